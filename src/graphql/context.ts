// Makes the context of one request.
import { actorLoaders } from '../actors/loaders.ts'
import { articleLoaders } from '../articles/loaders.ts'
import { claimLoaders } from '../claims/loaders.ts'
import { conflictLoaders } from '../conflicts/loaders.ts'
import type { Context, Limits, Read } from '../contract/context.ts'
import { eventLoaders } from '../events/loaders.ts'
import type { Graph } from '../graph/graph.ts'
import type { OperationNotes } from '../operations/notes.ts'
import { reviewLoaders } from '../reviews/loaders.ts'
import { statementLoaders } from '../statements/loaders.ts'

/** A context whose reads are noted, and all end with `signal`: when the request's time is over or its asker has gone. */
export function createContext(
  graph: Graph,
  limits: Limits,
  signal: AbortSignal,
  notes: OperationNotes,
): Context {
  const read: Read = (query, params, options) => {
    notes.roundTrips += 1
    return graph.read(query, params, { signal, ...options })
  }
  return {
    read,
    notes,
    limits,
    loaders: {
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
