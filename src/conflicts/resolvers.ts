// The fields of conflicts and their sides, and the list of conflicts.
import { connection } from '../contract/connections.ts'
import type { Context, Read } from '../contract/context.ts'
import { loadInOrder, loadPresent, loadRequired } from '../contract/loading.ts'
import type { ConflictModel, ConflictPage } from '../contract/models.ts'
import { pageOf, readWindow } from '../contract/paging.ts'
import { partialDate } from '../contract/values.ts'
import { countAll, walkByKey } from '../contract/walk.ts'
import {
  conflictsCount,
  conflictsFeed,
  conflictsFeedOldestFirst,
  representativesOfActors,
} from '../generated/queries.ts'
import type { QueryConflictsArgs, Resolvers } from '../generated/schema-types.ts'
import type { EnumValue } from '../graph/vocabulary.ts'
import { readConflictFilter } from './filter.ts'
import { sidesOf } from './sides.ts'

const mostActors = 100
const walk = { DESC: conflictsFeed, ASC: conflictsFeedOldestFirst }
const keyOf = ({ sortKey }: ConflictModel) => sortKey

async function conflictPage(args: QueryConflictsArgs, { read, limits }: Context): Promise<ConflictPage> {
  const { listings, conditions: asked } = readConflictFilter(args.filter)
  const conditions = { ...asked, representing: await withRepresentatives(asked.representing, read) }
  const window = readWindow(args, 'Query.conflicts', 'DESC')
  const most = window.limit + listings.length
  const rows = await walkByKey(conditions, window, limits, async (params) => {
    const found = await read(walk[window.direction], { ...params, listings, most })
    return found.map(({ stop, dispute }) => ({ stop, node: dispute }))
  })
  return pageOf(rows, window, keyOf, () =>
    countAll(conditions, limits, (params) => read(conflictsCount, { ...params, listings })),
  )
}

/** The actors themselves and whoever represents them. */
async function withRepresentatives(ids: string[] | null, read: Read): Promise<string[] | null> {
  if (ids === null) return null
  return [...ids, ...(await read(representativesOfActors, { ids })).map(({ id }) => id)]
}

/** What only a conflict of stances has: the claims it is also on, and who takes no side. */
async function stanceParts({ kind, claimId }: ConflictModel, { loaders }: Context) {
  return kind === 'STANCE' ? loaders.conflicts.sides.load(claimId) : null
}

async function saidAt(statementId: string, { loaders }: Context) {
  return partialDate(await loadRequired(loaders.statements.byId, statementId), 'said')
}

/** `conflict:stance:…`, `conflict:claim:…:…`, or `conflict:numeric:direct:…`, with the names of its claims. */
function idOf({ kind, numericClass, claimId, otherClaimId }: ConflictModel): string {
  const names = [claimId, otherClaimId].flatMap((id) => (id === null ? [] : id.slice('claim:'.length)))
  return ['conflict', kind, numericClass ?? [], ...names].flat().join(':').toLowerCase()
}

export const conflictResolvers: Resolvers = {
  Query: { conflicts: (_, args, context) => conflictPage(args, context) },
  Conflict: {
    id: idOf,
    kind: ({ kind }) => kind as EnumValue<'ConflictKind'>,
    numericClass: ({ numericClass }) => numericClass as EnumValue<'NumericClass'> | null,
    claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
    otherClaim: ({ otherClaimId }, _, { loaders }) =>
      otherClaimId === null ? null : loadRequired(loaders.claims.byId, otherClaimId),
    alsoOn: async (conflict, _, context) =>
      loadPresent(context.loaders.claims.byId, (await stanceParts(conflict, context))?.alsoOn ?? []),
    sides: (conflict, _, context) => sidesOf(conflict, context),
    doubting: async (conflict, _, context) => (await stanceParts(conflict, context))?.doubting ?? null,
    declining: async (conflict, _, context) => (await stanceParts(conflict, context))?.declining ?? null,
    firstSaid: ({ firstStatementId }, _, context) => saidAt(firstStatementId, context),
    lastSaid: ({ lastStatementId }, _, context) => saidAt(lastStatementId, context),
  },
  ConflictSide: {
    actors: ({ actorIds }, _, { loaders }) => loadInOrder(loaders.actors.byId, actorIds, mostActors),
    actorCount: ({ actorIds }) => actorIds.length,
    claims: ({ claimIds }, _, { loaders }) => loadPresent(loaders.claims.byId, claimIds),
  },
  ConflictConnection: connection,
}
