// A store that an earlier version wrote is given its words before its schema is brought up to date.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { Engine } from '../../src/graph/engine.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { rewriteSearchTexts } from '../../src/search/rewrite.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const folders = ['../../seeds', '../fixtures/orchard'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const labels = ['Actor', 'Claim', 'Statement', 'Article']

describe.each(engines)('on $name', (kind) => {
  test('every entry gets the words that loading it would give it, once', async () => {
    const engine: Engine = await kind.open()
    const graph = await openEmptyGraph({ name: kind.name, open: async () => engine })
    for (const folder of folders) await loadSeeds(graph, folder)
    const run = async (text: string, columns: string[] = []) =>
      (await engine.transaction((within) => within({ text, params: {}, ints: [], columns }))).value
    const texts = async () => {
      const found = await Promise.all(
        labels.map((label) =>
          run(`MATCH (n:${label}) RETURN n.id AS id, n.searchText AS text ORDER BY id`, ['id', 'text']),
        ),
      )
      return found.flat()
    }
    const loaded = await texts()
    for (const label of labels) await run(`MATCH (n:${label}) SET n.searchText = 'old'`)
    expect(await rewriteSearchTexts(graph)).toBe(0)
    await run('MATCH (m:_Migration) WHERE m.number >= 3 DELETE m')
    expect(await rewriteSearchTexts(graph)).toBe(loaded.length)
    expect(await texts()).toEqual(loaded)
    await migrate(graph, engine)
    expect(await rewriteSearchTexts(graph)).toBe(0)
    await graph.close()
  }, 120_000)

  test('a new store has nothing to rewrite', async () => {
    const graph = await openEmptyGraph(kind)
    expect(await rewriteSearchTexts(graph)).toBe(0)
    await graph.close()
    const engine = await kind.open()
    const bare = createGraph(engine, { timeoutMs: 30_000 })
    await engine.transaction((run) =>
      run({ text: 'MATCH (n) DETACH DELETE n', params: {}, ints: [], columns: [] }),
    )
    expect(await rewriteSearchTexts(bare)).toBe(0)
    await bare.close()
  })
})
