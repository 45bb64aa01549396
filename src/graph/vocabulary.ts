// The closed vocabulary of the graph: every label, relationship, property and enumerated value that may be stored or asked for.

export type PropertyType =
  'string' | 'string?' | 'strings' | 'int' | 'int?' | 'float?' | 'boolean' | 'boolean?'

type Suffixed<P extends string, S extends string> = Readonly<Record<`${P}${S}`, 'string?'>>

/** The five flat properties that hold one partial date: an interval of days, how precise it is, and what it rests on. */
function partialDate<P extends string>(
  prefix: P,
): Suffixed<P, 'From' | 'To' | 'Precision' | 'Basis' | 'Text'> {
  const suffixes = ['From', 'To', 'Precision', 'Basis', 'Text']
  return Object.fromEntries(suffixes.map((suffix) => [prefix + suffix, 'string?'])) as never
}

const quantity = {
  quantityLow: 'float?',
  quantityHigh: 'float?',
  quantityQualifier: 'string?',
  quantityUnit: 'string?',
  quantityText: 'string?',
  ...partialDate('quantityAsOf'),
} as const

const node = {
  id: 'string',
  name: 'string',
  version: 'int',
  createdAt: 'string',
  updatedAt: 'string',
} as const

/** Labels that the public may read, each with its flat properties. `sortKey` orders lists and is never shown. */
export const publicNodes = {
  Actor: {
    ...node,
    kind: 'string',
    isOutlet: 'boolean',
    named: 'boolean',
    mentionedIn: 'string?',
    aliases: 'strings',
    description: 'string?',
    wikidataId: 'string?',
    country: 'string?',
    sortKey: 'string',
  },
  Claim: {
    ...node,
    text: 'string',
    language: 'string',
    translationLanguages: 'strings',
    translationTexts: 'strings',
    kind: 'string',
    ...partialDate('happened'),
    scope: 'string?',
    counted: 'string?',
    aspect: 'string?',
    accumulation: 'string?',
    unit: 'string?',
    sortKey: 'string',
    recentKey: 'string',
  },
  Statement: {
    ...node,
    stance: 'string',
    quote: 'string?',
    language: 'string?',
    quoteKind: 'string?',
    ...partialDate('said'),
    certainty: 'string',
    modality: 'string',
    basis: 'string',
    ...quantity,
    accusing: 'boolean?',
    state: 'string',
    recordedAt: 'string',
    recordedBy: 'string',
    proposedBy: 'string?',
    checkedAt: 'string?',
    checkedBy: 'string?',
    actorId: 'string',
    claimId: 'string',
    sortKey: 'string?',
    orderKey: 'string',
  },
  Article: {
    ...node,
    canonicalUrl: 'string?',
    urls: 'strings',
    title: 'string?',
    language: 'string?',
    medium: 'string',
    ...partialDate('published'),
    retrievedAt: 'string?',
    textSha256: 'string?',
    archiveUrl: 'string?',
    fate: 'string?',
    fateCheckedOn: 'string?',
    outletId: 'string?',
    sortKey: 'string',
  },
  Review: {
    ...node,
    url: 'string?',
    ratingValue: 'float?',
    ratingBest: 'float?',
    ratingWorst: 'float?',
    ratingName: 'string?',
    ...partialDate('published'),
    claimId: 'string',
    sortKey: 'string',
  },
  Event: {
    ...node,
    text: 'string?',
    ...partialDate('began'),
    ...partialDate('ended'),
    wikidataId: 'string?',
    sortKey: 'string',
  },
  Place: {
    ...node,
    aliases: 'strings',
    wikidataId: 'string?',
    lat: 'float?',
    lon: 'float?',
    sortKey: 'string',
  },
  Topic: { ...node, text: 'string?', wikidataId: 'string?', sortKey: 'string' },
} as const satisfies Record<string, Record<string, PropertyType>>

/**
 * What indexes hold and no row carries, so that reads stay short. `searchText`: the words by which an entry is found, folded and in plain
 * Latin letters; null where an entry has no words, or is a statement that does not count. `mergedIntoId`: the node that stands for this one;
 * one that was merged has neither words nor a place in lists.
 */
