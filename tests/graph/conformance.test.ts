// What both engines promise: transactions, constraints, races, deadlines.
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import {
  allClaimIds,
  appliedMigrations,
  forgetMarks,
  lockNodes,
  markedClaims,
  recordMigration,
  upsertNodes,
  upsertRelations,
} from '../../src/generated/queries.ts'
import { migrations } from '../../src/generated/migrations.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import type { ReadQuery } from '../../src/graph/query.ts'
import { defer } from '../support/deferred.ts'
import { engines } from '../support/engines.ts'
import { openTopics, topic } from './topics.ts'

describe.each(engines)('on $name', (kind) => {
  const { graph, engine, write, topics } = openTopics(kind)

  test('migrations are applied once, in order, and recorded', async () => {
    const recorded = (await graph().read(appliedMigrations, {})).map(({ number }) => number)
    expect(recorded).toEqual(migrations.map(({ number }) => number))
    expect(await migrate(graph(), engine())).toEqual([])
  })

  test('a schema newer than the program, or a migration that was edited, is refused', async () => {
    const [first] = migrations
    const edited = migrations.map((migration) =>
      migration === first ? { ...migration, checksum: 'other' } : migration,
    )
    await expect(migrate(graph(), engine(), edited)).rejects.toMatchObject({ exitCode: 6 })
    await expect(migrate(graph(), engine(), first ? [first] : [])).rejects.toMatchObject({ exitCode: 6 })
  })

  test('a statement of a migration that only another engine knows is passed over', async () => {
    const other = kind.name === 'neo4j' ? 'embedded' : 'neo4j'
    const text = `// Two of them; one is not for this engine.
// @only ${other}
NO ENGINE KNOWS THIS;
// @only ${kind.name}
CREATE INDEX topic_by_version IF NOT EXISTS FOR (n:Topic) ON (n.version);`
    const number = Math.max(...migrations.map((migration) => migration.number)) + 1
    const more = [...migrations, { number, name: 'more', engine: 'both', checksum: 'c', text }]
    expect(await migrate(graph(), engine(), more)).toEqual([number])
    const wrong = {
      number: number + 1,
      name: 'wrong',
      engine: 'both',
      checksum: 'c',
      text: text.replace(other, kind.name),
    }
    await expect(migrate(graph(), engine(), [...more, wrong])).rejects.toThrow()
    const forget = 'MATCH (m:_Migration) WHERE m.number = $number DELETE m'
    await engine().transaction((run) =>
      run({ text: forget, params: { number }, ints: ['number'], columns: [] }),
    )
  })

  test('what a transaction wrote is gone when it fails', async () => {
    const failing = graph().write(async (run) => {
      await run(upsertNodes.Topic, { rows: [topic('topic:half')] })
      throw new Error('half-way')
    })
    await expect(failing).rejects.toThrow('half-way')
    expect(await topics()).not.toContain('topic:half')
  })

  test('a transaction reads what it wrote itself', async () => {
    const seen = await graph().write(async (run) => {
      await run(upsertNodes.Claim, {
        rows: [{ id: 'claim:own', properties: { name: 'own', sortKey: 'own' } }],
      })
      return run(allClaimIds, { after: '', limit: 10 })
    })
    expect(seen).toEqual([{ id: 'claim:own' }])
  })

  test('many writers of the same id leave one node', async () => {
    await Promise.all(Array.from({ length: 12 }, () => write('topic:raced')))
    expect((await topics()).filter((id) => id === 'topic:raced')).toHaveLength(1)
  })

  test('many writers of different ids lose nothing', async () => {
    const wanted = Array.from({ length: 40 }, (_, n) => `topic:many-${String(n).padStart(2, '0')}`)
    await Promise.all(wanted.map((id) => write(id)))
    expect((await topics()).filter((id) => id.startsWith('topic:many-'))).toEqual(wanted)
  })

  test('a second node with the same id is a CONFLICT', async () => {
    await write('topic:taken')
    const text = "CREATE (n:Topic {id: 'topic:taken'}) RETURN n.id AS id"
    const second = engine().transaction((run) => run({ text, params: {}, ints: [], columns: ['id'] }))
    await expect(second).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('a relationship whose end is missing is not counted as written', async () => {
    const rows = [{ from: 'actor:none', to: 'statement:none', key: null, properties: {}, created: {} }]
    expect(await graph().write((run) => run(upsertRelations.MADE, { rows }))).toEqual([{ written: 0 }])
  })

  test('of two transactions that wait for each other one begins anew, and both are kept', async () => {
    await write('topic:gate', 'topic:weir')
    const both = defer()
    let begun = 0
    const lock = async (first: string, second: string) =>
      graph().write(async (run) => {
        await run(lockNodes.Topic, { ids: [first] })
        begun += 1
        if (begun === 2) both.resolve()
        // Where transactions take turns, the other does not begin.
        await Promise.race([both.promise, sleep(200)])
        await run(lockNodes.Topic, { ids: [second] })
        await run(upsertNodes.Topic, { rows: [topic(`${first}-locked`)] })
      })
    await Promise.all([lock('topic:gate', 'topic:weir'), lock('topic:weir', 'topic:gate')])
    expect(begun > 2).toBe(kind.name === 'neo4j')
    expect(await topics()).toEqual(expect.arrayContaining(['topic:gate-locked', 'topic:weir-locked']))
  })

  test('what is deleted while it is read is given whole or not at all', async () => {
    const marks: ReadQuery<object, { claimIds: string[] }> = {
      name: 'marks',
      mode: 'read',
      returns: 'many',
      params: {},
      columns: [{ name: 'claimIds', type: 'string[]' }],
      text: "MATCH (m:_Mark) WHERE m.id > '' RETURN m.claimIds AS claimIds ORDER BY m.id",
    }
    const ids = Array.from({ length: 100 }, (_, n) => `mark:${n}`)
    const rows = ids.map((id) => ({ id, properties: { name: id, claimIds: ['claim:marked'] } }))
    let going = true
    const coming = async () => {
      for (let time = 0; time < 15; time += 1) {
        await graph().write((run) => run(upsertNodes._Mark, { rows }))
        await graph().write((run) => run(forgetMarks, { ids }))
      }
      going = false
    }
    const reading = async <R extends { claimIds: string[] }>(ask: () => Promise<R[]>) => {
      while (going) for (const { claimIds } of await ask()) expect(claimIds).toEqual(['claim:marked'])
    }
    await Promise.all([
      coming(),
      reading(() => graph().read(marks, {})),
      reading(() => graph().write((run) => run(marks, {}))),
      reading(() => graph().read(markedClaims, { limit: 10 })),
    ])
  })

  test('a read whose asker has gone, or whose time is over, is UNAVAILABLE', async () => {
    const gone = AbortSignal.abort()
    await expect(graph().read(appliedMigrations, {}, { signal: gone })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    })
    const text =
      'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS n'
    const slow = engine().read({ text, params: {}, ints: [], columns: ['n'] }, { timeoutMs: 50 })
    await expect(slow).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  test('a client that goes away ends its query in the store', async () => {
    if (kind.name !== 'neo4j') return
    const leaving = new AbortController()
    const text =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS leftBehind'
    const slow = engine().read(
      { text, params: {}, ints: [], columns: ['leftBehind'] },
      { timeoutMs: 60_000, signal: leaving.signal },
    )
    setTimeout(() => leaving.abort(), 300)
    await expect(slow).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    const running =
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark RETURN currentQuery AS q'
    const left = () =>
      engine().read(
        { text: running, params: { mark: 'left' + 'Behind' }, ints: [], columns: ['q'] },
        { timeoutMs: 5_000 },
      )
    let still = await left()
    for (let wait = 0; wait < 40 && still.length > 0; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      still = await left()
    }
    expect(still).toEqual([])
  })

  test('nothing is asked of a store that was closed', async () => {
    const other = createGraph(await kind.open(), { timeoutMs: 1_000 })
    await other.close()
    await expect(other.read(appliedMigrations, {})).rejects.toThrow()
  })

  test('recording a migration twice is recording it once', async () => {
    const row = {
      id: 'migration:1',
      name: 'identity',
      number: 1,
      checksum: migrations[0]?.checksum ?? '',
      appliedAt: 'then',
    }
    await graph().write((run) => run(recordMigration, row))
    expect((await graph().read(appliedMigrations, {})).filter(({ number }) => number === 1)).toHaveLength(1)
  })
})
