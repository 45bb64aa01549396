// A backup holds everything, comes back as it was on any engine, and is refused where it is not whole.
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { dump } from '../../src/backup/dump.ts'
import { readLines, writeLines } from '../../src/backup/files.ts'
import { requireWhole } from '../../src/backup/mark.ts'
import { restore } from '../../src/backup/restore.ts'
import { actorsById, upsertNodes } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { schemaOf } from '../../src/graph/migrate.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const shipped = fileURLToPath(new URL('../../seeds', import.meta.url))
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'counterclaim-backup-'))
const original = join(folder, 'original.jsonl')
const inFolder = (name: string) => join(folder, name)
const nobody = () => undefined
let schema: number

beforeAll(async () => {
  const [embedded] = engines
  if (!embedded) throw new Error('there is always the embedded engine')
  const graph = await openEmptyGraph(embedded)
  await loadSeeds(graph, shipped)
  await loadSeeds(graph, orchard)
  const odd = 'two\u2028lines, a "quote", \\ and 🍐'
  await graph.write((run) =>
    run(upsertNodes.Actor, { rows: [{ id: 'actor:watch', properties: { description: odd } }] }),
  )
  schema = (await schemaOf(graph)).version
  await writeLines(original, dump(graph, schema, nobody))
  await graph.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    expect(error).toMatchObject({ name: 'StartupError', exitCode: 13 })
    return error instanceof Error ? error.message : ''
  }
  throw new Error('it went through')
}

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  beforeEach(async () => {
    graph = await openEmptyGraph(engine)
  })
  afterEach(() => graph.close())
  afterAll(async () => (await openEmptyGraph(engine)).close())

  const restored = (path: string) => restore(graph, path, schema, nobody)

  test('a graph comes back as it was: its backup is the same to the byte', async () => {
    const told: number[][] = []
    const counted = await restore(graph, original, schema, (...progress) => told.push(progress))
    expect(told.at(-1)).toEqual([counted.nodes + counted.relations, counted.nodes + counted.relations])
    const [row] = await graph.read(actorsById, { ids: ['actor:watch'] })
    expect(row?.actor.description).toContain('\u2028')
    const again = inFolder(`again-${engine.name}.jsonl.gz`)
    await writeLines(again, dump(graph, schema, nobody))
    expect(gunzipSync(readFileSync(again)).equals(readFileSync(original))).toBe(true)
    await requireWhole(graph)
    await graph.close()
    graph = await openEmptyGraph(engine)
    await restored(again)
  })

  test('a store that holds something is left as it is', async () => {
    await loadSeeds(graph, orchard)
    expect(await failure(restored(original))).toBe(
      'The store is not empty: a backup is restored into an empty one. Nothing was written.',
    )
  })

  test('a restore that was broken off goes on with the same file, and until then nobody takes it for the whole', async () => {
    let left = 1
    const dying: Graph = {
      ...graph,
      write: async (work) => {
        if (left === 0) throw new Error('the power went')
        left -= 1
        return graph.write(work)
      },
    }
    await expect(restore(dying, original, schema, nobody)).rejects.toThrow('the power went')
    expect(await failure(requireWhole(graph))).toMatch(/run `counterclaim restore` again with the same file/)
    const other = inFolder('other.jsonl')
    rmSync(other, { force: true })
    await writeLines(other, dump(graph, schema, nobody))
    expect(await failure(restored(other))).toMatch(/^A restore of another backup did not finish/)
    await restored(original)
    await requireWhole(graph)
    const after = inFolder(`after-${engine.name}.jsonl`)
    await writeLines(after, dump(graph, schema, nobody))
    expect(readFileSync(after).equals(readFileSync(original))).toBe(true)
  })

  test('a graph that is written to meanwhile gives no backup', async () => {
    await loadSeeds(graph, orchard)
    let done = false
    const lines = async function* () {
      for await (const line of dump(graph, schema, nobody)) {
        yield line
        if (done || !line.includes('"node":"Claim"')) continue
        done = true
        await graph.write((run) => run(upsertNodes.Actor, { rows: [{ id: 'actor:aa', properties: {} }] }))
      }
    }
    const path = inFolder(`meanwhile-${engine.name}.jsonl`)
    expect(await failure(writeLines(path, lines()))).toMatch(/was written to while it was read/)
    expect([existsSync(path), existsSync(`${path}.unfinished`)]).toEqual([false, false])
  })
})

