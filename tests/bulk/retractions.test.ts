// Importing retractions: nobody takes back what another said, wherever that stands.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { openStore, type Store } from '../seeds/content.ts'
import { file, importInto, refusals } from './kiln.ts'

const statement = (id: string, actor: string, rest: object) => [
  { statements: { id: `statement:${id}`, actor: `actor:${actor}`, claim: 'claim:kiln-lit', ...rest } },
  { reports: { statement: `statement:${id}`, article: 'article:kiln', part: 'BODY', attribution: 'NONE' } },
]
const kiln = [
  ...['gil', 'hal', 'guild'].map((name) => ({ actors: { id: `actor:${name}`, kind: 'PERSON', name } })),
  {
    claims: {
      id: 'claim:kiln-lit',
      name: 'Kiln lit',
      text: 'The kiln was lit.',
      language: 'en',
      kind: 'FACTUAL',
    },
  },
  { articles: { id: 'article:kiln', url: 'https://kiln.example/1', medium: 'NEWS_ITEM' } },
  ...statement('gil-1', 'gil', { stance: 'ASSERTS', onBehalfOf: ['actor:guild'] }),
]
const retraction = (actor: string) =>
  statement('back', actor, { stance: 'DENIES', retracts: ['statement:gil-1'] })

describe.each(engines)('on $name', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(engine)
  })
  afterAll(() => store.graph.close())
  beforeEach(async () => {
    await store.empty()
  })
  const load = (lines: readonly object[], batch = 1_000) =>
    importInto(store.graph, [file('retractions.jsonl', lines)], { batch })
  const problemsOf = (lines: readonly object[], batch?: number) => refusals(load(lines, batch))
  const told = [
    expect.stringMatching(
      /statements\.retracts\[0\]: statement:gil-1 was said by actor:gil, not by actor:hal/,
    ),
  ]

  test('in the same batch, in an earlier one, or on record', async () => {
    const all = [...kiln, ...retraction('hal')]
    expect(await problemsOf(all)).toEqual(told)
    expect(await problemsOf(all, 2)).toEqual(told)
    await load(kiln)
    expect(await problemsOf(retraction('hal'))).toEqual(told)
  })

  test('a principal takes back what was said on its behalf', async () => {
    expect(await load([...kiln, ...retraction('guild')], 2)).toMatchObject({ entries: 9 })
    await store.empty()
    await load(kiln)
    expect(await load(retraction('guild'))).toMatchObject({ entries: 2 })
  })
})
