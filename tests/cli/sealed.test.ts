// What a command wrote stands sealed in the log when it ends, unless a server is there to seal it; on every engine.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hold } from '../../src/audit/seal.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { cleanUp, makeFolder } from '../process/process.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { placesOfEngines, run } from './run.ts'

afterAll(cleanUp)

describe.each(placesOfEngines())('on $name', ({ name, settings, open }) => {
  const folder = makeFolder()
  beforeAll(async () => {
    const kind = engines.find((engine) => engine.name === name)
    if (kind && name === 'neo4j') await (await openEmptyGraph(kind)).close()
  })

  /** The number of the last sealed change, as doctor says it. */
  async function numberAtEnd(): Promise<number> {
    const { out } = await run(settings, 'doctor', '--json')
    return (JSON.parse(out) as { log: { number: number } }).log.number
  }
  function topics(...names: string[]): string {
    const file = join(folder, `${names.join('-')}.jsonl`)
    const lines = names.map((topic) => JSON.stringify({ topics: { id: `topic:${topic}`, name: topic } }))
    writeFileSync(file, lines.join('\n'))
    return file
  }
  const done = async (...args: string[]) => expect(await run(settings, ...args)).toMatchObject({ code: 0 })

  test('seeds, an import and keys are sealed each; a dry run seals nothing', async () => {
    await done('seed', '--from', 'tests/fixtures/orchard')
    expect(await numberAtEnd()).toBe(1)
    await done('import', '--dry-run', topics('quince'))
    expect(await numberAtEnd()).toBe(1)
    await done('import', topics('quince'))
    expect(await numberAtEnd()).toBe(2)
    await done('keys', 'create', 'picker', '--role', 'READER')
    await done('keys', 'revoke', 'key:picker')
    expect(await numberAtEnd()).toBe(4)
  })

  test('what a server is there to seal is left to it; an embedded graph has none beside the command', async () => {
    const before = await numberAtEnd()
    const graph = createGraph(await open(), { timeoutMs: 60_000 })
    const lease = { holder: 'sealer:server', leaseUntil: '2090-01-01T00:00:00.000Z' }
    await graph.write((write) => hold(write, lease))
    await graph.close()
    await done('import', topics('medlar'))
    expect(await numberAtEnd()).toBe(name === 'embedded' ? before + 1 : before)
  })
})
