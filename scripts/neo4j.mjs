// Runs a local Neo4j with Neo4j Browser until Ctrl-C, for a person with Java and Maven but without Docker.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whyNoLocalNeo4j } from './neo4j-jars.mjs'
import { startServer } from './neo4j-server.mjs'

const home = join(dirname(dirname(fileURLToPath(import.meta.url))), '.data', 'neo4j')
const boltPort = Number(process.env.NEO4J_BOLT_PORT ?? 7687)
const httpPort = Number(process.env.NEO4J_HTTP_PORT ?? 7474)

const obstacle = whyNoLocalNeo4j()
if (obstacle) fail(`Neo4j cannot run here: ${obstacle}.`)

console.log('Starting Neo4j…')
const server = await startServer({ home, boltPort, httpPort }).catch(fail)
const login = new URLSearchParams({ preselectAuthMethod: 'NO_AUTH', dbms: `bolt://localhost:${boltPort}` })
console.log(`
Neo4j is up; its data is in .data/neo4j, and it has no password.

  Browser   http://localhost:${httpPort}/browser/?${login.toString()}
  Fill it   NEO4J_URI=${server.boltUri} npm run seed
  Use it    NEO4J_URI=${server.boltUri} npm start

Ctrl-C stops it.`)

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop())
const keepAlive = setInterval(() => undefined, 60_000)
await server.ended
clearInterval(keepAlive)

/**
 * @param {unknown} reason
 * @returns {never}
 */
function fail(reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exit(1)
}
