// On real Neo4j, following a hub costs the same however large it is.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Driver } from 'neo4j-driver'
import * as queries from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { enums } from '../../src/graph/vocabulary.ts'
import { openEmptyGraph } from '../support/engines.ts'
import { onNeo4j } from '../support/on-neo4j.ts'
import { openDriver, profile, scans, type Profiled } from '../support/profile.ts'
import { hubs, writeSeeds } from './graphs.ts'

const sizes = [1_000, 3_000] as const
const cap = 200
const everywhere = { anywhere: true, within: [] }
const neighbours = (ids: string[]) => ({
  scope: { ids, types: enums.RelationType, ...everywhere },
  cap,
  most: 20_001,
})
const newest = (key: string, type: string) => ({ scope: { seeks: [{ key, type }] }, cap, scan: 1_000 })
const few = (key: string, types: string[]) => ({
  scope: { seeks: types.map((type) => ({ key, type, outgoing: true })), ...everywhere },
  most: 20_001,
})

/** Each step from a hub, with the hits of the store that it may cost at any size. */
const steps: [string, Profiled, object, number][] = [
  ['a speaker', queries.neighboursOf.Actor, neighbours(['actor:speaker']), 100],
  ['a principal', queries.neighboursOf.Actor, neighbours(['actor:principal']), 100],
  ['an outlet', queries.neighboursOf.Actor, neighbours(['actor:paper']), 100],
  ['a claim', queries.neighboursOf.Claim, neighbours(['claim:hub']), 100],
  ['a venue', queries.neighboursOf.Article, neighbours(['article:venue']), 100],
  ['an event', queries.neighboursOf.Event, neighbours(['event:fair']), 100],
  ['a place', queries.neighboursOf.Place, neighbours(['place:square']), 100],
  ['a topic', queries.neighboursOf.Topic, neighbours(['topic:kites']), 100],
  [
    'the few of a speaker',
    queries.neighboursOfLarge.Actor,
    few('actor:speaker', ['REPRESENTS', 'PARTY_TO']),
    100,
  ],
  ['the few of a claim', queries.neighboursOfLarge.Claim, few('claim:hub', ['ABOUT', 'FILED_UNDER']), 100],
  ['the newest of a speaker', queries.newestOfHubs, newest('actor:speaker', 'MADE'), 2_000],
  ['the newest of a claim', queries.newestOfHubs, newest('claim:hub', 'DENIES'), 2_000],
  ['the newest of an outlet', queries.newestOfHubs, newest('actor:paper', 'PUBLISHED_BY'), 2_000],
  ['the newest of an event', queries.newestOfHubs, newest('event:fair', 'CONCERNS'), 20_000],
  ['the newest of a topic', queries.newestOfHubs, newest('topic:kites', 'FILED_UNDER'), 20_000],
]
const costs = new Map<string, number[]>()

onNeo4j((engine) => {
  describe.each(sizes)('with %d neighbours', (size) => {
    let graph: Graph
    let driver: Driver
    beforeAll(async () => {
      graph = await openEmptyGraph(engine)
      await writeSeeds(graph, hubs(size))
      driver = await openDriver()
      await driver.executeQuery('CALL db.awaitIndexes()')
    }, 300_000)
    afterAll(async () => {
      await driver.close()
      await graph.close()
    })

    test.each(steps)('%s is followed by seeks', async (name, query, params, mostHits) => {
      const { operators, hits } = await profile(driver, query, params)
      costs.set(name, [...(costs.get(name) ?? []), hits])
      expect(operators.length).toBeGreaterThan(1)
      expect(operators.filter((operator) => scans.includes(operator))).toEqual([])
      expect(hits).toBeLessThanOrEqual(mostHits)
    })
  })

  test('a hub costs the same at three times the size, but for claims, of which more are looked at', () => {
    expect(costs.size).toBe(steps.length)
    for (const [name, [small = 0, large = 0]] of costs) {
      const isOfClaims = name.endsWith('event') || name.endsWith('topic')
      if (!isOfClaims || !name.startsWith('the newest')) expect([name, large]).toEqual([name, small])
    }
  })
})

test('steps are looked at from each kind of hub', () => {
  expect(steps.length).toBeGreaterThan(10)
})
