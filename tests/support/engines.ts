// The engines that every suite of graph behaviour runs on, each opened fresh and closed by the test that opened it.
import { openEmbedded } from '../../src/graph/embedded-engine.ts'
import type { Engine } from '../../src/graph/engine.ts'
import { createGraph, type Graph, type GraphOptions } from '../../src/graph/graph.ts'
import { migrate, migrationsFor } from '../../src/graph/migrate.ts'
import { openNeo4j } from '../../src/graph/neo4j-engine.ts'

const neo4jUri = process.env.NEO4J_TEST_URI
export const hasNeo4j = neo4jUri !== undefined && neo4jUri !== ''

/** Opens the test server's Neo4j. */
export function openTestNeo4j(): Promise<Engine> {
  return openNeo4j({
    uri: neo4jUri ?? '',
    username: process.env.NEO4J_TEST_USERNAME,
    password: process.env.NEO4J_TEST_PASSWORD,
    database: undefined,
  })
}

export interface TestEngine {
  readonly name: string
  open(): Promise<Engine>
}

const embedded: TestEngine = {
  name: 'embedded',
  open: async () => openEmbedded({ directory: null, shuffleUnordered: true }),
}
export const neo4j: TestEngine = { name: 'neo4j', open: openTestNeo4j }

/** Every engine there is on this machine; the embedded one returns unordered rows in random order. */
export const engines: readonly TestEngine[] = hasNeo4j ? [embedded, neo4j] : [embedded]

/** A migrated, empty graph on an engine. */
export async function openEmptyGraph(
  engine: TestEngine,
  options: Partial<GraphOptions> = {},
): Promise<Graph> {
  const opened = await engine.open()
  await emptyOut(opened)
  const graph = createGraph(opened, { timeoutMs: 30_000, ...options })
  await migrate(graph, opened)
  return graph
}

/**
 * Tests share one Neo4j database, so each graph begins by emptying it. The record of the migrations stays while it is whole, as the
 * constraints and indexes that they made do: applied anew they would change the schema, and Neo4j would forget the plans of all queries.
 */
export async function emptyOut(engine: Engine): Promise<void> {
  const run = async (text: string, params: object, column: string) => {
    const statement = { text, params: { ...params }, ints: [], columns: [column] }
    return (await engine.transaction((within) => within(statement))).value
  }
  const recorded = await run('MATCH (m:_Migration) RETURN m.checksum AS checksum', {}, 'checksum')
  const whole = migrationsFor(engine.name).map(({ checksum }) => checksum)
  const isWhole = recorded.flat().toSorted().join() === whole.toSorted().join()
  const text = `MATCH (n) WHERE NOT (n:_Migration AND n.checksum IN $kept)
WITH n LIMIT 10000 DETACH DELETE n RETURN count(n) AS gone`
  for (;;) {
    const [row] = await run(text, { kept: isWhole ? whole : [] }, 'gone')
    if (row?.[0] === 0) return
  }
}
