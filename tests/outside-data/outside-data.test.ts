// Outside data as the scripts read and judge them: invented rows in the shape of the data sets, on every engine.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { SourceText } from '../../scripts/outside-data/data-set.ts'
import { examinePopulation } from '../../scripts/outside-data/examine-population.ts'
import { examineTotals } from '../../scripts/outside-data/examine-totals.ts'
import { figuresByClaim, pairsOn } from '../../scripts/outside-data/judged.ts'
import { readPopulation } from '../../scripts/outside-data/population.ts'
import { readTotals, type Speaker } from '../../scripts/outside-data/running-totals.ts'
import { loadAndJudge, openForData, withSchema } from '../../scripts/outside-data/store.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { seedFile, type Entry } from '../../src/entries/format.ts'
import { openApi, type Api } from '../support/api.ts'
import { emptyOut, engines, openEmptyGraph } from '../support/engines.ts'

const gazette: Entry<'articles'> = {
  id: 'article:gazette',
  url: 'https://example.org/gazette',
  title: 'Gazette',
  medium: 'UNKNOWN',
}
const orchard: Speaker = {
  of: 'Fruit picked',
  article: gazette,
  actor: { id: 'actor:orchard', kind: 'ORGANIZATION', name: 'Orchard' },
}
const source = (name: string, text: string): SourceText => ({ name, bytes: Buffer.from(text) })
const json = (name: string, value: unknown) => source(name, JSON.stringify(value))
const dayAfter = (days: number) => new Date(Date.UTC(2031, 0, 1 + days)).toISOString().slice(0, 10)

const population = source(
  'places.csv',
  `"ObjectID","PropertyID","PropertyValue","SourceID","TimeStamp"
"appleton, west","Population2031","120","7: Quince: the second","null"
"appleton, west","Population2031","120","8: PearBot","null"
"appleton, west","Population2031","0","0 (203.0.113.9)","null"
"appleton, west","Population/2031","130","8: PearBot","null"
"brasélia no. 4","Population2031","690690690000000","0 (203.0.113.10)","null"
"brasélia no. 4","Population2031","12","0 (203.0.113.9)","null"
`,
)
const totals = json('picked.json', [
  { date: '2031-01-01', day: 1, plum: 10, 'plum*': 'about', 'sour cherry': 5, 'best row': 'the third' },
  { date: '2031-01-02', day: 2, plum: 9, 'plum*': 'about', 'sour cherry': 7 },
  { date: '2031-01-04', day: 4, plum: 5, 'plum*': 'more', 'sour cherry': 6, POW: 3 },
  { date: '2031-01-05', day: 5, plum: 3, 'plum*': 'about', 'sour cherry': 6, POW: 2 },
])

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  test('populations become one claim for each place and property, and other numbers of others are DIRECT', async () => {
    const { lines, failures } = await examinePopulation(graph, [population], gazette)
    expect(failures).toEqual([])
    const text = lines.join('\n')
    expect(text).toContain('6 statements by 4 actors (2 of them unnamed) on 3 claims.')
    expect(text).toContain('2 claims have at least two figures, the largest 3.')
    expect(text).toMatch(/^COMPATIBLE +1 +1$/m)
    expect(text).toMatch(/^DIRECT +2 +3$/m)
    const answer = await api.ask(`{
      conflicts(filter: { numericClasses: [DIRECT] }) { totalCount }
      claim(id: "claim:population-3") { text figures { low high points { actor { name named } statement { quote } } } }
    }`)
    expect(answer.data).toEqual({
      conflicts: { totalCount: 2 },
      claim: {
        text: 'brasélia no. 4: Population2031',
        figures: {
          low: 12,
          high: 690_690_690_000_000,
          points: [
            { actor: { name: '0 (203.0.x.x)', named: false }, statement: { quote: null } },
            { actor: { name: '0 (203.0.x.x)', named: false }, statement: { quote: null } },
          ],
        },
      },
    })
  })

  test('a total of one speaker that certainly fell is a REVISION, and what is left open by its words is none', async () => {
    const { lines, failures } = await examineTotals(graph, [totals], orchard)
    // The graph holds the populations, whose conflicts are not of these totals.
    expect(failures).toEqual([
      'The index has 1 COMPATIBLE conflicts, and 0 claims have such pairs.',
      'The index has 2 DIRECT conflicts, and 0 claims have such pairs.',
    ])
    const text = lines.join('\n')
    expect(text).toMatch(/^plum +4 +3 +3 +0 +1$/m)
    expect(text).toMatch(/^sour cherry +4 +4 +2 +0 +1$/m)
    expect(text).toMatch(/^POW +2 +1 +0 +0 +0$/m)
    expect(text).toContain('  sour cherry: 7 on 2031-01-02, 6 on 2031-01-04: REVISION')
    expect(text).toContain('  plum: 5 on 2031-01-04, 3 on 2031-01-05: REVISION')
    expect(text).toContain('2 falls lie within')
  })

  test('a number that does not come from the data is reported as a failure', async () => {
    await emptyOutThrough(graph)
    const claim = readTotals([totals], orchard).seeds.claims.filter(({ counted }) => counted === 'plum')
    const stranger: Entry<'actors'> = { id: 'actor:wasp', kind: 'PERSON', name: 'Wasp' }
    const statement: Entry<'statements'> = {
      id: 'statement:wasp',
      actor: stranger.id,
      claim: claim[0]?.id ?? '',
      stance: 'ASSERTS',
      quantity: { low: 900, high: 900, qualifier: 'EXACTLY' },
    }
    const { seeds } = readTotals([], orchard)
    await loadAndJudge(graph, { ...seeds, claims: claim, actors: [stranger], statements: [statement] })
    const { failures } = await examineTotals(graph, [totals], orchard)
    expect(failures).toContain('plum: 4 pairs are neither SERIES nor REVISION.')
  })

  async function emptyOutThrough(kept: Graph): Promise<void> {
    await api.close()
    await kept.close()
    graph = await openEmptyGraph(engine)
    api = await openApi(graph)
  }

  test('outside data are put into an empty graph only', async () => {
    const opened = await engine.open()
    try {
      await emptyOut(opened)
      const made = await withSchema(opened)
      await loadAndJudge(made, readTotals([totals], orchard).seeds)
      await expect(withSchema(opened)).rejects.toThrow(/Outside data are put into an empty one only/)
    } finally {
      await opened.close()
    }
  })
})

