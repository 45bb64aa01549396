import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { record } from '../../bench/recording.ts'
import { fill } from '../../bench/ingest.ts'
import { openEmbedded } from '../../src/graph/embedded-engine.ts'
import type { Engine } from '../../src/graph/engine.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'

describe('record', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = openEmbedded({ directory: null })
    const graph = createGraph(engine, { timeoutMs: 30_000 })
    await migrate(graph, engine)
    await fill(graph, 400)
  })
  afterAll(() => engine.close())

  it('gives the queries of a request with their rows, and which of them had to wait for which', async () => {
    const steps = await record(engine, {
      query: '{ claims(first: 3) { nodes { id about { id } } } }',
    })
    expect(steps.map(({ after }) => after)).toEqual([[], [0], [0, 1]])
    expect(steps[0]?.rows.length).toBeGreaterThanOrEqual(3)
    expect(steps.map(({ text }) => /MATCH \(\w:(\w+)\)/.exec(text)?.[1])).toEqual(['Claim', 'Claim', 'Actor'])
  })

  it('refuses a request that is answered with errors', async () => {
    await expect(record(engine, { query: '{ actor(id: "nobody") { id } }' })).rejects.toThrow(/actor:/)
  })
})
