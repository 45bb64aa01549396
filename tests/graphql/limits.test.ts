// What one operation may cost, measured before anything runs and after variables are known.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Answer, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const [engine] = engines
if (engine === undefined) throw new Error('there is no engine to test on')

let graph: Graph
let api: Api
let roundTrips = 0

beforeAll(async () => {
  graph = await openEmptyGraph(engine, { onRoundTrip: () => (roundTrips += 1) })
  api = await openApi(graph)
})
afterAll(async () => {
  await api.close()
  await graph.close()
})

/** The codes of an answer's errors; fails where a refused operation touched the store all the same. */
async function codesOf(asked: Promise<Answer>): Promise<string[]> {
  const before = roundTrips
  const answer = await asked
  const errors = answer.errors ?? []
  const codes = errors.map(({ extensions }) => extensions.code)
  if (codes.length > 0) {
    expect(roundTrips).toBe(before)
    expect((answer.data ?? null) as unknown).toBeNull()
  }
  return codes
}

describe('depth', () => {
  const actors = (extra: string) =>
    `{ statement(id: "statement:x") { ${'claim { statements(first: 1) { nodes { '.repeat(4)}${extra}${' } } }'.repeat(4)} } }`

  test('of 16 levels is answered', async () => {
    expect(await codesOf(api.ask(actors('claim { about { id } }')))).toEqual([])
  })

  test('of 17 levels is TOO_COSTLY', async () => {
    expect(await codesOf(api.ask(actors('claim { about { relations { by } } }')))).toEqual(['TOO_COSTLY'])
  })

  test('counts what stands in fragments, named or inline', async () => {
    const named = `${actors('...Deep')} fragment Deep on Statement { claim { about { relations { by } } } }`
    expect(await codesOf(api.ask(named))).toEqual(['TOO_COSTLY'])
    expect(
      await codesOf(api.ask(actors('... on Statement { claim { about { relations { by } } } }'))),
    ).toEqual(['TOO_COSTLY'])
  })

  test('of introspection is not counted, so that tools can read the schema', async () => {
    const types = `{ __schema { types { fields { type { ${'ofType { '.repeat(14)}name${' }'.repeat(14)} } } } } }`
    expect(await codesOf(api.ask(types))).toEqual([])
  })
})

describe('aliases', () => {
  const aliased = (count: number) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: actor(id: "actor:x") { id }`).join(' ')} }`

  test('up to 30 are answered, and one more is TOO_COSTLY', async () => {
    expect(await codesOf(api.ask(aliased(30)))).toEqual([])
    expect(await codesOf(api.ask(aliased(31)))).toEqual(['TOO_COSTLY'])
  })

  test('in a fragment count each time it is used', async () => {
    const names = Array.from({ length: 16 }, (_, index) => `n${index}: name`).join(' ')
    const twice = `{ one: actor(id: "actor:x") { ...N } actors { nodes { ...N } } } fragment N on Actor { ${names} }`
    expect(await codesOf(api.ask(twice))).toEqual(['TOO_COSTLY'])
  })
})

