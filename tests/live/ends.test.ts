// How the server ends subscriptions over real connections, and that whoever goes on after the cursor it names misses nothing; on every engine.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sealAll } from '../../src/audit/seal.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { endKey, makeKey } from '../access/made-keys.ts'
import { audience, issuer, signedWithSecret } from '../access/tokens.ts'
import { endOfLog, leaveChange } from '../audit/changes.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { transports, untilEnd, type LiveEvent, type Subscriber } from './subscribers.ts'

const patience = 300_000
const secret = 'a secret of tests that is long enough to be taken'
const settings = {
  ...{ AUTH_SECRET: secret, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience },
  API_KEYS: 'true',
}
const query = 'subscription ($after: String) { changes(after: $after) { number } }'
const numberOf = ({ data }: LiveEvent) => (data?.changes as { number: number }).number
const code = { WebSocket: 4403, 'server-sent events': 'UNAUTHENTICATED' } as const

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    api = await openApi(graph, settings)
    await seal('first')
  }, patience)
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  /** Leaves a change and seals it. Gives its number. */
  async function seal(topic: string): Promise<number> {
    await leaveChange(graph, topic)
    return sealAll(graph)
  }
  const signed = (expires: string) =>
    signedWithSecret(secret, { claims: { role: 'EDITOR' }, expires, subject: 'ines' })

  describe.each(transports)('over $name', (transport) => {
    /** Goes on after the cursor that an end names, and expects this number next. */
    async function expectNext(after: string | null, number: number, address = api.address): Promise<void> {
      const again: Subscriber = transport.subscribe(address, query, { after }, await signed('5 minutes'))
      expect(numberOf(await again.next())).toBe(number)
      await again.close()
    }

    test('a token that expires ends its subscription at a cursor', async () => {
      const after = await endOfLog(graph)
      const subscriber = transport.subscribe(api.address, query, { after }, await signed('4 seconds'))
      const first = await seal('before it expires')
      const { events, end } = await untilEnd(subscriber)
      expect(events.map(numberOf)).toEqual([first])
      expect(end).toMatchObject({ code: code[transport.name as keyof typeof code] })
      expect(end.words).toMatch(/^token expired; go on after /)
      await expectNext(end.cursor, await seal('after it expired'))
      await subscriber.close().catch(() => undefined)
    })

    test('a key that another process revokes ends its subscription, and no other', async () => {
      const name = `revoked ${transport.name}`
      const [revoked, kept] = [
        await makeKey(graph, name, 'EDITOR'),
        await makeKey(graph, `kept ${name}`, 'EDITOR'),
      ]
      await sealAll(graph)
      const after = await endOfLog(graph)
      const [losing, keeping] = [revoked, kept].map((key) =>
        transport.subscribe(api.address, query, { after }, key),
      ) as [Subscriber, Subscriber]
      const first = await seal('before it is revoked')
      expect(numberOf(await losing.next())).toBe(first)
      expect(numberOf(await keeping.next())).toBe(first)
      await endKey(graph, `key:${name.toLowerCase().replaceAll(/\W/g, '-')}`)
      const { end } = await untilEnd(losing)
      expect(end).toMatchObject({ code: code[transport.name as keyof typeof code] })
      expect(end.words).toMatch(/^token no longer taken; go on after /)
      await sealAll(graph)
      const next = numberOf(await keeping.next())
      await expectNext(end.cursor, next)
      await losing.close().catch(() => undefined)
      await keeping.close()
    })

    test('a server that stops ends its subscriptions at a cursor, and another goes on from it', async () => {
      const own = await openApi(graph, settings)
      const after = await endOfLog(graph)
      const subscriber = transport.subscribe(own.address, query, { after }, await signed('5 minutes'))
      const first = await seal('before it stops')
      expect(numberOf(await subscriber.next())).toBe(first)
      const [{ events, end }] = await Promise.all([untilEnd(subscriber), own.close()])
      expect(events).toEqual([])
      expect(end).toMatchObject({ code: transport.name === 'WebSocket' ? 1012 : 'UNAVAILABLE' })
      expect(end.words).toMatch(/^server restarts; go on after /)
      await expectNext(end.cursor, await seal('after it stopped'))
      await subscriber.close().catch(() => undefined)
    })
  })
})
