// Mutations: each unpacks its input, has it planned and recorded, and gives what was changed.
import type { Context } from '../contract/context.ts'
import { loadNode, loadRequiredNode } from '../contract/nodes.ts'
import type { OutcomeModel, SimilarModel } from '../contract/models.ts'
import type { MutationResolvers, Resolvers } from '../generated/schema-types.ts'
import { planAnchors } from './plans/anchors.ts'
import { planMerge, planSplit } from './plans/merges.ts'
import {
  planActor,
  planActorChange,
  planArticle,
  planArticleChange,
  planClaim,
  planClaimChange,
  planNamed,
} from './plans/nodes.ts'
import {
  planActorRelation,
  planActorRelationEnd,
  planClaimRelation,
  planClaimRelationEnd,
} from './plans/relations.ts'
import { planStep, type StepName } from './plans/states.ts'
import { planRetraction, planStatement, planStatementChange } from './plans/statements.ts'
import { planUndo } from './plans/undo.ts'
import { record, type Planner, type Request } from './record.ts'

/** Records a change, and lets what is asked of it be read anew. */
async function change(
  context: Context,
  action: string,
  input: Request,
  planner: Planner,
): Promise<OutcomeModel> {
  const outcome = await record(context, action, input, planner)
  if (outcome.bookmark !== null) context.bookmarks.push(outcome.bookmark)
  forget(context)
  if (outcome.diff.nodes.some(({ after }) => after !== null && 'mergedIntoId' in after))
    await context.merged.refresh()
  return outcome
}

/** What loaders have read of the graph before it was written to. */
function forget({ loaders }: Context): void {
  for (const group of Object.values(loaders))
    for (const loader of Object.values(group as Record<string, unknown>))
      if (typeof loader === 'object' && loader !== null && 'clearAll' in loader)
        (loader as { clearAll(): void }).clearAll()
}

const step =
  (name: StepName) =>
  (_: unknown, { input }: { input: Request & { id: string } }, context: Context) =>
    change(context, name, input, planStep(name, input.id, context.secondPerson))

const mutations: Omit<MutationResolvers, 'createApiKey' | 'revokeApiKey' | 'redact'> = {
  recordStatement: (_, { input }, context) =>
    change(context, 'recordStatement', input, planStatement(input, context.viewer)),
  updateStatement: (_, { input }, context) =>
    change(context, 'updateStatement', input, planStatementChange(input)),
  checkStatement: step('checkStatement'),
  acceptStatement: step('acceptStatement'),
  refuseStatement: step('refuseStatement'),
  withdrawStatement: step('withdrawStatement'),
  retractStatement: (_, { input }, context) =>
    change(context, 'retractStatement', input, planRetraction(input, context.viewer)),
  addActor: (_, { input }, context) => change(context, 'addActor', input, planActor(input)),
  updateActor: (_, { input }, context) => change(context, 'updateActor', input, planActorChange(input)),
  mergeActors: (_, { input }, context) => change(context, 'mergeActors', input, planMerge('Actor', input)),
  splitActors: (_, { input }, context) => change(context, 'splitActors', input, planSplit('Actor', input)),
  relateActors: (_, { input }, context) => change(context, 'relateActors', input, planActorRelation(input)),
  unrelateActors: (_, { input }, context) =>
    change(context, 'unrelateActors', input, planActorRelationEnd(input)),
  addClaim: (_, { input }, context) => change(context, 'addClaim', input, planClaim(input)),
  updateClaim: (_, { input }, context) => change(context, 'updateClaim', input, planClaimChange(input)),
  relateClaims: (_, { input }, context) => change(context, 'relateClaims', input, planClaimRelation(input)),
  unrelateClaims: (_, { input }, context) =>
    change(context, 'unrelateClaims', input, planClaimRelationEnd(input)),
  mergeClaims: (_, { input }, context) => change(context, 'mergeClaims', input, planMerge('Claim', input)),
  splitClaims: (_, { input }, context) => change(context, 'splitClaims', input, planSplit('Claim', input)),
  addArticle: (_, { input }, context) => change(context, 'addArticle', input, planArticle(input)),
  updateArticle: (_, { input }, context) => change(context, 'updateArticle', input, planArticleChange(input)),
  verifyAnchors: async (_, { input }, context) => {
    const { text, ...rest } = input
    const outcome = await change(context, 'verifyAnchors', rest, planAnchors(input.articleId, text))
    if (input.dryRun !== true) await context.texts.keep(text)
    return outcome
  },
  addReview: (_, { input }, context) => change(context, 'addReview', input, planNamed('reviews', input)),
  addEvent: (_, { input }, context) => change(context, 'addEvent', input, planNamed('events', input)),
  addPlace: (_, { input }, context) => change(context, 'addPlace', input, planNamed('places', input)),
  addTopic: (_, { input }, context) => change(context, 'addTopic', input, planNamed('topics', input)),
  undoChange: (_, { input }, context) => change(context, 'undoChange', input, planUndo(input)),
}

/** A node carries the name of its type, which the generated types do not know. */
const nodes = {
  Similar: {
    node: ({ id }: SimilarModel, _: unknown, context: Context) => loadRequiredNode(id, context),
  },
  UndoPayload: {
    node: ({ resultId }: OutcomeModel, _: unknown, context: Context) => loadNode(resultId, 'id', context),
  },
} as unknown as Pick<Resolvers, 'Similar' | 'UndoPayload'>

/** Resolvers of mutations and of what they give. */
export const recordingResolvers: Resolvers = {
  Mutation: mutations,
  StatementPayload: { statement: ({ resultId }, _, { loaders }) => loaders.statements.byId.load(resultId) },
  ActorPayload: { actor: ({ resultId }, _, { loaders }) => loaders.actors.byId.load(resultId) },
  ClaimPayload: { claim: ({ resultId }, _, { loaders }) => loaders.claims.byId.load(resultId) },
  ArticlePayload: { article: ({ resultId }, _, { loaders }) => loaders.articles.byId.load(resultId) },
  ReviewPayload: { review: ({ resultId }, _, { loaders }) => loaders.reviews.byId.load(resultId) },
  EventPayload: { event: ({ resultId }, _, { loaders }) => loaders.events.byId.load(resultId) },
  PlacePayload: { place: ({ resultId }, _, { loaders }) => loaders.events.placesById.load(resultId) },
  TopicPayload: { topic: ({ resultId }, _, { loaders }) => loaders.events.topicsById.load(resultId) },
  ...nodes,
}
