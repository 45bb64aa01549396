// `serve`: opens the store, loads the seeds into an empty graph, serves, and closes everything when told to stop.
import type { Command } from 'commander'
import type { Logger } from 'pino'
import { createActivityIndex, readFirst } from '../activity/live-table.ts'
import { createApp } from '../app.ts'
import { createSealer } from '../audit/sealer.ts'
import { requireAccess, type Config } from '../config.ts'
import { StartupError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { createLog } from '../operations/log.ts'
import { adviceOnSize, explainFailure, openGraph, seedWhenEmpty } from '../start.ts'
import { examples, printLines } from './output.ts'
import { readSettings } from './settings.ts'

const stopWithinMs = 8_000
const orphanCheckMs = 500

export function defineServe(program: Command): void {
  program
    .command('serve')
    .description('Serve the GraphQL API; load the shipped seeds first where the graph is empty.')
    .addHelpText(
      'after',
      examples(
        ['counterclaim serve', 'on http://127.0.0.1:4000/graphql, with the embedded graph in .data'],
        ['PORT=0 counterclaim serve', 'on any free port'],
        ['NEO4J_URI=bolt://127.0.0.1:7687 counterclaim serve', 'with the graph in Neo4j'],
      ),
    )
    .action(serve)
}

async function serve(): Promise<void> {
  const config = readSettings()
  requireAccess(config)
  const log = createLog(config)
  const say = announcer(config, log)
  const graph = await openGraph(config)
  try {
    say(`Engine: ${graph.description}`)
    say(await seedWhenEmpty(graph))
    const advice = await adviceOnSize(graph)
    if (advice !== null) log.warn(advice)
    const { app, address } = await listen(config, graph, log)
    stopOnSignals(async () => {
      await app.close()
      await graph.close()
    })
    say(`Counterclaim answers at ${address}/graphql`)
  } catch (error) {
    await graph.close()
    throw error
  }
}

/** Tells a person plainly; where the log is JSON, so that every line of output is, as lines of the log. */
function announcer({ LOG_FORMAT }: Config, log: Logger): (sentence: string) => void {
  return (sentence) => {
    if (LOG_FORMAT === 'json') log.info(sentence)
    else printLines([sentence])
  }
}

async function listen(config: Config, graph: Graph, log: Logger) {
  const onFailure = (err: unknown) => log.warn({ err }, 'changes could not be sealed; trying again')
  const sealer = createSealer(graph, { onFailure })
  const activity = createActivityIndex(graph)
  const app = await createApp(config, graph, log, sealer, activity)
  sealer.start()
  try {
    const address = await app.listen({ port: config.PORT, host: config.HOST })
    readFirst(activity).catch((err: unknown) => {
      log.debug({ err }, 'the statements were not read at the start; the first question reads them')
    })
    return { app, address }
  } catch (error) {
    await app.close()
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (isTaken)
      throw new StartupError(
        `Port ${config.PORT} is in use: set PORT to another one, or to 0 for any free one.`,
        9,
      )
    throw error
  }
}

/** Lets requests in flight finish, closes the store, and ends; a second signal ends at once. */
function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), stopWithinMs).unref()
    close().then(
      () => process.exit(0),
      (error: unknown) => process.exit(explainFailure(error)),
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  whenOrphanedByNpm(stop)
}

/** A signal to npm alone ends npm and its shell and never arrives here: a server that npm started notices that its parent is gone. */
function whenOrphanedByNpm(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, orphanCheckMs)
  watch.unref()
}
