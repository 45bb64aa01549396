// Taking changes back: any sequence of changes, undone in the other order, gives back the same graph, edge for edge.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { examine } from '../../src/doctor/examine.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines } from '../support/engines.ts'
import { openStore, type Content, type Store } from '../seeds/content.ts'
import { changeOf, type Mutate, mutate } from './mutate.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const day = { from: '2025-01-07', to: '2025-01-07', precision: 'DAY' }
const reason = 'invented'
const reports = [
  { article: 'article:pear-1', part: 'BODY', attribution: 'OWN_REPORTING', wording: 'so it was' },
]
const url = 'https://quince.example/undo'

/** Changes of every kind; each may be refused by what came before it. */
const changes: [string, object][] = [
  ['addActor', { name: 'Dora Quill', kind: 'PERSON', aliases: ['Дора'] }],
  [
    'updateActor',
    { id: 'actor:ana-arl', name: 'Ana Maria Arl', aliases: ['Ana', 'Ани'], description: 'Of Arland.' },
  ],
  ['updateActor', { id: 'actor:ben-bor', kind: 'COLLECTIVE' }],
  ['mergeActors', { from: 'actor:bea-bor', into: 'actor:ben-bor', reason }],
  ['mergeActors', { from: 'actor:ben-bor', into: 'actor:ana-arl', reason }],
  ['splitActors', { id: 'actor:bea-bor', reason }],
  ['mergeActors', { from: 'actor:plum-wire', into: 'actor:daily-pear', reason }],
  [
    'relateActors',
    { from: 'actor:ben-bor', type: 'PART_OF', to: 'actor:arland', article: 'article:pear-1', reason },
  ],
  ['unrelateActors', { from: 'actor:ben-bor', type: 'PART_OF', to: 'actor:arland', reason }],
  [
    'addClaim',
    {
      text: 'The fence was moved.',
      language: 'en',
      kind: 'FACTUAL',
      about: ['actor:arland'],
      events: ['event:harvest'],
    },
  ],
  [
    'updateClaim',
    { id: 'claim:took-apples', text: 'They took every apple.', about: null, topics: ['topic:fences'] },
  ],
  ['relateClaims', { from: 'claim:entered', type: 'NARROWS', to: 'claim:was-there', reason }],
  ['unrelateClaims', { from: 'claim:took-red-apples', type: 'NARROWS', to: 'claim:took-apples', reason }],
  ['mergeClaims', { from: 'claim:took-red-apples', into: 'claim:took-apples', reason }],
  ['splitClaims', { id: 'claim:took-red-apples', reason }],
  ['mergeClaims', { from: 'claim:entered', into: 'claim:was-there', reason }],
  [
    'addArticle',
    { url, medium: 'NEWS_ITEM', title: 'Undone', newOutlet: { name: 'Undo Post', kind: 'ORGANIZATION' } },
  ],
  [
    'updateArticle',
    {
      id: 'article:pear-1',
      published: { to: '2024-12-31', precision: 'BEFORE' },
      title: 'Later',
      urls: [url],
    },
  ],
  ['updateArticle', { id: 'article:pear-1', outlet: 'actor:watch', textSha256: 'ab'.repeat(32) }],
  ['verifyAnchors', { articleId: 'article:watch-1', text: 'nothing of it' }],
  [
    'recordStatement',
    { actor: 'actor:bea-bor', claim: 'claim:entered', stance: 'DENIES', said: day, reports },
  ],
  [
    'recordStatement',
    {
      actor: 'actor:arland',
      newClaim: { text: 'Rain fell.', language: 'en', kind: 'FACTUAL' },
      stance: 'ASSERTS',
      said: day,
      reports: [
        {
          ...reports[0],
          attribution: 'CITED',
          hops: [
            {
              newArticle: { medium: 'WIRE_ITEM', name: 'rain item', outlet: 'actor:plum-wire' },
              via: 'WIRE',
              certainty: 'STATED',
            },
          ],
        },
      ],
    },
  ],
  ['updateStatement', { id: 'statement:ana-1', said: null, quote: 'Other words', reports }],
  ['checkStatement', { id: 'statement:ana-1' }],
  ['withdrawStatement', { id: 'statement:ben-1' }],
  ['withdrawStatement', { id: 'statement:watch-1' }],
  ['acceptStatement', { id: 'statement:proposed-1' }],
  ['refuseStatement', { id: 'statement:proposed-1' }],
  ['retractStatement', { statement: 'statement:ben-2', said: day, reports }],
  ['addReview', { name: 'Mostly so', claim: 'claim:took-apples', rating: { value: 3, best: 5, worst: 1 } }],
  ['addEvent', { name: 'The frost', began: day }],
  ['addPlace', { name: 'The gate', lat: 1, lon: 2, aliases: ['Les portes'] }],
  ['addTopic', { name: 'Gates' }],
]

