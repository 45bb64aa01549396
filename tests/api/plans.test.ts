// On real Neo4j no hot query scans a label or sorts or expands more than its page needs.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Driver } from 'neo4j-driver'
import pLimit from 'p-limit'
import * as queries from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openEmptyGraph } from '../support/engines.ts'
import { onNeo4j } from '../support/on-neo4j.ts'
import { writeSynthetic } from '../support/synthetic.ts'
import { openDriver, profile, scans, scansOf, type Profiled } from '../support/profile.ts'
import { samples } from '../cypher/samples.ts'

const company = { actor: true, claim: true, reports: true, outlets: true }
const none = { actor: false, claim: false, reports: false, outlets: false }
const page = { low: '', high: '~', scan: 21, limit: 21, most: 63, company }
const filters = (name: string) => (samples[name]?.[0] as { filter: object } | undefined)?.filter
const hot = (query: Profiled, params: object, mostHits: number) =>
  [query.name, query, params, mostHits] as const
const withFilter = (query: Profiled, params: object, mostHits: number) =>
  hot(
    query,
    {
      ...page,
      filter: filters(query.name.replace(/-(oldest-first|newest-first|backwards)$/, '')),
      ...params,
    },
    mostHits,
  )
const ids = (type: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${type}:${type === 'actor' ? 'speaker' : type}-${n}`)
const sides = ['ASSERTS', 'CONFIRMS'].map((stance) => ({
  key: '0',
  claimId: 'claim:claim-0',
  stance,
  notBefore: '',
}))

const accusedId = 'actor:speaker-7'
const charging = (actorId: string) => ({
  key: actorId,
  claimId: 'claim:claim-0',
  actorId,
  accusedId,
  notBefore: '',
})
const accused = { key: '0', accusedId, speakers: ids('actor', 5), claimIds: ids('claim', 5) }
const countering = { key: '0', speakers: ids('actor', 5), targets: [accusedId], subjects: ['event:fair'] }

/** Hits of the store that each may cost on 6,000 statements, 1,200 of them by the hottest actor, 300 on the hottest claim. */
const hotQueries = [
  withFilter(queries.statementsFeed, { company: none }, 2_500),
  withFilter(queries.statementsFeed, {}, 6_000),
  withFilter(queries.statementsFeedOldestFirst, {}, 6_000),
  withFilter(queries.statementsByActor, { seeks: [{ key: '0', actorId: 'actor:speaker-0' }] }, 6_000),
  withFilter(
    queries.statementsByActorOldestFirst,
    { seeks: [{ key: '0', actorId: 'actor:speaker-0' }] },
    6_000,
  ),
  withFilter(queries.statementsByClaim, { seeks: sides }, 12_000),
  withFilter(
    queries.statementsByArticle,
    { seeks: [{ key: '0', articleIds: ['article:article-1'] }] },
    1_000,
  ),
  withFilter(queries.articlesFeed, {}, 2_000),
  withFilter(queries.articlesByOutlet, { seeks: [{ key: '0', outletId: 'actor:speaker-1' }] }, 2_000),
  withFilter(queries.claimsByName, {}, 2_000),
  withFilter(queries.claimsByEntryNewestFirst, {}, 2_000),
  withFilter(queries.actorsFeed, {}, 1_500),
  withFilter(queries.conflictsFeed, { listings: ['STANCE', 'CLAIM', 'NUMERIC DIRECT'] }, 2_000),
  hot(queries.actorsByAlias, { key: 'speaker 7', limit: 10 }, 100),
  hot(queries.articlesByUrl, { key: 'example.org/7' }, 100),
  hot(queries.statementsById, { ids: ids('statement', 50) }, 4_000),
  hot(queries.actorsById, { ids: ids('actor', 50) }, 2_000),
  hot(queries.reportsOfStatements, { ids: ids('statement', 50) }, 5_000),
  hot(queries.hopsOfStatements, { ids: ids('statement', 50) }, 1_500),
  hot(queries.contestedClaims, { ids: ids('claim', 50) }, 500),
  hot(queries.stanceCountsOfClaims, { ids: ids('claim', 20) }, 1_000),
  hot(queries.retractedOnClaims, { ids: ids('claim', 20) }, 10_000),
  hot(queries.speakersOnClaims, { ids: ids('claim', 20) }, 10_000),
  hot(queries.writesSince, { since: '2024', seen: ['write:x'], limit: 100 }, 200),
  hot(queries.statementFactsAfter, { after: 'statement:statement-3', limit: 100 }, 5_000),
  hot(queries.statementFactsById, { ids: ids('statement', 50) }, 3_000),
  hot(queries.articleFactsAfter, { after: '', limit: 100 }, 1_500),
  hot(queries.articleFactsById, { ids: ids('article', 50) }, 1_000),
  hot(queries.claimFactsAfter, { after: '', limit: 100 }, 4_500),
  hot(queries.claimFactsById, { ids: ids('claim', 50) }, 2_500),
  hot(queries.officesAfter, { after: '', limit: 100 }, 3_000),
  hot(queries.officesByActor, { ids: ids('actor', 50) }, 1_500),
  hot(
    queries.firstAccusations,
    { seeks: ids('actor', 50).map(charging), filter: filters('first-accusations'), most: 1_000 },
    4_000,
  ),
  hot(queries.datesOnClaims, { ids: ids('claim', 20), limit: 100 }, 20_000),
  hot(queries.wordsOfAccused, { seeks: [accused], limit: 1_000 }, 3_000),
  hot(queries.counterAccusations, { seeks: [countering], widest: 1_000, limit: 100 }, 1_000),
  hot(queries.stancesImpliedOnClaims, { ids: ids('claim', 20), limit: 100 }, 3_000),
]

const isQuery = (value: object): value is Profiled => 'text' in value
/** Those that are made once for each label or type stand together under one name. */
const everyQuery = [
  ...new Map(
    Object.values<object>(queries)
      .flatMap((value) => (isQuery(value) ? [value] : (Object.values(value) as Profiled[])))
      .map((query) => [query.name, query]),
  ).values(),
]
const large = /:(Statement|Article)\b/

onNeo4j((engine) => {
  let graph: Graph
  let driver: Driver
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await writeSynthetic(graph, { statements: 6_000, actors: 200, claims: 600 })
    driver = await openDriver()
    await driver.executeQuery('CALL db.awaitIndexes()')
  }, 300_000)
  afterAll(async () => {
    await driver.close()
    await graph.close()
  })

  test.each(hotQueries)('%s seeks, and costs what its page costs', async (_, query, params, mostHits) => {
    const { operators, hits } = await profile(driver, query, params)
    expect(operators.length).toBeGreaterThan(1)
    expect(operators.filter((operator) => scans.includes(operator))).toEqual([])
    expect(hits).toBeLessThanOrEqual(mostHits)
  })

  test('of all queries only those that must pass over every statement or article do', async () => {
    const fewAtOnce = pLimit(4)
    const found = await fewAtOnce.map(everyQuery, (query) => scansOf(driver, query))
    const passing = everyQuery.filter((_, index) => found[index]?.some((scan) => large.test(scan)))
    expect(passing.map(({ name }) => name).sort()).toEqual([
      'nodes-without-id-Article',
      'nodes-without-id-Statement',
      'statements-by-state',
    ])
  }, 120_000)
})
