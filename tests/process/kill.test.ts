// A store whose process is killed in the middle of a thousand writes holds every one that was acknowledged.
import { afterAll, expect, test } from '@jest/globals'
import { topicsById } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded-engine.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { cleanUp, makeFolder, start } from './process.ts'

afterAll(cleanUp)

const within = (least: number, most: number) => least + Math.floor(Math.random() * (most - least))

test.each([within(1, 50), within(300, 700), 1_000])(
  'every acknowledged write is there after kill -9 at number %d, and writing goes on',
  async (number) => {
    const DATA_DIR = makeFolder()
    const writer = start('tests/support/acknowledging-writer.ts', { DATA_DIR })
    await writer.says(new RegExp(`acknowledged ${number}\n`))
    writer.child.kill('SIGKILL')
    expect(await writer.ended).toBe('SIGKILL')
    const acknowledged = [...writer.output().matchAll(/^acknowledged (\d+)$/gm)].map(
      ([, written]) => `topic:t-${written}`,
    )
    expect(acknowledged.length).toBeGreaterThanOrEqual(number)

    const engine = openEmbedded({ directory: DATA_DIR })
    const graph = createGraph(engine, { timeoutMs: 10_000 })
    expect(await migrate(graph, engine)).toEqual([])
    const found = new Set((await graph.read(topicsById, { ids: acknowledged })).map(({ topic }) => topic.id))
    await graph.close()
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([])

    const next = start('tests/support/acknowledging-writer.ts', { DATA_DIR })
    await next.says(/acknowledged 1\n/)
    next.child.kill('SIGKILL')
    await next.ended
  },
)
