// The commands as a person or a script meets them: what they print, in both forms, and with which code they end.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { upsertNodes } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded-engine.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { cleanUp, makeFolder } from '../process/process.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { placesOfEngines, run } from './run.ts'

const commands = ['serve', 'seed', 'migrate', 'doctor', 'stats', 'dossier', 'backup', 'restore']
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

afterAll(cleanUp)

describe('the command line', () => {
  test('says what each command does, with examples, and which version this is', async () => {
    const help = await run({}, '--help')
    expect(help.code).toBe(0)
    for (const command of commands) expect(help.out).toMatch(new RegExp(`^  ${command} `, 'm'))
    const of = [await run({}, 'doctor', '--help'), await run({}, 'migrate', '--help')]
    for (const { code, out } of of) {
      expect(code).toBe(0)
      expect(out).toMatch(/Examples:\n {2}counterclaim /)
    }
    expect(await run({}, '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test('ends with 2 and a sentence where it cannot be understood', async () => {
    const [command, option, value, nothing] = [
      await run({}, 'docter'),
      await run({}, 'stats', '--yaml'),
      await run({}, 'doctor', '--show', 'all'),
      await run({}),
    ]
    expect(command).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/unknown command 'docter'\n\(Did you mean doctor\?\)/),
    })
    expect(option).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/unknown option '--yaml'/) })
    expect(value).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/Give a whole number/) })
    expect(nothing).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Usage: counterclaim/) })
  })
})

const places = placesOfEngines()

