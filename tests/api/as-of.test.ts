// The graph as of a moment: by what was said until then it answers as a graph that holds nothing else, on every engine.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph, type TestEngine } from '../support/engines.ts'
import { withFolder } from '../seeds/folder.ts'

interface Seeds {
  statements: { id: string; respondsTo?: string[]; retracts?: string[] }[]
  reports: { statement: string }[]
}
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const seeds = parse(readFileSync(`${orchard}/orchard.yaml`, 'utf8')) as Seeds
const claims = [
  'claim:took-apples',
  'claim:took-red-apples',
  'claim:took-fruit',
  'claim:was-there',
  'claim:entered',
  'claim:will-return',
  'claim:apples-taken',
]

/** The orchard with these statements alone. */
function orchardOf(ids: readonly string[]): string {
  const kept = new Set(ids)
  const only = (links: string[] = []) => links.filter((id) => kept.has(id))
  const statements = seeds.statements
    .filter(({ id }) => kept.has(id))
    .map((one) => ({ ...one, respondsTo: only(one.respondsTo), retracts: only(one.retracts) }))
  const reports = seeds.reports.filter(({ statement }) => kept.has(statement))
  return stringify({ ...seeds, statements, reports })
}

const origins =
  'statements articles outlets origins readOrigins unattributed voices groups { key reason end }'
const answer = (asOf: string) => {
  const at = asOf === '' ? '' : `(${asOf})`
  const and = asOf === '' ? '' : `, ${asOf}`
  const parts = claims.map(
    (id, index) => `claim${index}: claim(id: "${id}") {
      stances${at} { stance count }
      statements(first: 100${and}) { nodes { id } totalCount }
      sides${at} {
        supporting { nodes { id } totalCount }
        denying { nodes { id } }
        doubting { nodes { id } }
        declining { nodes { id } }
        inferred { stance claim { id } path { id } statements { nodes { id } } }
      }
      origins${at} { ${origins} }
      figures${at} { low high pointCount points { low high statement { id } } }
      conflicts(kinds: [STANCE, CLAIM, NUMERIC]${and}) { totalCount nodes { ${conflict} } }
    }`,
  )
  return `{ ${parts.join('\n')}
    statements(first: 100${and}) { nodes { id } totalCount }
    conflicts(first: 100${and}) { totalCount nodes { ${conflict} } }
  }`
}
const conflict = `id kind firstSaid { from to } lastSaid { from to } alsoOn { id } doubting { actorCount }
  sides { stances inferred actorCount actors { id } claims { id } statements { nodes { id } totalCount } origins { origins voices } }`

const moments = [
  '2024-09-14T12:00:00Z',
  '2024-09-14T23:59:59Z',
  '2024-09-21T00:00:00Z',
  '2024-11-01T23:59:59Z',
]

async function open(engine: TestEngine, folder: string): Promise<{ graph: Graph; api: Api }> {
  const graph = await openEmptyGraph(engine)
  await loadSeeds(graph, folder)
  return { graph, api: await openApi(graph, { MAX_COST: '10000000' }) }
}

