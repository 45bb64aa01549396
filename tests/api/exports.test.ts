// Every list as a file, on every engine: the same entries as GraphQL answers, and the same refusals.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { exportColumns } from '../../src/export/columns.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { rowsOf } from '../../src/entries/rows.ts'
import { writeRows } from '../../src/recording/write-rows.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const lists = Object.keys(exportColumns)

/** Lists of the schema that are no files, each with the reason. */
const notExported: Record<string, string> = {
  search: 'it ranks the best 200 hits for a text; it is no list of what there is',
}

test('every list of the schema is exported, or a reason is written down', () => {
  const fields = Object.values(createSchema().getQueryType()?.getFields() ?? {})
  const connections = fields.filter(({ type }) => /Connection!?$/.test(String(type))).map(({ name }) => name)
  expect(connections.length).toBeGreaterThan(7)
  const missing = connections.filter((name) => !lists.includes(name) && !(name in notExported))
  expect(missing).toEqual([])
  expect(lists.filter((name) => !connections.includes(name))).toEqual([])
})

const hostile = ["=cmd|' /C calc'!A0", '+1+1', '-1', '@SUM(1)', '\t=1', ' =1', 'plain, "quoted"\nLaw']
const now = '2024-01-01T00:00:00.000Z'

/** Speakers whose names a spreadsheet would run, and a place below the equator. */
function writeHostile(graph: Graph): Promise<unknown> {
  const actors = hostile.map((name, index) => ({
    id: `actor:hostile-${index}`,
    kind: 'PERSON' as const,
    name,
    aliases: { en: [`=alias ${index}`] },
  }))
  const none = { events: [], topics: [], claims: [], articles: [], statements: [], reports: [] }
  const relations = { actorRelations: [], claimRelations: [], reviews: [] }
  const places = [{ id: 'place:south', name: 'South', lat: -20.5, lon: 0 }]
  return graph.write((run) =>
    writeRows(run, rowsOf({ actors, places, ...none, ...relations }, new Map(), now), now),
  )
}

