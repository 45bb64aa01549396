// The fields of conflicts and their sides, and the list of conflicts.
import { readAsOf } from '../contract/as-of.ts'
import { connectionAsOf } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import { slugOf } from '../contract/keys.ts'
import { loadInOrder, loadPresent, loadRequired } from '../contract/loading.ts'
import type { ConflictModel } from '../contract/models.ts'
import { partialDate } from '../contract/values.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import type { EnumValue } from '../graph/vocabulary.ts'
import { conflictPage, conflictsOnClaim } from './lists.ts'
import { liveConflicts } from './live.ts'
import { sidesOf, stanceSides } from './sides.ts'

const mostActors = 100
/** What only a conflict of stances has: the claims it is also on, and who takes no side. */
async function stanceParts({ kind, claimId, asOf }: ConflictModel, context: Context) {
  return kind === 'STANCE' ? stanceSides(claimId, asOf, context) : null
}

async function saidAt(statementId: string, { loaders }: Context) {
  return partialDate(await loadRequired(loaders.statements.byId, statementId), 'said')
}

/** `conflict:stance:…`, `conflict:claim:…:…`, or `conflict:numeric:direct:…`, with the names of its claims. */
function idOf({ kind, numericClass, claimId, otherClaimId }: ConflictModel): string {
  const names = [claimId, otherClaimId].flatMap((id) => (id === null ? [] : slugOf(id)))
  return ['conflict', kind, numericClass ?? [], ...names].flat().join(':').toLowerCase()
}

export const conflictResolvers: Resolvers = {
  Query: { conflicts: (_, args, context) => conflictPage(args, readAsOf(args.asOf), context) },
  Subscription: liveConflicts,
  Claim: {
    conflicts: ({ id }, args, context) => conflictsOnClaim(id, args, readAsOf(args.asOf), context),
  },
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
  ConflictConnection: connectionAsOf,
}
