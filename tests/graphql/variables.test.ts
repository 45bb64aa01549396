// Variables that the schema does not take are INVALID_INPUT, with the path of each bad field.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const [engine] = engines
if (engine === undefined) throw new Error('there is no engine to test on')

let graph: Graph
let api: Api

beforeAll(async () => {
  graph = await openEmptyGraph(engine)
  api = await openApi(graph)
})
afterAll(async () => {
  await api.close()
  await graph.close()
})

async function fieldRefused(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const answer = await api.ask(query, variables)
  const errors = answer.errors ?? []
  if (errors.length === 0) return null
  expect((answer.data ?? null) as unknown).toBeNull()
  expect(errors[0]?.extensions.code).toBe('INVALID_INPUT')
  return errors[0]?.extensions.field
}

const filtered = 'query ($filter: StatementFilter) { statements(filter: $filter) { nodes { id } } }'

describe('a bad variable is named with its path', () => {
  test.each([
    ['an unknown stance in a list', { stances: ['ASSERTS', 'SHOUTS'] }, 'filter.stances.1'],
    ['a day that does not exist', { said: { from: '2001-02-30' } }, 'filter.said.from'],
    ['a number where an id belongs', { actors: [{ id: 1 }] }, 'filter.actors.0'],
    ['a null in a list', { actors: [null] }, 'filter.actors.0'],
    ['an unknown field', { speakers: ['actor:x'] }, 'filter'],
    ['a text where an object belongs', 'everything', 'filter'],
  ])('%s', async (_, filter, field) => {
    expect(await fieldRefused(filtered, { filter })).toBe(field)
  })

  test('a required one that is missing, or null', async () => {
    const query = 'query ($id: ID!) { actor(id: $id) { id } }'
    expect(await fieldRefused(query, {})).toBe('id')
    expect(await fieldRefused(query, { id: null })).toBe('id')
    expect(await fieldRefused(query)).toBe('id')
  })

  test('a page size that is no whole number, or larger than a store can count', async () => {
    const query = 'query ($n: Int) { actors(first: $n) { nodes { id } } }'
    for (const n of ['10', 1.5, 2 ** 31, true, [1, 2]]) expect(await fieldRefused(query, { n })).toBe('n')
  })
})

test('all bad variables are listed, not only the first', async () => {
  const query =
    'query ($filter: StatementFilter, $n: Int) { statements(filter: $filter, first: $n) { nodes { id } } }'
  const { errors = [] } = await api.ask(query, {
    filter: { stances: ['SHOUTS'], said: { to: 'soon' } },
    n: 'many',
  })
  const problems = errors[0]?.extensions.problems as { field: string }[]
  expect(problems.map(({ field }) => field).sort()).toEqual(['filter.said.to', 'filter.stances.0', 'n'])
})

test('the sentence says what would be taken', async () => {
  const { errors = [] } = await api.ask(filtered, { filter: { said: { from: '3 November' } } })
  expect(errors[0]?.message).toContain('YYYY-MM-DD')
})

test('variables left out, null, or given a single value for a list are taken as the schema says', async () => {
  expect(await fieldRefused(filtered)).toBeNull()
  expect(await fieldRefused(filtered, { filter: null })).toBeNull()
  expect(await fieldRefused(filtered, { filter: { stances: 'DENIES' } })).toBeNull()
  expect(await fieldRefused('query ($n: Int = 5) { actors(first: $n) { nodes { id } } }')).toBeNull()
  expect(await fieldRefused(filtered, { unused: 1 })).toBeNull()
})

test.each(['constructor', '__proto__', 'toString'])(
  'a variable called %s is like any other',
  async (name) => {
    const query = `query ($${name}: ID!) { actor(id: $${name}) { id } }`
    const body = `{"query": ${JSON.stringify(query)}, "variables": {}}`
    const headers = { host: 'localhost', 'content-type': 'application/json' }
    const response = await api.inject({ method: 'POST', url: '/graphql', headers, payload: body })
    expect(response.json().errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
    })
  },
)
