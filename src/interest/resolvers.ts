// The fields that tell the interests behind statements.
import { sharesOf } from '../analysis/interest.ts'
import { loadPresent, loadRequired } from '../contract/loading.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { judged } from './judge.ts'

const mostListed = 100

export const interestResolvers: Resolvers = {
  Statement: {
    interest: async ({ id }, _, context) =>
      (await judged([id], context))
        .flatMap(({ speech, judge }) => judge.interestsOf(speech))
        .slice(0, mostListed),
  },
  Claim: {
    interests: async (claim, _, context) => {
      const { rows } = await context.loaders.origins.supporters.load(claim.id)
      const found = await judged(rows, context)
      return sharesOf(
        found.map(({ speech, judge }) => ({ speakerId: speech.speakerId, kinds: judge.kindsOf(speech) })),
      )
    },
    interestSummary: async (claim, _, { loaders }) => {
      const { rows, sampled } = await loaders.origins.supporters.load(claim.id)
      const speeches = await loadPresent(loaders.interest.speeches, rows)
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
