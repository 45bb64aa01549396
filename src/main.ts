// The process: opens the store, loads the seeds into an empty graph, serves, and closes everything when told to stop.
import { config as loadDotenv } from 'dotenv'
import { pino } from 'pino'
import { createApp } from './app.ts'
import { readConfig, type Config } from './config.ts'
import { StartupError } from './errors.ts'
import type { Graph } from './graph/graph.ts'
import { explainFailure, openGraph, seedWhenEmpty } from './start.ts'

const stopWithinMs = 8_000
const orphanCheckMs = 500

async function listen(config: Config, graph: Graph) {
  const app = await createApp(config, graph, pino({ level: config.LOG_LEVEL }))
  try {
    return { app, address: await app.listen({ port: config.PORT, host: config.HOST }) }
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

async function main(): Promise<void> {
  loadDotenv({ quiet: true })
  const config = readConfig(process.env)
  const graph = await openGraph(config)
  try {
    process.stdout.write(`Engine: ${graph.description}\n`)
    process.stdout.write(`${await seedWhenEmpty(graph)}\n`)
    const { app, address } = await listen(config, graph)
    stopOnSignals(async () => {
      await app.close()
      await graph.close()
    })
    process.stdout.write(`Counterclaim answers at ${address}/graphql\n`)
  } catch (error) {
    await graph.close()
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

main().catch((error: unknown) => {
  process.exitCode = explainFailure(error)
})