export const lookupProperties = {
  Actor: { searchText: 'string?', mergedIntoId: 'string?' },
  Claim: { searchText: 'string?', mergedIntoId: 'string?' },
  Statement: { searchText: 'string?' },
  Article: { searchText: 'string?' },
} as const satisfies Partial<Record<keyof typeof publicNodes, Record<string, PropertyType>>>

/** Labels of the system itself: derived look-ups and records that no public read can reach. They have no relationships. */
export const systemNodes = {
  _Migration: { id: 'string', name: 'string', number: 'int', checksum: 'string', appliedAt: 'string' },
  _Alias: { id: 'string', name: 'string', key: 'string', actorId: 'string' },
  _Url: { id: 'string', name: 'string', articleId: 'string' },
  /** Claims that were written to and wait to be judged. */
  _Mark: { id: 'string', name: 'string', claimIds: 'strings' },
  /** Held by whoever judges a claim, until the transaction ends. */
  _Lock: { id: 'string', name: 'string' },
  _Dispute: {
    id: 'string',
    name: 'string',
    kind: 'string',
    listing: 'string',
    numericClass: 'string?',
    claimId: 'string',
    otherClaimId: 'string?',
    sortKey: 'string',
    firstStatementId: 'string',
    lastStatementId: 'string',
    saidFrom: 'string',
    saidTo: 'string',
    supporterIds: 'strings',
    denierIds: 'strings',
  },
  _Write: { id: 'string', name: 'string', at: 'string', nodeIds: 'strings' },
  /** One change to the graph: who made it, when, to what, and what it made of it. Whoever seals it gives it its number. */
  _Change: {
    id: 'string',
    name: 'string',
    at: 'string',
    by: 'string',
    action: 'string',
    targetId: 'string',
    nodeIds: 'strings',
    requestId: 'string?',
    /** The reason and the diff, as JSON; null where they were erased. */
    body: 'string?',
    salt: 'string?',
    bodySha256: 'string',
    /** The change that erased the body. */
    redactedBy: 'string?',
    number: 'int?',
    hash: 'string?',
  },
  /** A change that waits to be sealed. */
  _Pending: { id: 'string', name: 'string', changeId: 'string', at: 'string' },
  /** The end of the chain of sealed changes, and who may lengthen it until when. */
  _Seal: {
    id: 'string',
    name: 'string',
    number: 'int',
    hash: 'string',
    holder: 'string?',
    leaseUntil: 'string?',
  },
  /** A key with which a program asks; its secret is kept as a hash alone. */
  _ApiKey: {
    id: 'string',
    name: 'string',
    role: 'string',
    secretSha256: 'string',
    createdAt: 'string',
    createdBy: 'string',
    expiresAt: 'string?',
    revokedAt: 'string?',
    revokedBy: 'string?',
  },
  /** A secret of this store, such as the one that pseudonyms are made with. */
  _Secret: { id: 'string', name: 'string', value: 'string' },
  /** What a request that may be repeated led to: the same key gives the same answer. */
  _Request: {
    id: 'string',
    name: 'string',
    inputSha256: 'string',
    changeId: 'string',
    targetId: 'string',
    resultId: 'string',
    at: 'string',
  },
} as const satisfies Record<string, Record<string, PropertyType>>

/** Labels that belong to a store and not to the graph in it: they stay behind when the graph is moved. */
export const storeLabels = [
  '_Migration',
  '_Lock',
  '_Write',
  '_ApiKey',
  '_Secret',
  '_Request',
] as const satisfies (keyof typeof systemNodes)[]

/** Further labels of an actor, for people who explore the graph; `kind` and `isOutlet` say the same in rows. */
export const actorKinds = {
  STATE: 'State',
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  ARMED_GROUP: 'ArmedGroup',
  MONITOR: 'Monitor',
  COLLECTIVE: 'Collective',
} as const
export const outletLabel = 'Outlet'

const judged = { by: 'string', reason: 'string', at: 'string', endedAt: 'string?' } as const
/** A judgement that was ended stays beside the one that takes its place: the key tells them apart. */
const judgement = { key: 'string', ...judged } as const
const plain = {} as const
const stanceEdge = { from: 'Statement', to: 'Claim', properties: plain } as const
const claimJudgement = { from: 'Claim', to: 'Claim', properties: judgement } as const
const actorRelation = {
  from: 'Actor',
  to: 'Actor',
  properties: {
    key: 'string',
    ...judged,
    office: 'string?',
    since: 'string?',
    until: 'string?',
    articleId: 'string',
  },
} as const
const eventRelation = {
  from: 'Actor',
  to: 'Event',
  properties: { key: 'string', ...judged, articleId: 'string' },
} as const

