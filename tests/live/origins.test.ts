// Which web pages may subscribe, over both transports, where the server asks who asks and where it does not.
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { WebSocket } from 'ws'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const [engine] = engines
const query = 'subscription { conflicts { id } }'
const friend = 'https://dashboard.example'

type Headers = Readonly<Record<string, string>>
interface Answered {
  readonly status: number
  /** Which page the browser lets read it. */
  readonly readableBy: string | undefined
}

async function openSocket(address: string, headers: Headers): Promise<Answered> {
  const url = `${address.replace('http', 'ws')}/graphql/stream`
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers })
  const refused = once(socket, 'unexpected-response').then(
    ([, answer]: unknown[]) => (answer as IncomingMessage).statusCode ?? 0,
  )
  const status = await Promise.race([once(socket, 'open').then(() => 101), refused])
  socket.on('error', () => undefined).terminate()
  return { status, readableBy: undefined }
}

const openStream =
  (method: 'GET' | 'POST') =>
  async (address: string, headers: Headers): Promise<Answered> => {
    const asked = method === 'GET' ? `?${new URLSearchParams({ query }).toString()}` : ''
    const asking = request(`${address}/graphql/stream${asked}`, {
      ...{ method, agent: false },
      headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
    })
    asking.end(method === 'GET' ? undefined : JSON.stringify({ query }))
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    answer.on('error', () => undefined).destroy()
    return { status: answer.statusCode ?? 0, readableBy: answer.headers['access-control-allow-origin'] }
  }

const ways = [
  { name: 'a WebSocket', open: openSocket, opened: 101 },
  { name: 'a stream, asked for by POST', open: openStream('POST'), opened: 200 },
  { name: 'a stream, asked for by GET', open: openStream('GET'), opened: 200 },
]
const servers: { name: string; settings: Record<string, string> }[] = [
  { name: 'a server that takes everyone for its user', settings: {} },
  { name: 'a server that asks who asks', settings: { API_KEYS: 'true' } },
]

describe.each(servers)('$name', ({ settings }) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    if (!engine) throw new TypeError('there is an engine')
    graph = await openEmptyGraph(engine)
    api = await openApi(graph, { ...settings, ALLOWED_ORIGINS: friend })
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  describe.each(ways)('asked for $name', ({ open, opened }) => {
    const port = () => new URL(api.address).port
    test.each<[string, () => Headers]>([
      ['a program', () => ({})],
      ['its own page', () => ({ origin: api.address })],
      [
        'its own page by another of its names',
        () => ({ host: `localhost:${port()}`, origin: `http://localhost:${port()}` }),
      ],
      ['a page that it is told of', () => ({ origin: friend })],
    ])('answers %s', async (_, headersOf) => {
      const headers = headersOf()
      const { status, readableBy } = await open(api.address, headers)
      expect(status).toBe(opened)
      if (headers.origin === friend && opened === 200) expect(readableBy).toBe(friend)
    })

    test.each<[string, () => Headers]>([
      ['a page elsewhere', () => ({ origin: 'https://evil.example' })],
      ['a page on another port', () => ({ origin: 'http://127.0.0.1:1' })],
      ['a page of its own name that came in by another', () => ({ origin: `http://localhost:${port()}` })],
      ['a page without an origin', () => ({ origin: 'null' })],
      ['an extension', () => ({ origin: `chrome-extension://127.0.0.1:${port()}` })],
      [
        'a page elsewhere that embeds it',
        () => ({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }),
      ],
      ['a name that was pointed here', () => ({ host: 'evil.example', origin: 'http://evil.example' })],
    ])('refuses %s', async (_, headersOf) => {
      const { status } = await open(api.address, headersOf())
      expect(status).toBe(403)
    })
  })
})
