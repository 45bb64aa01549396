// Turns parsed files into the texts that run: fragments put in, rows spelt out, twins and per-label copies derived.
import type { Label, RelationType } from '../../src/graph/vocabulary.ts'
import {
  actorKinds,
  alsoBetween,
  enums,
  fanningOut,
  lookupProperties,
  nodes,
  propertiesOf,
  publicNodes,
  relationships,
  storeLabels,
} from '../../src/graph/vocabulary.ts'
import type { CypherFile } from './cypher-file.ts'

/**
 * Replaces each `/* @fragment name *\/ true` by that fragment and takes over its parameters. Words may be given: `LABEL=Claim` puts
 * Claim where the fragment says LABEL. A fragment that each engine has its own of, `name.neo4j` and `name.embedded`, makes two bodies.
 */
export function includeFragments(file: CypherFile, fragments: Map<string, CypherFile>): CypherFile {
  const params = new Map(file.params)
  const bodyFor = (engine: string) => {
    const include = (text: string): string =>
      text.replaceAll(
        /\/\* @fragment ([\w-]+)((?: \w+=\w+)*) \*\/ true/g,
        (_, name: string, given: string) => {
          const fragment = fragments.get(`${name}.${engine}`) ?? fragments.get(name)
          if (!fragment) throw new Error(`${file.path}: no fragment ${name}`)
          for (const [param, type] of fragment.params) params.set(param, type)
          const words = [...given.matchAll(/(\w+)=(\w+)/g)].map(
            ([, word = '', value = '']): [string, string] => [word, value],
          )
          return putWords(include(fragment.body), words).replaceAll('\n', '\n    ')
        },
      )
    return include(file.body)
  }
  const [body, embedded] = [bodyFor('neo4j'), bodyFor('embedded')]
  return { ...file, params, body, embedded: embedded === body ? null : embedded }
}

/**
 * Puts a fragment of whole clauses in place of `/* @clauses name *\/`, and what it finds, as further columns, in place of `/* @columns name *\/`.
 * Without them a file is a query as well: one that finds less.
 */
export function includeClauses(file: CypherFile, fragments: Map<string, CypherFile>): CypherFile {
  const [params, columns] = [new Map(file.params), new Map(file.columns)]
  const find = (name: string): CypherFile => {
    const fragment = fragments.get(name)
    if (!fragment) throw new Error(`${file.path}: no fragment ${name}`)
    return fragment
  }
  const put = (body: string) =>
    body
      .replaceAll(/\/\* @clauses ([\w-]+) \*\//g, (_, name: string) => {
        const fragment = find(name)
        for (const [param, type] of fragment.params) params.set(param, type)
        for (const [column, type] of fragment.columns) columns.set(column, type)
        return `\n${fragment.body}`
      })
      .replaceAll(/ \/\* @columns ([\w-]+) \*\//g, (_, name: string) =>
        [...find(name).columns.keys()].map((column) => `, ${column}`).join(''),
      )
  return { ...inEachBody(file, put), params, columns }
}

/** Spells `s {.*} AS statement`, or a list `collect(s {.*}) AS statements`, out as a list of the declared row's properties: shorter on the wire, and closed. */
export function spellOutRows(file: CypherFile): CypherFile {
  return inEachBody(file, (body) =>
    body.replaceAll(
      /(collect\((?:DISTINCT )?)?(\w+) \{\.\*\}(\)?) AS (\w+)/g,
      (_, open: string | undefined, variable: string, close: string, column: string) => {
        const type = file.columns.get(column)
        if (typeof type !== 'object' || (type.many ?? false) !== (open !== undefined))
          throw new Error(`${file.path}: column ${column} is not declared as ${open ? 'rows' : 'a row'}`)
        const values = Object.keys(propertiesOf(type.row)).map((property) => `${variable}.${property}`)
        return `${open ?? ''}[${values.join(', ')}]${close} AS ${column}`
      },
    ),
  )
}

function inEachBody(file: CypherFile, change: (body: string) => string): CypherFile {
  return { ...file, body: change(file.body), embedded: file.embedded === null ? null : change(file.embedded) }
}

/** The file itself and, where it names one, its twin with every ASC and DESC turned round; what has neither stays. */
export function withTwin(file: CypherFile): CypherFile[] {
  if (file.twin === null) return [file]
  if (/\bIS (NOT )?NULL (ASC|DESC)\b/.test(file.body))
    throw new Error(
      `${file.path}: what comes first in either direction, as IS NULL says it, takes no ASC or DESC`,
    )
  const flip: Record<string, string> = { ASC: 'DESC', DESC: 'ASC' }
  const twin = inEachBody(file, (body) => body.replaceAll(/\b(ASC|DESC)\b/g, (word) => flip[word] ?? word))
  if (twin.body === file.body) throw new Error(`${file.path}: a twin needs ASC or DESC spelt out`)
  return [file, { ...twin, name: file.twin, question: `${file.question} In the other order.` }]
}