/** Every relationship: where it starts, where it ends, and its properties. `key` tells several between one pair apart. */
export const relationships = {
  MADE: { from: 'Actor', to: 'Statement', properties: plain },
  ON_BEHALF_OF: { from: 'Statement', to: 'Actor', properties: plain },
  ASSERTS: stanceEdge,
  CONFIRMS: stanceEdge,
  DENIES: stanceEdge,
  QUESTIONS: stanceEdge,
  DECLINES: stanceEdge,
  PROPOSED_ON: { from: 'Statement', to: 'Claim', properties: { stance: 'string' } },
  WITHDRAWN_FROM: { from: 'Statement', to: 'Claim', properties: { stance: 'string' } },
  REPORTED_IN: {
    from: 'Statement',
    to: 'Article',
    properties: {
      key: 'string',
      part: 'string',
      wording: 'string?',
      language: 'string?',
      translated: 'boolean?',
      start: 'int?',
      end: 'int?',
      prefix: 'string?',
      suffix: 'string?',
      anchor: 'string',
      hedge: 'string?',
      ...quantity,
      addedContent: 'boolean?',
      attribution: 'string',
      recordedAt: 'string',
    },
  },
  CARRIED_BY: {
    from: 'Statement',
    to: 'Article',
    properties: {
      key: 'string',
      citing: 'string',
      statedIn: 'string',
      via: 'string',
      certainty: 'string',
      by: 'string?',
      reason: 'string?',
      recordedAt: 'string',
    },
  },
  SAID_IN: { from: 'Statement', to: 'Article', properties: plain },
  RESPONDS_TO: { from: 'Statement', to: 'Statement', properties: plain },
  RETRACTS: { from: 'Statement', to: 'Statement', properties: plain },
  RESTATES: { from: 'Statement', to: 'Statement', properties: plain },
  SAME_STATEMENT: { from: 'Statement', to: 'Statement', properties: judgement },
  CITES: { from: 'Article', to: 'Article', properties: { via: 'string' } },
  DERIVED_FROM: { from: 'Article', to: 'Article', properties: judgement },
  PUBLISHED_BY: { from: 'Article', to: 'Actor', properties: plain },
  ABOUT: { from: 'Claim', to: 'Actor', properties: plain },
  ACCUSES: { from: 'Claim', to: 'Actor', properties: { role: 'string?' } },
  CONCERNS: { from: 'Claim', to: 'Event', properties: plain },
  LOCATED_IN: { from: 'Claim', to: 'Place', properties: plain },
  FILED_UNDER: { from: 'Claim', to: 'Topic', properties: plain },
  NARROWS: claimJudgement,
  EQUIVALENT_TO: claimJudgement,
  CONTRADICTS: claimJudgement,
  EARLIER_ROUND_OF: claimJudgement,
  RELATED_TO: claimJudgement,
  REPRESENTS: actorRelation,
  PART_OF: actorRelation,
  OWNED_BY: actorRelation,
  ALIGNED_WITH: actorRelation,
  OPPOSED_TO: actorRelation,
  PARTY_TO: eventRelation,
  UNINVOLVED_IN: eventRelation,
  MEDIATES: eventRelation,
  MERGED_INTO: { from: 'Actor', to: 'Actor', properties: judgement },
  REVIEWS: { from: 'Review', to: 'Claim', properties: plain },
  BY: { from: 'Review', to: 'Actor', properties: plain },
  PUBLISHED_IN: { from: 'Review', to: 'Article', properties: plain },
} as const satisfies Record<
  string,
  { from: PublicLabel; to: PublicLabel; properties: Record<string, PropertyType> }
>

/** Relationships that join two nodes of another label as well, as they join two of their own. */
export const alsoBetween: Partial<Record<RelationType, PublicLabel>> = { MERGED_INTO: 'Claim' }

/** Relationships that many start from one node, and one ends at each of the others. */
export const fanningOut: readonly RelationType[] = ['MADE']

