// Turns the SDL files into an embedded text and into types for resolvers.
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'

/** Which row stands behind each GraphQL type: resolvers receive it as their parent. */
const mappers = {
  Actor: '../contract/models.ts#ActorModel',
  Claim: '../contract/models.ts#ClaimModel',
  Statement: '../contract/models.ts#StatementModel',
  Article: '../contract/models.ts#ArticleModel',
  Review: '../contract/models.ts#ReviewModel',
  Event: '../contract/models.ts#EventModel',
  Place: '../contract/models.ts#PlaceModel',
  Topic: '../contract/models.ts#TopicModel',
  Report: '../contract/models.ts#ReportModel',
  Change: '../contract/models.ts#ChangeModel',
  Hop: '../contract/models.ts#HopModel',
  AttributionChain: '../contract/models.ts#ChainModel',
  Conflict: '../contract/models.ts#ConflictModel',
  ConflictSide: '../contract/models.ts#ConflictSideModel',
  ClaimSides: '../contract/models.ts#ClaimSidesModel',
  InferredStance: '../contract/models.ts#InferredStanceModel',
  ClaimRelation: '../contract/models.ts#ClaimRelationModel',
  ActorRelation: '../contract/models.ts#ActorRelationModel',
  SearchHit: '../contract/models.ts#SearchHitModel',
  Accused: '../contract/models.ts#AccusedModel',
  Figure: '../contract/models.ts#FigureModel',
  FigureSpread: '../contract/models.ts#FigureSpreadModel',
  FigureSeries: '../contract/models.ts#FigureSeriesModel',
  FigurePair: '../contract/models.ts#FigurePairModel',
  StanceCount: '../contract/models.ts#StanceCountModel',
  Dossier: '../contract/models.ts#DossierModel',
  TimelineEntry: '../contract/models.ts#TimelineEntryModel',
  Gap: '../contract/models.ts#GapModel',
  Accusation: '../contract/models.ts#AccusationModel',
  Interest: '../contract/models.ts#InterestModel',
  OriginCount: '../contract/models.ts#OriginCountModel',
  OriginGroup: '../contract/models.ts#OriginGroupModel',
  PositionChange: '../contract/models.ts#PositionChangeModel',
  Position: '../contract/models.ts#PositionModel',
  ActorAgreement: '../contract/models.ts#ActorAgreementModel',
  SharedClaim: '../contract/models.ts#SharedClaimModel',
  Drift: '../contract/models.ts#DriftModel',
  Path: '../contract/models.ts#PathModel',
  Graph: '../contract/models.ts#GraphModel',
  Relation: '../contract/models.ts#RelationModel',
  Omission: '../contract/models.ts#OmissionModel',
  ActivityBucket: '../contract/models.ts#ActivityBucketModel',
  StanceMatrix: '../contract/models.ts#StanceMatrixModel',
  StanceRow: '../contract/models.ts#StanceRowModel',
  StanceCell: '../contract/models.ts#StanceCellModel',
  StatementPayload: '../contract/models.ts#OutcomeModel',
  ActorPayload: '../contract/models.ts#OutcomeModel',
  ClaimPayload: '../contract/models.ts#OutcomeModel',
  ArticlePayload: '../contract/models.ts#OutcomeModel',
  ReviewPayload: '../contract/models.ts#OutcomeModel',
  EventPayload: '../contract/models.ts#OutcomeModel',
  PlacePayload: '../contract/models.ts#OutcomeModel',
  TopicPayload: '../contract/models.ts#OutcomeModel',
  RedactPayload: '../contract/models.ts#OutcomeModel',
  UndoPayload: '../contract/models.ts#OutcomeModel',
  ApiKeyPayload: '../contract/models.ts#ApiKeyOutcome',
  ApiKey: '../contract/models.ts#ApiKeyModel',
  Similar: '../contract/models.ts#SimilarModel',
  StatementConnection: '../contract/models.ts#StatementPage',
  ActorConnection: '../contract/models.ts#ActorPage',
  ClaimConnection: '../contract/models.ts#ClaimPage',
  ArticleConnection: '../contract/models.ts#ArticlePage',
  EventConnection: '../contract/models.ts#EventPage',
  PlaceConnection: '../contract/models.ts#PlacePage',
  TopicConnection: '../contract/models.ts#TopicPage',
  ReviewConnection: '../contract/models.ts#ReviewPage',
  SearchConnection: '../contract/models.ts#SearchPage',
  ChangeConnection: '../contract/models.ts#ChangePage',
  ConflictConnection: '../contract/models.ts#ConflictPage',
  TimelineConnection: '../contract/models.ts#TimelinePage',
  GapConnection: '../contract/models.ts#GapPage',
  AccusationConnection: '../contract/models.ts#AccusationPage',
  PositionChangeConnection: '../contract/models.ts#PositionChangePage',
  PositionConnection: '../contract/models.ts#PositionPage',
}

/** The SDL as a module, so that the built program reads no files. */
export function emitTypeDefs(sdl: string[]): string {
  return `// Made by \`npm run generate\` from schema/; never edited by hand.\nexport const typeDefsText = ${JSON.stringify(sdl.join('\n'))}\n`
}

/** TypeScript types of arguments and resolvers, one for each field of the schema. */
export async function schemaTypes(sdl: string[]): Promise<string> {
  const config = {
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: { Date: 'string', DateTime: 'string', URL: 'string', ID: 'string', JSON: 'unknown' },
    contextType: '../contract/context.ts#Context',
    mappers,
    useIndexSignature: false,
    defaultScalarType: 'never',
    avoidOptionals: { field: true, inputValue: false },
    resolversNonOptionalTypename: false,
  }
  const text = await codegen({
    filename: 'schema-types.ts',
    documents: [],
    schema: parse(sdl.join('\n')),
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  })
  return `// Made by \`npm run generate\` from schema/; never edited by hand.\n${text}`
}
