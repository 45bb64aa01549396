// The program as a person meets it: what it prints, what it answers, how it stops, and how it says that it cannot start.
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createServer, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recordMigration } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded-engine.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { valley, valleyWith } from '../seeds/folder.ts'
import { hasNeo4j } from '../support/engines.ts'
import { makeReadOnly } from '../support/disks.ts'
import { cleanUp, makeFolder, start, type Program } from './process.ts'

const addressLine = /answers at (http:\/\/127\.0\.0\.1:\d+)\/graphql\n/

/** Expects a program to give up with a sentence: its exit code, what it says, and no stack. */
async function expectRefusal(program: Program, code: number, sentence: RegExp): Promise<void> {
  expect(await program.ended).toBe(code)
  expect(program.errors()).toMatch(sentence)
  expect(program.errors()).not.toMatch(/^\s+at /m)
  expect(program.output()).not.toMatch(addressLine)
}

afterAll(cleanUp)

test('a server on more statements than the embedded engine is meant for logs what is', async () => {
  const DATA_DIR = makeFolder()
  const engine = openEmbedded({ directory: DATA_DIR })
  const text = "UNWIND range(1, 200001) AS n CREATE (:Statement {id: 'statement:' + toString(n)})"
  await engine.transaction((run) => run({ text, params: {}, ints: [], columns: [] }))
  await engine.close()
  const server = start('src/main.ts', { PORT: '0', DATA_DIR, LOG_FORMAT: 'json' })
  const [warning = ''] = await server.says(/^.*"level":"warn".*$/m)
  expect(JSON.parse(warning)).toMatchObject({
    msg: expect.stringMatching(/is meant for 200000 at most.* Neo4j/),
  })
})

