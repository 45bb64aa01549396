// Doctor finds nothing in a healthy graph, and names each thing that was broken on purpose, on every engine.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { examine, type Examination } from '../../src/doctor/examine.ts'
import { checks } from '../../src/doctor/findings.ts'
import { judgementsToCheckActor } from '../../src/generated/queries.ts'
import type { Engine } from '../../src/graph/engine.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { relationships } from '../../src/graph/vocabulary.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { valley, withFolder } from '../seeds/folder.ts'
import { mutate } from '../recording/mutate.ts'
import { openApi } from '../support/api.ts'
import { emptyOut, engines, openEmptyGraph } from '../support/engines.ts'
import { writeSynthetic } from '../support/synthetic.ts'
import { brokenOthers } from './broken-others.ts'
import { brokenStatements } from './broken-statements.ts'

const folderOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const noTexts = new Map<string, string>()
/** The checks that found something, with whom and how many. */
const foundBy = ({ checks: reports }: Examination) =>
  Object.fromEntries(
    reports
      .filter(({ found }) => found > 0)
      .map(({ check, findings }) => [check, findings.map(({ id }) => id)]),
  )

const said = "MATCH (s:Statement) WHERE s.id = 'statement:sudria-asserts'"
const id = 'statement:sudria-asserts'
const breakages = [...brokenStatements, ...brokenOthers]

describe.each(engines)('on $name', (kind) => {
  let graph: Graph
  let engine: Engine
  const write = (text: string) =>
    engine.transaction((run) => run({ text, params: {}, ints: [], columns: [] }))
  const load = () =>
    withFolder({ 'valley.yaml': valley }, async (folder) => {
      await loadSeeds(graph, folder)
    })
  beforeAll(async () => {
    graph = await openEmptyGraph({ ...kind, open: async () => (engine = await kind.open()) })
  })
  afterAll(() => graph.close())
  /** Everything as it was before anything was broken. */
  beforeEach(async () => {
    await emptyOut(engine)
    await migrate(graph, engine)
    await load()
  })

  test.each(breakages.map((each) => [each.what, each] as const))('names %s', async (_, breakage) => {
    await write(breakage.text)
    const examination = await examine(graph, noTexts, 10)
    expect(examination.healthy).toBe(false)
    const found = foundBy(examination)
    for (const check of [breakage.check, ...(breakage.also ?? [])])
      expect(Object.keys(found)).toContain(check)
    const told = examination.checks.find(({ check }) => check === breakage.check)?.findings ?? []
    expect(told).toContainEqual({
      id: breakage.id,
      problem: expect.stringMatching(breakage.problem),
      repair: breakage.repair,
    })
  })

  test('counts all that it finds, and tells as many as it is asked to', async () => {
    await write('MATCH (s:Statement) REMOVE s.createdAt')
    const { checks: reports } = await examine(graph, noTexts, 1)
    expect(reports.find(({ check }) => check === 'nodes')).toMatchObject({ found: 2, repairable: 0 })
    expect(reports.find(({ check }) => check === 'nodes')?.findings).toHaveLength(1)
  })

  test('writes nothing', async () => {
    await write(`${said} SET s.actorId = 'actor:norland'`)
    const look = () =>
      engine.transaction((run) =>
        run({
          text: `${said} RETURN s.actorId AS a, s.version AS v`,
          params: {},
          ints: [],
          columns: ['a', 'v'],
        }),
      )
    const before = await look()
    await examine(graph, noTexts, 10)
    expect(await look()).toEqual(before)
  })

  test('looks for passages in the texts that it is given', async () => {
    const text = 'Before. They opened it. After.'
    const sha256 = createHash('sha256').update(text).digest('hex')
    const texts = new Map([[sha256, text]])
    await write(`MATCH (a:Article) WHERE a.id = 'article:herald-1' SET a.textSha256 = '${sha256}'`)
    const place = async (start: number, anchor: string) => {
      await write(
        `MATCH (s:Statement)-[r:REPORTED_IN]->(a:Article) WHERE s.id = '${id}' SET r.wording = 'They opened it.', r.start = ${start}, r.end = ${start + 15}, r.anchor = '${anchor}'`,
      )
      const { anchors, checks: reports } = await examine(graph, texts, 10)
      return { anchors, found: reports.find(({ check }) => check === 'anchors')?.findings ?? [] }
    }
    expect(await place(8, 'EXACT')).toEqual({ anchors: { passages: 1, exact: 1 }, found: [] })
    expect(await place(8, 'UNVERIFIED')).toEqual({ anchors: { passages: 1, exact: 1 }, found: [] })
    const orphan = await place(8, 'ORPHANED')
    expect(orphan.found).toMatchObject([{ repair: 'set its anchor to EXACT' }])
    const moved = await place(9, 'EXACT')
    expect(moved.anchors).toEqual({ passages: 1, exact: 0 })
    expect(moved.found).toMatchObject([
      { id: `${id} in article:herald-1`, problem: expect.stringMatching(/does not stand at 9 .* but at 8$/) },
    ])
  })
})

