// Turns sealed changes into the events of one subscription, each with the cursor from which to go on after it.
import { setTimeout as sleep } from 'node:timers/promises'
import { keyOfNumber, logName, numberOfKey } from '../audit/lists.ts'
import type { Context } from '../contract/context.ts'
import type { Expand, LiveEvent, LiveUpdates } from '../contract/live.ts'
import type { ChangeModel } from '../contract/models.ts'
import { readCursor, writeCursor } from '../contract/paging.ts'
import { DomainError } from '../errors.ts'
import type { Follower } from './follower.ts'
import type { ChangeLog } from './log.ts'

/** The live updates of one subscription, and its end. */
export interface Feed {
  readonly live: LiveUpdates
  /** From where its subscriber would go on; null where it has not begun. */
  readonly place: () => { readonly number: number; readonly cursor: string } | null
  readonly end: () => void
}

const pauseMs = 1_000

/** The cursor after a change. */
export const cursorOf = (number: number) => writeCursor(keyOfNumber(number), logName)

/** A feed from the log. `contextOf` makes a context for what one change leads to; `onSlow` is told when its subscriber has fallen behind. */
export function createFeed(log: ChangeLog, contextOf: () => Context, onSlow: () => void): Feed {
  let follower: Follower | null = null
  let ended = false
  return {
    live: {
      events: async (after, expand) => {
        const number = after === null ? null : numberOfKey(readCursor(after, logName, 'after'), 'after')
        follower = await log.follow(number, onSlow)
        if (ended) follower.end()
        return eventsFrom(follower, (change) => whileAway(change, expand, contextOf, () => ended))
      },
    },
    place: () => {
      if (follower === null) return null
      const number = follower.place()
      return { number, cursor: cursorOf(number) }
    },
    end: () => {
      ended = true
      follower?.end()
    },
  }
}

/** Of several events of one change only the last takes the subscriber past it: whoever is cut off between them gets all of them again. */
async function* eventsFrom<N>(
  follower: Follower,
  expand: (change: ChangeModel) => AsyncIterable<N>,
): AsyncGenerator<LiveEvent<N>> {
  try {
    for (let change = await follower.next(); change !== null; change = await follower.next()) {
      let held: { node: N } | null = null
      for await (const node of expand(change)) {
        if (held) yield { ...held, cursor: cursorOf(change.number - 1) }
        held = { node }
      }
      if (held) yield { ...held, cursor: cursorOf(change.number) }
    }
  } finally {
    follower.end()
  }
}

/** What a change leads to; begun anew while the store is away, so that no event is lost. */
async function* whileAway<N>(
  change: ChangeModel,
  expand: Expand<N>,
  contextOf: () => Context,
  isOver: () => boolean,
): AsyncGenerator<N> {
  while (!isOver()) {
    try {
      yield* expand(change, contextOf())
      return
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'UNAVAILABLE') throw error
      await sleep(pauseMs, undefined, { ref: false })
    }
  }
}
