// The numbers given on a claim, asked as a client would, on every engine.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeMill } from '../support/mill.ts'

interface Pair {
  class: string
  joined: string
  farApart: boolean
  earlier: { statement: { id: string } }
  later: { statement: { id: string } }
  cursor: string
}
const pairFields = 'class joined farApart cursor earlier { statement { id } } later { statement { id } }'
const short = (id: string) => id.replace('statement:', '')

describe.each(engines)('figures on $name', (engine) => {
  let graph: Graph
  let api: Api
  let trips = 0
  beforeAll(async () => {
    graph = await openEmptyGraph(engine, { onRoundTrip: () => (trips += 1) })
    await writeMill(graph)
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  async function figures(claim: string, fields: string) {
    const { data, errors } = await api.ask(`{ claim(id: "claim:${claim}") { figures { ${fields} } } }`)
    expect(errors).toBeUndefined()
    return data.claim.figures
  }
  const pairsOf = async (claim: string, args: string): Promise<Pair[]> =>
    (await figures(claim, `pairs${args} { ${pairFields} }`)).pairs

  test('stand on the claim and on those joined to it, with the bounds that their qualifiers leave open', async () => {
    const { points, ...rest } = await figures(
      'rye-lost',
      'counted unit low high pointCount sampled points { statement { id } claim { id } actor { id } quantity { low qualifier } low high unit }',
    )
    expect(rest).toEqual({
      counted: 'sacks',
      unit: 'sacks',
      low: 10,
      high: 10,
      pointCount: 5,
      sampled: false,
    })
    expect(points[0]).toEqual({
      statement: { id: 'statement:nora-rye-lost-7' },
      claim: { id: 'claim:rye-lost' },
      actor: { id: 'actor:nora' },
      quantity: { low: 10, qualifier: 'EXACTLY' },
      low: 10,
      high: 10,
      unit: 'sacks',
    })
    expect(points.at(-1)).toMatchObject({ claim: { id: 'claim:sacks-lost' }, low: 36, high: 44 })
  })

  test('in a denial are the ones denied, and are not counted', async () => {
    const { points } = await figures('rye-lost', 'points { statement { id } }')
    expect(points).not.toContainEqual({ statement: { id: 'statement:sam-rye-lost-6' } })
  })

  test('pair by class', async () => {
    const pairs = await pairsOf('sacks-lost', '(classes: [DIRECT])')
    expect(
      pairs.map(({ earlier, later, joined }) => [
        short(earlier.statement.id),
        short(later.statement.id),
        joined,
      ]),
    ).toEqual([
      ['sam-sacks-lost-4', 'watch-flour-gone-8', 'EQUIVALENT_TO'],
      ['nora-sacks-lost-3', 'watch-flour-gone-8', 'EQUIVALENT_TO'],
      ['nora-sacks-lost-3', 'sam-sacks-lost-4', 'SAME'],
    ])
    const compatible = await pairsOf('sacks-lost', '(classes: [COMPATIBLE])')
    expect(compatible.map(({ farApart }) => farApart)).toEqual([true, true])
  })

  test('of one speaker make a series, and a total that fell is a revision', async () => {
    const { series } = await figures('total-lost', 'series { actor { id } claim { id } points { low } }')
    expect(series).toEqual([
      {
        actor: { id: 'actor:watch' },
        claim: { id: 'claim:total-lost' },
        points: [{ low: 100 }, { low: 120 }, { low: 110 }],
      },
    ])
    const pairs = await pairsOf('total-lost', '')
    expect(pairs.map(({ class: name }) => name)).toEqual(['REVISION', 'SERIES', 'SERIES'])
  })

  test('pair by pages that join without gap or repeat', async () => {
    const all = await pairsOf('sacks-lost', '(first: 100)')
    expect(all).toHaveLength(14)
    const paged: Pair[] = []
    for (let after = ''; ;) {
      const page = await pairsOf('sacks-lost', `(first: 4${after})`)
      paged.push(...page)
      if (page.length < 4) break
      after = `, after: "${page.at(-1)?.cursor ?? ''}"`
    }
    expect(paged).toEqual(all)
  })

  test('are null on a claim that counts nothing and has none', async () => {
    expect(await figures('gate-open', 'pointCount')).toBeNull()
  })

  test('cost four round trips, however many figures and claims there are', async () => {
    trips = 0
    await figures('sacks-lost', 'pointCount pairs { class } points { low claim { id } }')
    // The claim, its relations, the claims joined to it, and the figures of all.
    expect(trips).toBe(4)
  })

  test.each([
    ['pairs(first: 0) { class }', 'first'],
    ['pairs(classes: []) { class }', 'classes'],
    ['pairs(after: "nonsense") { class }', 'after'],
    ['points(first: 101) { low }', 'first'],
  ])('refuse %s and name the argument', async (fields, field) => {
    const { errors } = await api.ask(`{ claim(id: "claim:sacks-lost") { figures { ${fields} } } }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field })
  })
})
