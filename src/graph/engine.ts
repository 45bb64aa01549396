// What the program needs of a store, whichever it is.

export interface ReadOptions {
  /** Milliseconds after which the store gives up; the call then fails with UNAVAILABLE. */
  readonly timeoutMs: number
  /** Ends the query in the store when the asker has gone. */
  readonly signal?: AbortSignal | undefined
  /** What must be seen: the store answers only when it has come so far. */
  readonly bookmarks?: readonly string[] | undefined
}

/** What a transaction came to. */
export interface Committed<T> {
  readonly value: T
  /** Given with a read, lets it see what was written, whichever server answers; null where every read does. */
  readonly bookmark: string | null
}

/** A parameter as the adapter receives it; `ints` names those that must reach the store as integers. */
export interface Statement {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
  readonly ints: readonly string[]
  readonly columns: readonly string[]
}

/**
 * Runs one statement inside a transaction and gives its rows, each a list in the order of the columns. Statements that are given at once run one
 * after another, in the order in which they were given, and behind one that fails all others fail: the store has work while the next is
 * made ready.
 */
export type Run = (statement: Statement) => Promise<unknown[][]>

/** What a store is busy with at this moment. */
export interface EngineLoad {
  /** Queries and transactions that run. */
  readonly active: number
  /** Those that wait for their turn. */
  readonly waiting: number
  /** How many may run at once. */
  readonly capacity: number
}

/** One store. Errors that leave an engine are domain errors: its own codes end here. */
export interface Engine {
  readonly name: 'neo4j' | 'embedded'
  /** The product and version, for people. */
  readonly description: string
  /** One round trip, outside a transaction. */
  read(statement: Statement, options: ReadOptions): Promise<unknown[][]>
  /**
   * All or nothing; `work` may run again after a transient conflict, so it must not have other effects. It waits until the store has come as
   * far as the bookmarks. Whoever asked for it going away does not end it.
   */
  transaction<T>(work: (run: Run) => Promise<T>, bookmarks?: readonly string[]): Promise<Committed<T>>
  /** Constraints and indexes, which need a call of their own; each must be repeatable. */
  defineSchema(statement: string): Promise<void>
  load(): EngineLoad
  /** Throws UNAVAILABLE when the store does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}