describe.each(engines)('passages without a position on $name', (kind) => {
  test('are judged as verifyAnchors judges them', async () => {
    const graph = await openEmptyGraph(kind)
    await loadSeeds(graph, folderOf('../fixtures/orchard'))
    const api = await openApi(graph)
    const article = 'article:pear-2'
    const text = 'First the gate. Then the hedge, and the hedge again.'
    const passage = (wording: string) => ({ article, part: 'BODY', attribution: 'OWN_REPORTING', wording })
    try {
      await mutate(api)('recordStatement', {
        ...{ actor: 'actor:bea-bor', claim: 'claim:entered', stance: 'QUESTIONS' },
        reports: [passage('the gate'), passage('the hedge'), passage('the river')],
      })
      await mutate(api)('verifyAnchors', { articleId: article, text })
      const texts = new Map([[createHash('sha256').update(text).digest('hex'), text]])
      const { anchors, checks: reports } = await examine(graph, texts, 10)
      expect(anchors).toEqual({ passages: 3, exact: 1 })
      expect(reports.find(({ check }) => check === 'anchors')?.findings).toEqual([
        {
          id: expect.stringMatching(/ in article:pear-2$/),
          problem: 'its anchor is ORPHANED: this wording does not stand in the text of the article',
          repair: null,
        },
      ])
    } finally {
      await api.close()
      await graph.close()
    }
  })
})

describe.each(engines)('a healthy graph on $name has nothing to be found', (engine) => {
  test.each([
    ['the shipped seeds', '../../seeds'],
    ['the orchard', '../fixtures/orchard'],
  ])('%s', async (_, folder) => {
    const graph = await openEmptyGraph(engine)
    await loadSeeds(graph, folderOf(folder))
    const examination = await examine(graph, noTexts, 10)
    await graph.close()
    expect(foundBy(examination)).toEqual({})
    expect(examination.healthy).toBe(true)
    expect(examination.checks.map(({ check }) => check)).toEqual(
      Object.keys(checks).filter((check) => check !== 'anchors'),
    )
  })

  test('a synthetic graph of several pages', async () => {
    const graph = await openEmptyGraph(engine)
    await writeSynthetic(graph, { statements: 2_500, actors: 60, claims: 150 })
    const examination = await examine(graph, noTexts, 10)
    await graph.close()
    expect(foundBy(examination)).toEqual({})
    expect(examination.examined).toMatchObject({ Statement: 2_500, Actor: 60, Claim: 150 })
  }, 180_000)
})

test('judgements are all relationships that have a judge', () => {
  const judged = Object.entries(relationships).filter(([, { properties }]) => 'endedAt' in properties)
  for (const [type] of judged) expect(judgementsToCheckActor.text).toMatch(new RegExp(`[:|]${type}[|\\]]`))
})
