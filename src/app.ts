// The whole application: a graph behind a GraphQL endpoint, a page to ask from, and two questions for machines.
import { setMaxListeners } from 'node:events'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { recorderNames } from './access/recorders.ts'
import { createViewers } from './access/viewers.ts'
import { createActivityIndex } from './activity/live-table.ts'
import { createSealer, type Sealer } from './audit/sealer.ts'
import { addBrowserFiles } from './browser/files.ts'
import type { Config } from './config.ts'
import type { Context } from './contract/context.ts'
import type { Graph } from './graph/graph.ts'
import { addExports, type ContextOf } from './export/routes.ts'
import { createContext } from './graphql/context.ts'
import { addGraphiql } from './graphql/graphiql.ts'
import { createSchema } from './graphql/schema.ts'
import { createApollo } from './graphql/server.ts'
import { addSecurityHeaders, allowOrigins } from './http/headers.ts'
import { createConnections } from './live/connections.ts'
import { createChangeLog } from './live/log.ts'
import { addLive } from './live/routes.ts'
import { formatGraphQLError } from './graphql/errors.ts'
import { createAskers } from './http/askers.ts'
import { bookmarksOf } from './http/bookmarks.ts'
import { hostGuard } from './http/hosts.ts'
import { limitRates } from './http/rates.ts'
import { createHttpServer } from './http/server.ts'
import { readMergedIds } from './recording/merged-ids.ts'
import { privateTexts } from './recording/private-texts.ts'
import { watchRequests } from './operations/watch.ts'

/** Composes the application over an open graph. The caller listens and closes; its sealer, if it gives one, is closed with the application. */
export async function createApp(
  config: Config,
  graph: Graph,
  logger: Logger,
  sealer: Sealer = createSealer(graph),
): Promise<FastifyInstance> {
  const app = createHttpServer(config, logger)
  const log = createChangeLog(graph, sealer, {
    onFailure: (err) => logger.warn({ err }, 'the log of changes could not be read; trying again'),
  })
  const notesOf = watchRequests(app, config, graph, logger, log.stats)
  await addSecurityHeaders(app)
  app.addHook('onRequest', hostGuard(config))
  addProbes(app, graph)

  const schema = createSchema()
  const merged = await readMergedIds(graph)
  // Another process may have merged or split nodes.
  sealer.onGrown(() => void merged.refresh().catch((err: unknown) => logger.warn({ err }, 'merged ids were not read')))
  const apollo = createApollo(schema, config, logger)
  await apollo.start()
  const activity = createActivityIndex(graph)
  app.addHook('onClose', async () => {
    activity.close()
    await sealer.close()
  })
  const parts = { graph, activity, committed: sealer.poke }
  const names = recorderNames(graph)
  const viewerOf = await createViewers(config, graph)
  const askers = createAskers(viewerOf)
  const limits = { scanBudget: config.SCAN_BUDGET, countBudget: config.COUNT_BUDGET }
  const contextOf: ContextOf = (request, signal, own = limits) =>
    createContext({
      ...parts,
      limits: own,
      signal,
      notes: notesOf(request),
      viewer: askers.of(request),
      recorderNames: names,
      requestId: request.id,
      secondPerson: config.SECOND_PERSON,
      texts: privateTexts(config.DATA_DIR),
      merged,
      bookmarks: bookmarksOf(request.headers),
    })
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    return contextOf(request, endOf(reply, config.REQUEST_TIMEOUT_MS))
  }
  const answer = fastifyApolloHandler(apollo, { context })
  await app.register(async (questions) => {
    await allowOrigins(questions, config)
    await limitRates(questions, config)
    askers.learnIn(questions)
    questions.post('/graphql', answer)
    if (!config.INTROSPECTION) questions.get('/graphql', answer)
    else addGraphiql(questions, answer)
    addExports(questions, { schema, apollo, config, contextOf })
    await addLive(questions, {
      ...{ schema, config, log, contextOf, connections: createConnections() },
      format: formatGraphQLError(logger),
      authenticate: async ({ headers }, authorization = headers.authorization) => {
        const viewer = await viewerOf(authorization)
        return { viewer, expiresAt: viewer.until ?? null }
      },
    })
  })
  addBrowserFiles(app)
  addSigns(app)
  // Only when the last request was answered: a request that is still coming in needs it.
  app.server.once('close', () => void apollo.stop())
  return app
}

/** For people who come by the bare address. */
function addSigns(app: FastifyInstance): void {
  app.get('/', (_, reply) => reply.redirect('/graphql'))
  app.get('/favicon.ico', (_, reply) => reply.code(204).send())
}

/** For machines that watch over this one. */
function addProbes(app: FastifyInstance, graph: Graph): void {
  app.get('/health', () => ({ status: 'ok' }))
  app.get('/ready', () => ready(graph))
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
  const end = AbortSignal.any([gone.signal, AbortSignal.timeout(timeoutMs)])
  // Every query that a request has under way listens: their number is bounded by its cost, and no sign of a leak.
  setMaxListeners(0, end)
  return end
}
