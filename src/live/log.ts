// Follows the log of changes: one reader for the process, many followers, each at its own place and speed.
import { repeat } from '../audit/repeat.ts'
import { sealId } from '../audit/seal.ts'
import type { Sealer } from '../audit/sealer.ts'
import { joinNext } from '../contract/sharing.ts'
import { unavailable } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { sealState } from '../generated/queries.ts'
import { createFollower, type Follower } from './follower.ts'
import { readSealed } from './pages.ts'
import { createRing, type Ring } from './ring.ts'

export interface ChangeLogOptions {
  /** How often to look for what other processes sealed. */
  readonly pollMs?: number
  /** Changes that are kept in memory for followers that keep up. */
  readonly kept?: number
  /** A follower that does not take its event while this many changes are sealed is too slow. */
  readonly mostBehind?: number
  readonly mostFollowers?: number
  /** Told why a look failed; the next one tries again. */
  readonly onFailure?: (error: unknown) => void
}

export interface LogStats {
  readonly followers: number
  /** Changes held in memory: those kept for all, and those that followers have read ahead. */
  readonly buffered: number
}

export interface ChangeLog {
  /** Follows the log after this number, or from its end on. Throws UNAVAILABLE where there are too many followers already. */
  readonly follow: (after: number | null, onSlow: () => void) => Promise<Follower>
  readonly stats: () => LogStats
  /** Ends every follower. */
  readonly close: () => void
}

const readAtOnce = 200

/** Looks for what was sealed, keeps the newest of it, and wakes those who follow. Nothing is read while nobody follows. */
interface Watch {
  readonly ring: Ring
  readonly followers: Set<Follower>
  readonly look: () => Promise<void>
  /** From where nobody follows the log its end is not known. */
  readonly open: () => Promise<void>
  readonly rest: () => void
  readonly close: () => void
}

function watch(graph: Graph, sealer: Pick<Sealer, 'onSealed'>, options: ChangeLogOptions): Watch {
  const { pollMs = 1_000, kept = 1_000, onFailure } = options
  const ring = createRing(kept)
  const followers = new Set<Follower>()
  let opening: Promise<void> | null = null
  const look = joinNext(async () => {
    for (let more = followers.size > 0; more;) {
      const changes = await readSealed(graph, ring.last(), readAtOnce)
      for (const change of changes) ring.push(change)
      if (changes.length > 0) for (const follower of followers) follower.wake()
      more = changes.length === readAtOnce
    }
  })
  const tryToLook = () => look().catch((error: unknown) => onFailure?.(error))
  const rounds = repeat(tryToLook, pollMs)
  const stopListening = sealer.onSealed(() => void (followers.size > 0 && tryToLook()))
  const begin = async () => {
    const [state] = await graph.read(sealState, { id: sealId })
    ring.reset(state?.number ?? 0)
    rounds.start()
  }
  const rest = () => {
    rounds.stop()
    opening = null
  }
  return {
    ring,
    followers,
    look,
    open: () => (opening ??= begin()),
    rest,
    close: () => {
      stopListening()
      rounds.stop()
    },
  }
}

/** The log of a graph. */
export function createChangeLog(
  graph: Graph,
  sealer: Pick<Sealer, 'onSealed'>,
  options: ChangeLogOptions = {},
): ChangeLog {
  const { mostBehind = 1_000, mostFollowers = 5_000, onFailure } = options
  const watched = watch(graph, sealer, options)
  const { ring, followers } = watched
  const newFollower = (onSlow: () => void): Follower => {
    const follower: Follower = createFollower({
      ring,
      mostBehind,
      readPage: (from, limit) => readSealed(graph, from, limit),
      onFailure,
      onEnd: () => {
        followers.delete(follower)
        if (followers.size === 0) watched.rest()
      },
      onSlow,
    })
    followers.add(follower)
    return follower
  }
  return {
    follow: async (after, onSlow) => {
      if (followers.size >= mostFollowers)
        throw unavailable(`There are ${mostFollowers} subscribers already; try again later.`)
      return begun(newFollower(onSlow), after, watched)
    },
    stats: () => ({ followers: followers.size, buffered: bufferedIn(watched) }),
    close: () => {
      watched.close()
      for (const follower of followers) follower.end()
    },
  }
}

const bufferedIn = ({ ring, followers }: Watch): number =>
  [...followers].reduce((sum, { ahead }) => sum + ahead(), ring.size())

async function begun(
  follower: Follower,
  after: number | null,
  { ring, look, open, rest }: Watch,
): Promise<Follower> {
  try {
    await open()
    await look()
  } catch (error) {
    rest()
    follower.end()
    throw error
  }
  follower.begin(after ?? ring.last())
  return follower
}
