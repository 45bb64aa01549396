// One who follows the log: takes one change after another, from memory where he keeps up, from the store where he is behind.
import { setTimeout as sleep } from 'node:timers/promises'
import type { ChangeModel } from '../contract/models.ts'
import type { Ring } from './ring.ts'

export interface Follower {
  /** Starts after this number. */
  readonly begin: (after: number) => void
  /** The next change; null once it was ended. Asking for it says that the one before has been dealt with. */
  readonly next: () => Promise<ChangeModel | null>
  /** The number of the last change that has been dealt with. */
  readonly place: () => number
  /** Changes that were read ahead. */
  readonly ahead: () => number
  /** Tells that the log has grown. */
  readonly wake: () => void
  readonly end: () => void
}

interface Parts {
  readonly ring: Ring
  readonly mostBehind: number
  readonly readPage: (after: number, limit: number) => Promise<ChangeModel[]>
  readonly onFailure: ((error: unknown) => void) | undefined
  readonly onEnd: () => void
  readonly onSlow: () => void
}

/** Few, for a thousand may be behind at once. */
const readAhead = 20
const pauseMs = 1_000

/** A follower that has not begun. */
export function createFollower({ ring, mostBehind, readPage, onFailure, onEnd, onSlow }: Parts): Follower {
  let given = 0
  let place = 0
  let ended = false
  let page: ChangeModel[] = []
  let wakeUp: () => void = () => undefined
  /** How far the log was when a change was handed out that has not been dealt with; null where he waits for the log. */
  let handedOutAt: number | null = null

  const pageAfter = async () => {
    const read = await readPage(given, readAhead).catch((error: unknown) => {
      onFailure?.(error)
      return []
    })
    // Nothing: the store is away, or the server that answered has not come so far yet.
    if (read.length === 0) await sleep(pauseMs, undefined, { ref: false })
    return read
  }
  const grown = () => new Promise<void>((resolve) => (wakeUp = resolve))
  const take = async (): Promise<ChangeModel | null> => {
    while (!ended) {
      const read = page.shift()
      if (read) return read
      const kept = ring.after(given)
      if (kept === null) await grown()
      else if (kept === 'gone') page = await pageAfter()
      else return kept
    }
    return null
  }
  const end = () => {
    if (ended) return
    ended = true
    page = []
    onEnd()
    wakeUp()
  }
  return {
    begin: (after) => {
      given = place = after
    },
    next: async () => {
      // Once it is ended, nobody says any more that the last one arrived.
      if (ended) return null
      place = given
      handedOutAt = null
      const change = await take()
      if (change === null || ended) return null
      given = change.number
      handedOutAt = ring.last()
      return change
    },
    place: () => place,
    ahead: () => page.length,
    wake: () => {
      wakeUp()
      if (handedOutAt !== null && ring.last() - handedOutAt > mostBehind && !ended) {
        end()
        onSlow()
      }
    },
    end,
  }
}
