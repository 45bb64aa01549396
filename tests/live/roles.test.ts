// Who may subscribe to what: the same refusals as for questions, over both transports and on every engine.
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { Graph } from '../../src/graph/graph.ts'
import { makeKey } from '../access/made-keys.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const query = 'subscription { changes { number } }'

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let [reader, contributor] = ['', '']
  const logged: { level: number; msg: string }[] = []
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    const write = (line: Buffer, _: unknown, done: () => void) => {
      logged.push(JSON.parse(line.toString()) as { level: number; msg: string })
      done()
    }
    api = await openApi(graph, { API_KEYS: 'true' }, pino(new Writable({ write })))
    reader = await makeKey(graph, 'reader', 'READER')
    contributor = await makeKey(graph, 'contributor', 'CONTRIBUTOR')
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  /** The errors with which a stream of events is refused. */
  async function overEvents(asked: string, token?: string) {
    const answer = await api.inject({
      ...{ method: 'POST', url: '/graphql/stream', payload: { query: asked } },
      headers: { accept: 'text/event-stream', ...(token && { authorization: `Bearer ${token}` }) },
    })
    return { errors: answer.json().errors, status: answer.statusCode, headers: answer.headers }
  }

  /** The errors with which a subscription of a WebSocket is refused. */
  async function overWebSocket(asked: string, token?: string) {
    const client = createClient({
      url: `${api.address.replace('http', 'ws')}/graphql/stream`,
      connectionParams: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    })
    const errors = await client
      .iterate({ query: asked })
      .next()
      .then(
        ({ value }: { value?: { errors?: unknown } }) => value?.errors,
        (thrown: unknown) => thrown,
      )
    await client.dispose()
    return { errors }
  }

  describe.each([
    ['WebSocket', overWebSocket],
    ['server-sent events', overEvents],
  ])('over %s', (_, refused) => {
    test.each([
      ['a reader', () => reader, 'FORBIDDEN', 'READER'],
      ['a contributor', () => contributor, 'FORBIDDEN', 'CONTRIBUTOR'],
      ['nobody', () => undefined, 'UNAUTHENTICATED', undefined],
    ])('%s is told which role the log of changes takes', async (_name, tokenOf, code, role) => {
      const { errors } = await refused(query, tokenOf())
      const extensions = { code, needs: 'EDITOR', ...(role && { role }) }
      const message = expect.stringContaining('Subscription.changes needs the role EDITOR')
      expect(errors).toEqual([{ message, extensions }])
    })
  })

  test('a stream is refused with the status that says so', async () => {
    expect(await overEvents(query, reader)).toMatchObject({ status: 403 })
    const headers = { 'www-authenticate': 'Bearer' }
    expect(await overEvents(query)).toMatchObject({ status: 401, headers })
  })

  test('none of this is logged as an error', () => {
    expect(logged.filter(({ level }) => level >= 50)).toEqual([])
  })
})
