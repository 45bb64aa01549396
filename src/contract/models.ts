// What stands behind each GraphQL type: flat rows of the graph, and the few shapes made from them.
import type { FigurePair, PlacedFigure } from '../analysis/figure-pairs.ts'
import type { Joins } from '../analysis/figure-joins.ts'
import type { Spread } from '../analysis/figure-spread.ts'
import type { Drift } from '../analysis/drift.ts'
import type { OriginGroup, Origins } from '../analysis/origins.ts'
import type { Cut, Link } from '../analysis/paths.ts'
import type { Bucket, Dimension } from '../analysis/activity.ts'
import type { Cell, Matrix } from '../analysis/stance-matrix.ts'
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
/** A conflict is read from the index of conflicts. */
export type ConflictModel = Row<'_Dispute'>

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
  readonly sampled: boolean
}

export interface FigureSeriesModel {
  readonly actorId: string
  readonly claimId: string
  readonly figures: readonly FigureModel[]
}

export type FigurePairModel = FigurePair<FigureModel> & { readonly cursor: string }

export type OriginCountModel = Origins & { readonly sampled: boolean }
export type OriginGroupModel = OriginGroup
export type DriftModel = Drift<ReportModel>

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

/** One page of a list. */
export interface Page<N> {
  nodes: N[]
  cursorOf: (node: N) => string
  hasNextPage: boolean
  hasPreviousPage: boolean
  /** Counts the whole list; throws TOO_COSTLY where that would take too long. */
  count: () => Promise<number>
}
export type StatementPage = Page<StatementModel>
export type ActorPage = Page<ActorModel>
export type ClaimPage = Page<ClaimModel>
export type ArticlePage = Page<ArticleModel>
export type EventPage = Page<EventModel>
export type PlacePage = Page<PlaceModel>
export type TopicPage = Page<TopicModel>
export type ReviewPage = Page<ReviewModel>
export type ConflictPage = Page<ConflictModel>
export type SearchPage = Page<SearchHitModel>
