// Lists of conflicts: of all claims or of one, as they stand now or as of a moment.
import type { AsOf } from '../analysis/as-of.ts'
import { judgedAt } from '../analysis/as-of.ts'
import type { Context, Read } from '../contract/context.ts'
import type { ConflictModel, ConflictPage } from '../contract/models.ts'
import { pageOf, pageOfAll, readWindow, type PageArgs, type Window } from '../contract/paging.ts'
import { countAll, countJudged, judgeAlong, walkByKey, type JudgedWalk } from '../contract/walk.ts'
import {
  conflictsCount,
  conflictsFeed,
  conflictsFeedOldestFirst,
  conflictsOfClaims,
  representativesOfActors,
} from '../generated/queries.ts'
import type { ConflictFilter } from '../generated/schema-types.ts'
import type { Row } from '../graph/vocabulary.ts'
import { rejudge, type Keep, type Rejudged } from './as-of.ts'
import { listingsOf, readConflictFilter, type ConflictConditions } from './filter.ts'
import { stanceSides } from './sides.ts'

/** How many conflicts are judged anew for one page or one count as of a moment, and how many at once. */
const mostRejudged = 1_000
const rejudgedAtOnce = 50
/** How many conflicts one claim is looked at for. */
const mostOfClaim = 1_000

const walk = { DESC: conflictsFeed, ASC: conflictsFeedOldestFirst }
const keyOf = ({ sortKey }: ConflictModel) => sortKey

interface Asked {
  readonly listings: string[]
  readonly conditions: ConflictConditions
}
type ListArgs = PageArgs & { filter?: ConflictFilter | null }

/** A page of the conflicts on all claims. */
export async function conflictPage(
  args: ListArgs,
  asOf: AsOf | null,
  context: Context,
): Promise<ConflictPage> {
  const { read, limits } = context
  const { listings, conditions: asked } = readConflictFilter(args.filter)
  const conditions = { ...asked, representing: await withRepresentatives(asked.representing, read) }
  const window = readWindow(args, 'Query.conflicts', 'DESC')
  if (asOf !== null) return pageAsOf({ listings, conditions }, window, asOf, context)
  const rows = await fetchWindow({ listings, conditions }, window, context)
  const count = () => countAll(conditions, limits, (params) => read(conflictsCount, { ...params, listings }))
  return { ...pageOf(rows, window, keyOf, count), uncertain: null }
}

/** A page of the conflicts that are reported on a claim or on an equivalent, or that are also on it. */
export async function conflictsOnClaim(
  claimId: string,
  args: PageArgs & Pick<ConflictFilter, 'kinds' | 'numericClasses'>,
  asOf: AsOf | null,
  context: Context,
): Promise<ConflictPage> {
  const window = readWindow(args, `Claim.conflicts ${claimId}`, 'DESC')
  const { certain, uncertain } = await allOnClaim(claimId, listingsOf(args), asOf, context)
  const inOrder = certain.toSorted((a, b) => (a.sortKey > b.sortKey ? -1 : 1))
  return {
    ...pageOfAll(inOrder, window, keyOf),
    uncertain: asOf && (async () => uncertain.length),
  }
}

/** The conflicts on a claim and its equivalents, and those on narrower claims that are also on it. */
async function allOnClaim(
  claimId: string,
  listings: string[],
  asOf: AsOf | null,
  context: Context,
): Promise<Rejudged> {
  const around = await context.loaders.evidence.around.load({ id: claimId, moment: judgedAt(asOf) })
  const near = (relation: string) =>
    around.filter((row) => row.relation === relation).map((row) => row.claimId)
  const found = async (ids: string[], of: string[]): Promise<Rejudged> => {
    if (ids.length === 0 || of.length === 0) return { certain: [], uncertain: [] }
    const rows = await context.read(conflictsOfClaims, { ids, listings: of, limit: mostOfClaim })
    const conflicts = rows.map(({ dispute }) => now(dispute))
    return asOf === null ? { certain: conflicts, uncertain: [] } : rejudge(conflicts, asOf, context)
  }
  const [own, below] = await Promise.all([
    found(near('SAME'), listings),
    found(
      near('NARROWER'),
      listings.filter((listing) => listing === 'STANCE'),
    ),
  ])
  const reaching = async (conflicts: readonly ConflictModel[], as: Keep) => {
    const sides = await Promise.all(conflicts.map((one) => stanceSides(one.claimId, asOf, context, as)))
    return conflicts.filter((_, index) => sides[index]?.alsoOn.includes(claimId))
  }
  return {
    certain: [...own.certain, ...(await reaching(below.certain, 'certain'))],
    uncertain: [...own.uncertain, ...(await reaching(below.uncertain, 'possible'))],
  }
}

