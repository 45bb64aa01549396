// An address that leads to something else than was meant is told with what to write instead.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { expect, test } from '@jest/globals'
import { openNeo4j } from '../../src/graph/neo4j-engine.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/tls/${name}`, import.meta.url))

async function messageAt(server: Server, scheme: string): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const uri = `${scheme}://localhost:${port}`
  try {
    const engine = await openNeo4j({ uri, username: undefined, password: undefined, database: undefined })
    await engine.close()
    return 'opened'
  } catch (error) {
    expect(error).toMatchObject({ exitCode: 3 })
    return (error as Error).message.replace(uri, 'URI')
  } finally {
    server.close()
  }
}

test.each(['bolt+s', 'neo4j+s'])('%s: a certificate that nobody vouches for', async (scheme) => {
  const server = createTlsServer({ key: fixture('nobody.key'), cert: fixture('nobody.crt') })
  server.on('tlsClientError', () => undefined)
  expect(await messageAt(server, scheme)).toMatch(
    /^Neo4j at URI \(NEO4J_URI\) shows a certificate that is not trusted here: .*NODE_EXTRA_CA_CERTS.*neo4j\+ssc:\/\//,
  )
})

test.each(['bolt+s', 'neo4j+ssc'])('%s: a server that does not speak TLS', async (scheme) => {
  const server = createServer((socket) => socket.once('data', () => socket.destroy()))
  expect(await messageAt(server, scheme)).toMatch(
    /does not speak TLS there: begin the address with bolt:\/\//,
  )
})

test.each(['bolt', 'neo4j'])('%s: a server that hangs up on who does not speak TLS', async (scheme) => {
  const server = createServer((socket) => socket.once('data', () => socket.end()))
  expect(await messageAt(server, scheme)).toMatch(/closed the connection at once: .*neo4j\+s:\/\//)
})

test('the port of HTTP', async () => {
  expect(await messageAt(createHttpServer(), 'bolt')).toMatch(/speaks HTTP there: take the port of Bolt/)
})

test('nobody there', async () => {
  const uri = 'neo4j://localhost:1'
  const opening = openNeo4j({ uri, username: undefined, password: undefined, database: undefined })
  await expect(opening).rejects.toMatchObject({
    exitCode: 3,
    message: `Neo4j at ${uri} (NEO4J_URI) does not answer. Is it running, and is the address right?`,
  })
})
