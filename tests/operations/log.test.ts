// The log: one line for each request that says what it was and cost, and nothing of what was asked about.
import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { createLog, readableLine } from '../../src/operations/log.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const [engine] = engines
if (engine === undefined) throw new Error('there is always the embedded engine')

type Line = Record<string, unknown>
const lines: Line[] = []
const output = { write: (line: string) => void lines.push(JSON.parse(line) as Line) }
const log = createLog({ LOG_FORMAT: 'json', LOG_LEVEL: 'debug' }, output)
let graph: Graph
let api: Api

beforeAll(async () => {
  graph = await openEmptyGraph(engine)
  const now = '2001-01-01T00:00:00.000Z'
  const properties = { name: 'T', version: 1, createdAt: now, updatedAt: now, sortKey: 't|topic:t' }
  await graph.write((run) => run(upsertNodes.Topic, { rows: [{ id: 'topic:t', properties }] }))
  api = await openApi(graph, {}, log)
})
afterAll(async () => {
  await api.close()
  await graph.close()
})
beforeEach(() => {
  lines.length = 0
})

/** A line is written when the connection is done, which may be a moment after the client has its answer. */
async function loggedLine(): Promise<Line> {
  for (let tries = 0; lines.length === 0 && tries < 200; tries += 1) await sleep(10)
  return lines[0] ?? {}
}

const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  api.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers })

describe('a request', () => {
  test('has one line with what it was, cost and came to, under the id that its answer carries', async () => {
    const { headers } = await ask('query Topics { topics(first: 3) { totalCount nodes { id } } }')
    expect(await loggedLine()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      msg: 'answered',
      requestId: headers['x-request-id'],
      method: 'POST',
      route: '/graphql',
      status: 200,
      durationMs: expect.any(Number),
      operationName: 'Topics',
      operationType: 'query',
      fields: ['topics'],
      cost: expect.any(Number),
      roundTrips: 2,
      codes: [],
      errorIds: [],
    })
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(lines).toHaveLength(1)
    expect(Number(lines[0]?.cost)).toBeGreaterThan(3)
  })

  test('leaves nothing of its text, variables, address or headers in the log', async () => {
    await ask(
      'query Q($id: ID!) { topic(id: $id) { name } event(id: "event:secret") { id } }',
      { id: 'topic:secret' },
      { authorization: 'Bearer secret', cookie: 'secret=1' },
    )
    await loggedLine()
    await api.inject({
      url: '/graphql?query=%7Bsecret%7D',
      headers: { 'apollo-require-preflight': 'true', accept: 'application/json' },
    })
    await api.inject({ url: '/secret?secret' })
    await sleep(50)
    expect(lines.length).toBeGreaterThanOrEqual(3)
    expect(JSON.stringify(lines)).not.toContain('secret')
  })

  test('that is too costly is logged with its cost and code', async () => {
    await ask(
      '{ statements(first: 100) { nodes { claim { statements(first: 100) { nodes { claim { statements(first: 100) { nodes { id } } } } } } } } }',
    )
    const line = await loggedLine()
    expect(line).toMatchObject({ status: 200, codes: ['TOO_COSTLY'], roundTrips: 0 })
    expect(Number(line.cost)).toBeGreaterThan(readConfig({}).MAX_COST)
  })

  test('whose name is a book is logged with the beginning of it', async () => {
    await ask(`query ${'N'.repeat(5_000)} { topics { totalCount } }`)
    expect((await loggedLine()).operationName).toBe('N'.repeat(100))
  })

  test('of a probe is for those who debug', async () => {
    await api.inject({ url: '/health' })
    expect(await loggedLine()).toMatchObject({ level: 'debug', route: '/health', status: 200 })
  })

  test('that failed names the id under which the log tells why', async () => {
    const now = '2001-01-01T00:00:00.000Z'
    const links = { stance: 'DENIES', actorId: 'actor:nobody', claimId: 'claim:nothing', state: 'RECORDED' }
    const hedges = { certainty: 'UNSTATED', modality: 'STATEMENT', basis: 'UNSTATED' }
    const kept = {
      version: 1,
      createdAt: now,
      updatedAt: now,
      recordedAt: now,
      recordedBy: 'test',
      orderKey: 'x',
    }
    const rows = [{ id: 'statement:x', properties: { name: 'X', ...links, ...hedges, ...kept } }]
    await graph.write((run) => run(upsertNodes.Statement, { rows }))
    const response = await ask('{ statement(id: "statement:x") { actor { id } } }')
    const id = response.json().errors?.[0]?.extensions.id
    await sleep(50)
    const [failure, line] = lines
    expect(failure).toMatchObject({ level: 'error', errorId: id, err: { message: expect.any(String) } })
    expect(line).toMatchObject({ codes: ['INTERNAL'], errorIds: [id] })
  })

  test('whose client goes away says so, without a status', async () => {
    const body = JSON.stringify({ query: '{ topics { totalCount } }' })
    const headers = { 'content-type': 'application/json', 'content-length': body.length, host: 'localhost' }
    const asked = request(new URL('/graphql', api.address), { method: 'POST', agent: false, headers })
    asked.on('error', () => undefined)
    asked.write(body.slice(0, 10))
    await once(asked, 'socket')
    await sleep(100)
    asked.destroy()
    expect(await loggedLine()).toMatchObject({ msg: 'the client went away', status: null })
  })
})

describe('the form of the log', () => {
  test('is JSON where NODE_ENV is production, text elsewhere, and whatever LOG_FORMAT says', () => {
    expect(readConfig({ NODE_ENV: 'production' }).LOG_FORMAT).toBe('json')
    expect(readConfig({}).LOG_FORMAT).toBe('text')
    expect(readConfig({ NODE_ENV: 'production', LOG_FORMAT: 'text' }).LOG_FORMAT).toBe('text')
    expect(() => readConfig({ LOG_FORMAT: 'xml' })).toThrow(/LOG_FORMAT/)
  })

  test('as text is a line that a person reads, with the stack of an error below', () => {
    const told: string[] = []
    const text = createLog(
      { LOG_FORMAT: 'text', LOG_LEVEL: 'info' },
      { write: (line) => void told.push(line) },
    )
    text.info(
      { route: '/graphql', status: 200, codes: [], fields: ['a', 'b'], name: null, odd: 'x y' },
      'answered',
    )
    text.debug('not told')
    text.error({ err: new Error('broke') }, 'a request failed')
    expect(told[0]).toMatch(
      /^\d\d:\d\d:\d\d info {2}answered route=\/graphql status=200 fields=a,b odd="x y"\n$/,
    )
    expect(told[1]).toMatch(/^\d\d:\d\d:\d\d error a request failed\nError: broke\n {4}at /)
    expect(told).toHaveLength(2)
  })

  test('lets no client forge a line', () => {
    const line = readableLine(
      JSON.stringify({ time: '2001-01-01T01:02:03Z', level: 'info', name: 'a\n00:00:00 fake' }),
    )
    expect(line).toBe('01:02:03 info  name="a\\n00:00:00 fake"\n')
  })
})
