// The fields that tell the interests behind statements.
import { sharesOf } from '../analysis/interest.ts'
import type { Context } from '../contract/context.ts'
import { loadPresent, loadRequired } from '../contract/loading.ts'
import type { ClaimModel } from '../contract/models.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { judged } from './judge.ts'

const mostListed = 100

/** The statements that support a claim or an equivalent, as many as are looked at. */
async function supportOf({ id }: ClaimModel, { loaders, limits }: Context) {
  const ids = await loaders.origins.supporters.load(id)
  return { ids: ids.slice(0, limits.judged), sampled: ids.length > limits.judged }
}

export const interestResolvers: Resolvers = {
  Statement: {
    interest: async ({ id }, _, context) =>
      (await judged([id], context))
        .flatMap(({ speech, judge }) => judge.interestsOf(speech))
        .slice(0, mostListed),
  },
  Claim: {
    interests: async (claim, _, context) => {
      const { ids } = await supportOf(claim, context)
      const found = await judged(ids, context)
      return sharesOf(
        found.map(({ speech, judge }) => ({ speakerId: speech.speakerId, kinds: judge.kindsOf(speech) })),
      )
    },
    interestSummary: async (claim, _, context) => {
      const { ids, sampled } = await supportOf(claim, context)
      const speeches = await loadPresent(context.loaders.interest.speeches, ids)
      return {
        supporting: speeches.length,
        actors: new Set(speeches.map(({ speakerId }) => speakerId)).size,
        firstHand: speeches.filter(({ basis }) => basis === 'FIRST_HAND').length,
        sampled,
      }
    },
  },
  Interest: {
    of: ({ ofId }, _, { loaders }) => loadRequired(loaders.actors.byId, ofId),
  },
}
