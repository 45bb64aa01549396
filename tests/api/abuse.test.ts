// What attackers send, after the checks of graphql-cop: each is refused before the store is asked, or decided on in docs/standards.md.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api, type Response } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

let graph: Graph
let api: Api
let closed: Api
let roundTrips = 0

beforeAll(async () => {
  const [engine] = engines
  if (!engine) throw new Error('there is always the embedded engine')
  graph = await openEmptyGraph(engine, { onRoundTrip: () => (roundTrips += 1) })
  api = await openApi(graph)
  closed = await openApi(graph, { HOST: '0.0.0.0' })
})
afterAll(async () => {
  await closed.close()
  await api.close()
  await graph.close()
})

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ')
const post = (payload: unknown, headers: Record<string, string> = {}, to: Api = api) =>
  to.inject({ method: 'POST', url: '/graphql', payload, headers })
const get = (query: string, headers: Record<string, string> = {}) =>
  api.inject({ url: `/graphql?query=${encodeURIComponent(query)}`, headers })

/** The codes of a refusal. Fails where there is data, a long answer, or a question to the store. */
async function refusal(asked: Promise<Response>): Promise<string[]> {
  const before = roundTrips
  const response = await asked
  expect(roundTrips).toBe(before)
  expect(response.body.length).toBeLessThan(3_000)
  const answer = response.json()
  expect(answer).not.toHaveProperty('data')
  return (answer.errors ?? []).map(({ extensions }) => extensions.code)
}

const none = 'GRAPHQL_VALIDATION_FAILED'
const json = { 'content-type': 'application/json' }
const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const preflight = { 'apollo-require-preflight': '1' }

