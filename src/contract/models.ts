// What stands behind each GraphQL type: flat rows of the graph, and the few shapes made from them.
import type { FigurePair, PlacedFigure } from '../analysis/figure-pairs.ts'
import type { Joins } from '../analysis/figure-joins.ts'
import type { TimelineEntry } from '../analysis/timeline.ts'
import type { Spread } from '../analysis/figure-spread.ts'
import type { Interval } from '../analysis/time.ts'
import type { AccusationState, Latency } from '../analysis/accusations.ts'
import type { AsOf } from '../analysis/as-of.ts'
import type { Context } from './context.ts'
import type { Partly } from './samples.ts'
import type { Drift } from '../analysis/drift.ts'
import type { Gap } from '../analysis/gaps.ts'
import type { Interest } from '../analysis/interest.ts'
import type { OriginGroup, Origins } from '../analysis/origins.ts'
import type { Cut, Link } from '../analysis/paths.ts'
import type { Bucket, Dimension } from '../analysis/activity.ts'
import type { Agreement, SharedClaim } from '../analysis/agreement.ts'
import type { PositionChange } from '../analysis/position-changes.ts'
import type { Position } from '../analysis/positions.ts'
import type { Cell, Matrix } from '../analysis/stance-matrix.ts'
import type { Diff } from '../audit/diff.ts'
import type { StoredProperties } from '../graph/query.ts'
import type { EnumValue, Row, Stance } from '../graph/vocabulary.ts'

export type ActorModel = Row<'Actor'>
export type ClaimModel = Row<'Claim'>
export type StatementModel = Row<'Statement'>
/** An article, and whether some statement is REPORTED_IN it. */
export type ArticleModel = Row<'Article'> & { read: boolean }
export type ReviewModel = Row<'Review'>
export type EventModel = Row<'Event'>
export type PlaceModel = Row<'Place'>
export type TopicModel = Row<'Topic'>
/** A conflict as the index of conflicts has it, or as it was judged as of a moment. */
export type ConflictModel = Row<'_Dispute'> & { asOf: AsOf | null }

/** One hit of a search: the words asked for, and the text in which they stand best. `key` is its place in the list. */
export interface SearchHitModel {
  kind: EnumValue<'SearchKind'>
  id: string
  score: number
  words: readonly string[]
  text: string
  key: string
}

/** A passage with the article that it stands in: hardly any question about the one leaves out the other. */
export type ReportModel = Row<'REPORTED_IN'> & { articleId: string; article: ArticleModel }

export interface HopModel {
  articleId: string
  read: boolean
  via: EnumValue<'Via'>
  certainty: EnumValue<'HopCertainty'>
  statedIn: string[]
}

export interface ChainModel {
  report: ReportModel
  hops: HopModel[]
  end: EnumValue<'ChainEnd'>
  endRead: boolean
}

export interface ActorRelationModel {
  relation: EnumValue<'ActorRelationType'>
  fromId: string
  toId: string
  office: string | null
  since: string | null
  until: string | null
  articleId: string
  by: string
  reason: string
  at: string
}

export interface ClaimRelationModel {
  relation: EnumValue<'ClaimRelationType'>
  fromId: string
  toId: string
  by: string
  reason: string
  at: string
}

export interface AccusedModel {
  actorId: string
  role: string | null
}

export interface InferredStanceModel {
  stance: Stance
  claimId: string
  /** Claim ids from the one asked about to the one spoken on. */
  way: string[]
  /** A day; what was certainly said before it is left out. Empty where nothing is. */
  notBefore: string
  asOf: AsOf | null
}

/** How many statements take a stance; as of a moment, how many more there may have been. */
export interface StanceCountModel {
  readonly stance: Stance
  readonly count: number
  readonly uncertain?: number
}

/** A claim whose sides are asked for, as of a moment or of now. */
export interface ClaimSidesModel {
  readonly claim: ClaimModel
  readonly asOf: AsOf | null
}

/** One side of a conflict: the claims that its statements stand on, and how to find them. */
export interface ConflictSideModel {
  stances: Stance[]
  actorIds: string[]
  claimIds: string[]
  /** A day; what was certainly said before it is left out. Empty where nothing is. */
  notBefore: string
  inferred: boolean
  /** The conflict, and which side: names the side's list in cursors. */
  name: string
  /** What its statements say where numbers conflict; null elsewhere. */
  figure: { low: number | null; high: number | null; unit: string | null } | null
  /** The places of its statements, newest first, where numbers choose them; null where claims and stances do. */
  statements: string[] | null
  asOf: AsOf | null
}

/** One number that a supporter gives on a claim. */
export type FigureModel = PlacedFigure

/** The figures on one claim and on those joined to it, newest first. */
export interface FigureSpreadModel {
  readonly claim: ClaimModel
  readonly figures: readonly FigureModel[]
  /** How the other claims are joined to this one. */
  readonly joins: Joins
  /** What the figures on the claim and its equivalents span. */
  readonly spread: Spread
  /** As of a moment: how many more figures may have been given. */
  readonly uncertain: number | null
  readonly sampled: boolean
}

export interface FigureSeriesModel {
  readonly actorId: string
  readonly claimId: string
  readonly figures: readonly FigureModel[]
}

export type FigurePairModel = FigurePair<FigureModel> & { readonly cursor: string }

export type OriginCountModel = Origins & {
  readonly sampled: boolean
  readonly uncertainStatements: number | null
}
export type OriginGroupModel = OriginGroup
export type DriftModel = Drift<ReportModel>

