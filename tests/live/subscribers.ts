// Subscribes as clients do, over each transport.
import { createClient as createStreamClient } from 'graphql-sse'
import { createClient as createSocketClient } from 'graphql-ws'
import { WebSocket } from 'ws'

export interface LiveEvent {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[]
  readonly extensions?: { cursor: string }
}

export interface Subscriber {
  /** The next event. */
  next(): Promise<LiveEvent>
  close(): Promise<void>
}

export interface Transport {
  readonly name: string
  /** The token is sent as this transport sends one. */
  subscribe(address: string, query: string, variables?: Record<string, unknown>, token?: string): Subscriber
}

const over = (events: AsyncIterator<unknown>, end: () => void): Subscriber => ({
  next: async () => (await events.next()).value as LiveEvent,
  close: async () => {
    await events.return?.()
    end()
  },
})

export const transports: readonly Transport[] = [
  {
    name: 'WebSocket',
    subscribe: (address, query, variables = {}, token) => {
      const url = `${address.replace('http', 'ws')}/graphql/stream`
      const connectionParams = token === undefined ? {} : { Authorization: `Bearer ${token}` }
      const client = createSocketClient({ url, connectionParams, webSocketImpl: WebSocket, retryAttempts: 0 })
      return over(client.iterate({ query, variables }), () => void client.dispose())
    },
  },
  {
    name: 'server-sent events',
    subscribe: (address, query, variables = {}, token) => {
      const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const client = createStreamClient({ url: `${address}/graphql/stream`, headers, retryAttempts: 0 })
      return over(client.iterate({ query, variables }), () => client.dispose())
    },
  },
]
