// Lists of gaps: a walk over claims in the order of their names, each examined.
import type { Context } from '../contract/context.ts'
import { idList, valueList } from '../contract/input.ts'
import { loadEach, loadPresent } from '../contract/loading.ts'
import type { ClaimModel, GapModel, GapPage } from '../contract/models.ts'
import { pageOf, readWindow, type PageArgs, type Window } from '../contract/paging.ts'
import { countJudged, judgeAlong, walkByKey, type JudgedWalk } from '../contract/walk.ts'
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
  let sampled = false
  const along: JudgedWalk<ClaimModel, GapModel> = {
    atOnce: examinedAtOnce,
    most: mostExamined,
    tooMany: `More than ${mostExamined} claims would have to be examined; narrow the gaps by claim, topic or event.`,
    fetch: (at) => nextClaims(asked, at, context),
    judge: async (claims) => {
      const found = await gapsOnClaims(claims, context)
      sampled ||= found.sampled
      return found.rows.filter(({ kind }) => asked.kinds?.includes(kind) ?? true)
    },
    placeOf: ({ sortKey }) => sortKey,
  }
  const judged = await judgeAlong(along, window)
  const page = pageOf(
    judged,
    window,
    ({ key }) => key,
    () => countJudged(along, window),
  )
  return { ...page, sampled }
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
