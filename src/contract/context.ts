// What every resolver receives: the loaders through which the entity folders meet.
import type DataLoader from 'dataloader'
import type { SaidRow } from '../analysis/accusations.ts'
import type { AsOf, Clocks } from '../analysis/as-of.ts'
import type { PairGroup } from '../analysis/figure-pairs.ts'
import type { Tie } from '../analysis/interest.ts'
import type { ActivityState } from './activity-index.ts'
import type { DatedStatement } from '../analysis/timeline.ts'
import type { ChangeBody } from '../audit/change.ts'
import type { Graph } from '../graph/graph.ts'
import type { PublicLabel, Stance } from '../graph/vocabulary.ts'
import type { OperationNotes } from '../operations/notes.ts'
import type {
  AccusedSeek,
  AroundRow,
  CounterRow,
  CounterSeek,
  FirstRow,
  FirstSeek,
  FlawRow,
  HopRow,
  SideSeek,
  StanceTaken,
  StatementSources,
  StanceSeek,
  WordsRow,
  WordsSeek,
} from './evidence.ts'
import type { GivenRow, GroupsSeek } from './figures.ts'
import type { SpeechRow, TieSeek } from './interest.ts'
import type {
  ActorModel,
  ActorRelationModel,
  ArticleModel,
  ChangeModel,
  ClaimModel,
  ClaimRelationModel,
  ConflictSideModel,
  EventModel,
  FigureModel,
  InferredStanceModel,
  PlaceModel,
  ReportModel,
  ReviewModel,
  StatementModel,
  TopicModel,
} from './models.ts'
import type { Limits } from './limits.ts'
import type { LiveUpdates } from './live.ts'
import type { AtMoment } from './loading.ts'
import type { Window } from './paging.ts'
import type { Sample } from './samples.ts'
import type { Viewer } from './viewer.ts'

/** Reads for one request: they share its deadline and end when its asker goes away. */
export type Read = Graph['read']

type ById<M> = DataLoader<string, M | null>

/** Conditions on statements, as the queries take them; null sets none. */
export interface StatementConditions {
  readonly actors: readonly string[] | null
  readonly representing: readonly string[] | null
  readonly claims: readonly string[] | null
  readonly stances: readonly Stance[] | null
  readonly articles: readonly string[] | null
  readonly outlets: readonly string[] | null
  readonly topics: readonly string[] | null
  readonly events: readonly string[] | null
  readonly languages: readonly string[] | null
  readonly saidFrom: string | null
  readonly saidTo: string | null
  readonly publishedFrom: string | null
  readonly publishedTo: string | null
  readonly basis: readonly string[] | null
  readonly states: readonly string[] | null
}

/** Days and a moment by which a statement certainly stood, may have stood, or did not certainly stand; null sets no condition. */
export interface AsOfConditions {
  readonly recordedBy: string | null
  readonly saidBy: string | null
  readonly maybeSaidBy: string | null
  readonly notSaidBy: string | null
  readonly publishedBy: string | null
  readonly maybePublishedBy: string | null
  readonly notPublishedBy: string | null
}

/** Conditions on a list of statements: those of a filter, and as of which moment it is listed. */
export interface ListConditions extends StatementConditions, AsOfConditions {
  /** Whether only what accuses someone is listed, and whom; null for anyone. */
  readonly accusing: boolean | null
  readonly accused: readonly string[] | null
}

/** One walk of a path: what an index seek needs to know beside the window. */
export type StatementSeek = Readonly<Record<string, string | readonly string[]>>
export type StatementPath = 'feed' | 'any-state' | 'actor' | 'claim' | 'article' | 'accused' | Heading
/** What claims stand under: a list of statements is walked along the claims. */
export type Heading = 'topic' | 'event'

/** One list of statements: the path that drives it, its seeks, and the conditions left to check on the way. */
export interface StatementList {
  readonly path: StatementPath
  readonly asOf: AsOf | null
  readonly seeks: readonly StatementSeek[]
  readonly conditions: ListConditions
}
/** What comes along with the statements of a page, in the same round trip. */
export interface Company {
  readonly actor: boolean
  readonly claim: boolean
  readonly reports: boolean
  readonly outlets: boolean
}

