// Who accuses whom and how the accused answered, asked as a client would, on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { withFolder } from '../seeds/folder.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))

/** Norland and Sudria quarrel over a dam; each state has one claim. */
const quarrel = `actors:
  - {id: actor:norland, kind: STATE, name: Norland}
  - {id: actor:sudria, kind: STATE, name: Sudria}
  - {id: actor:envoy, kind: PERSON, name: The Envoy}
  - {id: actor:mill, kind: MONITOR, name: The Mill}
  - {id: actor:herald, kind: ORGANIZATION, outlet: true, name: The Herald}
events:
  - {id: event:flood, name: The flood}
claims:
${['opened', 'closed', 'painted', 'sold', 'moved']
  .map(
    (
      verb,
    ) => `  - {id: claim:${verb}, name: Norland ${verb} the dam, text: Norland ${verb} the dam., language: en, kind: ALLEGATION,
     accuses: [{actor: actor:norland}], concerns: [event:flood]}`,
  )
  .join('\n')}
  - {id: claim:touched, name: Norland touched the dam, text: Norland touched the dam., language: en, kind: ALLEGATION}
  - {id: claim:lied, name: Sudria lied, text: Sudria lied of the flood., language: en, kind: ALLEGATION, accuses: [{actor: actor:sudria}], concerns: [event:flood]}
  - {id: claim:lied-before, name: Sudria lied before, text: Sudria lied of a drought., language: en, kind: ALLEGATION, accuses: [{actor: actor:sudria}]}
articles:
  - {id: article:one, url: https://herald.example/1, outlet: actor:herald, medium: NEWS_ITEM, language: en, published: {from: 2024-05-20, to: 2024-05-20, precision: DAY}}
  - {id: article:two, url: https://herald.example/2, outlet: actor:herald, medium: NEWS_ITEM, language: en, published: {from: 2024-05-21, to: 2024-05-21, precision: DAY}}
statements:
${statement('s-opened', 'sudria', 'opened', 'ASSERTS', '01')}
${statement('s-closed', 'sudria', 'closed', 'ASSERTS', '02')}
${statement('s-painted', 'sudria', 'painted', 'ASSERTS', '03')}
${statement('s-sold', 'sudria', 'sold', 'ASSERTS', '04')}
${statement('s-moved', 'sudria', 'moved', 'ASSERTS', '05')}
${statement('m-moved', 'mill', 'moved', 'CONFIRMS', '06')}
${statement('e-denies', 'envoy', 'touched', 'DENIES', '03')}
${statement('e-late', 'envoy', 'closed', 'DENIES', '04')}
${statement('n-confirms', 'norland', 'painted', 'CONFIRMS', '13')}
${statement('n-counters', 'norland', 'lied', 'ASSERTS', '04')}
${statement('n-elsewhere', 'norland', 'lied-before', 'ASSERTS', '04')}
${statement('m-denies', 'mill', 'sold', 'DENIES', '09')}
reports:
${[
  's-opened one',
  's-closed one',
  's-painted one',
  's-sold one',
  's-moved one',
  'm-moved one',
  'e-denies one',
  'e-late two',
  'n-confirms two',
  'n-counters two',
  'n-elsewhere two',
  'm-denies two',
]
  .map((pair) => pair.split(' '))
  .map(
    ([id, article]) =>
      `  - {statement: statement:${id}, article: article:${article}, part: BODY, attribution: NONE}`,
  )
  .join('\n')}
actorRelations:
  - {from: actor:envoy, type: REPRESENTS, to: actor:norland, article: article:one, by: tests, reason: invented, at: 2024-06-01, until: 2024-05-03}
claimRelations:
  - {from: claim:opened, type: NARROWS, to: claim:touched, by: tests, reason: invented, at: 2024-06-01}
`
function statement(id: string, actor: string, claim: string, stance: string, day: string): string {
  const said = `{from: 2024-05-${day}, to: 2024-05-${day}, precision: DAY}`
  return `  - {id: statement:${id}, actor: actor:${actor}, claim: claim:${claim}, stance: ${stance}, said: ${said}}`
}