test('running totals of one speaker never give DIRECT, and every certain fall of any two days gives REVISION', async () => {
  const series = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 3 }), value: fc.nat(30) }), {
    minLength: 2,
    maxLength: 12,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(series, { minLength: 1, maxLength: 4 }), async (all) => {
      const files = all.map((points, at) => {
        let day = 0
        return json(
          `${at}.json`,
          points.map(({ gap, value }) => ({ date: dayAfter((day += gap)), day, [`basket ${at}`]: value })),
        )
      })
      const graph = await openForData({})
      try {
        const { failures } = await examineTotals(graph, files, orchard)
        expect(failures).toEqual([])
        const { counted } = readTotals(files, orchard)
        const figures = await figuresByClaim(
          graph,
          counted.map(({ claimId }) => claimId),
        )
        for (const { claimId, totals: given } of counted) {
          const valueOf = new Map(given.map(({ statementId, value }) => [statementId, value]))
          for (const pair of pairsOn(claimId, figures.get(claimId) ?? [])) {
            const fell =
              Number(valueOf.get(pair.later.statementId)) < Number(valueOf.get(pair.earlier.statementId))
            expect(pair.class).toBe(fell ? 'REVISION' : 'SERIES')
          }
        }
      } finally {
        await graph.close()
      }
    }),
    { numRuns: 12 },
  )
})

test('what is made of the rows is in the seed format, and no address of an editor is in it whole', () => {
  for (const { seeds } of [readPopulation(population, gazette), readTotals([totals], orchard)]) {
    expect(seedFile.safeParse(seeds).error).toBeUndefined()
    expect(JSON.stringify(seeds)).not.toContain('203.0.113')
  }
})

test.each([
  ['corrections', [{ date: '2031-01-01', day: 1, plum: -3 }], /a list of corrections is no list of totals/],
  ['no dates', [{ model: 'x', losses_total: 2 }], /date/],
  ['a day twice', [1, 2].map((plum) => ({ date: '2031-01-01', day: 1, plum })), /stands in it twice/],
  ['an unknown word', [{ date: '2031-01-01', day: 1, plum: 3, 'plum*': 'maybe' }], /"maybe" beside plum/],
])('totals with %s are refused in a sentence', (_, days, message) => {
  expect(() => readTotals([json('x.json', days)], orchard)).toThrow(message)
})

test('a table with other columns is refused, with the record named', () => {
  expect(() => readPopulation(source('x.csv', 'a,b\n1,2\n'), gazette)).toThrow(/x\.csv, record 1: ObjectID/)
})

test('the command prints a report and ends with 0, and with 2 where it does not understand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-outside-'))
  folders.push(folder)
  const path = join(folder, 'places.csv')
  writeFileSync(path, population.bytes)
  const good = run('spectrum-population', path)
  expect(good.stdout).toMatch(/As expected\.\n$/)
  expect(good.status).toBe(0)
  expect(run('war-losses', path).status).toBe(2)
  expect(run('weather', path).stderr).toContain('npm run outside -- spectrum-population')
})

function run(...args: string[]) {
  const program = fileURLToPath(new URL('../../scripts/outside-data.ts', import.meta.url))
  const env = { ...process.env, NEO4J_URI: '' }
  return spawnSync(process.execPath, ['--import', 'tsx', program, ...args], { encoding: 'utf8', env })
}
