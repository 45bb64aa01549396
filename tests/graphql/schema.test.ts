// The schema as a contract: every field is described, resolved, and speaks the vocabulary's words.
import { describe, expect, test } from '@jest/globals'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql'
import { enums, propertiesOf, type Label, type RelationType } from '../../src/graph/vocabulary.ts'
import { createSchema } from '../../src/graphql/schema.ts'

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const ownTypes = types.filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name))

/** The rows behind types whose fields may be read without a resolver. */
const rows: Record<string, Label | RelationType> = {
  Actor: 'Actor',
  Claim: 'Claim',
  Statement: 'Statement',
  Article: 'Article',
  Review: 'Review',
  Event: 'Event',
  Place: 'Place',
  Topic: 'Topic',
  ApiKey: '_ApiKey',
  Report: 'REPORTED_IN',
}
/** Fields of the small objects that resolvers make whole. */
const made: Record<string, readonly string[]> = {
  Article: ['read'],
  Change: [
    ...['id', 'at', 'by', 'action', 'targetId', 'redactedBy', 'nodeIds', 'requestId', 'bodySha256', 'hash'],
  ],
  Report: ['article'],
  PartialDate: ['from', 'to', 'precision', 'basis', 'text'],
  Quantity: ['low', 'high', 'qualifier', 'unit', 'text', 'asOf'],
  Anchor: ['exact', 'prefix', 'suffix', 'start', 'end', 'state'],
  AccusationConnection: ['sampled'],
  GapConnection: ['sampled'],
  TimelineConnection: ['sampled'],
  PageInfo: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
  Translation: ['language', 'text'],
  Rating: ['value', 'best', 'worst', 'name'],
  ArticleFate: ['state', 'checkedOn'],
  AttributionChain: ['report', 'hops', 'end', 'endRead'],
  Hop: ['via', 'read', 'certainty'],
  Accused: ['role'],
  ClaimRelation: ['by', 'reason', 'at'],
  ActorRelation: ['office', 'since', 'until', 'by', 'reason', 'at'],
  InferredStance: ['stance'],
  ConflictSide: ['stances', 'inferred', 'figure'],
  Relation: ['id', 'type', 'from', 'to'],
  Omission: ['type', 'outgoing', 'count', 'exact'],
  Path: ['omitted', 'searchedHops'],
  Graph: ['relations', 'omitted'],
  ActivityBucket: ['keys', 'count'],
  ActivityIndex: ['asOf', 'readAt', 'statements'],
  StanceMatrix: ['actorsLeftOut', 'claimsLeftOut'],
  PositionChange: ['kind'],
  ActorAgreement: ['sharedClaims', 'agreed', 'opposed', 'mixed'],
  SharedClaim: ['outcome', 'own', 'other'],
  SearchHit: ['score'],
  Viewer: ['id', 'role'],
  ApiKeyPayload: ['secret', 'similar', 'bookmark'],
  StanceCount: ['stance', 'count'],
  Dossier: ['claim'],
  Moment: ['clock', 'at'],
  Gap: ['kind'],
  TimelineEntry: ['kind'],
  Accusation: ['state', 'latency', 'uncertainAnswers'],
  Latency: ['min', 'max'],
  FigureRange: ['low', 'high', 'unit'],
  FigureSpread: ['sampled'],
  Figure: ['low', 'high', 'unit'],
  FigurePair: ['class', 'farApart', 'joined', 'earlier', 'later', 'cursor'],
  OriginCount: [
    'statements',
    'articles',
    'outlets',
    'origins',
    'readOrigins',
    'unreadOrigins',
    'anonymousOrigins',
    'unattributed',
    'voices',
    'uncertainStatements',
    'sampled',
  ],
  Drift: ['kind', 'basis', 'from', 'to', 'before', 'after', 'beforeStrength', 'afterStrength', 'unreadHops'],
  StatementPayload: ['similar', 'bookmark'],
  ActorPayload: ['similar', 'bookmark'],
  ClaimPayload: ['similar', 'bookmark'],
  ArticlePayload: ['similar', 'bookmark'],
  ReviewPayload: ['similar', 'bookmark'],
  EventPayload: ['similar', 'bookmark'],
  PlacePayload: ['similar', 'bookmark'],
  TopicPayload: ['similar', 'bookmark'],
  UndoPayload: ['similar', 'bookmark'],
  Similar: ['reason', 'field'],
  Interest: ['kind', 'path'],
  InterestShare: ['kind', 'statements', 'actors'],
  InterestSummary: ['supporting', 'actors', 'firstHand', 'sampled'],
  OriginGroup: ['key', 'reason', 'reasons', 'isOrigin', 'end'],
}

function fieldsOf(type: GraphQLNamedType): { name: string; description?: string | null | undefined }[] {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
  return hasFields
    ? Object.values<{ name: string; description?: string | null | undefined }>(type.getFields())
    : []
}

test.each(ownTypes.map((type) => [type.name, type] as const))(
  '%s and all its fields are described',
  (_, type) => {
    expect(type.description ?? '').not.toBe('')
    const bare = fieldsOf(type).filter(({ description }) => (description ?? '') === '')
    expect(bare.map(({ name }) => name)).toEqual([])
  },
)

describe('every field has something behind it', () => {
  const objects = types.filter(isObjectType).filter(({ name }) => !name.endsWith('Edge'))
  test.each(objects.map((type) => [type.name, type] as const))('%s', (name, type) => {
    const row = rows[name]
    const properties = row ? Object.keys(propertiesOf(row)) : []
    const unanswered = Object.values(type.getFields())
      .filter(({ resolve }) => !resolve)
      .map((field) => field.name)
      .filter((field) => !properties.includes(field) && !made[name]?.includes(field))
    expect(unanswered).toEqual([])
  })
})

describe('enumerations are those of the vocabulary', () => {
  test.each(Object.entries(enums))('%s', (name, values) => {
    const type = schema.getType(name)
    expect(isEnumType(type) ? type.getValues().map((value) => value.name) : []).toEqual(values)
  })
})
