// Gives all fields of one request the same counts.
import type { ActivityIndex, ActivityState } from '../contract/activity-index.ts'
import type { Loaders } from '../contract/context.ts'

/** The activity of one request: brought up to date once, when it is first asked for. */
export function activityLoaders(
  index: ActivityIndex,
  signal: AbortSignal,
  bookmarks: readonly string[],
): Loaders['activity'] {
  let asked: Promise<ActivityState> | null = null
  return { state: () => (asked ??= index.fresh(signal, bookmarks)) }
}
