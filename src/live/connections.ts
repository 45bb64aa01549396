// The connections of subscribers: each with its feeds, ended together when one is slow, its token ends, or the server stops.
import { repeat } from '../audit/repeat.ts'
import type { Ending } from './endings.ts'
import type { Feed } from './events.ts'
import { createTurns, type Turns } from './turns.ts'

/** What carries a connection. */
export interface Carrier {
  /** Ends it, and tells the cursor from which nothing is missed. */
  readonly close: (ending: Ending, cursor: string | null) => void
  /** Bytes that it holds because the client has not taken them. */
  readonly buffered: () => number
}

/** By what right a client is connected. */
export interface Right {
  /** When it ends, in milliseconds since 1970; null for no end. */
  readonly expiresAt: number | null
  /** Whether it still stands; null where it needs no look. Never throws. */
  readonly stands: (() => Promise<boolean>) | null
}

/** One client: a WebSocket with several subscriptions, or a stream of events with one. */
export interface Connection {
  /** Its events are made and sent one at a time. */
  readonly turns: Turns
  /** Gives the feed as one of its own, which ends with it. */
  readonly add: (feed: Feed) => Feed
  readonly end: (ending: Ending) => void
  /** To be called when the client sends something: whoever does while too much waits for him is ended. */
  readonly heard: () => void
  /** To be called when the client is gone. */
  readonly gone: () => void
}

export interface ConnectionStats {
  readonly connections: number
  /** Bytes that clients have not taken. */
  readonly bufferedBytes: number
  /** Connections that the server ended, by why. */
  readonly ended: Readonly<Record<Ending, number>>
}

export interface Connections {
  readonly open: (carrier: Carrier, right: Right) => Connection
  readonly endAll: (ending: Ending) => void
  readonly stats: () => ConnectionStats
}

/** Bytes that may wait for a client who goes on asking: far more than an event has, for one may be on its way. */
export const mostBuffered = 4 * 1024 * 1024
/** A timer takes no longer. */
const longestTimerMs = 2 ** 31 - 1
/** How often it is looked whether a key or token still stands. */
const lookMs = 2_000

export function createConnections(): Connections {
  const all = new Map<Connection, Carrier>()
  const ended = { SLOW: 0, RESTARTING: 0, EXPIRED: 0, REVOKED: 0 }
  return {
    open: (carrier, right) => {
      const connection = createConnection(carrier, right, {
        onEnd: (ending) => (ended[ending] += 1),
        onGone: () => all.delete(connection),
      })
      all.set(connection, carrier)
      return connection
    },
    endAll: (ending) => {
      for (const { end } of all.keys()) end(ending)
    },
    stats: () => ({
      connections: all.size,
      bufferedBytes: [...all.values()].reduce((sum, { buffered }) => sum + buffered(), 0),
      ended: { ...ended },
    }),
  }
}

interface Told {
  readonly onEnd: (ending: Ending) => void
  readonly onGone: () => void
}

function createConnection(carrier: Carrier, right: Right, { onEnd, onGone }: Told): Connection {
  const feeds = new Set<Feed>()
  let isOpen = true
  const close = () => {
    isOpen = false
    stopWatching()
    for (const feed of feeds) feed.end()
  }
  const end = (ending: Ending) => {
    if (!isOpen) return
    // First the carrier: a feed that ends would tell its client that all is told.
    carrier.close(ending, earliestOf(feeds))
    onEnd(ending)
    close()
  }
  const stopWatching = watchRight(right, end)
  return {
    turns: createTurns(),
    add: (feed) => {
      const end = () => {
        feed.end()
        feeds.delete(own)
      }
      const own = { ...feed, end }
      feeds.add(own)
      // The client may have left before he was answered.
      if (!isOpen) end()
      return own
    },
    end,
    heard: () => {
      if (carrier.buffered() > mostBuffered) end('SLOW')
    },
    gone: () => {
      close()
      onGone()
    },
  }
}

/** Ends a connection whose right is over: at its moment, or soon after it was taken away, whichever process did that. */
function watchRight({ expiresAt, stands }: Right, end: (ending: Ending) => void): () => void {
  const timer = expiresAt === null ? undefined : whenOver(expiresAt, () => end('EXPIRED'))
  const look = async () => {
    if (stands && !(await stands())) end('REVOKED')
  }
  const looks = stands && repeat(look, lookMs)
  looks?.start()
  return () => {
    clearTimeout(timer)
    looks?.stop()
  }
}

/** From where none of these feeds misses anything. */
function earliestOf(feeds: ReadonlySet<Feed>): string | null {
  const places = [...feeds].flatMap(({ place }) => place() ?? [])
  const [first] = places.sort((a, b) => a.number - b.number)
  return first?.cursor ?? null
}

function whenOver(expiresAt: number, then: () => void): NodeJS.Timeout {
  const wait = Math.min(Math.max(0, expiresAt - Date.now()), longestTimerMs)
  return setTimeout(then, wait).unref()
}