describe('a server on an empty data folder', () => {
  const DATA_DIR = makeFolder()
  let server: Program
  let address: string
  beforeAll(async () => {
    server = start('src/main.ts', { PORT: '0', DATA_DIR })
    address = (await server.says(addressLine))[1] ?? ''
  })

  test('prints its engine, what it loaded, and its address', () => {
    expect(server.output()).toMatch(/^Engine: embedded engine \(Grafeo [\d.]+\)\n/)
    expect(server.output()).toMatch(
      /Seeds from \d+ files: \d+ actors, \d+ claims, \d+ statements, \d+ articles, \d+ contested claims; \d+ nodes were new or changed\.\n/,
    )
  })

  test('answers whether it lives and whether its store does', async () => {
    expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${address}/ready`)).json()).toEqual({ status: 'ready', engine: 'embedded' })
  })

  test('answers questions', async () => {
    const body = JSON.stringify({ query: '{ conflicts(first: 1) { totalCount nodes { kind } } }' })
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const { data } = (await response.json()) as {
      data: { conflicts: { totalCount: number; nodes: unknown[] } }
    }
    expect(data.conflicts.totalCount).toBeGreaterThan(0)
    expect(data.conflicts.nodes).toEqual([{ kind: 'STANCE' }])
  })

  test('keeps a second process off its data folder, also one that only loads seeds', async () => {
    const held = /data directory .* cannot be opened: another process is using it/
    await expectRefusal(start('src/main.ts', { PORT: '0', DATA_DIR }), 7, held)
    await expectRefusal(start('src/cli.ts', { DATA_DIR }, ['seed']), 7, held)
  })

  test('says that its port is in use to another that wants it', async () => {
    const { port } = new URL(address)
    await expectRefusal(
      start('src/main.ts', { PORT: port, DATA_DIR: makeFolder() }),
      9,
      new RegExp(`Port ${port} is in use`),
    )
  })

  test('finishes the request it is reading, closes its store and ends with 0 when it is told to stop', async () => {
    const payload = JSON.stringify({ query: '{ actors(first: 1) { nodes { id } } }' })
    const headers = { 'content-type': 'application/json', 'content-length': payload.length }
    const asked = request(`${address}/graphql`, { method: 'POST', headers, agent: false })
    const answered = new Promise<string>((resolve, reject) => {
      asked.once('error', reject)
      asked.once('response', (response) => void text(response).then(resolve, reject))
    })
    asked.write(payload.slice(0, 10))
    await sleep(200)
    server.child.kill('SIGTERM')
    await sleep(200)
    asked.end(payload.slice(10))
    expect(JSON.parse(await answered)).toMatchObject({
      data: { actors: { nodes: [{ id: expect.any(String) }] } },
    })
    expect(await server.ended).toBe(0)
    expect(server.errors()).not.toMatch(/^\s+at /m)
    await expect(fetch(`${address}/health`)).rejects.toThrow()
  })

  test('finds everything as it was left when it starts again, and stops by Ctrl-C too', async () => {
    const again = start('src/main.ts', { PORT: '0', DATA_DIR })
    await again.says(addressLine)
    expect(again.output()).toMatch(/The graph is as it was left\.\n/)
    again.child.kill('SIGINT')
    expect(await again.ended).toBe(0)
  })

  test('is brought up to date by the seed command, which changes nothing where nothing changed', async () => {
    const seed = start('src/cli.ts', { DATA_DIR }, ['seed'])
    expect(await seed.ended).toBe(0)
    expect(seed.output()).toMatch(/^Seeds from .*; 0 nodes were new or changed\.\n$/)
  })
})

describe('a program that cannot start says why in a sentence, with an exit code of its own', () => {
  test('2 for settings that cannot be used, all of them at once', async () => {
    const settings = { PORT: 'http', LOG_LEVEL: 'loud', SCAN_BUDGET: '1', DATA_DIR: makeFolder() }
    const program = start('src/main.ts', settings)
    await expectRefusal(program, 2, /The settings cannot be used:/)
    for (const name of ['PORT', 'LOG_LEVEL', 'SCAN_BUDGET'])
      expect(program.errors()).toMatch(new RegExp(`^ {2}${name}: `, 'm'))
  })

  test('2 for an address that is none of Neo4j', async () => {
    await expectRefusal(
      start('src/main.ts', { PORT: '0', NEO4J_URI: 'gopher://127.0.0.1' }),
      2,
      /NEO4J_URI must begin with one of bolt:\/\//,
    )
  })

  test('2 for arguments that the seed command does not take', async () => {
    const program = start('src/cli.ts', { DATA_DIR: makeFolder() }, ['seed', '--form', 'x'])
    await expectRefusal(program, 2, /unknown option '--form'/)
  })

  test('3 for a Neo4j that does not answer', async () => {
    const program = start('src/main.ts', {
      PORT: '0',
      NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`,
      NEO4J_PASSWORD: 'x',
    })
    await expectRefusal(program, 3, /Neo4j at bolt:\/\/127\.0\.0\.1:\d+ \(NEO4J_URI\) does not answer/)
    expect(program.errors()).not.toContain('NEO4J_PASSWORD')
  })

  test('6 for a store whose schema is newer than the program', async () => {
    const DATA_DIR = makeFolder()
    const engine = openEmbedded({ directory: DATA_DIR })
    const graph = createGraph(engine, { timeoutMs: 10_000 })
    await migrate(graph, engine)
    const row = {
      id: 'migration:9999',
      name: 'from-the-future',
      number: 9999,
      checksum: 'x',
      appliedAt: '2001-01-01T00:00:00Z',
    }
    await graph.write((run) => run(recordMigration, row))
    await graph.close()
    await expectRefusal(
      start('src/main.ts', { PORT: '0', DATA_DIR }),
      6,
      /schema 9999, newer than this program's \d+/,
    )
  })

  test('7 for a data folder that cannot be made', async () => {
    await expectRefusal(
      start('src/main.ts', { PORT: '0', DATA_DIR: '/dev/null/data' }),
      7,
      /data directory \/dev\/null\/data \(DATA_DIR\) cannot be written: it must be a folder that this user may make/,
    )
  })

  const readOnly = makeReadOnly(makeFolder())
  const testReadOnly = readOnly.obstacle === null ? test : test.skip
  afterAll(readOnly.end)

  testReadOnly(`7 for a data folder that is read-only${readOnly.skipped}`, async () => {
    for (const DATA_DIR of [readOnly.folder, join(readOnly.folder, 'data')])
      await expectRefusal(
        start('src/main.ts', { PORT: '0', DATA_DIR }),
        7,
        new RegExp(`data directory ${DATA_DIR} \\(DATA_DIR\\) cannot be written: .* not read-only`),
      )
  })

  test('8 for seed files with mistakes, each on a line', async () => {
    const folder = makeFolder()
    writeFileSync(`${folder}/a.yaml`, 'topics:\n  - {id: topic:a, name: A, colour: red}\n')
    const program = start('src/cli.ts', { DATA_DIR: makeFolder() }, ['seed', '--from', folder])
    await expectRefusal(
      program,
      8,
      /1 mistake in the files; nothing was written\n.*a\.yaml:2 {2}topics\[0\]: unknown field colour/,
    )
  })

  test('8 for a folder of seeds that does not exist, and for a statement that is recorded otherwise', async () => {
    const program = start('src/cli.ts', { DATA_DIR: makeFolder() }, ['seed', '--from', '/nowhere'])
    await expectRefusal(program, 8, /\/nowhere {2}there is no such folder/)

    const [DATA_DIR, folder] = [makeFolder(), makeFolder()]
    writeFileSync(`${folder}/valley.yaml`, valley)
    expect(await start('src/cli.ts', { DATA_DIR }, ['seed', '--from', folder]).ended).toBe(0)
    writeFileSync(`${folder}/valley.yaml`, valleyWith('stance: DENIES}', 'stance: QUESTIONS}'))
    const again = start('src/cli.ts', { DATA_DIR }, ['seed', '--from', folder])
    await expectRefusal(again, 8, /^statement:norland-denies is recorded with stance DENIES/)
  })
})

const onNeo4j = hasNeo4j ? describe : describe.skip
onNeo4j('a server on Neo4j', () => {
  test('says that it speaks to Neo4j, and of which version', async () => {
    const server = start('src/main.ts', { PORT: '0', NEO4J_URI: process.env.NEO4J_TEST_URI ?? '' })
    await server.says(addressLine)
    expect(server.output()).toMatch(/^Engine: Neo4j \d+\.\d+/)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
