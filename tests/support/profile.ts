// Looks at what a query costs a real Neo4j: the operators of its plan and the hits of the store.
import neo4j, { type Driver } from 'neo4j-driver'

/** One operator of a profiled plan. */
interface Operator {
  operatorType: string
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

export function openTestDriver(): Driver {
  const { NEO4J_TEST_URI = '', NEO4J_TEST_USERNAME = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env
  return neo4j.driver(NEO4J_TEST_URI, neo4j.auth.basic(NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD), {
    disableLosslessIntegers: true,
  })
}

export async function profile(driver: Driver, text: string): Promise<{ operators: string[]; hits: number }> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`)
  const found: Operator[] = []
  const collect = (operator: Operator) => {
    found.push(operator)
    for (const child of operator.children) collect(child)
  }
  if (summary.profile) collect(summary.profile)
  return {
    operators: found.map(({ operatorType }) => operatorType.replace('@neo4j', '')),
    hits: found.reduce((sum, { dbHits }) => sum + dbHits, 0),
  }
}