/** Relationships that exploring does not follow: they join what does not count, or two nodes that are one. */
const unwalked = ['PROPOSED_ON', 'WITHDRAWN_FROM', 'MERGED_INTO'] as const satisfies readonly RelationType[]
export type WalkedType = Exclude<RelationType, (typeof unwalked)[number]>
const isWalked = (type: RelationType): type is WalkedType =>
  !(unwalked as readonly RelationType[]).includes(type)
const walkedTypes = (Object.keys(relationships) as RelationType[]).filter(isWalked)

/** Every closed list of values, by the name that the GraphQL schema gives it. */
export const enums = {
  ActorKind: ['STATE', 'PERSON', 'ORGANIZATION', 'ARMED_GROUP', 'MONITOR', 'COLLECTIVE'],
  ClaimKind: ['FACTUAL', 'ALLEGATION', 'JUSTIFICATION', 'PREDICTION'],
  ClaimAspect: [
    'PRESENT',
    'SENT',
    'RETURNED',
    'KILLED',
    'WOUNDED',
    'CAPTURED',
    'ARRIVED',
    'RECRUITED',
    'OTHER',
  ],
  Accumulation: ['STOCK', 'RUNNING_TOTAL', 'PER_PERIOD', 'SHARE'],
  Stance: ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'],
  StatementState: ['PROPOSED', 'RECORDED', 'CHECKED', 'REFUSED', 'WITHDRAWN'],
  QuoteKind: ['DIRECT', 'INDIRECT', 'PARAPHRASE', 'HEADLINE'],
  ProposedBy: ['PERSON', 'MACHINE'],
  Certainty: ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNSTATED'],
  Modality: ['STATEMENT', 'ALLEGATION', 'BELIEF', 'CANNOT_CONFIRM', 'NO_COMMENT'],
  Basis: ['FIRST_HAND', 'HEARSAY', 'INFERENCE', 'UNSTATED'],
  DatePrecision: ['DAY', 'RANGE', 'MONTH', 'YEAR', 'BEFORE', 'AFTER', 'UNKNOWN'],
  DateBasis: ['PAGE', 'URL', 'TEXT', 'INFERRED'],
  Qualifier: [
    'EXACTLY',
    'RANGE',
    'ABOUT',
    'NEARLY',
    'AT_LEAST',
    'AT_MOST',
    'DOZENS',
    'HUNDREDS',
    'THOUSANDS',
  ],
  Medium: [
    'NEWS_ITEM',
    'INTERVIEW',
    'TRANSCRIPT',
    'PRESS_RELEASE',
    'WIRE_ITEM',
    'POST',
    'BROADCAST',
    'UNKNOWN',
  ],
  Fate: ['LIVE', 'CORRECTED', 'REMOVED'],
  Part: ['HEADLINE', 'STANDFIRST', 'LEAD', 'BODY', 'RELATED_LINK', 'UNKNOWN'],
  AnchorState: ['EXACT', 'ORPHANED', 'UNVERIFIED'],
  Attribution: ['OWN_REPORTING', 'CITED', 'ANONYMOUS', 'NONE'],
  Via: [
    'INTERVIEW',
    'TRANSCRIPT',
    'WIRE',
    'REPRINT',
    'TRANSLATION',
    'PRESS_RELEASE',
    'BROADCAST',
    'SOCIAL',
    'UNKNOWN',
  ],
  HopCertainty: ['STATED', 'INFERRED'],
  ClaimRelationType: ['NARROWS', 'EQUIVALENT_TO', 'CONTRADICTS', 'EARLIER_ROUND_OF', 'RELATED_TO'],
  ActorRelationType: [
    'REPRESENTS',
    'PART_OF',
    'OWNED_BY',
    'ALIGNED_WITH',
    'OPPOSED_TO',
    'PARTY_TO',
    'UNINVOLVED_IN',
    'MEDIATES',
  ],
  ConflictKind: ['STANCE', 'NUMERIC', 'CLAIM'],
  NumericClass: [
    'NOT_COMPARABLE',
    'REVISION',
    'SERIES',
    'DIFFERENT_SCOPE',
    'DIFFERENT_PERIOD',
    'COMPATIBLE',
    'DIRECT',
  ],
  OriginReason: [
    'SAME_STATEMENT',
    'SAME_SPEAKER',
    'SAME_VENUE',
    'SAME_ITEM',
    'DERIVED_FROM',
    'SAME_OWNER',
    'ALONE',
    'UNATTRIBUTED',
    'OWN_NARRATION',
  ],
  AccusationState: ['SPLIT', 'DENIED', 'CONFIRMED', 'PARTLY', 'COUNTER_ACCUSED', 'DECLINED', 'UNANSWERED'],
  GapKind: [
    'SINGLE_ORIGIN',
    'SECOND_HAND_ONLY',
    'ACCUSED_NOT_QUOTED',
    'FIGURE_WITHOUT_AS_OF',
    'CHAIN_ENDS_UNREAD',
    'ORPHANED_QUOTE',
    'UNDATED_STATEMENT',
  ],
  InterestKind: [
    'PARTY',
    'ACCUSED',
    'ALLY_OF_PARTY',
    'ALLY_OF_ACCUSED',
    'OPPONENT_OF_ACCUSED',
    'MEDIATOR',
    'UNINVOLVED',
    'UNKNOWN',
  ],
  TimelineKind: ['SAID', 'PUBLISHED'],
  Clock: ['SAID', 'PUBLISHED', 'RECORDED'],
  DriftKind: [
    'HEDGE_LOST',
    'HEDGE_ADDED',
    'HEDGE_CHANGED',
    'QUANTITY_NARROWED',
    'QUANTITY_WIDENED',
    'QUANTITY_SHIFTED',
    'QUOTE_ALTERED',
    'TRANSLATED',
    'ADDED_CONTENT',
  ],
  DriftBasis: ['ANCESTOR', 'OWN_ARTICLE', 'SIBLING'],
  SearchKind: ['ACTOR', 'CLAIM', 'STATEMENT', 'ARTICLE'],
  ChainEnd: ['CYCLE', 'PRIMARY', 'OWN_REPORTING', 'ANONYMOUS', 'UNATTRIBUTED', 'UNREAD'],
  RelationType: walkedTypes,
  /** What someone may do, the least first: each may do what those before it may. */
  Role: ['READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN'],
} as const satisfies Record<string, readonly string[]>