/** Conflicts as of a moment keep the order of today. */
function inAnyOrder<T>(data: T): T {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  const text = JSON.stringify(data, (key: string, value: unknown) =>
    key === 'conflicts'
      ? { ...(value as object), nodes: (value as { nodes: { id: string }[] }).nodes.toSorted(byId) }
      : value,
  )
  return JSON.parse(text) as T
}

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  const then = new Map<string, unknown>()
  const certain = new Map<string, string[]>()
  beforeAll(async () => {
    ;({ graph, api } = await open(engine, orchard))
    for (const at of moments) {
      const data = await dataOf(api, answer(`asOf: { clock: SAID, at: "${at}" }`))
      then.set(at, inAnyOrder(data))
      certain.set(
        at,
        data.statements.nodes.map(({ id }: { id: string }) => id),
      )
    }
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  test('what is uncertain is counted apart', async () => {
    const list = (at: string, claim = '') =>
      `statements(first: 50, asOf: { clock: SAID, at: "${at}" }${claim}) { totalCount uncertainCount }`
    const data = await dataOf(
      api,
      `{
        noon: ${list('2024-09-14T12:00:00Z')}
        night: ${list('2024-09-14T23:59:59Z')}
        now: statements { uncertainCount }
        claim(id: "claim:took-apples") {
          stances(asOf: { clock: SAID, at: "2024-09-14T12:00:00Z" }) { stance count uncertain }
          conflicts(asOf: { clock: SAID, at: "2024-09-14T12:00:00Z" }) { totalCount uncertainCount }
          origins(asOf: { clock: SAID, at: "2024-09-12T12:00:00Z" }) { statements uncertainStatements }
        }
        figured: claim(id: "claim:apples-taken") {
          figures(asOf: { clock: SAID, at: "2024-09-14T12:00:00Z" }) { pointCount uncertainPoints }
        }
        conflicts(asOf: { clock: SAID, at: "2024-09-14T12:00:00Z" }) { totalCount uncertainCount }
      }`,
    )
    expect(data).toMatchObject({
      noon: { totalCount: 2, uncertainCount: 5 },
      night: { totalCount: 5, uncertainCount: 2 },
      now: { uncertainCount: null },
      claim: {
        stances: [
          { stance: 'ASSERTS', count: 1, uncertain: 0 },
          { stance: 'CONFIRMS', count: 0, uncertain: 0 },
          { stance: 'DENIES', count: 1, uncertain: 1 },
          { stance: 'QUESTIONS', count: 0, uncertain: 1 },
          { stance: 'DECLINES', count: 0, uncertain: 0 },
        ],
        conflicts: { totalCount: 0, uncertainCount: 2 },
        origins: { statements: 0, uncertainStatements: 0 },
      },
      figured: { figures: { pointCount: 0, uncertainPoints: 1 } },
      conflicts: { totalCount: 0, uncertainCount: 2 },
    })
  })

  test('by recording, nothing stood before the graph was filled, and everything stands in the end', async () => {
    const before = await dataOf(api, answer('asOf: { clock: RECORDED, at: "2020-01-01T00:00:00Z" }'))
    expect(before.statements.totalCount).toBe(0)
    expect(before.conflicts.nodes).toEqual([])
    expect(before.claim0.origins.statements).toBe(0)
    const after = await dataOf(api, answer('asOf: { clock: RECORDED, at: "2099-01-01T00:00:00Z" }'))
    expect(inAnyOrder(after)).toEqual(inAnyOrder(await dataOf(api, answer(''))))
  })

  test('by publication, a statement stands with its first report, and its chains grow with the later ones', async () => {
    const asOf = (at: string) => `asOf: { clock: PUBLISHED, at: "${at}" }`
    const data = await dataOf(
      api,
      `{ early: statement(id: "statement:ana-1") { origins(${asOf('2024-09-15T00:00:00Z')}) { articles groups { end } } }
         late: statement(id: "statement:ana-1") { origins(${asOf('2024-09-21T00:00:00Z')}) { articles } }
         none: statement(id: "statement:ana-1") { origins(${asOf('2024-09-13T00:00:00Z')}) { statements uncertainStatements } }
         statements(${asOf('2024-09-21T00:00:00Z')}) { totalCount uncertainCount } }`,
    )
    expect(data.early.origins.articles).toBe(1)
    expect(data.late.origins.articles).toBe(2)
    expect(data.none.origins).toEqual({ statements: 0, uncertainStatements: 0 })
    expect(data.statements).toEqual({ totalCount: 8, uncertainCount: 0 })
  })

  test('pages as of a moment meet every conflict once', async () => {
    const seen: string[] = []
    for (let after: string | null = null; ;) {
      const { conflicts } = await dataOf(
        api,
        `{ conflicts(first: 1, after: ${JSON.stringify(after)}, asOf: { clock: SAID, at: "2024-11-03T00:00:00Z" }) {
          nodes { id } pageInfo { hasNextPage endCursor } } }`,
      )
      seen.push(...conflicts.nodes.map(({ id }: { id: string }) => id))
      if (!conflicts.pageInfo.hasNextPage) break
      after = conflicts.pageInfo.endCursor
    }
    const { conflicts } = await dataOf(api, '{ conflicts { nodes { id } } }')
    expect(seen).toEqual(conflicts.nodes.map(({ id }: { id: string }) => id))
  })

  test('a moment that no calendar has is refused with the field', async () => {
    const { errors } = await api.ask(
      '{ statements(asOf: { clock: SAID, at: "2024-02-30T00:00:00Z" }) { totalCount } }',
    )
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    const { errors: by } = await api.ask(
      'query ($at: DateTime!) { statements(asOf: { clock: SAID, at: $at }) { totalCount } }',
      { at: 'yesterday' },
    )
    expect(by?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' })
  })

  // Neo4j has one database: from here on the graph at hand is gone.
  test.each(moments)('as of %s it answers as a graph that holds only what was said by then', async (at) => {
    const alone = await withFolder({ 'orchard.yaml': orchardOf(certain.get(at) ?? []) }, (folder) =>
      open(engine, folder),
    )
    expect(then.get(at)).toEqual(inAnyOrder(await dataOf(alone.api, answer(''))))
    await alone.api.close()
    await alone.graph.close()
  })
})
