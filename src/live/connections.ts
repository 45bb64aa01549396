// The connections of subscribers: each with its feeds, ended together when one is slow, its token expires, or the server stops.
import type { Ending } from './endings.ts'
import type { Feed } from './events.ts'

/** One client: a WebSocket with several subscriptions, or a stream of events with one. */
export interface Connection {
  readonly feeds: Set<Feed>
  /** Ends it in the way of its transport, with the cursor from which nothing is missed. */
  readonly end: (ending: Ending) => void
  /** To be called when it is gone. */
  readonly gone: () => void
}

export interface Connections {
  /** `close` ends the transport; `expiresAt` is when the client's token does, in milliseconds. */
  readonly open: (
    close: (ending: Ending, cursor: string | null) => void,
    expiresAt?: number | null,
  ) => Connection
  readonly endAll: (ending: Ending) => void
}

/** A timer takes no longer. */
const longestTimerMs = 2 ** 31 - 1

export function createConnections(): Connections {
  const all = new Set<Connection>()
  return {
    open: (close, expiresAt = null) => {
      let isOpen = true
      const feeds = new Set<Feed>()
      const gone = () => {
        isOpen = false
        clearTimeout(timer)
        all.delete(connection)
        for (const feed of feeds) feed.end()
      }
      const end = (ending: Ending) => {
        if (!isOpen) return
        // First the transport: a feed that ends would tell its client that all is told.
        close(ending, earliestOf(feeds))
        gone()
      }
      const timer = expiresAt === null ? undefined : whenOver(expiresAt, () => end('EXPIRED'))
      const connection = { feeds, end, gone }
      all.add(connection)
      return connection
    },
    endAll: (ending) => {
      for (const { end } of all) end(ending)
    },
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
