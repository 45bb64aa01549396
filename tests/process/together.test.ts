// Servers that start at the same moment on one Neo4j in which there is nothing yet: each makes what the others have not made.
import { expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { examine } from '../../src/doctor/examine.ts'
import type { Engine } from '../../src/graph/engine.ts'
import { openGraph, seedWhenEmpty } from '../../src/start.ts'
import { emptyOut } from '../support/engines.ts'
import { onNeo4j } from '../support/on-neo4j.ts'
import { neo4jSettings } from './servers.ts'

const patience = 120_000

onNeo4j((kind) => {
  test(
    'all of them come to serve the same seeds, written once',
    async () => {
      const engine = await kind.open()
      await emptyOut(engine)
      await dropSchema(engine)
      const config = readConfig(neo4jSettings())
      const servers = [1, 2, 3].map(async () => {
        const graph = await openGraph(config)
        return { graph, told: await seedWhenEmpty(graph) }
      })
      const started = await Promise.all(servers)
      expect(started.filter(({ told }) => /; [1-9]\d* nodes were new or changed/.test(told))).toHaveLength(1)
      for (const { graph } of started) {
        const { checks } = await examine(graph, new Map(), 5)
        expect(checks.filter(({ found }) => found > 0)).toEqual([])
        await graph.close()
      }
      await engine.close()
    },
    patience,
  )
})

/** Takes away every constraint and index, with what was recorded of their making. */
async function dropSchema(engine: Engine): Promise<void> {
  const namesOf = async (text: string) => {
    const statement = { text, params: {}, ints: [], columns: ['name'] }
    return (await engine.read(statement, { timeoutMs: 30_000 })).map(([name]) => String(name))
  }
  for (const name of await namesOf('SHOW CONSTRAINTS YIELD name RETURN name'))
    await engine.defineSchema(`DROP CONSTRAINT ${name}`)
  for (const name of await namesOf("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await engine.defineSchema(`DROP INDEX ${name}`)
  const text = 'MATCH (m:_Migration) DELETE m'
  await engine.transaction((run) => run({ text, params: {}, ints: [], columns: [] }))
}
