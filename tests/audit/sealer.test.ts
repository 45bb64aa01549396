// Changes are numbered and chained once they are committed, whoever does it, and whatever the clocks say.
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { noLink } from '../../src/audit/chain.ts'
import { sealAll, sealBatch, sealId } from '../../src/audit/seal.ts'
import { createSealer, type Clocks } from '../../src/audit/sealer.ts'
import { nodesOfLabel, sealState, upsertNodes } from '../../src/generated/queries.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { leaveChange, readChain } from './changes.ts'

const hour = 60 * 60 * 1_000
const free = { holder: null, leaseUntil: null }

/** Clocks that stand still until a test moves them. */
function handClocks(): Clocks & { set: { wall: number; steady: number } } {
  const set = { wall: Date.parse('2031-05-01T12:00:00Z'), steady: 0 }
  return { set, wall: () => set.wall, steady: () => set.steady }
}

describe.each(engines)('the chain of changes on $name', (engine) => {
  let graph: Graph
  let opened = false
  const trips: string[] = []
  beforeEach(async () => {
    if (opened) await graph.close()
    opened = true
    graph = await openEmptyGraph(engine, { onRoundTrip: (query) => trips.push(query) })
  })
  afterAll(() => graph.close())

  /** The same store as another process has it: Neo4j has several, the embedded engine one alone. */
  const openAnother = async () =>
    graph.engine === 'neo4j' ? createGraph(await engine.open(), { timeoutMs: 30_000 }) : graph
  const stateOf = async () => (await graph.read(sealState, { id: sealId }))[0]
  const waiting = async () => (await graph.read(nodesOfLabel._Pending, {}))[0]?.nodes
  const targets = async () => (await readChain(graph)).map(({ targetId }) => targetId)

  test('is numbered densely from 1 in the order of moments, batch by batch, and nothing waits any longer', async () => {
    await leaveChange(graph, 'c', { at: '2031-05-03T00:00:00.000Z' })
    await leaveChange(graph, 'a', { at: '2031-05-01T00:00:00.000Z' })
    await leaveChange(graph, 'b', { at: '2031-05-02T00:00:00.000Z' })
    expect(await sealBatch(graph, free, 2)).toEqual({ taken: 2, number: 2 })
    expect(await targets()).toEqual(['topic:a', 'topic:b'])
    expect(await sealBatch(graph, free, 2)).toEqual({ taken: 1, number: 3 })
    expect(await sealBatch(graph, free, 2)).toEqual({ taken: 0, number: 3 })
    expect(await targets()).toEqual(['topic:a', 'topic:b', 'topic:c'])
    expect(await waiting()).toBe(0)
    const chain = await readChain(graph)
    expect(await stateOf()).toMatchObject({ waiting: false, number: 3, hash: chain[2]?.hash })
    expect(chain[0]?.hash).not.toBe(noLink)
  })

  test('goes on from where it was, though a change is dated before those that are sealed', async () => {
    await leaveChange(graph, 'late')
    await sealAll(graph)
    await leaveChange(graph, 'before', { at: '2001-01-01T00:00:00.000Z' })
    await sealAll(graph)
    expect(await targets()).toEqual(['topic:late', 'topic:before'])
  })

  test('holds each change once where many seal at once while others write', async () => {
    const names = Array.from({ length: 24 }, (_, index) => `t-${index}`)
    const graphs = await Promise.all([1, 2, 3].map(openAnother))
    const sealing = Promise.all(
      graphs.map(async (another) => {
        for (let round = 0; round < 6; round += 1) await sealBatch(another, free, 3)
      }),
    )
    for (const name of names) await leaveChange(graph, name)
    await sealing
    await sealAll(graph)
    for (const another of graphs) if (another !== graph) await another.close()
    expect((await targets()).toSorted()).toEqual(names.map((name) => `topic:${name}`).toSorted())
    expect(await stateOf()).toMatchObject({ waiting: false, number: names.length })
  })

  test('does not number a change twice whose mark came back', async () => {
    const id = await leaveChange(graph, 'a')
    await sealAll(graph)
    const again = { name: `pending:${id}`, changeId: id, at: '2031-05-01T12:00:00.000Z' }
    await graph.write((run) => run(upsertNodes._Pending, { rows: [{ id: again.name, properties: again }] }))
    await sealAll(graph)
    expect(await targets()).toEqual(['topic:a'])
    expect(await stateOf()).toMatchObject({ waiting: false, number: 1 })
  })

  describe('a sealer', () => {
    test('sends one small question where there is nothing to do', async () => {
      const sealer = createSealer(graph)
      trips.length = 0
      await sealer.look()
      expect(trips).toEqual(['seal-state'])
      await sealer.close()
    })

    test('seals what is there when it is poked, and tells how far the chain goes', async () => {
      const sealer = createSealer(graph)
      const told = new Promise<number>((resolve) => sealer.onSealed(resolve))
      await leaveChange(graph, 'a')
      sealer.poke()
      expect(await told).toBe(1)
      expect(await stateOf()).toMatchObject({ holder: expect.stringMatching(/^sealer:/) })
      await leaveChange(graph, 'b')
      await sealer.close()
      expect(await stateOf()).toMatchObject({ waiting: false, number: 2, holder: null, leaseUntil: null })
    })

    test('finds by itself what others left', async () => {
      const sealer = createSealer(graph, { pollMs: 10 })
      const told = new Promise<number>((resolve) => sealer.onSealed(resolve))
      sealer.start()
      await leaveChange(graph, 'a')
      expect(await told).toBe(1)
      await sealer.close()
    })

    test('leaves the work to the one that holds the lease, until that lease is over', async () => {
      const clocks = handClocks()
      const [first, second] = [createSealer(graph, { clocks }), createSealer(graph, { clocks })]
      await leaveChange(graph, 'a')
      await first.look()
      await leaveChange(graph, 'b')
      await second.look()
      expect(await targets()).toEqual(['topic:a'])
      clocks.set.wall += 5_000
      await second.look()
      expect(await targets()).toEqual(['topic:a', 'topic:b'])
    })

    test('takes over from one that was killed, though its clock was an hour ahead', async () => {
      const [ahead, ours] = [handClocks(), handClocks()]
      ahead.set.wall += hour
      await leaveChange(graph, 'a')
      await createSealer(graph, { clocks: ahead }).look()
      await leaveChange(graph, 'b')
      const sealer = createSealer(graph, { clocks: ours })
      await sealer.look()
      ours.set.steady += 4_999
      await sealer.look()
      expect(await targets()).toEqual(['topic:a'])
      ours.set.steady += 1
      await sealer.look()
      expect(await targets()).toEqual(['topic:a', 'topic:b'])
    })

    test('does not take over from one that works on, whatever the clocks say', async () => {
      const [ahead, ours] = [handClocks(), handClocks()]
      ahead.set.wall += hour
      const [holder, sealer] = [createSealer(graph, { clocks: ahead }), createSealer(graph, { clocks: ours })]
      await leaveChange(graph, 'a')
      await holder.look()
      const held = (await stateOf())?.holder
      for (const name of ['b', 'c', 'd']) {
        await leaveChange(graph, name)
        await sealer.look()
        ours.set.steady += 4_000
        await holder.look()
      }
      expect((await readChain(graph)).length).toBe(4)
      expect((await stateOf())?.holder).toBe(held)
    })

    test('goes on where its own clock is set back', async () => {
      const clocks = handClocks()
      const sealer = createSealer(graph, { clocks })
      await leaveChange(graph, 'a')
      await sealer.look()
      clocks.set.wall -= 24 * hour
      await leaveChange(graph, 'b', { at: new Date(clocks.wall()).toISOString() })
      await sealer.look()
      expect(await targets()).toEqual(['topic:a', 'topic:b'])
    })

    test('says why it could not seal, and seals at the next look', async () => {
      const failures: unknown[] = []
      const broken: Graph = { ...graph, read: () => Promise.reject(new Error('away')) }
      let current = broken
      const wavering: Graph = { ...graph, read: (...asked) => current.read(...asked) }
      const sealer = createSealer(wavering, { onFailure: (error) => failures.push(error), pollMs: 10 })
      const told = new Promise<number>((resolve) => sealer.onSealed(resolve))
      await leaveChange(graph, 'a')
      sealer.poke()
      while (failures.length === 0) await new Promise((resolve) => setImmediate(resolve))
      current = graph
      sealer.start()
      expect(await told).toBe(1)
      await sealer.close()
    })
  })
})
