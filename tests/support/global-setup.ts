// Gives the test run a real Neo4j: the one named by NEO4J_TEST_URI, or a throw-away server of its own.
import { whyNoLocalNeo4j } from '../../scripts/neo4j-jars.mjs'
import { startServer } from '../../scripts/neo4j-server.mjs'
import { keepTestServer } from './test-server.ts'

export default async function globalSetup(): Promise<void> {
  if (process.env.NEO4J_TEST_URI) return
  const obstacle = process.env.SKIP_NEO4J ? 'SKIP_NEO4J is set' : whyNoLocalNeo4j()
  if (obstacle) skipNeo4j(obstacle)
  else await startNeo4j()
}

async function startNeo4j(): Promise<void> {
  const server = await startServer({})
  keepTestServer(server)
  // Workers inherit the environment.
  process.env.NEO4J_TEST_URI = server.boltUri
}

function skipNeo4j(obstacle: string): void {
  const message = `Neo4j suites skipped: NEO4J_TEST_URI is not set, and ${obstacle}`
  if (process.env.REQUIRE_NEO4J || process.env.CI) throw new Error(message)
  process.stderr.write(`\n${message}\n`)
}
