// Stops the Neo4j server that the global setup started, if it did.
import { takeTestServer } from './test-server.ts'

export default async function globalTeardown(): Promise<void> {
  await takeTestServer()?.stop()
}
