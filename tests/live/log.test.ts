// A process reads the log once for all who follow it, holds little of it, and lets go of those who do not keep up: none misses a change.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createSealer } from '../../src/audit/sealer.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { createChangeLog, type ChangeLog, type ChangeLogOptions } from '../../src/live/log.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { writeSealed } from './sealed.ts'

describe.each(engines)('the log of changes on $name', (engine) => {
  let graph: Graph
  const trips: string[] = []
  let written = 0
  const logs: ChangeLog[] = []
  beforeAll(async () => {
    graph = await openEmptyGraph(engine, { onRoundTrip: (query) => trips.push(query) })
  })
  afterAll(async () => {
    for (const log of logs) log.close()
    await graph.close()
  })

  const open = (options: ChangeLogOptions = {}) => {
    const log = createChangeLog(graph, createSealer(graph), { pollMs: 5, ...options })
    logs.push(log)
    return log
  }

  const seal = async (count: number): Promise<number> => (written = await writeSealed(graph, written, count))
  /** The next changes of a follower, by number. */
  const take = async (follower: Awaited<ReturnType<ChangeLog['follow']>>, count: number) => {
    const numbers: (number | null)[] = []
    for (let taken = 0; taken < count; taken += 1) numbers.push((await follower.next())?.number ?? null)
    return numbers
  }
  const none = () => undefined

  test('gives the same to all, from wherever they begin, though more was sealed than is kept', async () => {
    const log = open({ kept: 10, mostBehind: 1_000 })
    const before = written
    const [early, late] = [await log.follow(before, none), await log.follow(null, none)]
    const last = await seal(60)
    const expected = Array.from({ length: 60 }, (_, index) => last - 59 + index)
    expect(await take(late, 60)).toEqual(expected)
    expect(await take(early, 60)).toEqual(expected)
    const resumed = await log.follow(last - 3, none)
    expect(await take(resumed, 3)).toEqual([last - 2, last - 1, last])
    expect(log.stats()).toMatchObject({ followers: 3, buffered: 10 })
    log.close()
    expect(await late.next()).toBeNull()
    expect(log.stats().followers).toBe(0)
  })

  test('reads once for a thousand followers, and holds no more for them than for one', async () => {
    const log = open({ kept: 100, mostBehind: 10_000 })
    const followers = await Promise.all(Array.from({ length: 1_000 }, () => log.follow(null, none)))
    const asked = followers.map((follower) => follower.next())
    trips.length = 0
    const last = await seal(50)
    const first = await Promise.all(asked)
    expect(new Set(first.map((change) => change?.number))).toEqual(new Set([last - 49]))
    expect(trips.filter((query) => query.startsWith('changes-feed')).length).toBeLessThan(20)
    // None takes another; much more is sealed than is kept.
    await seal(400)
    await log.follow(written, none)
    expect(log.stats()).toMatchObject({ followers: 1_001, buffered: 100 })
    // Each that comes back reads a short page from the store, and has missed nothing.
    const [one, other] = followers
    expect(one && (await take(one, 3))).toEqual([last - 48, last - 47, last - 46])
    expect(other && (await take(other, 449))).toEqual(Array.from({ length: 449 }, (_, n) => last - 48 + n))
    expect(log.stats().buffered).toBeLessThan(100 + 2 * 20)
    log.close()
  })

  test('ends those whose clients take nothing while many changes are sealed, at a place from which they miss nothing', async () => {
    const log = open({ kept: 10, mostBehind: 20 })
    let slow = 0
    const stuck = await Promise.all(
      Array.from({ length: 1_000 }, () => log.follow(null, () => void (slow += 1))),
    )
    const idle = await log.follow(null, () => void (slow += 1))
    const waiting = stuck.map((follower) => follower.next())
    const idling = idle.next()
    const first = await seal(1)
    await Promise.all(waiting)
    expect((await idling)?.number).toBe(first)
    const next = idle.next()
    await seal(30)
    expect((await next)?.number).toBe(first + 1)
    while (slow < 1_000) await new Promise((resolve) => setImmediate(resolve))
    expect(log.stats()).toMatchObject({ followers: 1 })
    expect(new Set(stuck.map((follower) => follower.place()))).toEqual(new Set([first - 1]))
    expect(await stuck[0]?.next()).toBeNull()
    const again = await log.follow(stuck[0]?.place() ?? 0, none)
    expect(await take(again, 31)).toEqual(Array.from({ length: 31 }, (_, n) => first + n))
    log.close()
  })

  test('takes no more followers than it may have, and reads nothing while there are none', async () => {
    const log = open({ mostFollowers: 1 })
    const only = await log.follow(null, none)
    await expect(log.follow(null, none)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    only.end()
    trips.length = 0
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(trips).toEqual([])
    await seal(2)
    const next = await log.follow(null, none)
    const asked = next.next()
    expect(await seal(1)).toBe((await asked)?.number)
    log.close()
  })

  test('waits for the store to come back, and goes on', async () => {
    const failures: unknown[] = []
    let away = false
    const wavering: Graph = {
      ...graph,
      read: (...asked) => (away ? Promise.reject(new Error('away')) : graph.read(...asked)),
    }
    const log = createChangeLog(wavering, createSealer(graph), {
      pollMs: 5,
      onFailure: (e) => failures.push(e),
    })
    logs.push(log)
    const follower = await log.follow(null, none)
    const asked = follower.next()
    away = true
    const last = await seal(1)
    while (failures.length === 0) await new Promise((resolve) => setImmediate(resolve))
    away = false
    expect((await asked)?.number).toBe(last)
    log.close()
  })
})
