// Every list can be walked forwards and backwards by pages of any size, and gives each entry once.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeSynthetic } from '../support/synthetic.ts'

interface Page {
  nodes: { id: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  totalCount: number
}

const fields = '{ totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
const lists = {
  statements: `statements(ARGS) ${fields}`,
  'statements, oldest first': `statements(orderBy: SAID_ASC, ARGS) ${fields}`,
  'statements of several actors': `statements(filter: { actors: ["actor:speaker-0", "actor:speaker-1", "actor:speaker-2"] }, ARGS) ${fields}`,
  'statements on several claims': `statements(filter: { claims: ["claim:claim-0", "claim:claim-1"], stances: [DENIES, ASSERTS] }, ARGS) ${fields}`,
  'statements in a language': `statements(filter: { languages: ["en"] }, ARGS) ${fields}`,
  'statements of a topic': `statements(filter: { topics: ["topic:topic-0"] }, ARGS) ${fields}`,
  'statements of a wide event': `statements(filter: { events: ["event:fair"], stances: [QUESTIONS] }, ARGS) ${fields}`,
  'statements since a day': `statements(filter: { said: { from: "2000-06-01", to: "2000-07-01" } }, ARGS) ${fields}`,
  claims: `claims(ARGS) ${fields}`,
  'claims by entry': `claims(orderBy: CREATED_DESC, ARGS) ${fields}`,
  'contested claims': `claims(filter: { contested: true }, ARGS) ${fields}`,
  articles: `articles(ARGS) ${fields}`,
  'articles of outlets': `articles(filter: { outlets: ["actor:speaker-1", "actor:speaker-2"] }, ARGS) ${fields}`,
  actors: `actors(ARGS) ${fields}`,
  topics: `topics(ARGS) ${fields}`,
  conflicts: `conflicts(ARGS) ${fields}`,
}

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await writeSynthetic(graph, { statements: 400, actors: 30, claims: 210 })
    api = await openApi(graph)
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  async function page(list: string, args: string): Promise<Page> {
    const { data, errors } = await api.ask(`{ page: ${list.replace('ARGS', args)} }`)
    expect(errors).toBeUndefined()
    return data.page as Page
  }

  async function walk(list: string, size: number, way: 'first' | 'last'): Promise<string[]> {
    const found: string[][] = []
    for (let cursor: string | null = null; ;) {
      const bound: string = cursor === null ? '' : `, ${way === 'first' ? 'after' : 'before'}: "${cursor}"`
      const { nodes, pageInfo } = await page(list, `${way}: ${size}${bound}`)
      const ids = nodes.map(({ id }) => id)
      if (way === 'first') found.push(ids)
      else found.unshift(ids)
      const goesOn = way === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage
      cursor = way === 'first' ? pageInfo.endCursor : pageInfo.startCursor
      if (!goesOn) return found.flat()
      expect(ids).toHaveLength(size)
    }
  }

  test.each(Object.entries(lists))('%s', async (_, list) => {
    const { totalCount } = await page(list, 'first: 1')
    expect(totalCount).toBeGreaterThan(1)
    const forwards = await walk(list, 37, 'first')
    expect(new Set(forwards).size).toBe(totalCount)
    expect(forwards).toHaveLength(totalCount)
    expect(await walk(list, 41, 'last')).toEqual(forwards)
  })

  test('a walk goes on in the same place when something new comes in before it', async () => {
    const list = lists.statements
    const first = await page(list, 'first: 10')
    const rest = await page(list, `first: 10, after: "${first.pageInfo.endCursor ?? ''}"`)
    const all = await page(list, 'first: 20')
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes)
    expect(rest.pageInfo.hasPreviousPage).toBe(true)
    expect(first.pageInfo.hasPreviousPage).toBe(false)
  })

  test('a walk that would pass over too much ends with TOO_COSTLY, and a count too', async () => {
    const small = await openApi(graph, { SCAN_BUDGET: '100', COUNT_BUDGET: '100' })
    const sparse = await small.ask('{ statements(filter: { languages: ["xx"] }) { nodes { id } } }')
    const counted = await small.ask('{ statements(first: 1) { totalCount nodes { id } } }')
    await small.close()
    expect(sparse.errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_COSTLY'])
    expect(counted.errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([
      ['TOO_COSTLY', ['statements', 'totalCount']],
    ])
    expect(counted.data.statements.nodes).toHaveLength(1)
    expect(readConfig({}).SCAN_BUDGET).toBeGreaterThan(400)
  })
})
