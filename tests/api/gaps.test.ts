// What is missing of claims, asked as a client would, on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const nodes = 'nodes { id kind node { id } claim { id } actor { id } reason }'

describe.each(engines)('gaps on $name', (engine) => {
  let graph: Graph
  let api: Api
  let trips = 0
  beforeAll(async () => {
    graph = await openEmptyGraph(engine, { onRoundTrip: () => (trips += 1) })
    await loadSeeds(graph, orchard)
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })
  const ask = (query: string) => dataOf(api, query)
  const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id)

  test('of one claim: those of the claim first, then those of its statements', async () => {
    const { claim } = await ask(`{ claim(id: "claim:apples-taken") { gaps { totalCount ${nodes} } } }`)
    expect(ids(claim.gaps)).toEqual(['gap:figure_without_as_of:count-1', 'gap:undated_statement:count-1'])
    expect(claim.gaps.totalCount).toBe(2)
    expect(claim.gaps.nodes[0]).toMatchObject({
      node: { id: 'statement:count-1' },
      claim: { id: 'claim:apples-taken' },
    })
    for (const { reason } of claim.gaps.nodes) expect(reason).toMatch(/^[A-Z].*\.$/)
  })

  test('the accused is not quoted, and the broadcast was not heard', async () => {
    const { claim } = await ask(`{ claim(id: "claim:took-apples") { gaps { ${nodes} } } }`)
    expect(ids(claim.gaps)).toEqual([
      'gap:single_origin:took-apples',
      'gap:second_hand_only:took-apples',
      'gap:accused_not_quoted:took-apples:borland',
      'gap:chain_ends_unread:ana-1',
      'gap:undated_statement:officials-1',
    ])
    expect(claim.gaps.nodes[2].actor).toEqual({ id: 'actor:borland' })
  })

  test.each([
    ['kinds: [UNDATED_STATEMENT]', ['count-1', 'officials-1', 'checked-1']],
    ['kinds: [UNDATED_STATEMENT], topics: ["topic:fruit"]', ['officials-1', 'checked-1']],
    ['kinds: [UNDATED_STATEMENT], events: ["event:harvest"]', ['officials-1']],
    [
      'kinds: [UNDATED_STATEMENT], claims: ["claim:took-red-apples", "claim:apples-taken"]',
      ['count-1', 'checked-1'],
    ],
    ['claims: ["claim:took-apples"], topics: ["topic:fences"]', []],
  ])('filter %s', async (filter, found) => {
    const { gaps } = await ask(
      `{ gaps(filter: { ${filter} }, first: 100) { totalCount nodes { node { id } } } }`,
    )
    expect(gaps.nodes.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
      found.map((id) => `statement:${id}`),
    )
    expect(gaps.totalCount).toBe(found.length)
  })

  test('pages of two, both ways, meet each once', async () => {
    const all = ids((await ask(`{ gaps(first: 100) { ${nodes} } }`)).gaps)
    expect(all.length).toBeGreaterThan(8)
    const walk = async (size: string, cursor: string, more: string, at: string) => {
      const met: string[][] = []
      for (let place: string | null = null; ;) {
        const { gaps } = await ask(`{ gaps(${size}: 2, ${cursor}: ${JSON.stringify(place)}) {
          nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)
        met.push(ids(gaps))
        if (!gaps.pageInfo[more]) return met
        place = gaps.pageInfo[at]
      }
    }
    expect((await walk('first', 'after', 'hasNextPage', 'endCursor')).flat()).toEqual(all)
    expect((await walk('last', 'before', 'hasPreviousPage', 'startCursor')).toReversed().flat()).toEqual(all)
  })

  test('a page takes a fixed number of round trips', async () => {
    const take = async (first: number) => {
      trips = 0
      await ask(`{ gaps(first: ${first}) { nodes { kind } } }`)
      return trips
    }
    const one = await take(1)
    expect(await take(15)).toBe(one)
    expect(one).toBeLessThanOrEqual(15)
  })

  test.each([
    ['filter: { kinds: [] }', 'filter.kinds'],
    ['filter: { claims: ["actor:watch"] }', 'filter.claims'],
  ])('%s is refused by the name of %s', async (args, field) => {
    const { errors } = await api.ask(`{ gaps(${args}) { totalCount } }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field })
  })
})
