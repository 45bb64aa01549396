// Runs lists of statements: one query per path and direction, shared by all lists of one kind that a request asks for.
import { groupBy } from '../analysis/grouping.ts'
import type {
  Company,
  Read,
  Heading,
  ListConditions,
  StatementList,
  StatementListPage,
  StatementPath,
} from '../contract/context.ts'
import type { Limits } from '../contract/limits.ts'
import type { ActorModel, ClaimModel, StatementModel } from '../contract/models.ts'
import {
  certainCount,
  certainRows,
  highest,
  kindOfWindow,
  type Direction,
  type Window,
} from '../contract/paging.ts'
import * as queries from '../generated/queries.ts'
import { enums, type Row } from '../graph/vocabulary.ts'

type Asked = StatementListPage

/** What came along with a statement; lists are empty where nothing was asked for. */
export interface Accompanied {
  readonly statement: StatementModel
  readonly actors: ActorModel[]
  readonly claims: ClaimModel[]
  readonly reports: Row<'REPORTED_IN'>[]
  readonly articles: Row<'Article'>[]
  readonly outlets: ActorModel[]
}
interface Walked extends Accompanied {
  readonly key: string
  readonly stop: string | null
}

/** A topic or event with more claims than this is walked through the feed, where its statements lie dense. */
const widest = 200

const walks = {
  feed: { DESC: queries.statementsFeed, ASC: queries.statementsFeedOldestFirst },
  'any-state': { DESC: queries.statementsInAnyState, ASC: queries.statementsInAnyStateOldestFirst },
  actor: { DESC: queries.statementsByActor, ASC: queries.statementsByActorOldestFirst },
  claim: { DESC: queries.statementsByClaim, ASC: queries.statementsByClaimOldestFirst },
  article: { DESC: queries.statementsByArticle, ASC: queries.statementsByArticleOldestFirst },
  topic: { DESC: queries.statementsByTopic, ASC: queries.statementsByTopicOldestFirst },
  event: { DESC: queries.statementsByEvent, ASC: queries.statementsByEventOldestFirst },
  accused: { DESC: queries.statementsByAccused, ASC: queries.statementsByAccusedOldestFirst },
} satisfies Record<StatementPath, Record<Direction, unknown>>

/** Lists of one kind differ only in what they seek, so one query answers them all. */
export function kindOfPage({ list, window, company }: Asked): string {
  const own = isShared(list.path) ? '' : JSON.stringify(list.seeks)
  return JSON.stringify([list.path, list.conditions, kindOfWindow(window), own, company])
}

export function kindOfCount(list: StatementList): string {
  return JSON.stringify([list.path, list.conditions, isShared(list.path) ? '' : list.seeks])
}

/**
 * The rows of lists of one kind, at most one more than a page each. `meet` is given what came along. Throws TOO_COSTLY where a walk ended before
 * the page was sure.
 */
export async function fetchPages(
  read: Read,
  limits: Limits,
  asked: readonly Asked[],
  meet: (rows: readonly Accompanied[], company: Company) => void,
): Promise<StatementModel[][]> {
  const [first] = asked
  if (!first) return []
  const { list, window, company } = first
  const rows = await walk(read, limits, asked)
  meet(rows, company)
  const walked = groupBy(rows, ({ key }) => key)
  const keyOf = list.path === 'any-state' ? orderKeyOf : sortKeyOf
  return asked.map((_, index) => {
    const own = walked.get(String(index)) ?? []
    const stops = own.flatMap(({ stop }) => stop ?? [])
    return certainRows(
      own.flatMap(({ stop, statement }) => (stop === null ? statement : [])),
      stops,
      window,
      keyOf,
    )
  })
}

/** The place of a statement in lists of counted statements, and in lists of statements in any state. */
export const sortKeyOf = (statement: StatementModel): string => statement.sortKey ?? ''
export const orderKeyOf = (statement: StatementModel): string => statement.orderKey

