// Matrices of actors and claims: who is found, what a cell says, what is refused, and how many round trips it takes.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeSynthetic } from '../support/synthetic.ts'

interface Cell {
  stances: { stance: string; count: number }[]
  total: number
  latest: { id: string }
  supportsAndDenies: boolean
}
interface Matrix {
  actors: { id: string }[]
  claims: { id: string }[]
  rows: { actor: { id: string }; cells: (Cell | null)[] }[]
  actorsLeftOut: number
  claimsLeftOut: number
}

const fields =
  '{ actors { id } claims { id } actorsLeftOut claimsLeftOut rows { actor { id } cells { stances { stance count } total latest { id } supportsAndDenies } } }'
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const bare = (nodes: { id: string }[]) => nodes.map(({ id }) => id.slice(id.indexOf(':') + 1))
/** A cell in short: `latest statement: counts of the stances taken`. */
const brief = (cell: Cell | null) =>
  cell &&
  `${bare([cell.latest]).join()}: ${cell.stances
    .filter(({ count }) => count > 0)
    .map(({ stance, count }) => `${stance} ${count}`)
    .join(', ')}`

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let trips: string[] = []

  async function open(fill: (graph: Graph) => Promise<unknown>): Promise<void> {
    graph = await openEmptyGraph(engine, { onRoundTrip: (query) => trips.push(query) })
    await fill(graph)
    api = await openApi(graph)
  }
  const close = async () => {
    await api.close()
    await graph.close()
  }
  async function matrix(args: string, selection = fields): Promise<Matrix> {
    const { data, errors } = await api.ask(`{ stanceMatrix(${args}) ${selection} }`)
    expect(errors).toBeUndefined()
    return data.stanceMatrix as Matrix
  }

  describe('the orchard', () => {
    beforeAll(() => open((empty) => loadSeeds(empty, orchard)))
    afterAll(close)

    test('of actors and claims that are given is in the order given, with cells for every pair', async () => {
      const found = await matrix(
        'actors: ["actor:watch", "actor:ben-bor", "actor:bea-bor"], claims: ["claim:will-return", "claim:took-apples"]',
      )
      expect([bare(found.actors), bare(found.claims)]).toEqual([
        ['watch', 'ben-bor', 'bea-bor'],
        ['will-return', 'took-apples'],
      ])
      expect(found.rows.map(({ cells }) => cells.map(brief))).toEqual([
        [null, null],
        ['ben-2: DENIES 1', 'ben-1: DENIES 2'],
        [null, null],
      ])
      expect(found.rows.map(({ actor }) => actor)).toEqual(found.actors)
    })

    test('of a topic finds its claims and their speakers, the most active first', async () => {
      const found = await matrix('topic: "topic:fruit"')
      expect([bare(found.claims), bare(found.actors)]).toEqual([
        ['took-apples', 'took-red-apples', 'took-fruit'],
        ['arland', 'ben-bor', 'ana-arl', 'bea-bor', 'borland-officials', 'watch'],
      ])
      expect(found.rows.map(({ cells }) => cells.map(brief))[0]).toEqual([
        'arland-1: DECLINES 1',
        'checked-1: ASSERTS 1',
        null,
      ])
    })

    test('of actors finds the claims that they spoke on, and of claims who spoke on them', async () => {
      const byActors = await matrix('actors: ["actor:bea-bor", "actor:watch"]')
      expect(bare(byActors.claims)).toEqual([
        'apples-taken',
        'entered',
        'took-fruit',
        'took-red-apples',
        'was-there',
      ])
      const byClaims = await matrix('claims: ["claim:was-there", "claim:entered"]')
      expect(bare(byClaims.actors)).toEqual(['bea-bor', 'watch'])
    })

    test('of an event and actors leaves out what they did not speak on; a topic and an event are met together', async () => {
      const found = await matrix(
        'event: "event:harvest", topic: "topic:fruit", actors: ["actor:ana-arl", "actor:watch"]',
      )
      expect(bare(found.claims)).toEqual(['took-apples'])
      expect(found.rows.map(({ cells }) => cells.map(brief))).toEqual([['ana-1: ASSERTS 1'], [null]])
      expect((await matrix('event: "event:harvest", topic: "topic:fences"')).rows).toEqual([])
    })

    test.each<[string, string, string, RegExp]>([
      ['nothing', '', 'actors', /^Give actors, claims, a topic or an event/],
      ['claims beside a topic', '(claims: ["claim:entered"], topic: "topic:fruit")', 'claims', /not both/],
      ['an empty list', '(actors: [])', 'actors', /1 to/],
      [
        '51 actors',
        `(actors: [${Array.from({ length: 51 }, (_, n) => `"actor:a-${n}"`).join()}])`,
        'actors',
        /1 to 50/,
      ],
      ['an id of another type', '(topic: "event:harvest")', 'topic', /begins with topic:/],
      ['an unknown actor', '(actors: ["actor:watch", "actor:nobody"])', 'actors', /no actor:nobody\./],
      [
        'an unknown claim',
        '(claims: ["claim:none", "claim:nor-this"])',
        'claims',
        /no claim:none, claim:nor-this\./,
      ],
      ['an unknown topic', '(topic: "topic:none")', 'topic', /no topic:none\./],
      ['an unknown event', '(event: "event:none")', 'event', /no event:none\./],
    ])('of %s is INVALID_INPUT', async (_, args, field, sentence) => {
      const { errors } = await api.ask(`{ stanceMatrix${args} { asOf } }`)
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([
        ['INVALID_INPUT', field],
      ])
      expect(errors?.[0]?.message).toMatch(sentence)
    })
  })

  describe('a skewed graph', () => {
    beforeAll(
      () => open((empty) => writeSynthetic(empty, { statements: 3_000, actors: 70, claims: 120 })),
      120_000,
    )
    afterAll(close)

    test('is cut at 50 by 50, and says how many are left out', async () => {
      const found = await matrix(
        'event: "event:fair"',
        '{ actors { id } claims { id } rows { cells { total } } actorsLeftOut claimsLeftOut }',
      )
      expect([found.actors.length, found.claims.length, found.rows.length]).toEqual([50, 50, 50])
      expect([found.actorsLeftOut, found.claimsLeftOut]).toEqual([20, 70])
      const speakers = await api.ask('{ activity(groupBy: [CLAIM]) { keys } }')
      expect(found.claims.map(({ id }) => id)).toEqual(
        (speakers.data.activity as { keys: string[] }[]).map(({ keys }) => keys[0]),
      )
    })

    test('has in each cell what the list of the same actor and claim has', async () => {
      const found = await matrix(
        'actors: ["actor:speaker-0", "actor:speaker-1"], claims: ["claim:claim-0", "claim:claim-1"]',
      )
      for (const [n, { cells }] of found.rows.entries()) {
        for (const [m, cell] of cells.entries()) {
          const filter = { actors: [`actor:speaker-${n}`], claims: [`claim:claim-${m}`] }
          const { data } = await api.ask(
            'query ($filter: StatementFilter) { statements(filter: $filter, first: 100) { nodes { id stance } totalCount } }',
            { filter },
          )
          const nodes = data.statements.nodes as { id: string; stance: string }[]
          const stances = new Set(nodes.map(({ stance }) => stance))
          expect(cell?.total ?? 0).toBe(data.statements.totalCount)
          expect(cell?.latest.id).toBe(nodes[0]?.id)
          expect(cell?.supportsAndDenies ?? false).toBe(
            stances.has('DENIES') && (stances.has('ASSERTS') || stances.has('CONFIRMS')),
          )
        }
      }
      expect(found.rows[0]?.cells[0]?.supportsAndDenies).toBe(true)
    })

    test.each([
      [
        'what is given',
        'actors: ["actor:speaker-0"], claims: ["claim:claim-0"]',
        '{ rows { cells { total } } }',
        ['actors-by-id', 'claims-by-id', 'writes-since'],
      ],
      [
        'a topic, with names and the latest of each cell',
        'topic: "topic:topic-0"',
        fields,
        ['actors-by-id', 'claims-by-id', 'statements-by-id', 'topics-by-id', 'writes-since'],
      ],
    ])('of %s takes one round trip for each kind of thing', async (_, args, selection, expected) => {
      await matrix(args, '{ asOf }')
      trips = []
      await matrix(args, selection)
      expect(trips.toSorted()).toEqual(expected)
    })

    test('is priced by the size it can have: a small one may ask for more in each cell', async () => {
      const deep =
        '{ rows { cells { latest { reports { article { outlet { name country } title url } part wording } } stances { count } } } }'
      const large = await api.ask(`{ stanceMatrix(event: "event:fair") ${deep} }`)
      expect(large.errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_COSTLY'])
      const small = await api.ask(
        `{ stanceMatrix(actors: ["actor:speaker-0", "actor:speaker-1"], claims: ["claim:claim-0"]) ${deep} }`,
      )
      expect(small.errors).toBeUndefined()
      const wide = await api.ask('{ activity(groupBy: [ACTOR], first: 500) { keys names count } }')
      expect(wide.errors).toBeUndefined()
    })
  })
})
