// The log of changes as the API lists it: sealed ones alone, by number, with what each made of the graph.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sealAll } from '../../src/audit/seal.ts'
import { upsertNodes } from '../../src/generated/queries.ts'
import * as queries from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { onNeo4j } from '../support/on-neo4j.ts'
import { openDriver, profile, scans } from '../support/profile.ts'
import { leaveChange, readChain } from '../audit/changes.ts'

interface Listed {
  nodes: { number: number; targetId: string }[]
  edges: { cursor: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  totalCount: number | null
}

describe.each(engines)('changes on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    for (let hour = 0; hour < 5; hour += 1) {
      const by = hour % 2 === 0 ? 'user:ines' : 'key:importer'
      const head = { by, at: `2031-05-01T0${hour}:00:00.000Z`, requestId: `request-${hour}` }
      await leaveChange(graph, `t-${hour}`, { ...head, action: hour === 4 ? 'updateTopic' : 'addTopic' })
    }
    await leaveChange(graph, 'away', { targetId: 'key:someone', at: '2031-05-01T05:00:00.000Z' })
    await sealAll(graph)
    await leaveChange(graph, 'waiting')
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  const ask = async (args: string): Promise<Listed> => {
    const fields =
      'nodes { number targetId } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount'
    return (await dataOf(api, `{ changes(${args}) { ${fields} } }`)).changes as Listed
  }
  const numbers = async (args: string) => (await ask(args)).nodes.map(({ number }) => number)

  test('are listed with the latest first, without those that wait, and in pages both ways', async () => {
    const first = await ask('first: 4')
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true, hasPreviousPage: false } })
    expect(first.nodes.map(({ number }) => number)).toEqual([6, 5, 4, 3])
    const second = await ask(`first: 4, after: "${first.pageInfo.endCursor}"`)
    expect(second.nodes.map(({ number }) => number)).toEqual([2, 1])
    expect(await numbers(`last: 2, before: "${second.pageInfo.startCursor}"`)).toEqual([4, 3])
    expect(await numbers('last: 2')).toEqual([2, 1])
    const oldest = await ask('orderBy: NUMBER_ASC, first: 3')
    expect(oldest.nodes.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(await numbers(`orderBy: NUMBER_ASC, after: "${oldest.pageInfo.endCursor}"`)).toEqual([4, 5, 6])
  })

  test.each([
    ['targets: ["topic:t-1", "topic:t-3", "topic:none"]', [4, 2]],
    ['by: ["key:importer"]', [4, 2]],
    ['actions: ["updateTopic"]', [5]],
    ['from: "2031-05-01T02:00:00+01:00", to: "2031-05-01T03:00:00Z"', [4, 3, 2]],
    ['afterNumber: 4', [6, 5]],
    ['targets: ["topic:t-1", "topic:t-4"], by: ["user:ines"], afterNumber: 1', [5]],
    ['by: ["user:nobody"]', []],
  ])('that meet the filter { %s }', async (filter, expected) => {
    const found = await ask(`filter: { ${filter} }`)
    expect(found.nodes.map(({ number }) => number)).toEqual(expected)
    expect(found.totalCount).toBe(expected.length)
    expect(await numbers(`orderBy: NUMBER_ASC, filter: { ${filter} }`)).toEqual(expected.toReversed())
  })

  test.each([
    ['filter: { targets: [] }', 'filter.targets'],
    ['filter: { by: [""] }', 'filter.by'],
    ['filter: { afterNumber: -1 }', 'filter.afterNumber'],
    ['filter: { from: "2031-05-02T00:00:00Z", to: "2031-05-01T00:00:00Z" }', 'filter.from'],
    ['after: "abc"', 'after'],
    ['first: 101', 'first'],
  ])('cannot be asked for by %s', async (args, field) => {
    const { errors } = await api.ask(`{ changes(${args}) { nodes { id } } }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field })
  })

  test('cannot be listed from a cursor of another list', async () => {
    const { topics } = await dataOf(api, '{ topics(first: 1) { pageInfo { endCursor } } }')
    const { errors } = await api.ask(`{ changes(after: "${topics.pageInfo.endCursor}") { nodes { id } } }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'after' })
  })

  test('tell who made them, to what, why, what was before and what after, and how they are chained', async () => {
    const fields = `id at by action targetId target { __typename id } reason before after redacted redactedBy nodeIds requestId
      bodySha256 hash`
    const { changes } = await dataOf(api, `{ changes(filter: { afterNumber: 4 }) { nodes { ${fields} } } }`)
    const chain = await readChain(graph)
    const [away, told] = changes.nodes as unknown[]
    expect(told).toMatchObject({
      ...{ id: chain[4]?.id, at: '2031-05-01T04:00:00.000Z', by: 'user:ines', action: 'updateTopic' },
      ...{ targetId: 'topic:t-4', target: { __typename: 'Topic', id: 'topic:t-4' }, reason: 'for t-4' },
      ...{ before: { nodes: [], relations: [] }, redacted: false, redactedBy: null, nodeIds: ['topic:t-4'] },
      after: { nodes: [{ label: 'Topic', id: 'topic:t-4', properties: { name: 't-4' } }], relations: [] },
      ...{ requestId: 'request-4', bodySha256: chain[4]?.bodySha256, hash: chain[4]?.hash },
    })
    expect(away).toMatchObject({ targetId: 'key:someone', target: null })
  })
})

onNeo4j((engine) => {
  test('a page of changes costs what it shows, however long the log is', async () => {
    const graph = await openEmptyGraph(engine)
    const rows = Array.from({ length: 3_000 }, (_, index) => {
      const number = index + 1
      const [id, targetId] = [`change:${number}`, `topic:${number % 2}`]
      const head = { at: '2031-05-01T00:00:00.000Z', by: 'tests', action: 'addTopic', targetId, nodeIds: [] }
      return { id, properties: { name: id, ...head, bodySha256: '00', hash: '00', number } }
    })
    await graph.write((run) => run(upsertNodes._Change, { rows }))
    const filter = { by: null, actions: null, from: null, to: null }
    const page = { low: 0, high: 9_999, scan: 21, limit: 21, most: 22, filter, targets: ['topic:1'] }
    const driver = await openDriver()
    try {
      for (const query of [
        queries.changesFeed,
        queries.changesFeedOldestFirst,
        queries.changesToTargets,
        queries.changesToTargetsOldestFirst,
      ]) {
        const { hits, operators } = await profile(driver, query, { ...page, after: 5 })
        expect({ query: query.name, scans: operators.filter((name) => scans.includes(name)) }).toEqual({
          query: query.name,
          scans: [],
        })
        expect(hits).toBeLessThan(800)
      }
    } finally {
      await driver.close()
      await graph.close()
    }
  })
})
