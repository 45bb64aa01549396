// The program in a process of its own: its output is clean for machines, and a graph has one owner at a time.
import { afterAll, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { cleanUp, makeFolder, start } from './process.ts'

const patience = 120_000
afterAll(cleanUp)

test.each(engines)(
  'on $name, seed prints one JSON object and nothing else',
  async ({ name }) => {
    const { NEO4J_TEST_URI = '', NEO4J_TEST_USERNAME = '', NEO4J_TEST_PASSWORD = '' } = process.env
    const neo4j = {
      NEO4J_URI: NEO4J_TEST_URI,
      NEO4J_USERNAME: NEO4J_TEST_USERNAME,
      NEO4J_PASSWORD: NEO4J_TEST_PASSWORD,
    }
    const settings = { DATA_DIR: makeFolder(), ...(name === 'neo4j' ? neo4j : {}) }
    const seed = start('src/cli.ts', settings, ['seed', '--json'])
    expect(await seed.ended).toBe(0)
    expect(JSON.parse(seed.output())).toMatchObject({ engine: name })
    expect(seed.errors()).toBe('')
  },
  patience,
)

test(
  'a graph that a server has open is refused to doctor with 7; the server logs JSON in production',
  async () => {
    const DATA_DIR = makeFolder()
    const server = start('src/cli.ts', { PORT: '0', DATA_DIR, NODE_ENV: 'production' }, ['serve'])
    const [, address = ''] = await server.says(/answers at (http:\/\/127\.0\.0\.1:\d+)\/graphql/)
    const doctor = start('src/cli.ts', { DATA_DIR }, ['doctor'])
    expect(await doctor.ended).toBe(7)
    expect([doctor.output(), doctor.errors()]).toEqual([
      '',
      expect.stringMatching(/another process is using it/),
    ])
    const { headers } = await fetch(`${address}/graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': 'y' },
    })
    await server.says(/"msg":"answered"/)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    const lines = server
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines[0]).toMatchObject({ level: 'info', msg: expect.stringMatching(/^Engine: embedded/) })
    expect(lines.find(({ requestId }) => requestId === headers.get('x-request-id'))).toMatchObject({
      route: '/graphql',
      fields: ['__typename'],
    })
  },
  patience,
)
