// Made by `npm run generate` from schema/; never edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type {
  ActorModel,
  ClaimModel,
  StatementModel,
  ArticleModel,
  ReviewModel,
  EventModel,
  PlaceModel,
  TopicModel,
  ReportModel,
  ChangeModel,
  HopModel,
  ChainModel,
  ConflictModel,
  ConflictSideModel,
  ClaimSidesModel,
  InferredStanceModel,
  ClaimRelationModel,
  ActorRelationModel,
  SearchHitModel,
  AccusedModel,
  FigureModel,
  FigureSpreadModel,
  FigureSeriesModel,
  FigurePairModel,
  StanceCountModel,
  DossierModel,
  TimelineEntryModel,
  GapModel,
  AccusationModel,
  InterestModel,
  OriginCountModel,
  OriginGroupModel,
  PositionChangeModel,
  PositionModel,
  ActorAgreementModel,
  SharedClaimModel,
  DriftModel,
  PathModel,
  GraphModel,
  RelationModel,
  OmissionModel,
  ActivityBucketModel,
  StanceMatrixModel,
  StanceRowModel,
  StanceCellModel,
  OutcomeModel,
  ApiKeyOutcome,
  ApiKeyModel,
  SimilarModel,
  StatementPage,
  ActorPage,
  ClaimPage,
  ArticlePage,
  EventPage,
  PlacePage,
  TopicPage,
  ReviewPage,
  SearchPage,
  ChangePage,
  ConflictPage,
  TimelinePage,
  GapPage,
  AccusationPage,
  PositionChangePage,
  PositionPage,
} from '../contract/models.ts'
import type { Context } from '../contract/context.ts'
export type Maybe<T> = T | null
export type InputMaybe<T> = Maybe<T>
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string }
  String: { input: string; output: string }
  Boolean: { input: boolean; output: boolean }
  Int: { input: number; output: number }
  Float: { input: number; output: number }
  /** Any JSON value. It is only given, never taken. */
  JSON: { input: unknown; output: unknown }
  /** A day, written `YYYY-MM-DD`. */
  Date: { input: string; output: string }
  /** A moment with its zone, written as in RFC 3339: `2020-11-03T09:30:00Z`. */
  DateTime: { input: string; output: string }
  /** An absolute address that begins with `http://` or `https://`. */
  URL: { input: string; output: string }
}

/** What someone may do, the least first: each may do what those before it may. */
export type Role =
  /** Reads what is public. */
  | 'READER'
  /** Proposes statements. */
  | 'CONTRIBUTOR'
  /** Records, checks, accepts, relates, merges, and reads who did so. */
  | 'EDITOR'
  /** Makes and revokes keys, and erases what must be erased. */
  | 'ADMIN'

/** Whoever asks. */
export type Viewer = {
  __typename?: 'Viewer'
  /** For example `local`, `user:ines` or `key:importer`; `anonymous` where nobody said who asks. */
  id: Scalars['ID']['output']
  /** What this person or program may do. */
  role: Role
}

/** A key with which a program asks. Its secret is kept as a hash alone. */
export type ApiKey = {
  __typename?: 'ApiKey'
  /** For example `key:importer`: it names the program in the log of changes. */
  id: Scalars['ID']['output']
  /** What it is for. */
  name: Scalars['String']['output']
  /** What it may do. */
  role: Role
  /** When it was made. */
  createdAt: Scalars['DateTime']['output']
  /** Who made it. */
  createdBy: Scalars['String']['output']
  /** When it stops working; null where that is never. */
  expiresAt: Maybe<Scalars['DateTime']['output']>
  /** When it was revoked; null where it was not. */
  revokedAt: Maybe<Scalars['DateTime']['output']>
  /** Who revoked it. */
  revokedBy: Maybe<Scalars['String']['output']>
}