/** A page of statements, with what is asked for of them. */
export interface StatementListPage extends ListPage<StatementList> {
  readonly company: Company
}

export interface ListPage<L> {
  readonly list: L
  readonly window: Window
}

export interface RelationSeek {
  readonly actorId: string
  readonly relation: ActorRelationModel['relation']
  readonly outgoing: boolean
}

/** What links a statement to other nodes, by relationship; `responses` and `retractedBy` lead here. */
export interface StatementLinks {
  readonly onBehalfOf: string[]
  readonly saidIn: string[]
  readonly respondsTo: string[]
  readonly retracts: string[]
  readonly restates: string[]
  readonly responses: string[]
  readonly retractedBy: string[]
}

/** What a claim is tied to, by relationship. */
export interface ClaimSubjects {
  readonly about: string[]
  readonly accuses: { actorId: string; role: string | null }[]
  readonly events: string[]
  readonly places: string[]
  readonly topics: string[]
}

/** The sides of a conflict as read from the graph. */
export interface ConflictSides {
  readonly sides: ConflictSideModel[]
  readonly doubting: ConflictSideModel | null
  readonly declining: ConflictSideModel | null
  readonly alsoOn: string[]
}

export interface Loaders {
  readonly accusations: {
    /** By what an actor first accused another; null where nothing does. */
    readonly firsts: DataLoader<FirstSeek, FirstRow | null, string>
    readonly words: DataLoader<WordsSeek, Sample<WordsRow>, string>
    readonly counters: DataLoader<CounterSeek, CounterRow[], string>
    /** Denials of a claim or of a broader one by others than the accused, oldest first. */
    readonly denials: DataLoader<AccusedSeek, SaidRow[], string>
  }
  readonly activity: {
    /** The same for all fields of one request. */
    readonly state: () => Promise<ActivityState>
  }
  readonly actors: {
    readonly byId: ById<ActorModel>
    readonly relations: DataLoader<RelationSeek, ActorRelationModel[], string>
  }
  readonly claims: {
    readonly byId: ById<ClaimModel>
    readonly subjects: DataLoader<string, ClaimSubjects>
    readonly stanceCounts: DataLoader<string, { stance: Stance; count: number }[]>
    readonly contested: DataLoader<string, boolean>
    readonly relations: DataLoader<AtMoment, ClaimRelationModel[], string>
    readonly inferred: DataLoader<string, InferredStanceModel[]>
  }
  readonly statements: {
    readonly byId: ById<StatementModel>
    readonly reports: DataLoader<string, ReportModel[]>
    readonly hops: DataLoader<string, HopRow[]>
    readonly links: DataLoader<string, StatementLinks>
    readonly pages: DataLoader<StatementListPage, StatementModel[], string>
    readonly counts: DataLoader<StatementList, number, string>
  }
  readonly changes: {
    /** Also those that are not sealed yet. */
    readonly byId: ById<ChangeModel>
    /** The reason of a change and what it made; null where they were erased. */
    readonly bodies: DataLoader<string, ChangeBody | null>
  }
  readonly articles: {
    readonly byId: ById<ArticleModel>
    readonly byOutlet: DataLoader<ListPage<string>, ArticleModel[], string>
    readonly countsByOutlet: DataLoader<string, number>
    readonly citations: DataLoader<ListPage<{ articleId: string; outgoing: boolean }>, ArticleModel[], string>
    readonly citationCounts: DataLoader<{ articleId: string; outgoing: boolean }, number, string>
  }
  readonly events: {
    readonly byId: ById<EventModel>
    readonly placesById: ById<PlaceModel>
    readonly topicsById: ById<TopicModel>
  }
  readonly reviews: {
    readonly byId: ById<ReviewModel>
    readonly links: DataLoader<string, { author: string | null; article: string | null }>
    readonly byClaim: DataLoader<ListPage<string>, ReviewModel[], string>
    readonly countsByClaim: DataLoader<string, number>
  }
  readonly evidence: {
    /** The statements on a claim that may have stood at a moment, newest first. */
    readonly stances: DataLoader<StanceSeek, Sample<StanceTaken>, string>
    /** The statements on a claim that some article reports, earliest first, and when their reports came out. */
    readonly dated: DataLoader<string, Sample<DatedStatement>>
    /** The claims around a claim, as judged now or at a moment. */
    readonly around: DataLoader<AtMoment, AroundRow[], string>
    /** The clocks of a statement; null where it is in no article. */
    readonly clocks: DataLoader<string, Clocks | null>
  }
  readonly figures: {
    /** Numbers that supporters give, newest first: one more than are looked at where there are more. */
    readonly givenOnClaims: DataLoader<string, GivenRow[]>
  }
  readonly gaps: {
    /** The flawed statements on a claim. */
    readonly flaws: DataLoader<string, FlawRow[]>
  }
  readonly interest: {
    /** Null where there is no such statement. */
    readonly speeches: DataLoader<string, SpeechRow | null>
    /** Whom an actor represents, and when. */
    readonly offices: DataLoader<string, Tie[]>
    readonly ties: DataLoader<TieSeek, Tie[], string>
  }
  readonly origins: {
    /** The statements that support a claim or an equivalent, newest first. */
    readonly supporters: DataLoader<string, Sample<string>>
    readonly ofSides: DataLoader<SideSeek, Sample<string>, string>
    readonly sources: DataLoader<string, StatementSources>
    /** Who owns an outlet in the end. */
    readonly owners: DataLoader<AtMoment, string[], string>
    /** The articles that are joined with an article by DERIVED_FROM. */
    readonly derived: DataLoader<AtMoment, string[], string>
  }
  readonly positions: {
    /** How many statements on a claim's sides were taken back, by stance. */
    readonly retracted: DataLoader<string, { stance: Stance; count: number }[]>
  }
  readonly drift: {
    /** The counted statements that restate a statement. */
    readonly restatedBy: DataLoader<string, string[]>
  }
  readonly conflicts: {
    /** Which figures take part in conflicts of which class. */
    readonly groups: DataLoader<GroupsSeek, PairGroup<FigureModel>[], string>
    readonly sides: DataLoader<string, ConflictSides>
  }
}

