// Mutations: each unpacks its input, has it planned and recorded, and gives what was changed.
import type { Context } from '../contract/context.ts'
import { loadNode, loadRequiredNode } from '../contract/nodes.ts'
import type { OutcomeModel, SimilarModel } from '../contract/models.ts'
import type { MutationResolvers, Resolvers } from '../generated/schema-types.ts'
import { planAnchors } from './plans/anchors.ts'
import { planMerge } from './plans/merges.ts'
import { planSplit } from './plans/splits.ts'
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
import { planRedaction } from './plans/redaction.ts'
import { bySecondPerson } from './plans/second-person.ts'
import { planStep, type StepName } from './plans/states.ts'
import { planRetraction, planStatement, planStatementChange } from './plans/statements.ts'
import { planUndo } from './plans/undo.ts'
import { changeOf as change } from './outcome.ts'
import { record, type Planner, type Request } from './record.ts'

/** Records a change, and lets what is asked of it be read anew. */
async function make(
  context: Context,
  action: string,
  input: Request,
  planner: Planner,
): Promise<OutcomeModel> {
  const ruled = context.secondPerson
    ? bySecondPerson(planner, 'change' in input ? 'input.change' : 'input.id')
    : planner
  const outcome = await record(context, action, input, ruled)
  if (outcome.bookmark !== null) context.bookmarks.push(outcome.bookmark)
  context.forget()
  if (outcome.diff.nodes.some(({ after }) => after !== null && 'mergedIntoId' in after))
    await context.merged.refresh()
  return outcome
}

const step =
  (name: StepName) =>
  (_: unknown, { input }: { input: Request & { id: string } }, context: Context) =>
    make(context, name, input, planStep(name, input.id))

const mutations: Omit<MutationResolvers, 'createApiKey' | 'revokeApiKey'> = {
  recordStatement: (_, { input }, context) =>
    make(context, 'recordStatement', input, planStatement(input, context.viewer)),
  updateStatement: (_, { input }, context) =>
    make(context, 'updateStatement', input, planStatementChange(input)),
  checkStatement: step('checkStatement'),
  acceptStatement: step('acceptStatement'),
  refuseStatement: step('refuseStatement'),
  withdrawStatement: step('withdrawStatement'),
  retractStatement: (_, { input }, context) =>
    make(context, 'retractStatement', input, planRetraction(input, context.viewer)),
  addActor: (_, { input }, context) => make(context, 'addActor', input, planActor(input)),
  updateActor: (_, { input }, context) => make(context, 'updateActor', input, planActorChange(input)),
  mergeActors: (_, { input }, context) => make(context, 'mergeActors', input, planMerge('Actor', input)),
  splitActors: (_, { input }, context) => make(context, 'splitActors', input, planSplit('Actor', input)),
  relateActors: (_, { input }, context) => make(context, 'relateActors', input, planActorRelation(input)),
  unrelateActors: (_, { input }, context) =>
    make(context, 'unrelateActors', input, planActorRelationEnd(input)),
  addClaim: (_, { input }, context) => make(context, 'addClaim', input, planClaim(input)),
  updateClaim: (_, { input }, context) => make(context, 'updateClaim', input, planClaimChange(input)),
  relateClaims: (_, { input }, context) => make(context, 'relateClaims', input, planClaimRelation(input)),
  unrelateClaims: (_, { input }, context) =>
    make(context, 'unrelateClaims', input, planClaimRelationEnd(input)),
  mergeClaims: (_, { input }, context) => make(context, 'mergeClaims', input, planMerge('Claim', input)),
  splitClaims: (_, { input }, context) => make(context, 'splitClaims', input, planSplit('Claim', input)),
  addArticle: (_, { input }, context) => make(context, 'addArticle', input, planArticle(input)),
  updateArticle: (_, { input }, context) => make(context, 'updateArticle', input, planArticleChange(input)),
  verifyAnchors: async (_, { input }, context) => {
    const { text, ...rest } = input
    const outcome = await make(context, 'verifyAnchors', rest, planAnchors(input.articleId, text))
    if (input.dryRun !== true) await context.texts.keep(text)
    return outcome
  },
  addReview: (_, { input }, context) => make(context, 'addReview', input, planNamed('reviews', input)),
  addEvent: (_, { input }, context) => make(context, 'addEvent', input, planNamed('events', input)),
  addPlace: (_, { input }, context) => make(context, 'addPlace', input, planNamed('places', input)),
  addTopic: (_, { input }, context) => make(context, 'addTopic', input, planNamed('topics', input)),
  redact: (_, { input }, context) => make(context, 'redact', input, planRedaction(input)),
  undoChange: (_, { input }, context) => make(context, 'undoChange', input, planUndo(input)),
}

/** A node carries the name of its type, which the generated types do not know. */
const nodes = {
  Similar: {
    node: ({ id }: SimilarModel, _: unknown, context: Context) => loadRequiredNode(id, context),
  },
  UndoPayload: {
    change,
    node: ({ resultId }: OutcomeModel, _: unknown, context: Context) => loadNode(resultId, 'id', context),
  },
} as unknown as Pick<Resolvers, 'Similar' | 'UndoPayload'>

/** Resolvers of mutations and of what they give. */
export const recordingResolvers: Resolvers = {
  Mutation: mutations,
  StatementPayload: {
    change,
    statement: ({ resultId }, _, { loaders }) => loaders.statements.byId.load(resultId),
  },
  ActorPayload: { change, actor: ({ resultId }, _, { loaders }) => loaders.actors.byId.load(resultId) },
  ClaimPayload: { change, claim: ({ resultId }, _, { loaders }) => loaders.claims.byId.load(resultId) },
  ArticlePayload: { change, article: ({ resultId }, _, { loaders }) => loaders.articles.byId.load(resultId) },
  ReviewPayload: { change, review: ({ resultId }, _, { loaders }) => loaders.reviews.byId.load(resultId) },
  EventPayload: { change, event: ({ resultId }, _, { loaders }) => loaders.events.byId.load(resultId) },
  PlacePayload: { change, place: ({ resultId }, _, { loaders }) => loaders.events.placesById.load(resultId) },
  TopicPayload: { change, topic: ({ resultId }, _, { loaders }) => loaders.events.topicsById.load(resultId) },
  RedactPayload: { change, redacted: ({ touched }) => [...touched] },
  ...nodes,
}
