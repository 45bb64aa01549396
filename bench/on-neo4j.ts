// All operations on one graph of one size, on a Neo4j server of its own.
import { openNeo4j } from '../src/graph/neo4j-engine.ts'
import { createGraph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import type { Engine } from '../src/graph/engine.ts'
import { startServer } from '../scripts/neo4j-server.mjs'
import { openBare, type Bare } from './bare-driver.ts'
import { compare, whyNotAsked, type Compared, type Field } from './compare.ts'
import { findFacts } from './facts.ts'
import { openClient } from './http-client.ts'
import { raceImport, type ImportRace } from './import-race.ts'
import { fill, type Load } from './ingest.ts'
import type { Pace } from './measure.ts'
import { operationsFor } from './operations/all.ts'
import type { Options } from './options.ts'
import { startApp, startPeer } from './processes.ts'
import { announce, say } from './progress.ts'

export interface SizeResult {
  readonly statements: number
  readonly load: Load
  readonly operations: readonly Compared[]
  /** Operations that this version of the product cannot be asked, and why. */
  readonly missing: Readonly<Record<string, string>>
  /** Operations that could not be measured to the end, and why. */
  readonly failed: Readonly<Record<string, string>>
}

const writeMs = 600_000
const mostConnections = 16

type Memory = Pick<Options, 'heap' | 'pageCache'>

async function withNeo4j<T>(
  memory: Memory,
  work: (engine: Engine, bare: Bare, uri: string) => Promise<T>,
): Promise<T> {
  const server = await startServer({ heap: memory.heap, pageCache: memory.pageCache })
  const settings = { uri: server.boltUri, username: undefined, password: undefined, database: undefined }
  const engine = await openNeo4j(settings)
  const bare = openBare(server.boltUri)
  try {
    await migrate(createGraph(engine, { timeoutMs: writeMs }), engine)
    return await work(engine, bare, server.boltUri)
  } finally {
    await Promise.all([engine.close(), bare.close()])
    await server.stop()
  }
}

/** The product's import against plain UNWIND, on a server that is thrown away. */
export function measureImport(statements: number, memory: Memory): Promise<ImportRace> {
  announce(`Import: ${statements} statements, by the product and by the bare driver in turn`)
  return withNeo4j(memory, (engine, bare) =>
    raceImport(createGraph(engine, { timeoutMs: writeMs }), bare, statements),
  )
}

/** Fills a graph and measures every operation on it. */
export function measureSize(statements: number, options: Options, pace: Pace): Promise<SizeResult> {
  announce(`Neo4j: filling ${statements} statements`)
  return withNeo4j(options, async (engine, bare, uri) => {
    const load = await fill(createGraph(engine, { timeoutMs: writeMs }), statements)
    await bare.value('CALL db.awaitIndexes(300) RETURN 1')
    await bare.value('CALL db.prepareForReplanning() RETURN 1')
    return {
      statements,
      load,
      ...(await withContenders(engine, bare, uri, (field) => askAll(statements, field, options, pace))),
    }
  })
}

async function withContenders<T>(
  engine: Engine,
  bare: Bare,
  uri: string,
  work: (field: Field) => Promise<T>,
): Promise<T> {
  const processes = await Promise.all([startApp(uri), startPeer(uri)])
  const [app, peer] = processes.map(({ address }) => openClient(address, mostConnections))
  try {
    if (!app || !peer) throw new TypeError('There are two servers.')
    return await work({ engine, bare, app, peer })
  } finally {
    for (const client of [app, peer]) client?.close()
    await Promise.all(processes.map(({ stop }) => stop()))
  }
}

async function askAll(
  statements: number,
  field: Field,
  { only }: Options,
  pace: Pace,
): Promise<Pick<SizeResult, 'operations' | 'missing' | 'failed'>> {
  const facts = await findFacts(statements, field.app, field.bare)
  const operations: Compared[] = []
  const missing: Record<string, string> = {}
  const failed: Record<string, string> = {}
  for (const operation of operationsFor(facts, only)) {
    const obstacle = whyNotAsked(operation)
    if (obstacle !== null) {
      missing[operation.name] = obstacle
      continue
    }
    say(`${statements} statements: ${operation.name}`)
    try {
      const compared = await compare(operation, field, pace)
      operations.push(compared)
      announce(`${statements} ${operation.name}: ${summaryOf(compared)}`)
    } catch (error) {
      failed[operation.name] = error instanceof Error ? error.message : String(error)
      announce(`${statements} ${operation.name} failed: ${failed[operation.name] ?? ''}`)
    }
  }
  return { operations, missing, failed }
}

function summaryOf({ timings, refused }: Compared): string {
  const times = Object.entries(timings).map(([name, { p50 }]) => `${name} ${p50.toFixed(2)} ms`)
  return [...times, ...Object.entries(refused).map(([name, why]) => `${name} ${why}`)].join(', ')
}