/** A new key. */
export type CreateApiKeyInput = {
  /** What it is for, such as `importer`; its id is made from it. */
  name: Scalars['String']['input']
  /** What it may do. */
  role: Role
  /** When it stops working; never where it is left out. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Revokes a key. */
export type RevokeApiKeyInput = {
  /** The key, such as `key:importer`. */
  id: Scalars['ID']['input']
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** What a mutation of a key did. */
export type ApiKeyPayload = {
  __typename?: 'ApiKeyPayload'
  /** The key as it is now; null where a dry run would have made it. */
  apiKey: Maybe<ApiKey>
  /** The whole key, to be sent as `Authorization: Bearer …`. It is shown this once; null where nothing was made, and where a request was repeated. */
  secret: Maybe<Scalars['String']['output']>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type Query = {
  __typename?: 'Query'
  /** Who asks, as this server sees it. */
  viewer: Viewer
  /** Accusations, newest first. A filter so sparse that the walk would be too long ends with TOO_COSTLY. */
  accusations: AccusationConnection
  /**
   * Counts of statements for dashboards: by one to four dimensions at once, the largest count first and equal ones by their keys. At most one
   * of DAY, MONTH and YEAR. Grouped by values that are single for each statement, the counts add up to `statements.totalCount` of the same
   * filter. More than 200,000 different combinations end with TOO_COSTLY.
   */
  activity: Array<ActivityBucket>
  /** As of when `activity` and `stanceMatrix` count, also where they have nothing to give. */
  activityIndex: ActivityIndex
  /**
   * Who supports and who denies which claim, as a table of up to 50 actors and 50 claims. Give actors, claims, a topic, an event, or several of
   * these. What is left out is found from the rest, the most active first; claims with no statement are not found. A topic and an event
   * together mean claims of both; claims that are given are not narrowed by either, so they exclude them.
   */
  stanceMatrix: StanceMatrix
  /** One actor, by id or by a name or alias in any script. Several candidates for a name: INVALID_INPUT with `extensions.candidates`. */
  actor: Maybe<Actor>
  /** Actors by name. */
  actors: ActorConnection
  /** One article, by id or by any of its addresses. */
  article: Maybe<Article>
  /** Articles, newest first. */
  articles: ArticleConnection
  /** The log of changes, the latest first. For editors. */
  changes: ChangeConnection
  /** One claim by its id. */
  claim: Maybe<Claim>
  /** Claims, by caption unless another order is asked for. */
  claims: ClaimConnection
  /** One node of any public type by its id. Null where there is none. */
  node: Maybe<Node>
  /** Several nodes by id, in the order asked; null for each that is absent. */
  nodes: Array<Maybe<Node>>
  /**
   * Disagreements, the one with the latest statement first. As of a moment each is judged anew from what stood then, in the order of today; more than 1,000
   * to be judged are TOO_COSTLY.
   */
  conflicts: ConflictConnection
  /**
   * Everything about one claim in one answer. Null where there is no such claim. With `whole` as many statements are looked at as by the fields of the
   * claim, 10,000 of each stance where the server is not configured otherwise; that may take seconds.
   */
  dossier: Maybe<Dossier>
  /** One event by its id. */
  event: Maybe<Event>
  /** Events by name. */
  events: EventConnection
  /**
   * The shortest paths between two nodes, shortest first; of the same length by the ids on the way, read from the end whose id comes first.
   * No two pass the same nodes. A node with more than 200 relations of one type and direction is not followed there, except to the 200 newest
   * of its statements or articles, or of its claims among the 1,000 entered last; but it is found from its neighbours. Each path says what
   * was not followed. An empty list means that there is no path: where that is not certain the answer is TOO_COSTLY, with what was `omitted`.
   * A node that does not exist is NOT_FOUND.
   */
  paths: Array<Path>
  /**
   * What lies around a node, nearest first: one neighbour of each type of relation in turn, statements, articles and reviews newest first,
   * others by name. Of a node with more than 200 relations of one type and direction as in `paths`. NOT_FOUND where there is no such node.
   */
  neighborhood: Graph
  /** What is missing, claim by claim in the order of their names. A filter so sparse that more than 500 claims would have to be examined ends with TOO_COSTLY. */
  gaps: GapConnection
  /** One place by its id. */
  place: Maybe<Place>
  /** Places by name. */
  places: PlaceConnection
  /**
   * Who changed position on which claim, the one with the latest later statement first. Of one principal and claim the first 100 pairs that were SPLIT are
   * listed.
   */
  positionChanges: PositionChangeConnection
  /**
   * Finds actors by name and alias, claims by text, name and translation, statements by quote and printed wording, and articles by title.
   * Only statements that count are found (RECORDED, CHECKED). Gives the best 200 hits, best first; equal ones by kind, then by id.
   *
   * All words must match, in any order, each a word or the beginning of one: `lav` finds Lavrov. Case, accents and scripts make no
   * difference: `lavrov`, `Лавров` and `Լավրով` find the same, and so do `erdogan` and `Erdoğan`. Arabic, which is written without most
   * vowels, finds what is recorded in Arabic, such as an alias. There are no operators: quotes, brackets, asterisks and the like separate
   * words and mean nothing else.
   *
   * Of each kind at most 200 entries are compared: those that have the words whole, then the newest (actors: by name). Where words are so
   * common that the server's scan budget of entries of a kind have them, only that many entries of the kind are looked through, newest first.
   */
  search: SearchConnection
  /** One statement by its id. */
  statement: Maybe<Statement>
  /** Statements, newest first. A filter so sparse that the walk would be too long ends with TOO_COSTLY. */
  statements: StatementConnection
  /** One topic by its id. */
  topic: Maybe<Topic>
  /** Topics by name. */
  topics: TopicConnection
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryAccusationsArgs = {
  filter?: InputMaybe<AccusationFilter>
  orderBy?: InputMaybe<AccusationOrder>
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryActivityArgs = {
  groupBy: Array<ActivityDimension>
  filter?: InputMaybe<StatementFilter>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryStanceMatrixArgs = {
  actors?: InputMaybe<Array<Scalars['ID']['input']>>
  claims?: InputMaybe<Array<Scalars['ID']['input']>>
  topic?: InputMaybe<Scalars['ID']['input']>
  event?: InputMaybe<Scalars['ID']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryActorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  url?: InputMaybe<Scalars['URL']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryChangesArgs = {
  filter?: InputMaybe<ChangeFilter>
  orderBy?: InputMaybe<ChangeOrder>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input']
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>
  orderBy?: InputMaybe<ClaimOrder>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input']
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryDossierArgs = {
  claim: Scalars['ID']['input']
  asOf?: InputMaybe<AsOf>
  whole?: InputMaybe<Scalars['Boolean']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryEventArgs = {
  id: Scalars['ID']['input']
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input']
  to: Scalars['ID']['input']
  maxHops?: InputMaybe<Scalars['Int']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryNeighborhoodArgs = {
  id: Scalars['ID']['input']
  depth?: InputMaybe<Scalars['Int']['input']>
  first?: InputMaybe<Scalars['Int']['input']>
  relations?: InputMaybe<Array<RelationType>>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryGapsArgs = {
  filter?: InputMaybe<GapFilter>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input']
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryPositionChangesArgs = {
  filter?: InputMaybe<PositionChangeFilter>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QuerySearchArgs = {
  text: Scalars['String']['input']
  kinds?: InputMaybe<Array<SearchKind>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input']
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>
  orderBy?: InputMaybe<StatementOrder>
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input']
}

/** Ask who claimed what, who denied it, and which article reported it. Reads of something absent are null. */
export type QueryTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type Mutation = {
  __typename?: 'Mutation'
  /** Makes a key for a program. It is taken where API_KEYS is set. */
  createApiKey: ApiKeyPayload
  /** Revokes a key: it stops working within seconds, and is not taken again. */
  revokeApiKey: ApiKeyPayload
  /** Records a statement: as RECORDED by an editor, as PROPOSED by a contributor. */
  recordStatement: StatementPayload
  /** Changes what is recorded of a statement. */
  updateStatement: StatementPayload
  /** RECORDED to CHECKED. Where a second person is asked for, it cannot be whoever recorded it. */
  checkStatement: StatementPayload
  /** PROPOSED to RECORDED: from now on it counts. */
  acceptStatement: StatementPayload
  /** PROPOSED to REFUSED. */
  refuseStatement: StatementPayload
  /** To WITHDRAWN, from PROPOSED, RECORDED or CHECKED: it should not have been recorded. It stays on record and counts no more. */
  withdrawStatement: StatementPayload
  /** Records that the speaker took a statement back. Gives the statement that retracts. */
  retractStatement: StatementPayload
  /** Adds an actor. */
  addActor: ActorPayload
  /** Changes an actor. */
  updateActor: ActorPayload
  /** Merges a named actor into another. Gives the one that stands for both. */
  mergeActors: ActorPayload
  /** Takes a merge of actors apart. Gives the one that was merged. */
  splitActors: ActorPayload
  /** Records a relation of an actor. Gives the actor it starts from. */
  relateActors: ActorPayload
  /** Ends a relation of an actor. Gives the actor it starts from. */
  unrelateActors: ActorPayload
  /** Adds a claim. */
  addClaim: ClaimPayload
  /** Changes a claim. */
  updateClaim: ClaimPayload
  /** Records how a claim stands to another. Gives the claim it starts from. */
  relateClaims: ClaimPayload
  /** Ends a relation of two claims. Gives the claim it starts from. */
  unrelateClaims: ClaimPayload
  /** Merges a claim into another: its statements stand on that one. Gives the one that stands for both. */
  mergeClaims: ClaimPayload
  /** Takes a merge of claims apart. Gives the one that was merged. */
  splitClaims: ClaimPayload
  /** Adds an article. */
  addArticle: ArticlePayload
  /** Changes an article. Another text loses the anchors of its passages. */
  updateArticle: ArticlePayload
  /** Looks for every passage of an article in its text: each is EXACT or ORPHANED then, UNVERIFIED where it has no position and stands in several places, and none is moved. */
  verifyAnchors: ArticlePayload
  /** Adds a fact-checker's published verdict. */
  addReview: ReviewPayload
  /** Adds an event. */
  addEvent: EventPayload
  /** Adds a place. */
  addPlace: PlacePayload
  /** Adds a topic. */
  addTopic: TopicPayload
  /** Takes a change back, exactly. CONFLICT where something was changed on top of it: that is taken back first. */
  undoChange: UndoPayload
  /** Erases contents from the log where the law asks for it. The chain of hashes stays whole, and each erasure says who made it and why. */
  redact: RedactPayload
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationRecordStatementArgs = {
  input: RecordStatementInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationUpdateStatementArgs = {
  input: UpdateStatementInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationCheckStatementArgs = {
  input: StatementStateInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationAcceptStatementArgs = {
  input: StatementStateInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationRefuseStatementArgs = {
  input: StatementStateInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationWithdrawStatementArgs = {
  input: StatementStateInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationRetractStatementArgs = {
  input: RetractStatementInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationAddActorArgs = {
  input: AddActorInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationUpdateActorArgs = {
  input: UpdateActorInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationMergeActorsArgs = {
  input: MergeInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationSplitActorsArgs = {
  input: SplitInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationRelateActorsArgs = {
  input: RelateActorsInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationUnrelateActorsArgs = {
  input: UnrelateActorsInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationAddClaimArgs = {
  input: AddClaimInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationUpdateClaimArgs = {
  input: UpdateClaimInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationRelateClaimsArgs = {
  input: RelateClaimsInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationUnrelateClaimsArgs = {
  input: UnrelateClaimsInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationMergeClaimsArgs = {
  input: MergeInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationSplitClaimsArgs = {
  input: SplitInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationAddArticleArgs = {
  input: AddArticleInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationUpdateArticleArgs = {
  input: UpdateArticleInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationVerifyAnchorsArgs = {
  input: VerifyAnchorsInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationAddReviewArgs = {
  input: AddReviewInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationAddEventArgs = {
  input: AddEventInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationAddPlaceArgs = {
  input: AddPlaceInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationAddTopicArgs = {
  input: AddTopicInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationUndoChangeArgs = {
  input: UndoChangeInput
}

/**
 * Records, corrects and judges. Each mutation is one transaction: all of it is written or nothing. Problems of an input are told all at once, in
 * `extensions.problems`, each with its field.
 */
export type MutationRedactArgs = {
  input: RedactInput
}

/** One act of speaking, in which one actor takes a stance on one claim. It is sourced by at least one report. */
export type Statement = Node & {
  __typename?: 'Statement'
  /** Who recorded it: for editors the id, such as `user:ines`; for others a name that stands for it, the same for everything that person recorded here. */
  recordedBy: Scalars['String']['output']
  /**
   * How its reports, and those of statements that restate it, differ from the nearest article behind them that we read, else from a report that holds the
   * quote. In the order of publication of the report that differs. At most 200, from at most 100 statements that restate it.
   */
  drift: Array<Drift>
  /** The interests of the speaker and of whom it speaks for in the claim, at the time: by kind, each with its path. UNKNOWN alone where none is recorded. At most 100. */
  interest: Array<Interest>
  /** How many independent origins this one statement has: one at most, but for what is no origin. */
  origins: OriginCount
  /** Who proposed it, where it was a proposal; null where it was recorded at once. */
  proposedBy: Maybe<ProposedBy>
  /** How often it was recorded and changed; give it as `expectedVersion` to change only what you saw. */
  version: Scalars['Int']['output']
  /** For example `statement:lavrov-2020-11-03-2000-fighters`. */
  id: Scalars['ID']['output']
  /** A short caption: who does what. */
  name: Scalars['String']['output']
  /** Who spoke. */
  actor: Actor
  /** For whom, only where the source says so. */
  onBehalfOf: Array<Actor>
  /** On which claim. */
  claim: Claim
  /** With which stance. */
  stance: Stance
  /** The best-sourced wording, verbatim; null where none is known. Never composed, never translated back. */
  quote: Maybe<Scalars['String']['output']>
  /** How the quote renders the words; null without a quote. */
  quoteKind: Maybe<QuoteKind>
  /** The language of the quote, by ISO 639-1 code. */
  language: Maybe<Scalars['String']['output']>
  /** When it was said. */
  said: PartialDate
  /** The manner. */
  modality: Modality
  /** How certain the speaker says to be. */
  certainty: Certainty
  /** What the knowledge rests on. */
  basis: Basis
  /** The number given; null where there is none. */
  quantity: Maybe<Quantity>
  /** False where it is neutral narration although the claim accuses; null where the claim decides. */
  accusing: Maybe<Scalars['Boolean']['output']>
  /** Where it stands in its recording. */
  state: StatementState
  /** Every passage in which we read it, in the order of publication. */
  reports: Array<Report>
  /** The venue of the words themselves, such as an interview; null where it is not known. */
  saidIn: Maybe<Article>
  /** Through whose hands it came: one chain for each read article and branch. At most 1,000. */
  chains: Array<AttributionChain>
  /** The statements it answers. */
  respondsTo: Array<Statement>
  /** The statements that answer it. At most 100. */
  responses: Array<Statement>
  /** The statements it takes back. */
  retracts: Array<Statement>
  /** The statements that take it back. At most 100. */
  retractedBy: Array<Statement>
  /** The statements it repeats in its own words, as an outlet's headline may. */
  restates: Array<Statement>
  /** When it was recorded here: the third clock, apart from said and published. */
  recordedAt: Scalars['DateTime']['output']
}

/** One act of speaking, in which one actor takes a stance on one claim. It is sourced by at least one report. */
export type StatementOriginsArgs = {
  asOf?: InputMaybe<AsOf>
}

/**
 * How the accused answered an accusation; the first that fits. SPLIT: it both denied and confirmed. DENIED: it denied the claim, an equivalent or a claim
 * that this one NARROWS. CONFIRMED: it supported the claim, an equivalent or a narrower claim. PARTLY: it denied only a narrower claim, or supported only
 * a broader one. COUNTER_ACCUSED: it supported a claim that accuses the accuser, or whom the accuser represents, over the same event or topic. DECLINED:
 * it took no side or questioned the claim. UNANSWERED: nothing of this is recorded.
 */
export type AccusationState =
  'SPLIT' | 'DENIED' | 'CONFIRMED' | 'PARTLY' | 'COUNTER_ACCUSED' | 'DECLINED' | 'UNANSWERED'

/**
 * One actor accuses another on a claim: one accusation for each claim that ACCUSES, accuser and accused. The accuser is neither the accused nor someone
 * who represents it then. Answers come from the accused, from whoever represents it then, or on its behalf.
 */
export type Accusation = {
  __typename?: 'Accusation'
  /** For example `accusation:turkey-sent-mercenaries:armenia:turkey`: claim, accuser, accused. */
  id: Scalars['ID']['output']
  /** The claim that accuses. */
  claim: Claim
  /** Who accuses. */
  accuser: Actor
  /** Who is accused. */
  accused: Actor
  /** How the accused answered. */
  state: AccusationState
  /** How long the first answer took; null without an answer. */
  latency: Maybe<Latency>
  /** Whether an answer stands in an article that reports the accusation. */
  sameArticle: Scalars['Boolean']['output']
  /** The accuser's own first statement in support of the claim: it dates the accusation. */
  accusing: Statement
  /** What the accused said to it and was not certainly earlier, oldest first. The same day counts as an answer. At most 100. */
  answers: Array<Statement>
  /** Denials by the accused that are certainly earlier, or that stand on an earlier round of the claim, oldest first. At most 100. */
  priorDenials: Array<Statement>
  /** Denials of the claim or of a broader one by others than the accused, oldest first. At most 100, of the newest 10,000 denials of each claim. */
  deniedByOthers: Array<Statement>
  /** As of a moment: how many more answers there may have been, their dates being too vague to tell; null where no moment is asked for. */
  uncertainAnswers: Maybe<Scalars['Int']['output']>
}

/** Whole days between two dates that may be vague. */
export type Latency = {
  __typename?: 'Latency'
  /** At least so many days; 0 where the dates overlap or are open. */
  min: Scalars['Int']['output']
  /** At most so many days; null where it is open. */
  max: Maybe<Scalars['Int']['output']>
}

/** Which accusations to list; every condition that is given must hold. */
export type AccusationFilter = {
  /** Made by one of these actors. */
  accusers?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Against one of these actors. */
  accused?: InputMaybe<Array<Scalars['ID']['input']>>
  /** On one of these claims. */
  claims?: InputMaybe<Array<Scalars['ID']['input']>>
  /** On a claim filed under one of these topics. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>
  /** On a claim that concerns one of these events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Answered in one of these ways. */
  states?: InputMaybe<Array<AccusationState>>
  /** Made on a day that may lie in this range. */
  said?: InputMaybe<DateRange>
}

/** The order of accusations: by the latest day on which each can have been made. */
export type AccusationOrder =
  /** Newest first. */
  | 'NEWEST'
  /** Oldest first: those that wait longest. */
  | 'OLDEST'

/** A page of accusations. */
export type AccusationConnection = {
  __typename?: 'AccusationConnection'
  /** The accusations with their cursors. */
  edges: Array<AccusationEdge>
  /** The accusations alone. */
  nodes: Array<Accusation>
  /** Where this page stands. */
  pageInfo: PageInfo
  /**
   * How many there are in all. Those of one claim are always counted; in other lists it is null with a TOO_COSTLY error where more than 2,000 statements
   * would have to be looked at.
   */
  totalCount: Maybe<Scalars['Int']['output']>
  /** As of a moment: how many more there may have been, their dates being too vague to tell; null where no moment is asked for. */
  uncertainCount: Maybe<Scalars['Int']['output']>
  /**
   * Whether more was said than is looked at, on the claim or by an accused: 10,000 statements of each stance, and of each speaker on a claim, the
   * newest first, where the server is not configured otherwise. Accusers and answers before them are then not told.
   */
  sampled: Scalars['Boolean']['output']
}

/** An accusation in a list. */
export type AccusationEdge = {
  __typename?: 'AccusationEdge'
  /** The accusation. */
  node: Accusation
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type Claim = Node & {
  __typename?: 'Claim'
  /**
   * The accusations that this claim makes, newest first. Of each stance the newest 10,000 statements are looked at, and `sampled` says where there are more. Where more than 5,000 of them would have to
   * be compared with what the accused says of the accusers, `states` ends with TOO_COSTLY.
   */
  accusations: AccusationConnection
  /** For example `claim:turkey-sent-syrian-fighters`. */
  id: Scalars['ID']['output']
  /** A short caption. */
  name: Scalars['String']['output']
  /** The proposition. */
  text: Scalars['String']['output']
  /** The language of `text`, by ISO 639-1 code. */
  language: Scalars['String']['output']
  /** The same proposition in other languages. */
  translations: Array<Translation>
  /** What kind of proposition it is. */
  kind: ClaimKind
  /** When what it says happened. */
  happened: PartialDate
  /** Where, and whom it covers, in words. */
  scope: Maybe<Scalars['String']['output']>
  /** What is counted, for a claim about a number. */
  counted: Maybe<Scalars['String']['output']>
  /** What is said of the things counted. */
  aspect: Maybe<ClaimAspect>
  /** How the number adds up over time. */
  accumulation: Maybe<Accumulation>
  /** The unit of the number. */
  unit: Maybe<Scalars['String']['output']>
  /** The actors it is about. */
  about: Array<Actor>
  /** The actors it accuses. */
  accuses: Array<Actor>
  /** The accused again, each with what it is accused of. */
  accused: Array<Accused>
  /** The events it concerns. */
  events: Array<Event>
  /** Where it is located. */
  places: Array<Place>
  /** How it is filed. */
  topics: Array<Topic>
  /** Statements on this claim, newest first. */
  statements: StatementConnection
  /** Who supports it, denies it, doubts it, or takes no side; what follows from related claims stands apart. */
  sides: ClaimSides
  /** How many statements take each stance on this claim itself. */
  stances: Array<StanceCount>
  /** How it stands to other claims, each with who judged and why. At most 100. */
  relations: Array<ClaimRelation>
  /** Whether someone supports it and a different actor denies it or a claim that it NARROWS. */
  contested: Scalars['Boolean']['output']
  /** Fact-checkers' published verdicts, newest first. */
  reviews: ReviewConnection
  /**
   * The conflicts that are reported on this claim or an equivalent, alone or with another claim, and those on narrower claims that are also on this one;
   * the one with the latest statement first.
   */
  conflicts: ConflictConnection
  /** The numbers given on this claim and on claims joined to it, and how they agree; null where it counts nothing and no number was given on it. */
  figures: Maybe<FigureSpread>
  /**
   * What is missing of the claim and of the statements on it: of the claim first, then by kind. Of each stance the newest 10,000 statements are looked at,
   * and `sampled` says where there are more.
   */
  gaps: GapConnection
  /** How many of the statements that support the claim or an equivalent have which interest in the claim they stand on; kinds that none has are left out. */
  interests: Array<InterestShare>
  /** How many statements `interests` looks at, and how many of them are first-hand. */
  interestSummary: InterestSummary
  /** How many independent origins support it: over statements that assert or confirm the claim or an equivalent. */
  origins: OriginCount
  /** How often it was recorded and changed; give it as `expectedVersion` to change only what you saw. */
  version: Scalars['Int']['output']
  /**
   * When each statement on this claim was said and when each report of it came out, earliest first. Of each stance the newest 10,000 statements; as of a moment
   * only what certainly stood then.
   */
  timeline: TimelineConnection
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type ClaimAccusationsArgs = {
  states?: InputMaybe<Array<AccusationState>>
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type ClaimStatementsArgs = {
  filter?: InputMaybe<StatementFilter>
  orderBy?: InputMaybe<StatementOrder>
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type ClaimSidesArgs = {
  asOf?: InputMaybe<AsOf>
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type ClaimStancesArgs = {
  asOf?: InputMaybe<AsOf>
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type ClaimReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type ClaimConflictsArgs = {
  kinds?: InputMaybe<Array<ConflictKind>>
  numericClasses?: InputMaybe<Array<NumericClass>>
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type ClaimFiguresArgs = {
  asOf?: InputMaybe<AsOf>
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type ClaimGapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type ClaimOriginsArgs = {
  asOf?: InputMaybe<AsOf>
}

/** One proposition in positive wording. Nobody owns it: actors take stances on it by statements, and its truth is never stored. */
export type ClaimTimelineArgs = {
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Whoever speaks, is spoken of, or publishes. */
export type Actor = Node & {
  __typename?: 'Actor'
  /** Whom it accuses, newest first. */
  accusationsMade: AccusationConnection
  /** Who accuses it, newest first. */
  accusationsReceived: AccusationConnection
  /** For example `actor:russia`. */
  id: Scalars['ID']['output']
  /** The name in English, or the description of an unnamed speaker as the source gives it. */
  name: Scalars['String']['output']
  /** What kind of actor it is. */
  kind: ActorKind
  /** Whether it publishes articles. */
  isOutlet: Scalars['Boolean']['output']
  /** False for an unnamed speaker such as "Armenian officials": it belongs to the article that mentions it and is never merged. */
  named: Scalars['Boolean']['output']
  /** Other names, in every language and script on record. */
  aliases: Array<Scalars['String']['output']>
  /** Who this is, in a sentence. */
  description: Maybe<Scalars['String']['output']>
  /** The item of Wikidata that describes the same, for example `Q159`. */
  wikidataId: Maybe<Scalars['String']['output']>
  /** ISO 3166-1 alpha-2 code. */
  country: Maybe<Scalars['String']['output']>
  /** The article an unnamed speaker belongs to; null for a named actor. */
  mentionedIn: Maybe<Article>
  /** What this actor said, newest first. */
  statements: StatementConnection
  /** Who speaks for it; on a day where `on` is given, at any time where not. At most 100. */
  representedBy: Array<Actor>
  /** For whom it speaks; on a day where `on` is given, at any time where not. At most 100. */
  represents: Array<Actor>
  /** The larger actors it is part of. At most 100. */
  partOf: Array<Actor>
  /** The actors that are part of it. At most 100. */
  members: Array<Actor>
  /** Who owns it. At most 100. */
  ownedBy: Array<Actor>
  /** Allies, whichever way the relation was recorded. At most 100. */
  alignedWith: Array<Actor>
  /** Opponents, whichever way the relation was recorded. At most 100. */
  opposedTo: Array<Actor>
  /** Every relation behind the lists above, and those to events, with who judged, why, and the article. At most 100. */
  relations: Array<ActorRelation>
  /** What it published, newest first; empty for an actor that is no outlet. */
  articles: ArticleConnection
  /** Where it stands: what it says on each claim that it spoke on, the one with the latest statement first. */
  positions: PositionConnection
  /** Its changes of position and the splits that it has part in, the one with the latest later statement first. None for an unnamed speaker. */
  positionChanges: PositionChangeConnection
  /**
   * Who took a side on the same claims, and how often the two agree: the one with the most shared claims first, then with the most agreed, then by id.
   * Named actors only; none for an unnamed speaker.
   */
  agreement: Array<ActorAgreement>
  /** How often it was recorded and changed; give it as `expectedVersion` to change only what you saw. */
  version: Scalars['Int']['output']
}

/** Whoever speaks, is spoken of, or publishes. */
export type ActorAccusationsMadeArgs = {
  states?: InputMaybe<Array<AccusationState>>
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Whoever speaks, is spoken of, or publishes. */
export type ActorAccusationsReceivedArgs = {
  states?: InputMaybe<Array<AccusationState>>
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Whoever speaks, is spoken of, or publishes. */
export type ActorStatementsArgs = {
  filter?: InputMaybe<StatementFilter>
  orderBy?: InputMaybe<StatementOrder>
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Whoever speaks, is spoken of, or publishes. */
export type ActorRepresentedByArgs = {
  on?: InputMaybe<Scalars['Date']['input']>
}

/** Whoever speaks, is spoken of, or publishes. */
export type ActorRepresentsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>
}

/** Whoever speaks, is spoken of, or publishes. */
export type ActorArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Whoever speaks, is spoken of, or publishes. */
export type ActorPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Whoever speaks, is spoken of, or publishes. */
export type ActorPositionChangesArgs = {
  filter?: InputMaybe<PositionChangeFilter>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** Whoever speaks, is spoken of, or publishes. */
export type ActorAgreementArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

/**
 * What statements can be counted by.
 *
 * ACTOR, STANCE and CLAIM have one value for each statement. OUTLET (the outlets of the articles it is reported in), LANGUAGE (the languages
 * of those articles) and TOPIC (the topics of its claim) may have several: a statement then counts once in each, so such counts may add up to
 * more than there are statements. OUTLET and LANGUAGE together are those of one and the same article. DAY, MONTH and YEAR are those of the
 * date on which it was said; a date less precise than the bucket has none. What has no value counts under `UNKNOWN`.
 */
export type ActivityDimension =
  'ACTOR' | 'STANCE' | 'CLAIM' | 'OUTLET' | 'TOPIC' | 'LANGUAGE' | 'DAY' | 'MONTH' | 'YEAR'

/** How many statements share one value in each dimension asked for. */
export type ActivityBucket = {
  __typename?: 'ActivityBucket'
  /**
   * One value for each dimension, in the order asked: an id, a stance, a language by its ISO 639-1 code, a day `2020-11-03`, a month `2020-11`
   * or a year `2020`; `UNKNOWN` where there is none. An id, stance or code fits the same condition of a StatementFilter.
   */
  keys: Array<Scalars['String']['output']>
  /** The same for people: the names of actors, claims, outlets and topics, every other value as it is. */
  names: Array<Scalars['String']['output']>
  /** How many statements. */
  count: Scalars['Int']['output']
}

/** As of when `activity` and `stanceMatrix` count. Each request counts what was recorded when it asked; nothing older is ever given. */
export type ActivityIndex = {
  __typename?: 'ActivityIndex'
  /** Everything recorded before this moment is counted. */
  asOf: Scalars['DateTime']['output']
  /** When all statements were last read from the store; what changed since is read before each answer. */
  readAt: Scalars['DateTime']['output']
  /** How many statements there are, in every state. */
  statements: Scalars['Int']['output']
}

/** Who takes which stance on which claim: one row for each actor, one cell in it for each claim. */
export type StanceMatrix = {
  __typename?: 'StanceMatrix'
  /** The actors of the rows: as asked for, else those with the most statements on these claims first, then by id. */
  actors: Array<Actor>
  /** The claims of the columns: as asked for, else those with the most statements first, then by id. */
  claims: Array<Claim>
  /** One row for each of `actors`, in their order. */
  rows: Array<StanceRow>
  /** How many further actors made statements on these claims; 0 where actors were asked for. */
  actorsLeftOut: Scalars['Int']['output']
  /** How many further claims have statements that fit; 0 where claims were asked for. */
  claimsLeftOut: Scalars['Int']['output']
  /** As of when it counts. */
  asOf: Scalars['DateTime']['output']
}

/** What one actor says on each claim of a matrix. */
export type StanceRow = {
  __typename?: 'StanceRow'
  /** The actor. */
  actor: Actor
  /** One cell for each of the matrix's `claims`, in their order; null where the actor made no statement on it. */
  cells: Array<Maybe<StanceCell>>
}

/** What one actor says on one claim: direct statements in the states RECORDED and CHECKED, nothing inferred. */
export type StanceCell = {
  __typename?: 'StanceCell'
  /** How many statements take each stance; all five are listed. */
  stances: Array<StanceCount>
  /** How many statements in all. */
  total: Scalars['Int']['output']
  /** The one that stands first where statements are listed newest first. */
  latest: Statement
  /** Whether the actor has both supported the claim (ASSERTS or CONFIRMS) and denied it. */
  supportsAndDenies: Scalars['Boolean']['output']
}

/** What an actor is. */
export type ActorKind = 'STATE' | 'PERSON' | 'ORGANIZATION' | 'ARMED_GROUP' | 'MONITOR' | 'COLLECTIVE'

/** How one actor stands to another, or to an event. */
export type ActorRelationType =
  | 'REPRESENTS'
  | 'PART_OF'
  | 'OWNED_BY'
  | 'ALIGNED_WITH'
  | 'OPPOSED_TO'
  | 'PARTY_TO'
  | 'UNINVOLVED_IN'
  | 'MEDIATES'

/** One recorded relation of an actor. It is a judgement: it names who made it, why, and on which article it rests. */
export type ActorRelation = {
  __typename?: 'ActorRelation'
  /** What the relation says, read from `from` to `to` or `event`. */
  type: ActorRelationType
  /** The actor it starts from. */
  from: Actor
  /** The other actor; null where it is an event. */
  to: Maybe<Actor>
  /** The event; null where it is an actor. */
  event: Maybe<Event>
  /** The office held, as the source names it. */
  office: Maybe<Scalars['String']['output']>
  /** The first day it holds; null where that is open. */
  since: Maybe<Scalars['Date']['output']>
  /** The last day it holds; null where that is open. */
  until: Maybe<Scalars['Date']['output']>
  /** The article it rests on. */
  article: Article
  /** Who recorded the judgement. */
  by: Scalars['String']['output']
  /** Why. */
  reason: Scalars['String']['output']
  /** When it was judged. */
  at: Scalars['Date']['output']
}

/** Which actors to list; every condition that is given must hold. */
export type ActorFilter = {
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<ActorKind>>
  /** Only outlets, or only others. */
  isOutlet?: InputMaybe<Scalars['Boolean']['input']>
  /** Only named actors, or only unnamed ones. */
  named?: InputMaybe<Scalars['Boolean']['input']>
  /** Of one of these countries, by ISO 3166-1 alpha-2 code. */
  countries?: InputMaybe<Array<Scalars['String']['input']>>
}

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection'
  /** The actors with their cursors. */
  edges: Array<ActorEdge>
  /** The actors alone. */
  nodes: Array<Actor>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where counting would take too long. */
  totalCount: Maybe<Scalars['Int']['output']>
}

/** An actor in a list. */
export type ActorEdge = {
  __typename?: 'ActorEdge'
  /** The actor. */
  node: Actor
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/** What kind of publication an article is. */
export type Medium =
  'NEWS_ITEM' | 'INTERVIEW' | 'TRANSCRIPT' | 'PRESS_RELEASE' | 'WIRE_ITEM' | 'POST' | 'BROADCAST' | 'UNKNOWN'

/** What became of a publication. */
export type Fate = 'LIVE' | 'CORRECTED' | 'REMOVED'

/** Which part of an article a passage stands in. */
export type Part = 'HEADLINE' | 'STANDFIRST' | 'LEAD' | 'BODY' | 'RELATED_LINK' | 'UNKNOWN'

/** Whether a passage was found in the article's text: EXACT where it stands as recorded, ORPHANED where it does not, UNVERIFIED where nobody looked, or where it has no position and stands in several places. */
export type AnchorState = 'EXACT' | 'ORPHANED' | 'UNVERIFIED'

/**
 * Where a report says it has the statement from. OWN_REPORTING: said to this outlet. CITED: from a named outlet or document.
 * ANONYMOUS: from a source it does not name. NONE: it does not say.
 */
export type Attribution = 'OWN_REPORTING' | 'CITED' | 'ANONYMOUS' | 'NONE'

/** How one publication has a statement from another. */
export type Via =
  | 'INTERVIEW'
  | 'TRANSCRIPT'
  | 'WIRE'
  | 'REPRINT'
  | 'TRANSLATION'
  | 'PRESS_RELEASE'
  | 'BROADCAST'
  | 'SOCIAL'
  | 'UNKNOWN'

/** Whether a read article states a hop, or a person inferred it. */
export type HopCertainty = 'STATED' | 'INFERRED'

/**
 * How a chain ends; the first that fits. CYCLE: it comes back to itself. PRIMARY: at the venue of the words. OWN_REPORTING: said to the
 * outlet at its end. ANONYMOUS: at a source that is not named. UNATTRIBUTED: at a report that does not say. UNREAD: at an article that we have not read.
 */
export type ChainEnd = 'CYCLE' | 'PRIMARY' | 'OWN_REPORTING' | 'ANONYMOUS' | 'UNATTRIBUTED' | 'UNREAD'

/** A publication: a news item, interview, transcript, press release, wire item, post or broadcast. Its text is not kept here. */
export type Article = Node & {
  __typename?: 'Article'
  /** For example `article:serambinews-2020-11-04-2000-militan`. */
  id: Scalars['ID']['output']
  /** The canonical address, else the first known one; null for an item that is only cited. */
  url: Maybe<Scalars['URL']['output']>
  /** The address that the publisher calls canonical. */
  canonicalUrl: Maybe<Scalars['URL']['output']>
  /** Further addresses: AMP, syndicated copies, other editions. */
  urls: Array<Scalars['URL']['output']>
  /** A short caption. */
  name: Scalars['String']['output']
  /** The title as printed; null where it is not known. */
  title: Maybe<Scalars['String']['output']>
  /** ISO 639-1 code; null where it is not known. */
  language: Maybe<Scalars['String']['output']>
  /** What kind of publication it is. */
  medium: Medium
  /** Who published it; null where that is not known. */
  outlet: Maybe<Actor>
  /** When it was published. */
  published: PartialDate
  /** Whether we read it: some statement is reported in it. */
  read: Scalars['Boolean']['output']
  /** When it was fetched. */
  retrievedAt: Maybe<Scalars['DateTime']['output']>
  /** SHA-256 of the text that was read, which is kept in private. */
  textSha256: Maybe<Scalars['String']['output']>
  /** A public archive's copy. */
  archiveUrl: Maybe<Scalars['URL']['output']>
  /** What became of it; null where nobody looked. */
  fate: Maybe<ArticleFate>
  /** The statements reported in it, newest first. */
  statements: StatementConnection
  /** The articles it has statements from, newest first. */
  cites: ArticleConnection
  /** The articles that have statements from it, newest first. */
  citedBy: ArticleConnection
  /** How often it was recorded and changed; give it as `expectedVersion` to change only what you saw. */
  version: Scalars['Int']['output']
}

/** A publication: a news item, interview, transcript, press release, wire item, post or broadcast. Its text is not kept here. */
export type ArticleStatementsArgs = {
  filter?: InputMaybe<StatementFilter>
  orderBy?: InputMaybe<StatementOrder>
  asOf?: InputMaybe<AsOf>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** A publication: a news item, interview, transcript, press release, wire item, post or broadcast. Its text is not kept here. */
export type ArticleCitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** A publication: a news item, interview, transcript, press release, wire item, post or broadcast. Its text is not kept here. */
export type ArticleCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** What became of an article, and when somebody looked. */
export type ArticleFate = {
  __typename?: 'ArticleFate'
  /** What became of it. */
  state: Fate
  /** The day on which somebody looked. */
  checkedOn: Maybe<Scalars['Date']['output']>
}

/** One passage in which we read a statement. */
export type Report = {
  __typename?: 'Report'
  /** The article it stands in. */
  article: Article
  /** The part of the article. */
  part: Part
  /** The passage as printed; null where it is not recorded. */
  wording: Maybe<Scalars['String']['output']>
  /** The language of the wording. */
  language: Maybe<Scalars['String']['output']>
  /** Whether the words were said in another language. */
  translated: Maybe<Scalars['Boolean']['output']>
  /** Where exactly the passage stands. */
  anchor: Anchor
  /** Where the report says it has it from. */
  attribution: Attribution
  /** The hedge beside the number as printed; empty where none is printed, null where that is not known. */
  hedge: Maybe<Scalars['String']['output']>
  /** The number as this report prints it. */
  quantity: Maybe<Quantity>
  /** Whether the report adds to what was said, as a person judged. */
  addedContent: Maybe<Scalars['Boolean']['output']>
  /** When the article was published. */
  published: PartialDate
  /** The article's address with a text fragment that jumps to the words; null without an address. */
  link: Maybe<Scalars['URL']['output']>
}

/** The place of a passage in its article's text. Positions count Unicode code points from 0; the end is not included. */
export type Anchor = {
  __typename?: 'Anchor'
  /** The passage itself. */
  exact: Maybe<Scalars['String']['output']>
  /** What stands just before it, where that is needed to tell it apart. */
  prefix: Maybe<Scalars['String']['output']>
  /** What stands just after it, where that is needed to tell it apart. */
  suffix: Maybe<Scalars['String']['output']>
  /** Where it begins. */
  start: Maybe<Scalars['Int']['output']>
  /** Where it ends. */
  end: Maybe<Scalars['Int']['output']>
  /** Whether it was found there. */
  state: AnchorState
}

/** The hands through which one article has a statement, from the article that we read to the end that it names. */
export type AttributionChain = {
  __typename?: 'AttributionChain'
  /** The passage that names the source, else the article's first. */
  report: Report
  /** Every hand behind the read article, nearest first; empty where it names none. */
  hops: Array<Hop>
  /** How the chain ends. */
  end: ChainEnd
  /** Whether we read the article at the end. */
  endRead: Scalars['Boolean']['output']
}

/** One hand in a chain. */
export type Hop = {
  __typename?: 'Hop'
  /** The article or item. */
  article: Article
  /** Its outlet; null where that is not known. */
  outlet: Maybe<Actor>
  /** How the one before has it from this one. */
  via: Via
  /** Whether we read it. */
  read: Scalars['Boolean']['output']
  /** STATED where any read article states it. */
  certainty: HopCertainty
  /** The read articles that state it. */
  statedIn: Array<Article>
}

/** Which articles to list; every condition that is given must hold. */
export type ArticleFilter = {
  /** Published by one of these outlets. */
  outlets?: InputMaybe<Array<Scalars['ID']['input']>>
  /** In one of these languages, by ISO 639-1 code. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>
  /** Of one of these kinds. */
  media?: InputMaybe<Array<Medium>>
  /** Published on a day that may lie in this range. */
  published?: InputMaybe<DateRange>
  /** Only articles that we read, or only others. */
  read?: InputMaybe<Scalars['Boolean']['input']>
}

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection'
  /** The articles with their cursors. */
  edges: Array<ArticleEdge>
  /** The articles alone. */
  nodes: Array<Article>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where counting would take too long. */
  totalCount: Maybe<Scalars['Int']['output']>
}

/** An article in a list. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge'
  /** The article. */
  node: Article
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/**
 * One change to the graph: who made it, when, to what, and what it made of it. Changes are numbered from 1 without gaps once they are committed, usually
 * within milliseconds; a list never gets a new change in front of one that it has shown. Each is chained to the one before by its hash.
 */
export type Change = {
  __typename?: 'Change'
  /** For example `change:20310501120000000-` and a UUID; set once. */
  id: Scalars['ID']['output']
  /** Its place in the log: 1 is the first change of all. Null where it has none yet, which a mutation may show and no list does. */
  number: Maybe<Scalars['Int']['output']>
  /** When it was made, by the clock of the process that made it. The log is in the order of `number`, not of this. */
  at: Scalars['DateTime']['output']
  /** Who made it: for example `local`, `user:ines` or `key:importer`. */
  by: Scalars['String']['output']
  /** The mutation or command, for example `recordStatement`. */
  action: Scalars['String']['output']
  /** The id of what it was made to. */
  targetId: Scalars['ID']['output']
  /** What it was made to, as it is now; null where that is no node, or cannot be read any more. */
  target: Maybe<Node>
  /** Why, in the words of whoever made it; null where none were given, and where they were erased. */
  reason: Maybe<Scalars['String']['output']>
  /**
   * What it touched, as that was before: `{ "nodes": [{ "label", "id", "properties" }], "relations": [{ "type", "from", "to", "key", "properties" }] }`. What
   * was not there is not listed. A node that was there before and after shows only the properties that differ, null for one that was absent; a relationship
   * is shown whole. Null where it was erased.
   */
  before: Maybe<Scalars['JSON']['output']>
  /** The same, as it was after. */
  after: Maybe<Scalars['JSON']['output']>
  /** Whether an administrator erased what was changed and why. Who, when and what was touched stay. */
  redacted: Scalars['Boolean']['output']
  /** The id of the change that erased it. */
  redactedBy: Maybe<Scalars['ID']['output']>
  /** The ids of all nodes that it touched, the ends of relationships among them. */
  nodeIds: Array<Scalars['ID']['output']>
  /** The id of the request that made it, which is in the log of the server; null where none did. */
  requestId: Maybe<Scalars['String']['output']>
  /** SHA-256 of its salt and its body, in hexadecimal digits: it stays when the body is erased. */
  bodySha256: Scalars['String']['output']
  /** SHA-256 over the hash before and this change's head, in hexadecimal digits: the documentation says how to verify it. Null while it has no number. */
  hash: Maybe<Scalars['String']['output']>
}

/** Conditions on changes. All that are given must hold. */
export type ChangeFilter = {
  /** Made to one of these, by their ids. */
  targets?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Made by one of these. */
  by?: InputMaybe<Array<Scalars['String']['input']>>
  /** Of one of these actions, such as `mergeActors`. */
  actions?: InputMaybe<Array<Scalars['String']['input']>>
  /** Made at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>
  /** Made at this moment or earlier. */
  to?: InputMaybe<Scalars['DateTime']['input']>
  /** With a number above this one. */
  afterNumber?: InputMaybe<Scalars['Int']['input']>
}

/** The order of a list of changes. */
export type ChangeOrder =
  /** The latest first. */
  | 'NUMBER_DESC'
  /** The first of all first. */
  | 'NUMBER_ASC'

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection'
  /** The changes with their cursors. */
  edges: Array<ChangeEdge>
  /** The changes alone. */
  nodes: Array<Change>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where counting would take too long. */
  totalCount: Maybe<Scalars['Int']['output']>
}

/** A change in a list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge'
  /** The change. */
  node: Change
  /** Give it as `after` or `before` to go on from here, here or in a subscription. */
  cursor: Scalars['String']['output']
}

/** What kind of proposition a claim is. */
export type ClaimKind = 'FACTUAL' | 'ALLEGATION' | 'JUSTIFICATION' | 'PREDICTION'

/** What is said of the things counted. */
export type ClaimAspect =
  'PRESENT' | 'SENT' | 'RETURNED' | 'KILLED' | 'WOUNDED' | 'CAPTURED' | 'ARRIVED' | 'RECRUITED' | 'OTHER'

/** How a number adds up over time. */
export type Accumulation = 'STOCK' | 'RUNNING_TOTAL' | 'PER_PERIOD' | 'SHARE'

/** How one claim stands to another. `A NARROWS B`: A cannot be true unless B is. */
export type ClaimRelationType =
  'NARROWS' | 'EQUIVALENT_TO' | 'CONTRADICTS' | 'EARLIER_ROUND_OF' | 'RELATED_TO'

/** A claim's text in another language. */
export type Translation = {
  __typename?: 'Translation'
  /** ISO 639-1 code. */
  language: Scalars['String']['output']
  /** The proposition in that language. */
  text: Scalars['String']['output']
}

/** One actor that a claim accuses. */
export type Accused = {
  __typename?: 'Accused'
  /** The accused. */
  actor: Actor
  /** Of what, in a few words. */
  role: Maybe<Scalars['String']['output']>
}

/** The sides of one claim. A statement certainly said before the claim's own time is no side of it, unless the claim is a PREDICTION. */
export type ClaimSides = {
  __typename?: 'ClaimSides'
  /** ASSERTS and CONFIRMS, newest first. */
  supporting: StatementConnection
  /** DENIES, newest first. */
  denying: StatementConnection
  /** QUESTIONS, newest first. */
  doubting: StatementConnection
  /** DECLINES, newest first. */
  declining: StatementConnection
  /** What follows from statements on other claims. It enters no total. */
  inferred: Array<InferredStance>
  /**
   * How many statements on the sides were taken back since, by stance; all five are listed. The sides hold them all the same: their totals without what was
   * taken back are `totalCount` less these.
   */
  retracted: Array<StanceCount>
}

/** The sides of one claim. A statement certainly said before the claim's own time is no side of it, unless the claim is a PREDICTION. */
export type ClaimSidesSupportingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** The sides of one claim. A statement certainly said before the claim's own time is no side of it, unless the claim is a PREDICTION. */
export type ClaimSidesDenyingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** The sides of one claim. A statement certainly said before the claim's own time is no side of it, unless the claim is a PREDICTION. */
export type ClaimSidesDoubtingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** The sides of one claim. A statement certainly said before the claim's own time is no side of it, unless the claim is a PREDICTION. */
export type ClaimSidesDecliningArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/**
 * A stance that nobody took in words but that follows: support of a claim is inferred support of every claim it NARROWS,
 * denial of a claim is inferred denial of every claim that NARROWS it. One entry for each claim spoken on and stance.
 */
export type InferredStance = {
  __typename?: 'InferredStance'
  /** ASSERTS or CONFIRMS for inferred support, DENIES for inferred denial: the stance taken on `claim`. */
  stance: Stance
  /** The claim that was spoken on. */
  claim: Claim
  /** The claims from the one asked about to the one spoken on, both included. */
  path: Array<Claim>
  /** The statements it follows from, newest first. */
  statements: StatementConnection
}

/**
 * A stance that nobody took in words but that follows: support of a claim is inferred support of every claim it NARROWS,
 * denial of a claim is inferred denial of every claim that NARROWS it. One entry for each claim spoken on and stance.
 */
export type InferredStanceStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** How many statements take one stance. */
export type StanceCount = {
  __typename?: 'StanceCount'
  /** The stance. */
  stance: Stance
  /** The number of statements. */
  count: Scalars['Int']['output']
  /** As of a moment: how many more there may have been, their dates being too vague to tell; null where no moment is asked for. */
  uncertain: Maybe<Scalars['Int']['output']>
}

/** One recorded relation between two claims. It is a judgement. */
export type ClaimRelation = {
  __typename?: 'ClaimRelation'
  /** What the relation says, read from `from` to `to`. */
  type: ClaimRelationType
  /** The claim it starts from. */
  from: Claim
  /** The claim it leads to. */
  to: Claim
  /** Who judged. */
  by: Scalars['String']['output']
  /** Why. */
  reason: Scalars['String']['output']
  /** When. */
  at: Scalars['Date']['output']
}

/** Which claims to list; every condition that is given must hold, and a list holds when one of its entries does. */
export type ClaimFilter = {
  /** Words that stand in the claim's text, a translation or its caption, whole or as beginnings of words; case, accents and scripts do not matter. */
  text?: InputMaybe<Scalars['String']['input']>
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<ClaimKind>>
  /** About one of these actors. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Accusing one of these actors. */
  accuses?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Concerning one of these events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Located in one of these places. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Filed under one of these topics. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Only contested claims, or only uncontested ones. */
  contested?: InputMaybe<Scalars['Boolean']['input']>
}

/** The order of a list of claims. */
export type ClaimOrder =
  /** By caption. */
  | 'NAME_ASC'
  /** By caption, backwards. */
  | 'NAME_DESC'
  /** Oldest entry in the graph first. */
  | 'CREATED_ASC'
  /** Newest entry in the graph first. */
  | 'CREATED_DESC'

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection'
  /** The claims with their cursors. */
  edges: Array<ClaimEdge>
  /** The claims alone. */
  nodes: Array<Claim>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where counting would take too long. */
  totalCount: Maybe<Scalars['Int']['output']>
}

/** A claim in a list. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge'
  /** The claim. */
  node: Claim
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/** How much a date tells. BEFORE: on or before `to`. AFTER: on or after `from`. UNKNOWN: neither end is known. */
export type DatePrecision = 'DAY' | 'RANGE' | 'MONTH' | 'YEAR' | 'BEFORE' | 'AFTER' | 'UNKNOWN'

/** What a date rests on: the page's own date, its address, its text, or an inference. */
export type DateBasis = 'PAGE' | 'URL' | 'TEXT' | 'INFERRED'

/** A date as far as it is known: an interval of days. Unknown stays unknown. */
export type PartialDate = {
  __typename?: 'PartialDate'
  /** The earliest possible day; null where it is open. */
  from: Maybe<Scalars['Date']['output']>
  /** The latest possible day; null where it is open. Equal to `from` for a single day. */
  to: Maybe<Scalars['Date']['output']>
  /** How to read the two ends. */
  precision: DatePrecision
  /** What the date rests on; null where that is not recorded. */
  basis: Maybe<DateBasis>
  /** The date as the source prints it. */
  text: Maybe<Scalars['String']['output']>
}

/** A range of days, both ends included. At least one end is needed. */
export type DateRange = {
  /** The first day of the range; open where it is left out. */
  from?: InputMaybe<Scalars['Date']['input']>
  /** The last day of the range; open where it is left out. */
  to?: InputMaybe<Scalars['Date']['input']>
}

/**
 * Three clocks. SAID: when words were said. PUBLISHED: when a report of them was published. RECORDED: when they were entered here; what was edited since
 * is shown as it is now.
 */
export type Clock = 'SAID' | 'PUBLISHED' | 'RECORDED'

/**
 * A moment on one clock. By SAID and PUBLISHED something was there only if its whole interval of days has passed (a day in its last second, UTC); what may
 * have been there is counted apart as uncertain.
 */
export type AsOf = {
  /** The clock. */
  clock: Clock
  /** The moment. */
  at: Scalars['DateTime']['input']
}

/** Anything with a globally unique, readable id such as `actor:russia`. The id never changes. */
export type Node = {
  /** The type and a slug, joined by a colon. */
  id: Scalars['ID']['output']
}

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo'
  /** Whether more follows after this page. */
  hasNextPage: Scalars['Boolean']['output']
  /** Whether something stands before this page. */
  hasPreviousPage: Scalars['Boolean']['output']
  /** The cursor of the first entry; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>
  /** The cursor of the last entry; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>
}

/**
 * What kind of disagreement it is. STANCE: someone supports a claim and a different actor denies it, or a claim that it NARROWS. NUMERIC: two figures on
 * one claim or on two joined ones stand to each other as its numeric class says. CLAIM: two claims that CONTRADICT each other both have supporters, and
 * their times and places overlap or are unknown.
 */
export type ConflictKind = 'STANCE' | 'NUMERIC' | 'CLAIM'

/**
 * A disagreement: one for each claim whose supporters are opposed, for each pair of claims that exclude each other, and for each numeric class on a claim
 * or pair of joined claims.
 */
export type Conflict = {
  __typename?: 'Conflict'
  /** For example `conflict:stance:turkey-sent-syrian-fighters`. */
  id: Scalars['ID']['output']
  /** What kind of disagreement it is. */
  kind: ConflictKind
  /** How the figures stand to each other; null unless it is NUMERIC. */
  numericClass: Maybe<NumericClass>
  /** The claim it is about: for a STANCE the one that its supporters support directly. */
  claim: Claim
  /** The second claim of a CLAIM conflict, or of a NUMERIC one between two claims; null otherwise. */
  otherClaim: Maybe<Claim>
  /** Of a STANCE: the broader claims that the inferred deniers deny, those between, and equivalents of the claim. Otherwise none. */
  alsoOn: Array<Claim>
  /**
   * Of a STANCE: who supports and who denies; those whose denial is inferred stand in a side of their own. Of a CLAIM: the supporters of each claim.
   * Of a NUMERIC: one side for each different figure that takes part, the smallest first, at most 100.
   */
  sides: Array<ConflictSide>
  /** Who questions the claim of a STANCE; null where nobody does. */
  doubting: Maybe<ConflictSide>
  /** Who declines to take a side in a STANCE; null where nobody does. */
  declining: Maybe<ConflictSide>
  /** When the first statement of its sides was said. */
  firstSaid: PartialDate
  /** When the latest statement of its sides was said. */
  lastSaid: PartialDate
}

/** One side of a disagreement. */
export type ConflictSide = {
  __typename?: 'ConflictSide'
  /** The stances that make up the side. */
  stances: Array<Stance>
  /** The different actors on it, by name. At most 100. */
  actors: Array<Actor>
  /** How many different actors stand on it. */
  actorCount: Scalars['Int']['output']
  /** What they said, newest first. */
  statements: StatementConnection
  /** Whether the side follows from statements on a broader claim. */
  inferred: Scalars['Boolean']['output']
  /** The claims that its statements stand on: one claim, its equivalents, or the broader claims that were denied. */
  claims: Array<Claim>
  /** The numbers that a side of a NUMERIC conflict leaves open; null otherwise. */
  figure: Maybe<FigureRange>
  /** How many independent origins stand behind the side. */
  origins: OriginCount
}

/** One side of a disagreement. */
export type ConflictSideStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** The numbers that a figure leaves open, both ends included. */
export type FigureRange = {
  __typename?: 'FigureRange'
  /** The least; null where it is open downwards. */
  low: Maybe<Scalars['Float']['output']>
  /** The greatest; null where it is open upwards. */
  high: Maybe<Scalars['Float']['output']>
  /** The unit. */
  unit: Maybe<Scalars['String']['output']>
}

/** Which conflicts to list; every condition that is given must hold. */
export type ConflictFilter = {
  /** Of one of these kinds; where none is asked for, of any. */
  kinds?: InputMaybe<Array<ConflictKind>>
  /** NUMERIC ones of these classes; where none is asked for, DIRECT alone. */
  numericClasses?: InputMaybe<Array<NumericClass>>
  /** About one of these claims. */
  claims?: InputMaybe<Array<Scalars['ID']['input']>>
  /** With one of these actors on a side. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>
  /** With one of these actors on a side, or with someone who represents it. */
  representing?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Between these two actors: on opposite sides, or both with a figure that takes part. Exactly two. */
  between?: InputMaybe<Array<Scalars['ID']['input']>>
  /** On a claim filed under one of these topics. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>
  /** On a claim that concerns one of these events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Whose statements, from the first to the latest, may reach into this range of days. */
  said?: InputMaybe<DateRange>
}

/** A page of conflicts. */
export type ConflictConnection = {
  __typename?: 'ConflictConnection'
  /** The conflicts with their cursors. */
  edges: Array<ConflictEdge>
  /** The conflicts alone. */
  nodes: Array<Conflict>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where counting would take too long. */
  totalCount: Maybe<Scalars['Int']['output']>
  /** As of a moment: how many more conflicts there may have been, the dates of their statements being too vague to tell; null where no moment is asked for. */
  uncertainCount: Maybe<Scalars['Int']['output']>
}

/** A conflict in a list. */
export type ConflictEdge = {
  __typename?: 'ConflictEdge'
  /** The conflict. */
  node: Conflict
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/** A moment on one clock, as it was asked for; in UTC. */
export type Moment = {
  __typename?: 'Moment'
  /** The clock. */
  clock: Clock
  /** The moment. */
  at: Scalars['DateTime']['output']
}

/**
 * Everything about one claim in one answer, with its evidence. The JSON, its hash, the citation and the summary are of the same data: the answer to a
 * fixed question, printed in docs/dossier.md, of at most 100 entries for each list. It holds no judgement of who is right. Counts of statements are of
 * all of them; of a claim with more than 1,000 statements of one stance, origins, interests, accusations and gaps rest on the newest 1,000 of each, unless
 * the whole is asked for, and `sampled` says so.
 */
export type Dossier = {
  __typename?: 'Dossier'
  /** The claim. */
  claim: Claim
  /** As of which moment; null for now. */
  asOf: Maybe<Moment>
  /** The data as canonical JSON (RFC 8785): the same data and moment give the same text, on every engine. */
  json: Scalars['String']['output']
  /** SHA-256 of `json` in UTF-8, in hexadecimal. */
  sha256: Scalars['String']['output']
  /** Whether some part rests on fewer statements than there are: `lookedAt` in `json` says of how many, the newest of each stance. */
  sampled: Scalars['Boolean']['output']
  /** How to cite the dossier: the claim, the moment, the hash. */
  citation: Scalars['String']['output']
  /** A summary in plain sentences, made from counts and fixed messages. Takes `en` or `id`. */
  summary: Scalars['String']['output']
  /** Who stands where. */
  sides: ClaimSides
  /** The independent origins of its support. */
  origins: OriginCount
  /** The numbers given; null where there are none. */
  figures: Maybe<FigureSpread>
  /** The conflicts on it, of any kind. */
  conflicts: ConflictConnection
  /** The accusations it makes, with the answers. */
  accusations: AccusationConnection
  /** How reports of the newest 100 statements on it differ. Null as of a moment: reports are compared as we have them now. */
  drift: Maybe<Array<Drift>>
  /** What is missing. Null as of a moment: that is found as we know it now. */
  gaps: Maybe<GapConnection>
}

/**
 * Everything about one claim in one answer, with its evidence. The JSON, its hash, the citation and the summary are of the same data: the answer to a
 * fixed question, printed in docs/dossier.md, of at most 100 entries for each list. It holds no judgement of who is right. Counts of statements are of
 * all of them; of a claim with more than 1,000 statements of one stance, origins, interests, accusations and gaps rest on the newest 1,000 of each, unless
 * the whole is asked for, and `sampled` says so.
 */
export type DossierSummaryArgs = {
  language: Scalars['String']['input']
}

/**
 * Everything about one claim in one answer, with its evidence. The JSON, its hash, the citation and the summary are of the same data: the answer to a
 * fixed question, printed in docs/dossier.md, of at most 100 entries for each list. It holds no judgement of who is right. Counts of statements are of
 * all of them; of a claim with more than 1,000 statements of one stance, origins, interests, accusations and gaps rest on the newest 1,000 of each, unless
 * the whole is asked for, and `sampled` says so.
 */
export type DossierConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/**
 * Everything about one claim in one answer, with its evidence. The JSON, its hash, the citation and the summary are of the same data: the answer to a
 * fixed question, printed in docs/dossier.md, of at most 100 entries for each list. It holds no judgement of who is right. Counts of statements are of
 * all of them; of a claim with more than 1,000 statements of one stance, origins, interests, accusations and gaps rest on the newest 1,000 of each, unless
 * the whole is asked for, and `sampled` says so.
 */
export type DossierAccusationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/**
 * Everything about one claim in one answer, with its evidence. The JSON, its hash, the citation and the summary are of the same data: the answer to a
 * fixed question, printed in docs/dossier.md, of at most 100 entries for each list. It holds no judgement of who is right. Counts of statements are of
 * all of them; of a claim with more than 1,000 statements of one stance, origins, interests, accusations and gaps rest on the newest 1,000 of each, unless
 * the whole is asked for, and `sampled` says so.
 */
export type DossierGapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
  last?: InputMaybe<Scalars['Int']['input']>
  before?: InputMaybe<Scalars['String']['input']>
}

/** How a report differs from what it is compared with. */
export type DriftKind =
  /** A hedge was printed before, and none is here. */
  | 'HEDGE_LOST'
  /** No hedge was printed before, and one is here. */
  | 'HEDGE_ADDED'
  /** Another hedge is printed: other words in the same language, or one of another strength. */
  | 'HEDGE_CHANGED'
  /** The number leaves fewer numbers open, all among those of before. */
  | 'QUANTITY_NARROWED'
  /** The number leaves more numbers open, those of before among them. */
  | 'QUANTITY_WIDENED'
  /** The number leaves other numbers open. */
  | 'QUANTITY_SHIFTED'
  /** Other words are quoted in the same language, and neither is a translation; a shorter quote is none. */
  | 'QUOTE_ALTERED'
  /** The words are printed in another language than in the article they come from. */
  | 'TRANSLATED'
  /** The report adds to what was said, as a person judged. */
  | 'ADDED_CONTENT'

/** What a report is compared with. */
export type DriftBasis =
  /** The nearest article behind it that we read and that records what is compared. */
  | 'ANCESTOR'
  /** What the same article prints of the statement: for what restates it. */
  | 'OWN_ARTICLE'
  /** A report that holds the statement's quote and is no source of this one. It is taken where no article behind this one says. */
  | 'SIBLING'

/** One difference between two reports of a statement. It says what differs and through how many hands, not why. */
export type Drift = {
  __typename?: 'Drift'
  /** What differs. */
  kind: DriftKind
  /** What `from` is to `to`. */
  basis: DriftBasis
  /** The report compared with: always one of the statement itself. */
  from: Report
  /** The report that differs. */
  to: Report
  /** Which statement `to` reports: the one asked about, or one that restates it. */
  toStatement: Statement
  /** The hedge, number or wording in `from`: as printed, a number without its text as recorded. Empty for no hedge, null where the wording is not recorded. */
  before: Maybe<Scalars['String']['output']>
  /** The same in `to`. */
  after: Maybe<Scalars['String']['output']>
  /** How weak the hedge in `from` leaves what is said: 0 for none, 1 blurs or bounds a number, 2 makes it likely or passes it on, 3 leaves it open. Null for other kinds and hedges not in the list. */
  beforeStrength: Maybe<Scalars['Int']['output']>
  /** The same in `to`. */
  afterStrength: Maybe<Scalars['Int']['output']>
  /** How many unread articles lie between the two: on the branch from `to` to `from`, or to a sibling on both branches up to and with the article where they meet; where they never meet, all behind either. */
  unreadHops: Scalars['Int']['output']
}

/** Something that claims concern. */
export type Event = Node & {
  __typename?: 'Event'
  /** For example `event:karabakh-war-2020`. */
  id: Scalars['ID']['output']
  /** Its name. */
  name: Scalars['String']['output']
  /** What it was, in a sentence. */
  text: Maybe<Scalars['String']['output']>
  /** When it began. */
  began: PartialDate
  /** When it ended. */
  ended: PartialDate
  /** The item of Wikidata that describes the same. */
  wikidataId: Maybe<Scalars['String']['output']>
  /** How often it was recorded and changed; give it as `expectedVersion` to change only what you saw. */
  version: Scalars['Int']['output']
}

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection'
  /** The events with their cursors. */
  edges: Array<EventEdge>
  /** The events alone. */
  nodes: Array<Event>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where counting would take too long. */
  totalCount: Maybe<Scalars['Int']['output']>
}

/** An event in a list. */
export type EventEdge = {
  __typename?: 'EventEdge'
  /** The event. */
  node: Event
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/**
 * How two nodes may be joined when one explores the graph, from one type of node to the other. Statements that are not recorded, judgements
 * that have ended, and what joins merged nodes are not explored.
 */
export type RelationType =
  /** Actor to statement: who made it. */
  | 'MADE'
  /** Statement to actor: for whom it was made, where the source says so. */
  | 'ON_BEHALF_OF'
  /** Statement to claim: puts it forward. */
  | 'ASSERTS'
  /** Statement to claim: supports what another has said. */
  | 'CONFIRMS'
  /** Statement to claim: says that it is not so. */
  | 'DENIES'
  /** Statement to claim: expresses doubt. */
  | 'QUESTIONS'
  /** Statement to claim: takes no side. */
  | 'DECLINES'
  /** Statement to article: we read it there. One for each passage. */
  | 'REPORTED_IN'
  /** Statement to article: a hop behind a report. */
  | 'CARRIED_BY'
  /** Statement to article: where the words themselves were said. */
  | 'SAID_IN'
  /** Statement to the statement it answers. */
  | 'RESPONDS_TO'
  /** Statement to the statement it takes back. */
  | 'RETRACTS'
  /** Statement to the statement it repeats, such as a headline that goes beyond its speaker. */
  | 'RESTATES'
  /** Two statements judged to be one act of speaking. */
  | 'SAME_STATEMENT'
  /** Article to the article it cites. */
  | 'CITES'
  /** Article to the article it copies without saying so: a judgement. */
  | 'DERIVED_FROM'
  /** Article to its outlet. */
  | 'PUBLISHED_BY'
  /** Claim to an actor it is about. */
  | 'ABOUT'
  /** Claim to an actor it accuses. */
  | 'ACCUSES'
  /** Claim to an event it concerns. */
  | 'CONCERNS'
  /** Claim to its place. */
  | 'LOCATED_IN'
  /** Claim to its topic. */
  | 'FILED_UNDER'
  /** Claim to a broader one: the first cannot be true unless the second is. */
  | 'NARROWS'
  /** Two claims that say the same. */
  | 'EQUIVALENT_TO'
  /** Two claims that cannot both be true. */
  | 'CONTRADICTS'
  /** Claim to the same claim of a later round. */
  | 'EARLIER_ROUND_OF'
  /** Two claims that bear on each other. */
  | 'RELATED_TO'
  /** Actor to the actor for whom it speaks. */
  | 'REPRESENTS'
  /** Actor to the actor it belongs to. */
  | 'PART_OF'
  /** Actor to its owner. */
  | 'OWNED_BY'
  /** Actor to the actor it sides with. */
  | 'ALIGNED_WITH'
  /** Actor to the actor it stands against. */
  | 'OPPOSED_TO'
  /** Actor to an event it is a party to. */
  | 'PARTY_TO'
  /** Actor to an event it has no part in. */
  | 'UNINVOLVED_IN'
  /** Actor to an event in which it mediates. */
  | 'MEDIATES'
  /** Review to the claim it judges. */
  | 'REVIEWS'
  /** Review to its author. */
  | 'BY'
  /** Review to the article it was published in. */
  | 'PUBLISHED_IN'

/** One relation between two nodes. */
export type Relation = {
  __typename?: 'Relation'
  /** Made of its ends, its type and, where several of one type may join them, what tells them apart: the same in every copy of the graph. */
  id: Scalars['ID']['output']
  /** What it says. */
  type: RelationType
  /** The id of the node it leads away from. */
  from: Scalars['ID']['output']
  /** The id of the node it leads to. */
  to: Scalars['ID']['output']
}

/** Neighbours of a node that were left out. */
export type Omission = {
  __typename?: 'Omission'
  /** The node that has them. */
  node: Node
  /** By which relation. */
  type: RelationType
  /** Whether the relation leads away from the node. */
  outgoing: Scalars['Boolean']['output']
  /** How many were left out. */
  count: Scalars['Int']['output']
  /**
   * Whether `count` is exact. Of a node with more than 200 relations of one type the store's own count is taken: where a type joins two nodes
   * several times, ends, or belongs to statements that may not count, there are at most that many.
   */
  exact: Scalars['Boolean']['output']
}

/** A way from one node to another along relations, whatever their direction. It passes no node twice. */
export type Path = {
  __typename?: 'Path'
  /** The nodes on the way, both ends included. */
  nodes: Array<Node>
  /**
   * The relation of each step. Where several join the same two nodes: one of a type that joins them only once, the first as `RelationType` lists
   * them, else the first of the others.
   */
  relations: Array<Relation>
  /** The number of relations. */
  length: Scalars['Int']['output']
  /** What was not followed and may hide another path as short as this, or a shorter one; most first, at most 20. Empty: there is none. */
  omitted: Array<Omission>
  /** Paths of up to this many relations were looked for. Where fewer paths were found than asked for and this is less than `maxHops`, a longer search was too large. */
  searchedHops: Scalars['Int']['output']
}

/** A part of the graph. */
export type Graph = {
  __typename?: 'Graph'
  /** The nodes: the one asked about first, then the nearest. */
  nodes: Array<Node>
  /** The relations between these nodes, without those between two of them that both have more than 200 of the type. */
  relations: Array<Relation>
  /** What was left out around every node that was followed (those nearer than `depth`), most first. */
  omitted: Array<Omission>
}

/**
 * How two figures stand to each other; the first class that fits. NOT_COMPARABLE: another unit or another thing is counted, or one is per period and the
 * other is not. REVISION: one speaker gives another number for certainly the same time, or a running total that certainly fell. SERIES: one speaker
 * otherwise. DIFFERENT_SCOPE: another aspect or accumulation, or the one claim narrows the other. DIFFERENT_PERIOD: they certainly cover different
 * times. COMPATIBLE: some number fits both. DIRECT: none does.
 */
export type NumericClass =
  'NOT_COMPARABLE' | 'REVISION' | 'SERIES' | 'DIFFERENT_SCOPE' | 'DIFFERENT_PERIOD' | 'COMPATIBLE' | 'DIRECT'

/** How the claims of two figures are joined. SAME: they are one claim. */
export type FigureJoin = 'SAME' | 'EQUIVALENT_TO' | 'NARROWS' | 'CONTRADICTS'

/**
 * The numbers that supporters give on one claim and on the claims joined to it by NARROWS, EQUIVALENT_TO or CONTRADICTS. Numbers come from recorded
 * quantities, never from prose; a number in a denial is the one denied and is none of these. For each claim the newest 2,000 are looked at.
 */
export type FigureSpread = {
  __typename?: 'FigureSpread'
  /** What the claim counts; null where that is not recorded. */
  counted: Maybe<Scalars['String']['output']>
  /** The unit of `low` and `high`; null where it is not known or the figures on the claim do not share one. */
  unit: Maybe<Scalars['String']['output']>
  /** The least number that any figure on the claim or an equivalent leaves open, in `unit`; null where one is open downwards or none is comparable. */
  low: Maybe<Scalars['Float']['output']>
  /** The greatest such number; null where one is open upwards or none is comparable. */
  high: Maybe<Scalars['Float']['output']>
  /** The figures, newest statement first. */
  points: Array<Figure>
  /** How many figures were looked at. */
  pointCount: Scalars['Int']['output']
  /** As of a moment: how many more there may have been, the dates of their statements being too vague to tell; null where no moment is asked for. */
  uncertainPoints: Maybe<Scalars['Int']['output']>
  /** The figures of each speaker who gives several on one claim, oldest first; in the order of speakers' and claims' ids. At most 100 series of the newest 100 each. */
  series: Array<FigureSeries>
  /** Pairs of figures of which one at least stands on this claim, the one with the latest statement first. */
  pairs: Array<FigurePair>
  /** Whether some claim has more figures than are looked at, so that the oldest are missing. */
  sampled: Scalars['Boolean']['output']
}

/**
 * The numbers that supporters give on one claim and on the claims joined to it by NARROWS, EQUIVALENT_TO or CONTRADICTS. Numbers come from recorded
 * quantities, never from prose; a number in a denial is the one denied and is none of these. For each claim the newest 2,000 are looked at.
 */
export type FigureSpreadPointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

/**
 * The numbers that supporters give on one claim and on the claims joined to it by NARROWS, EQUIVALENT_TO or CONTRADICTS. Numbers come from recorded
 * quantities, never from prose; a number in a denial is the one denied and is none of these. For each claim the newest 2,000 are looked at.
 */
export type FigureSpreadPairsArgs = {
  classes?: InputMaybe<Array<NumericClass>>
  first?: InputMaybe<Scalars['Int']['input']>
  after?: InputMaybe<Scalars['String']['input']>
}

/** One number that a speaker gives. */
export type Figure = {
  __typename?: 'Figure'
  /** The statement that gives it. */
  statement: Statement
  /** The claim it stands on. */
  claim: Claim
  /** Who gives it. */
  actor: Actor
  /** As it was stated. */
  quantity: Quantity
  /** The least number that it leaves open, by the table of qualifiers; null where it is open downwards. */
  low: Maybe<Scalars['Float']['output']>
  /** The greatest number that it leaves open; null where it is open upwards. */
  high: Maybe<Scalars['Float']['output']>
  /** The unit: the quantity's own, else the claim's. */
  unit: Maybe<Scalars['String']['output']>
}

/** The figures of one speaker on one claim. */
export type FigureSeries = {
  __typename?: 'FigureSeries'
  /** The claim they stand on. */
  claim: Claim
  /** Who gives them. */
  actor: Actor
  /** The figures, oldest statement first. */
  points: Array<Figure>
}

/** Two figures, and how they stand to each other. */
export type FigurePair = {
  __typename?: 'FigurePair'
  /** The class. */
  class: NumericClass
  /** Whether a COMPATIBLE pair meets only because one of them has an open end. */
  farApart: Scalars['Boolean']['output']
  /** How the two claims are joined. */
  joined: FigureJoin
  /** The figure whose statement comes first in the order of lists; where their dates are uncertain that is no finding. */
  earlier: Figure
  /** The other figure. */
  later: Figure
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output']
}

/**
 * What is missing. Of a claim: SINGLE_ORIGIN, all support has one independent origin; SECOND_HAND_ONLY, no chain of its support ends where we read the
 * words or a report by whom they were said to; ACCUSED_NOT_QUOTED, of someone it accuses no words are recorded. Of a statement: FIGURE_WITHOUT_AS_OF, its
 * number covers no known time; CHAIN_ENDS_UNREAD, it comes from an article that we did not read; ORPHANED_QUOTE, a passage is no longer where it was;
 * UNDATED_STATEMENT, nothing tells when it was said.
 */
export type GapKind =
  | 'SINGLE_ORIGIN'
  | 'SECOND_HAND_ONLY'
  | 'ACCUSED_NOT_QUOTED'
  | 'FIGURE_WITHOUT_AS_OF'
  | 'CHAIN_ENDS_UNREAD'
  | 'ORPHANED_QUOTE'
  | 'UNDATED_STATEMENT'

/** One thing that is missing. */
export type Gap = {
  __typename?: 'Gap'
  /** For example `gap:single_origin:turkey-sent-mercenaries`. */
  id: Scalars['ID']['output']
  /** What is missing. */
  kind: GapKind
  /** What it is missing of: the claim, or a statement on it. */
  node: Node
  /** The claim. */
  claim: Claim
  /** The accused of whom no words are recorded; null for other kinds. */
  actor: Maybe<Actor>
  /** The rule that found it, in a sentence. */
  reason: Scalars['String']['output']
}

/** Which gaps to list; every condition that is given must hold. */
export type GapFilter = {
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<GapKind>>
  /** Of one of these claims and the statements on them. */
  claims?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Of claims filed under one of these topics. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Of claims that concern one of these events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>
}

/** A page of gaps. */
export type GapConnection = {
  __typename?: 'GapConnection'
  /** The gaps with their cursors. */
  edges: Array<GapEdge>
  /** The gaps alone. */
  nodes: Array<Gap>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where more than 500 claims would have to be examined. */
  totalCount: Maybe<Scalars['Int']['output']>
  /**
   * Whether a claim that was examined has more statements than are looked at: 10,000 of each stance, the newest first, where the server is not
   * configured otherwise. What only older statements lack or give is then not told.
   */
  sampled: Scalars['Boolean']['output']
}

/** A gap in a list. */
export type GapEdge = {
  __typename?: 'GapEdge'
  /** The gap. */
  node: Gap
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/**
 * How the speaker of a statement, or whom it speaks for, stands to the claim at the time. PARTY: is party to an event that the claim concerns. ACCUSED: the
 * claim accuses it. ALLY_OF_PARTY: is aligned with such a party. ALLY_OF_ACCUSED: is aligned with someone the claim accuses. OPPONENT_OF_ACCUSED: is opposed
 * to someone the claim accuses. MEDIATOR: mediates in such an event. UNINVOLVED: is recorded, with a source, to have no part in such an event. UNKNOWN:
 * nothing of this is recorded. That does not mean that there is no interest.
 */
export type InterestKind =
  | 'PARTY'
  | 'ACCUSED'
  | 'ALLY_OF_PARTY'
  | 'ALLY_OF_ACCUSED'
  | 'OPPONENT_OF_ACCUSED'
  | 'MEDIATOR'
  | 'UNINVOLVED'
  | 'UNKNOWN'

/** One interest that is recorded, or UNKNOWN where none is. It says nothing about whether the statement is true. */
export type Interest = {
  __typename?: 'Interest'
  /** How the actor stands to the claim. */
  kind: InterestKind
  /** Whose interest it is: the speaker, or whom it speaks for. The speaker where it is UNKNOWN. */
  of: Actor
  /**
   * The relations from the speaker to the claim, in order, whatever their direction: MADE and ON_BEHALF_OF, or REPRESENTS, to whom it speaks for; then
   * what joins that actor to an event or to someone accused; then CONCERNS or ACCUSES. Empty where it is UNKNOWN.
   */
  path: Array<Relation>
}

/** How many of the statements that support a claim have an interest of one kind. */
export type InterestShare = {
  __typename?: 'InterestShare'
  /** The kind of interest. */
  kind: InterestKind
  /** How many of the statements have it. A statement counts once for each of its kinds. */
  statements: Scalars['Int']['output']
  /** How many different speakers made these. */
  actors: Scalars['Int']['output']
}

/** The statements that support a claim, counted whatever the interest behind them. */
export type InterestSummary = {
  __typename?: 'InterestSummary'
  /** How many statements assert or confirm the claim or an equivalent: the newest 10,000 where there are more. */
  supporting: Scalars['Int']['output']
  /** How many different speakers made these. */
  actors: Scalars['Int']['output']
  /** How many of them rest on what the speaker knows at first hand, as recorded. */
  firstHand: Scalars['Int']['output']
  /** Whether there are more statements than were looked at. */
  sampled: Scalars['Boolean']['output']
}

/**
 * Live updates, over WebSocket (`graphql-transport-ws`) or server-sent events at `/graphql/stream`. They come in the order of the log of changes, once
 * these are sealed, usually within a second of the commit. Each event carries `extensions.cursor`: given as `after`, it goes on from there, on any server of
 * the same graph. Every event comes at least once: after a break some may come again, with the same ids.
 */
export type Subscription = {
  __typename?: 'Subscription'
  /** Changes to the graph as they are sealed. For editors. */
  changes: Change
  /**
   * Statements that a change touched and that meet the filter as they are now: recorded, checked, corrected, withdrawn. One that no longer meets it is not told,
   * so ask for state WITHDRAWN to hear of withdrawals. What is touched is the statement itself and its relationships, not its actor or claim.
   */
  statements: Statement
  /**
   * Conflicts that meet the filter, on claims where a change may have altered one: where a statement or a claim was touched, and on claims joined to that. A conflict
   * that came out as it was is told too; one that ended is not.
   */
  conflicts: Conflict
}

/**
 * Live updates, over WebSocket (`graphql-transport-ws`) or server-sent events at `/graphql/stream`. They come in the order of the log of changes, once
 * these are sealed, usually within a second of the commit. Each event carries `extensions.cursor`: given as `after`, it goes on from there, on any server of
 * the same graph. Every event comes at least once: after a break some may come again, with the same ids.
 */
export type SubscriptionChangesArgs = {
  filter?: InputMaybe<ChangeFilter>
  after?: InputMaybe<Scalars['String']['input']>
}

/**
 * Live updates, over WebSocket (`graphql-transport-ws`) or server-sent events at `/graphql/stream`. They come in the order of the log of changes, once
 * these are sealed, usually within a second of the commit. Each event carries `extensions.cursor`: given as `after`, it goes on from there, on any server of
 * the same graph. Every event comes at least once: after a break some may come again, with the same ids.
 */
export type SubscriptionStatementsArgs = {
  filter?: InputMaybe<StatementFilter>
  after?: InputMaybe<Scalars['String']['input']>
}

/**
 * Live updates, over WebSocket (`graphql-transport-ws`) or server-sent events at `/graphql/stream`. They come in the order of the log of changes, once
 * these are sealed, usually within a second of the commit. Each event carries `extensions.cursor`: given as `after`, it goes on from there, on any server of
 * the same graph. Every event comes at least once: after a break some may come again, with the same ids.
 */
export type SubscriptionConflictsArgs = {
  filter?: InputMaybe<ConflictFilter>
  after?: InputMaybe<Scalars['String']['input']>
}

/**
 * Why ends of chains are one origin: they share a statement, a speaker, a venue, an item at which they end, a family of derived articles, or, where it was
 * told to the outlets themselves, an owner. ALONE: a single end. UNATTRIBUTED and OWN_NARRATION are no origin: nobody is named, or an outlet speaks in its
 * own voice.
 */
export type OriginReason =
  | 'SAME_STATEMENT'
  | 'SAME_SPEAKER'
  | 'SAME_VENUE'
  | 'SAME_ITEM'
  | 'DERIVED_FROM'
  | 'SAME_OWNER'
  | 'ALONE'
  | 'UNATTRIBUTED'
  | 'OWN_NARRATION'

/** How many sources that do not rest on each other stand behind some statements. It says nothing about who is right. */
export type OriginCount = {
  __typename?: 'OriginCount'
  /** How many statements were looked at: the newest 10,000 where there are more. */
  statements: Scalars['Int']['output']
  /** In how many read articles they are reported. */
  articles: Scalars['Int']['output']
  /** By how many outlets these were published. */
  outlets: Scalars['Int']['output']
  /** Independent origins: read, unread and anonymous ones together. */
  origins: Scalars['Int']['output']
  /** Origins of which we read an end: the venue of the words, or a report that says they were said to it. */
  readOrigins: Scalars['Int']['output']
  /** Origins of which we read no end. */
  unreadOrigins: Scalars['Int']['output']
  /** Origins that are known only through a source that nobody names. */
  anonymousOrigins: Scalars['Int']['output']
  /** How many groups are no origin: articles that name no source, and outlets that speak in their own voice. */
  unattributed: Scalars['Int']['output']
  /** For how many different principals the speakers of the origins speak: whoever they represent at the time, else themselves. */
  voices: Scalars['Int']['output']
  /** These principals, by name. At most 100. */
  voiceActors: Array<Actor>
  /** The origins, and apart from them what is none, each with the reason. At most 100. */
  groups: Array<OriginGroup>
  /** As of a moment: how many more statements there may have been, their dates being too vague to tell; null where no moment is asked for. */
  uncertainStatements: Maybe<Scalars['Int']['output']>
  /** Whether there are more statements than were looked at. */
  sampled: Scalars['Boolean']['output']
}

/** The ends of chains that are one origin, or an article that is none. */
export type OriginGroup = {
  __typename?: 'OriginGroup'
  /** The id of its first end: of the article, or of the statement where its chains run in a circle. */
  key: Scalars['ID']['output']
  /** The first of `reasons`. */
  reason: OriginReason
  /** Every reason that joins some of its ends. */
  reasons: Array<OriginReason>
  /** False for what is no origin. */
  isOrigin: Scalars['Boolean']['output']
  /** The statements that come from it. At most 100. */
  statements: Array<Statement>
  /** The articles at which their chains end. At most 100. */
  articles: Array<Article>
  /** The end that says most of it: PRIMARY, OWN_REPORTING, UNREAD, CYCLE, ANONYMOUS, UNATTRIBUTED, the first that some end is. */
  end: ChainEnd
}

/** Where what a claim says is located. */
export type Place = Node & {
  __typename?: 'Place'
  /** For example `place:nagorno-karabakh`. */
  id: Scalars['ID']['output']
  /** Its name. */
  name: Scalars['String']['output']
  /** Other names, in every language and script on record. */
  aliases: Array<Scalars['String']['output']>
  /** The item of Wikidata that describes the same. */
  wikidataId: Maybe<Scalars['String']['output']>
  /** Degrees north. */
  lat: Maybe<Scalars['Float']['output']>
  /** Degrees east. */
  lon: Maybe<Scalars['Float']['output']>
  /** How often it was recorded and changed; give it as `expectedVersion` to change only what you saw. */
  version: Scalars['Int']['output']
}

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection'
  /** The places with their cursors. */
  edges: Array<PlaceEdge>
  /** The places alone. */
  nodes: Array<Place>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where counting would take too long. */
  totalCount: Maybe<Scalars['Int']['output']>
}

/** A place in a list. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge'
  /** The place. */
  node: Place
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/**
 * How a position changed. All but SPLIT are changes of one named actor on one claim.
 *
 * REVERSAL: it supported the claim (ASSERTS, CONFIRMS) and certainly later denied it, or the reverse. WALK_BACK: it supported or denied the claim and
 * certainly later doubted it (QUESTIONS). RETRACTION: it took back a statement of its own. SPLIT: two named actors who each represented one principal when
 * they spoke, one supporting and one denying the claim; neither changed its own position.
 *
 * Later is certain only where the days of both statements are known well enough not to overlap; else there is no REVERSAL and no WALK_BACK.
 */
export type PositionChangeKind = 'REVERSAL' | 'WALK_BACK' | 'RETRACTION' | 'SPLIT'

/**
 * One change of position between two statements. Of REVERSAL and WALK_BACK only the nearest are told: deny, assert, assert is one REVERSAL, from the denial
 * to the first assertion. One later statement is held against at most the 10 latest of those it follows. A statement may be a RETRACTION and a REVERSAL.
 */
export type PositionChange = {
  __typename?: 'PositionChange'
  /** For example `position-change:reversal:envoy-denies:envoy-asserts`, after its two statements; of a SPLIT the principal follows. */
  id: Scalars['ID']['output']
  /** What kind of change it is. */
  kind: PositionChangeKind
  /** Whose position it is: the speaker of `to`. */
  actor: Actor
  /** The claim spoken on. Of a RETRACTION it is the claim of the statement taken back. */
  claim: Claim
  /** The earlier statement; of a SPLIT, the one that stands earlier in lists. */
  from: Statement
  /** The later statement; of a SPLIT, the one by which the two first stood on opposite sides. */
  to: Statement
  /** Of a SPLIT: for whom both spoke. Null otherwise. */
  principal: Maybe<Actor>
  /** Of a SPLIT: the speaker of `from`. Null otherwise. */
  otherActor: Maybe<Actor>
}

/** Which changes of position to list; every condition that is given must hold. */
export type PositionChangeFilter = {
  /** Of one of these actors; a SPLIT, where one of them is one of the two. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>
  /** On one of these claims. */
  claims?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<PositionChangeKind>>
  /** On a claim filed under one of these topics. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>
  /** On a claim that concerns one of these events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Whose later statement was made by one of these, on its behalf, or by who represented it then; of a SPLIT, either statement. */
  representing?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Whose later statement may have been said within this range of days. */
  said?: InputMaybe<DateRange>
}

/** A page of changes of position. */
export type PositionChangeConnection = {
  __typename?: 'PositionChangeConnection'
  /** The changes with their cursors. */
  edges: Array<PositionChangeEdge>
  /** The changes alone. */
  nodes: Array<PositionChange>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all. */
  totalCount: Maybe<Scalars['Int']['output']>
}

/** A change of position in a list. */
export type PositionChangeEdge = {
  __typename?: 'PositionChangeEdge'
  /** The change. */
  node: PositionChange
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/**
 * What one actor says on one claim: direct statements in the states RECORDED and CHECKED. What was certainly said before the claim's own time is left out,
 * unless the claim is a PREDICTION: it belongs to an earlier claim.
 */
export type Position = {
  __typename?: 'Position'
  /** The claim. */
  claim: Claim
  /** How many statements take each stance; all five are listed. */
  stances: Array<StanceCount>
  /** How many statements in all. */
  total: Scalars['Int']['output']
  /** The one that stands first where statements are listed newest first. */
  latest: Statement
  /** Whether the actor has both supported the claim (ASSERTS or CONFIRMS) and denied it, in whatever order. */
  supportsAndDenies: Scalars['Boolean']['output']
}

/** A page of positions. */
export type PositionConnection = {
  __typename?: 'PositionConnection'
  /** The positions with their cursors. */
  edges: Array<PositionEdge>
  /** The positions alone. */
  nodes: Array<Position>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all. */
  totalCount: Maybe<Scalars['Int']['output']>
}

/** A position in a list. */
export type PositionEdge = {
  __typename?: 'PositionEdge'
  /** The position. */
  node: Position
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/**
 * How two actors stand on one claim. AGREED: both only supported it, or both only denied it. OPPOSED: one only supported it, the other only denied it.
 * MIXED: one of them did both.
 */
export type AgreementOutcome = 'AGREED' | 'OPPOSED' | 'MIXED'

/**
 * How one other actor stands to an actor, over the claims that each of them supported (ASSERTS, CONFIRMS) or denied. Stances on equivalent, narrower or
 * broader claims are not joined. The counts say nothing about who is right.
 */
export type ActorAgreement = {
  __typename?: 'ActorAgreement'
  /** The other actor. */
  actor: Actor
  /** On how many claims both took a side: `agreed`, `opposed` and `mixed` together. */
  sharedClaims: Scalars['Int']['output']
  /** On how many of them both only supported, or both only denied. */
  agreed: Scalars['Int']['output']
  /** On how many one only supported and the other only denied. */
  opposed: Scalars['Int']['output']
  /** On how many one of them did both. */
  mixed: Scalars['Int']['output']
  /** The shared claims that this rests on, the one of which either spoke last first. */
  claims: Array<SharedClaim>
}

/**
 * How one other actor stands to an actor, over the claims that each of them supported (ASSERTS, CONFIRMS) or denied. Stances on equivalent, narrower or
 * broader claims are not joined. The counts say nothing about who is right.
 */
export type ActorAgreementClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>
}

/** One claim on which two actors took a side, and what each of them says on it. */
export type SharedClaim = {
  __typename?: 'SharedClaim'
  /** The claim. */
  claim: Claim
  /** How the two stand on it. */
  outcome: AgreementOutcome
  /** What the actor says that was asked about. */
  own: Position
  /** What the other actor says. */
  other: Position
}

/** Whether a person or a machine proposed a statement. */
export type ProposedBy = 'PERSON' | 'MACHINE'

/** A fact-checker's published verdict on a claim: attributed, dated, one of many. */
export type Review = Node & {
  __typename?: 'Review'
  /** How often it was recorded and changed; give it as `expectedVersion` to change only what you saw. */
  version: Scalars['Int']['output']
  /** For example `review:…`. */
  id: Scalars['ID']['output']
  /** The claim it reviews. */
  claim: Claim
  /** Who gave it; null where that is not known. */
  author: Maybe<Actor>
  /** Where it was published; null where it is known by its address alone. */
  article: Maybe<Article>
  /** The verdict. */
  rating: Rating
  /** Its address. */
  url: Maybe<Scalars['URL']['output']>
  /** When it was published. */
  published: PartialDate
}

/** A heading under which claims are filed. */
export type Topic = Node & {
  __typename?: 'Topic'
  /** How often it was recorded and changed; give it as `expectedVersion` to change only what you saw. */
  version: Scalars['Int']['output']
  /** For example `topic:foreign-fighters`. */
  id: Scalars['ID']['output']
  /** Its name. */
  name: Scalars['String']['output']
  /** What is filed here, in a sentence. */
  text: Maybe<Scalars['String']['output']>
  /** The item of Wikidata that describes the same. */
  wikidataId: Maybe<Scalars['String']['output']>
}

/** A date as far as it is known. Leave out what the source does not say: UNKNOWN takes neither end. */
export type PartialDateInput = {
  /** The earliest possible day. */
  from?: InputMaybe<Scalars['Date']['input']>
  /** The latest possible day; equal to `from` for a single day. */
  to?: InputMaybe<Scalars['Date']['input']>
  /** How to read the two ends. An inferred day is not a day: give its month. */
  precision: DatePrecision
  /** What the date rests on. */
  basis?: InputMaybe<DateBasis>
  /** The date as the source prints it. */
  text?: InputMaybe<Scalars['String']['input']>
}

/** A number as given. RANGE takes low, high or both; AT_LEAST low; AT_MOST high; DOZENS, HUNDREDS and THOUSANDS neither; the others the one number as both. */
export type QuantityInput = {
  /** The lower end as stated. */
  low?: InputMaybe<Scalars['Float']['input']>
  /** The upper end as stated. */
  high?: InputMaybe<Scalars['Float']['input']>
  /** How it is qualified. */
  qualifier: Qualifier
  /** The unit. */
  unit?: InputMaybe<Scalars['String']['input']>
  /** The number as written. */
  text?: InputMaybe<Scalars['String']['input']>
  /** The time that the number covers. */
  asOf?: InputMaybe<PartialDateInput>
}

/** A new actor. */
export type NewActorInput = {
  /** The id it gets, `actor:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** The name in English, or the description of an unnamed speaker as the source gives it. */
  name: Scalars['String']['input']
  /** What kind of actor it is. */
  kind: ActorKind
  /** Whether it publishes articles; false where it is left out. */
  isOutlet?: InputMaybe<Scalars['Boolean']['input']>
  /** False for an unnamed speaker, who belongs to the article named by `mentionedIn`; true where it is left out. */
  named?: InputMaybe<Scalars['Boolean']['input']>
  /** The article an unnamed speaker belongs to. */
  mentionedIn?: InputMaybe<Scalars['ID']['input']>
  /** Other names, in any language and script. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>
  /** Who this is, in a sentence. */
  description?: InputMaybe<Scalars['String']['input']>
  /** The item of Wikidata that describes the same. */
  wikidataId?: InputMaybe<Scalars['String']['input']>
  /** ISO 3166-1 alpha-2 code. */
  country?: InputMaybe<Scalars['String']['input']>
}

/** A claim's text in another language. */
export type TranslationInput = {
  /** ISO 639-1 code. */
  language: Scalars['String']['input']
  /** The proposition in that language. */
  text: Scalars['String']['input']
}

/** An actor that a claim accuses. */
export type AccusedInput = {
  /** The accused. */
  actor: Scalars['ID']['input']
  /** Of what, in a few words. */
  role?: InputMaybe<Scalars['String']['input']>
}

/** A new claim: one proposition in positive wording. */
export type NewClaimInput = {
  /** The id it gets, `claim:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** A short caption of at most 60 characters; the beginning of the text where it is left out. */
  name?: InputMaybe<Scalars['String']['input']>
  /** The proposition. The stance of a statement carries the denial. */
  text: Scalars['String']['input']
  /** The language of the text, by ISO 639-1 code. */
  language: Scalars['String']['input']
  /** The same proposition in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>
  /** What kind of proposition it is. */
  kind: ClaimKind
  /** When what it says happened. */
  happened?: InputMaybe<PartialDateInput>
  /** Where, and whom it covers, in words. */
  scope?: InputMaybe<Scalars['String']['input']>
  /** What is counted, for a claim about a number. */
  counted?: InputMaybe<Scalars['String']['input']>
  /** What is said of the things counted. */
  aspect?: InputMaybe<ClaimAspect>
  /** How the number adds up over time. */
  accumulation?: InputMaybe<Accumulation>
  /** The unit of the number. */
  unit?: InputMaybe<Scalars['String']['input']>
  /** True where a text that looks like a denial is meant so. */
  confirmWording?: InputMaybe<Scalars['Boolean']['input']>
  /** The actors it is about. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The actors it accuses. */
  accuses?: InputMaybe<Array<AccusedInput>>
  /** The events it concerns. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Where it is located. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>
  /** How it is filed. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>
}

/** What became of an article. */
export type FateInput = {
  /** What became of it. */
  state: Fate
  /** The day on which that was seen. */
  checkedOn?: InputMaybe<Scalars['Date']['input']>
}

/** A new article. One whose addresses are all those of one article on record is that article, and nothing new. */
export type NewArticleInput = {
  /** The id it gets, `article:` and a slug; made from its address, else from outlet, date and title, where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** The canonical address. Required of an article that was read, here or in `urls`. */
  url?: InputMaybe<Scalars['URL']['input']>
  /** Further addresses: AMP, syndicated, truncated. */
  urls?: InputMaybe<Array<Scalars['URL']['input']>>
  /** The outlet that published it. */
  outlet?: InputMaybe<Scalars['ID']['input']>
  /** The outlet, where it is not on record yet. */
  newOutlet?: InputMaybe<NewActorInput>
  /** The title as printed. */
  title?: InputMaybe<Scalars['String']['input']>
  /** A caption for an article without a title. */
  name?: InputMaybe<Scalars['String']['input']>
  /** ISO 639-1 code. */
  language?: InputMaybe<Scalars['String']['input']>
  /** What kind of publication it is. */
  medium: Medium
  /** When it was published. */
  published?: InputMaybe<PartialDateInput>
  /** When it was read here. */
  retrievedAt?: InputMaybe<Scalars['DateTime']['input']>
  /** The SHA-256 of its text, as 64 hexadecimal digits. */
  textSha256?: InputMaybe<Scalars['String']['input']>
  /** Where it is archived. */
  archiveUrl?: InputMaybe<Scalars['URL']['input']>
  /** What became of it. */
  fate?: InputMaybe<FateInput>
}

/** One hop behind a report: the article before it had the statement from this one. */
export type HopInput = {
  /** The article behind, by its id. */
  article?: InputMaybe<Scalars['ID']['input']>
  /** The article behind, where it is not on record yet. */
  newArticle?: InputMaybe<NewArticleInput>
  /** By which way it came. */
  via: Via
  /** Whether the article read says so, or it was inferred. */
  certainty: HopCertainty
  /** Who inferred it; you, where it is left out. */
  by?: InputMaybe<Scalars['String']['input']>
  /** Why it is inferred. */
  reason?: InputMaybe<Scalars['String']['input']>
}

/** One passage in which the statement was read. */
export type ReportInput = {
  /** The article that was read, by its id. */
  article?: InputMaybe<Scalars['ID']['input']>
  /** The article that was read, where it is not on record yet. */
  newArticle?: InputMaybe<NewArticleInput>
  /** In which part of the article it stands. */
  part: Part
  /** The words as printed. */
  wording?: InputMaybe<Scalars['String']['input']>
  /** The language of the wording, by ISO 639-1 code. */
  language?: InputMaybe<Scalars['String']['input']>
  /** Whether the words are a translation. */
  translated?: InputMaybe<Scalars['Boolean']['input']>
  /** Where the wording begins in the text, in Unicode code points. */
  start?: InputMaybe<Scalars['Int']['input']>
  /** Where it ends. */
  end?: InputMaybe<Scalars['Int']['input']>
  /** What stands before it. */
  prefix?: InputMaybe<Scalars['String']['input']>
  /** What stands behind it. */
  suffix?: InputMaybe<Scalars['String']['input']>
  /** The hedge as printed; empty where none is printed, left out where that is not known. */
  hedge?: InputMaybe<Scalars['String']['input']>
  /** The number as printed. */
  quantity?: InputMaybe<QuantityInput>
  /** Whether the article adds content of its own to the words. */
  addedContent?: InputMaybe<Scalars['Boolean']['input']>
  /** Whom the article names as its source. CITED needs hops. */
  attribution: Attribution
  /** The hops behind it, from the article read to the last one known: for one branch. */
  hops?: InputMaybe<Array<HopInput>>
  /** Several branches of hops. */
  branches?: InputMaybe<Array<Array<HopInput>>>
}

/** A new review. */
export type NewReviewInput = {
  /** The id it gets, `review:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** A caption. */
  name: Scalars['String']['input']
  /** The claim that was reviewed. */
  claim: Scalars['ID']['input']
  /** The fact-checker. */
  author?: InputMaybe<Scalars['ID']['input']>
  /** The article in which the verdict stands. */
  article?: InputMaybe<Scalars['ID']['input']>
  /** Its address. */
  url?: InputMaybe<Scalars['URL']['input']>
  /** The verdict. */
  rating?: InputMaybe<RatingInput>
  /** When it was published. */
  published?: InputMaybe<PartialDateInput>
}

/** A verdict on the fact-checker's own scale. */
export type RatingInput = {
  /** The value. */
  value?: InputMaybe<Scalars['Float']['input']>
  /** The best value of the scale. */
  best?: InputMaybe<Scalars['Float']['input']>
  /** The worst value of the scale. */
  worst?: InputMaybe<Scalars['Float']['input']>
  /** The verdict in words. */
  name?: InputMaybe<Scalars['String']['input']>
}

/** A new event. */
export type NewEventInput = {
  /** The id it gets, `event:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** The name. */
  name: Scalars['String']['input']
  /** What it was. */
  text?: InputMaybe<Scalars['String']['input']>
  /** When it began. */
  began?: InputMaybe<PartialDateInput>
  /** When it ended. */
  ended?: InputMaybe<PartialDateInput>
  /** The item of Wikidata that describes the same. */
  wikidataId?: InputMaybe<Scalars['String']['input']>
}

/** A new place. */
export type NewPlaceInput = {
  /** The id it gets, `place:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** The name. */
  name: Scalars['String']['input']
  /** Other names, in any language and script. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>
  /** The item of Wikidata that describes the same. */
  wikidataId?: InputMaybe<Scalars['String']['input']>
  /** Latitude in degrees. */
  lat?: InputMaybe<Scalars['Float']['input']>
  /** Longitude in degrees. */
  lon?: InputMaybe<Scalars['Float']['input']>
}

/** A new topic. */
export type NewTopicInput = {
  /** The id it gets, `topic:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** The name. */
  name: Scalars['String']['input']
  /** What it covers. */
  text?: InputMaybe<Scalars['String']['input']>
  /** The item of Wikidata that describes the same. */
  wikidataId?: InputMaybe<Scalars['String']['input']>
}

/** Records a statement, with whatever it needs that is not on record yet. */
export type RecordStatementInput = {
  /** Who spoke, by id. */
  actor?: InputMaybe<Scalars['ID']['input']>
  /** Who spoke, where that actor is not on record yet. */
  newActor?: InputMaybe<NewActorInput>
  /** On which claim, by id. */
  claim?: InputMaybe<Scalars['ID']['input']>
  /** On which claim, where it is not on record yet. */
  newClaim?: InputMaybe<NewClaimInput>
  /** With which stance. */
  stance: Stance
  /** Whether a person or a machine proposes it: for a proposal; a person where it is left out. */
  proposedBy?: InputMaybe<ProposedBy>
  /** The id it gets, `statement:` and a slug; made from speaker, claim, stance, date and venue where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** For whom it was said, only where the source says so. */
  onBehalfOf?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The best-sourced wording, verbatim. Leave it out where none is known: never composed, never translated back. */
  quote?: InputMaybe<Scalars['String']['input']>
  /** The language of the quote, by ISO 639-1 code. */
  language?: InputMaybe<Scalars['String']['input']>
  /** How the quote renders the words. */
  quoteKind?: InputMaybe<QuoteKind>
  /** When it was said. */
  said?: InputMaybe<PartialDateInput>
  /** How certain the speaker says to be. */
  certainty?: InputMaybe<Certainty>
  /** The manner. */
  modality?: InputMaybe<Modality>
  /** What the speaker says the knowledge rests on. */
  basis?: InputMaybe<Basis>
  /** The number given. */
  quantity?: InputMaybe<QuantityInput>
  /** False where it is neutral narration although the claim accuses. */
  accusing?: InputMaybe<Scalars['Boolean']['input']>
  /** The venue of the words themselves. */
  saidIn?: InputMaybe<Scalars['ID']['input']>
  /** The venue, where it is not on record yet. */
  newSaidIn?: InputMaybe<NewArticleInput>
  /** The statements it answers. */
  respondsTo?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The statements it takes back: of the same speaker, or said by one of the two speakers on behalf of the other. */
  retracts?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The statements it repeats in its own words. */
  restates?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Every passage in which it was read: at least one. */
  reports: Array<ReportInput>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/**
 * Changes a statement: what is given takes the place of what was recorded, null takes it away, and what is left out stays. `reports` is the whole list.
 * Speaker, claim and stance make a statement what it is: another one is recorded anew.
 */
export type UpdateStatementInput = {
  /** The statement. */
  id: Scalars['ID']['input']
  /** For whom it was said, only where the source says so. */
  onBehalfOf?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The best-sourced wording, verbatim. Leave it out where none is known: never composed, never translated back. */
  quote?: InputMaybe<Scalars['String']['input']>
  /** The language of the quote, by ISO 639-1 code. */
  language?: InputMaybe<Scalars['String']['input']>
  /** How the quote renders the words. */
  quoteKind?: InputMaybe<QuoteKind>
  /** When it was said. */
  said?: InputMaybe<PartialDateInput>
  /** How certain the speaker says to be. */
  certainty?: InputMaybe<Certainty>
  /** The manner. */
  modality?: InputMaybe<Modality>
  /** What the speaker says the knowledge rests on. */
  basis?: InputMaybe<Basis>
  /** The number given. */
  quantity?: InputMaybe<QuantityInput>
  /** False where it is neutral narration although the claim accuses. */
  accusing?: InputMaybe<Scalars['Boolean']['input']>
  /** The venue of the words themselves. */
  saidIn?: InputMaybe<Scalars['ID']['input']>
  /** The venue, where it is not on record yet. */
  newSaidIn?: InputMaybe<NewArticleInput>
  /** The statements it answers. */
  respondsTo?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The statements it takes back: of the same speaker, or said by one of the two speakers on behalf of the other. */
  retracts?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The statements it repeats in its own words. */
  restates?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Every passage in which it was read: at least one. */
  reports?: InputMaybe<Array<ReportInput>>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Records that a speaker took a statement back: a statement of the same speaker on the same claim that RETRACTS it. */
export type RetractStatementInput = {
  /** The statement that is taken back. */
  statement: Scalars['ID']['input']
  /** The stance that the speaker takes instead; DECLINES where no new one is taken. */
  stance?: InputMaybe<Stance>
  /** The id it gets, `statement:` and a slug; made from speaker, claim, stance, date and venue where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** For whom it was said, only where the source says so. */
  onBehalfOf?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The best-sourced wording, verbatim. Leave it out where none is known: never composed, never translated back. */
  quote?: InputMaybe<Scalars['String']['input']>
  /** The language of the quote, by ISO 639-1 code. */
  language?: InputMaybe<Scalars['String']['input']>
  /** How the quote renders the words. */
  quoteKind?: InputMaybe<QuoteKind>
  /** When it was said. */
  said?: InputMaybe<PartialDateInput>
  /** How certain the speaker says to be. */
  certainty?: InputMaybe<Certainty>
  /** The manner. */
  modality?: InputMaybe<Modality>
  /** What the speaker says the knowledge rests on. */
  basis?: InputMaybe<Basis>
  /** The number given. */
  quantity?: InputMaybe<QuantityInput>
  /** False where it is neutral narration although the claim accuses. */
  accusing?: InputMaybe<Scalars['Boolean']['input']>
  /** The venue of the words themselves. */
  saidIn?: InputMaybe<Scalars['ID']['input']>
  /** The venue, where it is not on record yet. */
  newSaidIn?: InputMaybe<NewArticleInput>
  /** The statements it answers. */
  respondsTo?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The statements it takes back: of the same speaker, or said by one of the two speakers on behalf of the other. */
  retracts?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The statements it repeats in its own words. */
  restates?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Every passage in which it was read: at least one. */
  reports: Array<ReportInput>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Moves one statement from one state to another. */
export type StatementStateInput = {
  /** The statement. */
  id: Scalars['ID']['input']
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Adds an actor. */
export type AddActorInput = {
  /** The id it gets, `actor:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** The name in English, or the description of an unnamed speaker as the source gives it. */
  name: Scalars['String']['input']
  /** What kind of actor it is. */
  kind: ActorKind
  /** Whether it publishes articles; false where it is left out. */
  isOutlet?: InputMaybe<Scalars['Boolean']['input']>
  /** False for an unnamed speaker, who belongs to the article named by `mentionedIn`; true where it is left out. */
  named?: InputMaybe<Scalars['Boolean']['input']>
  /** The article an unnamed speaker belongs to. */
  mentionedIn?: InputMaybe<Scalars['ID']['input']>
  /** Other names, in any language and script. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>
  /** Who this is, in a sentence. */
  description?: InputMaybe<Scalars['String']['input']>
  /** The item of Wikidata that describes the same. */
  wikidataId?: InputMaybe<Scalars['String']['input']>
  /** ISO 3166-1 alpha-2 code. */
  country?: InputMaybe<Scalars['String']['input']>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Adds a claim. */
export type AddClaimInput = {
  /** The id it gets, `claim:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** A short caption of at most 60 characters; the beginning of the text where it is left out. */
  name?: InputMaybe<Scalars['String']['input']>
  /** The proposition. The stance of a statement carries the denial. */
  text: Scalars['String']['input']
  /** The language of the text, by ISO 639-1 code. */
  language: Scalars['String']['input']
  /** The same proposition in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>
  /** What kind of proposition it is. */
  kind: ClaimKind
  /** When what it says happened. */
  happened?: InputMaybe<PartialDateInput>
  /** Where, and whom it covers, in words. */
  scope?: InputMaybe<Scalars['String']['input']>
  /** What is counted, for a claim about a number. */
  counted?: InputMaybe<Scalars['String']['input']>
  /** What is said of the things counted. */
  aspect?: InputMaybe<ClaimAspect>
  /** How the number adds up over time. */
  accumulation?: InputMaybe<Accumulation>
  /** The unit of the number. */
  unit?: InputMaybe<Scalars['String']['input']>
  /** True where a text that looks like a denial is meant so. */
  confirmWording?: InputMaybe<Scalars['Boolean']['input']>
  /** The actors it is about. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The actors it accuses. */
  accuses?: InputMaybe<Array<AccusedInput>>
  /** The events it concerns. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Where it is located. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>
  /** How it is filed. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Adds an article. */
export type AddArticleInput = {
  /** The id it gets, `article:` and a slug; made from its address, else from outlet, date and title, where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** The canonical address. Required of an article that was read, here or in `urls`. */
  url?: InputMaybe<Scalars['URL']['input']>
  /** Further addresses: AMP, syndicated, truncated. */
  urls?: InputMaybe<Array<Scalars['URL']['input']>>
  /** The outlet that published it. */
  outlet?: InputMaybe<Scalars['ID']['input']>
  /** The outlet, where it is not on record yet. */
  newOutlet?: InputMaybe<NewActorInput>
  /** The title as printed. */
  title?: InputMaybe<Scalars['String']['input']>
  /** A caption for an article without a title. */
  name?: InputMaybe<Scalars['String']['input']>
  /** ISO 639-1 code. */
  language?: InputMaybe<Scalars['String']['input']>
  /** What kind of publication it is. */
  medium: Medium
  /** When it was published. */
  published?: InputMaybe<PartialDateInput>
  /** When it was read here. */
  retrievedAt?: InputMaybe<Scalars['DateTime']['input']>
  /** The SHA-256 of its text, as 64 hexadecimal digits. */
  textSha256?: InputMaybe<Scalars['String']['input']>
  /** Where it is archived. */
  archiveUrl?: InputMaybe<Scalars['URL']['input']>
  /** What became of it. */
  fate?: InputMaybe<FateInput>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Adds a review. */
export type AddReviewInput = {
  /** The id it gets, `review:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** A caption. */
  name: Scalars['String']['input']
  /** The claim that was reviewed. */
  claim: Scalars['ID']['input']
  /** The fact-checker. */
  author?: InputMaybe<Scalars['ID']['input']>
  /** The article in which the verdict stands. */
  article?: InputMaybe<Scalars['ID']['input']>
  /** Its address. */
  url?: InputMaybe<Scalars['URL']['input']>
  /** The verdict. */
  rating?: InputMaybe<RatingInput>
  /** When it was published. */
  published?: InputMaybe<PartialDateInput>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Adds an event. */
export type AddEventInput = {
  /** The id it gets, `event:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** The name. */
  name: Scalars['String']['input']
  /** What it was. */
  text?: InputMaybe<Scalars['String']['input']>
  /** When it began. */
  began?: InputMaybe<PartialDateInput>
  /** When it ended. */
  ended?: InputMaybe<PartialDateInput>
  /** The item of Wikidata that describes the same. */
  wikidataId?: InputMaybe<Scalars['String']['input']>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Adds a place. */
export type AddPlaceInput = {
  /** The id it gets, `place:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** The name. */
  name: Scalars['String']['input']
  /** Other names, in any language and script. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>
  /** The item of Wikidata that describes the same. */
  wikidataId?: InputMaybe<Scalars['String']['input']>
  /** Latitude in degrees. */
  lat?: InputMaybe<Scalars['Float']['input']>
  /** Longitude in degrees. */
  lon?: InputMaybe<Scalars['Float']['input']>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Adds a topic. */
export type AddTopicInput = {
  /** The id it gets, `topic:` and a slug; made from the name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>
  /** The name. */
  name: Scalars['String']['input']
  /** What it covers. */
  text?: InputMaybe<Scalars['String']['input']>
  /** The item of Wikidata that describes the same. */
  wikidataId?: InputMaybe<Scalars['String']['input']>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Changes an actor: what is given takes the place of what was recorded, null takes it away, and what is left out stays. */
export type UpdateActorInput = {
  /** The actor. */
  id: Scalars['ID']['input']
  /** The name in English, or the description of an unnamed speaker as the source gives it. */
  name?: InputMaybe<Scalars['String']['input']>
  /** What kind of actor it is. */
  kind?: InputMaybe<ActorKind>
  /** Whether it publishes articles; false where it is left out. */
  isOutlet?: InputMaybe<Scalars['Boolean']['input']>
  /** False for an unnamed speaker, who belongs to the article named by `mentionedIn`; true where it is left out. */
  named?: InputMaybe<Scalars['Boolean']['input']>
  /** The article an unnamed speaker belongs to. */
  mentionedIn?: InputMaybe<Scalars['ID']['input']>
  /** Other names, in any language and script. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>
  /** Who this is, in a sentence. */
  description?: InputMaybe<Scalars['String']['input']>
  /** The item of Wikidata that describes the same. */
  wikidataId?: InputMaybe<Scalars['String']['input']>
  /** ISO 3166-1 alpha-2 code. */
  country?: InputMaybe<Scalars['String']['input']>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Changes a claim: what is given takes the place of what was recorded, null takes it away, and what is left out stays. */
export type UpdateClaimInput = {
  /** The claim. */
  id: Scalars['ID']['input']
  /** A short caption of at most 60 characters; the beginning of the text where it is left out. */
  name?: InputMaybe<Scalars['String']['input']>
  /** The proposition. The stance of a statement carries the denial. */
  text?: InputMaybe<Scalars['String']['input']>
  /** The language of the text, by ISO 639-1 code. */
  language?: InputMaybe<Scalars['String']['input']>
  /** The same proposition in other languages. */
  translations?: InputMaybe<Array<TranslationInput>>
  /** What kind of proposition it is. */
  kind?: InputMaybe<ClaimKind>
  /** When what it says happened. */
  happened?: InputMaybe<PartialDateInput>
  /** Where, and whom it covers, in words. */
  scope?: InputMaybe<Scalars['String']['input']>
  /** What is counted, for a claim about a number. */
  counted?: InputMaybe<Scalars['String']['input']>
  /** What is said of the things counted. */
  aspect?: InputMaybe<ClaimAspect>
  /** How the number adds up over time. */
  accumulation?: InputMaybe<Accumulation>
  /** The unit of the number. */
  unit?: InputMaybe<Scalars['String']['input']>
  /** True where a text that looks like a denial is meant so. */
  confirmWording?: InputMaybe<Scalars['Boolean']['input']>
  /** The actors it is about. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>
  /** The actors it accuses. */
  accuses?: InputMaybe<Array<AccusedInput>>
  /** The events it concerns. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Where it is located. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>
  /** How it is filed. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Changes an article: what is given takes the place of what was recorded, null takes it away, and what is left out stays. */
export type UpdateArticleInput = {
  /** The article. */
  id: Scalars['ID']['input']
  /** The canonical address. Required of an article that was read, here or in `urls`. */
  url?: InputMaybe<Scalars['URL']['input']>
  /** Further addresses: AMP, syndicated, truncated. */
  urls?: InputMaybe<Array<Scalars['URL']['input']>>
  /** The outlet that published it. */
  outlet?: InputMaybe<Scalars['ID']['input']>
  /** The outlet, where it is not on record yet. */
  newOutlet?: InputMaybe<NewActorInput>
  /** The title as printed. */
  title?: InputMaybe<Scalars['String']['input']>
  /** A caption for an article without a title. */
  name?: InputMaybe<Scalars['String']['input']>
  /** ISO 639-1 code. */
  language?: InputMaybe<Scalars['String']['input']>
  /** What kind of publication it is. */
  medium?: InputMaybe<Medium>
  /** When it was published. */
  published?: InputMaybe<PartialDateInput>
  /** When it was read here. */
  retrievedAt?: InputMaybe<Scalars['DateTime']['input']>
  /** The SHA-256 of its text, as 64 hexadecimal digits. */
  textSha256?: InputMaybe<Scalars['String']['input']>
  /** Where it is archived. */
  archiveUrl?: InputMaybe<Scalars['URL']['input']>
  /** What became of it. */
  fate?: InputMaybe<FateInput>
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Judges that one actor stands to another, or to an event, in some relation. It needs an article to rest on, and a reason. */
export type RelateActorsInput = {
  /** The actor it starts from. */
  from: Scalars['ID']['input']
  /** What the relation says, read from `from` to `to`. */
  type: ActorRelationType
  /** The other actor, or the event. */
  to: Scalars['ID']['input']
  /** The office held, as the source names it. */
  office?: InputMaybe<Scalars['String']['input']>
  /** The first day it holds. */
  since?: InputMaybe<Scalars['Date']['input']>
  /** The last day it holds. */
  until?: InputMaybe<Scalars['Date']['input']>
  /** The article it rests on. */
  article: Scalars['ID']['input']
  /** Why: stands in the log of changes. */
  reason: Scalars['String']['input']
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Ends a judgement on two actors. It stays on record with the moment at which it ended. */
export type UnrelateActorsInput = {
  /** The actor it starts from. */
  from: Scalars['ID']['input']
  /** What the relation says. */
  type: ActorRelationType
  /** The other actor, or the event. */
  to: Scalars['ID']['input']
  /** The article it rests on: needed where several stand between the two. */
  article?: InputMaybe<Scalars['ID']['input']>
  /** Why: stands in the log of changes. */
  reason: Scalars['String']['input']
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Judges how one claim stands to another. */
export type RelateClaimsInput = {
  /** The claim it starts from. */
  from: Scalars['ID']['input']
  /** What the relation says. `A NARROWS B`: A cannot be true unless B is; claims never narrow each other in a circle. */
  type: ClaimRelationType
  /** The claim it leads to. */
  to: Scalars['ID']['input']
  /** Why: stands in the log of changes. */
  reason: Scalars['String']['input']
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Ends a judgement on two claims. It stays on record with the moment at which it ended. */
export type UnrelateClaimsInput = {
  /** The claim it starts from. */
  from: Scalars['ID']['input']
  /** What the relation says. */
  type: ClaimRelationType
  /** The claim it leads to. */
  to: Scalars['ID']['input']
  /** Why: stands in the log of changes. */
  reason: Scalars['String']['input']
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Merges a node into another of its type: the other stands for both, and the old id leads there. */
export type MergeInput = {
  /** The one that is merged. */
  from: Scalars['ID']['input']
  /** The one that stands for both from now on. */
  into: Scalars['ID']['input']
  /** Why: stands in the log of changes. */
  reason: Scalars['String']['input']
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Takes a merge apart: what it moved goes back, what was recorded since stays. */
export type SplitInput = {
  /** The one that was merged. */
  id: Scalars['ID']['input']
  /** Why: stands in the log of changes. */
  reason: Scalars['String']['input']
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Looks for the passages of an article in its text. The text is kept privately by its hash and never exported. */
export type VerifyAnchorsInput = {
  /** The article. */
  articleId: Scalars['ID']['input']
  /** Its text. */
  text: Scalars['String']['input']
  /** Why: stands in the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Takes one change back. */
export type UndoChangeInput = {
  /** The change. */
  change: Scalars['ID']['input']
  /** Why: stands in the log of changes. */
  reason: Scalars['String']['input']
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** Why something on record may be meant by what is new. */
export type SimilarReason =
  /** It has the same address. */
  | 'SAME_ADDRESS'
  /** It has the same text, by its hash. */
  | 'SAME_TEXT'
  /** It bears the same name or alias. */
  | 'SAME_NAME'
  /** Its text is nearly the same. */
  | 'SIMILAR_TEXT'
  /** It is the same speaker on the same claim with the same stance, at a time that may be the same. */
  | 'SAME_UTTERANCE'

/** Something on record that may be what was meant. */
export type Similar = {
  __typename?: 'Similar'
  /** Why. */
  reason: SimilarReason
  /** The field of the input that it resembles. */
  field: Scalars['String']['output']
  /** What is on record. */
  node: Node
}

/** What a mutation of a statement did. */
export type StatementPayload = {
  __typename?: 'StatementPayload'
  /** The statement as it is now; null where a dry run would have made it. */
  statement: Maybe<Statement>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** What a mutation of an actor did. */
export type ActorPayload = {
  __typename?: 'ActorPayload'
  /** The actor as it is now; null where a dry run would have made it. */
  actor: Maybe<Actor>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** What a mutation of a claim did. */
export type ClaimPayload = {
  __typename?: 'ClaimPayload'
  /** The claim as it is now; null where a dry run would have made it. */
  claim: Maybe<Claim>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** What a mutation of an article did. */
export type ArticlePayload = {
  __typename?: 'ArticlePayload'
  /** The article as it is now; null where a dry run would have made it. */
  article: Maybe<Article>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** What a mutation of a review did. */
export type ReviewPayload = {
  __typename?: 'ReviewPayload'
  /** The review as it is now; null where a dry run would have made it. */
  review: Maybe<Review>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** What a mutation of an event did. */
export type EventPayload = {
  __typename?: 'EventPayload'
  /** The event as it is now; null where a dry run would have made it. */
  event: Maybe<Event>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** What a mutation of a place did. */
export type PlacePayload = {
  __typename?: 'PlacePayload'
  /** The place as it is now; null where a dry run would have made it. */
  place: Maybe<Place>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** What a mutation of a topic did. */
export type TopicPayload = {
  __typename?: 'TopicPayload'
  /** The topic as it is now; null where a dry run would have made it. */
  topic: Maybe<Topic>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** Erases the reasons and contents of changes from the log: of those named, of all that touched a node, or of all that hold a text. */
export type RedactInput = {
  /** The changes, by their ids. */
  changes?: InputMaybe<Array<Scalars['ID']['input']>>
  /** All changes that touched this node. */
  node?: InputMaybe<Scalars['ID']['input']>
  /** All changes whose contents hold this text, of three characters or more. */
  text?: InputMaybe<Scalars['String']['input']>
  /** Why: stands in the log of changes. */
  reason: Scalars['String']['input']
  /** A key of your own: asked again with it, the first result is given and nothing is written twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>
  /** The version that you saw; CONFLICT where it is another one by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>
  /** Whether to tell what would happen, and write nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>
}

/** What erasing from the log did. */
export type RedactPayload = {
  __typename?: 'RedactPayload'
  /** The changes whose contents were erased, or would be. */
  redacted: Array<Scalars['ID']['output']>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** What taking a change back did. */
export type UndoPayload = {
  __typename?: 'UndoPayload'
  /** What was changed, as it is now; null where it is not on record any more. */
  node: Maybe<Node>
  /** The change in the log, or what it would be for a dry run; null where nothing was to be changed. */
  change: Maybe<Change>
  /** Things on record that may be what was meant. */
  similar: Array<Similar>
  /** Send it with a later request, as the header `counterclaim-bookmark`, to read what was written here; null where every read sees it. */
  bookmark: Maybe<Scalars['String']['output']>
}

/** A verdict on the reviewer's own scale. */
export type Rating = {
  __typename?: 'Rating'
  /** The value given. */
  value: Maybe<Scalars['Float']['output']>
  /** The best value of the scale. */
  best: Maybe<Scalars['Float']['output']>
  /** The worst value of the scale. */
  worst: Maybe<Scalars['Float']['output']>
  /** The verdict in words. */
  name: Maybe<Scalars['String']['output']>
}

/** A page of reviews. */
export type ReviewConnection = {
  __typename?: 'ReviewConnection'
  /** The reviews with their cursors. */
  edges: Array<ReviewEdge>
  /** The reviews alone. */
  nodes: Array<Review>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where counting would take too long. */
  totalCount: Maybe<Scalars['Int']['output']>
}

/** A review in a list. */
export type ReviewEdge = {
  __typename?: 'ReviewEdge'
  /** The review. */
  node: Review
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/** What can be searched for. STATEMENT: what was quoted, and how articles print it. */
export type SearchKind = 'ACTOR' | 'CLAIM' | 'STATEMENT' | 'ARTICLE'

/** Something that a search has found. */
export type SearchHit = {
  __typename?: 'SearchHit'
  /** The actor, claim, statement or article. */
  node: Node
  /**
   * How well it fits, from 0 to 1. 1 is an actor one of whose names is the very text asked for. Every word that stands whole counts more than
   * one that only begins as asked, words side by side more than words apart, short texts more than long ones; at equal quality actors stand
   * before claims, articles and statements. The same on every store.
   */
  score: Scalars['Float']['output']
  /**
   * The part of the best text in which the words stand, as HTML: what matches is in `<mark>` and `</mark>`, every other `&`, `<`, `>`, `"` and
   * `'` is escaped, and `…` stands where the text was cut. The words are as recorded, in their own script.
   */
  highlight: Maybe<Scalars['String']['output']>
}

/** A page of what was found, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection'
  /** The hits with their cursors. */
  edges: Array<SearchEdge>
  /** The hits. */
  nodes: Array<SearchHit>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many hits there are: at most 200, however much there is to find. */
  totalCount: Scalars['Int']['output']
}

/** A hit and its place. */
export type SearchEdge = {
  __typename?: 'SearchEdge'
  /** The hit. */
  node: SearchHit
  /** Its cursor. */
  cursor: Scalars['String']['output']
}

/**
 * What a speaker does with a claim. ASSERTS puts it forward. CONFIRMS supports what another has said or put to the speaker.
 * DENIES says it is not so. QUESTIONS expresses doubt. DECLINES takes no side; the modality says how.
 */
export type Stance = 'ASSERTS' | 'CONFIRMS' | 'DENIES' | 'QUESTIONS' | 'DECLINES'

/** Where a statement stands in its recording. Only RECORDED and CHECKED ones count in sides and totals. */
export type StatementState = 'PROPOSED' | 'RECORDED' | 'CHECKED' | 'REFUSED' | 'WITHDRAWN'

/** How the quote renders the speaker's words. */
export type QuoteKind = 'DIRECT' | 'INDIRECT' | 'PARAPHRASE' | 'HEADLINE'

/** How certain the speaker says to be. */
export type Certainty = 'CERTAIN' | 'PROBABLE' | 'POSSIBLE' | 'UNSTATED'

/** In which manner the speaker puts it. */
export type Modality = 'STATEMENT' | 'ALLEGATION' | 'BELIEF' | 'CANNOT_CONFIRM' | 'NO_COMMENT'

/** What the speaker says the knowledge rests on. */
export type Basis = 'FIRST_HAND' | 'HEARSAY' | 'INFERENCE' | 'UNSTATED'

/** How a number is qualified. DOZENS, HUNDREDS and THOUSANDS carry no number of their own. */
export type Qualifier =
  'EXACTLY' | 'RANGE' | 'ABOUT' | 'NEARLY' | 'AT_LEAST' | 'AT_MOST' | 'DOZENS' | 'HUNDREDS' | 'THOUSANDS'

/** A number as given: never widened, never parsed out of prose. */
export type Quantity = {
  __typename?: 'Quantity'
  /** The lower end as stated; null where it is open. */
  low: Maybe<Scalars['Float']['output']>
  /** The upper end as stated; null where it is open. */
  high: Maybe<Scalars['Float']['output']>
  /** How it is qualified. */
  qualifier: Maybe<Qualifier>
  /** The unit. */
  unit: Maybe<Scalars['String']['output']>
  /** The number as written. */
  text: Maybe<Scalars['String']['output']>
  /** The time that the number covers. */
  asOf: PartialDate
}

/** Which statements to list; every condition that is given must hold, and a list holds when one of its entries does. A list may not be empty. */
export type StatementFilter = {
  /** Made by one of these actors. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Made by one of these actors, by who represented it then, or on its behalf. */
  representing?: InputMaybe<Array<Scalars['ID']['input']>>
  /** On one of these claims. */
  claims?: InputMaybe<Array<Scalars['ID']['input']>>
  /** With one of these stances. */
  stances?: InputMaybe<Array<Stance>>
  /** Reported in one of these articles. */
  articles?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Reported in an article of one of these outlets. */
  outlets?: InputMaybe<Array<Scalars['ID']['input']>>
  /** On a claim filed under one of these topics. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>
  /** On a claim that concerns one of these events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>
  /** Reported in an article in one of these languages, by ISO 639-1 code. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>
  /** Said on a day that may lie in this range; a statement whose latest possible day is not known lies in none. */
  said?: InputMaybe<DateRange>
  /** Reported in an article published on a day that may lie in this range. */
  published?: InputMaybe<DateRange>
  /** Resting on one of these. */
  basis?: InputMaybe<Array<Basis>>
  /** In one of these states; RECORDED and CHECKED where it is left out. */
  states?: InputMaybe<Array<StatementState>>
}

/** The order of a list of statements: by the latest day on which each can have been said. */
export type StatementOrder =
  /** Newest first. */
  | 'SAID_DESC'
  /** Oldest first. */
  | 'SAID_ASC'

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection'
  /** The statements with their cursors. */
  edges: Array<StatementEdge>
  /** The statements alone. */
  nodes: Array<Statement>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where counting would take too long. */
  totalCount: Maybe<Scalars['Int']['output']>
  /** As of a moment: how many more may have been in the list, their dates being too vague to tell; null where no moment is asked for. */
  uncertainCount: Maybe<Scalars['Int']['output']>
}

/** A statement in a list. */
export type StatementEdge = {
  __typename?: 'StatementEdge'
  /** The statement. */
  node: Statement
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/** What happened on a day of a timeline: a statement was made, or an article that reports it came out. */
export type TimelineKind = 'SAID' | 'PUBLISHED'

/** One moment in the life of a claim. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry'
  /** What happened. */
  kind: TimelineKind
  /** When. Entries are ordered by its latest possible day; undated ones come first. */
  date: PartialDate
  /** The statement. */
  statement: Statement
  /** The article that came out; null for what was said. */
  article: Maybe<Article>
}

/** A page of a timeline. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection'
  /** The entries with their cursors. */
  edges: Array<TimelineEdge>
  /** The entries alone. */
  nodes: Array<TimelineEntry>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all. */
  totalCount: Maybe<Scalars['Int']['output']>
  /**
   * Whether the claim has more statements than are looked at: 10,000 of each stance, the newest first, where the server is not configured
   * otherwise. The timeline then begins later than what was said.
   */
  sampled: Scalars['Boolean']['output']
}

/** An entry in a list. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge'
  /** The entry. */
  node: TimelineEntry
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

/** A page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection'
  /** The topics with their cursors. */
  edges: Array<TopicEdge>
  /** The topics alone. */
  nodes: Array<Topic>
  /** Where this page stands. */
  pageInfo: PageInfo
  /** How many there are in all; null with a TOO_COSTLY error where counting would take too long. */
  totalCount: Maybe<Scalars['Int']['output']>
}

/** A topic in a list. */
export type TopicEdge = {
  __typename?: 'TopicEdge'
  /** The topic. */
  node: Topic
  /** Give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output']
}

export type ResolverTypeWrapper<T> = Promise<T> | T

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>
}
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>

export type NextResolverFn<T> = () => Promise<T>

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | StatementModel
    | ClaimModel
    | ActorModel
    | ArticleModel
    | EventModel
    | PlaceModel
    | ReviewModel
    | TopicModel
}

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role
  Viewer: ResolverTypeWrapper<Viewer>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  ApiKey: ResolverTypeWrapper<ApiKeyModel>
  String: ResolverTypeWrapper<Scalars['String']['output']>
  CreateApiKeyInput: CreateApiKeyInput
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  RevokeApiKeyInput: RevokeApiKeyInput
  ApiKeyPayload: ResolverTypeWrapper<ApiKeyOutcome>
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>
  Statement: ResolverTypeWrapper<StatementModel>
  AccusationState: AccusationState
  Accusation: ResolverTypeWrapper<AccusationModel>
  Latency: ResolverTypeWrapper<Latency>
  AccusationFilter: AccusationFilter
  AccusationOrder: AccusationOrder
  AccusationConnection: ResolverTypeWrapper<AccusationPage>
  AccusationEdge: ResolverTypeWrapper<Omit<AccusationEdge, 'node'> & { node: ResolversTypes['Accusation'] }>
  Claim: ResolverTypeWrapper<ClaimModel>
  Actor: ResolverTypeWrapper<ActorModel>
  ActivityDimension: ActivityDimension
  ActivityBucket: ResolverTypeWrapper<ActivityBucketModel>
  ActivityIndex: ResolverTypeWrapper<ActivityIndex>
  StanceMatrix: ResolverTypeWrapper<StanceMatrixModel>
  StanceRow: ResolverTypeWrapper<StanceRowModel>
  StanceCell: ResolverTypeWrapper<StanceCellModel>
  ActorKind: ActorKind
  ActorRelationType: ActorRelationType
  ActorRelation: ResolverTypeWrapper<ActorRelationModel>
  ActorFilter: ActorFilter
  ActorConnection: ResolverTypeWrapper<ActorPage>
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>
  Medium: Medium
  Fate: Fate
  Part: Part
  AnchorState: AnchorState
  Attribution: Attribution
  Via: Via
  HopCertainty: HopCertainty
  ChainEnd: ChainEnd
  Article: ResolverTypeWrapper<ArticleModel>
  ArticleFate: ResolverTypeWrapper<ArticleFate>
  Report: ResolverTypeWrapper<ReportModel>
  Anchor: ResolverTypeWrapper<Anchor>
  AttributionChain: ResolverTypeWrapper<ChainModel>
  Hop: ResolverTypeWrapper<HopModel>
  ArticleFilter: ArticleFilter
  ArticleConnection: ResolverTypeWrapper<ArticlePage>
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>
  Change: ResolverTypeWrapper<ChangeModel>
  ChangeFilter: ChangeFilter
  ChangeOrder: ChangeOrder
  ChangeConnection: ResolverTypeWrapper<ChangePage>
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>
  ClaimKind: ClaimKind
  ClaimAspect: ClaimAspect
  Accumulation: Accumulation
  ClaimRelationType: ClaimRelationType
  Translation: ResolverTypeWrapper<Translation>
  Accused: ResolverTypeWrapper<AccusedModel>
  ClaimSides: ResolverTypeWrapper<ClaimSidesModel>
  InferredStance: ResolverTypeWrapper<InferredStanceModel>
  StanceCount: ResolverTypeWrapper<StanceCountModel>
  ClaimRelation: ResolverTypeWrapper<ClaimRelationModel>
  ClaimFilter: ClaimFilter
  ClaimOrder: ClaimOrder
  ClaimConnection: ResolverTypeWrapper<ClaimPage>
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>
  URL: ResolverTypeWrapper<Scalars['URL']['output']>
  DatePrecision: DatePrecision
  DateBasis: DateBasis
  PartialDate: ResolverTypeWrapper<PartialDate>
  DateRange: DateRange
  Clock: Clock
  AsOf: AsOf
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>
  PageInfo: ResolverTypeWrapper<PageInfo>
  ConflictKind: ConflictKind
  Conflict: ResolverTypeWrapper<ConflictModel>
  ConflictSide: ResolverTypeWrapper<ConflictSideModel>
  FigureRange: ResolverTypeWrapper<FigureRange>
  Float: ResolverTypeWrapper<Scalars['Float']['output']>
  ConflictFilter: ConflictFilter
  ConflictConnection: ResolverTypeWrapper<ConflictPage>
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>
  Moment: ResolverTypeWrapper<Moment>
  Dossier: ResolverTypeWrapper<DossierModel>
  DriftKind: DriftKind
  DriftBasis: DriftBasis
  Drift: ResolverTypeWrapper<DriftModel>
  Event: ResolverTypeWrapper<EventModel>
  EventConnection: ResolverTypeWrapper<EventPage>
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>
  RelationType: RelationType
  Relation: ResolverTypeWrapper<RelationModel>
  Omission: ResolverTypeWrapper<OmissionModel>
  Path: ResolverTypeWrapper<PathModel>
  Graph: ResolverTypeWrapper<GraphModel>
  NumericClass: NumericClass
  FigureJoin: FigureJoin
  FigureSpread: ResolverTypeWrapper<FigureSpreadModel>
  Figure: ResolverTypeWrapper<FigureModel>
  FigureSeries: ResolverTypeWrapper<FigureSeriesModel>
  FigurePair: ResolverTypeWrapper<FigurePairModel>
  GapKind: GapKind
  Gap: ResolverTypeWrapper<GapModel>
  GapFilter: GapFilter
  GapConnection: ResolverTypeWrapper<GapPage>
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>
  InterestKind: InterestKind
  Interest: ResolverTypeWrapper<InterestModel>
  InterestShare: ResolverTypeWrapper<InterestShare>
  InterestSummary: ResolverTypeWrapper<InterestSummary>
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>
  OriginReason: OriginReason
  OriginCount: ResolverTypeWrapper<OriginCountModel>
  OriginGroup: ResolverTypeWrapper<OriginGroupModel>
  Place: ResolverTypeWrapper<PlaceModel>
  PlaceConnection: ResolverTypeWrapper<PlacePage>
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>
  PositionChangeKind: PositionChangeKind
  PositionChange: ResolverTypeWrapper<PositionChangeModel>
  PositionChangeFilter: PositionChangeFilter
  PositionChangeConnection: ResolverTypeWrapper<PositionChangePage>
  PositionChangeEdge: ResolverTypeWrapper<
    Omit<PositionChangeEdge, 'node'> & { node: ResolversTypes['PositionChange'] }
  >
  Position: ResolverTypeWrapper<PositionModel>
  PositionConnection: ResolverTypeWrapper<PositionPage>
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>
  AgreementOutcome: AgreementOutcome
  ActorAgreement: ResolverTypeWrapper<ActorAgreementModel>
  SharedClaim: ResolverTypeWrapper<SharedClaimModel>
  ProposedBy: ProposedBy
  Review: ResolverTypeWrapper<ReviewModel>
  Topic: ResolverTypeWrapper<TopicModel>
  PartialDateInput: PartialDateInput
  QuantityInput: QuantityInput
  NewActorInput: NewActorInput
  TranslationInput: TranslationInput
  AccusedInput: AccusedInput
  NewClaimInput: NewClaimInput
  FateInput: FateInput
  NewArticleInput: NewArticleInput
  HopInput: HopInput
  ReportInput: ReportInput
  NewReviewInput: NewReviewInput
  RatingInput: RatingInput
  NewEventInput: NewEventInput
  NewPlaceInput: NewPlaceInput
  NewTopicInput: NewTopicInput
  RecordStatementInput: RecordStatementInput
  UpdateStatementInput: UpdateStatementInput
  RetractStatementInput: RetractStatementInput
  StatementStateInput: StatementStateInput
  AddActorInput: AddActorInput
  AddClaimInput: AddClaimInput
  AddArticleInput: AddArticleInput
  AddReviewInput: AddReviewInput
  AddEventInput: AddEventInput
  AddPlaceInput: AddPlaceInput
  AddTopicInput: AddTopicInput
  UpdateActorInput: UpdateActorInput
  UpdateClaimInput: UpdateClaimInput
  UpdateArticleInput: UpdateArticleInput
  RelateActorsInput: RelateActorsInput
  UnrelateActorsInput: UnrelateActorsInput
  RelateClaimsInput: RelateClaimsInput
  UnrelateClaimsInput: UnrelateClaimsInput
  MergeInput: MergeInput
  SplitInput: SplitInput
  VerifyAnchorsInput: VerifyAnchorsInput
  UndoChangeInput: UndoChangeInput
  SimilarReason: SimilarReason
  Similar: ResolverTypeWrapper<SimilarModel>
  StatementPayload: ResolverTypeWrapper<OutcomeModel>
  ActorPayload: ResolverTypeWrapper<OutcomeModel>
  ClaimPayload: ResolverTypeWrapper<OutcomeModel>
  ArticlePayload: ResolverTypeWrapper<OutcomeModel>
  ReviewPayload: ResolverTypeWrapper<OutcomeModel>
  EventPayload: ResolverTypeWrapper<OutcomeModel>
  PlacePayload: ResolverTypeWrapper<OutcomeModel>
  TopicPayload: ResolverTypeWrapper<OutcomeModel>
  RedactInput: RedactInput
  RedactPayload: ResolverTypeWrapper<OutcomeModel>
  UndoPayload: ResolverTypeWrapper<OutcomeModel>
  Rating: ResolverTypeWrapper<Rating>
  ReviewConnection: ResolverTypeWrapper<ReviewPage>
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>
  SearchKind: SearchKind
  SearchHit: ResolverTypeWrapper<SearchHitModel>
  SearchConnection: ResolverTypeWrapper<SearchPage>
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>
  Stance: Stance
  StatementState: StatementState
  QuoteKind: QuoteKind
  Certainty: Certainty
  Modality: Modality
  Basis: Basis
  Qualifier: Qualifier
  Quantity: ResolverTypeWrapper<Quantity>
  StatementFilter: StatementFilter
  StatementOrder: StatementOrder
  StatementConnection: ResolverTypeWrapper<StatementPage>
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>
  TimelineKind: TimelineKind
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>
  TimelineConnection: ResolverTypeWrapper<TimelinePage>
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>
  TopicConnection: ResolverTypeWrapper<TopicPage>
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Viewer: Viewer
  ID: Scalars['ID']['output']
  ApiKey: ApiKeyModel
  String: Scalars['String']['output']
  CreateApiKeyInput: CreateApiKeyInput
  Int: Scalars['Int']['output']
  Boolean: Scalars['Boolean']['output']
  RevokeApiKeyInput: RevokeApiKeyInput
  ApiKeyPayload: ApiKeyOutcome
  Query: Record<PropertyKey, never>
  Mutation: Record<PropertyKey, never>
  Statement: StatementModel
  Accusation: AccusationModel
  Latency: Latency
  AccusationFilter: AccusationFilter
  AccusationConnection: AccusationPage
  AccusationEdge: Omit<AccusationEdge, 'node'> & { node: ResolversParentTypes['Accusation'] }
  Claim: ClaimModel
  Actor: ActorModel
  ActivityBucket: ActivityBucketModel
  ActivityIndex: ActivityIndex
  StanceMatrix: StanceMatrixModel
  StanceRow: StanceRowModel
  StanceCell: StanceCellModel
  ActorRelation: ActorRelationModel
  ActorFilter: ActorFilter
  ActorConnection: ActorPage
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] }
  Article: ArticleModel
  ArticleFate: ArticleFate
  Report: ReportModel
  Anchor: Anchor
  AttributionChain: ChainModel
  Hop: HopModel
  ArticleFilter: ArticleFilter
  ArticleConnection: ArticlePage
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] }
  JSON: Scalars['JSON']['output']
  Change: ChangeModel
  ChangeFilter: ChangeFilter
  ChangeConnection: ChangePage
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] }
  Translation: Translation
  Accused: AccusedModel
  ClaimSides: ClaimSidesModel
  InferredStance: InferredStanceModel
  StanceCount: StanceCountModel
  ClaimRelation: ClaimRelationModel
  ClaimFilter: ClaimFilter
  ClaimConnection: ClaimPage
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] }
  Date: Scalars['Date']['output']
  DateTime: Scalars['DateTime']['output']
  URL: Scalars['URL']['output']
  PartialDate: PartialDate
  DateRange: DateRange
  AsOf: AsOf
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node']
  PageInfo: PageInfo
  Conflict: ConflictModel
  ConflictSide: ConflictSideModel
  FigureRange: FigureRange
  Float: Scalars['Float']['output']
  ConflictFilter: ConflictFilter
  ConflictConnection: ConflictPage
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] }
  Moment: Moment
  Dossier: DossierModel
  Drift: DriftModel
  Event: EventModel
  EventConnection: EventPage
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] }
  Relation: RelationModel
  Omission: OmissionModel
  Path: PathModel
  Graph: GraphModel
  FigureSpread: FigureSpreadModel
  Figure: FigureModel
  FigureSeries: FigureSeriesModel
  FigurePair: FigurePairModel
  Gap: GapModel
  GapFilter: GapFilter
  GapConnection: GapPage
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] }
  Interest: InterestModel
  InterestShare: InterestShare
  InterestSummary: InterestSummary
  Subscription: Record<PropertyKey, never>
  OriginCount: OriginCountModel
  OriginGroup: OriginGroupModel
  Place: PlaceModel
  PlaceConnection: PlacePage
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] }
  PositionChange: PositionChangeModel
  PositionChangeFilter: PositionChangeFilter
  PositionChangeConnection: PositionChangePage
  PositionChangeEdge: Omit<PositionChangeEdge, 'node'> & { node: ResolversParentTypes['PositionChange'] }
  Position: PositionModel
  PositionConnection: PositionPage
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] }
  ActorAgreement: ActorAgreementModel
  SharedClaim: SharedClaimModel
  Review: ReviewModel
  Topic: TopicModel
  PartialDateInput: PartialDateInput
  QuantityInput: QuantityInput
  NewActorInput: NewActorInput
  TranslationInput: TranslationInput
  AccusedInput: AccusedInput
  NewClaimInput: NewClaimInput
  FateInput: FateInput
  NewArticleInput: NewArticleInput
  HopInput: HopInput
  ReportInput: ReportInput
  NewReviewInput: NewReviewInput
  RatingInput: RatingInput
  NewEventInput: NewEventInput
  NewPlaceInput: NewPlaceInput
  NewTopicInput: NewTopicInput
  RecordStatementInput: RecordStatementInput
  UpdateStatementInput: UpdateStatementInput
  RetractStatementInput: RetractStatementInput
  StatementStateInput: StatementStateInput
  AddActorInput: AddActorInput
  AddClaimInput: AddClaimInput
  AddArticleInput: AddArticleInput
  AddReviewInput: AddReviewInput
  AddEventInput: AddEventInput
  AddPlaceInput: AddPlaceInput
  AddTopicInput: AddTopicInput
  UpdateActorInput: UpdateActorInput
  UpdateClaimInput: UpdateClaimInput
  UpdateArticleInput: UpdateArticleInput
  RelateActorsInput: RelateActorsInput
  UnrelateActorsInput: UnrelateActorsInput
  RelateClaimsInput: RelateClaimsInput
  UnrelateClaimsInput: UnrelateClaimsInput
  MergeInput: MergeInput
  SplitInput: SplitInput
  VerifyAnchorsInput: VerifyAnchorsInput
  UndoChangeInput: UndoChangeInput
  Similar: SimilarModel
  StatementPayload: OutcomeModel
  ActorPayload: OutcomeModel
  ClaimPayload: OutcomeModel
  ArticlePayload: OutcomeModel
  ReviewPayload: OutcomeModel
  EventPayload: OutcomeModel
  PlacePayload: OutcomeModel
  TopicPayload: OutcomeModel
  RedactInput: RedactInput
  RedactPayload: OutcomeModel
  UndoPayload: OutcomeModel
  Rating: Rating
  ReviewConnection: ReviewPage
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] }
  SearchHit: SearchHitModel
  SearchConnection: SearchPage
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] }
  Quantity: Quantity
  StatementFilter: StatementFilter
  StatementConnection: StatementPage
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] }
  TimelineEntry: TimelineEntryModel
  TimelineConnection: TimelinePage
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] }
  TopicConnection: TopicPage
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] }
}

export type RoleDirectiveArgs = {
  least: Role
}

export type RoleDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = RoleDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>

export type ViewerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>
}

export type ApiKeyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ApiKeyPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApiKeyPayload'] = ResolversParentTypes['ApiKeyPayload'],
> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>
  accusations?: Resolver<
    ResolversTypes['AccusationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAccusationsArgs, 'orderBy'>
  >
  activity?: Resolver<
    Array<ResolversTypes['ActivityBucket']>,
    ParentType,
    ContextType,
    RequireFields<QueryActivityArgs, 'groupBy' | 'first'>
  >
  activityIndex?: Resolver<ResolversTypes['ActivityIndex'], ParentType, ContextType>
  stanceMatrix?: Resolver<
    ResolversTypes['StanceMatrix'],
    ParentType,
    ContextType,
    Partial<QueryStanceMatrixArgs>
  >
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, Partial<QueryActorArgs>>
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>
  articles?: Resolver<
    ResolversTypes['ArticleConnection'],
    ParentType,
    ContextType,
    Partial<QueryArticlesArgs>
  >
  changes?: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryChangesArgs, 'orderBy'>
  >
  claim?: Resolver<
    Maybe<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<QueryClaimArgs, 'id'>
  >
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryClaimsArgs, 'orderBy'>
  >
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>
  nodes?: Resolver<
    Array<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<QueryConflictsArgs>
  >
  dossier?: Resolver<
    Maybe<ResolversTypes['Dossier']>,
    ParentType,
    ContextType,
    RequireFields<QueryDossierArgs, 'claim' | 'whole'>
  >
  event?: Resolver<
    Maybe<ResolversTypes['Event']>,
    ParentType,
    ContextType,
    RequireFields<QueryEventArgs, 'id'>
  >
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>
  paths?: Resolver<
    Array<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>
  >
  neighborhood?: Resolver<
    ResolversTypes['Graph'],
    ParentType,
    ContextType,
    RequireFields<QueryNeighborhoodArgs, 'id' | 'depth' | 'first'>
  >
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, Partial<QueryGapsArgs>>
  place?: Resolver<
    Maybe<ResolversTypes['Place']>,
    ParentType,
    ContextType,
    RequireFields<QueryPlaceArgs, 'id'>
  >
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>
  positionChanges?: Resolver<
    ResolversTypes['PositionChangeConnection'],
    ParentType,
    ContextType,
    Partial<QueryPositionChangesArgs>
  >
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text'>
  >
  statement?: Resolver<
    Maybe<ResolversTypes['Statement']>,
    ParentType,
    ContextType,
    RequireFields<QueryStatementArgs, 'id'>
  >
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryStatementsArgs, 'orderBy'>
  >
  topic?: Resolver<
    Maybe<ResolversTypes['Topic']>,
    ParentType,
    ContextType,
    RequireFields<QueryTopicArgs, 'id'>
  >
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>
}

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  createApiKey?: Resolver<
    ResolversTypes['ApiKeyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateApiKeyArgs, 'input'>
  >
  revokeApiKey?: Resolver<
    ResolversTypes['ApiKeyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeApiKeyArgs, 'input'>
  >
  recordStatement?: Resolver<
    ResolversTypes['StatementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordStatementArgs, 'input'>
  >
  updateStatement?: Resolver<
    ResolversTypes['StatementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateStatementArgs, 'input'>
  >
  checkStatement?: Resolver<
    ResolversTypes['StatementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCheckStatementArgs, 'input'>
  >
  acceptStatement?: Resolver<
    ResolversTypes['StatementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptStatementArgs, 'input'>
  >
  refuseStatement?: Resolver<
    ResolversTypes['StatementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRefuseStatementArgs, 'input'>
  >
  withdrawStatement?: Resolver<
    ResolversTypes['StatementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawStatementArgs, 'input'>
  >
  retractStatement?: Resolver<
    ResolversTypes['StatementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRetractStatementArgs, 'input'>
  >
  addActor?: Resolver<
    ResolversTypes['ActorPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddActorArgs, 'input'>
  >
  updateActor?: Resolver<
    ResolversTypes['ActorPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateActorArgs, 'input'>
  >
  mergeActors?: Resolver<
    ResolversTypes['ActorPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMergeActorsArgs, 'input'>
  >
  splitActors?: Resolver<
    ResolversTypes['ActorPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSplitActorsArgs, 'input'>
  >
  relateActors?: Resolver<
    ResolversTypes['ActorPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRelateActorsArgs, 'input'>
  >
  unrelateActors?: Resolver<
    ResolversTypes['ActorPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUnrelateActorsArgs, 'input'>
  >
  addClaim?: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddClaimArgs, 'input'>
  >
  updateClaim?: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateClaimArgs, 'input'>
  >
  relateClaims?: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRelateClaimsArgs, 'input'>
  >
  unrelateClaims?: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUnrelateClaimsArgs, 'input'>
  >
  mergeClaims?: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMergeClaimsArgs, 'input'>
  >
  splitClaims?: Resolver<
    ResolversTypes['ClaimPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSplitClaimsArgs, 'input'>
  >
  addArticle?: Resolver<
    ResolversTypes['ArticlePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddArticleArgs, 'input'>
  >
  updateArticle?: Resolver<
    ResolversTypes['ArticlePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateArticleArgs, 'input'>
  >
  verifyAnchors?: Resolver<
    ResolversTypes['ArticlePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationVerifyAnchorsArgs, 'input'>
  >
  addReview?: Resolver<
    ResolversTypes['ReviewPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddReviewArgs, 'input'>
  >
  addEvent?: Resolver<
    ResolversTypes['EventPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddEventArgs, 'input'>
  >
  addPlace?: Resolver<
    ResolversTypes['PlacePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddPlaceArgs, 'input'>
  >
  addTopic?: Resolver<
    ResolversTypes['TopicPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddTopicArgs, 'input'>
  >
  undoChange?: Resolver<
    ResolversTypes['UndoPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUndoChangeArgs, 'input'>
  >
  redact?: Resolver<
    ResolversTypes['RedactPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRedactArgs, 'input'>
  >
}

export type StatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'],
> = {
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  drift?: Resolver<Array<ResolversTypes['Drift']>, ParentType, ContextType>
  interest?: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType>
  origins?: Resolver<ResolversTypes['OriginCount'], ParentType, ContextType, Partial<StatementOriginsArgs>>
  proposedBy?: Resolver<Maybe<ResolversTypes['ProposedBy']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  onBehalfOf?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  quoteKind?: Resolver<Maybe<ResolversTypes['QuoteKind']>, ParentType, ContextType>
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  said?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>
  accusing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  state?: Resolver<ResolversTypes['StatementState'], ParentType, ContextType>
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>
  saidIn?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>
  chains?: Resolver<Array<ResolversTypes['AttributionChain']>, ParentType, ContextType>
  respondsTo?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>
  responses?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>
  retracts?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>
  retractedBy?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>
  restates?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AccusationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Accusation'] = ResolversParentTypes['Accusation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  accuser?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  accused?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  state?: Resolver<ResolversTypes['AccusationState'], ParentType, ContextType>
  latency?: Resolver<Maybe<ResolversTypes['Latency']>, ParentType, ContextType>
  sameArticle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  accusing?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>
  answers?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>
  priorDenials?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>
  deniedByOthers?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>
  uncertainAnswers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type LatencyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Latency'] = ResolversParentTypes['Latency'],
> = {
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type AccusationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccusationConnection'] =
    ResolversParentTypes['AccusationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AccusationEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Accusation']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  uncertainCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  sampled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type AccusationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccusationEdge'] = ResolversParentTypes['AccusationEdge'],
> = {
  node?: Resolver<ResolversTypes['Accusation'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  accusations?: Resolver<
    ResolversTypes['AccusationConnection'],
    ParentType,
    ContextType,
    Partial<ClaimAccusationsArgs>
  >
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  translations?: Resolver<Array<ResolversTypes['Translation']>, ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>
  happened?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  counted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  aspect?: Resolver<Maybe<ResolversTypes['ClaimAspect']>, ParentType, ContextType>
  accumulation?: Resolver<Maybe<ResolversTypes['Accumulation']>, ParentType, ContextType>
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  about?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  accuses?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  accused?: Resolver<Array<ResolversTypes['Accused']>, ParentType, ContextType>
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<ClaimStatementsArgs, 'orderBy'>
  >
  sides?: Resolver<ResolversTypes['ClaimSides'], ParentType, ContextType, Partial<ClaimSidesArgs>>
  stances?: Resolver<Array<ResolversTypes['StanceCount']>, ParentType, ContextType, Partial<ClaimStancesArgs>>
  relations?: Resolver<Array<ResolversTypes['ClaimRelation']>, ParentType, ContextType>
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, Partial<ClaimReviewsArgs>>
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<ClaimConflictsArgs>
  >
  figures?: Resolver<
    Maybe<ResolversTypes['FigureSpread']>,
    ParentType,
    ContextType,
    Partial<ClaimFiguresArgs>
  >
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, Partial<ClaimGapsArgs>>
  interests?: Resolver<Array<ResolversTypes['InterestShare']>, ParentType, ContextType>
  interestSummary?: Resolver<ResolversTypes['InterestSummary'], ParentType, ContextType>
  origins?: Resolver<ResolversTypes['OriginCount'], ParentType, ContextType, Partial<ClaimOriginsArgs>>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  timeline?: Resolver<
    ResolversTypes['TimelineConnection'],
    ParentType,
    ContextType,
    Partial<ClaimTimelineArgs>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ActorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  accusationsMade?: Resolver<
    ResolversTypes['AccusationConnection'],
    ParentType,
    ContextType,
    Partial<ActorAccusationsMadeArgs>
  >
  accusationsReceived?: Resolver<
    ResolversTypes['AccusationConnection'],
    ParentType,
    ContextType,
    Partial<ActorAccusationsReceivedArgs>
  >
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>
  isOutlet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  mentionedIn?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<ActorStatementsArgs, 'orderBy'>
  >
  representedBy?: Resolver<
    Array<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    Partial<ActorRepresentedByArgs>
  >
  represents?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType, Partial<ActorRepresentsArgs>>
  partOf?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  members?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  ownedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  alignedWith?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  opposedTo?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  relations?: Resolver<Array<ResolversTypes['ActorRelation']>, ParentType, ContextType>
  articles?: Resolver<
    ResolversTypes['ArticleConnection'],
    ParentType,
    ContextType,
    Partial<ActorArticlesArgs>
  >
  positions?: Resolver<
    ResolversTypes['PositionConnection'],
    ParentType,
    ContextType,
    Partial<ActorPositionsArgs>
  >
  positionChanges?: Resolver<
    ResolversTypes['PositionChangeConnection'],
    ParentType,
    ContextType,
    Partial<ActorPositionChangesArgs>
  >
  agreement?: Resolver<
    Array<ResolversTypes['ActorAgreement']>,
    ParentType,
    ContextType,
    RequireFields<ActorAgreementArgs, 'first'>
  >
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ActivityBucketResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityBucket'] = ResolversParentTypes['ActivityBucket'],
> = {
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ActivityIndexResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityIndex'] = ResolversParentTypes['ActivityIndex'],
> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type StanceMatrixResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceMatrix'] = ResolversParentTypes['StanceMatrix'],
> = {
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>
  rows?: Resolver<Array<ResolversTypes['StanceRow']>, ParentType, ContextType>
  actorsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  claimsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type StanceRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceRow'] = ResolversParentTypes['StanceRow'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  cells?: Resolver<Array<Maybe<ResolversTypes['StanceCell']>>, ParentType, ContextType>
}

export type StanceCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceCell'] = ResolversParentTypes['StanceCell'],
> = {
  stances?: Resolver<Array<ResolversTypes['StanceCount']>, ParentType, ContextType>
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  latest?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>
  supportsAndDenies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type ActorRelationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorRelation'] = ResolversParentTypes['ActorRelation'],
> = {
  type?: Resolver<ResolversTypes['ActorRelationType'], ParentType, ContextType>
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  to?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
}

export type ActorConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type ActorEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge'],
> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ArticleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>
  canonicalUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>
  urls?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  medium?: Resolver<ResolversTypes['Medium'], ParentType, ContextType>
  outlet?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
  published?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>
  textSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  archiveUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>
  fate?: Resolver<Maybe<ResolversTypes['ArticleFate']>, ParentType, ContextType>
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<ArticleStatementsArgs, 'orderBy'>
  >
  cites?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ArticleCitesArgs>>
  citedBy?: Resolver<
    ResolversTypes['ArticleConnection'],
    ParentType,
    ContextType,
    Partial<ArticleCitedByArgs>
  >
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ArticleFateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleFate'] = ResolversParentTypes['ArticleFate'],
> = {
  state?: Resolver<ResolversTypes['Fate'], ParentType, ContextType>
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
}

export type ReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'],
> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  translated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  anchor?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>
  hedge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>
  addedContent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  published?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>
}

export type AnchorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Anchor'] = ResolversParentTypes['Anchor'],
> = {
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  state?: Resolver<ResolversTypes['AnchorState'], ParentType, ContextType>
}

export type AttributionChainResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttributionChain'] = ResolversParentTypes['AttributionChain'],
> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>
  end?: Resolver<ResolversTypes['ChainEnd'], ParentType, ContextType>
  endRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type HopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop'],
> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>
  outlet?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
  via?: Resolver<ResolversTypes['Via'], ParentType, ContextType>
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  certainty?: Resolver<ResolversTypes['HopCertainty'], ParentType, ContextType>
  statedIn?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>
}

export type ArticleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type ArticleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge'],
> = {
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON'
}

export type ChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  target?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  redactedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>
  nodeIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  bodySha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type ChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge'],
> = {
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type TranslationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation'],
> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type AccusedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Accused'] = ResolversParentTypes['Accused'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ClaimSidesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimSides'] = ResolversParentTypes['ClaimSides'],
> = {
  supporting?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<ClaimSidesSupportingArgs>
  >
  denying?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<ClaimSidesDenyingArgs>
  >
  doubting?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<ClaimSidesDoubtingArgs>
  >
  declining?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<ClaimSidesDecliningArgs>
  >
  inferred?: Resolver<Array<ResolversTypes['InferredStance']>, ParentType, ContextType>
  retracted?: Resolver<Array<ResolversTypes['StanceCount']>, ParentType, ContextType>
}

export type InferredStanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InferredStance'] = ResolversParentTypes['InferredStance'],
> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  path?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<InferredStanceStatementsArgs>
  >
}

export type StanceCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceCount'] = ResolversParentTypes['StanceCount'],
> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  uncertain?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type ClaimRelationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimRelation'] = ResolversParentTypes['ClaimRelation'],
> = {
  type?: Resolver<ResolversTypes['ClaimRelationType'], ParentType, ContextType>
  from?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>
}

export type ClaimConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type ClaimEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date'
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime'
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL'
}

export type PartialDateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate'],
> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>
  basis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    'Statement' | 'Claim' | 'Actor' | 'Article' | 'Event' | 'Place' | 'Review' | 'Topic',
    ParentType,
    ContextType
  >
}

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>
  numericClass?: Resolver<Maybe<ResolversTypes['NumericClass']>, ParentType, ContextType>
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  otherClaim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>
  alsoOn?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>
  sides?: Resolver<Array<ResolversTypes['ConflictSide']>, ParentType, ContextType>
  doubting?: Resolver<Maybe<ResolversTypes['ConflictSide']>, ParentType, ContextType>
  declining?: Resolver<Maybe<ResolversTypes['ConflictSide']>, ParentType, ContextType>
  firstSaid?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  lastSaid?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
}

export type ConflictSideResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConflictSide'] = ResolversParentTypes['ConflictSide'],
> = {
  stances?: Resolver<Array<ResolversTypes['Stance']>, ParentType, ContextType>
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<ConflictSideStatementsArgs>
  >
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>
  figure?: Resolver<Maybe<ResolversTypes['FigureRange']>, ParentType, ContextType>
  origins?: Resolver<ResolversTypes['OriginCount'], ParentType, ContextType>
}

export type FigureRangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigureRange'] = ResolversParentTypes['FigureRange'],
> = {
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ConflictConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  uncertainCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type ConflictEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge'],
> = {
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type MomentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Moment'] = ResolversParentTypes['Moment'],
> = {
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>
}

export type DossierResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'],
> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  asOf?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  sampled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  summary?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<DossierSummaryArgs, 'language'>
  >
  sides?: Resolver<ResolversTypes['ClaimSides'], ParentType, ContextType>
  origins?: Resolver<ResolversTypes['OriginCount'], ParentType, ContextType>
  figures?: Resolver<Maybe<ResolversTypes['FigureSpread']>, ParentType, ContextType>
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<DossierConflictsArgs>
  >
  accusations?: Resolver<
    ResolversTypes['AccusationConnection'],
    ParentType,
    ContextType,
    Partial<DossierAccusationsArgs>
  >
  drift?: Resolver<Maybe<Array<ResolversTypes['Drift']>>, ParentType, ContextType>
  gaps?: Resolver<Maybe<ResolversTypes['GapConnection']>, ParentType, ContextType, Partial<DossierGapsArgs>>
}

export type DriftResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Drift'] = ResolversParentTypes['Drift'],
> = {
  kind?: Resolver<ResolversTypes['DriftKind'], ParentType, ContextType>
  basis?: Resolver<ResolversTypes['DriftBasis'], ParentType, ContextType>
  from?: Resolver<ResolversTypes['Report'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Report'], ParentType, ContextType>
  toStatement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  beforeStrength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  afterStrength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  unreadHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  began?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  ended?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type EventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type RelationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
}

export type OmissionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Omission'] = ResolversParentTypes['Omission'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type PathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  omitted?: Resolver<Array<ResolversTypes['Omission']>, ParentType, ContextType>
  searchedHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type GraphResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>
  omitted?: Resolver<Array<ResolversTypes['Omission']>, ParentType, ContextType>
}

export type FigureSpreadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigureSpread'] = ResolversParentTypes['FigureSpread'],
> = {
  counted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  points?: Resolver<
    Array<ResolversTypes['Figure']>,
    ParentType,
    ContextType,
    RequireFields<FigureSpreadPointsArgs, 'first'>
  >
  pointCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  uncertainPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  series?: Resolver<Array<ResolversTypes['FigureSeries']>, ParentType, ContextType>
  pairs?: Resolver<
    Array<ResolversTypes['FigurePair']>,
    ParentType,
    ContextType,
    RequireFields<FigureSpreadPairsArgs, 'first'>
  >
  sampled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type FigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'],
> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type FigureSeriesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigureSeries'] = ResolversParentTypes['FigureSeries'],
> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  points?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>
}

export type FigurePairResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigurePair'] = ResolversParentTypes['FigurePair'],
> = {
  class?: Resolver<ResolversTypes['NumericClass'], ParentType, ContextType>
  farApart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  joined?: Resolver<ResolversTypes['FigureJoin'], ParentType, ContextType>
  earlier?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>
  later?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type GapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type GapConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  sampled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type GapEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge'],
> = {
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type InterestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Interest'] = ResolversParentTypes['Interest'],
> = {
  kind?: Resolver<ResolversTypes['InterestKind'], ParentType, ContextType>
  of?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  path?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>
}

export type InterestShareResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InterestShare'] = ResolversParentTypes['InterestShare'],
> = {
  kind?: Resolver<ResolversTypes['InterestKind'], ParentType, ContextType>
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type InterestSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InterestSummary'] = ResolversParentTypes['InterestSummary'],
> = {
  supporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  firstHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sampled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  changes?: SubscriptionResolver<
    ResolversTypes['Change'],
    'changes',
    ParentType,
    ContextType,
    Partial<SubscriptionChangesArgs>
  >
  statements?: SubscriptionResolver<
    ResolversTypes['Statement'],
    'statements',
    ParentType,
    ContextType,
    Partial<SubscriptionStatementsArgs>
  >
  conflicts?: SubscriptionResolver<
    ResolversTypes['Conflict'],
    'conflicts',
    ParentType,
    ContextType,
    Partial<SubscriptionConflictsArgs>
  >
}

export type OriginCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OriginCount'] = ResolversParentTypes['OriginCount'],
> = {
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  outlets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  readOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  unreadOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  anonymousOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  unattributed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  voices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  voiceActors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>
  groups?: Resolver<Array<ResolversTypes['OriginGroup']>, ParentType, ContextType>
  uncertainStatements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  sampled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type OriginGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OriginGroup'] = ResolversParentTypes['OriginGroup'],
> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  reason?: Resolver<ResolversTypes['OriginReason'], ParentType, ContextType>
  reasons?: Resolver<Array<ResolversTypes['OriginReason']>, ParentType, ContextType>
  isOrigin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>
  end?: Resolver<ResolversTypes['ChainEnd'], ParentType, ContextType>
}

export type PlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PlaceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type PlaceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge'],
> = {
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type PositionChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PositionChange'] = ResolversParentTypes['PositionChange'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['PositionChangeKind'], ParentType, ContextType>
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  from?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>
  principal?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
  otherActor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
}

export type PositionChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PositionChangeConnection'] =
    ResolversParentTypes['PositionChangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PositionChangeEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['PositionChange']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type PositionChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PositionChangeEdge'] = ResolversParentTypes['PositionChangeEdge'],
> = {
  node?: Resolver<ResolversTypes['PositionChange'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type PositionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'],
> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  stances?: Resolver<Array<ResolversTypes['StanceCount']>, ParentType, ContextType>
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  latest?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>
  supportsAndDenies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type PositionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type PositionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge'],
> = {
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type ActorAgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorAgreement'] = ResolversParentTypes['ActorAgreement'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>
  sharedClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  agreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  opposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  mixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  claims?: Resolver<
    Array<ResolversTypes['SharedClaim']>,
    ParentType,
    ContextType,
    RequireFields<ActorAgreementClaimsArgs, 'first'>
  >
}

export type SharedClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SharedClaim'] = ResolversParentTypes['SharedClaim'],
> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  outcome?: Resolver<ResolversTypes['AgreementOutcome'], ParentType, ContextType>
  own?: Resolver<ResolversTypes['Position'], ParentType, ContextType>
  other?: Resolver<ResolversTypes['Position'], ParentType, ContextType>
}

export type ReviewResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>
  author?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>
  published?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type TopicResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SimilarResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Similar'] = ResolversParentTypes['Similar'],
> = {
  reason?: Resolver<ResolversTypes['SimilarReason'], ParentType, ContextType>
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
}

export type StatementPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementPayload'] = ResolversParentTypes['StatementPayload'],
> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ActorPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorPayload'] = ResolversParentTypes['ActorPayload'],
> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ClaimPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimPayload'] = ResolversParentTypes['ClaimPayload'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ArticlePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ArticlePayload'] = ResolversParentTypes['ArticlePayload'],
> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ReviewPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReviewPayload'] = ResolversParentTypes['ReviewPayload'],
> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type EventPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventPayload'] = ResolversParentTypes['EventPayload'],
> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type PlacePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlacePayload'] = ResolversParentTypes['PlacePayload'],
> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type TopicPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopicPayload'] = ResolversParentTypes['TopicPayload'],
> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type RedactPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RedactPayload'] = ResolversParentTypes['RedactPayload'],
> = {
  redacted?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type UndoPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UndoPayload'] = ResolversParentTypes['UndoPayload'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>
  similar?: Resolver<Array<ResolversTypes['Similar']>, ParentType, ContextType>
  bookmark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type RatingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating'],
> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  best?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  worst?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type ReviewConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type ReviewEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge'],
> = {
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type SearchHitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  highlight?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type QuantityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity'],
> = {
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
}

export type StatementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementConnection'] =
    ResolversParentTypes['StatementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  uncertainCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type StatementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge'],
> = {
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type TimelineEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry'],
> = {
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>
}

export type TimelineConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  sampled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type TimelineEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge'],
> = {
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type TopicConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type TopicEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge'],
> = {
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type Resolvers<ContextType = Context> = {
  Viewer?: ViewerResolvers<ContextType>
  ApiKey?: ApiKeyResolvers<ContextType>
  ApiKeyPayload?: ApiKeyPayloadResolvers<ContextType>
  Query?: QueryResolvers<ContextType>
  Mutation?: MutationResolvers<ContextType>
  Statement?: StatementResolvers<ContextType>
  Accusation?: AccusationResolvers<ContextType>
  Latency?: LatencyResolvers<ContextType>
  AccusationConnection?: AccusationConnectionResolvers<ContextType>
  AccusationEdge?: AccusationEdgeResolvers<ContextType>
  Claim?: ClaimResolvers<ContextType>
  Actor?: ActorResolvers<ContextType>
  ActivityBucket?: ActivityBucketResolvers<ContextType>
  ActivityIndex?: ActivityIndexResolvers<ContextType>
  StanceMatrix?: StanceMatrixResolvers<ContextType>
  StanceRow?: StanceRowResolvers<ContextType>
  StanceCell?: StanceCellResolvers<ContextType>
  ActorRelation?: ActorRelationResolvers<ContextType>
  ActorConnection?: ActorConnectionResolvers<ContextType>
  ActorEdge?: ActorEdgeResolvers<ContextType>
  Article?: ArticleResolvers<ContextType>
  ArticleFate?: ArticleFateResolvers<ContextType>
  Report?: ReportResolvers<ContextType>
  Anchor?: AnchorResolvers<ContextType>
  AttributionChain?: AttributionChainResolvers<ContextType>
  Hop?: HopResolvers<ContextType>
  ArticleConnection?: ArticleConnectionResolvers<ContextType>
  ArticleEdge?: ArticleEdgeResolvers<ContextType>
  JSON?: GraphQLScalarType
  Change?: ChangeResolvers<ContextType>
  ChangeConnection?: ChangeConnectionResolvers<ContextType>
  ChangeEdge?: ChangeEdgeResolvers<ContextType>
  Translation?: TranslationResolvers<ContextType>
  Accused?: AccusedResolvers<ContextType>
  ClaimSides?: ClaimSidesResolvers<ContextType>
  InferredStance?: InferredStanceResolvers<ContextType>
  StanceCount?: StanceCountResolvers<ContextType>
  ClaimRelation?: ClaimRelationResolvers<ContextType>
  ClaimConnection?: ClaimConnectionResolvers<ContextType>
  ClaimEdge?: ClaimEdgeResolvers<ContextType>
  Date?: GraphQLScalarType
  DateTime?: GraphQLScalarType
  URL?: GraphQLScalarType
  PartialDate?: PartialDateResolvers<ContextType>
  Node?: NodeResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  Conflict?: ConflictResolvers<ContextType>
  ConflictSide?: ConflictSideResolvers<ContextType>
  FigureRange?: FigureRangeResolvers<ContextType>
  ConflictConnection?: ConflictConnectionResolvers<ContextType>
  ConflictEdge?: ConflictEdgeResolvers<ContextType>
  Moment?: MomentResolvers<ContextType>
  Dossier?: DossierResolvers<ContextType>
  Drift?: DriftResolvers<ContextType>
  Event?: EventResolvers<ContextType>
  EventConnection?: EventConnectionResolvers<ContextType>
  EventEdge?: EventEdgeResolvers<ContextType>
  Relation?: RelationResolvers<ContextType>
  Omission?: OmissionResolvers<ContextType>
  Path?: PathResolvers<ContextType>
  Graph?: GraphResolvers<ContextType>
  FigureSpread?: FigureSpreadResolvers<ContextType>
  Figure?: FigureResolvers<ContextType>
  FigureSeries?: FigureSeriesResolvers<ContextType>
  FigurePair?: FigurePairResolvers<ContextType>
  Gap?: GapResolvers<ContextType>
  GapConnection?: GapConnectionResolvers<ContextType>
  GapEdge?: GapEdgeResolvers<ContextType>
  Interest?: InterestResolvers<ContextType>
  InterestShare?: InterestShareResolvers<ContextType>
  InterestSummary?: InterestSummaryResolvers<ContextType>
  Subscription?: SubscriptionResolvers<ContextType>
  OriginCount?: OriginCountResolvers<ContextType>
  OriginGroup?: OriginGroupResolvers<ContextType>
  Place?: PlaceResolvers<ContextType>
  PlaceConnection?: PlaceConnectionResolvers<ContextType>
  PlaceEdge?: PlaceEdgeResolvers<ContextType>
  PositionChange?: PositionChangeResolvers<ContextType>
  PositionChangeConnection?: PositionChangeConnectionResolvers<ContextType>
  PositionChangeEdge?: PositionChangeEdgeResolvers<ContextType>
  Position?: PositionResolvers<ContextType>
  PositionConnection?: PositionConnectionResolvers<ContextType>
  PositionEdge?: PositionEdgeResolvers<ContextType>
  ActorAgreement?: ActorAgreementResolvers<ContextType>
  SharedClaim?: SharedClaimResolvers<ContextType>
  Review?: ReviewResolvers<ContextType>
  Topic?: TopicResolvers<ContextType>
  Similar?: SimilarResolvers<ContextType>
  StatementPayload?: StatementPayloadResolvers<ContextType>
  ActorPayload?: ActorPayloadResolvers<ContextType>
  ClaimPayload?: ClaimPayloadResolvers<ContextType>
  ArticlePayload?: ArticlePayloadResolvers<ContextType>
  ReviewPayload?: ReviewPayloadResolvers<ContextType>
  EventPayload?: EventPayloadResolvers<ContextType>
  PlacePayload?: PlacePayloadResolvers<ContextType>
  TopicPayload?: TopicPayloadResolvers<ContextType>
  RedactPayload?: RedactPayloadResolvers<ContextType>
  UndoPayload?: UndoPayloadResolvers<ContextType>
  Rating?: RatingResolvers<ContextType>
  ReviewConnection?: ReviewConnectionResolvers<ContextType>
  ReviewEdge?: ReviewEdgeResolvers<ContextType>
  SearchHit?: SearchHitResolvers<ContextType>
  SearchConnection?: SearchConnectionResolvers<ContextType>
  SearchEdge?: SearchEdgeResolvers<ContextType>
  Quantity?: QuantityResolvers<ContextType>
  StatementConnection?: StatementConnectionResolvers<ContextType>
  StatementEdge?: StatementEdgeResolvers<ContextType>
  TimelineEntry?: TimelineEntryResolvers<ContextType>
  TimelineConnection?: TimelineConnectionResolvers<ContextType>
  TimelineEdge?: TimelineEdgeResolvers<ContextType>
  TopicConnection?: TopicConnectionResolvers<ContextType>
  TopicEdge?: TopicEdgeResolvers<ContextType>
}

export type DirectiveResolvers<ContextType = Context> = {
  role?: RoleDirectiveResolver<any, any, ContextType>
}
