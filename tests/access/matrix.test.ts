// Every mutation that there is, asked for in every role, without one, and with every kind of bad token: made from the schema, so that none is left out.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { isInterfaceType, isObjectType } from 'graphql'
import { pino } from 'pino'
import { declaredRole, guardFields } from '../../src/access/roles.ts'
import { reaches } from '../../src/contract/viewer.ts'
import { nodesOfLabel } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { enums } from '../../src/graph/vocabulary.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { callOf } from './inputs.ts'
import { badTokens, tokenOf, trustIn } from './tokens.ts'

const schema = createSchema()
const mutationType = schema.getMutationType()
if (!mutationType) throw new Error('there are mutations')
const mutations = Object.values(mutationType.getFields())
const folder = mkdtempSync(join(tmpdir(), 'counterclaim-matrix-'))
const logged: string[] = []
function record(chunk: Buffer, done: () => void): void {
  logged.push(chunk.toString())
  done()
}
const logger = pino(
  { level: 'debug' },
  new Writable({ write: (chunk: Buffer, _, done) => record(chunk, done) }),
)
const sent: string[] = []
/** Tokens that must be refused, by what is wrong with them. */
const bad = new Map<string, string>()
let graph: Graph
let api: Api
let local: Api

beforeAll(async () => {
  const [embedded] = engines
  if (!embedded) throw new Error('there is always the embedded engine')
  graph = await openEmptyGraph(embedded)
  api = await openApi(graph, { ...(await trustIn(join(folder, 'jwks.json'))), API_KEYS: 'true' }, logger)
  local = await openApi(graph)
  for (const [kind, make] of Object.entries(badTokens({ role: 'ADMIN' }))) bad.set(kind, await make())
})
afterAll(async () => {
  await Promise.all([api.close(), local.close()])
  await graph.close()
  rmSync(folder, { recursive: true })
})

async function ask(payload: object, token?: string, accept = 'application/graphql-response+json', of = api) {
  if (token !== undefined) sent.push(token)
  const authorization: Record<string, string> =
    token === undefined ? {} : { authorization: `Bearer ${token}` }
  return of.inject({ method: 'POST', url: '/graphql', payload, headers: { accept, ...authorization } })
}
const codeOf = (response: Awaited<ReturnType<typeof ask>>) => response.json().errors?.[0]?.extensions.code

describe.each(mutations.map((field) => [field.name, field] as const))('%s', (name, field) => {
  const call = callOf('mutation', field)
  const least = declaredRole(schema, mutationType, name) ?? 'ADMIN'

  test.each(enums.Role)(
    'asked for by a %s is refused for the role exactly where that is too little',
    async (role) => {
      const response = await ask(call, await tokenOf({ claims: { role } }))
      if (reaches(role, least))
        expect(String(codeOf(response))).not.toMatch(/FORBIDDEN|UNAUTHENTICATED|GRAPHQL/)
      else {
        expect([response.statusCode, codeOf(response)]).toEqual([403, 'FORBIDDEN'])
        expect(response.json().errors?.[0]?.message).toBe(
          `Mutation.${name} needs the role ${least}; user:ines has ${role}.`,
        )
      }
    },
  )

  test('asked for by nobody is refused, before its input is judged', async () => {
    for (const variables of [call.variables, { input: { nonsense: true } }]) {
      const response = await ask({ ...call, variables })
      expect([response.statusCode, codeOf(response)]).toEqual([401, 'UNAUTHENTICATED'])
      expect(response.headers['www-authenticate']).toBe('Bearer')
    }
    expect((await ask(call, undefined, 'application/json')).statusCode).toBe(200)
  })

  test('asked for with any bad token is refused', async () => {
    for (const [kind, token] of bad) {
      const response = await ask(call, token, 'application/json')
      expect([kind, response.statusCode, codeOf(response)]).toEqual([kind, 401, 'UNAUTHENTICATED'])
      expect(response.headers['www-authenticate']).toBe('Bearer')
    }
  })

  test('asked for on this machine is refused exactly where an editor may not', async () => {
    const code = codeOf(await ask(call, undefined, 'application/json', local))
    if (reaches('EDITOR', least)) expect(String(code)).not.toMatch(/FORBIDDEN|UNAUTHENTICATED/)
    else expect(code).toBe('FORBIDDEN')
  })
})

test('no token stands in the log or in the graph', async () => {
  expect(sent.length).toBeGreaterThan(mutations.length * bad.size)
  for (const token of new Set(sent)) expect(logged.join('')).not.toContain(token)
  const [changes] = await graph.read(nodesOfLabel._ApiKey, {})
  expect(changes?.nodes).toBeLessThanOrEqual(1)
})

describe('roles are declared', () => {
  test('by every field that there is', () => {
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
    const silent = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields()).filter((field) => declaredRole(schema, type, field) === null)
        : [],
    )
    expect(silent).toEqual([])
  })

  test('by every mutation itself, or there is no schema', () => {
    const typeDefs = `directive @role(least: Role!) on OBJECT | FIELD_DEFINITION
      enum Role { READER ADMIN }
      type Query @role(least: READER) { a: Int }
      type Mutation @role(least: READER) { b: Int }`
    expect(() => guardFields(makeExecutableSchema({ typeDefs }))).toThrow('Mutation.b declares no role')
  })
})

describe('a field for editors', () => {
  const typeDefs = `directive @role(least: Role!) on OBJECT | INTERFACE | FIELD_DEFINITION
    enum Role { READER CONTRIBUTOR EDITOR ADMIN }
    type Query @role(least: READER) { a: Int }`
  test('is no field of a schema without roles', () => {
    expect(() => guardFields(makeExecutableSchema({ typeDefs }))).not.toThrow()
    expect(() => guardFields(makeExecutableSchema({ typeDefs: 'type Query { a: Int }' }))).toThrow(
      /no directive @role/,
    )
  })

  test.each([
    ['by an alias', 'mutation($i: CreateApiKeyInput!) { viewerOf: createApiKey(input: $i) { __typename } }'],
    [
      'in a fragment',
      'mutation($i: CreateApiKeyInput!) { ...f } fragment f on Mutation { createApiKey(input: $i) { __typename } }',
    ],
    [
      'in an inline fragment',
      'mutation($i: CreateApiKeyInput!) { ... on Mutation { createApiKey(input: $i) { __typename } } }',
    ],
  ])('is refused %s, and nothing beside it is done', async (_, query) => {
    const payload = { query, variables: { i: { name: 'x', role: 'ADMIN' } } }
    const token = await tokenOf({ claims: { role: 'EDITOR' } })
    expect(codeOf(await ask(payload, token))).toBe('FORBIDDEN')
  })

  test('is not asked for by another operation of the same document', async () => {
    const query =
      'query mine { viewer { id } } mutation other { revokeApiKey(input: { id: "key:x" }) { __typename } }'
    const response = await ask({ query, operationName: 'mine' })
    expect(response.json().data).toEqual({ viewer: { id: 'anonymous' } })
  })
})
