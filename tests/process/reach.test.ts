// A server that others than this machine's user can reach starts only where it was said who may write.
import { afterAll, expect, test } from '@jest/globals'
import { cleanUp, makeFolder, start } from './process.ts'
import { ask } from './servers.ts'

const patience = 120_000
afterAll(cleanUp)

test.each<Record<string, string>>([
  { HOST: '0.0.0.0' },
  { ALLOWED_HOSTS: 'claims.example' },
  { TRUSTED_PROXIES: '10.0.0.0/8' },
])(
  '%j alone is refused with 2, and what would be accepted is said',
  async (reach) => {
    const DATA_DIR = makeFolder()
    const server = start('src/main.ts', { PORT: '0', DATA_DIR, ...reach })
    expect(await server.ended).toBe(2)
    const [name = ''] = Object.keys(reach)
    expect(server.errors()).toMatch(
      new RegExp(
        `^By ${name}.* others can reach this server.*AUTH_JWKS_URL.*API_KEYS=true.*TRUST_LOCAL=true`,
      ),
    )
    expect(server.errors()).not.toMatch(/^\s+at /m)
    expect(server.output()).toBe('')
  },
  patience,
)

test(
  'beyond loopback with TRUST_LOCAL=true it starts, and whoever reaches it is an editor',
  async () => {
    const settings = { PORT: '0', DATA_DIR: makeFolder(), HOST: '0.0.0.0', TRUST_LOCAL: 'true' }
    const server = start('src/main.ts', settings)
    const [, port = ''] = await server.says(/answers at http:\/\/[\d.]+:(\d+)\/graphql/)
    const { data } = await ask<{ addTopic: { topic: { name: string } } }>(
      `http://127.0.0.1:${port}`,
      'mutation { addTopic(input: { name: "Wells" }) { topic { name } } }',
    )
    expect(data?.addTopic.topic.name).toBe('Wells')
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  },
  patience,
)