export type InterestModel = Interest

export type RelationModel = Link
export type OmissionModel = Cut

/** A way between two nodes; `omitted` may hide others as short. */
export interface PathModel {
  nodeIds: readonly string[]
  links: readonly RelationModel[]
  omitted: readonly OmissionModel[]
  searchedHops: number
}

/** A part of the graph. Its relations and what it left out take further reads. */
export interface GraphModel {
  nodeIds: readonly string[]
  relations: () => Promise<readonly RelationModel[]>
  omitted: () => Promise<readonly OmissionModel[]>
}

/** A grouped count, with what its keys are values of. */
export interface ActivityBucketModel extends Bucket {
  dimensions: readonly Dimension[]
}
export type StanceMatrixModel = Matrix & { asOf: Date }
export type StanceCellModel = Cell
/** One actor's row of a matrix. */
export interface StanceRowModel {
  actorId: string
  matrix: Matrix
}

export type PositionChangeModel = PositionChange
export type PositionModel = Position
/** How one actor stands to another; the claims are found where they are asked for. */
export type ActorAgreementModel = Agreement & { readonly claims: (first: number) => SharedClaim[] }
export type SharedClaimModel = SharedClaim

/** One page of a list. */
export interface Page<N> {
  nodes: N[]
  cursorOf: (node: N) => string
  hasNextPage: boolean
  hasPreviousPage: boolean
  /** Counts the whole list; throws TOO_COSTLY where that would take too long. */
  count: () => Promise<number>
}
/** A page that, as of a moment, tells how many more may have been in the list. */
export type PageAsOf<N> = Page<N> & { uncertain: (() => Promise<number>) | null }
export type StatementPage = PageAsOf<StatementModel>
export type ActorPage = Page<ActorModel>
export type ClaimPage = Page<ClaimModel>
export type ArticlePage = Page<ArticleModel>
export type EventPage = Page<EventModel>
export type PlacePage = Page<PlaceModel>
export type TopicPage = Page<TopicModel>
export type ReviewPage = Page<ReviewModel>
/** A claim's dossier; its data is asked for once. */
export interface DossierModel {
  readonly claim: ClaimModel
  readonly asOf: AsOf | null
  /** For whom and within which limits it is asked. */
  readonly context: Context
  readonly data: () => Promise<DossierAnswer>
}
export interface DossierAnswer extends Partly {
  readonly json: string
  readonly sha256: string
}

export type TimelineEntryModel = TimelineEntry
export type TimelinePage = Page<TimelineEntryModel> & Partly

/** Something that is missing, with its place in lists: that of the claim, then its number among the claim's gaps. */
export type GapModel = Gap & { readonly key: string }
export type GapPage = Page<GapModel> & Partly

/** One accuses another on a claim: who, whom, and by which statement. */
export interface ChargeModel {
  readonly claimId: string
  readonly accuserId: string
  readonly accusedId: string
  readonly accusing: { readonly statementId: string; readonly sortKey: string; readonly said: Interval }
  readonly asOf: AsOf | null
  /** Its place in lists: that of the accusing statement, then the accused. */
  readonly key: string
}
/** An accusation with how the accused answered; statements by their ids, oldest first. */
export interface AccusationModel extends ChargeModel {
  readonly state: AccusationState
  readonly latency: Latency | null
  readonly answerIds: readonly string[]
  readonly priorDenialIds: readonly string[]
  readonly uncertainAnswers: number | null
  /** Whether the answers rest on a part of what the accused said. */
  readonly sampled: boolean
}
export type AccusationPage = PageAsOf<AccusationModel> & Partly

/** What a mutation did, or would do. */
export interface OutcomeModel {
  readonly targetId: string
  readonly resultId: string
  readonly diff: Diff
  readonly similar: readonly SimilarModel[]
  /** Ids of what it touched beside the diff. */
  readonly touched: readonly string[]
  readonly changeId: string | null
  readonly bookmark: string | null
  readonly head: {
    readonly action: string
    readonly at: string
    readonly by: string
    readonly reason: string | null
  }
}
/** What a mutation of a key did; its secret is told once. */
export type ApiKeyOutcome = OutcomeModel & { readonly secret: string | null }
export type ApiKeyModel = Omit<Row<'_ApiKey'>, 'secretSha256'>
export interface SimilarModel {
  readonly reason: 'SAME_ADDRESS' | 'SAME_TEXT' | 'SAME_NAME' | 'SIMILAR_TEXT' | 'SAME_UTTERANCE'
  readonly field: string
  readonly id: string
}

/** A change without its body. Where it is not sealed, `number` is 0 and `hash` is empty. `sortKey` is its place in the log. */
export type ChangeModel = Pick<
  Row<'_Change'>,
  'id' | 'at' | 'by' | 'action' | 'targetId' | 'nodeIds' | 'requestId' | 'bodySha256' | 'redactedBy'
> & { readonly number: number; readonly hash: string; readonly sortKey: string }
export type ChangePage = Page<ChangeModel>
/** What a change touched, as it was before or after. */
export interface ShownDiff {
  readonly nodes: readonly { label: string; id: string; properties: StoredProperties }[]
  readonly relations: readonly {
    type: string
    from: string
    to: string
    key: string | null
    properties: StoredProperties
  }[]
}
export type ConflictPage = PageAsOf<ConflictModel>
export type PositionChangePage = Page<PositionChangeModel>
export type PositionPage = Page<PositionModel>
export type SearchPage = Page<SearchHitModel>