/** The actors themselves and whoever represents them. */
export async function withRepresentatives(ids: string[] | null, read: Read): Promise<string[] | null> {
  if (ids === null) return null
  return [...ids, ...(await read(representativesOfActors, { ids })).map(({ id }) => id)]
}

const now = (dispute: Row<'_Dispute'>): ConflictModel => ({ ...dispute, asOf: null })

async function fetchWindow(
  { listings, conditions }: Asked,
  window: Window,
  { read, limits }: Context,
): Promise<ConflictModel[]> {
  const most = window.limit + listings.length
  return walkByKey(conditions, window, limits, async (params) => {
    const found = await read(walk[window.direction], { ...params, listings, most })
    return found.map(({ stop, dispute }) => ({ stop, node: now(dispute) }))
  })
}

async function pageAsOf(asked: Asked, window: Window, asOf: AsOf, context: Context): Promise<ConflictPage> {
  const along = (keep: keyof Rejudged) => walkAsOf(asked, keep, asOf, context)
  const found = await judgeAlong(along('certain'), window)
  return {
    ...pageOf(
      found.map(({ conflict }) => conflict),
      window,
      keyOf,
      () => countJudged(along('certain'), window),
    ),
    uncertain: () => countJudged(along('uncertain'), window),
  }
}

/** A walk along the list of today, in which each conflict is judged as of a moment. */
function walkAsOf(
  { listings, conditions }: Asked,
  keep: keyof Rejudged,
  asOf: AsOf,
  context: Context,
): JudgedWalk<ConflictModel, { conflict: ConflictModel; key: string }> {
  // Who takes part, and when, may have been different then.
  const anyone = { actors: null, representing: null, one: null, other: null, saidFrom: null, saidTo: null }
  const lasting = { ...conditions, ...anyone }
  return {
    atOnce: rejudgedAtOnce,
    most: mostRejudged,
    tooMany: `More than ${mostRejudged} conflicts would have to be judged as of that moment; narrow them by claim, topic or event.`,
    fetch: (at) => fetchWindow({ listings, conditions: lasting }, at, context),
    judge: async (met) =>
      (await rejudge(met, asOf, context))[keep]
        .filter(meets(conditions))
        .map((conflict) => ({ conflict, key: conflict.sortKey })),
    placeOf: keyOf,
  }
}

/** The conditions on who takes part and when, as the index checks them. */
function meets({ actors, representing, one, other, saidFrom, saidTo }: ConflictConditions) {
  return (conflict: ConflictModel): boolean => {
    const { kind, supporterIds: left, denierIds: right } = conflict
    const onSide = (ids: readonly string[] | null) =>
      ids === null || ids.some((id) => left.includes(id) || right.includes(id))
    const opposed =
      one === null ||
      other === null ||
      (left.includes(one) && right.includes(other)) ||
      (left.includes(other) && right.includes(one)) ||
      (kind === 'NUMERIC' && left.includes(one) && left.includes(other))
    const said =
      (saidFrom === null || conflict.saidTo >= saidFrom) && (saidTo === null || conflict.saidFrom <= saidTo)
    return onSide(actors) && onSide(representing) && opposed && said
  }
}
