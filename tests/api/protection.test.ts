// What keeps a server whole among strangers: what browsers are told, which pages may ask, how often, and how slowly.
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const friend = 'https://dashboard.example'
const question = { method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } }
let graph: Graph

beforeAll(async () => {
  const [embedded] = engines
  if (!embedded) throw new Error('there is always the embedded engine')
  graph = await openEmptyGraph(embedded)
})
afterAll(() => graph.close())

async function withApi(environment: Record<string, string>, work: (api: Api) => Promise<void>) {
  const api = await openApi(graph, environment)
  try {
    await work(api)
  } finally {
    await api.close()
  }
}

describe('every answer', () => {
  test.each([
    ['a question', question],
    ['an export', { url: '/export/claims.csv' }],
    ['a probe', { url: '/health' }],
    ['a refusal', { url: '/health', headers: { host: 'evil.example' } }],
    ['nothing there', { url: '/nowhere' }],
  ])('tells browsers to run and frame nothing of %s', (_, request) =>
    withApi({}, async (api) => {
      const { headers } = await api.inject(request)
      expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['x-powered-by']).toBeUndefined()
    }),
  )

  test('lets the page for a person run its own scripts and no other', () =>
    withApi({}, async (api) => {
      const { headers, body } = await api.inject({ url: '/graphql', headers: { accept: 'text/html' } })
      const policy = String(headers['content-security-policy'])
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? []
      const inline = [...body.matchAll(/<script(?![^>]* src=)/g)]
      expect(scripts[0]).toBe("'self'")
      expect(scripts.slice(1)).toHaveLength(inline.length)
      for (const hash of scripts.slice(1)) expect(hash).toMatch(/^'sha256-[\w+/]{43}='$/)
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('http')
    }))
})

describe('pages of other origins', () => {
  const asking = { origin: friend, 'access-control-request-method': 'POST' }

  test('are told nothing where none is allowed', () =>
    withApi({}, async (api) => {
      const { headers, statusCode } = await api.inject({ ...question, headers: { origin: friend } })
      expect([statusCode, headers['access-control-allow-origin']]).toEqual([403, undefined])
      expect((await api.inject({ method: 'OPTIONS', url: '/graphql', headers: asking })).statusCode).toBe(403)
    }))

  test('may ask where they are allowed, and others may not', () =>
    withApi({ ALLOWED_ORIGINS: `${friend}, https://other.example:8443` }, async (api) => {
      const preflight = await api.inject({ method: 'OPTIONS', url: '/graphql', headers: asking })
      expect([preflight.statusCode, preflight.headers['access-control-allow-origin']]).toEqual([204, friend])
      const answered = await api.inject({ ...question, headers: { origin: friend } })
      expect(answered.headers['access-control-allow-origin']).toBe(friend)
      expect(answered.headers['access-control-allow-credentials']).toBeUndefined()
      const stranger = { origin: 'https://evil.example' }
      const refused = await api.inject({ ...question, headers: stranger })
      expect(refused.headers['access-control-allow-origin']).toBeUndefined()
      const file = await api.inject({ url: '/export/claims.csv', headers: { origin: friend } })
      expect(file.headers['access-control-allow-origin']).toBe(friend)
    }))

  test('get the files of Neo4j Browser whatever is allowed', () =>
    withApi({ ALLOWED_ORIGINS: friend }, async (api) => {
      const browser = { origin: 'http://localhost:7474', 'access-control-request-method': 'GET' }
      for (const method of ['OPTIONS', 'GET']) {
        const { headers } = await api.inject({ method, url: '/browser/style.grass', headers: browser })
        expect(headers['access-control-allow-origin']).toBe('*')
      }
    }))
})

