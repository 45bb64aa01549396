// The fields of positions, of their changes, and of agreement between actors.
import { agreementsOf, sharedClaims } from '../analysis/agreement.ts'
import { findChanges } from '../analysis/position-changes.ts'
import { positionsOf } from '../analysis/positions.ts'
import { supportsAndDenies } from '../analysis/stance-matrix.ts'
import { connection } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import { requireWhole } from '../contract/input.ts'
import { slugOf } from '../contract/keys.ts'
import { loadRequired } from '../contract/loading.ts'
import type {
  ActorAgreementModel,
  PositionChangeModel,
  PositionChangePage,
  PositionPage,
} from '../contract/models.ts'
import { pageOf, pageOfAll, readWindow, type PageArgs } from '../contract/paging.ts'
import type { QueryPositionChangesArgs, Resolvers } from '../generated/schema-types.ts'
import { enums } from '../graph/vocabulary.ts'
import { readChangeFilter } from './filter.ts'

const defaultAgreements = 20
const defaultClaims = 10
const countOf = (first: number | null | undefined, otherwise: number) =>
  requireWhole(first ?? otherwise, { least: 1, most: 100 }, 'first')
const keyOf = ({ key }: { key: string }) => key

/** A page of changes: of one actor, or of all. */
async function changePage(
  args: QueryPositionChangesArgs,
  of: string | null,
  { loaders }: Context,
): Promise<PositionChangePage> {
  const conditions = readChangeFilter(args.filter, of)
  const list = of === null ? 'Query.positionChanges' : `Actor.positionChanges ${of}`
  const window = readWindow(args, list, 'DESC')
  const { table } = await loaders.activity.state()
  const { changes, total } = findChanges(table, conditions, window)
  return pageOf(changes, window, keyOf, async () => total)
}

async function positionPage(args: PageArgs, actorId: string, { loaders }: Context): Promise<PositionPage> {
  const window = readWindow(args, `Actor.positions ${actorId}`, 'DESC')
  const { table } = await loaders.activity.state()
  return pageOfAll(positionsOf(table, actorId), window, keyOf)
}

async function agreement(
  actorId: string,
  asked: number | null | undefined,
  { loaders }: Context,
): Promise<ActorAgreementModel[]> {
  const first = countOf(asked, defaultAgreements)
  const { table } = await loaders.activity.state()
  let own: ReturnType<typeof ownPositions> | null = null
  const ownPositions = () => new Map(positionsOf(table, actorId).map((one) => [one.claimId, one]))
  return agreementsOf(table, actorId, first).map((one) => ({
    ...one,
    claims: (count) => sharedClaims(table, (own ??= ownPositions()), one.otherId, count),
  }))
}

/** `position-change:`, the kind, and the names of its statements and principal. */
function idOf({ kind, fromId, toId, principalId }: PositionChangeModel): string {
  const names = [fromId, toId, principalId].flatMap((id) => (id === null ? [] : slugOf(id)))
  return ['position-change', kind.toLowerCase(), ...names].join(':')
}

export const positionResolvers: Resolvers = {
  Query: { positionChanges: (_, args, context) => changePage(args, null, context) },
  Actor: {
    positions: ({ id }, args, context) => positionPage(args, id, context),
    positionChanges: ({ id }, args, context) => changePage(args, id, context),
    agreement: ({ id }, { first }, context) => agreement(id, first, context),
  },
  ClaimSides: { retracted: ({ claim: { id } }, _, { loaders }) => loaders.positions.retracted.load(id) },
  PositionChange: {
    id: idOf,
    actor: ({ actorId }, _, { loaders }) => loadRequired(loaders.actors.byId, actorId),
    claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
    from: ({ fromId }, _, { loaders }) => loadRequired(loaders.statements.byId, fromId),
    to: ({ toId }, _, { loaders }) => loadRequired(loaders.statements.byId, toId),
    principal: ({ principalId }, _, { loaders }) =>
      principalId === null ? null : loadRequired(loaders.actors.byId, principalId),
    otherActor: ({ otherActorId }, _, { loaders }) =>
      otherActorId === null ? null : loadRequired(loaders.actors.byId, otherActorId),
  },
  Position: {
    claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
    stances: ({ cell }) => enums.Stance.map((stance) => ({ stance, count: cell.counts.get(stance) ?? 0 })),
    total: ({ cell }) => [...cell.counts.values()].reduce((sum, count) => sum + count, 0),
    latest: ({ cell }, _, { loaders }) => loadRequired(loaders.statements.byId, cell.latestId),
    supportsAndDenies: ({ cell }) => supportsAndDenies(cell),
  },
  ActorAgreement: {
    actor: ({ otherId }, _, { loaders }) => loadRequired(loaders.actors.byId, otherId),
    claims: ({ claims }, { first }) => claims(countOf(first, defaultClaims)),
  },
  SharedClaim: { claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId) },
  PositionChangeConnection: connection,
  PositionConnection: connection,
}
