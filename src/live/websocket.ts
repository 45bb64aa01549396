// Subscriptions over WebSocket: the protocol graphql-transport-ws.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import { GraphQLError, type ExecutionArgs } from 'graphql'
import type { WebSocket } from 'ws'
import { askerOf, subscribeFor, type Asker, type LiveAnswer, type LiveParts } from './asker.ts'
import { mostBuffered, type Connection } from './connections.ts'
import { describeEnding, endings, type Ending } from './endings.ts'
import { watchHeartbeat } from './heartbeat.ts'
import { readSubscription } from './subscription.ts'

const mostSubscriptions = 20
const forbidden = 4403
const longestReason = 120
/** The library's own takes a client that is behind for one that is gone. */
const noKeepAlive = 0

interface Client {
  readonly connection: Connection
  readonly asker: Asker
}

type Sent = Record<string, unknown>
type NothingMore = Record<PropertyKey, never>
type HandlerOptions = Parameters<typeof makeHandler<Sent, NothingMore>>[0]
type Clients = WeakMap<WebSocket, Client>

/** The handler of a WebSocket, once it is open. The token comes with the first message, never in the address. */
export function webSocketHandler(parts: LiveParts) {
  const clients: Clients = new WeakMap()
  const handle = makeHandler<Sent, NothingMore>(serverOptions(parts, clients), noKeepAlive)
  return function (this: FastifyInstance, socket: WebSocket, request: FastifyRequest): void {
    // Each of these is answered: whoever sends them without taking the answers would fill this machine's memory.
    const heard = () => {
      const client = clients.get(socket)
      if (client) client.connection.heard()
      else if (socket.bufferedAmount > mostBuffered) socket.terminate()
    }
    socket.on('message', heard).on('ping', heard)
    watchHeartbeat(socket)
    void handle.call(this, socket, request)
  }
}

function serverOptions(parts: LiveParts, clients: Clients): HandlerOptions {
  const { schema, config, format } = parts
  return {
    isProd: true,
    onConnect: async ({ connectionParams, extra: { socket, request } }) => {
      try {
        const asker = await askerOf(parts, tokenOf(connectionParams) ?? request.headers.authorization)
        if (socket.readyState !== socket.OPEN) return false
        clients.set(socket, { asker, connection: open(parts, socket, asker) })
        return true
      } catch (error) {
        socket.close(forbidden, error instanceof Error ? error.message.slice(0, longestReason) : 'Forbidden')
        return false
      }
    },
    onClose: ({ extra }) => clients.get(extra.socket)?.connection.gone(),
    onSubscribe: ({ subscriptions, extra: { socket, request } }, _, payload) => {
      const client = clients.get(socket)
      if (!client || Object.keys(subscriptions).length > mostSubscriptions) return [tooMany()]
      const read = readSubscription(schema, payload, client.asker.viewer, config)
      if (!('document' in read)) return [...read]
      const answer = () => subscribeFor(parts, client.connection, client.asker, request, read)
      return { schema, document: read.document, operationName: read.operationName, contextValue: answer }
    },
    subscribe: ({ contextValue }: ExecutionArgs) => (contextValue as () => LiveAnswer)() as never,
    // Errors are as they shall be shown; the library would ask them to show themselves.
    onNext: (_context, _id, _payload, _args, result) => result,
    onError: (_context, _id, _payload, errors) => errors.map((error) => format(error)),
  }
}

function open({ connections }: LiveParts, socket: WebSocket, asker: Asker): Connection {
  const close = (ending: Ending, cursor: string | null) =>
    socket.close(endings[ending].closeCode, describeEnding(ending, cursor))
  return connections.open({ close, buffered: () => socket.bufferedAmount }, asker)
}

function tokenOf(sent: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const token = sent?.Authorization ?? sent?.authorization
  return typeof token === 'string' ? token : undefined
}

const tooMany = () =>
  new GraphQLError(`One connection takes ${mostSubscriptions} subscriptions; open another.`, {
    extensions: { code: 'TOO_COSTLY' },
  })
