// Makes the context of one request.
import { activityLoaders } from '../activity/loaders.ts'
import { actorLoaders } from '../actors/loaders.ts'
import { articleLoaders } from '../articles/loaders.ts'
import { claimLoaders } from '../claims/loaders.ts'
import { conflictLoaders } from '../conflicts/loaders.ts'
import type { ActivityIndex, Context, Limits, Read } from '../contract/context.ts'
import { eventLoaders } from '../events/loaders.ts'
import type { Graph } from '../graph/graph.ts'
import { reviewLoaders } from '../reviews/loaders.ts'
import { statementLoaders } from '../statements/loaders.ts'

/** A context whose reads all end with `signal`: when the request's time is over or its asker has gone. */
export function createContext(
  graph: Graph,
  activity: ActivityIndex,
  limits: Limits,
  signal: AbortSignal,
): Context {
  const read: Read = (query, params, options) => graph.read(query, params, { signal, ...options })
  return {
    read,
    limits,
    loaders: {
      activity: activityLoaders(activity, signal),
      actors: actorLoaders(read),
      articles: articleLoaders(read, limits),
      claims: claimLoaders(read),
      conflicts: conflictLoaders(read),
      events: eventLoaders(read),
      reviews: reviewLoaders(read),
      statements: statementLoaders(read, limits),
    },
  }
}
