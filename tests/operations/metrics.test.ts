// /metrics: what was asked, how it ended, and what the store did, in series that no client can multiply.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { typeDefsText } from '../../src/generated/type-defs.ts'
import { upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { publicNodes } from '../../src/graph/vocabulary.ts'
import { version } from '../../src/operations/version.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** Every sample of an exposition in Prometheus text. */
function samplesOf(text: string): Sample[] {
  return text.split('\n').flatMap((line) => {
    const match = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line)
    if (!match) return []
    const [, name = '', pairs = '', value = ''] = match
    const labels = Object.fromEntries(
      [...pairs.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = '', content = '']) => [label, content]),
    )
    return [{ name, labels, value: Number(value) }]
  })
}

const scrape = async (api: Api) => (await api.inject({ url: '/metrics' })).body
const typesOf = (text: string) => [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '']) => name)

/** The value of one series; 0 where it is not there. */
async function valueOf(api: Api, name: string, labels: Record<string, string> = {}): Promise<number> {
  const found = samplesOf(await scrape(api)).find(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
  )
  return found?.value ?? 0
}

const now = '2001-01-01T00:00:00.000Z'
const node = { name: 'Broken', version: 1, createdAt: now, updatedAt: now }
/** A statement whose speaker is not there: asking for it is INTERNAL. */
const broken = {
  id: 'statement:broken',
  properties: {
    ...node,
    ...{
      stance: 'DENIES',
      certainty: 'UNSTATED',
      modality: 'STATEMENT',
      basis: 'UNSTATED',
      state: 'RECORDED',
    },
    ...{ actorId: 'actor:nobody', claimId: 'claim:nothing', recordedAt: now, recordedBy: 'test' },
    ...{ sortKey: '2001-01-01|statement:broken', orderKey: '2001-01-01|statement:broken' },
  },
}

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  const trips: string[] = []
  beforeAll(async () => {
    graph = await openEmptyGraph(engine, { onRoundTrip: (query) => trips.push(query) })
    await graph.write((run) => run(upsertNodes.Statement, { rows: [broken] }))
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  test('an operation counts once, under its root field, with its code, and so do its round trips', async () => {
    await api.ask('query Whatever { actors { totalCount } }')
    trips.length = 0
    await api.ask('{ ...some } fragment some on Query { actors { totalCount } claims { totalCount } }')
    const sent = trips.length
    expect(sent).toBeGreaterThan(1)
    await api.ask('{ statement(id: "statement:broken") { actor { id } } }')
    await api.ask('{ actor(')
    const count = (operation: string, type: string, code: string) =>
      valueOf(api, 'counterclaim_graphql_requests_total', { operation, type, code })
    expect(await count('actors', 'query', 'OK')).toBe(1)
    expect(await count('several', 'query', 'OK')).toBe(1)
    expect(await count('statement', 'query', 'INTERNAL')).toBe(1)
    expect(await count('none', 'none', 'GRAPHQL_PARSE_FAILED')).toBe(1)
    expect(await valueOf(api, 'counterclaim_graphql_resolver_errors_total', { code: 'INTERNAL' })).toBe(1)
    expect(await valueOf(api, 'counterclaim_graphql_round_trips_sum', { operation: 'several' })).toBe(sent)
    expect(await valueOf(api, 'counterclaim_graphql_cost_count', { operation: 'actors' })).toBe(1)
    const counted = { query: 'actors-count', outcome: 'ok' }
    expect(await valueOf(api, 'counterclaim_store_round_trips_total', counted)).toBe(2)
    expect(
      await valueOf(api, 'counterclaim_store_round_trip_duration_seconds_count', { query: 'actors-count' }),
    ).toBe(2)
    const posted = { method: 'POST', route: '/graphql', status: '200' }
    // A client of plain JSON gets 200 for a document that cannot be read as well.
    expect(await valueOf(api, 'counterclaim_http_requests_total', posted)).toBe(4)
  })

  test('a failed round trip counts under its code', async () => {
    const gone = AbortSignal.abort()
    const { claimsById } = await import('../../src/generated/queries.ts')
    await expect(graph.read(claimsById, { ids: [] }, { signal: gone })).rejects.toThrow()
    const failed = { query: 'claims-by-id', outcome: 'UNAVAILABLE' }
    expect(await valueOf(api, 'counterclaim_store_round_trips_total', failed)).toBe(1)
  })

  test('nodes are counted by public label, and not anew by the next scrape', async () => {
    const counts = samplesOf(await scrape(api)).filter(({ name }) => name === 'counterclaim_graph_nodes')
    expect(counts.map(({ labels }) => labels.label).sort()).toEqual(Object.keys(publicNodes).sort())
    expect(counts.find(({ labels }) => labels.label === 'Statement')?.value).toBe(1)
    trips.length = 0
    await scrape(api)
    // How far the log is sealed is asked each time.
    expect(trips.toSorted()).toEqual(['nodes-of-label-_Pending', 'seal-state'])
  })

  test('the store says what it is, what it does and how much it may do at once', async () => {
    const info = { engine: engine.name, description: graph.description }
    expect(await valueOf(api, 'counterclaim_store_info', info)).toBe(1)
    expect(await valueOf(api, 'counterclaim_store_capacity')).toBeGreaterThan(1)
    expect(await valueOf(api, 'counterclaim_store_active')).toBe(0)
    const [busy, ...others] = Array.from({ length: 3 }, () => graph.ping())
    const running = graph.write(async () => {
      expect(graph.load().active).toBeGreaterThan(0)
      await Promise.resolve()
    })
    await Promise.all([busy, ...others, running])
    expect(graph.load()).toMatchObject({ active: 0, waiting: 0 })
  })
})

