// Whose interests stand behind statements and claims, asked as a client would, on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { withFolder } from '../seeds/folder.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

/** Sudria and others say that Norland opened the dam; `again` says the same in other words. */
const quarrel = `actors:
${['norland', 'sudria', 'westmark', 'eastmark', 'southmark', 'council', 'island']
  .map((name) => `  - {id: actor:${name}, kind: STATE, name: ${name}}`)
  .join('\n')}
  - {id: actor:envoy, kind: PERSON, name: The Envoy}
  - {id: actor:hermit, kind: PERSON, name: The Hermit}
  - {id: actor:herald, kind: ORGANIZATION, outlet: true, name: The Herald}
events:
  - {id: event:flood, name: The flood}
  - {id: event:feast, name: The feast}
claims:
  - {id: claim:opened, name: Norland opened the dam, text: Norland opened the dam., language: en, kind: ALLEGATION, accuses: [{actor: actor:norland}], concerns: [event:flood]}
  - {id: claim:again, name: Norland let go, text: Norland let the water go., language: en, kind: ALLEGATION, accuses: [{actor: actor:norland}], concerns: [event:flood]}
  - {id: claim:dance, name: They danced, text: They danced all night., language: en, kind: FACTUAL, concerns: [event:feast]}
articles:
  - {id: article:one, url: https://herald.example/1, outlet: actor:herald, medium: NEWS_ITEM, language: en, published: {from: 2024-05-20, to: 2024-05-20, precision: DAY}}
statements:
${[
  'sudria sudria opened ASSERTS FIRST_HAND',
  'norland norland opened CONFIRMS UNSTATED',
  'envoy envoy opened ASSERTS UNSTATED',
  'behalf hermit opened ASSERTS HEARSAY onBehalfOf: [actor:sudria]',
  'westmark westmark opened CONFIRMS UNSTATED',
  'eastmark eastmark opened CONFIRMS UNSTATED',
  'southmark southmark opened CONFIRMS UNSTATED',
  'council council again CONFIRMS UNSTATED',
  'island island opened CONFIRMS UNSTATED',
  'hermit hermit opened ASSERTS UNSTATED',
  'herald herald opened ASSERTS UNSTATED',
  'denial envoy opened DENIES UNSTATED',
  'dance sudria dance ASSERTS UNSTATED',
]
  .map((line) => line.split(' '))
  .map(
    ([id, actor, claim, stance, basis, ...rest]) =>
      `  - {id: statement:${id}, actor: actor:${actor}, claim: claim:${claim}, stance: ${stance}, basis: ${basis}, said: {from: 2024-05-10, to: 2024-05-10, precision: DAY}${rest.length > 0 ? `, ${rest.join(' ')}` : ''}}`,
  )
  .join('\n')}
reports:
${[
  'sudria',
  'norland',
  'envoy',
  'behalf',
  'westmark',
  'eastmark',
  'southmark',
  'council',
  'island',
  'hermit',
  'herald',
  'denial',
  'dance',
]
  .map((id) => `  - {statement: statement:${id}, article: article:one, part: BODY, attribution: NONE}`)
  .join('\n')}
actorRelations:
${[
  'sudria PARTY_TO event:flood',
  'envoy REPRESENTS actor:sudria since: 2024-05-10',
  'envoy REPRESENTS actor:norland until: 2024-05-09',
  'westmark ALIGNED_WITH actor:sudria',
  'westmark ALIGNED_WITH actor:norland until: 2024-05-09',
  'norland ALIGNED_WITH actor:eastmark',
  'southmark OPPOSED_TO actor:norland',
  'council MEDIATES event:flood',
  'island UNINVOLVED_IN event:flood',
  'herald PARTY_TO event:feast',
  'herald ALIGNED_WITH actor:island',
]
  .map((line) => line.split(' '))
  .map(
    ([from, type, to, ...term]) =>
      `  - {from: actor:${from}, type: ${type}, to: '${to}', article: article:one, by: tests, reason: invented, at: 2024-06-01${term.length > 0 ? `, ${term.join(' ')}` : ''}}`,
  )
  .join('\n')}
claimRelations:
  - {from: claim:again, type: EQUIVALENT_TO, to: claim:opened, by: tests, reason: invented, at: 2024-06-01}
`

interface Found {
  kind: string
  of: { id: string }
  path: { id: string; type: string; from: string; to: string }[]
}
const bare = (id: string) => id.replace(/^\w+:/, '')
const line = ({ kind, of, path }: Found) =>
  [kind, bare(of.id), ...path.map(({ type, from, to }) => `${bare(from)}-${type}-${bare(to)}`)].join(' ')
const interest = 'interest { kind of { id } path { id type from to } }'

