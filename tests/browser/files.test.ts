// What Neo4j Browser, a page of another origin, gets from the application.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connectCommands } from '../../src/browser/files.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openApi, type Api } from '../support/api.ts'
import { guide } from '../support/browser-queries.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const files = [
  ['style.grass', 'text/plain; charset=utf-8'],
  ['guide.html', 'text/html; charset=utf-8'],
  ['queries.zip', 'application/zip'],
] as const
// As Neo4j Browser of docker compose or of npm run neo4j asks.
const headers = { host: 'localhost:4000', origin: 'http://localhost:7474' }
let graph: Graph
let api: Api

beforeAll(async () => {
  const [embedded] = engines
  if (!embedded) throw new Error('there is always the embedded engine')
  graph = await openEmptyGraph(embedded)
  api = await openApi(graph)
})
afterAll(async () => {
  await api.close()
  await graph.close()
})

test.each(files)('%s is there for any page, as %s', async (name, type) => {
  const response = await api.inject({ url: `/browser/${name}`, headers })
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-type']).toBe(type)
  expect(response.headers['access-control-allow-origin']).toBe('*')
})

test.each(files.map(([name]) => name))(
  '%s may be asked for with the headers that Browser adds',
  async (name) => {
    const response = await api.inject({
      url: `/browser/${name}`,
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'cache-control,pragma,sentry-trace',
      },
    })
    expect(response.statusCode).toBe(204)
    expect(response.headers['access-control-allow-origin']).toBe('*')
    const allowed = String(response.headers['access-control-allow-headers']).split(', ')
    expect(allowed).toEqual(expect.arrayContaining(['cache-control', 'pragma', 'sentry-trace', '*']))
  },
)

test('the style and the zip are those of the repository', async () => {
  const response = await fetch(`${api.address}/browser/queries.zip`)
  expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync('cypher/browser/queries.zip'))).toBe(
    true,
  )
  const style = await api.inject({ url: '/browser/style.grass', headers })
  expect(style.body).toBe(readFileSync('cypher/browser/style.grass', 'utf8'))
})

test('the guide links to the zip of the server that it came from, and to nothing elsewhere', async () => {
  const { body } = await api.inject({ url: '/browser/guide.html', headers })
  expect(body).toContain('href="//localhost:4000/browser/queries.zip"')
  expect(body.replaceAll('//localhost:4000/browser/queries.zip', 'queries.zip')).toBe(guide)
  expect(guide).not.toMatch(/(?:src|href)="(?!queries\.zip")/)
})

test('a host name cannot write into the guide', async () => {
  const open = await openApi(graph, { HOST: '0.0.0.0' })
  const { body } = await open.inject({ url: '/browser/guide.html', headers: { host: 'x"onclick="alert(1)' } })
  await open.close()
  expect(body).not.toContain('"onclick=')
})

test('a name that was pointed at this machine gets no file, and no other question is open to other pages', async () => {
  const refused = await api.inject({ url: '/browser/style.grass', headers: { host: 'evil.example' } })
  expect(refused.statusCode).toBe(403)
  const ready = await api.inject({ url: '/ready', headers })
  expect(ready.headers['access-control-allow-origin']).toBeUndefined()
})

test('Browser is told to take the style and the guide from there', () => {
  expect(connectCommands('http://localhost:1')).toBe(
    'config autoComplete: false; style http://localhost:1/browser/style.grass; guide http://localhost:1/browser/guide.html',
  )
})
