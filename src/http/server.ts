// The HTTP server: how large and how slow a request may be, and how failures are told.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { notFound, safeErrors } from './failures.ts'

const bodyLimit = 256 * 1024
const maxHeaderSize = 16 * 1024
const headersWithinMs = 5_000
/** How often the server looks for requests that have not arrived in time. */
const lateCheckMs = 500
/** At least so much lies between two lines about connections that were closed unheard. */
const betweenLinesMs = 60_000

type HttpConfig = Pick<Config, 'REQUEST_TIMEOUT_MS' | 'TRUSTED_PROXIES' | 'MAX_CONNECTIONS'>

/** A server without routes. As long as a request may take to answer it may take to arrive; its headers are small and come first. */
export function createHttpServer(
  { REQUEST_TIMEOUT_MS, TRUSTED_PROXIES, MAX_CONNECTIONS }: HttpConfig,
  logger: Logger,
): FastifyInstance {
  const answerFailure = safeErrors(logger)
  const app = Fastify({
    // Its own lines from warnings on: each request is logged once, where it is watched.
    loggerInstance: logger.child({}, { level: logger.isLevelEnabled('warn') ? 'warn' : logger.level }),
    genReqId: () => randomUUID(),
    bodyLimit,
    // Of a path that cannot be read no hook is told.
    frameworkErrors: (error, request, reply) => {
      reply.raw.once('finish', () => letGo(request.raw))
      void answerFailure(error, request, reply)
    },
    forceCloseConnections: 'idle',
    trustProxy: TRUSTED_PROXIES.length > 0 && TRUSTED_PROXIES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: {
      headersTimeout: Math.min(REQUEST_TIMEOUT_MS, headersWithinMs),
      connectionsCheckingInterval: lateCheckMs,
      maxHeaderSize,
    },
  }) as unknown as FastifyInstance
  limitConnections(app, MAX_CONNECTIONS, logger)
  app.addHook('onResponse', async ({ raw }) => letGo(raw))
  app.setErrorHandler(answerFailure)
  app.setNotFoundHandler(notFound)
  return app
}

/** Those beyond `most` are closed; that there are any is logged at most once a minute. */
function limitConnections(app: FastifyInstance, most: number, logger: Logger): void {
  app.server.maxConnections = most
  let loggedAt = -Infinity
  app.server.on('drop', () => {
    if (performance.now() - loggedAt < betweenLinesMs) return
    loggedAt = performance.now()
    logger.warn(`There are ${most} connections (MAX_CONNECTIONS); those beyond are closed unheard.`)
  })
}

/** Node looks no more after the connection of a request for another protocol: answered as any other, it would stay open when its client has left. */
function letGo({ headers, socket }: IncomingMessage): void {
  if (headers.upgrade !== undefined) socket.destroySoon()
}
