// Runs a query on real Neo4j under PROFILE: which operators its plan has, and what it costs.
import neo4j, { type Driver } from 'neo4j-driver'

/** A query as the generator makes it. */
export interface Profiled {
  name: string
  text: string
  params: Record<string, string>
}
/** One operator of a profiled plan. */
interface Operator {
  operatorType: string
  arguments?: { Details?: string }
  dbHits: number
  children: Operator[]
}

/** Operators that look at every node or relationship of a kind. */
export const scans = [
  'AllNodesScan',
  'NodeByLabelScan',
  'UnionNodeByLabelsScan',
  'IntersectionNodeByLabelsScan',
  'DirectedRelationshipTypeScan',
  'UndirectedRelationshipTypeScan',
]

/**
 * Connects to a graph that was just written. The planner goes by samples of indexes and keeps plans: without new samples it would plan for
 * the graph of an earlier suite, and what it chose would say nothing of this one.
 */
export async function openDriver(): Promise<Driver> {
  const { NEO4J_TEST_URI = '', NEO4J_TEST_USERNAME = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env
  const driver = neo4j.driver(NEO4J_TEST_URI, neo4j.auth.basic(NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD), {
    disableLosslessIntegers: true,
  })
  await driver.executeQuery('CALL db.prepareForReplanning()')
  return driver
}

export async function profile(
  driver: Driver,
  query: Profiled,
  params: object,
): Promise<{ operators: string[]; hits: number }> {
  const encoded = Object.entries(params).map(([name, value]) => [
    name,
    query.params[name] === 'int' ? neo4j.int(value as number) : (value as unknown),
  ])
  const { summary } = await driver.executeQuery(
    `PROFILE ${query.text}`,
    Object.fromEntries(encoded) as Record<string, unknown>,
  )
  const plans: Operator[] = []
  const collect = (plan: Operator) => {
    plans.push(plan)
    for (const child of plan.children) collect(child)
  }
  if (summary.profile) collect(summary.profile)
  return {
    operators: plans.map(({ operatorType }) => operatorType.replace('@neo4j', '')),
    hits: plans.reduce((sum, { dbHits }) => sum + dbHits, 0),
  }
}

/** What each scan in the plan of a query passes over; the query is not run. */
export async function scansOf(driver: Driver, { text }: Profiled): Promise<string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`)
  const found: string[] = []
  const collect = ({ operatorType, arguments: about, children }: Operator) => {
    if (scans.includes(operatorType.replace('@neo4j', ''))) found.push(about?.Details ?? '')
    for (const child of children) collect(child)
  }
  if (summary.plan) collect(summary.plan as unknown as Operator)
  return found
}