const checks: Record<string, () => Promise<void>> = {
  'alias overload': async () => {
    for (const count of [31, 101, 500])
      expect(await refusal(post({ query: `{ ${repeat(count, (n) => `a${n}: __typename`)} }` }))).toEqual([
        'TOO_COSTLY',
      ])
    const schemas = `{ __schema { ${repeat(31, (n) => `a${n}: types { fields { description } }`)} } }`
    expect(await refusal(post({ query: schemas }))).toEqual(['TOO_COSTLY'])
  },

  'batch overload': async () => {
    for (const count of [1, 10, 5_000]) {
      const batch = Array.from({ length: count }, () => ({ query: '{ __typename }' }))
      expect(await refusal(post(batch))).toEqual(['INVALID_INPUT'])
    }
  },

  'directive overload': async () => {
    for (const [count, directive] of [
      [10, '@aa'],
      [500, '@aa'],
      [250, '@skip(if: false)'],
    ] as const)
      expect(await refusal(post({ query: `{ __typename ${directive.repeat(count)} }` }))).toEqual([
        'TOO_COSTLY',
      ])
    const onTheOperation = `query ${'@aa'.repeat(500)} { __typename }`
    expect(await refusal(post({ query: onTheOperation }))).toEqual(['TOO_COSTLY'])
    const apart = `{ ${repeat(250, (n) => `a${n}: __typename @aa @bb`)} }`
    const told = await refusal(post({ query: apart }))
    expect(told.length).toBeLessThan(10)
    expect(new Set(told)).toEqual(new Set([none]))
  },

  'field duplication': async () => {
    const many = repeat(270, () => 'topics { nodes { id } }')
    const apart = repeat(190, () => '... { topics { nodes { id } } }')
    const fragments = repeat(60, (n) => `fragment F${n} on Query { topics { nodes { id } } }`)
    for (const query of [
      `{ ${repeat(500, () => '__typename')} }`,
      `{ ${repeat(1_000, () => '__typename')} }`,
      `{ ${many} }`,
      `{ ${apart} }`,
      `{ ${repeat(60, (n) => `...F${n}`)} } ${fragments}`,
      `{ actors { nodes { ${repeat(500, () => 'name')} } } }`,
    ])
      expect(await refusal(post({ query }))).toEqual(['TOO_COSTLY'])
    expect((await api.ask(`{ ${repeat(50, () => '__typename')} }`)).errors).toBeUndefined()
  },

  'circular introspection': async () => {
    const circle = (turns: number) => `${'fields { type { '.repeat(turns)}name${' } }'.repeat(turns)}`
    for (const query of [
      `{ __schema { types { ${circle(4)} } } }`,
      `{ __schema { types { ${circle(40)} } } }`,
      `{ __type(name: "Actor") { ${circle(40)} } }`,
      '{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { fields { type { name } } } } }',
    ])
      expect(await refusal(post({ query }))).toEqual([none])
    expect((await api.ask(getIntrospectionQuery())).errors).toBeUndefined()
  },

  'GET query': async () => {
    expect(await refusal(get('{ __typename }'))).toEqual(['INVALID_INPUT'])
    expect(await refusal(get('{ __typename }', { 'content-type': 'text/plain' }))).toEqual(['INVALID_INPUT'])
    expect((await get('{ __typename }', preflight)).json().data).toEqual({ __typename: 'Query' })
  },

  'form post': async () => {
    const form = 'query=query%20cop%20%7B%20__typename%20%7D'
    const multipart = '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--x--\r\n'
    for (const [type, payload] of [
      ['application/x-www-form-urlencoded', form],
      ['text/plain', '{"query":"{ __typename }"}'],
      ['multipart/form-data; boundary=x', multipart],
    ] as const) {
      const response = await post(payload, { 'content-type': type })
      expect([400, 415]).toContain(response.statusCode)
      expect(await refusal(Promise.resolve(response))).toEqual(['INVALID_INPUT'])
    }
  },

  tracing: async () => {
    const asks = { 'apollo-tracing': '1', 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' }
    const answer = (await post({ query: '{ __typename }', extensions: { tracing: true } }, asks)).json()
    expect(answer).toEqual({ data: { __typename: 'Query' } })
    for (const query of ['qwerty cop { abc }', '{ none }', '{ actors(first: 0) { nodes { id } } }']) {
      const { body } = await post({ query }, asks)
      expect(body).not.toMatch(/stack|trace|exception|node_modules|\.[jt]s\b/i)
      expect(Object.keys(JSON.parse(body) as object)).not.toContain('extensions')
    }
  },

  'field suggestions': async () => {
    const filtered = 'query ($f: StatementFilter) { statements(filter: $f) { nodes { id } } }'
    const typos: [string, Record<string, unknown>?][] = [
      ['{ __schema { directive } }'],
      ['{ claimz { nodes { id } } }'],
      ['{ claims { nodes { id nam } } }'],
      ['{ claims(fist: 1) { nodes { id } } }'],
      ['{ claims(filter: { kind: [FACTUAL] }) { nodes { id } } }'],
      ['{ claims(filter: { kinds: [FACTUL] }) { nodes { id } } }'],
      ['{ node(id: "claim:x") { ... on Clam { id } } }'],
      ['{ claims { nodes { id @skp(if: true) } } }'],
      [filtered, { f: { stance: ['DENIES'] } }],
      [filtered, { f: { stances: ['DENIE'] } }],
    ]
    let suggested = 0
    for (const [query, variables] of typos) {
      suggested += Number((await post({ query, variables })).body.includes('Did you mean'))
      const { body } = await post({ query, variables }, {}, closed)
      expect(body).toContain('"errors"')
      expect(body).not.toMatch(/did you mean/i)
    }
    expect(suggested).toBeGreaterThanOrEqual(8)
  },

  'IDE exposure': async () => {
    expect((await api.inject({ url: '/graphql', headers: page })).body).toContain('graphiql-container')
    const { statusCode, body } = await closed.inject({ url: '/graphql', headers: page })
    expect(statusCode).toBe(400)
    expect(body).not.toMatch(/<html|graphiql|playground/i)
    expect((await closed.inject({ url: '/graphiql/ruru.js' })).statusCode).toBe(404)
  },

  introspection: async () => {
    const questions = [
      '{ __schema { types { name fields { name } } } }',
      '{ __type(name: "Actor") { name } }',
    ]
    const reopened = await openApi(graph, { HOST: '0.0.0.0', INTROSPECTION: 'true' })
    const shut = await openApi(graph, { INTROSPECTION: 'false' })
    try {
      for (const query of questions) {
        expect(await refusal(post({ query }, {}, closed))).toEqual([none])
        expect(await refusal(post({ query }, {}, shut))).toEqual([none])
        expect((await api.ask(query)).errors).toBeUndefined()
        expect((await reopened.ask(query)).errors).toBeUndefined()
      }
      expect((await closed.ask('{ actors { nodes { __typename } } }')).errors).toBeUndefined()
    } finally {
      await reopened.close()
      await shut.close()
    }
  },

  'GET mutation': async () => {
    const mutation = 'mutation cop { __typename }'
    expect(await refusal(get(mutation))).toEqual(['INVALID_INPUT'])
    for (const headers of [preflight, json]) {
      const response = await get(mutation, headers)
      expect(response.statusCode).toBe(405)
      expect((await refusal(Promise.resolve(response))).length).toBe(1)
    }
  },
}

describe('an attack by', () => {
  test.each(Object.entries(checks))('%s', (_, check) => check())

  test('any of these is decided on in docs/standards.md, and no other', () => {
    const [, section = ''] = readFileSync('docs/standards.md', 'utf8').split('## The checks of graphql-cop')
    const rows = [...section.matchAll(/^\| ([A-Za-z ]+?) +\| \S.* \|$/gm)].map(([, name]) => name)
    expect(rows.filter((name) => name !== 'Check').sort()).toEqual(Object.keys(checks).sort())
  })
})
