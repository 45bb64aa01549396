// Clients that take nothing: the server holds little for them, ends them, and lets them go on without a gap; over real connections, on every engine.
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import { WebSocket } from 'ws'
import type { Graph } from '../../src/graph/graph.ts'
import { cursorOf } from '../../src/live/events.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeSealed } from './sealed.ts'
import { transports, type LiveEvent } from './subscribers.ts'

const patience = 300_000
const megabyte = 1_000_000
/** Each event of a large change has about two megabytes: a few of them fill what two kernels hold. */
const manyIds = Array.from({ length: 10_000 }, (_, n) => `topic:${String(n).padStart(14, '0')}`)
const query = `subscription ($after: String) { changes(after: $after) {
  number ${Array.from('abcdefghi', (alias) => `${alias}: nodeIds`).join(' ')} } }`
const small = 'subscription ($after: String) { changes(after: $after) { number } }'
const numberOf = ({ data }: LiveEvent) => (data?.changes as { number: number }).number
const largeOnes = 12

/** A client of one transport that stops reading once it is subscribed. */
interface Stalled {
  /** Reads on until the server ends it: the events, and how it was ended. */
  readOn(): Promise<{ events: LiveEvent[]; code: number | string; words: string }>
  /** Sends this much that has to be answered. Null where this transport can send nothing once it is subscribed. */
  readonly send: ((bytes: number) => void) | null
}

async function stalledSocket(address: string, after: string): Promise<Stalled> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql/stream`, 'graphql-transport-ws')
  const events: LiveEvent[] = []
  socket.on('message', (data: Buffer) => {
    const { id, payload } = JSON.parse(data.toString()) as { id?: string; payload: LiveEvent }
    if (id === '1') events.push(payload)
  })
  await once(socket, 'open')
  const said = (message: object) => socket.send(JSON.stringify(message))
  said({ type: 'connection_init' })
  await once(socket, 'message')
  for (const id of ['1', '2', '3', '4', '5'])
    said({ id, type: 'subscribe', payload: { query, variables: { after } } })
  socket.pause()
  return {
    readOn: async () => {
      const closed = once(socket, 'close') as Promise<[number, Buffer]>
      socket.resume()
      const [code, words] = await closed
      return { events, code, words: words.toString() }
    },
    send: (bytes) => {
      const filling = 'x'.repeat(50_000)
      for (let sent = 0; sent < bytes; sent += filling.length) said({ type: 'ping', payload: { filling } })
    },
  }
}

async function stalledStream(address: string, after: string): Promise<Stalled> {
  const asking = request(`${address}/graphql/stream`, {
    ...{ method: 'POST', agent: false },
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
  })
  asking.end(JSON.stringify({ query, variables: { after } }))
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  return {
    readOn: async () => {
      let text = ''
      answer.setEncoding('utf8')
      for await (const chunk of answer) text += chunk as string
      expect(text).not.toContain('event: complete')
      const told = text
        .split('\n')
        .filter((line) => line.startsWith('data: '))
        .map((line) => JSON.parse(line.slice(6)) as LiveEvent)
      const [error] = told.at(-1)?.errors ?? []
      return { events: told.slice(0, -1), code: String(error?.extensions?.code), words: error?.message ?? '' }
    },
    send: null,
  }
}

const clients = [
  { name: 'WebSocket', stall: stalledSocket, code: 1013 },
  { name: 'server-sent events', stall: stalledStream, code: 'UNAVAILABLE' },
] as const

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let last = 0
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
  }, patience)
  beforeEach(async () => {
    api = await openApi(graph)
  })
  afterEach(() => api.close())
  afterAll(() => graph.close())

  const seal = async (count: number, nodeIds?: readonly string[]) =>
    (last = await writeSealed(graph, last, count, nodeIds))

  /** What the server measures by this name. */
  async function measured(name: string): Promise<number> {
    const { body } = await api.inject({ url: '/metrics' })
    const line = body.split('\n').find((text) => text.startsWith(`${name} `))
    return Number(line?.slice(name.length + 1))
  }
  const subscribe = (asked: string, after: string) => {
    const [webSocket] = transports
    if (!webSocket) throw new TypeError('there is a transport')
    return webSocket.subscribe(api.address, asked, { after })
  }
  async function until(holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) await sleep(50)
  }
  const endedAsSlow = () => measured('counterclaim_live_connections_ended_total{reason="slow"}')

  /** That what a stalled client takes at last, with what follows the cursor it was ended at, is everything since `first`. */
  async function expectAll({ events, words }: Awaited<ReturnType<Stalled['readOn']>>, first: number) {
    const [, after] = /^fell behind; go on after (\S+)$/.exec(words) ?? []
    if (after === undefined) throw new Error(`ended with: ${words}`)
    const met = events.map(numberOf)
    // Nothing more comes where all was on its way when it was ended; what was, may come again.
    if (met.at(-1) !== last) {
      const again = subscribe(small, after)
      for (let number = 0; number < last;) {
        number = numberOf(await again.next())
        if (number > (met.at(-1) ?? first - 1)) met.push(number)
      }
      await again.close()
    }
    expect(met).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index))
  }

  describe.each(clients)('over $name', ({ stall, code }) => {
    test(
      'whoever takes nothing is held one event at most, is ended when far behind, and misses nothing',
      async () => {
        const [first, after] = [last + 1, cursorOf(last)]
        const [stalled, reading] = [await stall(api.address, after), subscribe(small, after)]
        await seal(largeOnes, manyIds)
        await until(async () => (await measured('counterclaim_live_bytes_buffered')) > megabyte)
        await seal(500)
        // Others read on. As long as it is not too far behind it is waited for, and what it has to take stays in the store.
        while (numberOf(await reading.next()) < last);
        expect(await measured('counterclaim_live_bytes_buffered')).toBeLessThan(4 * megabyte)
        expect(await endedAsSlow()).toBe(0)
        await seal(1_000)
        await until(async () => (await endedAsSlow()) === 1)
        const taken = await stalled.readOn()
        expect(taken.code).toBe(code)
        await expectAll(taken, first)
        await reading.close()
      },
      patience,
    )
  })

  test(
    'whoever takes nothing and goes on asking over WebSocket is ended before much piles up, and misses nothing',
    async () => {
      const first = last + 1
      const stalled = await stalledSocket(api.address, cursorOf(last))
      await until(async () => (await measured('counterclaim_subscriptions')) === 5)
      await seal(3)
      stalled.send?.(60 * megabyte)
      await until(async () => (await endedAsSlow()) === 1)
      expect(await measured('counterclaim_live_bytes_buffered')).toBeLessThan(6 * megabyte)
      const taken = await stalled.readOn()
      expect(taken.code).toBe(1013)
      await expectAll(taken, first)
    },
    patience,
  )
})
