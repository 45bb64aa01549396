// Keys for programs, who is told who recorded what, and whose are the words of what was withdrawn; on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hashOfSecret, keyReader } from '../../src/access/keys.ts'
import { apiKeyBySecret, upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { makeKey } from './made-keys.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const statement = 'statement:ana-1'
const words = `{ statement(id: "${statement}") { state quote recordedBy reports { wording hedge anchor { exact prefix } link } chains { report { wording } }
  drift { before after } } }`
const listed = `{ statements(filter: { states: [WITHDRAWN] }) { nodes { quote reports { wording } } } }`

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let [admin, editor, reader] = ['', '', '']

  async function ask(query: string, secret?: string, variables: object = {}) {
    const headers: Record<string, string> = secret === undefined ? {} : { authorization: `Bearer ${secret}` }
    return api.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers })
  }
  const dataOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).json().data as unknown

  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, orchard)
    api = await openApi(graph, { API_KEYS: 'true' })
    admin = await makeKey(graph, 'admin', 'ADMIN')
    editor = await makeKey(graph, 'editor', 'EDITOR')
    reader = await makeKey(graph, 'reader', 'READER')
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  test('a key says who asks, and nobody is a reader', async () => {
    const who = '{ viewer { id role } }'
    expect(await dataOf(who, editor)).toEqual({ viewer: { id: 'key:editor', role: 'EDITOR' } })
    expect(await dataOf(who)).toEqual({ viewer: { id: 'anonymous', role: 'READER' } })
  })

  test('a key is shown once, stored as its hash, and stands in no change', async () => {
    const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id role expiresAt revokedAt } change { action targetId by reason before after } } }`
    const input = {
      name: 'The Importer',
      role: 'CONTRIBUTOR',
      expiresAt: '2090-01-01T02:00:00+02:00',
      idempotencyKey: 'once',
    }
    const { createApiKey } = (await dataOf(create, admin, { input })) as { createApiKey: { secret: string } }
    const apiKey = {
      id: 'key:the-importer',
      role: 'CONTRIBUTOR',
      expiresAt: '2090-01-01T00:00:00.000Z',
      revokedAt: null,
    }
    const change = {
      ...{ action: 'createApiKey', targetId: 'key:the-importer', by: 'key:admin', reason: null },
      ...{ before: { nodes: [], relations: [] }, after: { nodes: [], relations: [] } },
    }
    expect(createApiKey).toEqual({ secret: expect.stringMatching(/^cck_[\w-]{43}$/), apiKey, change })
    expect(await dataOf(create, admin, { input })).toEqual({ createApiKey: { secret: null, apiKey, change } })
    expect(
      (await ask(create, admin, { input: { ...input, idempotencyKey: null } })).json().errors?.[0]?.extensions
        .code,
    ).toBe('CONFLICT')
    const stored = await graph.read(apiKeyBySecret, { secretSha256: hashOfSecret(createApiKey.secret) })
    expect(stored).toMatchObject([{ id: 'key:the-importer' }])
    const all = await graph.read(allTexts, {})
    expect(JSON.stringify(all)).toContain('createApiKey key:the-importer')
    expect(JSON.stringify(all)).not.toContain(createApiKey.secret)
  })

  test('a revoked key stops working within seconds, and an expired one at its moment', async () => {
    const secret = await makeKey(graph, 'short', 'READER')
    let now = Date.now()
    const read = keyReader(graph, () => now)
    expect(await read(secret)).toEqual({ id: 'key:short', role: 'READER' })
    const revoke = `mutation { revokeApiKey(input: { id: "key:short" }) { apiKey { revokedBy } secret change { action targetId } } }`
    expect(await dataOf(revoke, admin)).toEqual({
      revokeApiKey: {
        apiKey: { revokedBy: 'key:admin' },
        secret: null,
        change: { action: 'revokeApiKey', targetId: 'key:short' },
      },
    })
    expect(await dataOf(revoke, admin)).toMatchObject({ revokeApiKey: { change: null } })
    now += 2_001
    await expect(read(secret)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringContaining('revoked'),
    })
    const ending = await makeKey(graph, 'ending', 'READER')
    const expiresAt = new Date(now + 1_000).toISOString()
    await graph.write((run) =>
      run(upsertNodes._ApiKey, { rows: [{ id: 'key:ending', properties: { expiresAt } }] }),
    )
    expect(await read(ending)).toMatchObject({ id: 'key:ending' })
    now += 1_000
    await expect(read(ending)).rejects.toMatchObject({ message: expect.stringContaining('expired') })
    expect((await ask('{ __typename }', secret)).statusCode).toBe(401)
  })

  test('a token in an address is not read, and the request is refused', async () => {
    for (const address of [`access_token=${editor}`, `x=${editor}`]) {
      const response = await api.inject({ url: `/export/claims.csv?${address}` })
      expect([response.statusCode, response.json().errors?.[0]?.message]).toEqual([
        400,
        expect.stringMatching(/^No token is read/),
      ])
      expect(response.body).not.toContain(editor)
    }
    const { statusCode } = await api.inject({
      url: '/export/claims.csv',
      headers: { authorization: 'Bearer cck_bad' },
    })
    expect(statusCode).toBe(401)
  })

  test('who recorded a statement is named to editors, and others get one name that stands for it', async () => {
    const recorders = '{ statements(first: 2) { nodes { recordedBy } } }'
    const toEditors = JSON.stringify(await dataOf(recorders, editor))
    const [toReaders, toNobody] = [await dataOf(recorders, reader), await dataOf(recorders)]
    expect(toReaders).toEqual(toNobody)
    const name = expect.stringMatching(/^recorder:[0-9a-f]{16}$/)
    expect(toReaders).toEqual({ statements: { nodes: [{ recordedBy: name }, { recordedBy: name }] } })
    expect(toEditors).not.toContain('recorder:')
  })

  test('the words of a withdrawn statement are for editors, wherever they are asked for', async () => {
    const before = JSON.stringify(await dataOf(words, reader))
    expect(before).not.toContain('"quote":null')
    const withdraw = `mutation { withdrawStatement(input: { id: "${statement}", reason: "It was misread." }) { statement { state } } }`
    expect(await dataOf(withdraw, editor)).toEqual({
      withdrawStatement: { statement: { state: 'WITHDRAWN' } },
    })
    const { statement: seen } = (await dataOf(words, editor)) as { statement: { quote: string } }
    expect(seen.quote).not.toBeNull()
    const node = `{ node(id: "${statement}") { ... on Statement { quote reports { wording anchor { exact } } } } }`
    for (const query of [
      words,
      listed,
      node,
      `{ search(text: "${seen.quote}") { nodes { highlight node { id } } } }`,
    ]) {
      const answer = JSON.stringify(await dataOf(query, reader))
      expect(answer).not.toContain(JSON.stringify(seen.quote).slice(1, -1))
    }
    const file = await api.inject({ url: '/export/statements.json?states=WITHDRAWN' })
    expect(file.body).toContain(statement)
    expect(file.body).not.toContain(JSON.stringify(seen.quote).slice(1, -1))
    expect(JSON.stringify(await dataOf(listed, editor))).toContain(JSON.stringify(seen.quote).slice(1, -1))
  })
})

const allTexts = {
  mode: 'read',
  name: 'all-texts',
  returns: 'many',
  params: {},
  columns: [{ name: 'text', type: 'map' }],
  text: 'MATCH (n) WHERE n:_Change OR n:_ApiKey OR n:_Request RETURN properties(n) AS text',
} as const
