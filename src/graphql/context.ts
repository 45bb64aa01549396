// Makes the context of one request.
import { accusationLoaders } from '../accusations/loaders.ts'
import { activityLoaders } from '../activity/loaders.ts'
import { actorLoaders } from '../actors/loaders.ts'
import { articleLoaders } from '../articles/loaders.ts'
import { changeLoaders } from '../audit/loaders.ts'
import { claimLoaders } from '../claims/loaders.ts'
import { conflictLoaders } from '../conflicts/loaders.ts'
import type { Config } from '../config.ts'
import type { ActivityIndex } from '../contract/activity-index.ts'
import type { Context, Read } from '../contract/context.ts'
import type { Limits } from '../contract/limits.ts'
import { evidenceLoaders } from '../evidence/loaders.ts'
import { driftLoaders } from '../drift/loaders.ts'
import { eventLoaders } from '../events/loaders.ts'
import { figureLoaders } from '../figures/loaders.ts'
import { gapLoaders } from '../gaps/loaders.ts'
import type { Viewer } from '../contract/viewer.ts'
import type { Graph } from '../graph/graph.ts'
import { interestLoaders } from '../interest/loaders.ts'
import type { OperationNotes } from '../operations/notes.ts'
import { originLoaders } from '../origins/loaders.ts'
import { positionLoaders } from '../positions/loaders.ts'
import { reviewLoaders } from '../reviews/loaders.ts'
import { statementLoaders } from '../statements/loaders.ts'

/** How far the fields of a request may go, as it is configured. */
export function limitsOf(config: Config): Limits {
  return {
    scanBudget: config.SCAN_BUDGET,
    countBudget: config.COUNT_BUDGET,
    judged: config.JUDGED_STATEMENTS,
    judgedInDossier: Math.min(config.DOSSIER_STATEMENTS, config.JUDGED_STATEMENTS),
  }
}

/** What a context is made of. */
export interface ContextParts {
  readonly graph: Graph
  readonly activity: ActivityIndex
  readonly limits: Limits
  /** Ends every read: when the request's time is over or its asker has gone. */
  readonly signal: AbortSignal
  /** Where its reads are noted. */
  readonly notes: OperationNotes
  readonly viewer: Viewer
  readonly recorderNames: Context['recorderNames']
  readonly requestId: string | null
  readonly secondPerson: boolean
  readonly texts: Context['texts']
  readonly merged: Context['merged']
  readonly bookmarks: readonly string[]
  /** Told that a change was committed. */
  readonly committed?: () => void
}

/** The context of one request. */
export function createContext(parts: ContextParts): Context {
  const { activity, signal, committed = () => undefined, ...known } = parts
  const { graph, limits, notes, viewer } = known
  const bookmarks = [...parts.bookmarks]
  const read: Read = (query, params, options) => {
    notes.roundTrips += 1
    return graph.read(query, params, { signal, bookmarks, ...options })
  }
  const within = (own: Pick<Context, 'limits' | 'viewer'>): Context => {
    const fresh = () => loadersOf(read, { activity, signal, bookmarks, ...own })
    // The server copies contexts, and their loaders stay the same: so these are replaced in place.
    const loaders = fresh()
    const forget = () => void Object.assign(loaders, fresh())
    return { ...known, ...own, read, bookmarks, committed, live: null, loaders, forget, within }
  }
  return within({ limits, viewer })
}

type LoaderParts = Pick<ContextParts, 'activity' | 'limits' | 'signal' | 'bookmarks' | 'viewer'>

/** What every resolver loads by, batched for one request. */
function loadersOf(
  read: Read,
  { activity, limits, signal, bookmarks, viewer }: LoaderParts,
): Context['loaders'] {
  const [actors, claims] = [actorLoaders(read), claimLoaders(read)]
  const statements = statementLoaders(read, limits, viewer, { actors, claims })
  const [evidence, figures] = [evidenceLoaders(read, limits), figureLoaders(read)]
  return {
    accusations: accusationLoaders(read, limits, { actors, claims, evidence }),
    activity: activityLoaders(activity, signal, bookmarks),
    actors,
    articles: articleLoaders(read, limits),
    changes: changeLoaders(read),
    claims,
    conflicts: conflictLoaders(read, { claims, evidence, figures }),
    drift: driftLoaders(read),
    events: eventLoaders(read),
    evidence,
    figures,
    gaps: gapLoaders(read, limits),
    interest: interestLoaders(read),
    origins: originLoaders(read, limits, { statements }),
    positions: positionLoaders(read),
    reviews: reviewLoaders(read),
    statements,
  }
}
