// Importing: everything is checked first, with the line of each problem; what is on record is passed over; one change for each batch.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { importFiles } from '../../src/bulk/import.ts'
import { examine } from '../../src/doctor/examine.ts'
import { SeedError, describeProblem } from '../../src/entries/problem.ts'
import { nodesOfLabel } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { engines } from '../support/engines.ts'
import { openStore, type Store } from '../seeds/content.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard/orchard.yaml', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'counterclaim-'))
const progress = () => undefined
const day = { from: '2031-03-02', to: '2031-03-02', precision: 'DAY' }

/** A file of JSON Lines. */
function file(name: string, lines: readonly (object | string)[]): { path: string; name: string } {
  const path = join(folder, name)
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return { path, name }
}

const kiln = [
  { actors: { id: 'actor:gil', kind: 'PERSON', name: 'Gil' } },
  { topics: { id: 'topic:clay', name: 'Clay' } },
  {
    claims: {
      id: 'claim:kiln-lit',
      name: 'Kiln lit',
      text: 'The kiln was lit.',
      language: 'en',
      kind: 'FACTUAL',
      filedUnder: ['topic:clay'],
    },
  },
  { articles: { id: 'article:kiln-1', url: 'https://kiln.example/1', medium: 'NEWS_ITEM' } },
  { articles: { id: 'article:kiln-2', url: 'https://kiln.example/2', medium: 'NEWS_ITEM' } },
  ...[1, 2, 3].flatMap((n) => [
    {
      statements: {
        id: `statement:gil-${n}`,
        actor: 'actor:gil',
        claim: 'claim:kiln-lit',
        stance: 'ASSERTS',
        said: day,
        quote: `Lit ${n}`,
      },
    },
    {
      reports: {
        statement: `statement:gil-${n}`,
        article: 'article:kiln-1',
        part: 'BODY',
        attribution: 'OWN_REPORTING',
        wording: `Lit ${n}`,
      },
    },
  ]),
  {
    reports: {
      statement: 'statement:gil-1',
      article: 'article:kiln-2',
      part: 'LEAD',
      attribution: 'CITED',
      hops: [{ article: 'article:kiln-1', via: 'REPRINT', certainty: 'STATED' }],
    },
  },
]

describe.each(engines)('on $name', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(engine)
  })
  afterAll(() => store.graph.close())
  beforeEach(async () => {
    await store.empty()
  })
  const load = (
    sources: Parameters<typeof importFiles>[1],
    options: Partial<Parameters<typeof importFiles>[2]> = {},
    graph: Graph = store.graph,
  ) => importFiles(graph, sources, { by: 'cli:tests', dryRun: false, progress, ...options })
  /** The graph, in which someone is faster after the check and before the first batch is written. */
  const outrunBy = (others: () => Promise<unknown>): Graph => {
    const outrun = { done: false }
    return {
      ...store.graph,
      write: async (work) => {
        const isFirst = !outrun.done
        outrun.done = true
        if (isFirst) await others()
        return store.graph.write(work)
      },
    }
  }
  const problemsOf = async (sources: Parameters<typeof importFiles>[1]) => {
    const error = await load(sources).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SeedError)
    return (error as SeedError).problems.map(describeProblem)
  }
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
    const late = await load([file('order.jsonl', lines)], { batch: 1 }).catch((thrown: unknown) => thrown)
    expect((late as SeedError).problems.map(describeProblem)).toEqual([
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

  test('one address is one article, however far apart the lines stand', async () => {
    const again = { articles: { id: 'article:again', url: 'http://www.kiln.example/2', medium: 'NEWS_ITEM' } }
    const twice = file('twice.jsonl', [...kiln, again])
    const refused = await load([twice], { batch: 2 }).catch((thrown: unknown) => thrown)
    expect((refused as SeedError).problems.map(describeProblem)).toEqual([
      'twice.jsonl:13  articles.url: kiln.example/2 is already the address of article:kiln-2, at twice.jsonl:5',
    ])
    expect(await count('Statement')).toBe(0)
  })

  test('what someone else imported after the check is passed over', async () => {
    const kilns = [file('kiln.jsonl', kiln)]
    await load(kilns)
    const whole = plain(await store.content())
    await store.empty()
    const outrun = outrunBy(() => load([file('part.jsonl', kiln.slice(0, 7))]))
    expect((await load(kilns, {}, outrun)).written).toBeGreaterThan(0)
    expect(plain(await store.content())).toEqual(whole)
    await store.empty()
    const overtaken = outrunBy(() => load(kilns))
    expect(await load(kilns, {}, overtaken)).toEqual({ entries: kiln.length, written: 0, batches: 0 })
    expect(plain(await store.content())).toEqual(whole)
  })

  test('what someone else recorded otherwise after the check is a problem, and its batch is not written', async () => {
    const others = [
      { topics: { id: 'topic:clay', name: 'Other clay' } },
      { articles: { id: 'article:other', url: 'https://kiln.example/1', medium: 'NEWS_ITEM' } },
    ]
    for (const [index, told] of [
      /topic:clay is on record with another name/,
      /kiln\.example\/1 is the address of article:other/,
    ].entries()) {
      await store.empty()
      const outrun = outrunBy(() => load([file('other.jsonl', others.slice(index, index + 1))]))
      const refused = await load([file('kiln.jsonl', kiln)], {}, outrun).catch((thrown: unknown) => thrown)
      expect(refused).toBeInstanceOf(SeedError)
      expect((refused as SeedError).problems.map(describeProblem)).toEqual([expect.stringMatching(told)])
      expect(await count('Statement')).toBe(0)
    }
  })
})

/** What a graph holds, without moments and what locks or notes it. */
function plain(content: object, without: readonly string[] = []): unknown {
  const moments = new Set(['createdAt', 'updatedAt', 'recordedAt', 'recentKey', 'version', ...without])
  const { nodes, relations } = JSON.parse(
    JSON.stringify(content, (key: string, value: unknown) => (moments.has(key) ? undefined : value)),
  ) as { nodes: { labels: string[] }[]; relations: object[] }
  const kept = nodes.filter(
    ({ labels }) => !labels.some((label) => /^_(Lock|Write|Mark|Migration)$/.test(label)),
  )
  return {
    nodes: kept.map((node) => JSON.stringify(node)).sort(),
    relations: relations.map((relation) => JSON.stringify(relation)).sort(),
  }
}
