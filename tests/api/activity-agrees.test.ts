// On the shipped seeds and on a large skewed graph, counts by every dimension agree with lists.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeSynthetic } from '../support/synthetic.ts'

const shipped = fileURLToPath(new URL('../../seeds', import.meta.url))
const graphs = {
  'the shipped seeds': (graph: Graph) => loadSeeds(graph, shipped),
  'a skewed graph': (graph: Graph) => writeSynthetic(graph, { statements: 3_000, actors: 60, claims: 150 }),
}
const filterOf = {
  ACTOR: 'actors',
  STANCE: 'stances',
  CLAIM: 'claims',
  OUTLET: 'outlets',
  TOPIC: 'topics',
  LANGUAGE: 'languages',
}
const cases = engines.flatMap((engine) =>
  Object.entries(graphs).map(([name, fill]) => ({ name, engine, on: engine.name, fill })),
)

describe.each(cases)('$name on $on', ({ engine, fill }) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await fill(graph)
    api = await openApi(graph)
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  async function counted(groupBy: string, first: number): Promise<{ keys: string[]; count: number }[]> {
    const { data, errors } = await api.ask(
      `{ activity(groupBy: [${groupBy}], first: ${first}) { keys count } }`,
    )
    expect(errors).toBeUndefined()
    return data.activity as { keys: string[]; count: number }[]
  }

  async function listed(filter: object): Promise<number> {
    const { data, errors } = await api.ask(
      'query ($filter: StatementFilter) { statements(filter: $filter, first: 1) { totalCount } }',
      { filter },
    )
    expect(errors).toBeUndefined()
    return data.statements.totalCount as number
  }

  test.each(['ACTOR', 'CLAIM', 'STANCE', 'MONTH', 'YEAR', 'STANCE, YEAR'])(
    'counts by %s add up to all statements',
    async (groupBy) => {
      const buckets = await counted(groupBy, 500)
      expect(buckets.length).toBeGreaterThan(1)
      expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(await listed({}))
    },
  )

  test.each(Object.entries(filterOf))(
    'each bucket by %s counts what its list lists',
    async (dimension, field) => {
      const buckets = (await counted(dimension, 12)).filter(({ keys }) => keys[0] !== 'UNKNOWN')
      expect(buckets.length).toBeGreaterThan(0)
      const lists = await Promise.all(buckets.map(({ keys }) => listed({ [field]: keys })))
      expect(lists).toEqual(buckets.map(({ count }) => count))
    },
  )
})
