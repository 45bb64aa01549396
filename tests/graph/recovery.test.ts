// What becomes of questions and writes when Neo4j goes away, hangs, or lets two writers wait for each other.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { topicsById, upsertNodes } from '../../src/generated/queries.ts'
import { createGraph, type Graph, type WriteRun } from '../../src/graph/graph.ts'
import { openNeo4j } from '../../src/graph/neo4j-engine.ts'
import { defer } from '../support/deferred.ts'
import { onNeo4j } from '../support/on-neo4j.ts'
import { openEmptyGraph } from '../support/engines.ts'
import { openWire, type Wire } from '../support/wire.ts'

const topic = (id: string, name = id) => ({
  id,
  properties: { name, version: 1, createdAt: '', updatedAt: '', sortKey: id },
})
const put = (run: WriteRun, id: string, name?: string) => run(upsertNodes.Topic, { rows: [topic(id, name)] })

onNeo4j((kind) => {
  let direct: Graph
  let wire: Wire
  let graph: Graph
  beforeAll(async () => {
    direct = await openEmptyGraph(kind)
    wire = await openWire(process.env.NEO4J_TEST_URI ?? '')
    const engine = await openNeo4j({
      uri: wire.uri,
      username: process.env.NEO4J_TEST_USERNAME,
      password: process.env.NEO4J_TEST_PASSWORD,
      database: undefined,
      writeTimeoutMs: 3_000,
    })
    graph = createGraph(engine, { timeoutMs: 2_000 })
  })
  afterEach(() => wire.mend())
  afterAll(async () => {
    await graph.close()
    await wire.close()
    await direct.close()
  })

  const idsOf = async (from: Graph, ...ids: string[]) =>
    (await from.read(topicsById, { ids })).map((row) => row.topic.id)

  test('a connection that is lost in mid-write leaves nothing of it, and the write is done anew when there is one again', async () => {
    let tries = 0
    await graph.write(async (run) => {
      tries += 1
      await put(run, `topic:try-${tries}`)
      if (tries === 1) {
        wire.cut()
        wire.mend()
      }
      await put(run, `topic:then-${tries}`)
    })
    expect(tries).toBe(2)
    expect(await idsOf(direct, 'topic:try-1', 'topic:then-1', 'topic:try-2')).toEqual(['topic:try-2'])
  })

  test('while the store is away, questions and writes are UNAVAILABLE, and both go on when it is back', async () => {
    wire.cut()
    const failures = [
      graph.read(topicsById, { ids: [] }),
      graph.write((run) => put(run, 'topic:away')),
      graph.ping(),
    ]
    for (const failure of failures)
      await expect(failure).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: 'The store cannot be reached at the moment.',
      })
    wire.mend()
    await graph.ping()
    expect(await idsOf(graph, 'topic:away')).toEqual([])
    await graph.write((run) => put(run, 'topic:back'))
    expect(await idsOf(graph, 'topic:back')).toEqual(['topic:back'])
  })

  test('a commit whose answer is lost is not repeated: that it may have been done is said', async () => {
    let tries = 0
    wire.cutAtCommit()
    const write = graph.write(async (run) => {
      tries += 1
      await put(run, `topic:unsure-${tries}`)
    })
    await expect(write).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/whether it was written is not known.*idempotencyKey/),
    })
    expect(tries).toBe(1)
  })

  test('a store that hangs lets its askers go at their deadline, and a write that it keeps waiting is not done later', async () => {
    await graph.ping()
    const reached = defer()
    const write = graph.write(async (run) => {
      await put(run, 'topic:hanging')
      reached.resolve()
      await put(run, 'topic:hanging-too')
    })
    await reached.promise
    wire.silence()
    const late = {
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/did not answer within the time limit/),
    }
    await Promise.all([
      expect(graph.read(topicsById, { ids: [] })).rejects.toMatchObject(late),
      expect(graph.ping()).rejects.toMatchObject(late),
      expect(write).rejects.toMatchObject({ code: 'UNAVAILABLE' }),
    ])
    wire.mend()
    expect(await idsOf(graph, 'topic:hanging', 'topic:hanging-too')).toEqual([])
  })

  test('of two writers that wait for each other one is undone by the store, and done anew', async () => {
    await graph.write((run) => run(upsertNodes.Topic, { rows: [topic('topic:a'), topic('topic:b')] }))
    const ready = [defer(), defer()]
    let tries = 0
    const writer = (first: string, second: string, own: number) =>
      graph.write(async (run) => {
        tries += 1
        await put(run, first, `by ${own}`)
        ready[own]?.resolve()
        await ready[1 - own]?.promise
        await put(run, second, `by ${own}`)
      })
    await Promise.all([writer('topic:a', 'topic:b', 0), writer('topic:b', 'topic:a', 1)])
    expect(tries).toBeGreaterThan(2)
    const names = (await direct.read(topicsById, { ids: ['topic:a', 'topic:b'] })).map(
      (row) => row.topic.name,
    )
    expect(new Set(names).size).toBe(1)
  })
})
