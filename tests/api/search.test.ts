// Search over HTTP: five scripts, words and beginnings, the same hits in the same order on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { withFolder } from '../seeds/folder.ts'

interface Hit {
  score: number
  highlight: string
  node: { __typename: string; id: string }
}
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const hits = '{ score highlight node { __typename id } }'
const searchQuery = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor } nodes ${hits} pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

/** What is asked of the shipped seeds, and what must come first. */
const asked: [string, string][] = [
  ['lavrov', 'actor:sergey-lavrov'],
  ['LAV', 'actor:sergey-lavrov'],
  ['Лавров', 'actor:sergey-lavrov'],
  ['Լավրով', 'actor:sergey-lavrov'],
  ['لافروف', 'actor:sergey-lavrov'],
  ['Erdogan', 'actor:recep-tayyip-erdogan'],
  ['Erdoğan', 'actor:recep-tayyip-erdogan'],
  ['Ərdoğan', 'actor:recep-tayyip-erdogan'],
  ['Эрдоган', 'actor:recep-tayyip-erdogan'],
  ['Էրդողան', 'actor:recep-tayyip-erdogan'],
  ['أردوغان', 'actor:recep-tayyip-erdogan'],
  ['اردوغان', 'actor:recep-tayyip-erdogan'],
  ['İlham Əliyev', 'actor:ilham-aliyev'],
  ['tentara bayaran Suriah', 'statement:armenian-officials-2020-11-mercenaries-from-syria'],
  ['bayaran Turki', 'claim:turkey-sent-mercenaries'],
  ['rusya', 'actor:russia'],
  ['2.000 militan', 'article:serambinews-2020-11-04-2000-militan'],
]
const answers = new Map<string, Hit[][]>()

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let trips: string[] = []
  beforeAll(async () => {
    graph = await openEmptyGraph(engine, { onRoundTrip: (query) => trips.push(query) })
    await loadSeeds(graph, seeds)
    api = await openApi(graph)
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  const search = async (text: string, more: Record<string, unknown> = {}) => {
    const { data, errors } = await api.ask(searchQuery, { text, ...more })
    expect(errors).toBeUndefined()
    return data.search as {
      totalCount: number
      edges: { cursor: string }[]
      nodes: Hit[]
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
    }
  }
  const idsOf = async (text: string, more: Record<string, unknown> = {}) =>
    (await search(text, { first: 100, ...more })).nodes.map(({ node }) => node.id)
  const errorOf = async (text: string, more: Record<string, unknown> = {}) =>
    (await api.ask(searchQuery, { text, ...more })).errors?.[0]?.extensions

  test.each(asked)('%s finds %s first', async (text, first) => {
    const { nodes } = await search(text, { first: 100 })
    answers.set(engine.name, [...(answers.get(engine.name) ?? []), nodes])
    expect(nodes[0]?.node.id).toBe(first)
    expect(nodes.every(({ highlight }) => highlight.includes('<mark>'))).toBe(true)
  })

  test('what is asked for in one script finds the same as in another', async () => {
    const found = await idsOf('lavrov')
    expect(found.length).toBeGreaterThan(3)
    for (const text of ['Лавров', 'ЛАВРОВ', 'Լավրով', 'Lávrov']) expect(await idsOf(text)).toEqual(found)
  })

  test('all words must match, and every kind has its own', async () => {
    const found = await idsOf('militan lavrov')
    expect(found).toEqual(found.filter((id) => !id.startsWith('actor:')))
    for (const [kind, prefix] of Object.entries({
      ACTOR: 'actor:',
      CLAIM: 'claim:',
      STATEMENT: 'statement:',
      ARTICLE: 'article:',
    })) {
      const ids = await idsOf('arm', { kinds: [kind] })
      expect(ids.length).toBeGreaterThan(0)
      expect(ids.filter((id) => !id.startsWith(prefix))).toEqual([])
    }
  })

  test.each([
    '"lavrov"',
    'lavrov*',
    '(lavrov',
    'lavrov~2',
    '+lavrov',
    'lavrov]',
    '\\lavrov\\',
    'lavrov&&',
    '/lavrov/',
    '{!lavrov}^4',
    '$lavrov`',
    "'lavrov'",
    '?lavrov:',
  ])('syntax of a store means nothing: %s', async (text) => {
    const words = text.includes('2') ? 'lavrov 2' : text.includes('4') ? 'lavrov 4' : 'lavrov'
    expect(await idsOf(text)).toEqual(await idsOf(words))
  })

  test('operators of a store are words like others', async () => {
    expect(await idsOf('NOT lavrov')).toEqual(['article:independent-lavrov-behind-sindonews'])
    for (const text of ['lavrov AND', 'OR lavrov', 'lavrov TO']) expect(await idsOf(text)).toEqual([])
  })

  test('bad input names its field', async () => {
    for (const text of ['', '  ', '"*(', '…', 'a\u0000b'])
      expect(await errorOf(text)).toMatchObject({ code: 'INVALID_INPUT', field: 'text' })
    expect(await errorOf('lavrov', { kinds: [] })).toMatchObject({ code: 'INVALID_INPUT', field: 'kinds' })
    expect(await errorOf('lavrov', { first: 101 })).toMatchObject({ code: 'INVALID_INPUT', field: 'first' })
    expect(await errorOf('lavrov', { after: 'x' })).toMatchObject({ code: 'INVALID_INPUT', field: 'after' })
  })

  test('pages in either direction give the whole list once', async () => {
    const whole = await search('arm', { first: 100 })
    expect(whole.totalCount).toBe(whole.nodes.length)
    expect(whole.nodes.length).toBeGreaterThan(10)
    const ids = whole.nodes.map(({ node }) => node.id)
    for (const [size, cursor, bound] of [
      ['first', 'after', 'endCursor'],
      ['last', 'before', 'startCursor'],
    ] as const) {
      const found: string[][] = []
      for (let at: string | null = null; ;) {
        const page = await search('arm', { [size]: 4, ...(at !== null && { [cursor]: at }) })
        found.push(page.nodes.map(({ node }) => node.id))
        at = page.pageInfo[bound]
        if (!page.pageInfo[size === 'first' ? 'hasNextPage' : 'hasPreviousPage']) break
      }
      expect((size === 'first' ? found : found.reverse()).flat()).toEqual(ids)
    }
  })

  test('a cursor of another search is refused, and one of the same words in another writing is taken', async () => {
    const { pageInfo } = await search('lavrov', { first: 1 })
    expect(await errorOf('turkey', { after: pageInfo.endCursor })).toMatchObject({ field: 'after' })
    expect(await errorOf('lavrov', { after: pageInfo.endCursor, kinds: ['ACTOR'] })).toMatchObject({
      field: 'after',
    })
    expect(await idsOf('Лавров', { after: pageInfo.endCursor })).toEqual((await idsOf('lavrov')).slice(1))
  })

  test('is one round trip, and one more for each kind of node that is read', async () => {
    await search('arm')
    trips = []
    await api.ask('{ search(text: "arm", first: 100) { totalCount nodes { score highlight } } }')
    expect(trips).toEqual(['search-candidates'])
    trips = []
    await search('arm', { first: 100 })
    expect(trips.toSorted()).toEqual([
      'actors-by-id',
      'articles-by-id',
      'claims-by-id',
      'search-candidates',
      'statements-by-id',
    ])
  })

  test('what was recorded a moment ago is found, and found no more under words that it lost', async () => {
    const now = new Date().toISOString()
    const write = (searchText: string) =>
      graph.write((run) =>
        run(upsertNodes.Article, {
          rows: [
            {
              id: 'article:new',
              properties: {
                name: searchText.trim(),
                title: searchText.trim(),
                medium: 'NEWS_ITEM',
                version: 1,
                createdAt: now,
                updatedAt: now,
                sortKey: '2024|article:new',
                searchText,
              },
            },
          ],
        }),
      )
    await write(' quokka ')
    expect(await idsOf('Quokka')).toEqual(['article:new'])
    await write(' wombat ')
    expect(await idsOf('womb')).toEqual(['article:new'])
    expect(await idsOf('quokka')).toEqual([])
  })
})

