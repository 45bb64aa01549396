// The index of conflicts is what the statements say, whoever wrote them, in whichever order, and whatever happened to the writer.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { judgeMarked, markClaims, rebuildDisputes } from '../../src/conflicts/disputes.ts'
import { conflictsFeed, markedClaims } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { noSeeds, type Seeds } from '../../src/entries/format.ts'
import { rowsOf } from '../../src/entries/rows.ts'
import { writeRows } from '../../src/recording/write-rows.ts'
import { noConditions } from '../../src/conflicts/filter.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const now = '2031-01-01T00:00:00.000Z'
const statement = (
  actor: string,
  claim: string,
  stance: 'ASSERTS' | 'DENIES',
  state: 'RECORDED' | 'WITHDRAWN' = 'RECORDED',
): Seeds['statements'][number] => ({
  id: `statement:${actor}-${claim}`,
  actor: `actor:${actor}`,
  claim: `claim:${claim}`,
  stance,
  state,
  said: { from: '2030-01-01', to: '2030-01-01', precision: 'DAY' },
})
const base: Seeds = {
  ...noSeeds,
  actors: ['ana', 'ben'].map((name) => ({ id: `actor:${name}`, kind: 'PERSON', name })),
  claims: ['broad', 'narrow'].map((name) => ({
    id: `claim:${name}`,
    name,
    text: `${name}.`,
    language: 'en',
    kind: 'FACTUAL',
  })),
  claimRelations: [
    {
      from: 'claim:narrow',
      to: 'claim:broad',
      type: 'NARROWS',
      by: 'tests',
      reason: 'invented',
      at: '2030-01-01',
    },
  ],
}

describe.each(engines)('the index of conflicts on $name', (engine) => {
  let graph: Graph
  beforeEach(async () => {
    graph = await openEmptyGraph(engine)
    await write({ ...base })
  })
  afterEach(() => graph.close())

  const write = (seeds: Partial<Seeds>) =>
    graph.write((run) => writeRows(run, rowsOf({ ...noSeeds, ...seeds }, new Map(), now), now))

  /** One writer: its statement and the mark in one transaction, the judgement after it. */
  async function record(...statements: Seeds['statements']): Promise<void> {
    await graph.write(async (run) => {
      await writeRows(run, rowsOf({ ...noSeeds, statements }, new Map(), now), now)
      await markClaims(
        run,
        statements.map(({ claim }) => claim),
      )
    })
    await judgeMarked(graph)
  }

  async function listed(): Promise<string[]> {
    const params = { listings: ['STANCE'], low: '', high: '~', scan: 100, limit: 100, most: 100 }
    const rows = await graph.read(conflictsFeed, { ...params, filter: noConditions })
    return rows.map(({ dispute }) => dispute.claimId)
  }

  test('holds a conflict whose two first statements came at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([
        record(statement('ana', 'narrow', 'ASSERTS')),
        record(statement('ben', 'broad', 'DENIES')),
      ])
      expect(await listed()).toEqual(['claim:narrow'])
      await record(statement('ana', 'narrow', 'ASSERTS', 'WITHDRAWN'))
      expect(await listed()).toEqual([])
      await record(statement('ben', 'broad', 'DENIES', 'WITHDRAWN'))
    }
  })

  test('forgets a conflict whose side was withdrawn, and holds it again when that is undone', async () => {
    await record(statement('ana', 'broad', 'ASSERTS'), statement('ben', 'broad', 'DENIES'))
    expect(await listed()).toEqual(['claim:broad'])
    await record(statement('ben', 'broad', 'DENIES', 'WITHDRAWN'))
    expect(await listed()).toEqual([])
    await record(statement('ben', 'broad', 'DENIES'))
    expect(await listed()).toEqual(['claim:broad'])
  })

  test('catches up with a writer that ended before it judged', async () => {
    await graph.write(async (run) => {
      const statements = [statement('ana', 'broad', 'ASSERTS'), statement('ben', 'broad', 'DENIES')]
      await writeRows(run, rowsOf({ ...noSeeds, statements }, new Map(), now), now)
      await markClaims(run, ['claim:broad'])
    })
    expect(await listed()).toEqual([])
    await judgeMarked(graph)
    expect(await listed()).toEqual(['claim:broad'])
    expect(await graph.read(markedClaims, { limit: 10 })).toEqual([])
  })

  test('is the same when it is rebuilt', async () => {
    await record(statement('ana', 'narrow', 'ASSERTS'), statement('ben', 'broad', 'DENIES'))
    expect(await rebuildDisputes(graph)).toBe(1)
    expect(await listed()).toEqual(['claim:narrow'])
  })
})
