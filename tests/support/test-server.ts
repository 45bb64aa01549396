// Hands the run's own Neo4j server from jest's global setup to its global teardown, which share one process.
import { type Server } from '../../scripts/neo4j-server.mjs'

const KEY = Symbol.for('counterclaim.test-server')
const shared = globalThis as { [KEY]?: Server }

export function keepTestServer(server: Server): void {
  shared[KEY] = server
}

export function takeTestServer(): Server | undefined {
  return shared[KEY]
}
