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

/** Where a follower stands. */
interface Standing {
  given: number
  place: number
  ended: boolean
  page: ChangeModel[]
  wakeUp: () => void
  /** How far the log was when a change was handed out that has not been dealt with; null where he waits for the log. */
  handedOutAt: number | null
}

/** A follower that has not begun. */
export function createFollower(parts: Parts): Follower {
  const { ring, mostBehind, onEnd, onSlow } = parts
  const at: Standing = {
    given: 0,
    place: 0,
    ended: false,
    page: [],
    wakeUp: () => undefined,
    handedOutAt: null,
  }
  const end = () => {
    if (at.ended) return
    at.ended = true
    at.page = []
    onEnd()
    at.wakeUp()
  }
  return {
    begin: (after) => {
      at.given = at.place = after
    },
    next: () => next(at, parts),
    place: () => at.place,
    ahead: () => at.page.length,
    wake: () => {
      at.wakeUp()
      if (at.ended || at.handedOutAt === null || ring.last() - at.handedOutAt <= mostBehind) return
      end()
      onSlow()
    },
    end,
  }
}

async function next(at: Standing, parts: Parts): Promise<ChangeModel | null> {
  // Once it is ended, nobody says any more that the last one arrived.
  if (at.ended) return null
  at.place = at.given
  at.handedOutAt = null
  const change = await take(at, parts)
  if (change === null || hasEnded(at)) return null
  at.given = change.number
  at.handedOutAt = parts.ring.last()
  return change
}

/** It may have been ended while something was waited for. */
const hasEnded = ({ ended }: Standing) => ended

async function take(at: Standing, parts: Parts): Promise<ChangeModel | null> {
  while (!hasEnded(at)) {
    const read = at.page.shift()
    if (read) return read
    const kept = parts.ring.after(at.given)
    if (kept === null) await new Promise<void>((resolve) => (at.wakeUp = resolve))
    else if (kept === 'gone') at.page = await pageAfter(at.given, parts)
    else return kept
  }
  return null
}

async function pageAfter(given: number, { readPage, onFailure }: Parts): Promise<ChangeModel[]> {
  const read = await readPage(given, readAhead).catch((error: unknown) => {
    onFailure?.(error)
    return []
  })
  // Nothing: the store is away, or the server that answered has not come so far yet.
  if (read.length === 0) await sleep(pauseMs, undefined, { ref: false })
  return read
}
