// Grouped counts over HTTP: what the orchard holds, and that every filter counts what the list of the same filter lists.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

interface Bucket {
  keys: string[]
  names: string[]
  count: number
}
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const single = ['ACTOR', 'STANCE', 'CLAIM', 'DAY', 'MONTH', 'YEAR']
const fieldOf = {
  ACTOR: 'actors',
  STANCE: 'stances',
  CLAIM: 'claims',
  OUTLET: 'outlets',
  TOPIC: 'topics',
  LANGUAGE: 'languages',
}

const days = ['2024-01-05', '2024-09-14', '2024-09-20', '2024-10-15', '2024-10-31', '2024-11-02']
const values: Record<string, string[]> = {
  actors: ['actor:ben-bor', 'actor:ana-arl', 'actor:watch', 'actor:arland'],
  representing: ['actor:arland', 'actor:borland', 'actor:watch'],
  claims: ['claim:took-apples', 'claim:was-there', 'claim:will-return', 'claim:apples-taken'],
  stances: ['ASSERTS', 'DENIES', 'QUESTIONS', 'DECLINES'],
  articles: ['article:pear-1', 'article:pear-2', 'article:watch-1'],
  outlets: ['actor:daily-pear', 'actor:watch', 'actor:plum-wire'],
  topics: ['topic:fruit', 'topic:fences'],
  events: ['event:harvest', 'event:absent'],
  languages: ['en', 'tr', 'xx'],
  basis: ['FIRST_HAND', 'UNSTATED'],
  states: ['RECORDED', 'CHECKED', 'PROPOSED', 'WITHDRAWN'],
}
const times = ['said', 'published']
const fields = [...Object.keys(values), ...times]
/** Every single condition that the orchard can meet. */
const conditions = [
  ...Object.entries(values).flatMap(([field, all]) => all.map((value) => ({ [field]: [value] }))),
  ...times.flatMap((field) => days.flatMap((day) => [{ [field]: { from: day } }, { [field]: { to: day } }])),
]
const day = fc.constantFrom(...days)
const range = fc.tuple(day, day, fc.constantFrom('both', 'from', 'to')).map(([a, b, ends]) => ({
  ...(ends !== 'to' && { from: a < b ? a : b }),
  ...(ends !== 'from' && { to: a < b ? b : a }),
}))
const every: fc.Arbitrary<Record<string, unknown>> = fc.record(
  Object.fromEntries(
    fields.map((field) => [
      field,
      times.includes(field) ? range : fc.subarray(values[field] ?? [], { minLength: 1, maxLength: 2 }),
    ]),
  ),
)
/** Filters of up to three conditions, of every kind: few enough that many meet something. */
const filters = fc
  .tuple(every, fc.subarray([...fields], { maxLength: 3 }))
  .map(([all, chosen]) => Object.fromEntries(chosen.map((field) => [field, all[field]])))

