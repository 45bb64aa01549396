// A bookmark says what a later request must see; one that is none is refused by the name of its header.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { topicsById, upsertNodes } from '../../src/generated/queries.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const topic = (id: string) => ({
  id,
  properties: { name: id, version: 1, createdAt: '', updatedAt: '', sortKey: id },
})
const query = '{ topics(first: 1) { nodes { id } } }'
const counting = '{ activity(groupBy: [STANCE]) { count } }'

describe.each(engines)('on $name', (kind) => {
  const isNeo4j = kind.name === 'neo4j'
  let graph: Graph
  let api: Api
  const waited: (readonly string[])[] = []
  beforeAll(async () => {
    await (await openEmptyGraph(kind)).close()
    const engine = await kind.open()
    const watched: typeof engine = {
      ...engine,
      read: (statement, options) => {
        waited.push(options.bookmarks ?? [])
        return engine.read(statement, options)
      },
    }
    graph = createGraph(watched, { timeoutMs: 30_000 })
    api = await openApi(graph, { ALLOWED_ORIGINS: 'https://pages.example' })
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  const write = (id: string) => graph.writeMarked((run) => run(upsertNodes.Topic, { rows: [topic(id)] }))
  const ask = (text: string, bookmark: string | null) =>
    api.inject({
      url: '/graphql',
      method: 'POST',
      payload: { query: text },
      headers: bookmark === null ? {} : { 'counterclaim-bookmark': bookmark },
    })

  test('a write gives a bookmark where there can be several servers, and a read and a write may wait for it', async () => {
    const { bookmark } = await write('topic:marked')
    expect(bookmark).toEqual(isNeo4j ? expect.stringMatching(/^[\w+/=:.-]+$/) : null)
    const bookmarks = bookmark === null ? [] : [bookmark]
    const found = await graph.read(topicsById, { ids: ['topic:marked'] }, { bookmarks })
    expect(found).toHaveLength(1)
    const second = await graph.writeMarked((run) => run(topicsById, { ids: ['topic:marked'] }), { bookmarks })
    expect(second.value).toHaveLength(1)
  })

  test('every read of a request waits for what its header names, and an anonymous one for nothing', async () => {
    const first = (await write('topic:one')).bookmark ?? 'any'
    const second = (await write('topic:two')).bookmark ?? 'other'
    for (const text of [query, counting]) {
      waited.length = 0
      expect((await ask(text, `${first}, ${second}`)).json().errors).toBeUndefined()
      expect(waited.length).toBeGreaterThan(0)
      expect(new Set(waited.map((marks) => [...marks].sort().join()))).toEqual(
        new Set([[first, second].sort().join()]),
      )
      waited.length = 0
      expect((await ask(text, null)).json().errors).toBeUndefined()
      expect(waited.flat()).toEqual([])
    }
  })

  test('what cannot be a bookmark is INVALID_INPUT that names the header', async () => {
    const malformed = ['two words', '"quoted"', Array.from({ length: 21 }, (_, n) => `b${n}`).join()]
    const known = isNeo4j ? ['nonsense', 'FB:kcwQ'] : []
    for (const bookmark of [...malformed, ...known])
      for (const text of [query, counting]) {
        const { errors = [] } = (await ask(text, bookmark)).json()
        expect(errors[0]).toMatchObject({
          message: expect.stringContaining('counterclaim-bookmark'),
          extensions: { code: 'INVALID_INPUT', field: 'counterclaim-bookmark' },
        })
      }
    expect((await ask(counting, null)).json().errors).toBeUndefined()
  })

  test('pages of allowed origins may send it', async () => {
    const { headers } = await api.inject({
      url: '/graphql',
      method: 'OPTIONS',
      headers: {
        origin: 'https://pages.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'counterclaim-bookmark',
      },
    })
    expect(headers['access-control-allow-headers']).toContain('counterclaim-bookmark')
  })
})
