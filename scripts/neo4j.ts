// Runs a local Neo4j with Neo4j Browser until Ctrl-C, for a person with Java and Maven but without Docker.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import { addBrowserFiles, connectCommands } from '../src/browser/files.ts'
import { whyNoLocalNeo4j } from './neo4j-jars.mjs'
import { startServer } from './neo4j-server.mjs'

const home = resolve(
  process.env.NEO4J_LOCAL_HOME ?? join(fileURLToPath(new URL('..', import.meta.url)), '.data', 'neo4j'),
)
const boltPort = Number(process.env.NEO4J_BOLT_PORT ?? 7687)
const httpPort = Number(process.env.NEO4J_HTTP_PORT ?? 7474)

const obstacle = whyNoLocalNeo4j()
if (obstacle) fail(`Neo4j cannot run here: ${obstacle}.`)

console.log('Starting Neo4j…')
// Browser takes the style and the guide from here, so that it needs no other program to be running.
const files = Fastify({ forceCloseConnections: true })
addBrowserFiles(files)
const filesUrl = (await files.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost')
const browserCommands = connectCommands(filesUrl)
const server = await startServer({ home, boltPort, httpPort, browserCommands }).catch(fail)
// Browser may fetch style and guide from `localhost`, and not from an address in digits.
const [bolt, http] = [server.boltUri, server.httpUrl].map((url) => url.replace('127.0.0.1', 'localhost'))
const login = new URLSearchParams({ preselectAuthMethod: 'NO_AUTH', dbms: bolt ?? '' })
console.log(`
Neo4j is up; its data is in ${home}, and it has no password.

  Browser   ${http}/browser/?${login.toString()}
            opens with the project's style and guide; drop the saved queries onto the page:
            ${filesUrl}/browser/queries.zip
  Fill it   NEO4J_URI=${server.boltUri} npm run seed
  Use it    NEO4J_URI=${server.boltUri} npm start

Ctrl-C stops it.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop())
await server.ended
await files.close()

function fail(reason: unknown): never {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exit(1)
}
