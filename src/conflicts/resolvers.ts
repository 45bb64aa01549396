// The fields of conflicts and their sides, and the list of conflicts.
import { connection } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import { idList, valueList } from '../contract/input.ts'
import { loadPresent, loadRequired } from '../contract/loading.ts'
import type { ConflictModel, ConflictPage } from '../contract/models.ts'
import { pageOf, readWindow } from '../contract/paging.ts'
import { partialDate } from '../contract/values.ts'
import { countAll, walkByKey } from '../contract/walk.ts'
import { conflictsCount, conflictsFeed, conflictsFeedOldestFirst } from '../generated/queries.ts'
import type { ConflictFilter, QueryConflictsArgs, Resolvers } from '../generated/schema-types.ts'

const mostActors = 100
const walk = { DESC: conflictsFeed, ASC: conflictsFeedOldestFirst }
const keyOf = ({ sortKey }: ConflictModel) => sortKey

function readConflictFilter(filter: ConflictFilter | null | undefined) {
  const asked = filter ?? {}
  valueList(asked.kinds, 'filter.kinds')
  return {
    claims: idList(asked.claims, 'Claim', 'filter.claims'),
    actors: idList(asked.actors, 'Actor', 'filter.actors'),
    topics: idList(asked.topics, 'Topic', 'filter.topics'),
    events: idList(asked.events, 'Event', 'filter.events'),
  }
}

async function conflictPage(args: QueryConflictsArgs, { read, limits }: Context): Promise<ConflictPage> {
  const conditions = readConflictFilter(args.filter)
  const window = readWindow(args, 'Query.conflicts', 'DESC')
  const rows = await walkByKey(conditions, window, limits, async (params) =>
    (await read(walk[window.direction], params)).map(({ stop, dispute }) => ({ stop, node: dispute })),
  )
  return pageOf(rows, window, keyOf, () =>
    countAll(conditions, limits, (params) => read(conflictsCount, params)),
  )
}

async function saidAt(statementId: string, { loaders }: Context) {
  return partialDate(await loadRequired(loaders.statements.byId, statementId), 'said')
}

export const conflictResolvers: Resolvers = {
  Query: { conflicts: (_, args, context) => conflictPage(args, context) },
  Conflict: {
    id: ({ claimId }) => `conflict:stance:${claimId.slice('claim:'.length)}`,
    kind: () => 'STANCE',
    claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
    otherClaim: () => null,
    alsoOn: async ({ claimId }, _, { loaders }) =>
      loadPresent(loaders.claims.byId, (await loaders.conflicts.sides.load(claimId)).alsoOn),
    sides: async ({ claimId }, _, { loaders }) => (await loaders.conflicts.sides.load(claimId)).sides,
    doubting: async ({ claimId }, _, { loaders }) => (await loaders.conflicts.sides.load(claimId)).doubting,
    declining: async ({ claimId }, _, { loaders }) => (await loaders.conflicts.sides.load(claimId)).declining,
    firstSaid: ({ firstStatementId }, _, context) => saidAt(firstStatementId, context),
    lastSaid: ({ lastStatementId }, _, context) => saidAt(lastStatementId, context),
  },
  ConflictSide: {
    actors: async ({ actorIds }, _, { loaders }) => {
      const actors = await loadPresent(loaders.actors.byId, actorIds.slice(0, mostActors))
      return actors.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    },
    actorCount: ({ actorIds }) => actorIds.length,
  },
  ConflictConnection: connection,
}
