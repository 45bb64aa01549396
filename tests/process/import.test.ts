// An import whose process is killed in the middle goes on when it is run again, and leaves nothing twice.
import { setTimeout as sleep } from 'node:timers/promises'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { examine } from '../../src/doctor/examine.ts'
import { nodesOfLabel } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded-engine.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { cleanUp, makeFolder, start } from './process.ts'

afterAll(cleanUp)

const topics = 12_000

test('killed in the middle of writing, an import is finished by running it again', async () => {
  const DATA_DIR = makeFolder()
  const file = join(makeFolder(), 'topics.jsonl')
  const line = (_: unknown, n: number) =>
    JSON.stringify({ topics: { id: `topic:t-${n}`, name: `Topic ${n}` } })
  writeFileSync(file, Array.from({ length: topics }, line).join('\n'))
  const first = start('src/cli.ts', { DATA_DIR }, ['import', file])
  while (!/writing \d+ of/.test(first.errors())) await sleep(5)
  first.child.kill('SIGKILL')
  expect(await first.ended).toBe('SIGKILL')

  const second = start('src/cli.ts', { DATA_DIR }, ['import', '--json', file])
  expect(await second.ended).toBe(0)
  const { entries, written } = JSON.parse(second.output()) as { entries: number; written: number }
  expect(entries).toBe(topics)
  expect(written).toBeLessThan(topics)

  const graph = createGraph(openEmbedded({ directory: DATA_DIR }), { timeoutMs: 60_000 })
  const [found] = await graph.read(nodesOfLabel.Topic, {})
  const { healthy } = await examine(graph, new Map(), 3)
  await graph.close()
  expect(found?.nodes).toBe(topics)
  expect(healthy).toBe(true)
}, 120_000)
