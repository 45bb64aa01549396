// Exports of many pages: each entry once, each page with its own deadline, and never half a file that looks whole.
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { unavailable } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi } from '../support/api.ts'
import { defer } from '../support/deferred.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeSynthetic } from '../support/synthetic.ts'

describe.each(engines)('an export of many pages on $name', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await writeSynthetic(graph, { statements: 450, actors: 30, claims: 210 })
  }, 120_000)
  afterAll(() => graph.close())

  /** The same graph, on whose reads of pages of statements `before` comes first. */
  function watched(before: (page: number, signal: AbortSignal | undefined) => Promise<void>): Graph {
    let page = 0
    return {
      ...graph,
      read: async (query, params, options) => {
        if (query.name === 'statements-feed') await before((page += 1), options?.signal)
        return graph.read(query, params, options)
      },
    }
  }

  test('gives each entry once, and as many as there are', async () => {
    const api = await openApi(graph)
    try {
      for (const list of ['statements', 'claims', 'articles']) {
        const { data } = await api.ask(`{ ${list} { totalCount } }`)
        const { body } = await api.inject({ url: `/export/${list}.json` })
        const ids = (JSON.parse(body) as { id: string }[]).map(({ id }) => id)
        expect(new Set(ids).size).toBe(data[list].totalCount)
        expect(ids).toHaveLength(data[list].totalCount as number)
      }
    } finally {
      await api.close()
    }
  })

  test('goes on where few entries meet the filter, as far as a count would', async () => {
    const sparse = '/export/statements.json?published.from=2000-01-05&published.to=2000-01-05'
    const tight = await openApi(graph, { SCAN_BUDGET: '100' })
    const tighter = await openApi(graph, { SCAN_BUDGET: '100', COUNT_BUDGET: '100' })
    try {
      const found = JSON.parse((await tight.inject({ url: sparse })).body) as unknown[]
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThan(20)
      const refused = await tighter.inject({ url: sparse })
      expect([refused.statusCode, refused.json().errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COSTLY'])
    } finally {
      await tight.close()
      await tighter.close()
    }
  })

  test('is UNAVAILABLE where the first page fails', async () => {
    const api = await openApi(watched(() => Promise.reject(unavailable('The store is away.'))))
    const response = await api.inject({ url: '/export/statements.csv' })
    await api.close()
    expect([response.statusCode, response.json().errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE'])
  })

  test.each(['csv', 'json'])('in %s breaks the connection where a later page fails', async (form) => {
    const failing = watched(async (page) => {
      if (page === 3) throw unavailable('The store is away.')
    })
    const api = await openApi(failing)
    const response = await fetch(`${api.address}/export/statements.${form}`)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
    await api.close()
  })

  test('is refused to a client of HTTP/1.0, who takes the end of a connection for the end of a file', async () => {
    const api = await openApi(graph)
    const { port } = new URL(api.address)
    const socket = connect(Number(port), '127.0.0.1')
    socket.end('GET /export/statements.csv HTTP/1.0\r\nHost: localhost\r\n\r\n')
    const answer = await text(socket)
    await api.close()
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(answer).toContain('HTTP/1.1 or newer')
  })

  test('ends where its client goes away: the question in the store is called off', async () => {
    const asked = defer()
    const calledOff = defer()
    let pages = 0
    const waiting = watched(async (page, signal) => {
      pages = page
      if (page < 3) return
      signal?.addEventListener('abort', () => calledOff.resolve())
      asked.resolve()
      await calledOff.promise
      throw unavailable('called off')
    })
    const api = await openApi(waiting)
    const socket = connect(Number(new URL(api.address).port), '127.0.0.1')
    socket.write('GET /export/statements.csv HTTP/1.1\r\nHost: localhost\r\n\r\n')
    socket.resume()
    await asked.promise
    socket.destroy()
    await calledOff.promise
    await api.close()
    expect(pages).toBe(3)
  })

  test('has a deadline for each page, not one for all', async () => {
    const deadlines = new Set<AbortSignal | undefined>()
    const api = await openApi(watched(async (_, signal) => void deadlines.add(signal)))
    await api.inject({ url: '/export/statements.csv' })
    await api.close()
    expect(deadlines.size).toBe(5)
    expect(deadlines).not.toContain(undefined)
  })
})
