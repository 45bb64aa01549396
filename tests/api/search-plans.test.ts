// On real Neo4j a search seeks in its indexes: it scans no label, and costs what it looks at.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import neo4j, { type Driver } from 'neo4j-driver'
import { searchCandidates } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { enums } from '../../src/graph/vocabulary.ts'
import { openEmptyGraph } from '../support/engines.ts'
import { onNeo4j } from '../support/on-neo4j.ts'
import { openDriver } from '../support/profile.ts'
import { writeSynthetic } from '../support/synthetic.ts'

interface Operator {
  operatorType: string
  dbHits: number
  children: Operator[]
}
const never = '9999'
const always = ''

/** Words, since when the latest entries are looked at, the most that may match, and hits of the store that this may cost. */
const searches: [string, string[], string, number, number][] = [
  ['a word that nothing has', ['nosuchword'], never, 1_000, 50],
  ['a number that few statements have', ['77'], never, 1_000, 1_000],
  ['two words, one of them in every statement', ['kite', '77'], never, 1_000, 1_000],
  ['words that a sixth of the statements have', ['kite', 'wind', '7'], never, 1_000, 8_000],
  ['a word in every statement and claim', ['kite'], never, 1_000, 25_000],
  ['with the latest entries beside the index', ['77'], always, 1_000, 8_000],
]

onNeo4j((engine) => {
  let graph: Graph
  let driver: Driver
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await writeSynthetic(graph, { statements: 3_000, actors: 100, claims: 300 })
    driver = await openDriver()
    await driver.executeQuery('CALL db.awaitIndexes()')
    await driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
  }, 300_000)
  afterAll(async () => {
    await driver.close()
    await graph.close()
  })

  test.each(searches)(
    '%s: no label is scanned, and hits are bounded',
    async (_, words, since, most, mostHits) => {
      const params = {
        name: 'x',
        words,
        since,
        kinds: enums.SearchKind,
        most: neo4j.int(most),
        limit: neo4j.int(200),
        latest: neo4j.int(1_000),
      }
      const { summary } = await driver.executeQuery(`PROFILE ${searchCandidates.text}`, params)
      const plans: Operator[] = []
      const collect = (plan: Operator) => {
        plans.push(plan)
        for (const child of plan.children) collect(child)
      }
      if (summary.profile) collect(summary.profile)
      expect(plans.length).toBeGreaterThan(20)
      const scans = plans.filter(({ operatorType }) =>
        /NodesScan|LabelScan|LabelsScan|TypeScan/.test(operatorType),
      )
      expect(scans.map(({ operatorType }) => operatorType)).toEqual([])
      expect(plans.reduce((sum, { dbHits }) => sum + dbHits, 0)).toBeLessThanOrEqual(mostHits)
    },
  )

  test('every index that a search asks is there, and follows writes by itself', async () => {
    const { records } = await driver.executeQuery(
      'SHOW FULLTEXT INDEXES YIELD name, options RETURN name, options.indexConfig AS config ORDER BY name',
    )
    const names = enums.SearchKind.map((kind) => `${kind.toLowerCase()}_words`).sort()
    expect(records.map((record) => String(record.get('name')))).toEqual(names)
    for (const record of records)
      expect(record.get('config')).toEqual({
        'fulltext.analyzer': 'whitespace',
        'fulltext.eventually_consistent': true,
      })
  })
})