describe('an address that asks too often', () => {
  test('is refused with the time after which it may ask again, and probes are not', () =>
    withApi({ RATE_LIMIT: '3' }, async (api) => {
      const statuses = []
      for (let n = 0; n < 3; n += 1) statuses.push((await api.inject(question)).statusCode)
      expect(statuses).toEqual([200, 200, 200])
      const refused = await api.inject(question)
      expect(refused.statusCode).toBe(429)
      expect(refused.json().errors?.[0]).toMatchObject({
        message: expect.stringMatching(
          /^More than 3 requests in a minute from this address; ask again in \d+ seconds\.$/,
        ),
        extensions: { code: 'RATE_LIMITED' },
      })
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
      expect((await api.inject({ url: '/health' })).statusCode).toBe(200)
    }))

  test('is told apart from others by a proxy that is trusted, and by no one else', async () => {
    const by = (client: string) => ({ ...question, headers: { 'x-forwarded-for': client } })
    const answers = async (api: Api) => [
      (await api.inject(by('192.0.2.1'))).statusCode,
      (await api.inject(by('192.0.2.2'))).statusCode,
    ]
    const limit = { RATE_LIMIT: '1' }
    await withApi({ ...limit, TRUSTED_PROXIES: '127.0.0.1' }, async (api) => {
      expect(await answers(api)).toEqual([200, 200])
    })
    await withApi(limit, async (api) => {
      expect(await answers(api)).toEqual([200, 429])
    })
  })

  test('is without limit on loopback unless one is set, and has one elsewhere', async () => {
    await withApi({}, async (api) => {
      expect((await api.inject(question)).headers['x-ratelimit-limit']).toBeUndefined()
    })
    await withApi({ HOST: '0.0.0.0' }, async (api) => {
      expect((await api.inject(question)).headers['x-ratelimit-limit']).toBe('600')
    })
    await withApi({ HOST: '0.0.0.0', RATE_LIMIT: '0' }, async (api) => {
      expect((await api.inject(question)).headers['x-ratelimit-limit']).toBeUndefined()
    })
  })
})

test('a token that asks too often is refused from wherever it asks', () =>
  withApi({ API_KEYS: 'true', TOKEN_RATE_LIMIT: '2', TRUSTED_PROXIES: '127.0.0.1' }, async (api) => {
    const by = (client: string, token: string) => ({
      ...question,
      headers: { 'x-forwarded-for': client, authorization: `Bearer ${token}` },
    })
    const statuses = []
    for (const client of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
      statuses.push((await api.inject(by(client, 'cck_one'))).statusCode)
    expect(statuses).toEqual([401, 401, 429])
    expect((await api.inject(by('192.0.2.3', 'cck_two'))).statusCode).toBe(401)
  }))

test('connections beyond MAX_CONNECTIONS are closed unheard, and there is room again when others have gone', () =>
  withApi({ MAX_CONNECTIONS: '2' }, async (api) => {
    const { hostname, port } = new URL(api.address)
    const open = async () => {
      const socket = connect(Number(port), hostname)
      await once(socket, 'connect')
      socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n')
      const heard = await Promise.race([
        once(socket, 'data').then(() => true),
        once(socket, 'close').then(() => false),
      ])
      return { socket, heard }
    }
    const first = await open()
    const second = await open()
    expect([first.heard, second.heard, (await open()).heard]).toEqual([true, true, false])
    first.socket.destroy()
    await once(first.socket, 'close')
    await sleep(50)
    const again = await open()
    expect(again.heard).toBe(true)
    again.socket.destroy()
    second.socket.destroy()
  }))

describe('a request that does not end', () => {
  test.each([
    ['its headers', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\n'],
    [
      'its body',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    ],
  ])('in %s is cut off', (_, beginning) =>
    withApi({ REQUEST_TIMEOUT_MS: '300' }, async (api) => {
      const { hostname, port } = new URL(api.address)
      const socket = connect(Number(port), hostname)
      const received: string[] = []
      socket.on('data', (chunk) => received.push(String(chunk)))
      socket.write(beginning)
      await once(socket, 'close')
      expect(received.join('')).toMatch(/^HTTP\/1\.1 408 /)
    }),
  )

  test('and headers beyond 16 KiB are refused', () =>
    withApi({}, async (api) => {
      const { statusCode } = await api.inject({ url: '/health', headers: { 'x-long': 'x'.repeat(17_000) } })
      expect(statusCode).toBe(431)
    }))
})
