// A filtered list that is walked along several lines at once: what was passed over is never taken for nothing, in either direction.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { noSeeds, type Seeds } from '../../src/entries/format.ts'
import { rowsOf } from '../../src/entries/rows.ts'
import { writeRows } from '../../src/recording/write-rows.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const budget = 100
const recordedAt = '2031-01-01T00:00:00.000Z'
const lines = ['bay', 'ash', 'elm'] as const
const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10)
const range = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n)

/**
 * By line, on which days something lies that is asked for. The line of bays begins and ends with more than a budget of what is not, and what is
 * asked for of it lies before and behind that of the others.
 */
const matching = { bay: [...range(130, 5), ...range(300, 5)], ash: range(220, 20), elm: range(160, 20) }
const passedOver = [...range(0, budget + 20), ...range(400, budget + 20)]
const entries = lines.flatMap((line) => [
  ...matching[line].map((n) => ({ line, n, isAskedFor: true })),
  ...(line === 'bay' ? passedOver : []).map((n) => ({ line, n, isAskedFor: false })),
])

const seeds: Seeds = {
  ...noSeeds,
  actors: [
    { id: 'actor:grove', kind: 'STATE', name: 'The Grove' },
    ...lines.map((line) => ({ id: `actor:${line}`, kind: 'PERSON' as const, name: line, outlet: true })),
  ],
  topics: [{ id: 'topic:trees', name: 'Trees' }],
  events: [{ id: 'event:storm', name: 'The storm' }],
  claims: lines.map((line) => ({
    id: `claim:${line}`,
    name: line,
    text: `The ${line} fell.`,
    language: 'en',
    kind: 'ALLEGATION',
    filedUnder: ['topic:trees'],
    concerns: ['event:storm'],
    accuses: [{ actor: 'actor:grove' }],
  })),
  articles: entries.map(({ line, n, isAskedFor }) => ({
    id: `article:${line}-${n}`,
    url: `https://trees.example/${line}/${n}`,
    outlet: `actor:${line}`,
    medium: 'NEWS_ITEM',
    language: isAskedFor ? 'ms' : 'en',
    published: { from: day(n), to: day(n), precision: 'DAY' },
  })),
  statements: entries.map(({ line, n }) => ({
    id: `statement:${line}-${n}`,
    actor: `actor:${line}`,
    claim: `claim:${line}`,
    stance: 'ASSERTS',
    said: { from: day(n), to: day(n), precision: 'DAY' },
  })),
  reports: entries.map(({ line, n }) => ({
    statement: `statement:${line}-${n}`,
    article: `article:${line}-${n}`,
    part: 'BODY',
    attribution: 'NONE',
  })),
}

const kinds = { bay: 'STANCE', ash: 'CLAIM', elm: 'NUMERIC DIRECT' }
const disputes = entries.map(({ line, n, isAskedFor }) => {
  const id = `conflict:${line}-${n}`
  const [kind = '', numericClass = null] = kinds[line].split(' ')
  const place = { listing: kinds[line], kind, numericClass, sortKey: `${day(n)}|${id}` }
  const said = { saidFrom: day(n), saidTo: day(n) }
  const statement = `statement:${line}-${n}`
  const ends = { firstStatementId: statement, lastStatementId: statement }
  const sides = { supporterIds: [isAskedFor ? 'actor:grove' : 'actor:bay'], denierIds: [] }
  const claims = { claimId: `claim:${line}`, otherClaimId: null }
  return { id, properties: { name: id, ...place, ...said, ...ends, ...sides, ...claims } }
})

const these = (label: string) => `[${lines.map((line) => `"${label}:${line}"`).join(', ')}]`
const page = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const statementsWhere = (condition: string) =>
  `statements(filter: { ${condition}, languages: ["ms"] }, ARGS) { ${page} }`
const lists = {
  'statements of actors': statementsWhere(`actors: ${these('actor')}`),
  'statements on claims': statementsWhere(`claims: ${these('claim')}`),
  'statements of a topic': statementsWhere('topics: ["topic:trees"]'),
  'statements of an event': statementsWhere('events: ["event:storm"]'),
  'statements, oldest first': statementsWhere(`actors: ${these('actor')}`).replace(
    'ARGS',
    'orderBy: SAID_ASC, ARGS',
  ),
  'articles of outlets': `articles(filter: { outlets: ${these('actor')}, languages: ["ms"] }, ARGS) { ${page} }`,
  conflicts: `conflicts(filter: { actors: ["actor:grove"] }, ARGS) { ${page} }`,
}

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let small: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await graph.write((run) => writeRows(run, rowsOf(seeds, new Map(), recordedAt), recordedAt))
    await graph.write((run) => run(upsertNodes._Dispute, { rows: disputes }))
    api = await openApi(graph)
    small = await openApi(graph, { SCAN_BUDGET: String(budget) })
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await small.close()
    await graph.close()
  })

  const asked = (list: string, args: string) => `{ page: ${list.replace('ARGS', args)} }`
  const idsOf = ({ page: { nodes } }: { page: { nodes: { id: string }[] } }) => nodes.map(({ id }) => id)

  test.each(Object.entries(lists))('%s', async (_, list) => {
    const forwards = idsOf(await dataOf(api, asked(list, 'first: 100')))
    expect(forwards).toHaveLength(50)
    const backwards: string[] = []
    for (let before = '', goesOn = true; goesOn;) {
      const data = await dataOf(api, asked(list, `last: 7${before}`))
      backwards.unshift(...idsOf(data))
      goesOn = data.page.pageInfo.hasPreviousPage as boolean
      before = `, before: "${data.page.pageInfo.startCursor}"`
    }
    expect(backwards).toEqual(forwards)

    for (const way of ['first', 'last'])
      for (const size of [1, 2, 5, 9, 16]) {
        const { data, errors = [] } = await small.ask(asked(list, `${way}: ${size}`))
        expect([way, size, data?.page]).toEqual([way, size, undefined])
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['TOO_COSTLY'])
      }
  })
})