async function walk(read: Read, limits: Limits, asked: readonly Asked[]): Promise<Walked[]> {
  const [first] = asked
  if (!first) return []
  const { list, window } = first
  const { path } = list
  const seeks = asked.flatMap(({ list: { seeks: own } }, index) =>
    own.map((seek) => ({ ...seek, key: String(index) })),
  )
  const { limit } = window
  const most = asked.length === 1 ? limit + seeks.length : seeks.length * (limit + 1)
  const params = walkParams(limits, first)
  if (path === 'actor' || path === 'claim')
    return read(walks[path][window.direction], { ...params, seeks, most })
  if (path === 'article') {
    const rows = await read(walks.article[window.direction], { ...params, seeks, most })
    return rows.map((row) => ({ ...row, stop: null }))
  }
  if (path === 'topic' || path === 'event' || path === 'accused') return walkHeading(read, limits, first)
  return (await read(walks[path][window.direction], params)).map((row) => ({ ...row, key: '0' }))
}

async function walkHeading(read: Read, limits: Limits, asked: Asked): Promise<Walked[]> {
  const { list, window } = asked
  const { path, conditions } = list as StatementList & { path: 'accused' | Heading }
  const ids = (list.seeks[0]?.ids ?? []) as readonly string[]
  const end = window.direction === 'DESC' ? highest : ''
  const most = window.limit + widest * enums.Stance.length
  const params = { ...walkParams(limits, asked), ids, widest, end, most }
  const rows = await read(walks[path][window.direction], params)
  if (rows.some(({ stop }) => stop === end)) {
    const feed = {
      path: 'feed' as const,
      asOf: list.asOf,
      seeks: [],
      conditions: { ...conditions, [`${path}s`]: ids },
    }
    return walk(read, limits, [{ ...asked, list: feed }])
  }
  return rows.map((row) => ({ ...row, key: '0' }))
}

/** How many statements lists of one kind hold. Throws TOO_COSTLY where counting would go beyond its budget. */
export async function fetchCounts(
  read: Read,
  { countBudget: most }: Limits,
  lists: readonly StatementList[],
): Promise<number[]> {
  const [first] = lists
  if (!first) return []
  const { path, conditions } = first
  const params = { filter: conditions, most }
  if (path === 'feed' || path === 'accused')
    return [certainCount(await read(queries.statementsFeedCount, params), most)]
  if (path === 'any-state') return [certainCount(await read(queries.statementsInAnyStateCount, params), most)]
  const ids = (first.seeks[0]?.ids ?? []) as readonly string[]
  if (path === 'topic')
    return [certainCount(await read(queries.statementsByTopicCount, { ...params, ids }), most)]
  if (path === 'event')
    return [certainCount(await read(queries.statementsByEventCount, { ...params, ids }), most)]
  const counts = {
    actor: queries.statementsByActorCount,
    claim: queries.statementsByClaimCount,
    article: queries.statementsByArticleCount,
  }
  const seeks = lists.flatMap((list, index) => list.seeks.map((seek) => ({ ...seek, key: String(index) })))
  const rows = groupBy(await read(counts[path], { ...params, seeks }), ({ key }) => key)
  return lists.map((_, index) => certainCount(rows.get(String(index)) ?? [], most))
}

/** What every walk takes: its bounds, the conditions to check on the way, how far it may go, and what shall come along. */
function walkParams(limits: Limits, { list, window, company }: Asked) {
  const { limit } = window
  const scan = needsScan(list) ? limits.scanBudget : limit
  return { ...boundsOf(window, list.conditions), filter: settled(list.conditions), limit, scan, company }
}

function isShared(path: StatementPath): boolean {
  return path === 'actor' || path === 'claim' || path === 'article'
}

/**
 * A day orders before every key of that day, so the first day of a range is a bound of the walk itself, and so is the last day that was over
 * at the moment as of which statements are listed that were said by then.
 */
function boundsOf({ low, high }: Window, conditions: ListConditions): { low: string; high: string } {
  const { saidFrom, saidBy } = conditions
  const ended = `${saidBy ?? ''}${highest}`
  return { low: saidFrom !== null && saidFrom > low ? saidFrom : low, high: ended < high ? ended : high }
}

function settled(conditions: ListConditions): ListConditions {
  return { ...conditions, saidFrom: null }
}

function needsScan({ seeks, conditions }: StatementList): boolean {
  const checked = Object.values(settled(conditions)).some((value) => value !== null)
  return checked || seeks.some((seek) => (seek.notBefore ?? '') !== '')
}
