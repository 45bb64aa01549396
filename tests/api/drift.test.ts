// How reports of one statement differ, asked as a client would, on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

interface Found {
  kind: string
  basis: string
  before: string | null
  after: string | null
  unreadHops: number
  from: { article: { id: string } }
  to: { part: string; article: { id: string } }
  toStatement: { id: string }
}

const fields =
  'kind basis before after unreadHops from { article { id } } to { part article { id } } toStatement { id }'
const short = (id: string) => id.replace(/^\w+:/, '').replace(/-2020.*/, '')
/** A finding as one line: where, what, against what, and how many unread articles lie between. */
const lineOf = ({ kind, basis, before, after, unreadHops, from, to }: Found) =>
  `${short(to.article.id)} ${to.part} ${kind}: ${before} > ${after} (${basis} ${short(from.article.id)}, ${unreadHops})`

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let trips = 0
  async function open(seeds: string): Promise<void> {
    graph = await openEmptyGraph(engine, { onRoundTrip: () => (trips += 1) })
    await loadSeeds(graph, fileURLToPath(new URL(`../../${seeds}`, import.meta.url)))
    api = await openApi(graph)
  }
  async function close(): Promise<void> {
    await api.close()
    await graph.close()
  }
  const ask = (query: string) => dataOf(api, query)
  const driftOf = async (id: string): Promise<Found[]> =>
    (await ask(`{ statement(id: "statement:${id}") { drift { ${fields} } } }`)).statement.drift

  describe('drift in the shipped graph', () => {
    beforeAll(() => open('seeds'))
    afterAll(close)

    test('of the Lavrov statement: against the one report with his words, which is nobody’s source', async () => {
      const found = await driftOf('lavrov-2020-11-03-2000-fighters')
      expect(found.map(lineOf)).toEqual([
        'asbarez UNKNOWN QUANTITY_WIDENED: mendekati 2.000 orang > ABOUT 2000 persons (SIBLING serambinews, 2)',
        'serambinews HEADLINE HEDGE_LOST: mendekati >  (OWN_ARTICLE serambinews, 0)',
        'serambinews HEADLINE QUANTITY_NARROWED: mendekati 2.000 orang > 2.000 Militan (OWN_ARTICLE serambinews, 0)',
        'serambinews STANDFIRST HEDGE_CHANGED: mendekati > Sekitar (OWN_ARTICLE serambinews, 0)',
        'serambinews STANDFIRST QUANTITY_WIDENED: mendekati 2.000 orang > Sekitar 2.000 militan (OWN_ARTICLE serambinews, 0)',
        'serambinews LEAD HEDGE_CHANGED: mendekati > Sekitar (OWN_ARTICLE serambinews, 0)',
        'serambinews LEAD QUANTITY_WIDENED: mendekati 2.000 orang > Sekitar 2.000 militan (OWN_ARTICLE serambinews, 0)',
        'sindonews UNKNOWN HEDGE_CHANGED: mendekati > sekitar (SIBLING serambinews, 4)',
        'sindonews UNKNOWN QUANTITY_WIDENED: mendekati 2.000 orang > ABOUT 2000 persons (SIBLING serambinews, 4)',
        'al-masdar-news HEADLINE QUANTITY_WIDENED: mendekati 2.000 orang > AT_MOST 2000 persons (SIBLING serambinews, 2)',
      ])
      const restating = found.filter(({ basis }) => basis === 'OWN_ARTICLE')
      expect(new Set(restating.map(({ toStatement }) => toStatement.id))).toEqual(
        new Set(['statement:serambinews-2020-11-04-militants-help-azerbaijan']),
      )
    })

    test('of the Toganyan statement: against the article that the later one cites', async () => {
      expect((await driftOf('toganyan-2020-09-4000-fighters')).map(lineOf)).toEqual([
        'arrahmah UNKNOWN HEDGE_LOST: around >  (ANCESTOR reuters, 0)',
        'arrahmah UNKNOWN QUANTITY_NARROWED: ABOUT 4000 persons > EXACTLY 4000 persons (ANCESTOR reuters, 0)',
        'arrahmah UNKNOWN TRANSLATED: null > null (ANCESTOR reuters, 0)',
      ])
    })

    test('of many statements costs as many round trips as that of one', async () => {
      trips = 0
      await ask('{ statement(id: "statement:lavrov-2020-11-03-2000-fighters") { drift { kind } } }')
      const one = trips
      trips = 0
      const { statements } = await ask(
        '{ statements(filter: { actors: ["actor:sergey-lavrov"] }) { nodes { drift { kind } } } }',
      )
      expect(statements.nodes.length).toBeGreaterThan(3)
      expect([one, trips]).toEqual([6, 6])
    })
  })

  describe('drift of an invented count', () => {
    beforeAll(() => open('tests/fixtures/ferry'))
    afterAll(close)

    test('is found in every kind, in the order of publication; what is only proposed is left out', async () => {
      expect((await driftOf('quill')).map(lineOf)).toEqual([
        'gazette HEADLINE HEDGE_ADDED:  > perhaps (OWN_ARTICLE gazette, 0)',
        'gazette BODY HEDGE_LOST: nearly >  (ANCESTOR wire, 1)',
        'gazette BODY QUANTITY_NARROWED: nearly 300 boats > EXACTLY 300 boats (ANCESTOR wire, 1)',
        'gazette BODY QUOTE_ALTERED: "This week nearly 300 boats crossed," she said. > "This week 300 boats came," the minister said. (ANCESTOR wire, 1)',
        'kabar BODY HEDGE_ADDED:  > sekitar (ANCESTOR gazette, 0)',
        'kabar BODY QUANTITY_WIDENED: EXACTLY 300 boats > ABOUT 300 boats (ANCESTOR gazette, 0)',
        'kabar BODY TRANSLATED: "This week 300 boats came," the minister said. > null (ANCESTOR gazette, 0)',
        'kabar BODY ADDED_CONTENT: "This week 300 boats came," the minister said. > null (ANCESTOR gazette, 0)',
        'pier BODY HEDGE_CHANGED: nearly > perhaps (SIBLING wire, 2)',
        'pier BODY QUANTITY_SHIFTED: nearly 300 boats > RANGE 350–400 boats (SIBLING wire, 2)',
      ])
    })

    test('comes with the strengths of hedges, and with none elsewhere', async () => {
      const { statement } = await ask(
        '{ statement(id: "statement:quill") { drift { kind beforeStrength afterStrength } } }',
      )
      expect(statement.drift).toContainEqual({ kind: 'HEDGE_CHANGED', beforeStrength: 1, afterStrength: 3 })
      expect(statement.drift).toContainEqual({
        kind: 'TRANSLATED',
        beforeStrength: null,
        afterStrength: null,
      })
    })

    test('is none where there is but one report', async () => {
      expect(await driftOf('gazette-headline')).toEqual([])
    })
  })
})
