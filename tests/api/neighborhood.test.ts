// What lies around a node, asked of the store on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { enums } from '../../src/graph/vocabulary.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines } from '../support/engines.ts'
import { openStore, type RelationContent, type Store } from '../seeds/content.ts'
import { explorable, hubs, writeSeeds } from '../exploration/graphs.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const question = `query ($id: ID!, $depth: Int, $first: Int, $relations: [RelationType!]) {
  neighborhood(id: $id, depth: $depth, first: $first, relations: $relations) {
    nodes { id __typename } relations { id type from to } omitted { node { id } type outgoing count exact }
  }
}`
interface Around {
  nodes: { id: string; __typename: string }[]
  relations: { id: string; type: string; from: string; to: string }[]
  omitted: { node: { id: string }; type: string; outgoing: boolean; count: number; exact: boolean }[]
}
const answers = new Map<string, Around[]>()
const idsOf = ({ nodes }: Around) => nodes.map(({ id }) => id)

describe.each(engines)('on $name', (engine) => {
  let store: Store
  let api: Api
  const found: Around[] = []
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

  async function around(id: string, more: object = {}): Promise<Around> {
    const { data, errors } = await api.ask(question, { id, ...more })
    expect(errors).toBeUndefined()
    const answer = data.neighborhood as Around
    found.push(answer)
    return answer
  }

  describe('the orchard', () => {
    let relations: RelationContent[]
    beforeAll(async () => {
      await open(({ graph }) => loadSeeds(graph, orchard))
      relations = explorable(await store.content())
    })
    afterAll(close)

    const centres = [
      'actor:arland',
      'claim:took-apples',
      'statement:ana-1',
      'article:pear-1',
      'review:pear-check',
      'event:harvest',
      'place:orchard',
      'topic:fruit',
    ]

    test.each(centres)(
      'all of %s is given where it fits, and every relation among what is given',
      async (id) => {
        const { nodes, relations: given, omitted } = await around(id, { first: 200 })
        const near = new Set([id, ...neighboursOf(relations, id)])
        expect(nodes[0]?.id).toBe(id)
        expect(new Set(nodes.map((node) => node.id))).toEqual(near)
        expect(omitted).toEqual([])
        const among = relations.filter(({ from, to }) => near.has(from) && near.has(to))
        expect(given).toHaveLength(among.length)
        expect(new Set(given.map(({ type, from, to }) => `${from} ${type} ${to}`))).toEqual(
          new Set(among.map(({ type, from, to }) => `${from} ${type} ${to}`)),
        )
        expect(new Set(given.map((relation) => relation.id)).size).toBe(given.length)
      },
    )

    test.each(
      centres.flatMap((id) =>
        [1, 2, 3].flatMap((depth) => [1, 4, 9].map((first) => [id, depth, first] as const)),
      ),
    )('what is left out around %s at depth %d with %d nodes is counted', async (id, depth, first) => {
      const answer = await around(id, { depth, first })
      const kept = new Set(idsOf(answer))
      expect(kept.size).toBeLessThanOrEqual(first)
      const followed = withinReach(answer, id, depth - 1)
      const expected = followed.flatMap((node) => omissionsOf(relations, node, kept))
      const lines = answer.omitted.map(({ node, type, outgoing, count, exact }) =>
        [node.id, type, outgoing, count, exact].join(' '),
      )
      expect(lines.toSorted()).toEqual(expected.toSorted())
      expect(answer.omitted.map(({ count }) => count)).toEqual(
        answer.omitted.map(({ count }) => count).toSorted((a, b) => b - a),
      )
    })

    test('one of each type of relation comes before a second of any', async () => {
      const types = new Set(
        relations
          .filter(({ from, to }) => [from, to].includes('claim:took-apples'))
          .map(({ type, from }) => `${type} ${from === 'claim:took-apples'}`),
      )
      const { omitted } = await around('claim:took-apples', { first: types.size + 1 })
      expect(types.size).toBeGreaterThan(8)
      for (const { count, type, outgoing } of omitted) {
        const all = relations.filter(
          (relation) =>
            relation.type === type && (outgoing ? relation.from : relation.to) === 'claim:took-apples',
        )
        expect(count).toBeLessThan(all.length)
      }
    })

    test('statements come newest first', async () => {
      const { nodes } = await around('actor:ben-bor', { relations: ['MADE'], first: 3 })
      expect(nodes.map(({ id }) => id)).toEqual(['actor:ben-bor', 'statement:ben-2', 'statement:ben-1'])
    })

    test('only the types asked for are followed and counted', async () => {
      const {
        nodes,
        relations: given,
        omitted,
      } = await around('claim:took-apples', {
        relations: ['NARROWS', 'DENIES'],
        depth: 2,
        first: 4,
      })
      expect(nodes.map(({ id }) => id)).toEqual([
        'claim:took-apples',
        'statement:ben-1',
        'claim:took-red-apples',
        'claim:took-fruit',
      ])
      expect(new Set(given.map(({ type }) => type))).toEqual(new Set(['NARROWS', 'DENIES']))
      expect(omitted.map(({ node, type, count }) => [node.id, type, count])).toEqual([
        ['claim:took-apples', 'DENIES', 1],
        ['claim:took-fruit', 'DENIES', 1],
        ['claim:took-fruit', 'NARROWS', 1],
      ])
    })

    test('a statement that does not count stands alone, and is around nothing', async () => {
      expect(await around('statement:proposed-1')).toEqual({
        nodes: [{ __typename: 'Statement', id: 'statement:proposed-1' }],
        relations: [],
        omitted: [],
      })
      expect(idsOf(await around('actor:ben-bor', { first: 200, depth: 3 }))).not.toContain(
        'statement:proposed-1',
      )
    })

    test.each<[string, object, string, string]>([
      ['an id of no type', { id: 'arland' }, 'INVALID_INPUT', 'id'],
      ['no depth', { depth: 0 }, 'INVALID_INPUT', 'depth'],
      ['a depth of 4', { depth: 4 }, 'INVALID_INPUT', 'depth'],
      ['no nodes', { first: 0 }, 'INVALID_INPUT', 'first'],
      ['201 nodes', { first: 201 }, 'INVALID_INPUT', 'first'],
      ['no types', { relations: [] }, 'INVALID_INPUT', 'relations'],
      ['a node that is not there', { id: 'actor:absent' }, 'NOT_FOUND', 'id'],
    ])('refuses %s and names it', async (_, change, code, field) => {
      const { errors } = await api.ask(question, { id: 'actor:arland', ...change })
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([[code, field]])
    })

    test('has no relation by which one could reach what does not count', () => {
      const types = enums.RelationType as readonly string[]
      for (const type of ['PROPOSED_ON', 'WITHDRAWN_FROM', 'MERGED_INTO']) expect(types).not.toContain(type)
    })
  })

  describe('hubs', () => {
    const size = 230
    beforeAll(() => open(({ graph }) => writeSeeds(graph, hubs(size))), 120_000)
    afterAll(close)

    test.each([
      ['actor:speaker', 'MADE', 'statement:s229', false],
      ['claim:hub', 'DENIES', 'statement:t229', true],
      ['actor:paper', 'PUBLISHED_BY', 'article:a229', true],
      ['topic:kites', 'FILED_UNDER', 'claim:c100', true],
      ['event:fair', 'CONCERNS', 'claim:c100', true],
      ['place:square', 'LOCATED_IN', 'claim:c100', true],
      ['actor:subject', 'ABOUT', 'claim:c100', true],
    ])('%s gives some of what came last, and counts the rest', async (id, type, newest, exact) => {
      const { nodes, omitted } = await around(id, { first: 11 })
      expect(nodes).toHaveLength(11)
      expect(nodes[1]?.id.replace(/\d+$/, '')).toBe(newest.replace(/\d+$/, ''))
      if (!newest.startsWith('claim')) expect(nodes[1]?.id).toBe(newest)
      expect(omitted).toEqual([{ node: { id }, type, outgoing: type === 'MADE', count: size - 10, exact }])
    })

    test('of which no order is kept give none, and count all', async () => {
      const { nodes, omitted } = await around('actor:principal')
      expect(nodes.map(({ id }) => id)).toEqual(['actor:principal'])
      expect(omitted).toEqual([
        { node: { id: 'actor:principal' }, type: 'ON_BEHALF_OF', outgoing: false, count: size, exact: false },
      ])
    })

    test('among the neighbours keep their relations to them', async () => {
      const { nodes, relations } = await around('statement:t0', { depth: 2, first: 200 })
      const ids = nodes.map(({ id }) => id)
      expect(ids).toEqual(
        expect.arrayContaining([
          'actor:crowd',
          'claim:hub',
          'article:venue',
          'actor:principal',
          'actor:paper',
        ]),
      )
      const hub = relations.filter(({ to }) => to === 'claim:hub').map(({ from }) => from)
      expect(hub).toEqual(expect.arrayContaining(['statement:t0', 'statement:t229']))
    })
  })
})

test('every engine gives the same answers', () => {
  const [first, ...others] = [...answers.values()]
  expect(first?.length).toBeGreaterThan(80)
  for (const other of others) expect(other).toEqual(first)
})

function neighboursOf(relations: readonly RelationContent[], id: string): string[] {
  return relations.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
}

/** The nodes of an answer that its own relations join to one within some steps. */
function withinReach({ relations }: Around, id: string, steps: number): string[] {
  let reached = [id]
  for (let step = 0; step < steps; step += 1) {
    const next = relations.flatMap(({ from, to }) =>
      reached.includes(from) ? [to] : reached.includes(to) ? [from] : [],
    )
    reached = [...new Set([...reached, ...next])]
  }
  return reached
}

function omissionsOf(relations: readonly RelationContent[], id: string, kept: ReadonlySet<string>): string[] {
  return enums.RelationType.flatMap((type) =>
    [true, false].flatMap((outgoing) => {
      const others = relations
        .filter((relation) => relation.type === type && (outgoing ? relation.from : relation.to) === id)
        .map(({ from, to }) => (outgoing ? to : from))
      const count = new Set(others.filter((other) => !kept.has(other))).size
      return count === 0 ? [] : [`${id} ${type} ${outgoing} ${count} true`]
    }),
  )
}
