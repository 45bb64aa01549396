// The timeline of a claim, asked as a client would, on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
interface Entry {
  kind: string
  date: { to: string | null }
  statement: { id: string }
  article: { id: string } | null
}
const entry = 'kind date { to } statement { id } article { id }'
const line = ({ kind, date, statement, article }: Entry) =>
  [
    kind,
    date.to ?? '-',
    statement.id.slice('statement:'.length),
    article?.id.slice('article:'.length) ?? '-',
  ].join(' ')

describe.each(engines)('timelines on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, orchard)
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })
  async function timeline(args: string) {
    const { data, errors } = await api.ask(
      `{ claim(id: "claim:took-apples") { timeline${args} { totalCount nodes { ${entry} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
    )
    expect(errors).toBeUndefined()
    return data.claim.timeline
  }
  const all = [
    'SAID 2024-01-05 ben-early -',
    'SAID 2024-09-13 ana-1 -',
    'PUBLISHED 2024-09-14 ana-1 pear-1',
    'PUBLISHED 2024-09-14 ben-1 pear-1',
    'SAID 2024-09-14 ben-1 -',
    'PUBLISHED 2024-09-14 ben-early pear-1',
    'SAID - officials-1 -',
    'PUBLISHED 2024-09-14 officials-1 pear-1',
    'SAID 2024-09-16 arland-1 -',
    'PUBLISHED 2024-09-20 ana-1 watch-1',
    'PUBLISHED 2024-10-31 arland-1 pear-2',
  ]

  test('tells what was said and what came out, earliest first', async () => {
    const { nodes, totalCount } = await timeline('(first: 100)')
    expect(nodes.map(line).sort()).toEqual(all.toSorted())
    expect(totalCount).toBe(all.length)
    const days = nodes.map(({ date }: Entry) => date.to ?? '2024-09-14')
    expect(days).toEqual(days.toSorted())
  })

  test('pages of three, both ways, meet each once', async () => {
    const whole = (await timeline('(first: 100)')).nodes.map(line)
    const walk = async (size: string, cursor: string, more: string, at: string) => {
      const met: string[][] = []
      for (let place: string | null = null; ;) {
        const { nodes, pageInfo } = await timeline(`(${size}: 3, ${cursor}: ${JSON.stringify(place)})`)
        met.push(nodes.map(line))
        if (!pageInfo[more]) return met
        place = pageInfo[at]
      }
    }
    expect((await walk('first', 'after', 'hasNextPage', 'endCursor')).flat()).toEqual(whole)
    expect((await walk('last', 'before', 'hasPreviousPage', 'startCursor')).toReversed().flat()).toEqual(
      whole,
    )
  })

  test('as of a moment it ends there', async () => {
    const { nodes } = await timeline('(asOf: { clock: PUBLISHED, at: "2024-09-15T00:00:00Z" })')
    expect(nodes.map(line).sort()).toEqual(
      all.filter((one) => !one.includes('arland-1') && !one.includes('watch-1')).toSorted(),
    )
  })
})