describe('cost', () => {
  const list = `query ($n: Int) { statements(first: $n) { nodes { claim { statements(first: $n) { nodes { claim { statements(first: 3) { nodes { id } } } } } } } } }`

  test('of small pages within pages is answered', async () => {
    expect(await codesOf(api.ask(list, { n: 10 }))).toEqual([])
  })

  test('counts a page size that a variable gives', async () => {
    expect(await codesOf(api.ask(list, { n: 100 }))).toEqual(['TOO_COSTLY'])
    expect(await codesOf(api.ask(list.replaceAll('first: $n', 'last: $n'), { n: 100 }))).toEqual([
      'TOO_COSTLY',
    ])
  })

  test('counts a page size that is the default of a variable', async () => {
    expect(await codesOf(api.ask(list.replace('$n: Int', '$n: Int = 100')))).toEqual(['TOO_COSTLY'])
  })

  test('counts a page size in a fragment', async () => {
    const query = `query ($n: Int) { statements(first: $n) { ...Page } }
      fragment Page on StatementConnection { nodes { claim { statements(first: $n) { edges { node { claim { statements(first: $n) { nodes { id } } } } } } } } }`
    expect(await codesOf(api.ask(query, { n: 5 }))).toEqual([])
    expect(await codesOf(api.ask(query, { n: 100 }))).toEqual(['TOO_COSTLY'])
  })

  test('counts what follows from each of many ids', async () => {
    const ids = (length: number) => Array.from({ length }, (_, index) => `claim:c${index}`)
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { statements(first: 100) { nodes { id reports { part } } } } } }`
    expect(await codesOf(api.ask(query, { ids: ids(3) }))).toEqual([])
    expect(await codesOf(api.ask(query, { ids: ids(100) }))).toEqual(['TOO_COSTLY'])
  })

  test('is not lowered by a page size that is refused anyway', async () => {
    expect(await codesOf(api.ask('{ statements(first: -100) { nodes { id } } }'))).toEqual(['INVALID_INPUT'])
  })

  test('is that of the operation asked for, not of others beside it in the document', async () => {
    const document = `query Small { actor(id: "actor:x") { id } }
      query Large { statements(first: 100) { nodes { claim { statements(first: 100) { nodes { claim { statements(first: 100) { nodes { id } } } } } } } } }`
    const ask = (operationName: string) =>
      api.inject({
        method: 'POST',
        url: '/graphql',
        headers: { host: 'localhost' },
        payload: { query: document, operationName },
      })
    expect((await ask('Small')).json()).toEqual({ data: { actor: null } })
    expect((await ask('Large')).json().errors?.[0]?.extensions.code).toBe('TOO_COSTLY')
  })

  test('of paths counts the steps of the search, and what is asked of each node on each path', async () => {
    const search = (name: number) => `p${name}: paths(from: "actor:x", to: "actor:x") { length }`
    const searches = (count: number) => `{ ${Array.from({ length: count }, (_, n) => search(n)).join(' ')} }`
    expect(new Set(await codesOf(api.ask(searches(8))))).toEqual(new Set(['INVALID_INPUT']))
    expect(await codesOf(api.ask(searches(9)))).toEqual(['TOO_COSTLY'])
    const wide = `query ($first: Int) { paths(from: "actor:x", to: "actor:y", first: $first) {
      nodes { ... on Claim { statements(first: 100) { nodes { id claim { id } } } } } } }`
    expect(await codesOf(api.ask(wide, { first: 20 }))).toEqual(['TOO_COSTLY'])
  })

  test('of a neighbourhood counts its depth and its nodes', async () => {
    const around = `query ($first: Int) { neighborhood(id: "actor:x", first: $first) {
      nodes { ... on Claim { statements(first: 100) { nodes { id claim { id } } } } } } }`
    expect(await codesOf(api.ask(around, { first: 200 }))).toEqual(['TOO_COSTLY'])
    const one = (name: number) => `n${name}: neighborhood(id: "actor:x", depth: 3) { relations { id } }`
    const many = `{ ${Array.from({ length: 20 }, (_, n) => one(n)).join(' ')} }`
    expect(await codesOf(api.ask(many))).toEqual(['TOO_COSTLY'])
  })

  test('has a bound that a setting can lower', async () => {
    const strict = await openApi(graph, { MAX_COST: '100' })
    try {
      expect(await codesOf(strict.ask('{ actors(first: 10) { nodes { id } } }'))).toEqual([])
      expect(await codesOf(strict.ask('{ actors(first: 100) { nodes { id } } }'))).toEqual(['TOO_COSTLY'])
    } finally {
      await strict.close()
    }
  })
})

describe('the size of a document', () => {
  test('is bounded by its tokens, before it is understood', async () => {
    const listing = (count: number) =>
      `{ statements(filter: {stances: [${'DENIES '.repeat(count)}]}) { nodes { id } } }`
    expect(await codesOf(api.ask(listing(1_900)))).toEqual(['INVALID_INPUT'])
    expect(await codesOf(api.ask(listing(2_100)))).toEqual(['GRAPHQL_PARSE_FAILED'])
  })

  test('is bounded by its bytes', async () => {
    const query = `{ __typename } # ${'x'.repeat(300_000)}`
    const response = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost' },
      payload: { query },
    })
    expect(response.statusCode).toBe(413)
    expect(response.json().errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
  })

  test.each([
    'actor(id: "actor:x") { ...F0 }',
    'actors { nodes { ...F0 } }',
    '__type(name: "Actor") { ...F0 }',
  ])(
    'says little where fragments use each other twice: %s is measured in steps, not in what it unfolds to',
    async (selection) => {
      const on = selection.startsWith('__') ? '__Type' : 'Actor'
      const levels = Array.from(
        { length: 40 },
        (_, index) => `fragment F${index} on ${on} { ...F${index + 1} ...F${index + 1} }`,
      )
      const bomb = `{ ${selection} } ${levels.join(' ')} fragment F40 on ${on} { name }`
      expect(await codesOf(api.ask(bomb))).toEqual(['TOO_COSTLY'])
    },
  )
})
