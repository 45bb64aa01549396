// Gives each worker of the test run a real Neo4j: one that NEO4J_TEST_URI names, or a throw-away server of its own.
import { provideJars, whyNoLocalNeo4j } from '../../scripts/neo4j-jars.mjs'
import { startServer } from '../../scripts/neo4j-server.mjs'
import { keepTestServers } from './test-servers.ts'

export default async function globalSetup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  if (process.env.NEO4J_TEST_URI) return
  const obstacle = process.env.SKIP_NEO4J ? 'SKIP_NEO4J is set' : whyNoLocalNeo4j()
  if (obstacle) skipNeo4j(obstacle)
  else await startNeo4j(maxWorkers)
}

async function startNeo4j(count: number): Promise<void> {
  await provideJars()
  const servers = await Promise.all(Array.from({ length: count }, () => startServer({ shortLived: true })))
  keepTestServers(servers)
  // Workers inherit the environment.
  process.env.NEO4J_TEST_URI = servers.map(({ boltUri }) => boltUri).join(' ')
}

function skipNeo4j(obstacle: string): void {
  const message = `Neo4j suites skipped: NEO4J_TEST_URI is not set, and ${obstacle}`
  if (process.env.REQUIRE_NEO4J || process.env.CI) throw new Error(message)
  process.stderr.write(`\n${message}\n`)
}
