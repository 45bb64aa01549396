// The fields that tell who asks, who recorded what, and the mutations of keys.
import type { Context } from '../contract/context.ts'
import type { ApiKeyOutcome } from '../contract/models.ts'
import { apiKeyById } from '../generated/queries.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { changeOf } from '../recording/outcome.ts'
import { record, type Planner, type Request } from '../recording/record.ts'
import { planKey, planKeyEnd } from './key-plans.ts'
import { judgeName } from './recorders.ts'

async function change(context: Context, action: string, input: Request, planner: Planner) {
  const outcome = await record(context, action, input, planner)
  if (outcome.bookmark !== null) context.bookmarks.push(outcome.bookmark)
  return outcome
}

export const accessResolvers: Resolvers = {
  Query: { viewer: (_, __, { viewer }) => viewer },
  Mutation: {
    createApiKey: async (_, { input }, context): Promise<ApiKeyOutcome> => {
      let secret: string | null = null
      const outcome = await change(
        context,
        'createApiKey',
        input,
        planKey(input, (told) => (secret = told)),
      )
      return { ...outcome, secret }
    },
    revokeApiKey: async (_, { input }, context): Promise<ApiKeyOutcome> => ({
      ...(await change(context, 'revokeApiKey', input, planKeyEnd(input.id))),
      secret: null,
    }),
  },
  ApiKeyPayload: {
    change: changeOf,
    apiKey: async ({ resultId }, _, { read }) => (await read(apiKeyById, { id: resultId }))[0] ?? null,
  },
  Statement: {
    recordedBy: ({ recordedBy }, _, { viewer, recorderNames }) => recorderNames(viewer, recordedBy),
  },
  ActorRelation: { by: ({ by }, _, { viewer }) => judgeName(viewer, by) },
  ClaimRelation: { by: ({ by }, _, { viewer }) => judgeName(viewer, by) },
}
