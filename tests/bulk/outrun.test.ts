// Importing beside what is on record, far away in the files, or recorded by someone who was faster.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { nodesOfLabel } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { engines } from '../support/engines.ts'
import { openStore, type Store } from '../seeds/content.ts'
import { file, importInto, kiln, plain, refusals } from './kiln.ts'

type LoadArguments = [Parameters<typeof importInto>[1], Parameters<typeof importInto>[2]?, Graph?]

describe.each(engines)('on $name', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(engine)
  })
  afterAll(() => store.graph.close())
  beforeEach(async () => {
    await store.empty()
  })
  const load = (...[sources, options, graph = store.graph]: LoadArguments) =>
    importInto(graph, sources, options)
  const problemsOf = (...given: LoadArguments) => refusals(load(...given))
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
  const count = async (label: 'Statement') => (await store.graph.read(nodesOfLabel[label], {}))[0]?.nodes

  test('claims do not come to narrow each other in a circle, with each other or with what is on record', async () => {
    const claim = (name: string) => ({
      claims: { id: `claim:${name}`, name, text: `${name}.`, language: 'en', kind: 'FACTUAL' },
    })
    const narrows = (from: string, to: string) => ({
      claimRelations: {
        ...{ from: `claim:${from}`, type: 'NARROWS', to: `claim:${to}` },
        ...{ by: 'user:ines', reason: 'it says less', at: '2031-04-01' },
      },
    })
    const claims = ['hot', 'warm', 'lit'].map(claim)
    await load([file('claims.jsonl', [...claims, narrows('hot', 'warm'), narrows('warm', 'lit')])])
    expect(await problemsOf([file('circle.jsonl', [narrows('lit', 'hot')])])).toEqual([
      expect.stringMatching(
        /^circle\.jsonl:1 {2}claimRelations\.to: this makes claims narrow each other in a circle/,
      ),
    ])
    expect(await load([file('chord.jsonl', [narrows('hot', 'lit')])])).toMatchObject({ written: 1 })
    const far = [
      claim('cold'),
      claim('damp'),
      narrows('cold', 'damp'),
      kiln[0] ?? {},
      narrows('damp', 'cold'),
    ]
    const apart = await problemsOf([file('far.jsonl', far)], { batch: 1 })
    expect(apart).toEqual([
      expect.stringMatching(/^far\.jsonl:3 .* in a circle/),
      expect.stringMatching(/^far\.jsonl:5 .* in a circle/),
    ])
    const outrun = outrunBy(() => load([file('faster.jsonl', [narrows('warm', 'cold')])]))
    await load([file('cold.jsonl', [claim('cold')])])
    const refused = await problemsOf([file('slower.jsonl', [narrows('cold', 'hot')])], {}, outrun)
    expect(refused).toEqual([expect.stringMatching(/claim:cold.*in a circle/)])
  })

  test('one address is one article, however far apart the lines stand', async () => {
    const again = { articles: { id: 'article:again', url: 'http://www.kiln.example/2', medium: 'NEWS_ITEM' } }
    const twice = file('twice.jsonl', [...kiln, again])
    const refused = await problemsOf([twice], { batch: 2 })
    expect(refused).toEqual([
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
      const refused = await problemsOf([file('kiln.jsonl', kiln)], {}, outrun)
      expect(refused).toEqual([expect.stringMatching(told)])
      expect(await count('Statement')).toBe(0)
    }
  })
})
