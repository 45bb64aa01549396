// Words that very many entries have: the answer is bounded, the same on every engine, and keeps what must come first.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeSynthetic } from '../support/synthetic.ts'

/** The least that may be set: 400 statements have some words and 150 actors one. */
const budget = 100
const moment = '2001-01-01T00:00:00.000Z'
const versioned = { version: 1, createdAt: moment, updatedAt: moment }
const answers = new Map<string, unknown[]>()

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await writeSynthetic(graph, { statements: 400, actors: 150, claims: 40 })
    const actor = { name: 'Speaker', kind: 'PERSON', isOutlet: false, named: true, aliases: [] }
    await graph.write(async (run) => {
      const own = { ...actor, ...versioned, sortKey: 'speaker|actor:the-speaker', searchText: ' speaker ' }
      await run(upsertNodes.Actor, { rows: [{ id: 'actor:the-speaker', properties: own }] })
      const alias = { name: 'speaker', key: 'speaker', actorId: 'actor:the-speaker' }
      await run(upsertNodes._Alias, { rows: [{ id: 'alias:speaker', properties: alias }] })
    })
    api = await openApi(graph, { SCAN_BUDGET: String(budget) })
  }, 300_000)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  async function idsOf(text: string, kind: string): Promise<string[]> {
    const query = `query ($text: String!, $kinds: [SearchKind!], $after: String) {
      search(text: $text, kinds: $kinds, first: 100, after: $after) { totalCount nodes { node { id } } pageInfo { hasNextPage endCursor } } }`
    const ids: string[] = []
    for (let after: string | null = null; ;) {
      const { data, errors } = await api.ask(query, { text, kinds: [kind], after })
      expect(errors).toBeUndefined()
      ids.push(...data.search.nodes.map(({ node }: { node: { id: string } }) => node.id))
      expect(data.search.totalCount).toBeLessThanOrEqual(200)
      after = data.search.pageInfo.endCursor
      if (!data.search.pageInfo.hasNextPage) break
    }
    answers.set(engine.name, [...(answers.get(engine.name) ?? []), ids])
    return ids
  }

  test('the newest statements are looked through, and no more than the budget', async () => {
    const newest = await api.ask('{ statements(first: 100) { nodes { id } } }')
    const expected = newest.data.statements.nodes.map(({ id }: { id: string }) => id)
    expect((await idsOf('kite rise', 'STATEMENT')).toSorted()).toEqual(expected.toSorted())
  })

  test('where fewer than the budget have the words, all of them are found, however old', async () => {
    const { data } = await api.ask('{ statements(first: 100) { nodes { id } } }')
    const newest = new Set(data.statements.nodes.map(({ id }: { id: string }) => id))
    const found = await idsOf('kite wind 7', 'STATEMENT')
    expect(found.length).toBeGreaterThan(10)
    expect(found.some((id) => !newest.has(id))).toBe(true)
  })

  test('an actor of this very name comes first, though as many as the budget begin with it', async () => {
    const found = await idsOf('Speaker', 'ACTOR')
    expect(found).toHaveLength(budget + 1)
    expect(found[0]).toBe('actor:the-speaker')
  })
})

test('every engine finds the same in the same order', () => {
  const [first, ...others] = [...answers.values()]
  expect(first).toHaveLength(3)
  for (const other of others) expect(other).toEqual(first)
})
