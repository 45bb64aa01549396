// Checks seed entries against each other and against the rules of the model.
import { groupBy } from '../analysis/grouping.ts'
import { urlKey } from '../contract/fold.ts'
import type { Entry, ListName } from './format.ts'
import type { Problem } from './problem.ts'
import { entriesOf, type SourceFile } from './source.ts'
import { relationProblems } from './check-relations.ts'
import { linkProblems, type Voices } from './check-statements.ts'
import { timeProblems } from './check-times.ts'

type Path = readonly (string | number)[]
export type Report = (path: Path, message: string) => Problem

const withIds = [
  'actors',
  'events',
  'places',
  'topics',
  'claims',
  'articles',
  'statements',
  'reviews',
] as const

/** What is known of entries that stand elsewhere: in the graph to which these are added. */
export interface Elsewhere {
  /** Why this id cannot be referred to; null where it can. */
  readonly refusal: (id: string, known: ReadonlySet<string>) => string | null
  /** Whether this article is there and has no address. */
  readonly lacksAddress: (id: string) => boolean
  /** Whether this statement has reports already. */
  readonly isReported: (id: string) => boolean
  /** Who speaks in this statement; null where that is not known. */
  readonly voicesOf: (id: string) => Voices | null
}

const nowhere: Elsewhere = {
  refusal: (id, known) => `${id} is not defined in any seed file; nearest: ${nearest(id, known)}`,
  lacksAddress: () => false,
  isReported: () => false,
  voicesOf: () => null,
}

/** Every mistake in files that each fit the format: unknown ids, repeats, and broken rules of the model. */
export function checkEntries(
  files: readonly SourceFile[],
  elsewhere: Elsewhere = nowhere,
  references: readonly Reference[] = referencesOf(files),
): Problem[] {
  const known = definedIn(files)
  return [
    ...repeatedIds(files),
    ...repeatedUrls(files),
    ...references.flatMap(({ id, problem }) => {
      const refusal = known.has(id) ? null : elsewhere.refusal(id, known)
      return refusal === null ? [] : [problem(refusal)]
    }),
    ...entriesOf(files, 'actors').flatMap(({ entry, problem }) => actorProblems(entry, problem)),
    ...entriesOf(files, 'claims').flatMap(({ entry, problem }) => claimProblems(entry, problem)),
    ...entriesOf(files, 'reports').flatMap(({ entry, problem }) => reportProblems(entry, problem)),
    ...sourcing(files, elsewhere),
    ...relationProblems(files),
    ...timeProblems(files),
    ...linkProblems(files, elsewhere.voicesOf),
  ]
}

function repeatedIds(files: readonly SourceFile[]): Problem[] {
  const all = withIds.flatMap((list) =>
    entriesOf(files, list).map(({ entry, problem }) => ({ id: entry.id, problem })),
  )
  return [...groupBy(all, ({ id }) => id).values()].flatMap((same) =>
    same
      .slice(1)
      .map(({ id, problem }) =>
        problem(['id'], `${id} is defined more than once: every id is defined once, in one file`),
      ),
  )
}

function repeatedUrls(files: readonly SourceFile[]): Problem[] {
  const all = entriesOf(files, 'articles').flatMap(({ entry, problem }) =>
    [entry.url ?? [], entry.urls ?? []]
      .flat()
      .map((url) => ({ key: urlKey(new URL(url)), id: entry.id, problem })),
  )
  return [...groupBy(all, ({ key }) => key).values()].flatMap((same) =>
    same
      .filter(({ id }) => id !== same[0]?.id)
      .map(({ problem }) =>
        problem(['url'], `this address is already that of ${same[0]?.id}: one article has one entry`),
      ),
  )
}

/** Fields that name another entry, by list; a `*` stands for every position of an array. */
const referring = Object.entries({
  actors: ['mentionedIn'],
  claims: ['about.*', 'accuses.*.actor', 'concerns.*', 'locatedIn.*', 'filedUnder.*'],
  articles: ['outlet'],
  statements: ['actor', 'onBehalfOf.*', 'claim', 'saidIn', 'respondsTo.*', 'retracts.*', 'restates.*'],
  reports: ['statement', 'article', 'hops.*.article', 'branches.*.*.article'],
  actorRelations: ['from', 'to', 'article'],
  claimRelations: ['from', 'to'],
  reviews: ['claim', 'author', 'article'],
} satisfies Partial<Record<ListName, string[]>>).map(([list, fields]) => ({
  list: list as ListName,
  fields: fields.map((field) => field.split('.')),
}))

/** The ids that these files define. */
export function definedIn(files: readonly SourceFile[]): Set<string> {
  return new Set(withIds.flatMap((list) => entriesOf(files, list).map(({ entry }) => entry.id)))
}

/** An id that an entry refers to, and how to name a problem with it. */
export interface Reference {
  readonly id: string
  readonly problem: (message: string) => Problem
}

