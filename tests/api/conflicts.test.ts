// Conflicts of numbers and of claims that exclude each other, and how the list of conflicts is filtered, on every engine.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeMill } from '../support/mill.ts'

const rye = 'conflict:stance:rye-lost'
const sacks = 'conflict:numeric:direct:sacks-lost'
const flour = 'conflict:numeric:direct:flour-gone:sacks-lost'
const gate = 'conflict:claim:gate-open:gate-shut'

describe.each(engines)('conflicts of every kind on $name', (engine) => {
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

  async function listed(filter: object): Promise<string[]> {
    const { data, errors } = await api.ask(
      'query ($filter: ConflictFilter) { conflicts(filter: $filter) { totalCount nodes { id } } }',
      { filter },
    )
    expect(errors).toBeUndefined()
    expect(data.conflicts.totalCount).toBe(data.conflicts.nodes.length)
    return data.conflicts.nodes.map(({ id }: { id: string }) => id)
  }

  async function conflict(filter: object, fields: string) {
    const { data, errors } = await api.ask(
      `query ($filter: ConflictFilter) { conflicts(filter: $filter) { nodes { ${fields} } } }`,
      { filter },
    )
    expect(errors).toBeUndefined()
    expect(data.conflicts.nodes).toHaveLength(1)
    return data.conflicts.nodes[0]
  }

  test.each<[string, object, string[]]>([
    ['nothing: stances, claims, and numbers in DIRECT conflict', {}, [gate, flour, rye, sacks]],
    ['kind', { kinds: ['CLAIM', 'STANCE'] }, [gate, rye]],
    ['kind NUMERIC: the DIRECT ones', { kinds: ['NUMERIC'] }, [flour, sacks]],
    [
      'numeric class',
      { numericClasses: ['REVISION', 'SERIES'] },
      [
        'conflict:numeric:series:total-lost',
        'conflict:numeric:revision:total-lost',
        'conflict:numeric:series:flour-gone:sacks-lost',
        'conflict:numeric:series:rye-lost:sacks-lost',
      ],
    ],
    [
      'numeric class and kinds',
      { numericClasses: ['REVISION'], kinds: ['NUMERIC', 'CLAIM'] },
      [gate, 'conflict:numeric:revision:total-lost'],
    ],
    ['claim, on either side', { claims: ['claim:gate-shut', 'claim:flour-gone'] }, [gate, flour]],
    ['actor', { actors: ['actor:watch'] }, [flour]],
    ['actor and who represents it', { representing: ['actor:northby'] }, [gate, flour, rye, sacks]],
    ['actor that nobody represents', { representing: ['actor:southby'] }, []],
    ['pair on opposite sides', { between: ['actor:sam', 'actor:nora'] }, [gate, flour, rye, sacks]],
    ['pair of whom one takes no part', { between: ['actor:watch', 'actor:nora'] }, [flour]],
    ['topic', { topics: ['topic:water'] }, [gate, flour, rye, sacks]],
    ['event', { events: ['event:flood'] }, [gate, flour, rye, sacks]],
    ['days before', { said: { to: '2031-03-05' } }, [flour, sacks]],
    ['days after', { said: { from: '2031-03-08' } }, [gate, flour]],
    ['days between', { said: { from: '2031-03-06', to: '2031-03-06' } }, [flour, rye]],
  ])('are listed by %s', async (_, filter, expected) => {
    expect(await listed(filter)).toEqual(expected)
  })

  test('of claims exist only where times and places may be the same', async () => {
    const found = await conflict(
      { kinds: ['CLAIM'] },
      'kind numericClass claim { id } otherClaim { id } alsoOn { id } doubting { actorCount } sides { stances inferred actors { id } claims { id } statements { totalCount nodes { id } } }',
    )
    expect(found).toEqual({
      kind: 'CLAIM',
      numericClass: null,
      claim: { id: 'claim:gate-open' },
      otherClaim: { id: 'claim:gate-shut' },
      alsoOn: [],
      doubting: null,
      sides: [
        {
          stances: ['ASSERTS', 'CONFIRMS'],
          inferred: false,
          actors: [{ id: 'actor:nora' }],
          claims: [{ id: 'claim:gate-open' }],
          statements: { totalCount: 1, nodes: [{ id: 'statement:nora-gate-open-13' }] },
        },
        {
          stances: ['ASSERTS', 'CONFIRMS'],
          inferred: false,
          actors: [{ id: 'actor:sam' }],
          claims: [{ id: 'claim:gate-shut' }],
          statements: { totalCount: 1, nodes: [{ id: 'statement:sam-gate-shut-13' }] },
        },
      ],
    })
  })

  test('of numbers have a side for each figure, the smallest first', async () => {
    const found = await conflict(
      { kinds: ['NUMERIC'], claims: ['claim:flour-gone'] },
      'numericClass firstSaid { from } lastSaid { to } sides { figure { low high unit } actors { id } claims { id } statements(first: 1) { totalCount nodes { id } } }',
    )
    expect(found).toEqual({
      numericClass: 'DIRECT',
      firstSaid: { from: '2031-03-03' },
      lastSaid: { to: '2031-03-08' },
      sides: [
        {
          figure: { low: 36, high: 44, unit: 'sacks' },
          actors: [{ id: 'actor:nora' }],
          claims: [{ id: 'claim:sacks-lost' }],
          statements: { totalCount: 1, nodes: [{ id: 'statement:nora-sacks-lost-3' }] },
        },
        {
          figure: { low: 90, high: 90, unit: 'sacks' },
          actors: [{ id: 'actor:sam' }],
          claims: [{ id: 'claim:sacks-lost' }],
          statements: { totalCount: 1, nodes: [{ id: 'statement:sam-sacks-lost-4' }] },
        },
        {
          figure: { low: 200, high: 200, unit: 'sacks' },
          actors: [{ id: 'actor:watch' }],
          claims: [{ id: 'claim:flour-gone' }],
          statements: { totalCount: 1, nodes: [{ id: 'statement:watch-flour-gone-8' }] },
        },
      ],
    })
  })

  test('of numbers alone make no claim contested', async () => {
    const { data } = await api.ask(
      '{ claims(filter: { contested: true }) { nodes { id contested } } claim(id: "claim:sacks-lost") { contested } }',
    )
    expect(data).toEqual({
      claims: { nodes: [{ id: 'claim:rye-lost', contested: true }] },
      claim: { contested: false },
    })
  })

  test('cost one round trip for a page, however many lists it joins', async () => {
    trips = 0
    await api.ask('{ conflicts(first: 2) { nodes { id kind numericClass } pageInfo { endCursor } } }')
    expect(trips).toBe(1)
  })

  test('are paged across kinds without gap or repeat', async () => {
    const seen: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { data } = await api.ask(
        'query ($after: String) { conflicts(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      seen.push(...data.conflicts.nodes.map(({ id }: { id: string }) => id))
      after = data.conflicts.pageInfo.endCursor
      more = data.conflicts.pageInfo.hasNextPage
    }
    expect(seen).toEqual([gate, flour, rye, sacks])
  })

  test.each<[string, object]>([
    ['filter.between', { between: ['actor:nora'] }],
    ['filter.between', { between: ['actor:nora', 'actor:nora'] }],
    ['filter.between', { between: ['claim:nora', 'actor:sam'] }],
    ['filter.numericClasses', { numericClasses: ['DIRECT'], kinds: ['STANCE'] }],
    ['filter.kinds', { kinds: [] }],
    ['filter.said', { said: {} }],
    ['filter.representing', { representing: ['northby'] }],
  ])('refuse a bad %s', async (field, filter) => {
    const { errors } = await api.ask(
      'query ($filter: ConflictFilter) { conflicts(filter: $filter) { nodes { id } } }',
      { filter },
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field })
  })
})