export interface Context {
  readonly read: Read
  readonly graph: Graph
  /** Who asks. */
  readonly viewer: Viewer
  /** What someone is told of who recorded something. */
  readonly recorderNames: (viewer: Viewer, recorder: string) => Promise<string>
  /** The id under which the log has this request. */
  readonly requestId: string | null
  /** Which nodes were merged, and which stand for them. */
  readonly merged: {
    readonly survivorOf: (id: string) => string
    readonly isEmpty: () => boolean
    readonly refresh: () => Promise<void>
  }
  /** Texts of articles, which only editors see. */
  readonly texts: { keep(text: string): Promise<void> }
  /** Whether whoever recorded a statement cannot check it. */
  readonly secondPerson: boolean
  /** What every read of this request waits for; a mutation adds its own. */
  readonly bookmarks: string[]
  /** What is noted of the request while it is answered. */
  readonly notes: OperationNotes
  readonly limits: Limits
  readonly loaders: Loaders
  /** Drops what was read so far: something was written since. */
  readonly forget: () => void
  /** The same request for someone else and within other limits, with loaders of its own. */
  readonly within: (other: Pick<Context, 'limits' | 'viewer'>) => Context
  /** Where subscriptions have their events from; null where the question is none. */
  readonly live: LiveUpdates | null
  /** To be called after a commit that left a change: it is sealed soon. */
  readonly committed: () => void
}

/** Any public node with the name of its type. */
export interface NodeModel {
  readonly id: string
  readonly __typename: PublicLabel
}
