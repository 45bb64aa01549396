// What surrounds the questions: health, the page for a browser, and requests that no page elsewhere may make.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { exampleQueries } from '../../src/graphql/example-queries.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const shipped = fileURLToPath(new URL('../../seeds', import.meta.url))
let graph: Graph
let api: Api

beforeAll(async () => {
  const [embedded] = engines
  if (!embedded) throw new Error('there is always the embedded engine')
  graph = await openEmptyGraph(embedded)
  await loadSeeds(graph, shipped)
  api = await openApi(graph)
})
afterAll(async () => {
  await api.close()
  await graph.close()
})

test('the process and the store each say how they are', async () => {
  expect((await api.inject({ url: '/health' })).json()).toEqual({ status: 'ok' })
  expect((await api.inject({ url: '/ready' })).json()).toEqual({ status: 'ready', engine: 'embedded' })
})

test('a browser gets a page whose every address is on this server', async () => {
  const { body, headers } = await api.inject({ url: '/graphql', headers: { accept: 'text/html' } })
  expect(headers['content-type']).toContain('text/html')
  expect(body).not.toMatch(/(?:src|href)="https?:/)
  expect(body).toContain('/graphiql/ruru.js')
  expect(body).toMatch(/"subscriptionEndpoint":\s*"\/graphql\/stream"/)
  for (const { title } of exampleQueries) expect(body).toContain(title)
  expect((await api.inject({ url: '/graphiql/ruru.js' })).statusCode).toBe(200)
  expect((await api.inject({ url: '/graphiql/none.js' })).statusCode).toBe(404)
})

test.each(exampleQueries.map(({ title, query }) => [title, query] as const))(
  'the tab «%s» has an answer',
  async (_, query) => {
    const { data, errors } = await api.ask(query)
    expect(errors).toBeUndefined()
    expect(Object.values(data as object)).not.toContain(null)
  },
)

test('a question in the address is answered to a client that asks for data', async () => {
  const url = `/graphql?query=${encodeURIComponent('{ claim(id: "claim:turkey-deployed-combatants") { name } }')}`
  const headers = { accept: 'application/json', 'apollo-require-preflight': 'true' }
  expect((await api.inject({ url, headers })).json().data.claim.name).toContain('Turkey')
})

test.each([
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text', { 'content-type': 'text/plain' }],
])('a post of %s, as a page elsewhere could send it, is refused', async (_, headers) => {
  const response = await api.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: 'query={claims{totalCount}}',
  })
  expect(response.statusCode).toBeGreaterThanOrEqual(400)
  expect(response.statusCode).toBeLessThan(500)
  expect(response.body).not.toContain('totalCount":')
})

test('a name that was pointed at this machine is refused', async () => {
  for (const host of [
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
  ]) {
    const response = await api.inject({ url: '/ready', headers: { host } })
    expect(response.statusCode).toBe(403)
    expect(response.json().errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  }
  for (const host of ['localhost:4000', '127.0.0.1', '[::1]:4000']) {
    expect((await api.inject({ url: '/ready', headers: { host } })).statusCode).toBe(200)
  }
})

test('hosts can be allowed by name', async () => {
  const open = await openApi(graph, { ALLOWED_HOSTS: 'graph.example' })
  const allowed = await open.inject({ url: '/ready', headers: { host: 'graph.example' } })
  const refused = await open.inject({ url: '/ready', headers: { host: 'other.example' } })
  await open.close()
  expect([allowed.statusCode, refused.statusCode]).toEqual([200, 403])
})

test('a path that is not there, JSON that is none, and a request without a question are told so', async () => {
  const missing = await api.inject({ url: '/nowhere' })
  expect([missing.statusCode, missing.json().errors?.[0]?.extensions.code]).toEqual([404, 'NOT_FOUND'])
  const headers = { 'content-type': 'application/json' }
  const broken = await api.inject({ method: 'POST', url: '/graphql', headers, payload: '{"query":' })
  expect([broken.statusCode, broken.json().errors?.[0]?.extensions.code]).toEqual([400, 'INVALID_INPUT'])
  const empty = await api.inject({ method: 'POST', url: '/graphql', payload: {} })
  expect([empty.statusCode, empty.json().errors?.[0]?.extensions.code]).toEqual([400, 'INVALID_INPUT'])
})

test('the schema can be kept to oneself', async () => {
  const question = '{ __schema { queryType { name } } }'
  expect((await api.ask(question)).errors).toBeUndefined()
  const closed = await openApi(graph, { INTROSPECTION: 'false' })
  const { errors } = await closed.ask(question)
  await closed.close()
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})
