// Paths between two nodes, asked of the store on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findPaths } from '../../src/exploration/path-search.ts'
import { upsertKeyedRelations } from '../../src/generated/queries.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines } from '../support/engines.ts'
import { openStore, type Content, type Store } from '../seeds/content.ts'
import { allPaths, type Edge } from '../exploration/brute-force.ts'
import { explorable, explore, hubs, tangle, writeSeeds } from '../exploration/graphs.ts'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const edgesOf = (content: Content) => explorable(content).map(({ from, to }): Edge => [from, to])
const question = `query ($from: ID!, $to: ID!, $maxHops: Int, $first: Int) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first) {
    length searchedHops nodes { id __typename } relations { id type from to } omitted { node { id } type outgoing count exact }
  }
}`
interface Path {
  length: number
  searchedHops: number
  nodes: { id: string; __typename: string }[]
  relations: { id: string; type: string; from: string; to: string }[]
  omitted: { node: { id: string }; type: string; outgoing: boolean; count: number; exact: boolean }[]
}
const answers = new Map<string, unknown[]>()

describe.each(engines)('on $name', (engine) => {
  let store: Store
  let api: Api
  const found: unknown[] = []
  const open = async (fill: (store: Store) => Promise<unknown>) => {
    store = await openStore(engine)
    await fill(store)
    api = await openApi(store.graph, { REQUEST_TIMEOUT_MS: '60000' })
    answers.set(engine.name, found)
  }
  const close = async () => {
    await api.close()
    await store.graph.close()
  }

  async function paths(from: string, to: string, more: object = {}): Promise<Path[]> {
    const { data, errors } = await api.ask(question, { from, to, ...more })
    expect(errors).toBeUndefined()
    found.push(data.paths)
    return data.paths as Path[]
  }
  const idsOf = (all: Path[]) => all.map(({ nodes }) => nodes.map(({ id }) => id))

  describe('the shipped graph', () => {
    beforeAll(() => open(({ graph }) => loadSeeds(graph, folder('../../seeds'))))
    afterAll(close)

    test('leads from Armenia to the interview in Kommersant that no one here has read', async () => {
      const [first, ...others] = await paths('actor:armenia', 'article:kommersant-lavrov-interview')
      expect(first).toMatchObject({ length: 4, searchedHops: 4, omitted: [] })
      expect(first?.nodes).toEqual([
        { __typename: 'Actor', id: 'actor:armenia' },
        { __typename: 'Event', id: 'event:nagorno-karabakh-war-2020' },
        { __typename: 'Claim', id: 'claim:middle-east-fighters-in-karabakh-zone' },
        { __typename: 'Statement', id: 'statement:lavrov-2020-11-03-2000-fighters' },
        { __typename: 'Article', id: 'article:kommersant-lavrov-interview' },
      ])
      expect(first?.relations.map(({ type }) => type)).toEqual(['PARTY_TO', 'CONCERNS', 'ASSERTS', 'SAID_IN'])
      expect(others.map(({ length }) => length)).toEqual([4, 4])
      const read = await api.ask('{ article(id: "article:kommersant-lavrov-interview") { read } }')
      expect(read.data).toEqual({ article: { read: false } })
    })

    test('leads back on the same ways', async () => {
      const there = await paths('actor:armenia', 'article:kommersant-lavrov-interview', { first: 20 })
      const back = await paths('article:kommersant-lavrov-interview', 'actor:armenia', { first: 20 })
      expect(idsOf(back)).toEqual(idsOf(there).map((ids) => ids.toReversed()))
    })

    test('has no shorter path between any two nodes than those that are found', async () => {
      const content = await store.content()
      const ids = content.nodes
        .filter(({ labels }) => !labels.some((label) => label.startsWith('_')))
        .map(({ properties }) => String(properties.id))
      const pairs = fc.sample(fc.tuple(fc.nat(ids.length - 1), fc.nat(ids.length - 1)), {
        numRuns: 40,
        seed: 7,
      })
      const expand = explore(store.graph)
      for (const [a, b] of pairs.filter(([one, two]) => one !== two)) {
        const [from = '', to = ''] = [ids[a], ids[b]]
        const {
          paths: [path],
        } = await findPaths({ from, to, longest: 8, most: 1 }, expand)
        const length = shortest(edgesOf(content), from, to)
        expect([from, to, path?.links.length]).toEqual([from, to, length])
      }
    })
  })

  describe('the orchard', () => {
    beforeAll(() => open(({ graph }) => loadSeeds(graph, folder('../fixtures/orchard'))))
    afterAll(close)

    test.each([
      ['proposed', 'statement:proposed-1'],
      ['withdrawn', 'statement:withdrawn-1'],
    ])('has no path to or through a statement that is %s', async (_, id) => {
      const claimIds = {
        'statement:proposed-1': 'claim:apples-taken',
        'statement:withdrawn-1': 'claim:took-fruit',
      }
      expect(await paths('actor:ben-bor', id)).toEqual([])
      expect(await paths(id, claimIds[id as keyof typeof claimIds], { maxHops: 8 })).toEqual([])
    })

    test('says that there is no path only within the hops asked for', async () => {
      expect(await paths('actor:ana-arl', 'review:other', { maxHops: 2 })).toEqual([])
      expect(
        (await paths('actor:ana-arl', 'review:other', { maxHops: 3 })).map(({ length }) => length),
      ).toEqual([3])
    })

    test('tells two relations between the same nodes apart, and follows one', async () => {
      const [path] = await paths('statement:ana-1', 'article:watch-1', { first: 1 })
      expect(path?.relations).toEqual([
        {
          id: 'statement:ana-1|REPORTED_IN|article:watch-1|1',
          type: 'REPORTED_IN',
          from: 'statement:ana-1',
          to: 'article:watch-1',
        },
      ])
    })

    test('is not left by judgements that have ended, nor by what joins merged nodes', async () => {
      const between = () => paths('actor:bea-bor', 'actor:borland', { maxHops: 1 })
      expect(await between()).toHaveLength(1)
      const judgement = { by: 'tests', reason: 'invented', at: '2024-12-01', endedAt: '2024-12-02' }
      const row = { from: 'actor:bea-bor', to: 'actor:borland', properties: judgement, created: {} }
      await store.graph.write(async (run) => {
        await run(upsertKeyedRelations.PART_OF, { rows: [{ ...row, key: 'article:pear-1' }] })
        await run(upsertKeyedRelations.MERGED_INTO, {
          rows: [{ ...row, key: '', properties: { ...judgement, endedAt: null } }],
        })
      })
      expect(await between()).toEqual([])
    })

    test.each<[string, object, string, string]>([
      ['an id of no type', { from: 'arland' }, 'INVALID_INPUT', 'from'],
      ['an id of the system', { to: '_dispute:x' }, 'INVALID_INPUT', 'to'],
      ['one node twice', { to: 'actor:arland' }, 'INVALID_INPUT', 'to'],
      ['no hops', { maxHops: 0 }, 'INVALID_INPUT', 'maxHops'],
      ['nine hops', { maxHops: 9 }, 'INVALID_INPUT', 'maxHops'],
      ['no paths', { first: 0 }, 'INVALID_INPUT', 'first'],
      ['21 paths', { first: 21 }, 'INVALID_INPUT', 'first'],
      ['a node that is not there', { from: 'actor:absent' }, 'NOT_FOUND', 'from'],
      ['a node that is not there, as the end', { to: 'claim:absent' }, 'NOT_FOUND', 'to'],
    ])('refuses %s and names it', async (_, change, code, field) => {
      const { data, errors } = await api.ask(question, {
        from: 'actor:arland',
        to: 'actor:borland',
        ...change,
      })
      expect(data ?? null).toBeNull()
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([[code, field]])
    })

    test('takes null for what has a default', async () => {
      expect(await paths('actor:arland', 'actor:borland', { maxHops: null, first: null })).toHaveLength(3)
    })
  })

  describe('a tangle', () => {
    const joined = fc.uniqueArray(fc.tuple(fc.nat(13), fc.nat(13)), {
      minLength: 40,
      maxLength: 40,
      selector: String,
    })
    const pairs = fc
      .sample(joined, { numRuns: 1, seed: 11 })
      .flat()
      .filter(([a, b]) => a !== b)
    beforeAll(() => open(({ graph }) => writeSeeds(graph, tangle(pairs, 14))))
    afterAll(close)

    test('gives the paths that trying every one gives, in the same order', async () => {
      const edges = edgesOf(await store.content())
      const ids = [...new Set(edges.flat())].sort()
      const expand = explore(store.graph)
      expect(ids.length).toBeGreaterThan(15)
      for (const [index, from] of ids.entries()) {
        for (const to of ids.slice(index + 1)) {
          const { paths: given } = await findPaths({ from, to, longest: 4, most: 5 }, expand)
          const all = allPaths(edges, from, to, 4).slice(0, 5)
          expect({ from, to, given: given.map(({ nodes }) => nodes) }).toEqual({ from, to, given: all })
        }
      }
    })
  })

  describe('hubs', () => {
    const size = 230
    beforeAll(() => open(({ graph }) => writeSeeds(graph, hubs(size))), 120_000)
    afterAll(close)

    test.each([
      ['an actor and its oldest statement', 'actor:speaker', 'statement:s0'],
      ['a claim and the oldest statement on it', 'claim:hub', 'statement:t0'],
      ['an outlet and its oldest article', 'actor:paper', 'article:a0'],
      ['a topic and any claim', 'topic:kites', 'claim:c0'],
      ['an event and any claim', 'event:fair', 'claim:c1'],
      ['a place and any claim', 'place:square', 'claim:c2'],
      ['an actor and any claim about it', 'actor:subject', 'claim:c3'],
    ])('are found from their neighbours: %s', async (_, hub, neighbour) => {
      const [path] = await paths(hub, neighbour, { first: 1 })
      expect(path).toMatchObject({ length: 1, omitted: [] })
    })

    test.each([
      ['speaker and its topic', 'actor:speaker', 'topic:kites', 3],
      ['outlet and the subject of what it prints', 'actor:paper', 'actor:subject', 4],
      ['claim and the outlet that prints what is said on it', 'claim:hub', 'actor:paper', 3],
    ])('are followed to what came last: a %s', async (_, from, to, length) => {
      const [path] = await paths(from, to, { first: 1 })
      expect(path?.length).toBe(length)
      expect(path?.omitted.map(({ node }) => node.id)).toEqual(expect.arrayContaining([from, to]))
      for (const { count } of path?.omitted ?? []) expect(count).toBe(size - 200)
    })

    test('that hide whatever lies between them are TOO_COSTLY, and named', async () => {
      const { errors } = await api.ask(question, { from: 'actor:principal', to: 'article:venue', maxHops: 2 })
      expect(errors).toHaveLength(1)
      expect(errors?.[0]?.extensions).toEqual({
        code: 'TOO_COSTLY',
        searchedHops: 2,
        omitted: [
          { node: 'actor:principal', type: 'ON_BEHALF_OF', outgoing: false, count: size, exact: false },
          { node: 'article:venue', type: 'SAID_IN', outgoing: false, count: size, exact: false },
        ],
      })
    })

    test('make no path uncertain to what is joined to nothing', async () => {
      expect(await paths('actor:speaker', 'actor:nobody')).toEqual([])
    })
  })
})

test('every engine gives the same answers', () => {
  const [first, ...others] = [...answers.values()]
  expect(first?.length).toBeGreaterThan(15)
  for (const other of others) expect(other).toEqual(first)
})

/** The number of relations between two nodes; undefined where nothing joins them. */
function shortest(edges: readonly Edge[], from: string, to: string): number | undefined {
  let reached = new Set([from])
  for (let length = 1; length <= 8; length += 1) {
    const next = edges.flatMap(([a, b]) => [...(reached.has(a) ? [b] : []), ...(reached.has(b) ? [a] : [])])
    if (next.includes(to)) return length
    reached = new Set([...reached, ...next])
  }
  return undefined
}
