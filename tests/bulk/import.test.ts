// Importing: everything is checked first, with the line of each problem; what is on record is passed over; one change for each batch.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { examine } from '../../src/doctor/examine.ts'
import { nodesOfLabel } from '../../src/generated/queries.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { engines } from '../support/engines.ts'
import { openStore, type Store } from '../seeds/content.ts'
import { file, importInto, kiln, plain, refusals } from './kiln.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard/orchard.yaml', import.meta.url))
type LoadArguments = [Parameters<typeof importInto>[1], Parameters<typeof importInto>[2]?]

describe.each(engines)('on $name', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(engine)
  })
  afterAll(() => store.graph.close())
  beforeEach(async () => {
    await store.empty()
  })
  const load = (...[sources, options]: LoadArguments) => importInto(store.graph, sources, options)
  const problemsOf = (...given: LoadArguments) => refusals(load(...given))
  const count = async (label: 'Statement' | '_Change' | '_Mark') =>
    (await store.graph.read(nodesOfLabel[label], {}))[0]?.nodes

  test('a file of lines is imported as the caller, now, whatever the size of its batches, and the doctor finds nothing', async () => {
    await load([file('kiln.jsonl', kiln)], { batch: 3 })
    expect(await count('Statement')).toBe(3)
    const whole = plain(await store.content())
    expect(JSON.stringify(await store.content())).toContain('"recordedBy":"cli:tests"')
    expect((await examine(store.graph, new Map(), 3)).checks.filter(({ found }) => found > 0)).toEqual([])
    expect(await count('_Change')).toBeGreaterThan(2)
    expect(await count('_Mark')).toBe(0)
    await store.empty()
    await load([file('kiln.jsonl', kiln)])
    expect(plain(await store.content())).toEqual(whole)
    expect(await count('_Change')).toBe(1)
  })

  test('what was imported before is passed over, and what a killed import left undone is added', async () => {
    await load([file('part.jsonl', kiln.slice(0, 7))])
    expect(await load([file('kiln.jsonl', kiln)])).toMatchObject({ entries: kiln.length })
    const whole = plain(await store.content())
    expect(await load([file('kiln.jsonl', kiln)])).toEqual({ entries: kiln.length, written: 0, batches: 0 })
    expect(plain(await store.content())).toEqual(whole)
    await store.empty()
    await load([file('kiln.jsonl', kiln)])
    expect(plain(await store.content())).toEqual(whole)
  })

  test('a file in the seed format gives the graph that the seed loader gives', async () => {
    await load([{ path: orchard, name: 'orchard.yaml' }])
    const imported = plain(await store.content(), ['recordedBy'])
    await store.empty()
    await loadSeeds(store.graph, join(orchard, '..'))
    expect(imported).toEqual(plain(await store.content(), ['recordedBy']))
  })

  test('a dry run counts what would be added, and writes nothing', async () => {
    const { written, entries } = await load([file('kiln.jsonl', kiln)], { dryRun: true })
    expect(entries).toBe(kiln.length)
    expect(written).toBeGreaterThan(kiln.length)
    expect(await count('Statement')).toBe(0)
  })

  test('every problem is told with its line, and nothing is written', async () => {
    const broken = [
      ...kiln.slice(0, 3),
      'no json',
      { potatoes: {} },
      { actors: { id: 'actor:gil', kind: 'PERSON', name: 'Gil again' } },
      { statements: { id: 'statement:late', actor: 'actor:gil', claim: 'claim:later', stance: 'DENIES' } },
      {
        reports: {
          statement: 'statement:late',
          article: 'article:nowhere',
          part: 'BODY',
          attribution: 'NONE',
        },
      },
      { claims: { id: 'claim:later', name: 'Later', text: 'Later.', language: 'en', kind: 'FACTUAL' } },
      { statements: { id: 'statement:bare', actor: 'actor:gil', claim: 'claim:kiln-lit', stance: 'DENIES' } },
    ]
    const problems = await problemsOf([file('broken.jsonl', broken)])
    expect(problems).toEqual([
      'broken.jsonl:4  this line is no JSON',
      expect.stringMatching(/^broken\.jsonl:5 {2}a line holds one entry under the name of its list/),
      'broken.jsonl:6  actors.id: actor:gil is defined already, at broken.jsonl:1',
      expect.stringMatching(/^broken\.jsonl:6 {2}actors\.id: actor:gil is defined more than once/),
      expect.stringMatching(/^broken\.jsonl:10 {2}statements\.id: statement:bare has no report/),
      expect.stringMatching(
        /^broken\.jsonl:8 {2}reports\.article: article:nowhere is neither in the files nor on record/,
      ),
    ])
    expect(await count('Statement')).toBe(0)
  })

  test('an entry stands after what it refers to', async () => {
    const [actor, topic, claim, ...rest] = kiln
    const lines = [actor, claim, ...rest.slice(0, 1), topic].map((line) => line ?? {})
    expect(await problemsOf([file('order.jsonl', lines)]).catch(() => 'fits')).toBe('fits')
    await store.empty()
    expect(await problemsOf([file('order.jsonl', lines)], { batch: 1 })).toEqual([
      'order.jsonl:2  claims.filedUnder[0]: topic:clay is defined only further below, at order.jsonl:4: an entry stands after what it refers to',
    ])
  })

  test('what is on record with something else is a problem: importing adds and changes nothing', async () => {
    await load([file('kiln.jsonl', kiln)])
    const others = [
      { topics: { id: 'topic:clay', name: 'Other clay' } },
      { articles: { id: 'article:other', url: 'https://www.kiln.example/1/', medium: 'NEWS_ITEM' } },
    ]
    expect(await problemsOf([file('names.jsonl', others.slice(0, 1))])).toEqual([
      'names.jsonl:1  topics: topic:clay is on record with another name: importing adds and changes nothing',
    ])
    expect(await problemsOf([file('urls.jsonl', others.slice(1))])).toEqual([
      'urls.jsonl:1  articles: kiln.example/1 is the address of article:kiln-1, which is on record',
    ])
  })
})
