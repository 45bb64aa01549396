// Makes the context of one request.
import { actorLoaders } from '../actors/loaders.ts'
import { articleLoaders } from '../articles/loaders.ts'
import { claimLoaders } from '../claims/loaders.ts'
import { conflictLoaders } from '../conflicts/loaders.ts'
import type { Context, Limits, Read } from '../contract/context.ts'
import { eventLoaders } from '../events/loaders.ts'
import { figureLoaders } from '../figures/loaders.ts'
import type { Graph } from '../graph/graph.ts'
import { originLoaders } from '../origins/loaders.ts'
import { reviewLoaders } from '../reviews/loaders.ts'
import { statementLoaders } from '../statements/loaders.ts'

/** A context whose reads all end with `signal`: when the request's time is over or its asker has gone. */
export function createContext(graph: Graph, limits: Limits, signal: AbortSignal): Context {
  const read: Read = (query, params, options) => graph.read(query, params, { signal, ...options })
  return {
    read,
    limits,
    loaders: {
      actors: actorLoaders(read),
      articles: articleLoaders(read, limits),
      claims: claimLoaders(read),
      conflicts: conflictLoaders(read),
      events: eventLoaders(read),
      figures: figureLoaders(read),
      origins: originLoaders(read),
      reviews: reviewLoaders(read),
      statements: statementLoaders(read, limits),
    },
  }
}