describe('a file that is not whole', () => {
  const lines = () => readFileSync(original, 'utf8').split('\n')
  const damaged: [string, (whole: string[]) => string[], RegExp][] = [
    ['cut off', (whole) => whole.slice(0, -2), /damaged at line \d+: the last line is missing/],
    [
      'cut off in a line',
      (whole) => [...whole.slice(0, 5), '{"node":"Act'],
      /damaged at line 6: it is no line/,
    ],
    [
      'changed',
      (whole) => whole.map((line, n) => (n === 3 ? line.replace('a', 'b') : line)),
      /damaged at line/,
    ],
    ['without a line', (whole) => whole.toSpliced(4, 1), /what stands before it was changed/],
    [
      'with two heads',
      (whole) => whole.toSpliced(4, 0, whole[0] ?? ''),
      /damaged at line 5: it is out of place/,
    ],
    ['without a head', (whole) => whole.slice(1), /damaged at line 1: it is out of place/],
    [
      'of other labels',
      (whole) => whole.map((line) => line.replace('"Topic"', '"Secret"')),
      /it is no line of a backup/,
    ],
    ['of another kind', () => ['claim,actor', 'a,b'], /damaged at line 1: it is no line/],
    ['empty', () => [''], /the last line is missing/],
    [
      'of another schema',
      (whole) => [(whole[0] ?? '').replace(/"schema":\d+/, '"schema":1'), ...whole.slice(1)],
      /was made with schema 1, and this program has schema \d+/,
    ],
  ]

  test.each(damaged)('%s is refused, and nothing is written', async (name, change, reason) => {
    const [embedded] = engines
    if (!embedded) throw new Error('there is always the embedded engine')
    const graph = await openEmptyGraph(embedded)
    const path = inFolder(`damaged-${name}.jsonl`)
    writeFileSync(path, change(lines()).join('\n'))
    expect(await failure(restore(graph, path, schema, nobody))).toMatch(reason)
    await requireWhole(graph)
    const after = inFolder(`none-${name}.jsonl`)
    await writeLines(after, dump(graph, schema, nobody))
    expect(readFileSync(after, 'utf8').split('\n')[1]).toMatch(/^\{"nodes":0,"relations":0,/)
    await graph.close()
  })

  test('or cannot be read, is told by its name', async () => {
    const read = async (path: string) => {
      for await (const line of readLines(path)) expect(line).toBe('never')
    }
    expect(await failure(read(inFolder('absent.jsonl')))).toMatch(/absent\.jsonl cannot be used: ENOENT/)
    writeFileSync(inFolder('plain.jsonl.gz'), 'not compressed')
    expect(await failure(read(inFolder('plain.jsonl.gz')))).toMatch(
      /plain\.jsonl\.gz cannot be used: incorrect header/,
    )
    writeFileSync(inFolder('latin.jsonl'), Buffer.from('plain\ncaf\u00e9', 'latin1'))
    const lines: string[] = []
    const readAll = async () => {
      for await (const line of readLines(inFolder('latin.jsonl'))) lines.push(line)
    }
    expect(await failure(readAll())).toMatch(/latin\.jsonl cannot be used: line 2: these bytes are no UTF-8/)
    expect(lines).toEqual(['plain'])
    const none = readLines(original)
    expect(await failure(writeLines(join(folder, 'no', 'where.jsonl'), none))).toMatch(
      /cannot be used: ENOENT/,
    )
  })
})
