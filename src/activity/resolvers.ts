// The fields of grouped counts and stance matrices.
import { countBy, type Dimension } from '../analysis/activity.ts'
import { stanceMatrix, supportsAndDenies } from '../analysis/stance-matrix.ts'
import { unknown } from '../analysis/statement-axes.ts'
import { remember, sizeOf } from '../analysis/statement-table.ts'
import type { Context } from '../contract/context.ts'
import { loadRequired } from '../contract/loading.ts'
import { mostInMatrix } from '../contract/matrix-size.ts'
import { readStatementConditions } from '../contract/statement-conditions.ts'
import { enums } from '../graph/vocabulary.ts'
import type { QueryActivityArgs, QueryStanceMatrixArgs, Resolvers } from '../generated/schema-types.ts'
import { readBucketCount, readDimensions, readMatrixConditions } from './arguments.ts'
import { requirePresent } from './presence.ts'

async function activity(args: QueryActivityArgs, { loaders }: Context) {
  const dimensions = readDimensions(args.groupBy)
  const conditions = readStatementConditions(args.filter ?? {})
  const first = readBucketCount(args.first)
  const { table } = await loaders.activity.state()
  const question = JSON.stringify([dimensions, conditions, first])
  const { buckets } = remember(table, question, () => countBy(table, dimensions, conditions, first))
  return buckets.map((bucket) => ({ ...bucket, dimensions }))
}

async function matrix(args: QueryStanceMatrixArgs, context: Context) {
  const conditions = readMatrixConditions(args)
  const [{ table, asOf }] = await Promise.all([
    context.loaders.activity.state(),
    requirePresent(conditions, context),
  ])
  const question = JSON.stringify(conditions)
  return { ...remember(table, question, () => stanceMatrix(table, conditions, mostInMatrix)), asOf }
}

type NameOf = (key: string, context: Context) => Promise<{ name: string } | null>
const actorName: NameOf = (id, { loaders }) => loaders.actors.byId.load(id)
/** Dimensions whose keys are ids, and who knows the names. */
const named: Partial<Record<Dimension, NameOf>> = {
  ACTOR: actorName,
  OUTLET: actorName,
  CLAIM: (id, { loaders }) => loaders.claims.byId.load(id),
  TOPIC: (id, { loaders }) => loaders.events.topicsById.load(id),
}

async function nameOf(key: string, dimension: Dimension | undefined, context: Context): Promise<string> {
  if (key === unknown || dimension === undefined) return key
  return (await named[dimension]?.(key, context))?.name ?? key
}

export const activityResolvers: Resolvers = {
  Query: {
    activity: (_, args, context) => activity(args, context),
    activityIndex: async (_, __, { loaders }) => {
      const { table, asOf, readAt } = await loaders.activity.state()
      return { asOf: asOf.toISOString(), readAt: readAt.toISOString(), statements: sizeOf(table) }
    },
    stanceMatrix: (_, args, context) => matrix(args, context),
  },
  ActivityBucket: {
    names: ({ keys, dimensions }, _, context) =>
      Promise.all(keys.map((key, index) => nameOf(key, dimensions[index], context))),
  },
  StanceMatrix: {
    actors: ({ actorIds }, _, { loaders }) =>
      Promise.all(actorIds.map((id) => loadRequired(loaders.actors.byId, id))),
    claims: ({ claimIds }, _, { loaders }) =>
      Promise.all(claimIds.map((id) => loadRequired(loaders.claims.byId, id))),
    rows: (own) => own.actorIds.map((actorId) => ({ actorId, matrix: own })),
    asOf: ({ asOf }) => asOf.toISOString(),
  },
  StanceRow: {
    actor: ({ actorId }, _, { loaders }) => loadRequired(loaders.actors.byId, actorId),
    cells: ({ actorId, matrix: { claimIds, cellOf } }) => claimIds.map((claimId) => cellOf(actorId, claimId)),
  },
  StanceCell: {
    stances: ({ counts }) => enums.Stance.map((stance) => ({ stance, count: counts.get(stance) ?? 0 })),
    total: ({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0),
    latest: ({ latestId }, _, { loaders }) => loadRequired(loaders.statements.byId, latestId),
    supportsAndDenies,
  },
}
