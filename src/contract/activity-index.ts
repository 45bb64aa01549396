// What is kept ready to be counted, for every request of the process.
import type { StatementTable } from '../analysis/statement-table.ts'

/** All statements, ready to be counted, and as of when. */
export interface ActivityState {
  readonly table: StatementTable
  /** What was recorded before this moment is in the table. */
  readonly asOf: Date
  /** When all of it was last read from the store. */
  readonly readAt: Date
}
/** Keeps the statements of one graph ready to be counted, for every request of the process. */
export interface ActivityIndex {
  /** Brings the table up to date with the store, come as far as the bookmarks. Throws UNAVAILABLE where that takes longer than `signal` allows. */
  fresh(signal: AbortSignal, bookmarks?: readonly string[]): Promise<ActivityState>
  close(): void
}