/** Labels that tell how the graph came about, or lock it, and not what it holds. */
const incidental = ['_Write', '_Lock', '_Mark', '_Request', '_Migration']

/** What a graph holds, without how often it was written to. */
function held({ nodes, relations }: Content): string[] {
  const kept = nodes.filter(({ labels }) => !labels.some((label) => incidental.includes(label)))
  const plain = (properties: object) =>
    Object.entries(properties).filter(
      ([name, value]) =>
        !['version', 'updatedAt'].includes(name) && !(Array.isArray(value) && value.length === 0),
    )
  return [
    ...kept.map(({ labels, properties }) => JSON.stringify([labels, plain(properties)])),
    ...relations.map(({ type, from, to, properties }) => JSON.stringify([type, from, to, plain(properties)])),
  ].sort()
}

/** A Neo4j that plans every query for the first time, beside another suite. */
const patience = 300_000

describe.each(engines)('on $name', (engine) => {
  let store: Store
  let api: Api
  let run: Mutate
  beforeAll(async () => {
    store = await openStore(engine)
    await loadSeeds(store.graph, orchard)
    api = await openApi(store.graph)
    run = mutate(api)
  })
  afterAll(async () => {
    await api.close()
    await store.graph.close()
  })
  const look = async () => held(await store.content())

  /** Makes the changes that are not refused, and gives them. */
  async function make(steps: readonly number[]): Promise<string[]> {
    const made: string[] = []
    for (const step of steps) {
      const [name, input] = changes[step] ?? ['', {}]
      const { errors } = await run(name, input)
      for (const { extensions } of errors ?? [])
        expect(['CONFLICT', 'INVALID_INPUT', 'NOT_FOUND']).toContain(extensions.code)
      if (!errors) made.push(await changeOf(store.graph))
    }
    return [...new Set(made)]
  }

  async function undo(ids: readonly string[]): Promise<void> {
    for (const change of ids.toReversed())
      expect((await run('undoChange', { change, reason })).errors).toBeUndefined()
  }

  test(
    'each change alone is taken back exactly',
    async () => {
      const before = await look()
      let made = 0
      for (const index of changes.keys()) {
        const ids = await make([index])
        made += ids.length
        await undo(ids)
        expect({ change: changes[index]?.[0], holds: await look() }).toEqual({
          change: changes[index]?.[0],
          holds: before,
        })
      }
      expect(made).toBeGreaterThan(changes.length - 5)
    },
    patience,
  )

  test(
    'any sequence of changes is',
    async () => {
      const before = await look()
      const sequences = fc.uniqueArray(fc.nat({ max: changes.length - 1 }), { minLength: 3, maxLength: 12 })
      const property = fc.asyncProperty(sequences, async (steps) => {
        await undo(await make(steps))
        expect(await look()).toEqual(before)
      })
      await fc.assert(property, {
        numRuns: engine.name === 'neo4j' ? 3 : 12,
        seed: 20201103,
        endOnFailure: true,
      })
    },
    patience,
  )

  test('whatever was changed, the doctor finds nothing', async () => {
    const made = await make([...changes.keys()])
    const { checks } = await examine(store.graph, new Map(), 3)
    expect(checks.filter(({ found }) => found > 0)).toEqual([])
    await undo(made)
    expect((await examine(store.graph, new Map(), 3)).healthy).toBe(true)
  })

  test('what was taken back can be brought back, and a merge that is split leaves all but its own record', async () => {
    const [id = ''] = await make([0])
    const whole = await look()
    await undo([id])
    const undone = await changeOf(store.graph)
    await undo([undone])
    expect(await look()).toEqual(whole)
    await run('undoChange', { change: id, reason })
    const before = await look()
    const [merge = ''] = await make([3])
    expect((await run('splitActors', { id: 'actor:bea-bor', reason })).errors).toBeUndefined()
    const split = await changeOf(store.graph)
    const after = (await look()).filter((line) => !line.startsWith('["MERGED_INTO"'))
    expect(after).toEqual(before)
    await undo([merge, split])
  })

  test('a change on which more was built is not taken back', async () => {
    const [actor = ''] = await make([0])
    await run('recordStatement', {
      actor: 'actor:dora-quill',
      claim: 'claim:entered',
      stance: 'DENIES',
      said: day,
      reports,
    })
    const statement = await changeOf(store.graph)
    const { errors } = await run('undoChange', { change: actor, reason })
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT', field: 'input.change' } })
    expect(errors?.[0]?.message).toContain('MADE from actor:dora-quill')
    await undo([actor, statement])
  })
})