export const nodes = { ...publicNodes, ...systemNodes }

export type PublicLabel = keyof typeof publicNodes
export type Label = keyof typeof nodes
export type RelationType = keyof typeof relationships
export type EnumName = keyof typeof enums
export type EnumValue<N extends EnumName> = (typeof enums)[N][number]
export type Stance = EnumValue<'Stance'>

/** States in which a statement has a stance edge and a sortKey, and so counts. */
export const countedStates = ['RECORDED', 'CHECKED'] as const satisfies readonly EnumValue<'StatementState'>[]

/** Stances that support a claim. */
export const supportingStances = ['ASSERTS', 'CONFIRMS'] as const satisfies readonly Stance[]

/** Whether a stance supports its claim. */
export function isSupporting(stance: string): boolean {
  return (supportingStances as readonly string[]).includes(stance)
}

type Value<T> = T extends 'string'
  ? string
  : T extends 'string?'
    ? string | null
    : T extends 'strings'
      ? string[]
      : T extends 'int'
        ? number
        : T extends 'int?' | 'float?'
          ? number | null
          : T extends 'boolean'
            ? boolean
            : boolean | null

type Shape<P> = { -readonly [K in keyof P]: Value<P[K]> }
/** One node as a flat row: its properties and nothing else. */
export type NodeRow<L extends Label> = Shape<(typeof nodes)[L]>
/** One relationship as a flat row. */
export type RelationRow<T extends RelationType> = Shape<(typeof relationships)[T]['properties']>
/** The row of a label or of a relationship type. */
export type Row<N extends Label | RelationType> = N extends Label
  ? NodeRow<N>
  : N extends RelationType
    ? RelationRow<N>
    : never

/** The properties of a label or relationship type, in the order in which rows carry them. */
export function propertiesOf(name: Label | RelationType): Record<string, PropertyType> {
  return name in nodes ? nodes[name as Label] : relationships[name as RelationType].properties
}

/** Whether a relation of an actor leads to an event and not to another actor. */
export function leadsToEvent(type: EnumValue<'ActorRelationType'>): boolean {
  return relationships[type].to === 'Event'
}
