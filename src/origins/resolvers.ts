// The fields that count independent origins.
import { judgedAt, nameOf, type AsOf } from '../analysis/as-of.ts'
import { notBeforeOf } from '../analysis/time.ts'
import { readAsOf } from '../contract/as-of.ts'
import type { Context } from '../contract/context.ts'
import { idOfKey } from '../contract/keys.ts'
import { loadInOrder, loadPresent } from '../contract/loading.ts'
import type { ClaimModel } from '../contract/models.ts'
import { sampleOf, type Sample } from '../contract/samples.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { supportingStances } from '../graph/vocabulary.ts'
import { countOrigins } from '../contract/origins.ts'

const mostListed = 100

/** The statements that support a claim or an equivalent of it, by judgements of now or of a moment. */
async function supportersOf(
  claim: ClaimModel,
  asOf: AsOf | null,
  { loaders }: Context,
): Promise<Sample<string>> {
  if (asOf === null) return loaders.origins.supporters.load(claim.id)
  const around = await loaders.evidence.around.load({ id: claim.id, moment: judgedAt(asOf) })
  const claimIds = around.filter(({ relation }) => relation === 'SAME').map(({ claimId }) => claimId)
  return loaders.origins.ofSides.load({
    claimIds,
    stances: [...supportingStances],
    notBefore: notBeforeOf(claim),
    name: `${claim.id} supporters${nameOf(asOf)}`,
    asOf,
  })
}

export const originResolvers: Resolvers = {
  Claim: {
    origins: async (claim, args, context) => {
      const asOf = readAsOf(args.asOf)
      return countOrigins(await supportersOf(claim, asOf, context), asOf, context)
    },
  },
  Statement: {
    origins: ({ id }, { asOf }, context) =>
      countOrigins({ rows: [id], sampled: false }, readAsOf(asOf), context),
  },
  ConflictSide: {
    origins: async (side, _, context) =>
      countOrigins(
        side.statements === null
          ? await context.loaders.origins.ofSides.load(side)
          : sampleOf(side.statements.map(idOfKey), context.limits.judged),
        side.asOf,
        context,
      ),
  },
  OriginCount: {
    voiceActors: ({ voiceIds }, _, { loaders }) => loadInOrder(loaders.actors.byId, voiceIds, mostListed),
    groups: ({ groups }) => groups.slice(0, mostListed),
  },
  OriginGroup: {
    statements: ({ statementIds }, _, { loaders }) =>
      loadPresent(loaders.statements.byId, statementIds.slice(0, mostListed)),
    articles: ({ articleIds }, _, { loaders }) =>
      loadPresent(loaders.articles.byId, articleIds.slice(0, mostListed)),
  },
}
