// The whole application: a graph behind a GraphQL endpoint, a page to ask from, and two questions for machines.
import { setMaxListeners } from 'node:events'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { recorderNames } from './access/recorders.ts'
import { createViewers, type ViewerOf } from './access/viewers.ts'
import { createActivityIndex } from './activity/live-table.ts'
import type { ActivityIndex } from './contract/activity-index.ts'
import { createSealer, type Sealer } from './audit/sealer.ts'
import { addBrowserFiles } from './browser/files.ts'
import type { Config } from './config.ts'
import type { Context } from './contract/context.ts'
import type { Graph } from './graph/graph.ts'
import { addExports, type ContextOf } from './export/routes.ts'
import { createContext, limitsOf, type ContextParts } from './graphql/context.ts'
import { addGraphiql } from './graphql/graphiql.ts'
import { createSchema } from './graphql/schema.ts'
import { createApollo } from './graphql/server.ts'
import { addSecurityHeaders, allowOrigins } from './http/headers.ts'
import { createConnections, type Connections } from './live/connections.ts'
import { createChangeLog, type ChangeLog } from './live/log.ts'
import { addLive } from './live/routes.ts'
import { formatGraphQLError } from './graphql/errors.ts'
import { createAskers, type Askers } from './http/askers.ts'
import { bookmarksOf } from './http/bookmarks.ts'
import { hostGuard } from './http/hosts.ts'
import { limitRates } from './http/rates.ts'
import { createHttpServer } from './http/server.ts'
import { readMergedIds, type MergedIds } from './recording/merged-ids.ts'
import { privateTexts } from './recording/private-texts.ts'
import { watchRequests } from './operations/watch.ts'

/** Composes the application over an open graph. The caller listens and closes; its sealer and its counts, if it gives them, are closed with the application. */
export async function createApp(
  config: Config,
  graph: Graph,
  logger: Logger,
  sealer: Sealer = createSealer(graph),
  activity: ActivityIndex = createActivityIndex(graph),
): Promise<FastifyInstance> {
  const app = createHttpServer(config, logger)
  const log = createChangeLog(graph, sealer, {
    onFailure: (err) => logger.warn({ err }, 'the log of changes could not be read; trying again'),
  })
  const connections = createConnections()
  const live = () => ({ ...log.stats(), ...connections.stats() })
  const notesOf = watchRequests(app, config, graph, logger, live)
  await addSecurityHeaders(app)
  app.addHook('onRequest', hostGuard(config))
  addProbes(app, graph)
  app.addHook('onClose', async () => {
    activity.close()
    await sealer.close()
  })
  const viewerOf = await createViewers(config, graph)
  const askers = createAskers(viewerOf)
  const merged = await followMerges(graph, sealer, logger)
  const contextOf = contexts(config, { graph, activity, merged, committed: sealer.poke, askers, notesOf })
  await app.register(async (questions) => {
    await allowOrigins(questions, config)
    await limitRates(questions, config)
    askers.learnIn(questions)
    await addQuestions(questions, { config, logger, contextOf, log, connections, viewerOf })
  })
  addBrowserFiles(app)
  addSigns(app)
  return app
}

/** Which nodes were merged: another process may merge or split some, too. */
async function followMerges(graph: Graph, sealer: Sealer, logger: Logger): Promise<MergedIds> {
  const merged = await readMergedIds(graph)
  const refresh = () =>
    merged.refresh().catch((err: unknown) => logger.warn({ err }, 'merged ids were not read'))
  sealer.onGrown(() => void refresh())
  return merged
}

interface Known extends Pick<ContextParts, 'graph' | 'activity' | 'merged' | 'committed'> {
  readonly askers: Askers
  readonly notesOf: ReturnType<typeof watchRequests>
}

/** Makes the context of a request, once it is known who makes it. */
function contexts(config: Config, { askers, notesOf, ...known }: Known): ContextOf {
  const limits = limitsOf(config)
  const names = recorderNames(known.graph)
  const texts = privateTexts(config.DATA_DIR)
  return (request, signal, own = {}) =>
    createContext({
      ...known,
      limits: own.limits ?? limits,
      signal,
      notes: notesOf(request),
      viewer: own.viewer ?? askers.of(request),
      recorderNames: names,
      requestId: request.id,
      secondPerson: config.SECOND_PERSON,
      texts,
      bookmarks: bookmarksOf(request.headers),
    })
}

interface Asked {
  readonly config: Config
  readonly logger: Logger
  readonly contextOf: ContextOf
  readonly log: ChangeLog
  readonly connections: Connections
  readonly viewerOf: ViewerOf
}

/** Everything that is asked of the graph: questions, mutations, exports, and subscriptions. */
async function addQuestions(app: FastifyInstance, asked: Asked): Promise<void> {
  const { config, logger, contextOf, log, connections, viewerOf } = asked
  const schema = createSchema()
  const apollo = createApollo(schema, config, logger)
  await apollo.start()
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> =>
    contextOf(request, endOf(reply, config.REQUEST_TIMEOUT_MS))
  const answer = fastifyApolloHandler(apollo, { context })
  app.post('/graphql', answer)
  if (!config.INTROSPECTION) app.get('/graphql', answer)
  else addGraphiql(app, answer)
  addExports(app, { schema, apollo, config, contextOf })
  await addLive(app, {
    ...{ schema, config, log, contextOf, connections, viewerOf },
    format: formatGraphQLError(logger),
  })
  // Only when the last request was answered: a request that is still coming in needs it.
  app.server.once('close', () => void apollo.stop())
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
