// GraphQL over HTTP, by the audits of graphql-http: none fails, and docs/standards.md decides on each that is not simply passed.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const document = readFileSync('docs/standards.md', 'utf8')
let graph: Graph
let api: Api

beforeAll(async () => {
  const [engine] = engines
  if (!engine) throw new Error('there is always the embedded engine')
  graph = await openEmptyGraph(engine)
  api = await openApi(graph)
})
afterAll(async () => {
  await api.close()
  await graph.close()
})

test('no audit fails, and exactly those that warn or give notice are decided on', async () => {
  const audits = serverAudits({ url: `${api.address}/graphql` })
  const outcomes = await Promise.all(
    audits.map(async ({ fn }) => {
      const outcome = await fn()
      return { id: outcome.id, status: outcome.status }
    }),
  )
  expect(outcomes.length).toBeGreaterThan(60)
  const told = outcomes.filter(({ status }) => status !== 'ok')
  const decided = [...document.matchAll(/^\| `(\w{4})` \| (\w+) +\| \S.* \| \S.* \|$/gm)]
  expect(told.map(({ id, status }) => `${id} ${status}`).sort()).toEqual(
    decided.map(([, id = '', status = '']) => `${id} ${status}`).sort(),
  )
  expect(outcomes.filter(({ status }) => status === 'error')).toEqual([])
  expect(document).toContain(`runs the ${outcomes.length} server audits`)
})

const json = 'application/json; charset=utf-8'
const graphql = 'application/graphql-response+json; charset=utf-8'

test.each([
  ['nothing', undefined, json],
  ['anything', '*/*', json],
  ['JSON', 'application/json', json],
  ['what Apollo Client accepts', 'application/graphql-response+json,application/json;q=0.9', graphql],
  ['JSON rather', 'application/json, application/graphql-response+json;q=0.5', json],
  ["GraphQL's media type", 'application/graphql-response+json', graphql],
])('to a client that accepts %s, a refusal has the status of its media type', async (_, accept, type) => {
  const ask = (payload: object) =>
    api.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      ...(accept !== undefined && { headers: { accept } }),
    })
  const refused = [
    { query: '{' },
    { query: '{ none }' },
    { query: 'query ($id: ID!) { claim(id: $id) { id } }' },
    { query: `{ ${Array.from({ length: 40 }, (_unused, n) => `a${n}: __typename`).join(' ')} }` },
    { query: 'query A { __typename }', operationName: 'B' },
  ]
  for (const payload of refused) {
    const { statusCode, headers } = await ask(payload)
    expect([headers['content-type'], statusCode]).toEqual([type, type === json ? 200 : 400])
  }
  expect((await ask({ query: '{ __typename }' })).statusCode).toBe(200)
  expect((await ask({})).statusCode).toBe(400)
})
