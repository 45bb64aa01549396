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

/** How the server ended a subscription. */
export interface End {
  /** The close code of a WebSocket, or the code of the error that ended a stream. */
  readonly code: number | string
  readonly words: string
  /** From where nothing is missed. */
  readonly cursor: string | null
}

/** Takes what comes until the server ends the subscription, and gives that with how it said so. Throws where it says that all was told. */
export async function untilEnd(subscriber: Subscriber): Promise<{ events: LiveEvent[]; end: End }> {
  const events: LiveEvent[] = []
  const isClosing = (told: object): told is Closing => 'reason' in told
  for (;;) {
    const told = (await subscriber.next().catch((closing: unknown) => closing)) as
      Closing | LiveEvent | undefined
    if (told === undefined) throw new Error('the subscription was completed')
    if (isClosing(told)) return { events, end: endOf(told.code, told.reason) }
    const [error] = told.errors ?? []
    if (error) return { events, end: endOf(String(error.extensions?.code), error.message) }
    events.push(told)
  }
}

/** With what a WebSocket was closed. */
interface Closing {
  readonly code: number
  readonly reason: string
}

const endOf = (code: number | string, words: string): End => ({
  ...{ code, words },
  cursor: /go on after (\S+)/.exec(words)?.[1] ?? null,
})