describe.each(engines)('interests on $name', (engine) => {
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

  describe('in a quarrel that has every kind', () => {
    beforeAll(() => withFolder({ 'quarrel.yaml': quarrel }, fill))
    afterAll(close)

    const party = 'sudria-PARTY_TO-flood opened-CONCERNS-flood'
    test.each([
      ['sudria', [`PARTY sudria ${party}`]],
      ['norland', ['ACCUSED norland opened-ACCUSES-norland']],
      ['envoy', [`PARTY sudria envoy-REPRESENTS-sudria ${party}`]],
      ['behalf', [`PARTY sudria hermit-MADE-behalf behalf-ON_BEHALF_OF-sudria ${party}`]],
      ['westmark', [`ALLY_OF_PARTY westmark westmark-ALIGNED_WITH-sudria ${party}`]],
      ['eastmark', ['ALLY_OF_ACCUSED eastmark norland-ALIGNED_WITH-eastmark opened-ACCUSES-norland']],
      ['southmark', ['OPPONENT_OF_ACCUSED southmark southmark-OPPOSED_TO-norland opened-ACCUSES-norland']],
      ['council', ['MEDIATOR council council-MEDIATES-flood again-CONCERNS-flood']],
      ['island', ['UNINVOLVED island island-UNINVOLVED_IN-flood opened-CONCERNS-flood']],
      ['hermit', ['UNKNOWN hermit']],
      ['herald', ['UNKNOWN herald']],
      ['denial', [`PARTY sudria envoy-REPRESENTS-sudria ${party}`]],
      ['dance', ['UNKNOWN sudria']],
    ])('%s: %j', async (id, expected) => {
      const { statement } = await ask(`{ statement(id: "statement:${id}") { ${interest} } }`)
      expect(statement.interest.map(line)).toEqual(expected)
    })

    test('a page of statements gives each its own', async () => {
      const { statements } = await ask(`{ statements(first: 20) { nodes { id ${interest} } } }`)
      for (const { id, interest: found } of statements.nodes as { id: string; interest: Found[] }[]) {
        const { statement } = await ask(`{ statement(id: "${id}") { ${interest} } }`)
        expect(found).toEqual(statement.interest)
      }
    })

    test('the ids of relations are those that exploring gives', async () => {
      const { statement } = await ask(`{ statement(id: "statement:envoy") { ${interest} } }`)
      const { neighborhood } = await ask(
        '{ neighborhood(id: "actor:sudria", depth: 2, first: 200) { relations { id type from to } } }',
      )
      expect(statement.interest[0].path).toHaveLength(3)
      expect(neighborhood.relations).toEqual(expect.arrayContaining(statement.interest[0].path))
    })

    test.each(['opened', 'again'])(
      'of the claim %s: what supports it or its equivalent, by kind',
      async (id) => {
        const { claim } = await ask(`{ claim(id: "claim:${id}") {
        interests { kind statements actors } interestSummary { supporting actors firstHand sampled } } }`)
        expect(claim).toEqual({
          interests: [
            { kind: 'PARTY', statements: 3, actors: 3 },
            { kind: 'ACCUSED', statements: 1, actors: 1 },
            { kind: 'ALLY_OF_PARTY', statements: 1, actors: 1 },
            { kind: 'ALLY_OF_ACCUSED', statements: 1, actors: 1 },
            { kind: 'OPPONENT_OF_ACCUSED', statements: 1, actors: 1 },
            { kind: 'MEDIATOR', statements: 1, actors: 1 },
            { kind: 'UNINVOLVED', statements: 1, actors: 1 },
            { kind: 'UNKNOWN', statements: 2, actors: 2 },
          ],
          interestSummary: { supporting: 11, actors: 10, firstHand: 1, sampled: false },
        })
      },
    )

    test('of a claim that nobody has a recorded interest in: unknown alone', async () => {
      const { claim } = await ask('{ claim(id: "claim:dance") { interests { kind statements actors } } }')
      expect(claim.interests).toEqual([{ kind: 'UNKNOWN', statements: 1, actors: 1 }])
    })

    test.each([
      [6, (first: number) => `{ statements(first: ${first}) { nodes { ${interest} } } }`],
      [
        6,
        (first: number) =>
          `{ claims(first: ${first}) { nodes { interests { kind statements } interestSummary { supporting } } } }`,
      ],
    ])('takes at most %i round trips, however long the page', async (most, question) => {
      trips = 0
      await ask(question(1))
      const one = trips
      trips = 0
      await ask(question(50))
      expect(trips).toBe(one)
      expect(trips).toBeLessThanOrEqual(most)
    })
  })

  describe('in the shipped graph', () => {
    beforeAll(() => fill(seeds))
    afterAll(close)

    test('Lavrov speaks for Russia, recorded as a mediator', async () => {
      const { statement } = await ask(
        `{ statement(id: "statement:lavrov-2020-11-03-2000-fighters") { claim { id } ${interest} } }`,
      )
      expect(statement.interest.map(line)).toEqual([
        'MEDIATOR russia sergey-lavrov-REPRESENTS-russia russia-MEDIATES-nagorno-karabakh-war-2020 middle-east-fighters-in-karabakh-zone-CONCERNS-nagorno-karabakh-war-2020',
      ])
    })

    test('who says that Turkey sent fighters', async () => {
      const { claim } = await ask(`{ claim(id: "claim:turkey-sent-syrian-fighters") {
        interests { kind statements actors } interestSummary { supporting firstHand } } }`)
      expect(claim).toEqual({
        interests: [
          { kind: 'PARTY', statements: 2, actors: 2 },
          { kind: 'UNKNOWN', statements: 5, actors: 3 },
        ],
        interestSummary: { supporting: 7, firstHand: 0 },
      })
    })
  })
})
