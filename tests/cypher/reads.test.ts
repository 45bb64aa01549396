// Every reading query, on every engine: it runs, finds something, and answers the same everywhere.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as generated from '../../src/generated/queries.ts'
import type { Graph, WriteRun } from '../../src/graph/graph.ts'
import type { ReadQuery, WriteQuery } from '../../src/graph/query.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { samples } from './samples.ts'

type AnyRead = ReadQuery<object, Record<string, unknown>>
type Runnable = AnyRead | WriteQuery<object, Record<string, unknown>>
const patience = 300_000
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const reads = (Object.values(generated) as Runnable[]).filter(
  (query): query is AnyRead => query.mode === 'read',
)
/** Walks along several lists, and their twins. */
const walks = reads.filter(
  ({ params, columns }) => 'most' in params && columns.some(({ name }) => name === 'stop'),
)
const twins = /-(oldest-first|newest-first|backwards)$/
const sampleOf = ({ name }: AnyRead) => samples[name] ?? samples[name.replace(twins, '')]
const answers = new Map<string, Map<string, unknown[][]>>()
const cutShort = new Set<string>()
/** Seeds have no derived articles. */
const derive: WriteQuery<object, { written: number }> = {
  mode: 'write',
  name: 'derive',
  returns: 'one',
  params: { from: 'string', to: 'string', at: 'string' },
  columns: [{ name: 'written', type: 'int' }],
  text: `MATCH (a:Article {id: $from}) MATCH (b:Article {id: $to})
    CREATE (a)-[r:DERIVED_FROM {key: '', at: $at}]->(b) RETURN count(r) AS written`,
}

/** What loading left in the log has an id and a salt of its own on each engine. */
const forgetLog: WriteQuery<object, object> = {
  mode: 'write',
  name: 'forget-log',
  returns: 'none',
  params: {},
  columns: [],
  text: 'MATCH (n) WHERE n:_Change OR n:_Pending DELETE n',
}

/** What recording leaves and loading does not: merged nodes, the text of an article, a request that may be repeated. */
const leaveRecords: WriteQuery<object, object> = {
  mode: 'write',
  name: 'leave-records',
  returns: 'none',
  params: {},
  columns: [],
  text: `MATCH (a:Article {id: 'article:pear-1'}) SET a.textSha256 = 'ef'
    CREATE (:Actor {id: 'actor:old', name: 'Old', version: 1, createdAt: '', updatedAt: '', kind: 'PERSON', named: true, aliases: ['Older'], mergedIntoId: 'actor:arland'})
    CREATE (:Claim {id: 'claim:old', name: 'Old', version: 1, createdAt: '', updatedAt: '', text: 'Old.', translationTexts: ['Ancien.'], mergedIntoId: 'claim:entered'})
    CREATE (:_Request {id: 'request:1', name: 'request:1', inputSha256: 'ab', changeId: 'change:1', targetId: 'topic:fruit', resultId: 'topic:fruit', at: ''})`,
}

/** A change, sealed, and one that waits. */
async function writeLog(run: WriteRun): Promise<void> {
  const change = {
    name: 'addTopic topic:fruit',
    at: '2024-01-01T00:00:00.000Z',
    by: 'tests',
    action: 'addTopic',
    targetId: 'topic:fruit',
    nodeIds: ['topic:fruit'],
    body: '{}',
    salt: '00',
    bodySha256: 'ab',
  }
  const rows = [
    { id: 'change:1', properties: { ...change, number: 1, hash: 'cd' } },
    { id: 'change:2', properties: change },
  ]
  await run(generated.upsertNodes._Change, { rows })
  const pending = { name: 'pending:change:2', changeId: 'change:2', at: change.at }
  await run(generated.upsertNodes._Pending, { rows: [{ id: pending.name, properties: pending }] })
  const seal = { name: 'seal:head', number: 1, hash: 'cd' }
  await run(generated.upsertNodes._Seal, { rows: [{ id: seal.name, properties: seal }] })
}

