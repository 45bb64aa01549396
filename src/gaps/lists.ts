// Lists of gaps: a walk over claims in the order of their names, each examined.
import type { Context } from '../contract/context.ts'
import { idList, valueList } from '../contract/input.ts'
import { loadEach, loadPresent } from '../contract/loading.ts'
import type { ClaimModel, GapModel, GapPage } from '../contract/models.ts'
import { highest, pageOf, readWindow, type PageArgs, type Window } from '../contract/paging.ts'
import { walkByKey } from '../contract/walk.ts'
import { tooCostly } from '../errors.ts'
import { claimsByName, claimsByNameBackwards } from '../generated/queries.ts'
import type { GapFilter } from '../generated/schema-types.ts'
import type { EnumValue } from '../graph/vocabulary.ts'
import { gapsOnClaims } from './examine.ts'

/** How many claims are examined for one page or one count, and how many at once. */
const mostExamined = 500
const examinedAtOnce = 25
const walk = { ASC: claimsByName, DESC: claimsByNameBackwards }
const anyClaim = { words: null, kinds: null, about: null, accuses: null, places: null, contested: null }

interface Asked {
  readonly kinds: readonly EnumValue<'GapKind'>[] | null
  readonly claims: readonly string[] | null
  readonly topics: string[] | null
  readonly events: string[] | null
}

/** A page of gaps; `name` tells the list apart in cursors. Throws INVALID_INPUT that names the field, and TOO_COSTLY. */
export async function gapPage(
  name: string,
  args: PageArgs & { filter?: GapFilter | null },
  context: Context,
  within = 'filter.',
): Promise<GapPage> {
  const filter = args.filter ?? {}
  const asked: Asked = {
    kinds: valueList(filter.kinds, `${within}kinds`),
    claims: idList(filter.claims, 'Claim', `${within}claims`),
    topics: idList(filter.topics, 'Topic', `${within}topics`),
    events: idList(filter.events, 'Event', `${within}events`),
  }
  const window = readWindow(args, name, 'ASC')
  const rows = await examineAlong(asked, window, window.limit, context)
  const whole: Window = { ...window, low: '', high: highest, direction: 'ASC' }
  const count = async () => (await examineAlong(asked, whole, Number.POSITIVE_INFINITY, context)).length
  return pageOf(rows, window, ({ key }) => key, count)
}

/** Walks claims and examines them, until there are enough gaps. Throws TOO_COSTLY where that would be too much. */
async function examineAlong(
  asked: Asked,
  window: Window,
  enough: number,
  context: Context,
): Promise<GapModel[]> {
  const isUp = window.direction === 'ASC'
  const found: GapModel[] = []
  let at: Window = { ...window, low: placeBefore(window.low), size: examinedAtOnce, limit: examinedAtOnce }
  for (let examined = 0; examined < mostExamined; examined += examinedAtOnce) {
    const claims = await nextClaims(asked, at, context)
    const gaps = (await gapsOnClaims(claims, context)).filter(
      ({ key, kind }) => key > window.low && key < window.high && (asked.kinds?.includes(kind) ?? true),
    )
    found.push(...gaps.sort((a, b) => (a.key < b.key === isUp ? -1 : 1)))
    const last = claims.at(-1)
    if (claims.length < examinedAtOnce || last === undefined || found.length >= enough)
      return found.slice(0, enough)
    at = isUp ? { ...at, low: last.sortKey } : { ...at, high: last.sortKey }
  }
  throw tooCostly(
    `More than ${mostExamined} claims would have to be examined; narrow the gaps by claim, topic or event.`,
  )
}

/** A gap's place begins with that of its claim: a key just before it, so that the claim itself is walked again. */
function placeBefore(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf(' '))).slice(0, -1)
}

async function nextClaims(asked: Asked, window: Window, context: Context): Promise<ClaimModel[]> {
  const { read, limits, loaders } = context
  const { claims, topics, events } = asked
  if (claims === null)
    return walkByKey({ ...anyClaim, topics, events }, window, limits, async (params) =>
      (await read(walk[window.direction], params)).map(({ stop, claim }) => ({ stop, node: claim })),
    )
  const present = await loadPresent(loaders.claims.byId, claims)
  const subjects = await loadEach(
    loaders.claims.subjects,
    present.map(({ id }) => id),
  )
  const has = (wanted: string[] | null, ids: string[] = []) => wanted?.some((id) => ids.includes(id)) ?? true
  const order = window.direction === 'ASC' ? 1 : -1
  return present
    .filter((_, index) => has(topics, subjects[index]?.topics) && has(events, subjects[index]?.events))
    .filter(({ sortKey }) => sortKey > window.low && sortKey < window.high)
    .sort((a, b) => (a.sortKey < b.sortKey ? -order : order))
    .slice(0, window.limit)
}
