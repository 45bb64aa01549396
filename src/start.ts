// What the commands share: opening the graph, loading seeds, and saying why that failed.
import { fileURLToPath } from 'node:url'
import { createSealer } from './audit/sealer.ts'
import { requireWhole } from './backup/mark.ts'
import type { Config } from './config.ts'
import { judgeMarked, rebuildDisputes } from './conflicts/disputes.ts'
import { DomainError, StartupError } from './errors.ts'
import { allClaimIds, nodesOfLabel } from './generated/queries.ts'
import { hasStore, openEmbedded } from './graph/embedded-engine.ts'
import type { Engine } from './graph/engine.ts'
import { createGraph, type Graph } from './graph/graph.ts'
import { migrate } from './graph/migrate.ts'
import { openNeo4j } from './graph/neo4j-engine.ts'
import { rewriteSearchTexts } from './search/rewrite.ts'
import { loadSeeds, type SeedSummary } from './seeds/load.ts'
import { describeProblem, SeedError } from './entries/problem.ts'

/** The shipped seeds, beside the folder that this program was built into. */
export const seedFolder = fileURLToPath(new URL('../seeds', import.meta.url))

/** A graph, and the engine that holds it. */
export interface Store {
  readonly engine: Engine
  readonly graph: Graph
}

/** Opens the store that the settings name, with the schema that it has. Throws a StartupError where a restore did not finish in it. */
export async function openStore(config: Config): Promise<Store> {
  const store = await openAnyStore(config)
  try {
    await requireWhole(store.graph)
    return store
  } catch (error) {
    await store.graph.close()
    throw error
  }
}

/** Opens the store that the settings name, whatever state it is in. */
export async function openAnyStore(config: Config): Promise<Store> {
  const engine =
    config.NEO4J_URI === undefined
      ? openEmbedded({ directory: config.DATA_DIR })
      : await openNeo4j({
          uri: config.NEO4J_URI,
          username: config.NEO4J_USERNAME,
          password: config.NEO4J_PASSWORD,
          database: config.NEO4J_DATABASE,
        })
  return { engine, graph: createGraph(engine, { timeoutMs: config.REQUEST_TIMEOUT_MS }) }
}

/** Opens a store that is there already: who only looks at a graph must not make one. */
export async function openExistingStore(config: Config): Promise<Store> {
  const { NEO4J_URI, DATA_DIR } = config
  if (NEO4J_URI === undefined && !hasStore(DATA_DIR)) {
    throw new StartupError(
      `There is no graph in ${DATA_DIR} (DATA_DIR): \`counterclaim seed\` or \`counterclaim serve\` makes one.`,
      11,
    )
  }
  return openStore(config)
}

/** Opens the store that the settings name and brings its schema up to date. */
export async function openGraph(config: Config): Promise<Graph> {
  const { engine, graph } = await openStore(config)
  try {
    await rewriteSearchTexts(graph)
    const applied = await migrate(graph, engine)
    // A new schema may ask for more to be derived than the old one did.
    if (applied.length > 0) await rebuildDisputes(graph)
    await judgeMarked(graph)
    return graph
  } catch (error) {
    await graph.close()
    throw error
  }
}

/** Loads the shipped seeds where the graph holds no claims; says what it did or found. */
export async function seedWhenEmpty(graph: Graph): Promise<string> {
  const [some] = await graph.read(allClaimIds, { after: '', limit: 1 })
  if (some) return 'The graph is as it was left.'
  return describeSummary(await loadSeeds(graph, seedFolder))
}

/**
 * Seals what waits, for a command that has written. Where a server holds the lease it is left to that one; an embedded graph has one owner, so
 * whoever holds the lease there is gone. What cannot be sealed now waits for the next process: it is written all the same.
 */
export async function sealWaiting(graph: Graph): Promise<void> {
  const sealer = createSealer(graph, graph.engine === 'embedded' ? { leaseMs: 0 } : {})
  await sealer.look().catch(() => undefined)
  await sealer.close()
}

/** Beyond this many statements lists and searches of the embedded engine take seconds: it passes over what Neo4j seeks. */
const mostOnEmbedded = 200_000

/** One line where the embedded engine holds more statements than it is meant for; null elsewhere. */
export async function adviceOnSize(graph: Graph): Promise<string | null> {
  if (graph.engine !== 'embedded') return null
  const [counted] = await graph.read(nodesOfLabel.Statement, {})
  const statements = counted?.nodes ?? 0
  if (statements <= mostOnEmbedded) return null
  return `The graph holds ${statements} statements. The embedded engine is meant for ${mostOnEmbedded} at most: lists and searches grow slow beyond; use Neo4j for a graph of this size (NEO4J_URI).`
}

/** What a load did, in one line. */
export function describeSummary({
  files,
  actors,
  claims,
  statements,
  articles,
  conflicts,
  exactAnchors,
  reports,
  written,
}: SeedSummary): string {
  const holds = `${actors} actors, ${claims} claims, ${statements} statements, ${articles} articles, ${conflicts} contested claims`
  const checked =
    exactAnchors > 0 ? ` ${exactAnchors} of ${reports} passages stand EXACT in the texts given.` : ''
  return `Seeds from ${files} files: ${holds}; ${written} nodes were new or changed.${checked}`
}

/** Prints why a process cannot go on, and gives its exit code. Only what nobody foresaw comes with a stack. */
export function explainFailure(error: unknown): number {
  if (error instanceof StartupError) {
    process.stderr.write(`${error.message}\n`)
    return error.exitCode
  }
  if (error instanceof DomainError) {
    process.stderr.write(`${error.message}\n`)
    return error.code === 'UNAVAILABLE' ? 3 : 8
  }
  if (error instanceof SeedError) {
    process.stderr.write(`${[error.message, ...error.problems.map(describeProblem)].join('\n')}\n`)
    return 8
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 1
}