/** What each engine wrote, to be compared. */
const files = new Map<string, Record<string, string>>()

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  let roundTrips = 0
  beforeAll(async () => {
    graph = await openEmptyGraph(engine, { onRoundTrip: () => (roundTrips += 1) })
    await loadSeeds(graph, orchard)
    await writeHostile(graph)
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  const get = (path: string, method = 'GET') => api.inject({ method, url: `/export/${path}` })
  const rows = (csv: string) => parse(csv, { columns: true }) as unknown as Record<string, string>[]
  async function entries(path: string): Promise<{ id: string }[]> {
    const { statusCode, body } = await get(path)
    expect(statusCode).toBe(200)
    return JSON.parse(body) as { id: string }[]
  }

  test.each(lists)('%s holds what GraphQL lists, in its order, in both forms', async (list) => {
    const { data } = await api.ask(`{ ${list}(first: 100) { totalCount nodes { id } } }`)
    const expected = (data[list].nodes as { id: string }[]).map(({ id }) => id)
    expect(expected).toHaveLength(data[list].totalCount as number)
    expect((await entries(`${list}.json`)).map(({ id }) => id)).toEqual(expected)
    const { body, headers } = await get(`${list}.csv`)
    expect(rows(body).map(({ id }) => id)).toEqual(expected)
    expect(body.split('\r\n')[0]).toBe(exportColumns[list]?.join(','))
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(headers['content-disposition']).toBe(`attachment; filename="counterclaim-${list}.csv"`)
  })

  test.each<[string, string, string]>([
    ['statements', 'actors=actor:bea-bor', 'filter: { actors: ["actor:bea-bor"] }'],
    [
      'statements',
      'stances=DENIES,CONFIRMS&orderBy=SAID_ASC',
      'filter: { stances: [DENIES, CONFIRMS] }, orderBy: SAID_ASC',
    ],
    [
      'statements',
      'said.from=2024-10-01&said.to=2024-10-31',
      'filter: { said: { from: "2024-10-01", to: "2024-10-31" } }',
    ],
    ['statements', 'states=PROPOSED&states=WITHDRAWN', 'filter: { states: [PROPOSED, WITHDRAWN] }'],
    [
      'statements',
      `filter=${encodeURIComponent('{"languages":["tr"]}')}&stances=DENIES`,
      'filter: { languages: ["tr"], stances: [DENIES] }',
    ],
    [
      'statements',
      'claims=claim:took-apples&basis=HEARSAY',
      'filter: { claims: ["claim:took-apples"], basis: [HEARSAY] }',
    ],
    ['claims', 'text=apples&orderBy=NAME_DESC', 'filter: { text: "apples" }, orderBy: NAME_DESC'],
    ['claims', 'contested=true', 'filter: { contested: true }'],
    ['actors', 'isOutlet=true', 'filter: { isOutlet: true }'],
    [
      'articles',
      'outlets=actor:daily-pear&published.from=2024-10-01',
      'filter: { outlets: ["actor:daily-pear"], published: { from: "2024-10-01" } }',
    ],
    ['conflicts', 'topics=topic:fruit', 'filter: { topics: ["topic:fruit"] }'],
  ])('%s?%s is what GraphQL finds', async (list, address, args) => {
    const { data } = await api.ask(`{ ${list}(first: 100, ${args}) { nodes { id } } }`)
    const ids = (await entries(`${list}.json?${address}`)).map(({ id }) => ({ id }))
    expect(ids).toEqual(data[list].nodes)
    expect(rows((await get(`${list}.csv?${address}`)).body).map(({ id }) => ({ id }))).toEqual(ids)
  })

  test('no cell is a formula, numbers stay numbers, and JSON stays exact', async () => {
    const found = await entries('actors.json')
    const names = found.filter(({ id }) => id.startsWith('actor:hostile')) as { id: string; name?: string }[]
    expect(names.map(({ name }) => name).sort()).toEqual([...hostile].sort())
    const actors = rows((await get('actors.csv')).body).filter(({ id }) => id?.startsWith('actor:hostile'))
    expect(actors).toHaveLength(hostile.length)
    for (const { id, name, aliases } of actors) {
      const index = Number(id?.split('-')[1])
      expect(name).toBe(index < 6 ? `'${hostile[index] ?? ''}` : hostile[index])
      expect(aliases).toBe(`'=alias ${index}`)
    }
    const places = rows((await get('places.csv')).body)
    expect(places.find(({ id }) => id === 'place:south')).toMatchObject({ lat: '-20.5', lon: '0' })
  })

  test.each<[string, number, string, string | undefined]>([
    ['statements.csv?colour=red', 400, 'INVALID_INPUT', 'colour'],
    ['statements.csv?first=5', 400, 'INVALID_INPUT', 'first'],
    ['statements.json?bom=true', 400, 'INVALID_INPUT', 'bom'],
    ['statements.csv?bom=perhaps', 400, 'INVALID_INPUT', 'bom'],
    ['statements.csv?said.from=yesterday', 400, 'INVALID_INPUT', 'filter.said.from'],
    ['statements.csv?stances=SHOUTS', 400, 'INVALID_INPUT', 'filter.stances.0'],
    ['statements.csv?stances=', 400, 'INVALID_INPUT', 'filter.stances.0'],
    ['statements.json?actors=arland', 400, 'INVALID_INPUT', 'filter.actors'],
    ['actors.json?isOutlet=perhaps', 400, 'INVALID_INPUT', 'filter.isOutlet'],
    ['claims.csv?orderBy=SIZE', 400, 'INVALID_INPUT', 'orderBy'],
    ['claims.csv?filter={"colour":1}', 400, 'INVALID_INPUT', 'filter'],
    ['_migrations.csv', 404, 'NOT_FOUND', undefined],
    ['statements.xml', 404, 'NOT_FOUND', undefined],
    ['statements.csv/more', 404, 'NOT_FOUND', undefined],
    ['', 404, 'NOT_FOUND', undefined],
  ])('/export/%s is %d', async (path, status, code, field) => {
    const response = await get(path)
    const extensions = response.json().errors?.[0]?.extensions
    expect([response.statusCode, extensions?.code, extensions?.field]).toEqual([status, code, field])
    expect(response.headers['content-type']).toContain('application/json')
  })

  test('a refusal has the words of the API', async () => {
    const { errors } = await api.ask('{ statements(filter: { claims: ["actor:x"] }) { nodes { id } } }')
    const refused = (await get('statements.csv?claims=actor:x')).json().errors
    expect(refused?.[0]?.message).toBe(errors?.[0]?.message)
    expect(refused?.[0]?.extensions).toEqual(errors?.[0]?.extensions)
  })

  test('what there is, is told; what may be asked too, where the schema may be asked for', async () => {
    expect((await get('nothing.csv')).body).toContain('statements.csv')
    expect((await get('statements.csv?colour=red')).body).toContain('said.from')
    const closed = await openApi(graph, { INTROSPECTION: 'false' })
    const unknown = await closed.inject({ url: '/export/statements.csv?colour=red' })
    const value = await closed.inject({ url: '/export/statements.csv?stances=DENIE' })
    await closed.close()
    expect([unknown.statusCode, value.statusCode]).toEqual([400, 400])
    expect(unknown.body).not.toContain('said.from')
    expect(value.body).not.toContain('DENIES')
  })

  test('HEAD says what GET would, without a body; other methods and other hosts are refused', async () => {
    const { headers, statusCode, body } = await get('statements.csv', 'HEAD')
    expect([statusCode, body]).toEqual([200, ''])
    expect(headers['content-type']).toContain('text/csv')
    expect((await get('statements.csv?colour=red', 'HEAD')).statusCode).toBe(400)
    expect((await get('statements.csv', 'POST')).statusCode).toBe(404)
    const elsewhere = await api.inject({ url: '/export/topics.csv', headers: { host: 'evil.example' } })
    expect(elsewhere.statusCode).toBe(403)
    expect((await get('topics.csv')).headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('a byte order mark stands in front where it is asked for', async () => {
    const bytes = async (query: string) =>
      Buffer.from(await (await fetch(`${api.address}/export/topics.csv${query}`)).arrayBuffer())
    const plain = await bytes('')
    expect(plain.toString('latin1')).toMatch(/^id,/)
    expect(await bytes('?bom=false')).toEqual(plain)
    expect(await bytes('?bom=true')).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]))
  })

  test('a whole export costs a bounded number of round trips for each page', async () => {
    roundTrips = 0
    await get('statements.csv')
    expect(roundTrips).toBeLessThanOrEqual(9)
    roundTrips = 0
    await get('claims.csv')
    expect(roundTrips).toBeLessThanOrEqual(8)
  })

  test('both engines write the same bytes', async () => {
    const moment = /\d{4}-\d\d-\d\dT[\d:.]+Z/g
    const own: Record<string, string> = {}
    for (const list of lists)
      for (const form of ['csv', 'json'])
        own[`${list}.${form}`] = (await get(`${list}.${form}`)).body.replace(moment, 'then')
    files.set(engine.name, own)
    for (const other of files.values()) expect(own).toEqual(other)
  })
})
