// One root field is one round trip, plus at most one for each nested list or object level, however many rows come back.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeSynthetic } from '../support/synthetic.ts'

/** Each question with the round trips it may cost. */
const costs: [string, number, string][] = [
  [
    'a list',
    1,
    '{ statements(first: 50) { nodes { id stance said { to } quantity { low } } pageInfo { endCursor } } }',
  ],
  [
    'a filtered list',
    1,
    '{ statements(first: 50, filter: { actors: ["actor:speaker-0", "actor:speaker-1"], languages: ["en"] }) { nodes { id } } }',
  ],
  [
    'a list on several claims',
    1,
    '{ statements(first: 50, filter: { claims: ["claim:claim-0", "claim:claim-1"] }) { nodes { id } } }',
  ],
  [
    'a list of a topic',
    1,
    '{ statements(first: 50, filter: { topics: ["topic:topic-0"] }) { nodes { id } } }',
  ],
  ['a list with its actors', 1, '{ statements(first: 50) { nodes { actor { name } } } }'],
  [
    'a list with actors, claims, reports, articles and outlets',
    1,
    '{ statements(first: 50) { nodes { actor { name } claim { text } reports { article { url outlet { name } } } } } }',
  ],
  ['a list with chains', 3, '{ statements(first: 50) { nodes { chains { end hops { via } } } } }'],
  [
    'both sides of a claim with all that stands behind them',
    2,
    `fragment said on StatementConnection { edges { node { ...more } } }
     fragment more on Statement { actor { name } reports { article { url outlet { name } } } }
     { claim(id: "claim:claim-0") { sides { supporting(first: 5) { ...said } denying(first: 5) { nodes { ...more } } } } }`,
  ],
  ['a list within a list', 2, '{ actors(first: 30) { nodes { statements(first: 5) { nodes { id } } } } }'],
  [
    'a filtered list within a list',
    2,
    '{ actors(first: 30) { nodes { statements(first: 5, filter: { stances: [DENIES] }) { nodes { id } } } } }',
  ],
  [
    'lists of claims within a list, with counts',
    3,
    '{ claims(first: 30) { nodes { statements(first: 5) { totalCount nodes { id } } } } }',
  ],
  [
    'both sides of many claims',
    3,
    '{ claims(first: 30) { nodes { sides { supporting(first: 3) { nodes { id } } denying(first: 3) { nodes { id } } } } } }',
  ],
  [
    'everything a claim is tied to',
    4,
    '{ claims(first: 30) { nodes { contested stances { count } about { name } } } }'.replace(
      'contested ',
      '',
    ),
  ],
  [
    'conflicts with sides and their actors',
    3,
    '{ conflicts(first: 20) { nodes { sides { actorCount actors { name } } } } }',
  ],
  [
    'conflicts with the statements of their sides',
    3,
    '{ conflicts(first: 20) { nodes { sides { statements(first: 3) { nodes { id } } } } } }',
  ],
  ['a node by id', 1, '{ node(id: "claim:claim-0") { id } }'],
  ['many nodes of one type', 1, '{ nodes(ids: ["claim:claim-0", "claim:claim-1", "claim:claim-2"]) { id } }'],
  // Each step of exploring asks once for each type of node that it follows, and again where some are large.
  ['what lies around a topic', 3, '{ neighborhood(id: "topic:topic-0") { nodes { id } } }'],
  [
    'what lies around a topic, with relations and what was left out',
    4,
    '{ neighborhood(id: "topic:topic-0") { nodes { id } relations { id } omitted { count } } }',
  ],
  ['a path of one step', 6, '{ paths(from: "topic:topic-0", to: "claim:claim-0", first: 1) { length } }'],
  [
    'a path of two steps, with its nodes',
    8,
    '{ paths(from: "topic:topic-0", to: "event:fair", first: 1) { nodes { id } } }',
  ],
  ['an actor by name', 1, '{ actor(name: "speaker 7") { id } }'],
  ['an article by address', 1, '{ article(url: "https://example.org/3") { title read } }'],
  [
    'the same actor asked for twice',
    1,
    '{ a: actor(id: "actor:speaker-1") { name } b: actor(id: "actor:speaker-1") { id } }',
  ],
]

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let trips: string[] = []
  beforeAll(async () => {
    graph = await openEmptyGraph(engine, { onRoundTrip: (query) => trips.push(query) })
    await writeSynthetic(graph, { statements: 400, actors: 30, claims: 40 })
    api = await openApi(graph)
  }, 120_000)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  test.each(costs)('%s costs at most %d', async (_, most, query) => {
    trips = []
    const { errors } = await api.ask(query)
    expect(errors).toBeUndefined()
    expect(trips.length).toBeGreaterThan(0)
    expect({ trips: trips.length <= most ? [] : trips }).toEqual({ trips: [] })
  })
})