/** Every id that an entry refers to. */
export function referencesOf(files: readonly SourceFile[]): Reference[] {
  const found: Reference[] = []
  for (const { list, fields } of referring)
    for (const { entry, problem } of entriesOf(files, list))
      for (const steps of fields)
        forEachText(entry, steps, [], (id, path) => {
          found.push({ id, problem: (message) => problem(path, message) })
        })
  return found
}

/** Tells every text at the end of these steps, with its path. */
function forEachText(
  value: unknown,
  steps: readonly string[],
  path: Path,
  tell: (text: string, path: Path) => void,
): void {
  const step = steps[path.length]
  if (value === undefined || value === null) return
  if (step === undefined) {
    if (typeof value === 'string') tell(value, path)
  } else if (step === '*') {
    for (const [index, item] of (Array.isArray(value) ? (value as unknown[]) : []).entries())
      forEachText(item, steps, [...path, index], tell)
  } else forEachText((value as Record<string, unknown>)[step], steps, [...path, step], tell)
}

/** The known id of the same type that shares the longest beginning. */
function nearest(id: string, known: ReadonlySet<string>): string {
  const type = id.slice(0, id.indexOf(':') + 1)
  const shared = (other: string) => Array.from(other).findIndex((char, index) => char !== id[index])
  const candidates = [...known].filter((other) => other.startsWith(type))
  return candidates.toSorted((a, b) => shared(b) - shared(a))[0] ?? `none of type ${type.slice(0, -1)}`
}

function actorProblems({ named = true, mentionedIn }: Entry<'actors'>, problem: Report): Problem[] {
  if (!named && mentionedIn === undefined) {
    return [
      problem(['mentionedIn'], 'an unnamed actor belongs to the article that mentions it: name that article'),
    ]
  }
  return named && mentionedIn !== undefined
    ? [problem(['mentionedIn'], 'only an unnamed actor (named: false) belongs to one article')]
    : []
}

const denial = /\b(not|never|no|nor|neither|denie[sd]|deny|without|tidak|bukan)\b/i
const numberFields = ['aspect', 'accumulation', 'unit'] as const

function claimProblems(claim: Entry<'claims'>, problem: Report): Problem[] {
  const looksLikeDenial = denial.test(claim.text) && claim.confirmWording !== true
  const given = claim.counted === undefined ? numberFields.filter((field) => claim[field] !== undefined) : []
  return [
    ...(looksLikeDenial
      ? [
          problem(
            ['text'],
            'a claim is worded positively and the stance carries the denial; add confirmWording: true if this is meant so',
          ),
        ]
      : []),
    ...given.map((field) => problem([field], `${field} is for a claim about a number: say what is counted`)),
  ]
}

function reportProblems(report: Entry<'reports'>, problem: Report): Problem[] {
  const { wording, start, end, attribution, hops, branches } = report
  const carried = hops !== undefined || branches !== undefined
  const hopList = (branches ?? [hops ?? []]).flat()
  const inferred = hopList.some(
    ({ certainty, by, reason }) => certainty === 'INFERRED' && (by === undefined || reason === undefined),
  )
  const length = wording === undefined ? 0 : Array.from(wording).length
  const broken: [boolean, Path, string][] = [
    [(start === undefined) !== (end === undefined), ['start'], 'start and end are given together'],
    [
      start !== undefined && wording === undefined,
      ['wording'],
      'a position needs the wording that stands there',
    ],
    [
      start !== undefined && end !== undefined && wording !== undefined && end - start !== length,
      ['end'],
      `the wording has ${length} code points, so end must be ${(start ?? 0) + length}`,
    ],
    [attribution === 'CITED' && !carried, ['hops'], 'CITED needs the hops to what the article cites'],
    [attribution !== 'CITED' && carried, ['attribution'], 'hops stand behind a CITED report only'],
    [
      hops !== undefined && branches !== undefined,
      ['branches'],
      'give hops for one branch, or branches for several, not both',
    ],
    [inferred, ['hops'], 'an INFERRED hop needs by and reason'],
  ]
  return broken.filter(([is]) => is).map(([, path, message]) => problem(path, message))
}

/** Every statement is sourced: at least one report, in an article with an address. */
function sourcing(files: readonly SourceFile[], { lacksAddress, isReported }: Elsewhere): Problem[] {
  const articles = new Map(entriesOf(files, 'articles').map(({ entry }) => [entry.id, entry]))
  const reports = entriesOf(files, 'reports')
  const reported = new Set(reports.map(({ entry }) => entry.statement))
  return [
    ...entriesOf(files, 'statements').flatMap(({ entry, problem }) =>
      reported.has(entry.id) || isReported(entry.id)
        ? []
        : [problem(['id'], `${entry.id} has no report: say in which article it was read`)],
    ),
    ...reports.flatMap(({ entry, problem }) => {
      const article = articles.get(entry.article)
      const hasUrl =
        article === undefined
          ? !lacksAddress(entry.article)
          : article.url !== undefined || (article.urls ?? []).length > 0
      return hasUrl ? [] : [problem(['article'], `${entry.article} was read, so it needs a url`)]
    }),
  ]
}
