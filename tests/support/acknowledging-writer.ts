// Writes topics one by one to the embedded store in DATA_DIR and prints the number of each once it is acknowledged. For tests that kill it.
import { openEmbedded } from '../../src/graph/embedded-engine.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { upsertNodes } from '../../src/generated/queries.ts'

const engine = openEmbedded({ directory: process.env.DATA_DIR ?? '' })
const graph = createGraph(engine, { timeoutMs: 10_000 })
await migrate(graph, engine)
const now = '2001-01-01T00:00:00.000Z'
for (let number = 1; number <= 1_000; number += 1) {
  const id = `topic:t-${number}`
  const properties = { name: id, version: 1, createdAt: now, updatedAt: now, sortKey: `t|${id}` }
  await graph.write((run) => run(upsertNodes.Topic, { rows: [{ id, properties }] }))
  process.stdout.write(`acknowledged ${number}\n`)
}
// Waits to be killed, with its store open.
setInterval(() => undefined, 1_000)