test('every engine gives the same hits with the same scores and highlights in the same order', () => {
  const [first, ...others] = [...answers.values()]
  expect(first).toHaveLength(asked.length)
  for (const other of others) expect(other).toEqual(first)
})

describe.each(engines)('statements on $name', (engine) => {
  test('are found by quote and printed wording once they count, and not before', async () => {
    const graph = await openEmptyGraph(engine)
    const api = await openApi(graph)
    const load = (state: string) =>
      withFolder({ 'gate.yaml': gate(state) }, (folder) => loadSeeds(graph, folder))
    const found = async (text: string) => {
      const { data } = await api.ask(searchQuery, { text, kinds: ['STATEMENT'] })
      return (data.search.nodes as Hit[]).map(({ node, highlight }) => [node.id, highlight])
    }
    const results: unknown[] = []
    for (const state of ['PROPOSED', 'RECORDED', 'WITHDRAWN', 'CHECKED']) {
      await load(state)
      results.push(await found('gate'), await found('ворота'))
    }
    await api.close()
    await graph.close()
    const [none, quote, wording] = [
      [],
      [['statement:s', 'The <mark>gate</mark> is shut.']],
      [['statement:s', '<mark>Ворота</mark> закрыты.']],
    ]
    expect(results).toEqual([none, none, quote, wording, none, none, quote, wording])
  })
})

const gate = (state: string) => `actors:
  - {id: actor:norland, kind: STATE, name: Norland}
claims:
  - {id: claim:shut, name: Shut, text: It is shut., language: en, kind: FACTUAL}
articles:
  - {id: article:a, url: https://herald.example/a, medium: NEWS_ITEM, title: News}
statements:
  - {id: statement:s, actor: actor:norland, claim: claim:shut, stance: ASSERTS, quote: The gate is shut., language: en, quoteKind: DIRECT, state: ${state}}
reports:
  - {statement: statement:s, article: article:a, part: BODY, attribution: NONE, wording: Ворота закрыты., language: ru}
`
