// Files that are no text, or mark themselves as text: told with the line, or read all the same.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { importFiles, type Source } from '../../src/bulk/import.ts'
import { describeProblem, SeedError } from '../../src/entries/problem.ts'
import { nodesOfLabel } from '../../src/generated/queries.ts'
import { engines } from '../support/engines.ts'
import { openStore, type Store } from '../seeds/content.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-'))

/** A file of JSON Lines. */
function file(name: string, lines: readonly (object | string)[]): Source {
  const path = join(folder, name)
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(path, texts.join('\n'))
  return { path, name }
}

describe.each(engines)('on $name', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(engine)
  })
  afterAll(() => store.graph.close())
  const imported = (sources: readonly Source[]) =>
    importFiles(store.graph, sources, { by: 'cli:tests', dryRun: false, progress: () => undefined })
  const count = async () => (await store.graph.read(nodesOfLabel.Topic, {}))[0]?.nodes
  async function problemsOf(sources: readonly Source[]): Promise<string[]> {
    const error = await imported(sources).catch((thrown: unknown) => thrown)
    if (!(error instanceof SeedError)) throw error
    return error.problems.map(describeProblem)
  }

  test('bytes that are no UTF-8 and halves of characters are told with their line, and nothing is written', async () => {
    const bytes = { path: join(folder, 'bytes.jsonl'), name: 'bytes.jsonl' }
    const line = (name: string) => Buffer.from(`{"topics": {"id": "topic:${name}", "name": "${name}"}}\n`)
    const latin = Buffer.from('{"topics": {"id": "topic:cafe", "name": "caf\u00e9"}}\n', 'latin1')
    writeFileSync(bytes.path, Buffer.concat([line('clay'), latin, line('ash')]))
    const halved = file('halved.jsonl', [
      { topics: { id: 'topic:sand', name: 'Sand \ud83c\udf0a' } },
      String.raw`{"topics": {"id": "topic:silt", "name": "a\ud800b"}}`,
    ])
    expect(await problemsOf([bytes, halved])).toEqual([
      'bytes.jsonl:2  these bytes are no UTF-8',
      'halved.jsonl:2  topics.name: must be well-formed Unicode: half of a surrogate pair is no character',
    ])
    const yaml = { path: join(folder, 'bytes.yaml'), name: 'bytes.yaml' }
    writeFileSync(yaml.path, Buffer.from('topics:\n  - { id: topic:cafe, name: caf\u00e9 }\n', 'latin1'))
    expect(await problemsOf([yaml])).toEqual(['bytes.yaml:2  these bytes are no UTF-8'])
    expect(await count()).toBe(0)
  })

  test.each(['absent.yaml', 'absent.jsonl', 'damaged.jsonl.gz'])(
    '%s cannot be used, and is told by its name',
    async (name) => {
      const path = join(folder, name)
      if (name.startsWith('damaged')) writeFileSync(path, 'not compressed')
      const failure = imported([{ path, name }])
      await expect(failure).rejects.toMatchObject({
        exitCode: 13,
        message: expect.stringContaining(`${name} cannot be used`),
      })
    },
  )

  test('a byte order mark at the beginning of a file is passed over', async () => {
    const mark = '\ufeff'
    const lines = file('marked.jsonl', [`${mark}{"topics": {"id": "topic:clay", "name": "Clay"}}`])
    const yaml = { path: join(folder, 'marked.yaml'), name: 'marked.yaml' }
    writeFileSync(yaml.path, `${mark}topics: [{ id: topic:ash, name: Ash }]\n`)
    await imported([lines, yaml])
    expect(await count()).toBe(2)
  })
})
