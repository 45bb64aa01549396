// Hands the run's own Neo4j servers from jest's global setup to its global teardown, which share one process.
import { type Server } from '../../scripts/neo4j-server.mjs'

const KEY = Symbol.for('counterclaim.test-servers')
const shared = globalThis as { [KEY]?: readonly Server[] }

export function keepTestServers(servers: readonly Server[]): void {
  shared[KEY] = servers
}

export function takeTestServers(): readonly Server[] {
  return shared[KEY] ?? []
}
