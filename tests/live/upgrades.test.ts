// What becomes of connections that ask for a WebSocket and get none.
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const [engine] = engines
let graph: Graph
let api: Api
beforeAll(async () => {
  if (!engine) throw new TypeError('there is an engine')
  graph = await openEmptyGraph(engine)
  api = await openApi(graph)
})
afterAll(async () => {
  // It would wait for each connection that is still open.
  await api.close()
  await graph.close()
})

test.each([
  ['another host', '/graphql/stream', 'evil.example', 403],
  ['a path that is not there', '/nothing', 'localhost', 404],
  ['a path of which no URL can be made', '/%zz', 'localhost', 400],
  ['a question for machines', '/health', 'localhost', 200],
  ['a token in the address', '/graphql/stream?token=x', 'localhost', 400],
])('one for %s is answered and closed', async (_, path, host, status) => {
  const { hostname, port } = new URL(api.address)
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
  await once(socket, 'connect')
  socket.write(
    [
      `GET ${path} HTTP/1.1`,
      ...[`Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'],
      ...['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', ''],
    ].join('\r\n'),
  )
  // Until the server ends it.
  expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  socket.destroy()
})
