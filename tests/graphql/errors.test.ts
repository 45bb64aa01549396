// Every failure leaves as a stable code and a sentence that is safe to show; what nobody foresaw is masked and logged.
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import { DomainError, invalidInput, tooCostly, unavailable, type ErrorCode } from '../../src/errors.ts'
import { upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { errorFormatter } from '../../src/graphql/errors.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const [engine] = engines
if (engine === undefined) throw new Error('there is no engine to test on')

/** A logger, and what was logged. */
function recorder() {
  const lines: Record<string, unknown>[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>)
      done()
    },
  })
  return { lines, logger: pino({ level: 'info' }, stream) }
}

/** What a client sees of something thrown in a resolver. */
function shown(thrown: Error, extensions: Record<string, unknown> = { code: 'INTERNAL_SERVER_ERROR' }) {
  const { lines, logger } = recorder()
  const error = new GraphQLError(thrown.message, { originalError: thrown, path: ['actor'] })
  const answer = errorFormatter(logger)({ message: thrown.message, path: ['actor'], extensions }, error)
  return { answer, lines }
}

describe('a domain error', () => {
  test.each<ErrorCode>(['NOT_FOUND', 'CONFLICT', 'UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED'])(
    '%s keeps its code, sentence and details',
    (code) => {
      const { answer, lines } = shown(new DomainError(code, 'A sentence.', { candidates: ['actor:x'] }))
      expect(answer).toEqual({
        message: 'A sentence.',
        path: ['actor'],
        extensions: { code, candidates: ['actor:x'] },
      })
      expect(lines).toEqual([])
    },
  )

  test.each([
    [invalidInput('first', 'Give a size.'), { code: 'INVALID_INPUT', field: 'first' }],
    [tooCostly('Narrow it.'), { code: 'TOO_COSTLY' }],
    [unavailable('Try again.', new Error('10.0.0.7 refused')), { code: 'UNAVAILABLE' }],
  ])('%s leaves without its cause', (error, extensions) => {
    const { answer } = shown(error)
    expect(answer.extensions).toEqual(extensions)
    expect(JSON.stringify(answer)).not.toContain('10.0.0.7')
  })

  test('cannot change its code by its details', () => {
    const { answer } = shown(new DomainError('FORBIDDEN', 'No.', { code: 'OK' }))
    expect(answer.extensions?.code).toBe('FORBIDDEN')
  })
})

describe('anything unforeseen', () => {
  const secret = 'password=hunter2 at MATCH (n) RETURN n'

  test('is INTERNAL with an id, and tells nothing of what happened', () => {
    const { answer } = shown(new TypeError(secret), { code: 'INTERNAL_SERVER_ERROR', stacktrace: [secret] })
    expect(answer.extensions).toEqual({ code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(JSON.stringify(answer)).not.toContain('hunter2')
  })

  test('is logged in full under the same id', () => {
    const { answer, lines } = shown(new TypeError(secret))
    expect(lines).toMatchObject([{ level: 50, errorId: answer.extensions?.id, err: { message: secret } }])
  })

  test('has an id of its own each time', () => {
    const ids = [shown(new Error('a')), shown(new Error('a'))].map(({ answer }) => answer.extensions?.id)
    expect(new Set(ids).size).toBe(2)
  })
})

describe('what the transport refuses', () => {
  test.each(['BAD_REQUEST', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND'])(
    '%s is bad input in the request, without a stack',
    (code) => {
      const { answer } = shown(new Error('no'), { code, stacktrace: ['at secret.ts'] })
      expect(answer.extensions).toEqual({ code: 'INVALID_INPUT', field: 'request' })
    },
  )

  test('by parsing or validation keeps its code, without a stack', () => {
    for (const code of ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']) {
      expect(shown(new Error('no'), { code, stacktrace: ['at secret.ts'] }).answer.extensions).toEqual({
        code,
      })
    }
  })
})

describe('over the API', () => {
  let graph: Graph
  let api: Api

  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    api = await openApi(graph)
    const now = '2001-01-01T00:00:00.000Z'
    const node = { name: 'Broken', version: 1, createdAt: now, updatedAt: now }
    const said = {
      stance: 'DENIES',
      certainty: 'UNSTATED',
      modality: 'STATEMENT',
      basis: 'UNSTATED',
      state: 'RECORDED',
    }
    const links = { actorId: 'actor:nobody', claimId: 'claim:nothing', recordedAt: now, recordedBy: 'test' }
    const keys = { sortKey: '2001-01-01|statement:broken', orderKey: '2001-01-01|statement:broken' }
    const rows = [{ id: 'statement:broken', properties: { ...node, ...said, ...links, ...keys } }]
    await graph.write((run) => run(upsertNodes.Statement, { rows }))
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  test('a graph that breaks a rule of the model is INTERNAL, and names nothing of it', async () => {
    const { errors = [] } = await api.ask('{ statement(id: "statement:broken") { actor { id } } }')
    expect(errors[0]).toMatchObject({ path: ['statement', 'actor'], extensions: { code: 'INTERNAL' } })
    expect(JSON.stringify(errors)).not.toContain('actor:nobody')
  })

  test('a syntax error, an unknown field and an unknown enum value are refused before anything runs', async () => {
    const codeOf = async (query: string) => (await api.ask(query)).errors?.[0]?.extensions.code
    expect(await codeOf('{ actor(')).toBe('GRAPHQL_PARSE_FAILED')
    expect(await codeOf('{ nobody { id } }')).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await codeOf('{ statements(filter: {stances: [SHOUTS]}) { nodes { id } } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    )
  })

  test.each([
    ['no query', '{}'],
    ['no JSON', 'not json'],
    ['a list', '[]'],
    ['a query that is a number', '{"query": 7}'],
    ['variables that are a text', '{"query": "{ __typename }", "variables": "x"}'],
  ])('a body with %s is INVALID_INPUT and no failure of the server', async (_, payload) => {
    const headers = { host: 'localhost', 'content-type': 'application/json' }
    const response = await api.inject({ method: 'POST', url: '/graphql', headers, payload })
    expect(response.statusCode).toBe(400)
    const body = response.json()
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' })
    expect(response.body).not.toMatch(/stacktrace|node_modules/)
  })

  test('an operation that is not there is INVALID_INPUT', async () => {
    const payload = { query: 'query A { __typename }', operationName: 'B' }
    const response = await api.inject({ method: 'POST', url: '/graphql', payload })
    expect(response.json().errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT'])
  })

  test('a store that was closed is UNAVAILABLE', async () => {
    const closed = await openEmptyGraph(engine)
    const late = await openApi(closed)
    if (closed.engine === 'embedded') {
      await closed.close()
      const { errors = [] } = await late.ask('{ actor(id: "actor:x") { id } }')
      expect(errors[0]?.extensions.code).toBe('UNAVAILABLE')
      const ready = await late.inject({ url: '/ready', headers: { host: 'localhost' } })
      expect(ready.statusCode).toBe(503)
      expect((await late.inject({ url: '/health', headers: { host: 'localhost' } })).statusCode).toBe(200)
    }
    await late.close()
  })
})
