// Counts follow the store: whatever is written, by whichever process, is in the next answer, and a wrong number is never given.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { valley, valleyWith, withFolder } from '../seeds/folder.ts'
import { openStore, type Store } from '../seeds/content.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines } from '../support/engines.ts'
import { valleyChanges } from './valley-changes.ts'

const load = (store: Store, text: string) =>
  withFolder({ 'valley.yaml': text }, (folder) => loadSeeds(store.graph, folder))
const statementsInAll = '{ activityIndex { statements } }'

async function counts(api: Api, args: string): Promise<unknown> {
  const { data, errors } = await api.ask(`{ activity(${args}) { keys count } }`)
  expect(errors).toBeUndefined()
  return (data.activity as { keys: string[]; count: number }[]).map(({ keys, count }) => [...keys, count])
}

describe.each(engines)('on $name', (engine) => {
  let store: Store
  let trips: string[]
  let apis: Api[]
  beforeEach(async () => {
    store = await openStore(engine)
    trips = []
    apis = []
  })
  afterEach(async () => {
    await Promise.all(apis.map((api) => api.close()))
    await store.graph.close()
  })

  async function open(graph: Graph = store.graph, environment: Record<string, string> = {}): Promise<Api> {
    const api = await openApi(graph, environment)
    apis.push(api)
    return api
  }
  const watched = () => store.view({ onRoundTrip: (query) => trips.push(query) })

  test.each(valleyChanges)(
    '%s that another process changes is in the next answer',
    async (_, place, change, args, before, after) => {
      const one = await open(watched())
      await load(store, valley)
      expect(await counts(one, args)).toEqual(before)
      await load(store, valleyWith(place, change))
      trips = []
      expect(await counts(one, args)).toEqual(after)
      expect(trips).not.toContain('statement-facts-after')
      expect(await counts(await open(store.view({})), args)).toEqual(after)
    },
  )

  test('the first question reads everything, a further one asks only what changed', async () => {
    await load(store, valley)
    const api = await open(watched())
    await counts(api, 'groupBy: [STANCE]')
    expect(trips).toContain('statement-facts-after')
    trips = []
    await counts(api, 'groupBy: [ACTOR, MONTH]')
    await api.ask(
      '{ a: activity(groupBy: [DAY]) { count } b: activity(groupBy: [YEAR]) { count } activityIndex { asOf } }',
    )
    expect(trips).toEqual(['writes-since', 'writes-since'])
  })

  test('a write that is committed long after it was dated is not missed', async () => {
    await load(store, valley)
    const api = await open()
    expect(await counts(api, 'groupBy: [STANCE]')).toEqual([
      ['ASSERTS', 1],
      ['DENIES', 1],
    ])
    const at = new Date(Date.now() - 60_000).toISOString()
    await store.graph.write(async (run) => {
      await run(upsertNodes.Statement, {
        rows: [{ id: 'statement:norland-denies', properties: { stance: 'QUESTIONS' } }],
      })
      const properties = { name: 'write:late', at, nodeIds: ['statement:norland-denies'] }
      await run(upsertNodes._Write, { rows: [{ id: 'write:late', properties }] })
    })
    expect(await counts(api, 'groupBy: [STANCE]')).toEqual([
      ['ASSERTS', 1],
      ['QUESTIONS', 1],
    ])
  })

  test('statements that are written without a note are counted all the same', async () => {
    await load(store, valley)
    const api = await open(watched())
    expect((await api.ask(statementsInAll)).data.activityIndex.statements).toBe(2)
    const id = 'statement:from-nowhere'
    const place = `2001-01-01|${id}`
    const properties = {
      name: 'Sudria denies',
      actorId: 'actor:sudria',
      claimId: 'claim:gates',
      stance: 'DENIES',
      basis: 'UNSTATED',
      state: 'RECORDED',
      sortKey: place,
      orderKey: place,
    }
    await store.graph.write((run) => run(upsertNodes.Statement, { rows: [{ id, properties }] }))
    trips = []
    expect(await counts(api, 'groupBy: [STANCE]')).toEqual([
      ['DENIES', 2],
      ['ASSERTS', 1],
    ])
    expect(trips).toContain('statement-facts-after')
  })

  test('more writes than are looked at in one go are all taken in', async () => {
    await load(store, valley)
    const api = await open(watched())
    await counts(api, 'groupBy: [STANCE]')
    const at = new Date().toISOString()
    const note = (n: number) => ({
      name: 'note',
      at,
      nodeIds: [n === 229 ? 'statement:norland-denies' : 'topic:water'],
    })
    await store.graph.write(async (run) => {
      await run(upsertNodes.Statement, {
        rows: [{ id: 'statement:norland-denies', properties: { stance: 'QUESTIONS' } }],
      })
      const rows = Array.from({ length: 230 }, (_, n) => ({
        id: `write:n-${1_000 + n}`,
        properties: note(n),
      }))
      await run(upsertNodes._Write, { rows })
    })
    trips = []
    expect(await counts(api, 'groupBy: [STANCE]')).toEqual([
      ['ASSERTS', 1],
      ['QUESTIONS', 1],
    ])
    expect(trips.filter((query) => query === 'writes-since')).toHaveLength(3)
  })

  test('a load drops notes that are older than any index, and keeps the others', async () => {
    const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60_000).toISOString()
    const rows = [6, 8].map((age) => {
      const id = `write:${age}-days`
      return { id, properties: { name: id, at: days(age), nodeIds: [] } }
    })
    await store.graph.write((run) => run(upsertNodes._Write, { rows }))
    await load(store, valley)
    const { nodes } = await store.content()
    const kept = nodes
      .filter(({ labels }) => labels.includes('_Write'))
      .map(({ properties }) => properties.id)
    expect(kept).toContain('write:6-days')
    expect(kept).not.toContain('write:8-days')
  })

  test('who asks while everything is read for the first time waits, and is told so when his time is over', async () => {
    await load(store, valley)
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const slow: Graph = {
      ...store.graph,
      read: async (query, params, options) => {
        if (query.name === 'statement-facts-after') await held
        return store.graph.read(query, params, options)
      },
    }
    const hasty = await open(slow, { REQUEST_TIMEOUT_MS: '2000' })
    const { errors } = await hasty.ask(statementsInAll)
    expect(errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
      ['UNAVAILABLE', 'The statements are being read for the first time (0 so far); ask again in a moment.'],
    ])
    const patient = hasty.ask(statementsInAll)
    await sleep(20)
    release()
    expect((await patient).data.activityIndex.statements).toBe(2)
  })
})
