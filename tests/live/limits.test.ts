// How much one client may subscribe to, and that what is served is counted; over both transports, on every engine.
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sealAll } from '../../src/audit/seal.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { endOfLog, leaveChange } from '../audit/changes.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { transports, type LiveEvent } from './subscribers.ts'

const most = 20
const changes = 'subscription ($after: String) { changes(after: $after) { number } }'
const nested = (levels: number, leaf: string): string =>
  levels === 0 ? leaf : `claim { statements(first: 1) { nodes { ${nested(levels - 1, leaf)} } } }`
const refused = [
  ['deep', nested(6, 'id')],
  ['wide', Array.from({ length: 31 }, (_, n) => `a${n}: id`).join(' ')],
  [
    'costly',
    'claim { statements(first: 100) { nodes { claim { statements(first: 100) { nodes { reports { wording } } } } } } }',
  ],
] as const

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await leaveChange(graph, 'first')
    await sealAll(graph)
  })
  beforeEach(async () => {
    api = await openApi(graph)
  })
  afterEach(() => api.close())
  afterAll(() => graph.close())

  async function measured(name: string): Promise<number> {
    const { body } = await api.inject({ url: '/metrics' })
    const line = body.split('\n').find((text) => text.startsWith(`${name} `))
    return Number(line?.slice(name.length + 1))
  }
  const until = async (name: string, value: number) => {
    while ((await measured(name)) !== value) await sleep(20)
  }

  test('one WebSocket takes 20 subscriptions and refuses the next, and one that ends makes room', async () => {
    const url = `${api.address.replace('http', 'ws')}/graphql/stream`
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 })
    const after = await endOfLog(graph)
    const subscribe = () => client.iterate({ query: changes, variables: { after } })
    const taken = Array.from({ length: most }, subscribe)
    const first = taken.map((events) => events.next())
    await until('counterclaim_subscriptions', most)
    await expect(subscribe().next()).rejects.toMatchObject([
      { message: expect.stringContaining(`${most} subscriptions`), extensions: { code: 'TOO_COSTLY' } },
    ])
    expect(await measured('counterclaim_live_connections')).toBe(1)
    await leaveChange(graph, 'for all')
    const number = await sealAll(graph)
    for (const told of await Promise.all(first))
      expect((told.value as LiveEvent).data).toEqual({ changes: { number } })
    await taken[0]?.return?.(undefined)
    await until('counterclaim_subscriptions', most - 1)
    const late = subscribe()
    expect(((await late.next()).value as LiveEvent).data).toEqual({ changes: { number } })
    await client.dispose()
    await until('counterclaim_subscriptions', 0)
    await until('counterclaim_live_connections', 0)
  })

  describe.each(transports)('over $name', (transport) => {
    test.each(refused)('a subscription that is too %s is refused as a query is', async (_, selection) => {
      const query = await api.ask(`{ statements(first: 1) { nodes { ${selection} } } }`)
      const [error] = query.errors ?? []
      expect(error?.extensions.code).toBe('TOO_COSTLY')
      const subscriber = transport.subscribe(api.address, `subscription { statements { ${selection} } }`)
      const told: unknown = await subscriber.next().catch((failure: unknown) => failure)
      await subscriber.close().catch(() => undefined)
      // The client for streams tells the status alone.
      if (told instanceof Error) expect(told.message).toMatch(/Bad Request|400/)
      else expect(told).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }])
      expect(await measured('counterclaim_subscriptions')).toBe(0)
    })

    test('what is served is counted while it is', async () => {
      const [one, other] = [
        transport.subscribe(api.address, changes),
        transport.subscribe(api.address, changes),
      ]
      const asked = [one.next(), other.next()]
      await until('counterclaim_subscriptions', 2)
      expect(await measured('counterclaim_live_connections')).toBe(2)
      await leaveChange(graph, 'counted')
      await sealAll(graph)
      await Promise.all(asked)
      expect(await measured('counterclaim_live_changes_buffered')).toBeGreaterThan(0)
      await until('counterclaim_live_bytes_buffered', 0)
      await one.close()
      await until('counterclaim_subscriptions', 1)
      await until('counterclaim_live_connections', 1)
      await other.close()
      await until('counterclaim_live_connections', 0)
      for (const reason of ['slow', 'restarting', 'expired', 'revoked'])
        expect(await measured(`counterclaim_live_connections_ended_total{reason="${reason}"}`)).toBe(0)
    })
  })

  test('a stream that is refused tells the code of the query', async () => {
    const [, selection] = refused[0]
    const payload = { query: `subscription { statements { ${selection} } }` }
    const headers = { accept: 'text/event-stream' }
    const { statusCode, body } = await api.inject({
      method: 'POST',
      url: '/graphql/stream',
      headers,
      payload,
    })
    expect(statusCode).toBe(400)
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'TOO_COSTLY' } }] })
  })
})
