// Follows each HTTP request from its first byte to its last: gives it an id, notes what it was, logs and measures it when it is over.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Graph } from '../graph/graph.ts'
import { createMetrics, type EndedRequest, type Metrics } from './metrics.ts'
import type { LiveStats } from './log-metrics.ts'
import { newNotes, type OperationNotes } from './notes.ts'

const metricsPath = '/metrics'
/** Asked every few seconds by machines: logged for those who debug. */
const probes = new Set(['/health', '/ready', metricsPath])
/** A client may name its operation by a whole book. */
const longestName = 100

/** Gives the notes of a request that holds a GraphQL operation, for its context to fill in. */
export type NotesOf = (request: FastifyRequest) => OperationNotes

/** Watches every request of `app` from now on, and serves what is measured unless METRICS is off. To be called before any other hook is added. */
export function watchRequests(
  app: FastifyInstance,
  { METRICS }: Pick<Config, 'METRICS'>,
  graph: Graph,
  logger: Logger,
  live?: () => LiveStats,
): NotesOf {
  const metrics = METRICS ? createMetrics(graph, live) : null
  const notes = new WeakMap<FastifyRequest, OperationNotes>()
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const began = performance.now()
    reply.header('x-request-id', request.id)
    reply.raw.once('close', () => {
      const ended = endedRequest(request, reply, performance.now() - began, notes.get(request) ?? null)
      metrics?.requestEnded(ended)
      logRequest(logger, request.id, ended)
    })
  })
  if (metrics) serveMetrics(app, metrics)
  return (request) => {
    const fresh = newNotes()
    notes.set(request, fresh)
    return fresh
  }
}

function serveMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get(metricsPath, async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()))
  app.addHook('onClose', async () => metrics.close())
}

function endedRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  durationMs: number,
  operation: OperationNotes | null,
): EndedRequest {
  return {
    method: request.method,
    route: request.routeOptions.url ?? null,
    status: reply.raw.writableFinished ? reply.statusCode : null,
    durationMs,
    operation,
  }
}

/** One line: what was asked in kind, what it cost and came to. Never the text of a question, its variables, or a header. */
function logRequest(
  logger: Logger,
  requestId: string,
  { operation, durationMs, ...request }: EndedRequest,
): void {
  const line = {
    requestId,
    ...request,
    durationMs: Math.round(durationMs * 10) / 10,
    ...operationFields(operation),
  }
  const message = request.status === null ? 'the client went away' : 'answered'
  if (probes.has(request.route ?? '')) logger.debug(line, message)
  else logger.info(line, message)
}

function operationFields(operation: OperationNotes | null): object {
  if (!operation) return {}
  const { name, type, fields, cost, roundTrips, codes, errorIds } = operation
  return {
    operationName: name?.slice(0, longestName) ?? null,
    operationType: type,
    fields,
    cost,
    roundTrips,
    codes: [...new Set(codes)],
    errorIds,
  }
}
