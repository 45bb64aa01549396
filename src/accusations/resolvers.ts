// The fields of accusations, and the lists of them.
import { readAsOf } from '../contract/as-of.ts'
import { connectionAsOf } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import { slugOf } from '../contract/keys.ts'
import { loadEach, loadPresent, loadRequired } from '../contract/loading.ts'
import type { AccusationModel } from '../contract/models.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { accusationPage, claimAccusationPage } from './lists.ts'

const mostListed = 100

const listed =
  (ids: (accusation: AccusationModel) => readonly string[]) =>
  (accusation: AccusationModel, _: unknown, { loaders }: Context) =>
    loadPresent(loaders.statements.byId, ids(accusation).slice(0, mostListed))

/** Whether some article reports both the accusation and an answer. */
async function sameArticle({ accusing: own, answerIds }: AccusationModel, _: unknown, { loaders }: Context) {
  const clocks = await loadEach(loaders.evidence.clocks, [own.statementId, ...answerIds])
  const [accusing = [], ...answering] = clocks.map(
    (known) => known?.reports.map(({ articleId }) => articleId) ?? [],
  )
  return answering.flat().some((id) => accusing.includes(id))
}

/** All that was said on the claim is read for these, and only where they are asked for. */
async function deniedByOthers(accusation: AccusationModel, _: unknown, { loaders }: Context) {
  const { claimId, accusedId, accuserId, asOf } = accusation
  const denials = await loaders.accusations.denials.load({ claimId, accusedId, asOf })
  const ids = []
  for (const { statementId, actorId } of denials) {
    if (ids.length === mostListed) break
    if (actorId !== accuserId) ids.push(statementId)
  }
  return loadPresent(loaders.statements.byId, ids)
}

export const accusationResolvers: Resolvers = {
  Query: {
    accusations: (_, args, context) =>
      accusationPage('Query.accusations', args, readAsOf(args.asOf), context),
  },
  Claim: {
    accusations: claimAccusationPage,
  },
  Actor: {
    accusationsMade: ({ id }, { states = null, asOf, ...page }, context) => {
      const filter = { accusers: [id], states }
      return accusationPage(`Actor.accusationsMade ${id}`, { ...page, filter }, readAsOf(asOf), context, '')
    },
    accusationsReceived: ({ id }, { states = null, asOf, ...page }, context) => {
      const filter = { accused: [id], states }
      return accusationPage(
        `Actor.accusationsReceived ${id}`,
        { ...page, filter },
        readAsOf(asOf),
        context,
        '',
      )
    },
  },
  Accusation: {
    id: ({ claimId, accuserId, accusedId }) =>
      ['accusation', ...[claimId, accuserId, accusedId].map(slugOf)].join(':'),
    claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
    accuser: ({ accuserId }, _, { loaders }) => loadRequired(loaders.actors.byId, accuserId),
    accused: ({ accusedId }, _, { loaders }) => loadRequired(loaders.actors.byId, accusedId),
    accusing: ({ accusing }, _, { loaders }) => loadRequired(loaders.statements.byId, accusing.statementId),
    sameArticle,
    answers: listed(({ answerIds }) => answerIds),
    priorDenials: listed(({ priorDenialIds }) => priorDenialIds),
    deniedByOthers,
  },
  AccusationConnection: connectionAsOf,
}