const whole = `nodes { claim { id } accuser { id } accused { id } state latency { min max } sameArticle accusing { id }
  answers { id } priorDenials { id } deniedByOthers { id } uncertainAnswers }`
interface Id {
  id: string
}
interface Found {
  claim: Id
  accuser: Id
  accused: Id
  accusing: Id
  state: string
  latency: { min: number; max: number | null } | null
  answers: Id[]
}
const line = ({ claim, accuser, state, latency, answers }: Found) =>
  [
    claim.id.slice('claim:'.length),
    accuser.id.slice('actor:'.length),
    state,
    latency ? `${latency.min}..${latency.max}` : '-',
    ...answers.map(({ id }) => id.slice('statement:'.length)),
  ].join(' ')

describe.each(engines)('accusations on $name', (engine) => {
  let graph: Graph
  let api: Api
  let trips = 0

  async function fill(folder: string) {
    graph = await openEmptyGraph(engine, { onRoundTrip: () => (trips += 1) })
    await loadSeeds(graph, folder)
    api = await openApi(graph)
  }
  async function close() {
    await api.close()
    await graph.close()
  }
  const ask = (query: string) => dataOf(api, query)

  describe('in a quarrel that has every answer', () => {
    beforeAll(() => withFolder({ 'quarrel.yaml': quarrel }, fill))
    afterAll(close)

    test('each is found once, newest first, with its state', async () => {
      const { accusations } = await ask(`{ accusations { totalCount ${whole} } }`)
      expect(accusations.nodes.map(line)).toEqual([
        'moved mill UNANSWERED -',
        'moved sudria UNANSWERED -',
        'sold sudria COUNTER_ACCUSED 0..0 n-counters',
        'lied-before norland UNANSWERED -',
        'lied norland COUNTER_ACCUSED 0..0 s-sold s-moved',
        'painted sudria CONFIRMED 1..1 n-counters n-confirms',
        'closed sudria COUNTER_ACCUSED 2..2 n-counters',
        'opened sudria DENIED 2..2 e-denies n-counters',
      ])
      expect(accusations.totalCount).toBe(8)
    })

    test('the envoy answers while in office, and in the same article', async () => {
      const { claim } = await ask(`{ claim(id: "claim:opened") { accusations { ${whole} } } }`)
      expect(claim.accusations.nodes).toMatchObject([
        { sameArticle: true, priorDenials: [], uncertainAnswers: null },
      ])
      const { claim: closed } = await ask(`{ claim(id: "claim:closed") { accusations { ${whole} } } }`)
      // Out of office, the envoy is another who denies it.
      expect(closed.accusations.nodes).toMatchObject([
        { sameArticle: false, deniedByOthers: [{ id: 'statement:e-late' }] },
      ])
    })

    test.each([
      ['states: [UNANSWERED]', 3],
      ['states: [UNANSWERED, CONFIRMED]', 4],
      ['accusers: ["actor:mill"]', 1],
      ['accused: ["actor:sudria"]', 2],
      ['accused: ["actor:sudria"], accusers: ["actor:sudria"]', 0],
      ['claims: ["claim:moved"], accusers: ["actor:sudria"]', 1],
      ['events: ["event:flood"]', 7],
      ['said: { to: "2024-05-02" }', 2],
      ['topics: ["topic:none"]', 0],
    ])('filter %s finds %i', async (filter, count) => {
      const { accusations } = await ask(
        `{ accusations(filter: { ${filter} }) { totalCount nodes { state } } }`,
      )
      expect(accusations.totalCount).toBe(count)
      expect(accusations.nodes).toHaveLength(count)
    })

    test('pages of one, forwards, backwards and oldest first, meet each once', async () => {
      const all = (await ask(`{ accusations { ${whole} } }`)).accusations.nodes.map(line)
      const walk = async (size: string, order: string, cursor: string, from: string) => {
        const met: string[] = []
        for (let at: string | null = null; ;) {
          const { accusations } =
            await ask(`{ accusations(${size}: 1, ${cursor}: ${JSON.stringify(at)}, orderBy: ${order}) {
            ${whole} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)
          met.push(...accusations.nodes.map(line))
          const more =
            from === 'end' ? accusations.pageInfo.hasNextPage : accusations.pageInfo.hasPreviousPage
          if (!more) return met
          at = accusations.pageInfo[`${from}Cursor`]
        }
      }
      expect(await walk('first', 'NEWEST', 'after', 'end')).toEqual(all)
      expect(await walk('first', 'OLDEST', 'after', 'end')).toEqual(all.toReversed())
      expect(await walk('last', 'NEWEST', 'before', 'start')).toEqual(all.toReversed())
    })

    test('as of a moment later answers are not known, and vague ones are counted apart', async () => {
      const { accusations } = await ask(`{
        accusations(asOf: { clock: SAID, at: "2024-05-04T12:00:00Z" }) { totalCount uncertainCount ${whole} } }`)
      expect(accusations.nodes.map(line)).toEqual([
        'painted sudria UNANSWERED -',
        'closed sudria UNANSWERED -',
        'opened sudria DENIED 2..2 e-denies',
      ])
      expect(accusations.nodes[1].uncertainAnswers).toBe(0)
      expect(accusations).toMatchObject({ totalCount: 3, uncertainCount: 3 })
    })

    test('an actor knows whom it accuses and who accuses it', async () => {
      const { norland } = await ask(`{ norland: actor(id: "actor:norland") {
        accusationsMade { totalCount } accusationsReceived(states: [DENIED]) { ${whole} } } }`)
      expect(norland.accusationsMade.totalCount).toBe(2)
      expect(norland.accusationsReceived.nodes.map(line)).toEqual([
        'opened sudria DENIED 2..2 e-denies n-counters',
      ])
    })

    test('a page takes a fixed number of round trips', async () => {
      const take = async (first: number) => {
        trips = 0
        await ask(`{ accusations(first: ${first}) { nodes { state latency { min } } } }`)
        return trips
      }
      const one = await take(1)
      expect(await take(8)).toBe(one)
      expect(one).toBeLessThanOrEqual(9)
    })

    test.each([
      ['filter: { states: [] }', 'filter.states'],
      ['filter: { accused: ["claim:moved"] }', 'filter.accused'],
      ['filter: { said: {} }', 'filter.said'],
      ['first: 0', 'first'],
    ])('%s is refused by the name of %s', async (args, field) => {
      const { errors } = await api.ask(`{ accusations(${args}) { totalCount } }`)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field })
    })
  })

  test('in the orchard, the denial of the same article answers, one of January is a prior denial', async () => {
    await fill(orchard)
    const { claim } = await ask(`{ claim(id: "claim:took-apples") { accusations { ${whole} } } }`)
    expect(claim.accusations.nodes).toEqual([
      {
        claim: { id: 'claim:took-apples' },
        accuser: { id: 'actor:ana-arl' },
        accused: { id: 'actor:borland' },
        state: 'DENIED',
        latency: { min: 1, max: 1 },
        sameArticle: true,
        accusing: { id: 'statement:ana-1' },
        answers: [{ id: 'statement:ben-1' }, { id: 'statement:officials-1' }],
        priorDenials: [{ id: 'statement:ben-early' }],
        deniedByOthers: [{ id: 'statement:bea-1' }, { id: 'statement:bea-2' }],
        uncertainAnswers: null,
      },
    ])
    await close()
  })

  test('in the shipped graph, Turkey denied the fighters from Syria only by denying combatants', async () => {
    await fill(seeds)
    const { claim } = await ask(
      '{ claim(id: "claim:turkey-sent-syrian-fighters") { accusations { nodes { accuser { name } state } } } }',
    )
    const states = new Set(claim.accusations.nodes.map(({ state }: { state: string }) => state))
    expect([...states]).toEqual(['DENIED'])
    await close()
  })
})