describe.each(places)('on $name', ({ name, settings, open }) => {
  beforeAll(async () => {
    const kind = engines.find((engine) => engine.name === name)
    if (kind && name === 'neo4j') await (await openEmptyGraph(kind)).close()
  })

  test('a graph is made, filled, examined and counted, each in one JSON object', async () => {
    const seeded = await run(settings, 'seed', '--json')
    expect(seeded).toMatchObject({ code: 0, err: '' })
    const summary = JSON.parse(seeded.out) as Record<string, number>
    expect(summary).toMatchObject({ engine: name, statements: expect.any(Number) })

    expect(JSON.parse((await run(settings, 'migrate', '--json')).out)).toEqual({ engine: name, applied: [] })

    const stats = JSON.parse((await run(settings, 'stats', '--json')).out) as {
      nodes: Record<string, number>
      relationships: Record<string, number>
      statements: { count: number }[]
      disputes: number
      schema: object
    }
    expect(stats.nodes).toMatchObject({ Statement: summary.statements, Actor: summary.actors })
    expect(Object.keys(stats.nodes).filter((label) => label.startsWith('_'))).toEqual([])
    expect(stats.relationships).toMatchObject({ MADE: summary.statements, REPORTED_IN: summary.reports })
    expect(stats.statements.reduce((sum, { count }) => sum + count, 0)).toBe(summary.statements)
    expect([stats.disputes, stats.schema]).toEqual([
      summary.conflicts,
      { version: expect.any(Number), pending: 0 },
    ])

    const examined = await run(settings, 'doctor', '--json')
    expect(examined).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(examined.out)).toMatchObject({ engine: name, healthy: true, anchors: null })
  })

  test('a dossier is printed as a page and as the JSON that its hash is of, now and as of a moment', async () => {
    const claim = 'claim:turkey-sent-syrian-fighters'
    const page = await run(settings, 'dossier', claim)
    expect(page).toMatchObject({ code: 0, err: '' })
    expect(page.out).toMatch(/^# Turkey sent fighters from Syria to Nagorno-Karabakh\n/)
    const [, sha256] = /SHA-256 ([0-9a-f]{64})\.\n$/.exec(page.out) ?? []
    const { code, out } = await run(settings, 'dossier', claim, '--format', 'json')
    expect(code).toBe(0)
    expect(createHash('sha256').update(out.trimEnd()).digest('hex')).toBe(sha256)
    const then = await run(
      settings,
      'dossier',
      claim,
      '--language',
      'id',
      '--as-of',
      'SAID:2020-10-15T00:00:00Z',
    )
    expect(then.out).toContain('Keadaan per 2020-10-15T00:00:00.000Z')
  })

  test.each([
    [['claim:absent'], 12, 'There is no claim claim:absent'],
    [['actor:turkey'], 2, 'claim must be an id of this type'],
    [['claim:turkey-sent-mercenaries', '--language', 'xx'], 2, 'language must be one of en, id'],
    [['claim:turkey-sent-mercenaries', '--as-of', 'yesterday'], 2, 'Give SAID, PUBLISHED or RECORDED'],
    [['claim:turkey-sent-mercenaries', '--format', 'pdf'], 2, 'md, json'],
  ])('dossier %j ends with %i and says why', async (args, code, sentence) => {
    const ended = await run(settings, 'dossier', ...args)
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toContain(sentence)
  })

  test('a backup is restored into another store, and nothing is written over', async () => {
    const folder = makeFolder()
    const [file, again] = [`${folder}/graph.jsonl.gz`, `${folder}/again.jsonl.gz`]
    const elsewhere = { DATA_DIR: makeFolder() }
    const backedUp = await run(settings, 'backup', file, '--json')
    expect(backedUp).toMatchObject({ code: 0, err: '' })
    const { nodes } = JSON.parse(backedUp.out) as { nodes: number }
    expect(JSON.parse(backedUp.out)).toEqual({ engine: name, file, nodes, bytes: readFileSync(file).length })
    expect(await run(settings, 'backup', file)).toMatchObject({
      code: 13,
      err: `${file} is there already: a backup is written into a new file.\n`,
    })

    const restored = await run(elsewhere, 'restore', file, '--json')
    expect(JSON.parse(restored.out)).toMatchObject({
      engine: 'embedded',
      nodes,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await run(elsewhere, 'restore', file)).toMatchObject({
      code: 13,
      out: '',
      err: expect.stringMatching(/^The store is not empty/),
    })
    expect((await run(elsewhere, 'backup', again)).out).toMatch(
      new RegExp(`^${nodes} nodes and their relationships are in `),
    )
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true)
    expect((await run(elsewhere, 'doctor')).code).toBe(0)
  })

  test('doctor ends with 10 where something is broken, and names it', async () => {
    const engine = await open()
    const graph = createGraph(engine, { timeoutMs: 30_000 })
    const moment = '2001-01-01T00:00:00.000Z'
    const properties = { name: 'Alone', version: 1, createdAt: moment, updatedAt: moment, sortKey: 'wrong' }
    await graph.write((write) => write(upsertNodes.Topic, { rows: [{ id: 'topic:alone', properties }] }))
    await graph.close()
    const { code, out } = await run(settings, 'doctor')
    expect(code).toBe(10)
    expect(out).toMatch(/^!! {2}keys: 1 found\./m)
    expect(out).toMatch(
      /^ {6}topic:alone sortKey is wrong, and its name says alone\|topic:alone\. Would set sortKey to alone\|topic:alone\.$/m,
    )
    expect(out).toMatch(/^1 found; 1 could be mended without a person's judgement\. Nothing was written\.$/m)
  })
})

test.each([[['stats']], [['doctor']], [['seed']], [['serve']], [['migrate']], [['backup', 'never.jsonl']]])(
  '%j ends with 13 where a restore did not finish',
  async (args) => {
    const DATA_DIR = makeFolder()
    const graph = createGraph(openEmbedded({ directory: DATA_DIR }), { timeoutMs: 10_000 })
    const lock = { id: 'lock:restore', properties: { name: 'a hash' } }
    await graph.write((write) => write(upsertNodes._Lock, { rows: [lock] }))
    await graph.close()
    expect(await run({ DATA_DIR }, ...args)).toEqual({
      code: 13,
      out: '',
      err: 'A restore did not finish in this store: run `counterclaim restore` again with the same file.\n',
    })
  },
)

describe('on an embedded graph', () => {
  test('that is not there, who only looks makes none and ends with 11; migrate makes one', async () => {
    const DATA_DIR = makeFolder()
    const none = { code: 11, out: '', err: expect.stringMatching(/^There is no graph in /) }
    expect(await run({ DATA_DIR }, 'doctor', '--json')).toMatchObject(none)
    expect(await run({ DATA_DIR }, 'migrate', '--dry-run')).toMatchObject(none)
    const { code, out } = await run({ DATA_DIR }, 'migrate')
    expect([code, out]).toEqual([0, expect.stringMatching(/^Applied: 0001-identity\nApplied: 0002-walks\n/)])
    expect((await run({ DATA_DIR }, 'migrate', '--dry-run')).out).toBe('The schema is up to date.\n')
  })

  test('larger than that engine is meant for, a load says so beside its one JSON object', async () => {
    const DATA_DIR = makeFolder()
    const grow = async (from: number, to: number) => {
      const engine = openEmbedded({ directory: DATA_DIR })
      const text = `UNWIND range(${from}, ${to}) AS n CREATE (:Statement {id: 'statement:' + toString(n)})`
      await engine.transaction((within) => within({ text, params: {}, ints: [], columns: [] }))
      await engine.close()
    }
    const none = ['seed', '--json', '--from', makeFolder()]
    await grow(1, 200_000)
    expect(await run({ DATA_DIR }, ...none)).toMatchObject({ code: 0, err: '' })
    await grow(200_001, 200_001)
    const { code, out, err } = await run({ DATA_DIR }, ...none)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ engine: 'embedded', statements: 0 })
    expect(err).toMatch(
      /^The graph holds 200001 statements\. .* use Neo4j for a graph of this size \(NEO4J_URI\)\.\n$/,
    )
  })
})
