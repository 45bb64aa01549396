// Stops the Neo4j servers that the global setup started, if it did.
import { takeTestServers } from './test-servers.ts'

export default async function globalTeardown(): Promise<void> {
  await Promise.all(takeTestServers().map((server) => server.stop()))
}
