// Bad input is answered with a code, the field and a sentence; it never breaks anything.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const cypherLooking = "x' OR 1=1 MATCH (n) DETACH DELETE n //"

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, orchard)
    api = await openApi(graph, { SCAN_BUDGET: '100' })
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  async function refusal(query: string, variables?: Record<string, unknown>) {
    const { errors } = await api.ask(query, variables)
    expect(errors).toHaveLength(1)
    const [error] = errors ?? []
    expect(error?.message.length).toBeGreaterThan(10)
    return { code: error?.extensions.code, field: error?.extensions.field }
  }

  test.each<[string, string, string]>([
    ['an id of no type', '{ node(id: "nonsense") { id } }', 'id'],
    ['an id of a system label', '{ node(id: "_migration:1") { id } }', 'id'],
    ['an id of another type', '{ claim(id: "actor:arland") { id } }', 'id'],
    ['an id with odd characters', `{ claim(id: "claim:${cypherLooking}") { id } }`, 'id'],
    ['an empty id', '{ actor(id: "") { id } }', 'id'],
    ['an overlong id', `{ actor(id: "actor:${'a'.repeat(300)}") { id } }`, 'id'],
    [
      'a bad id in a filter',
      '{ statements(filter: { actors: ["arland"] }) { nodes { id } } }',
      'filter.actors',
    ],
    ['an empty filter list', '{ statements(filter: { claims: [] }) { nodes { id } } }', 'filter.claims'],
    [
      'an empty list of stances',
      '{ statements(filter: { stances: [] }) { nodes { id } } }',
      'filter.stances',
    ],
    ['a range without ends', '{ statements(filter: { said: {} }) { nodes { id } } }', 'filter.said'],
    [
      'a backwards range',
      '{ statements(filter: { said: { from: "2024-02-01", to: "2024-01-01" } }) { nodes { id } } }',
      'filter.said',
    ],
    [
      'a language that is no code',
      '{ statements(filter: { languages: ["English"] }) { nodes { id } } }',
      'filter.languages',
    ],
    ['a page of none', '{ statements(first: 0) { nodes { id } } }', 'first'],
    ['a page below none', '{ claims(first: -1) { nodes { id } } }', 'first'],
    ['a page too large', '{ actors(first: 1000) { nodes { id } } }', 'first'],
    ['a page too large from the end', '{ articles(last: 101) { nodes { id } } }', 'last'],
    ['both first and last', '{ conflicts(first: 1, last: 1) { nodes { id } } }', 'last'],
    ['a malformed cursor', '{ statements(after: "not a cursor") { nodes { id } } }', 'after'],
    ['an empty cursor', '{ topics(before: "") { nodes { id } } }', 'before'],
    ['neither id nor name', '{ actor { id } }', 'id'],
    ['both id and url', '{ article(id: "article:pear-1", url: "https://pear.example/1") { id } }', 'id'],
    ['an empty name', '{ actor(name: "  ") { id } }', 'name'],
    ['a name with control characters', '{ actor(name: "a\\u0000b") { id } }', 'name'],
    ['a text without words', '{ claims(filter: { text: "..." }) { nodes { id } } }', 'filter.text'],
    ['more than a hundred ids', `{ nodes(ids: [${'"actor:arland",'.repeat(101)}]) { id } }`, 'ids'],
    ['no ids', '{ nodes(ids: []) { id } }', 'ids'],
    [
      'a country that is no code',
      '{ actors(filter: { countries: ["Arland"] }) { nodes { id } } }',
      'filter.countries',
    ],
  ])('%s is INVALID_INPUT that names the field', async (_, query, field) => {
    expect(await refusal(query)).toEqual({ code: 'INVALID_INPUT', field })
  })

  test.each<[string, string, Record<string, unknown>, string]>([
    [
      'a day that does not exist',
      'query ($f: StatementFilter) { statements(filter: $f) { nodes { id } } }',
      { f: { said: { from: '2024-02-30' } } },
      'f.said.from',
    ],
    [
      'an enum value that does not exist',
      'query ($f: StatementFilter) { statements(filter: $f) { nodes { id } } }',
      { f: { stances: ['SHOUTS'] } },
      'f.stances.0',
    ],
    [
      'an unknown field',
      'query ($f: ClaimFilter) { claims(filter: $f) { nodes { id } } }',
      { f: { colour: 'red' } },
      'f',
    ],
    [
      'an address that is none',
      'query ($u: URL) { article(url: $u) { id } }',
      { u: 'javascript:alert(1)' },
      'u',
    ],
    ['a file address', 'query ($u: URL) { article(url: $u) { id } }', { u: 'file:///etc/passwd' }, 'u'],
    ['a number for a text', 'query ($n: String) { actor(name: $n) { id } }', { n: 5 }, 'n'],
    ['a fraction for a page', 'query ($n: Int) { claims(first: $n) { nodes { id } } }', { n: 1.5 }, 'n'],
    ['a missing variable', 'query ($id: ID!) { claim(id: $id) { id } }', {}, 'id'],
    ['a page given by variable', 'query ($n: Int) { claims(first: $n) { nodes { id } } }', { n: 0 }, 'first'],
  ])('%s in a variable is INVALID_INPUT that names the field', async (_, query, variables, field) => {
    expect(await refusal(query, variables)).toEqual({ code: 'INVALID_INPUT', field })
  })

  test.each([
    [
      'a day that does not exist',
      '{ statements(filter: { said: { from: "2024-02-30" } }) { nodes { id } } }',
    ],
    ['an address that is none', '{ article(url: "ftp://pear.example") { id } }'],
    ['an enum value that does not exist', '{ statements(filter: { stances: [SHOUTS] }) { nodes { id } } }'],
    ['a field that does not exist', '{ claims { nodes { truth } } }'],
  ])('%s in the document is a validation error', async (_, query) => {
    expect((await refusal(query)).code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  test.each(['mutation { x }', 'subscription { x }'])(
    '%s says that there are only queries',
    async (query) => {
      expect((await refusal(query)).code).toBe('GRAPHQL_VALIDATION_FAILED')
    },
  )

  test('a document that cannot be parsed says so', async () => {
    expect((await refusal('{ claims {')).code).toBe('GRAPHQL_PARSE_FAILED')
  })

  test('text that looks like a query language is only text', async () => {
    const { data, errors } = await api.ask(
      'query ($t: String) { actor(name: $t) { id } claims(filter: { text: $t }) { nodes { id } } }',
      {
        t: cypherLooking,
      },
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({ actor: null, claims: { nodes: [] } })
    expect((await api.ask('{ statements { totalCount } }')).data.statements.totalCount).toBe(13)
  })

  test('a cursor of another list, or of the same list in another order, is refused', async () => {
    const { data } = await api.ask('{ statements(first: 1) { pageInfo { endCursor } } }')
    const after = data.statements.pageInfo.endCursor as string
    const elsewhere = [
      'query ($after: String) { articles(after: $after) { nodes { id } } }',
      'query ($after: String) { actor(id: "actor:watch") { statements(after: $after) { nodes { id } } } }',
      'query ($after: String) { statements(orderBy: SAID_ASC, after: $after) { nodes { id } } }',
    ]
    for (const query of elsewhere)
      expect(await refusal(query, { after })).toEqual({ code: 'INVALID_INPUT', field: 'after' })
  })

  test('a megabyte of text is refused without reaching the store', async () => {
    const response = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost' },
      payload: {
        query: 'query ($t: String) { actor(name: $t) { id } }',
        variables: { t: 'a'.repeat(1_000_000) },
      },
    })
    expect(response.statusCode).toBe(413)
    expect(response.json().errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'request' })
  })

  test('too deep, too many aliases, too many tokens and too costly are each refused, with first given by variable too', async () => {
    const deep = `{ statements { nodes ${'{ respondsTo '.repeat(16)}{ id }${' }'.repeat(16)} } }`
    expect((await refusal(deep)).code).toBe('TOO_COSTLY')
    const aliases = `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: claim(id: "claim:x") { id }`).join(' ')} }`
    expect((await refusal(aliases)).code).toBe('TOO_COSTLY')
    expect((await refusal(`{ ${'__typename '.repeat(2_500)} }`)).code).toBe('GRAPHQL_PARSE_FAILED')
    const wide = `query ($n: Int) { actors(first: $n) { nodes { statements(first: $n) { nodes { claim { statements(first: $n) { nodes { id } } } } } } } }`
    expect((await refusal(wide, { n: 100 })).code).toBe('TOO_COSTLY')
    expect((await api.ask(wide, { n: 2 })).errors).toBeUndefined()
  })
})
