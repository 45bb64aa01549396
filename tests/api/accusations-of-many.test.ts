// Accusations on a claim that thousands support: all are counted, and a page of them reads what it shows.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import type { SeedFile } from '../../src/entries/format.ts'
import { rowsOf } from '../../src/entries/rows.ts'
import { writeRows } from '../../src/recording/write-rows.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

type Seeds = Required<SeedFile>
type Statement = Seeds['statements'][number]

const recordedAt = '2031-04-01T00:00:00.000Z'
const villagers = 1_050
const day = (n: number) => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10)
const on = (n: number) => ({ from: day(n), to: day(n), precision: 'DAY' as const })
const says = (id: string, actor: string, n: number, rest: Partial<Statement> = {}): Statement => ({
  id: `statement:${id}`,
  actor: `actor:${actor}`,
  claim: 'claim:ferry-sunk',
  stance: 'ASSERTS',
  said: on(n),
  ...rest,
})
const person = (name: string) => ({ id: `actor:${name}`, kind: 'PERSON' as const, name, outlet: false })
const each = <T>(make: (n: number) => T) => Array.from({ length: villagers }, (_, n) => make(n))

/** Each villager says it twice, the first hundred of them before the ferryman denies it on day 100. */
const statements: Statement[] = [
  ...each((n) => says(`first-${n}`, `villager-${n}`, n)),
  ...each((n) => says(`again-${n}`, `villager-${n}`, n + 10)),
  says('denial', 'ferryman', 100, { stance: 'DENIES' }),
  says('mate-in-office', 'mate', 2),
  says('mate-later', 'mate', 40),
  says('clerk-on-behalf', 'clerk', 2, { onBehalfOf: ['actor:ferryman'] }),
  says('clerk-himself', 'clerk', 41),
  says('clerk-denies-on-behalf', 'clerk', 200, { stance: 'DENIES', onBehalfOf: ['actor:ferryman'] }),
  says('bystander-tells', 'bystander', 3, { accusing: false }),
  says('bystander-accuses', 'bystander', 42, { stance: 'CONFIRMS' }),
]
const judged = { by: 'tests', reason: 'invented', at: '2031-04-01' }
const seeds: Seeds = {
  actors: [
    ...each((n) => person(`villager-${n}`)),
    ...['ferryman', 'mate', 'clerk', 'bystander', 'post'].map(person),
  ],
  events: [],
  places: [],
  topics: [],
  claims: [
    {
      id: 'claim:ferry-sunk',
      name: 'The ferryman sank the ferry',
      text: 'The ferryman sank the ferry.',
      language: 'en',
      kind: 'ALLEGATION',
      accuses: [{ actor: 'actor:ferryman' }],
    },
  ],
  articles: [
    {
      id: 'article:post-1',
      url: 'https://ferry.example/1',
      outlet: 'actor:post',
      medium: 'NEWS_ITEM',
      language: 'en',
      published: on(4_000),
    },
  ],
  statements,
  reports: statements.map(({ id }) => ({
    statement: id,
    article: 'article:post-1',
    part: 'BODY' as const,
    attribution: 'NONE' as const,
  })),
  actorRelations: [
    {
      from: 'actor:mate',
      to: 'actor:ferryman',
      type: 'REPRESENTS',
      article: 'article:post-1',
      until: day(20),
      ...judged,
    },
  ],
  claimRelations: [],
  reviews: [],
}
const all = villagers + 3

describe.each(engines)('many accusations on $name', (engine) => {
  let graph: Graph
  let api: Api
  let trips: string[] = []
  beforeAll(async () => {
    graph = await openEmptyGraph(engine, { onRoundTrip: (query) => trips.push(query) })
    const rows = rowsOf(seeds, new Map(), recordedAt)
    await graph.write((run) => writeRows(run, rows, recordedAt))
    api = await openApi(graph)
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })
  const ask = (query: string) => dataOf(api, query)
  const ofClaim = async (fields: string) =>
    (await ask(`{ claim(id: "claim:ferry-sunk") { ${fields} } }`)).claim

  test('a claim counts all that it makes, though more than 2,000 statements support it', async () => {
    const { any, denied, open, both } = await ofClaim(`any: accusations(first: 1) { totalCount }
      denied: accusations(first: 1, states: [DENIED]) { totalCount nodes { accusing { id } } }
      open: accusations(first: 1, states: [UNANSWERED]) { totalCount }
      both: accusations(first: 1, states: [UNANSWERED, DENIED, COUNTER_ACCUSED]) { totalCount }`)
    // Days 0 to 200 of the villagers and the other three, whom the denials follow; but not days 0 to 2, which were also told that it is true.
    expect(denied).toEqual({ totalCount: 201, nodes: [{ accusing: { id: 'statement:first-200' } }] })
    expect([any.totalCount, open.totalCount, both.totalCount]).toEqual([all, all - 204, all - 3])
  })

  test('as of a moment it counts what stood, and what only may have been said', async () => {
    const { accusations } = await ofClaim(
      `accusations(asOf: { clock: SAID, at: "${day(99)}T23:59:59Z" }, states: [UNANSWERED]) { totalCount uncertainCount }`,
    )
    expect(accusations).toEqual({ totalCount: 100, uncertainCount: 0 })
  })

  test('what is said in office, on behalf of the accused, or as mere narration accuses nobody, in either list', async () => {
    const names = ['mate', 'clerk', 'bystander']
    const { accusations } =
      await ask(`{ accusations(filter: { accusers: [${names.map((name) => `"actor:${name}"`).join(', ')}] }) {
      totalCount nodes { id accusing { id } } } }`)
    const expected = ['bystander-accuses', 'clerk-himself', 'mate-later'].map((id) => `statement:${id}`)
    expect(accusations.nodes.map((one: { accusing: { id: string } }) => one.accusing.id)).toEqual(expected)
    expect(accusations.totalCount).toBe(3)
    const { accusations: own } = await ofClaim('accusations(last: 60) { nodes { id accusing { id } } }')
    expect(own.nodes).toEqual(expect.arrayContaining(accusations.nodes))
  })

  test('both lists give the same accusations, with the same answers', async () => {
    const fields =
      'nodes { id state latency { min max } accusing { id } answers { id } priorDenials { id } deniedByOthers { id } }'
    const { accusations } = await ask(`{ accusations(orderBy: OLDEST, first: 100) { ${fields} } }`)
    const { accusations: own } = await ofClaim(`accusations(last: 100) { ${fields} }`)
    expect(accusations.nodes).toEqual(own.nodes.toReversed())
  })

  test('what was said on a claim is read once for all its lists, and for no page of another list', async () => {
    trips = []
    await ofClaim(`a: accusations(first: 5) { totalCount nodes { id state latency { min } } }
      b: accusations(last: 5, states: [DENIED]) { totalCount nodes { id deniedByOthers { id } } }`)
    // Its support for both lists, and its denials.
    expect(trips.filter((name) => name === 'stances-on-claims')).toHaveLength(2)
    trips = []
    await ask(
      '{ accusations(first: 5) { nodes { id state latency { min } answers { id } priorDenials { id } } } }',
    )
    expect(trips).not.toContain('stances-on-claims')
  })

  test('a list of all ends its count where more than 2,000 statements would be judged', async () => {
    const { errors } = await api.ask('{ accusations { totalCount } }')
    expect(errors?.[0]?.extensions.code).toBe('TOO_COSTLY')
  })
})
