// What becomes of writes to the embedded store when its disk is full or fails, or others are always faster.
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { topicsById, upsertNodes } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded-engine.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { defer } from '../support/deferred.ts'
import { makeFailingDisk, makeSmallDisk, type Disk } from '../support/disks.ts'

const rowOf = (id: string) => ({
  id,
  properties: { name: 'x'.repeat(100_000), version: 1, createdAt: '', updatedAt: '', sortKey: id },
})
const put = (graph: Graph, ...ids: string[]) =>
  graph.write(async (run) => {
    for (const id of ids) await run(upsertNodes.Topic, { rows: [rowOf(id)] })
  })
const idsOf = async (graph: Graph, ids: string[]) =>
  (await graph.read(topicsById, { ids })).map(({ topic }) => topic.id).sort()

const small = makeSmallDisk('3m')
const failing = makeFailingDisk()
afterAll(() => {
  for (const disk of [small, failing]) disk.end()
})
const testOn = ({ obstacle }: Disk) => (obstacle === null ? test : test.skip)

async function openOn({ folder }: Disk): Promise<Graph> {
  const engine = openEmbedded({ directory: join(folder, 'data') })
  const graph = createGraph(engine, { timeoutMs: 10_000 })
  await migrate(graph, engine)
  return graph
}

testOn(small)(
  `on a full disk a write is UNAVAILABLE and leaves nothing, what was acknowledged stays, and reading goes on${small.skipped}`,
  async () => {
    const graph = await openOn(small)
    const acknowledged: string[] = []
    const fill = async () => {
      for (let n = 10; n < 99; n += 1) {
        await put(graph, `topic:${n}-a`, `topic:${n}-b`)
        acknowledged.push(`topic:${n}-a`, `topic:${n}-b`)
      }
    }
    await expect(fill()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/disk of the store did not take .*, and nothing was: it is full/),
    })
    expect(acknowledged.length).toBeGreaterThan(0)
    const last = acknowledged.length / 2 + 10
    const asked = [...acknowledged, `topic:${last}-a`, `topic:${last}-b`]
    expect(await idsOf(graph, asked)).toEqual(acknowledged)
    await graph.close()
  },
)

testOn(failing)(
  `on a disk that becomes read-only writes are UNAVAILABLE and leave nothing, reading goes on, and a new start on a mended disk writes again${failing.skipped}`,
  async () => {
    const graph = await openOn(failing)
    await put(graph, 'topic:before')
    // What closing moves into the file is on the disk.
    await graph.close()
    const again = await openOn(failing)
    failing.fail()
    const refused = [
      /disk of the store did not take .*, and nothing was: .*may not be written/,
      /takes no more writes since its disk refused one; nothing was written.* start the server anew/,
    ]
    for (const message of refused)
      await expect(put(again, 'topic:half-a', 'topic:half-b')).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: expect.stringMatching(message),
      })
    const asked = ['topic:before', 'topic:half-a', 'topic:half-b']
    expect(await idsOf(again, asked)).toEqual(['topic:before'])
    await again.close()

    failing.repair()
    const mended = await openOn(failing)
    expect(await idsOf(mended, asked)).toEqual(['topic:before'])
    await put(mended, 'topic:after')
    expect(await idsOf(mended, ['topic:after'])).toEqual(['topic:after'])
    await mended.close()
  },
)

test('a transaction waits for the one before it, and sees what that wrote', async () => {
  const graph = createGraph(openEmbedded({ directory: null }), { timeoutMs: 10_000 })
  const [begun, over] = [defer(), defer()]
  const first = graph.write(async (run) => {
    begun.resolve()
    await over.promise
    await run(upsertNodes.Topic, { rows: [rowOf('topic:wanted')] })
  })
  await begun.promise
  const second = graph.write((run) => run(topicsById, { ids: ['topic:wanted'] }))
  expect(graph.load()).toMatchObject({ active: 1, waiting: 1 })
  over.resolve()
  await first
  expect(await second).toMatchObject([{ topic: { id: 'topic:wanted' } }])
  await graph.close()
})

test('a write whose time is over is not done later', async () => {
  const graph = createGraph(openEmbedded({ directory: null, writeTimeoutMs: 50 }), { timeoutMs: 10_000 })
  const over = defer()
  const ended = defer()
  const slow = graph.write(async (run) => {
    await run(upsertNodes.Topic, { rows: [{ id: 'topic:late', properties: { name: 'late' } }] })
    await over.promise
    setImmediate(() => ended.resolve())
  })
  await expect(slow).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: 'The store did not answer within the time limit; nothing was written.',
  })
  over.resolve()
  await ended.promise
  expect(await idsOf(graph, ['topic:late'])).toEqual([])
  await graph.close()
})
