// A store of topics on one engine, for suites of what engines promise.
import { afterAll, beforeAll } from '@jest/globals'
import { upsertNodes } from '../../src/generated/queries.ts'
import type { Engine } from '../../src/graph/engine.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openEmptyGraph, type TestEngine } from '../support/engines.ts'

export const topic = (id: string, name = id) => ({
  id,
  properties: { name, version: 1, createdAt: '', updatedAt: '', sortKey: id },
})

/** Opens a store before the tests of a suite, empty and with its schema, and closes it after them. */
export function openTopics(kind: TestEngine) {
  let graph: Graph
  let engine: Engine
  beforeAll(async () => {
    await (await openEmptyGraph(kind)).close()
    engine = await kind.open()
    graph = createGraph(engine, { timeoutMs: 30_000 })
    await migrate(graph, engine)
  })
  afterAll(() => graph.close())

  const write = (...ids: string[]) =>
    graph.write((run) => run(upsertNodes.Topic, { rows: ids.map((id) => topic(id)) }))
  async function topics(): Promise<string[]> {
    const text = 'MATCH (n:Topic) RETURN n.id AS id ORDER BY id'
    const rows = await engine.read({ text, params: {}, ints: [], columns: ['id'] }, { timeoutMs: 10_000 })
    return rows.map(([id]) => String(id))
  }
  return { graph: () => graph, engine: () => engine, write, topics }
}
