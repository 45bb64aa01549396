// Seals what this process and others leave, soon after it was committed: one process at a time does it, and another takes over when that one is gone.
import { randomUUID } from 'node:crypto'
import { joinNext } from '../contract/sharing.ts'
import { sealState } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'
import { repeat } from './repeat.ts'
import { listenersTo } from '../contract/listeners.ts'
import { hold, sealBatch, sealedAtOnce, sealId } from './seal.ts'

/** Two ways to tell the time: the clock on the wall, which may be set, and one that only goes on. Both in milliseconds. */
export interface Clocks {
  readonly wall: () => number
  readonly steady: () => number
}

export interface SealerOptions {
  /** How often to look for changes that other processes left. */
  readonly pollMs?: number
  /** How long the others leave the sealing to whoever did it last. */
  readonly leaseMs?: number
  readonly clocks?: Clocks
  /** Told why a round failed; the next look tries again. */
  readonly onFailure?: (error: unknown) => void
}

export interface Sealer {
  /** Looks from now on, every second or so, until it is closed. */
  readonly start: () => void
  /** Seals soon. To be called after a commit that left a change. */
  readonly poke: () => void
  /** Looks now, and seals what waits if it is this process's turn. */
  readonly look: () => Promise<void>
  /** Calls `listener` with the number of the last sealed change whenever this process has sealed some; gives what ends that. */
  readonly onSealed: (listener: (number: number) => void) => () => void
  /** Calls `listener` when a look finds that the log has grown, whoever sealed; gives what ends that. */
  readonly onGrown: (listener: (number: number) => void) => () => void
  /** Looks a last time, and gives the lease back. */
  readonly close: () => Promise<void>
}

const everySecond = 1_000
const fiveSeconds = 5_000
const realClocks: Clocks = { wall: () => Date.now(), steady: () => performance.now() }

/** A sealer over a graph: it does nothing until it is started or poked. */
export function createSealer(graph: Graph, options: SealerOptions = {}): Sealer {
  const { pollMs = everySecond, leaseMs = fiveSeconds, clocks = realClocks, onFailure } = options
  const holder = `sealer:${randomUUID()}`
  const isOurTurn = turns(holder, leaseMs, clocks)
  const listeners = listenersTo<number>()
  const watchers = listenersTo<number>()
  const notice = noticing(watchers.tell)
  let holding = false
  let closed = false

  const look = joinNext(async () => {
    const [state] = await graph.read(sealState, { id: sealId })
    if (!state) return
    notice(state.number)
    if (!isOurTurn(state)) return
    let more: boolean
    do {
      const { taken, number } = await sealBatch(graph, leaseOf(holder, clocks.wall() + leaseMs))
      holding = true
      more = taken === sealedAtOnce
      if (taken > 0) listeners.tell(number)
    } while (more && !closed)
  })
  const tryToLook = () => look().catch((error: unknown) => onFailure?.(error))
  const rounds = repeat(tryToLook, pollMs)
  return {
    start: rounds.start,
    poke: () => void (closed || tryToLook()),
    look,
    onSealed: listeners.add,
    onGrown: watchers.add,
    close: async () => {
      if (closed) return
      closed = true
      rounds.stop()
      for (const heard of [listeners, watchers]) heard.clear()
      if (holding)
        await tryToLook().then(() => giveBack(graph, holder).catch((error: unknown) => onFailure?.(error)))
    },
  }
}

/** Tells of a number that is another than the one before. */
function noticing(tell: (number: number) => void): (number: number) => void {
  let seen: number | null = null
  return (number) => {
    const isOther = seen !== null && seen !== number
    seen = number
    if (isOther) tell(number)
  }
}

const leaseOf = (holder: string, until: number) => ({ holder, leaseUntil: new Date(until).toISOString() })

interface Held {
  readonly waiting: boolean
  readonly number: number
  readonly holder: string | null
  readonly leaseUntil: string | null
}

/**
 * Tells from what is seen of the chain whether it is for this process to seal. It is while it holds the lease, and once another's lease is
 * over by this process's clock. Clocks may differ or be set back: it also is where changes have waited, and the holder has done nothing, for
 * as long as a lease lasts by a clock that only goes on.
 */
function turns(holder: string, leaseMs: number, clocks: Clocks): (held: Held) => boolean {
  let idle: { readonly held: string; readonly since: number } | null = null
  return ({ waiting, ...held }) => {
    if (!waiting) {
      idle = null
      return false
    }
    if (held.holder === null || held.holder === holder) return true
    if (Date.parse(held.leaseUntil ?? '') <= clocks.wall()) return true
    const seen = JSON.stringify(held)
    if (idle?.held !== seen) idle = { held: seen, since: clocks.steady() }
    return clocks.steady() - idle.since >= leaseMs
  }
}

/** Lets the next process seal at once. Where another has taken the lease meanwhile, it keeps it. */
async function giveBack(graph: Graph, holder: string): Promise<void> {
  const [state] = await graph.read(sealState, { id: sealId })
  if (state?.holder === holder) await graph.write((run) => hold(run, { holder: null, leaseUntil: null }))
}