describe.each(engines)('on $name', (engine) => {
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

  async function counted(groupBy: string[], filter: object = {}, first = 500): Promise<Bucket[]> {
    const { data, errors } = await api.ask(
      'query ($by: [ActivityDimension!]!, $filter: StatementFilter, $first: Int) { activity(groupBy: $by, filter: $filter, first: $first) { keys names count } }',
      { by: groupBy, filter, first },
    )
    expect(errors).toBeUndefined()
    return data.activity as Bucket[]
  }

  async function listed(filter: object): Promise<number> {
    const { data, errors } = await api.ask(
      'query ($filter: StatementFilter) { statements(filter: $filter, first: 1) { totalCount } }',
      { filter },
    )
    expect(errors).toBeUndefined()
    return data.statements.totalCount as number
  }

  test.each<[string, string[], object, unknown[][]]>([
    [
      'stance',
      ['STANCE'],
      {},
      [
        ['ASSERTS', 5],
        ['DENIES', 5],
        ['CONFIRMS', 1],
        ['DECLINES', 1],
        ['QUESTIONS', 1],
      ],
    ],
    [
      'outlet, one that two of its papers print counting in each',
      ['OUTLET'],
      { actors: ['actor:ana-arl'] },
      [
        ['Daily Pear', 2],
        ['Orchard Watch', 1],
      ],
    ],
    [
      'topic, and without one',
      ['TOPIC'],
      {},
      [
        ['Fruit', 8],
        ['UNKNOWN', 3],
        ['Fences', 2],
      ],
    ],
    [
      'month and stance, undated apart',
      ['MONTH', 'STANCE'],
      { stances: ['DENIES', 'QUESTIONS'] },
      [
        ['2024-09', 'DENIES', 2],
        ['2024-01', 'DENIES', 1],
        ['2024-11', 'DENIES', 1],
        ['UNKNOWN', 'DENIES', 1],
        ['UNKNOWN', 'QUESTIONS', 1],
      ],
    ],
    [
      'actor and language',
      ['ACTOR', 'LANGUAGE'],
      { events: ['event:harvest'], said: { from: '2024-09-13' } },
      [
        ['Ana Arl', 'en', 1],
        ['Arland', 'tr', 1],
        ['Ben Bor', 'en', 1],
        ['Borland officials', 'en', 1],
      ],
    ],
    ['claim, where states are asked for', ['CLAIM'], { states: ['PROPOSED'] }, [['Apples taken', 1]]],
    ['day, where nothing fits', ['DAY'], { basis: ['HEARSAY'] }, []],
  ])('by %s', async (_, groupBy, filter, expected) => {
    const found = await counted(groupBy, filter)
    expect(found.map(({ names, count }) => [...names, count])).toEqual(expected)
  })

  test('counts of every single condition add up to the list of that condition', async () => {
    const agreed = await Promise.all(
      conditions.map(async (filter) => {
        const buckets = await counted(['STANCE', 'MONTH'], filter)
        return {
          filter,
          counted: buckets.reduce((sum, { count }) => sum + count, 0),
          listed: await listed(filter),
        }
      }),
    )
    expect(agreed.filter((one) => one.counted !== one.listed)).toEqual([])
    expect(agreed.filter((one) => one.listed > 0).length).toBeGreaterThan(40)
  }, 120_000)

  test('counts of every filter, by what each statement has one of, add up to the list of that filter', async () => {
    let met = 0
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.subarray(single.slice(0, 3)),
        fc.constantFrom(...single),
        async (filter, some, one) => {
          const total = await listed(filter)
          const buckets = await counted([...new Set([...some, one])], filter)
          expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(total)
          if (total > 0) met += 1
        },
      ),
      { numRuns: 60 },
    )
    expect(met).toBeGreaterThan(10)
  }, 120_000)

  test('the key of every bucket, put into the filter, lists as many as it counts', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom(...Object.entries(fieldOf)),
        async (filter, [dimension, field]) => {
          const without = { ...filter, [field]: undefined }
          for (const { keys, count } of await counted([dimension], without))
            if (keys[0] !== 'UNKNOWN')
              expect([keys[0], await listed({ ...without, [field]: keys })]).toEqual([keys[0], count])
        },
      ),
      { numRuns: 20 },
    )
  }, 120_000)

  test('the first buckets are the beginning of all of them', async () => {
    const all = await counted(['CLAIM', 'ACTOR'])
    expect(await counted(['CLAIM', 'ACTOR'], {}, 3)).toEqual(all.slice(0, 3))
    expect(all.length).toBeGreaterThan(5)
  })

  test.each<[string, string, string]>([
    ['no dimension', 'groupBy: []', 'groupBy'],
    ['a dimension twice', 'groupBy: [DAY, ACTOR, DAY]', 'groupBy'],
    ['two times of which one holds the other', 'groupBy: [MONTH, YEAR]', 'groupBy'],
    ['five dimensions', 'groupBy: [ACTOR, STANCE, CLAIM, OUTLET, TOPIC]', 'groupBy'],
    ['no bucket', 'groupBy: [ACTOR], first: 0', 'first'],
    ['too many buckets', 'groupBy: [ACTOR], first: 501', 'first'],
    ['an id of another type', 'groupBy: [ACTOR], filter: { actors: ["claim:x"] }', 'filter.actors'],
    ['an empty list', 'groupBy: [ACTOR], filter: { topics: [] }', 'filter.topics'],
  ])('%s is INVALID_INPUT', async (_, args, field) => {
    const { errors } = await api.ask(`{ activity(${args}) { count } }`)
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([
      ['INVALID_INPUT', field],
    ])
  })

  test('the index says as of when it counts, and what it holds', async () => {
    const before = new Date().toISOString()
    const { data } = await api.ask('{ activityIndex { asOf readAt statements } }')
    expect(data.activityIndex.statements).toBe(15)
    expect(data.activityIndex.asOf >= before).toBe(true)
    expect(data.activityIndex.readAt <= data.activityIndex.asOf).toBe(true)
  })
})
