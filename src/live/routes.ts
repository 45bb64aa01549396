// Live updates at one address: a WebSocket where the client asks for one, else a stream of events.
import websocket from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { pageGuard } from '../http/hosts.ts'
import type { LiveParts } from './asker.ts'
import { eventsHandler } from './events-stream.ts'
import { webSocketHandler } from './websocket.ts'

export const livePath = '/graphql/stream'
const largestMessage = 64 * 1024

/** Serves subscriptions. When the server stops, every client is told from where to go on elsewhere. */
export async function addLive(app: FastifyInstance, parts: LiveParts): Promise<void> {
  const { connections, log } = parts
  await app.register(websocket, {
    options: { maxPayload: largestMessage },
    preClose: function (this: FastifyInstance, done: () => void) {
      connections.endAll('RESTARTING')
      log.close()
      for (const socket of this.websocketServer.clients) socket.close()
      this.websocketServer.close()
      done()
    },
    errorHandler: (error, socket, request) => {
      request.log.warn({ err: error }, 'a WebSocket failed')
      socket.terminate()
    },
  })
  const [guard, handler] = [pageGuard(parts.config), eventsHandler(parts)]
  const onRequest = async ({ headers }: FastifyRequest) => guard(headers)
  app.route({ method: 'GET', url: livePath, onRequest, handler, wsHandler: webSocketHandler(parts) })
  app.route({ method: 'POST', url: livePath, onRequest, handler })
}