/** One copy of a template per label, actor kind or relationship type, as its `@each` line says. */
export function instantiate(file: CypherFile): CypherFile[] {
  if (file.each === null) return [file]
  const copies: Record<string, () => CypherFile[]> = {
    label: () => labels(file),
    savedLabel: () => savedLabels(file),
    sourceLabel: () => sourceLabels(file),
    targetLabel: () => targetLabels(file),
    publicLabel: () => Object.keys(publicNodes).map((label) => publicCopy(file, label)),
    actorKind: () => Object.entries(actorKinds).map(([kind, label]) => copy(file, kind, { LABEL: label })),
    relation: () => relations(file, false),
    keyedRelation: () => relations(file, true),
    anyRelation: () => [...relations(file, false), ...relations(file, true)],
  }
  const make = copies[file.each]
  if (!make) throw new Error(`${file.path}: @each takes ${Object.keys(copies).join(', ')}, not ${file.each}`)
  return make()
}

function labels(file: CypherFile): CypherFile[] {
  const names = Object.keys(nodes).filter((label) => label in publicNodes || label !== '_Migration')
  return names.map((label) => copy(file, label, { LABEL: label }))
}

function savedLabels(file: CypherFile): CypherFile[] {
  const names = Object.keys(nodes).filter((label) => !(storeLabels as readonly string[]).includes(label))
  return names.map((label) => copy(file, label, { LABEL: label }))
}

/** Labels at which some relationship starts. */
function sourceLabels(file: CypherFile): CypherFile[] {
  const names = new Set(Object.values(relationships).map(({ from }) => from))
  return [...names].map((label) => copy(file, label, { LABEL: label }))
}

/** Labels at which some relationship ends. */
function targetLabels(file: CypherFile): CypherFile[] {
  const names = new Set(Object.values(relationships).map(({ to }) => to))
  return [...names].map((label) => copy(file, label, { LABEL: label }))
}

interface Port {
  type: RelationType
  outgoing: boolean
}

/** What may be followed from a node of this label: each type in each direction. */
function portsOf(label: string): Port[] {
  return enums.RelationType.flatMap((type) => [
    ...(relationships[type].from === label ? [{ type, outgoing: true }] : []),
    ...(relationships[type].to === label ? [{ type, outgoing: false }] : []),
  ])
}

/**
 * RELATIONS stands for every type that meets the label, MERGED for the id of the node that stands for `n`, ENDED_AT and KEY for those properties of `r` or for null where no type has them.
 * What lies between `@ports` and `@end` is repeated for each type and direction.
 */
function publicCopy(file: CypherFile, label: string): CypherFile {
  const ports = portsOf(label)
  const types = [...new Set(ports.map(({ type }) => type))]
  const body = file.body.replaceAll(
    /\/\* @ports (.+?) \*\/([\s\S]*?)\/\* @end \*\//g,
    (_, joint: string, block: string) =>
      ports.map((port) => forPort(block, port).trim()).join(`\n  ${joint} `),
  )
  return copy({ ...file, body }, label, {
    LABEL: label,
    RELATIONS: types.join('|'),
    MERGED: label in lookupProperties && 'mergedIntoId' in lookups(label) ? 'n.mergedIntoId' : 'null',
    ...wordsOf(types),
  })
}

const lookups = (label: string): object => lookupProperties[label as keyof typeof lookupProperties]

/** A block is written for the outgoing direction. */
function forPort(block: string, { type, outgoing }: Port): string {
  const turned = outgoing ? block : block.replaceAll(/-\[(\w*):RELATION\]->/g, '<-[$1:RELATION]-')
  return putWords(turned, Object.entries({ RELATION: type, OUTGOING: String(outgoing), ...wordsOf([type]) }))
}

function wordsOf(types: readonly RelationType[]): Record<string, string> {
  const word = (property: string) =>
    types.some((type) => property in propertiesOf(type)) ? `r.${property}` : 'null'
  return { ENDED_AT: word('endedAt'), KEY: word('key') }
}

/** The embedded engine's MERGE looks through all relationships of the node that it names first: of two, that must be the one with few. */
function fromTheEnd(body: string): string {
  return body.replaceAll(/\((\w+)\)-(\[r:RELATION\b.*?\])->\((\w+)\)/g, '($3)<-$2-($1)')
}

function relations(file: CypherFile, keyed: boolean): CypherFile[] {
  const types = (Object.keys(relationships) as RelationType[]).filter(
    (type) => 'key' in propertiesOf(type) === keyed,
  )
  return types.flatMap((type) => {
    const { from, to } = relationships[type] as { from: Label; to: Label }
    const written = fanningOut.includes(type) ? { ...file, body: fromTheEnd(file.body) } : file
    const words = { RELATION: type, KEY: keyed ? "coalesce(r.key, '')" : "''" }
    const other = file.body.includes('SOURCE') ? alsoBetween[type] : undefined
    return [
      copy(written, type, { ...words, SOURCE: from, TARGET: to }),
      ...(other ? [copy(written, `${type}_OF_${other}`, { ...words, SOURCE: other, TARGET: other })] : []),
    ]
  })
}

function copy(file: CypherFile, suffix: string, words: Record<string, string>): CypherFile {
  return { ...file, name: `${file.name}-${suffix}`, body: putWords(file.body, Object.entries(words)) }
}

function putWords(text: string, words: readonly (readonly [string, string])[]): string {
  return words.reduce((put, [word, value]) => put.replaceAll(new RegExp(`\\b${word}\\b`, 'g'), value), text)
}
