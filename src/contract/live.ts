// What subscriptions rest on: sealed changes as they come, and what each leads to.
import type { Context } from './context.ts'
import type { ChangeModel } from './models.ts'

/** One event: an entry, and the cursor from which a subscriber goes on after it. */
export interface LiveEvent<N> {
  readonly node: N
  readonly cursor: string
}

/** What a change leads to. It has a context of its own, so that nothing is read from before the change. */
export type Expand<N> = (change: ChangeModel, context: Context) => AsyncIterable<N>

export interface LiveUpdates {
  /**
   * What each sealed change after the cursor leads to, in the order of the log, from now on where it is null. Throws INVALID_INPUT for what is no
   * cursor of the log, and UNAVAILABLE where the server has as many subscribers as it takes.
   */
  events<N>(after: string | null, expand: Expand<N>): Promise<AsyncIterable<LiveEvent<N>>>
}

/** The live updates of a subscription. Throws where the question came another way: the server answers subscriptions elsewhere. */
export function liveOf({ live }: Pick<Context, 'live'>): LiveUpdates {
  if (live === null) throw new TypeError('a subscription was asked for where none can be answered')
  return live
}
