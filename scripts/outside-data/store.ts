// A graph for outside data: in memory, or an empty Neo4j; filled by the product's own writes and judged by it.
import type { Config } from '../../src/config.ts'
import { rebuildDisputes } from '../../src/conflicts/disputes.ts'
import { StartupError } from '../../src/errors.ts'
import { openEmbedded } from '../../src/graph/embedded-engine.ts'
import type { Engine } from '../../src/graph/engine.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openNeo4j } from '../../src/graph/neo4j-engine.ts'
import type { Seeds } from '../../src/entries/format.ts'
import { rowsOf } from '../../src/entries/rows.ts'
import { writeRows } from '../../src/recording/write-rows.ts'

const timeoutMs = 600_000
const perWrite = 5_000

/** An empty graph with its schema: of the Neo4j that the settings name, else in memory. */
export async function openForData(
  config: Pick<Config, 'NEO4J_URI' | 'NEO4J_USERNAME' | 'NEO4J_PASSWORD' | 'NEO4J_DATABASE'>,
): Promise<Graph> {
  const engine =
    config.NEO4J_URI === undefined
      ? openEmbedded({ directory: null })
      : await openNeo4j({
          uri: config.NEO4J_URI,
          username: config.NEO4J_USERNAME,
          password: config.NEO4J_PASSWORD,
          database: config.NEO4J_DATABASE,
        })
  return withSchema(engine).catch(async (error: unknown) => {
    await engine.close()
    throw error
  })
}

/** Gives an empty store its schema. Throws a StartupError where it holds anything, whoever wrote it. */
export async function withSchema(engine: Engine): Promise<Graph> {
  const text = 'MATCH (n) WHERE NOT n:_Migration RETURN count(n) AS held'
  const [row] = await engine.read({ text, params: {}, ints: [], columns: ['held'] }, { timeoutMs })
  const held = Number(row?.[0])
  if (held !== 0)
    throw new StartupError(
      `The graph holds ${held} nodes. Outside data are put into an empty one only: name the address of an empty Neo4j in NEO4J_URI, or leave it out.`,
      8,
    )
  const graph = createGraph(engine, { timeoutMs })
  await migrate(graph, engine)
  return graph
}

/** How long it took, in seconds. */
export interface Taken {
  readonly loading: number
  readonly judging: number
}

/** Writes the seeds as the seed loader would, in pieces of bounded size, and judges every claim. */
export async function loadAndJudge(graph: Graph, seeds: Seeds): Promise<Taken> {
  const now = new Date().toISOString()
  const loading = await timed(async () => {
    const { nodes, relations } = rowsOf(seeds, new Map(), now)
    for (const piece of pieces(nodes))
      await graph.write((run) => writeRows(run, { nodes: piece, relations: [] }, now))
    for (const piece of pieces(relations))
      await graph.write((run) => writeRows(run, { nodes: [], relations: piece }, now))
  })
  return { loading, judging: await timed(() => rebuildDisputes(graph)) }
}

/** The rows in lists of bounded size. */
export function pieces<T>(rows: readonly T[], size = perWrite): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  )
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}
