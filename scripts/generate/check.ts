// Refuses a query whose declared and used names differ, or that names anything outside the vocabulary.
import type { Label, RelationType } from '../../src/graph/vocabulary.ts'
import {
  actorKinds,
  lookupProperties,
  nodes,
  outletLabel,
  propertiesOf,
  relationships,
} from '../../src/graph/vocabulary.ts'
import type { CypherFile } from './cypher-file.ts'

const furtherLabels = new Set<string>([...Object.values(actorKinds), outletLabel])
const writeClause = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/

/** Whether a text only reads. */
export function isRead(body: string): boolean {
  return !writeClause.test(stripNoise(body))
}

/** Every problem of one query, as sentences; empty where there is none. */
export function problemsOf(file: CypherFile): string[] {
  const bodies = [file.body, file.embedded ?? []].flat().map(stripNoise)
  return [
    ...paramProblems(file, bodies.join('\n')),
    ...bodies.flatMap((body) => [...columnProblems(file, body), ...nameProblems(body)]),
  ].map((problem) => `${file.path} (${file.name}): ${problem}`)
}

/** Every name in a text that the vocabulary lacks, as sentences. */
export function vocabularyProblems(text: string): string[] {
  return nameProblems(stripNoise(text))
}

function stripNoise(body: string): string {
  return body
    .replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/\/\/.*$/gm, ' ')
    .replaceAll(/'[^']*'/g, "''")
}

function paramProblems(file: CypherFile, body: string): string[] {
  const used = new Set([...body.matchAll(/\$(\w+(?:\.\w+)?)/g)].map(([, name = '']) => name))
  const declared = [...file.params.keys()]
  return [
    ...declared
      .filter((name) => !used.has(name))
      .map((name) => `parameter ${name} is declared and never used`),
    ...[...used]
      .filter((name) => !file.params.has(name))
      .map((name) => `parameter ${name} is used and not declared`),
  ]
}

function columnProblems(file: CypherFile, body: string): string[] {
  const tail = body.slice(body.lastIndexOf('RETURN') + 6).replace(/\b(ORDER BY|SKIP|LIMIT)\b[\s\S]*$/, '')
  const returned =
    file.returns === 'none'
      ? []
      : splitTopLevel(tail).map((item) => /(\w+)\s*$/.exec(item.trim())?.[1] ?? item)
  const declared = [...file.columns.keys()]
  const same =
    returned.length === declared.length && returned.every((name, index) => name === declared[index])
  return same
    ? []
    : [`columns returned (${returned.join(', ')}) are not the columns declared (${declared.join(', ')})`]
}

function splitTopLevel(text: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const char of text) {
    if ('([{'.includes(char)) depth += 1
    if (')]}'.includes(char)) depth -= 1
    if (char === ',' && depth === 0) parts.push('')
    else parts.push((parts.pop() ?? '') + char)
  }
  return parts
}

function nameProblems(body: string): string[] {
  const bound = new Map<string, Set<string>>()
  const problems: string[] = []
  for (const [, variable = '', labels = ''] of body.matchAll(/(?<=[(\s]|^)(\w*)((?::\w+)+)/g)) {
    for (const label of labels.slice(1).split(':')) {
      const name = nameOf(label)
      if (name === null || name in relationships) problems.push(`label ${label} is not in the vocabulary`)
      else bind(bound, variable, name)
    }
  }
  for (const [, variable = '', types = ''] of body.matchAll(/\[(\w*):(\w+(?:\|\w+)*)/g)) {
    for (const type of types.split('|')) {
      if (!(type in relationships)) problems.push(`relationship ${type} is not in the vocabulary`)
      else bind(bound, variable, type)
    }
  }
  return [...problems, ...propertyProblems(body, bound)]
}

/** The entry of the vocabulary that says which properties a label or type has; null where there is none. */
function nameOf(word: string): string | null {
  if (furtherLabels.has(word)) return 'Actor'
  return word in nodes || word in relationships ? word : null
}

function bind(bound: Map<string, Set<string>>, variable: string, name: string): void {
  if (variable !== '') bound.set(variable, (bound.get(variable) ?? new Set()).add(name))
}

function propertyProblems(body: string, bound: Map<string, Set<string>>): string[] {
  const uses = [...body.matchAll(/(?<![\w$.])(\w+)\.(\w+)/g)].map(([, variable = '', property = '']) => ({
    variable,
    property,
  }))
  const inPatterns = [...body.matchAll(/:(\w+)(?:[|:]\w+)*(?:\*[\d.]*)?\s*\{([^{}]*)\}/g)].flatMap(
    ([, word = '', map = '']) => unknownKeys(map, [nameOf(word) ?? []].flat()),
  )
  const inSets = [...body.matchAll(/(\w+)\s*\+=\s*\{([^{}]*)\}/g)].flatMap(([, variable = '', map = '']) =>
    unknownKeys(map, [...(bound.get(variable) ?? [])]),
  )
  const ofVariables = uses.flatMap(({ variable, property }) =>
    unknownProperty(`${variable}.${property}`, property, [...(bound.get(variable) ?? [])]),
  )
  return [...ofVariables, ...inPatterns, ...inSets]
}

function unknownKeys(map: string, names: readonly string[]): string[] {
  const keys = splitTopLevel(map).flatMap((entry) => /^\s*(\w+)\s*:/.exec(entry)?.[1] ?? [])
  return keys.flatMap((key) => unknownProperty(key, key, names))
}

function unknownProperty(place: string, property: string, names: readonly string[]): string[] {
  const lookups: Partial<Record<string, object>> = lookupProperties
  const known = names.some(
    (name) => property in propertiesOf(name as Label | RelationType) || property in (lookups[name] ?? {}),
  )
  return known || names.length === 0 ? [] : [`${place} is not a property of ${names.join(' or ')}`]
}
