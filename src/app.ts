// The whole application: a graph behind a GraphQL endpoint, a page to ask from, and two questions for machines.
import { randomUUID } from 'node:crypto'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { addBrowserFiles } from './browser/files.ts'
import type { Config } from './config.ts'
import type { Context } from './contract/context.ts'
import type { Graph } from './graph/graph.ts'
import { createContext } from './graphql/context.ts'
import { addGraphiql } from './graphql/graphiql.ts'
import { createApollo } from './graphql/server.ts'
import { hostGuard, notFound, safeErrors } from './http.ts'

const bodyLimit = 256 * 1024

/** Composes the application over an open graph. The caller listens and closes. */
export async function createApp(config: Config, graph: Graph, logger: Logger): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger,
    genReqId: () => randomUUID(),
    bodyLimit,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance
  app.setErrorHandler(safeErrors(logger))
  app.setNotFoundHandler(notFound)
  app.addHook('onRequest', hostGuard(config))
  app.get('/health', () => ({ status: 'ok' }))
  app.get('/ready', () => ready(graph))

  const apollo = createApollo(config, logger)
  await apollo.start()
  const context = async (_: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const limits = { scanBudget: config.SCAN_BUDGET, countBudget: config.COUNT_BUDGET }
    return createContext(graph, limits, endOf(reply, config.REQUEST_TIMEOUT_MS))
  }
  const answer = fastifyApolloHandler(apollo, { context })
  app.post('/graphql', answer)
  addGraphiql(app, answer)
  addBrowserFiles(app)
  app.get('/', (_, reply) => reply.redirect('/graphql'))
  app.get('/favicon.ico', (_, reply) => reply.code(204).send())
  // Only when the last request was answered: a request that is still coming in needs it.
  app.server.once('close', () => void apollo.stop())
  return app
}

async function ready(graph: Graph): Promise<{ status: string; engine: string }> {
  await graph.ping()
  return { status: 'ready', engine: graph.engine }
}

/** Ends when the time of a request is over, or when its client has gone away before the answer was complete. */
function endOf(reply: FastifyReply, timeoutMs: number): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  return AbortSignal.any([gone.signal, AbortSignal.timeout(timeoutMs)])
}