/** A key, and a secret of the store. */
async function writeSecrets(run: WriteRun): Promise<void> {
  const key = {
    name: 'tests',
    role: 'READER',
    secretSha256: 'ab',
    createdAt: '2024-01-01T00:00:00.000Z',
    createdBy: 'tests',
  }
  await run(generated.upsertNodes._ApiKey, { rows: [{ id: 'key:tests', properties: key }] })
  const secret = { name: 'secret:tests', value: 'ab' }
  await run(generated.upsertNodes._Secret, { rows: [{ id: secret.name, properties: secret }] })
}

/** Rows without what differs between two loads: the moment of recording. */
function comparable(rows: Record<string, unknown>[]): unknown[] {
  const moments = new Set(['createdAt', 'updatedAt', 'recordedAt', 'reportedAt', 'recentKey', 'appliedAt'])
  return JSON.parse(
    JSON.stringify(rows, (key: string, value: unknown) => (moments.has(key) ? undefined : value)),
  ) as unknown[]
}

const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort()

test.each(reads.map((query) => [query.name, query] as const))('%s has sample parameters', (_, query) => {
  expect(sampleOf(query)).toBeDefined()
})

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  const found = new Map<string, unknown[][]>()
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, orchard)
    const mark = { id: 'mark:1', properties: { name: 'mark:1', claimIds: ['claim:took-apples'] } }
    await graph.write((run) => run(generated.upsertNodes._Mark, { rows: [mark] }))
    const lock = { id: 'lock:restore', properties: { name: 'a hash' } }
    await graph.write((run) => run(generated.upsertNodes._Lock, { rows: [lock] }))
    const derived = { from: 'article:pear-1', to: 'article:wire-1', at: '2024-01-01T00:00:00.000Z' }
    await graph.write((run) => run(derive, derived))
    await graph.write((run) => run(forgetLog, {}))
    await graph.write((run) => writeLog(run))
    await graph.write((run) => run(leaveRecords, {}))
    await graph.write((run) => writeSecrets(run))
    answers.set(engine.name, found)
  }, patience)
  afterAll(() => graph.close())

  test.each(reads.map((query) => [query.name, query] as const))(
    '%s finds what the sample asks for',
    async (name, query) => {
      const rows: unknown[][] = []
      // One by one: asked at once, each would be planned anew.
      for (const params of sampleOf(query) ?? [])
        rows.push(comparable(await graph.read(query, only(query, params))))
      expect(rows.flat().length).toBeGreaterThan(0)
      found.set(name, rows)
    },
  )

  // The rows of several lists are cut to one page: where a list was cut short must not be cut off with them.
  test.each(walks.map((query) => [query.name, query] as const))(
    '%s tells first where it was cut short',
    async (_, query) => {
      for (const params of sampleOf(query) ?? []) {
        const rows = await graph.read(query, only(query, { ...params, scan: 1, limit: 1, most: 1_000 }))
        const cut = rows.map(({ stop }) => stop !== null)
        expect(cut).toEqual(cut.toSorted((a, b) => Number(b) - Number(a)))
        if (cut.includes(true)) cutShort.add(engine.name)
      }
    },
  )
})

test('some walks were cut short on every engine', () => {
  expect(cutShort.size).toBe(engines.length)
})

test('every engine gives the same answers, in the same order where an order is asked for', () => {
  const [first, ...others] = [...answers.values()]
  for (const other of others) {
    for (const { name, text } of reads) {
      const isOrdered = /ORDER BY(?![\s\S]*RETURN)/.test(text)
      const [mine = [], theirs = []] = [first?.get(name), other.get(name)]
      const shape = isOrdered ? (rows: unknown[]) => rows : sorted
      expect({ name, rows: theirs.map(shape) }).toEqual({ name, rows: mine.map(shape) })
    }
  }
})

function only({ params }: AnyRead, given: object): object {
  return Object.fromEntries(Object.entries(given).filter(([name]) => name in params))
}