describe('whatever clients send', () => {
  const [engine] = engines
  if (engine === undefined) throw new Error('there is always the embedded engine')
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  test('makes no series of its own: not by names, fields, paths or methods', async () => {
    await api.ask('{ places { totalCount } }')
    await api.inject({ url: '/x' })
    const series = async () =>
      samplesOf(await scrape(api))
        .filter(({ name }) => name.startsWith('counterclaim_'))
        .map(({ name, labels }) => `${name} ${JSON.stringify(labels)}`)
    await api.ask('query A { nothing }')
    await api.inject({ url: '/graphql/a', method: 'PURGE' })
    // The first scrape counts nodes, the second tells of that, the third is as all that follow.
    for (let n = 0; n < 2; n += 1) await scrape(api)
    const before = new Set(await series())
    for (let n = 0; n < 20; n += 1) {
      await api.ask(`query Name${n} { alias${n}: places { totalCount } }`)
      await api.ask(`query Name${n} { field${n} }`)
      await api.inject({ url: `/path-${n}?q=${n}` })
      await api.inject({ url: `/graphql/${n}`, method: n % 2 === 0 ? 'PROPFIND' : 'PURGE' })
    }
    expect((await series()).filter((one) => !before.has(one))).toEqual([])
    const roots = Object.keys(buildSchema(typeDefsText).getQueryType()?.getFields() ?? {})
    const closed = new Set([...roots, '__schema', '__type', '__typename', 'several', 'none'])
    const operations = samplesOf(await scrape(api)).flatMap(({ labels }) => labels.operation ?? [])
    expect(operations.filter((operation) => !closed.has(operation))).toEqual([])
  })

  test('is answered to the hosts that the rest is answered to, and to no other', async () => {
    expect((await api.inject({ url: '/metrics', headers: { host: 'evil.example' } })).statusCode).toBe(403)
    const { statusCode, headers } = await api.inject({ url: '/metrics' })
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  })

  test('METRICS=false leaves /metrics out', async () => {
    const silent = await openApi(graph, { METRICS: 'false' })
    expect((await silent.inject({ url: '/metrics' })).statusCode).toBe(404)
    expect((await silent.ask('{ places { totalCount } }')).errors).toBeUndefined()
    await silent.close()
  })

  test('two applications in one process measure apart, and one that was closed no longer', async () => {
    const other = await openApi(graph)
    await other.ask('{ topics { totalCount } }')
    const asked = { operation: 'topics', type: 'query', code: 'OK' }
    expect(await valueOf(other, 'counterclaim_graphql_requests_total', asked)).toBe(1)
    expect(await valueOf(api, 'counterclaim_graphql_requests_total', asked)).toBe(0)
    await other.close()
    expect(await valueOf(api, 'counterclaim_build_info', { version })).toBe(1)
  })

  test('docs/operations.md lists every metric of ours, and no other', async () => {
    const text = await scrape(api)
    const told = [...readFileSync('docs/operations.md', 'utf8').matchAll(/^\| `(counterclaim_\w+)`/gm)]
    const own = typesOf(text).filter((name) => !/^(process|nodejs)_/.test(name))
    expect(told.map(([, name = '']) => name).sort()).toEqual(own.sort())
    expect(typesOf(text)).toContain('nodejs_eventloop_lag_p99_seconds')
  })
})
