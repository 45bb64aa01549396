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

/** A server without routes. As long as a request may take to answer it may take to arrive; its headers are small and come first. */
export function createHttpServer(
  { REQUEST_TIMEOUT_MS, TRUSTED_PROXIES }: Pick<Config, 'REQUEST_TIMEOUT_MS' | 'TRUSTED_PROXIES'>,
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
  app.addHook('onResponse', async ({ raw }) => letGo(raw))
  app.setErrorHandler(answerFailure)
  app.setNotFoundHandler(notFound)
  return app
}

/** Node looks no more after the connection of a request for another protocol: answered as any other, it would stay open when its client has left. */
function letGo({ headers, socket }: IncomingMessage): void {
  if (headers.upgrade !== undefined) socket.destroySoon()
}
