// Loading seeds: the same again changes nothing, a change takes the next version, and a failure leaves no trace.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DomainError } from '../../src/errors.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { engines } from '../support/engines.ts'
import { openStore, type Content, type NodeContent, type Store } from './content.ts'
import { valley, valleyWith, withFolder } from './folder.ts'

const load = (store: Store, text: string) =>
  withFolder({ 'valley.yaml': text }, (folder) => loadSeeds(store.graph, folder))

const nodeOf = ({ nodes }: Content, id: string): NodeContent | undefined =>
  nodes.find(({ properties }) => properties.id === id)
const edgesOf = ({ relations }: Content, type: string) =>
  relations.filter((relation) => relation.type === type).map(({ from, to }) => `${from} ${to}`)
const stances = ['ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES', 'PROPOSED_ON', 'WITHDRAWN_FROM']

describe.each(engines)('on $name', (engine) => {
  let store: Store
  beforeEach(async () => {
    store = await openStore(engine)
  })
  afterEach(() => store.graph.close())

  test('a load says what it read, what it wrote and what is contested', async () => {
    expect(await load(store, valley)).toEqual({
      files: 1,
      reports: 3,
      exactAnchors: 0,
      actors: 5,
      claims: 3,
      statements: 2,
      articles: 3,
      conflicts: 1,
      written: 17,
    })
  })

  test('a second load of the same files writes nothing and leaves every property as it was', async () => {
    await load(store, valley)
    const before = await store.content()
    expect(await load(store, valley)).toMatchObject({ written: 0, conflicts: 1 })
    expect(await store.content()).toEqual(before)
  })

  test('files may be split and ordered in any way', async () => {
    await load(store, valley)
    const whole = timeless(await store.content())
    const [actors = '', rest = ''] = valley.split(/^(?=events:)/m)
    const other = await openStore(engine)
    await withFolder({ 'z/actors.yaml': actors, 'a.yml': rest }, (folder) => loadSeeds(other.graph, folder))
    expect(timeless(await other.content())).toEqual(whole)
    if (other.graph.engine === 'embedded') await other.graph.close()
    else store = other
  })

  test('a changed entry takes the next version; others keep theirs', async () => {
    await load(store, valley)
    const before = await store.content()
    expect(
      await load(store, valleyWith('name: Sudria}', 'name: Sudria, description: A state.}')),
    ).toMatchObject({ written: 1 })
    const after = await store.content()
    expect(nodeOf(after, 'actor:sudria')?.properties).toMatchObject({ version: 2, description: 'A state.' })
    expect(nodeOf(after, 'actor:sudria')?.properties.createdAt).toBe(
      nodeOf(before, 'actor:sudria')?.properties.createdAt,
    )
    expect(nodeOf(after, 'actor:norland')).toEqual(nodeOf(before, 'actor:norland'))
  })

  test('a value that is taken out is gone', async () => {
    await load(store, valley)
    await load(store, valleyWith('quote: They opened it.\n    ', ''))
    expect(nodeOf(await store.content(), 'statement:sudria-asserts')?.properties).not.toHaveProperty('quote')
  })

  test.each([
    ['stance', 'stance: DENIES}', 'stance: QUESTIONS}'],
    ['claim', 'claim: claim:dam-touched, stance', 'claim: claim:gates, stance'],
    ['speaker', 'actor: actor:norland, claim', 'actor: actor:envoy, claim'],
  ])(
    'a statement with another %s under the same id is a CONFLICT, and nothing of that load is written',
    async (_, place, change) => {
      await load(store, valley)
      const before = await store.content()
      const text = valleyWith(place, change).replace('name: Sudria}', 'name: Sudria, description: A state.}')
      const failure: unknown = await load(store, text).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(DomainError)
      expect(failure).toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining('statement:norland-denies is recorded with'),
      })
      expect(await store.content()).toEqual(before)
    },
  )

  test('a failure at any write of the load leaves the graph as it was', async () => {
    const before = await store.content()
    for (const failing of [1, 3, 8, 15, 25, 40]) {
      let calls = 0
      const graph = store.view({
        onRoundTrip: () => {
          calls += 1
          if (calls === failing) throw new Error('pulled the plug')
        },
      })
      await expect(withFolder({ 'a.yaml': valley }, (folder) => loadSeeds(graph, folder))).rejects.toThrow(
        'pulled the plug',
      )
      expect(await store.content()).toEqual(before)
    }
  })

  test('only statements that count have a stance edge and a sort key', async () => {
    const states = {
      PROPOSED: 'PROPOSED_ON',
      REFUSED: 'PROPOSED_ON',
      WITHDRAWN: 'WITHDRAWN_FROM',
      CHECKED: 'DENIES',
      RECORDED: 'DENIES',
    }
    const list = Object.keys(states)
    const statements = list.map(
      (state) =>
        `  - {id: statement:s-${state.toLowerCase()}, actor: actor:envoy, claim: claim:gates, stance: DENIES, state: ${state}}\n`,
    )
    const reports = list.map(
      (state) =>
        `  - {statement: statement:s-${state.toLowerCase()}, article: article:herald-1, part: BODY, attribution: NONE}\n`,
    )
    const text = `statements:\n${statements.join('')}reports:\n${reports.join('')}`
    await withFolder({ 'a.yaml': valley, 'b.yaml': text }, (folder) => loadSeeds(store.graph, folder))
    const content = await store.content()
    for (const [state, type] of Object.entries(states)) {
      const id = `statement:s-${state.toLowerCase()}`
      const edges = content.relations.filter(
        (relation) => relation.from === id && stances.includes(relation.type),
      )
      expect(edges.map((edge) => edge.type)).toEqual([type])
      expect('sortKey' in (nodeOf(content, id)?.properties ?? {})).toBe(type === 'DENIES')
    }
  })

  test('a statement that is withdrawn loses its stance edge', async () => {
    await load(store, valley)
    await load(store, valleyWith('stance: DENIES}', 'stance: DENIES, state: WITHDRAWN}'))
    const content = await store.content()
    const edges = content.relations.filter(
      ({ from, type }) => from === 'statement:norland-denies' && stances.includes(type),
    )
    expect(edges.map(({ type }) => type)).toEqual(['WITHDRAWN_FROM'])
  })

  test('an article that is given to another outlet is published by that one alone', async () => {
    await load(store, valley)
    await load(
      store,
      valleyWith('medium: NEWS_ITEM, outlet: actor:herald}', 'medium: NEWS_ITEM, outlet: actor:sudria}'),
    )
    const published = edgesOf(await store.content(), 'PUBLISHED_BY').filter((edge) =>
      edge.startsWith('article:herald-2'),
    )
    expect(published).toEqual(['article:herald-2 actor:sudria'])
  })

  test('an actor that is found to be of another kind has the label of that kind alone', async () => {
    await load(store, valley)
    await load(store, valleyWith('kind: PERSON', 'kind: COLLECTIVE'))
    expect(nodeOf(await store.content(), 'actor:envoy')?.labels).toEqual(['Actor', 'Collective'])
  })

  test.each([
    ['the last possible day on which it was said', 'statement:sudria-asserts', valley, '2001-06-01'],
    [
      'the first last-possible day of its reports where that is not known',
      'statement:norland-denies',
      valley,
      '2001-06-02',
    ],
    [
      'no day where nothing is known',
      'statement:norland-denies',
      valleyWith('    published: {from: 2001-06-02, to: 2001-06-02, precision: DAY, basis: PAGE}\n', ''),
      '0000-00-00',
    ],
  ])('a statement stands in lists by %s', async (_, id, text, day) => {
    await load(store, text)
    expect(nodeOf(await store.content(), id)?.properties.sortKey).toBe(`${day}|${id}`)
  })

  test('copies on statements agree with the relationships they copy', async () => {
    await load(store, valley)
    const content = await store.content()
    for (const { properties } of content.nodes.filter(({ labels }) => labels.includes('Statement'))) {
      expect(edgesOf(content, 'MADE')).toContain(`${String(properties.actorId)} ${String(properties.id)}`)
      expect(edgesOf(content, String(properties.stance))).toContain(
        `${String(properties.id)} ${String(properties.claimId)}`,
      )
    }
  })

  test('a hop leads from the statement to the article behind, and makes the citing article CITE it', async () => {
    await load(store, valley)
    const content = await store.content()
    expect(edgesOf(content, 'CARRIED_BY')).toEqual(['statement:sudria-asserts article:wire'])
    expect(edgesOf(content, 'CITES')).toEqual(['article:herald-1 article:wire'])
    const hop = content.relations.find(({ type }) => type === 'CARRIED_BY')
    expect(hop?.properties).toMatchObject({
      citing: 'article:herald-1',
      statedIn: 'article:herald-1',
      via: 'WIRE',
    })
  })

  test('nodes of the system have no relationships, and every node has an id and a short name', async () => {
    await load(store, valley)
    expectSoundNodes(await store.content())
  })
})

function expectSoundNodes({ nodes, relations }: Content): void {
  const system = new Set(
    nodes
      .filter(({ labels }) => labels.some((label) => label.startsWith('_')))
      .map(({ properties }) => properties.id),
  )
  expect(relations.filter(({ from, to }) => system.has(from) || system.has(to))).toEqual([])
  for (const { properties } of nodes) {
    expect(properties.id).toMatch(/./)
    expect(properties.name).toMatch(/^.{1,200}$/u)
  }
}

/** A graph without what depends on when it was loaded. */
function timeless({ nodes, relations }: Content): unknown {
  const clocks = ['createdAt', 'updatedAt', 'recordedAt', 'recentKey', 'appliedAt']
  const still = <T extends { properties: Record<string, unknown> }>(item: T) => ({
    ...item,
    properties: Object.fromEntries(
      Object.entries(item.properties).filter(([name]) => !clocks.includes(name)),
    ),
  })
  return {
    nodes: nodes
      // What a write notes of itself: its moment, under an id of its own.
      .filter(({ labels }) => !labels.includes('_Write'))
      .map(still)
      .map((item) => JSON.stringify(item))
      .sort(),
    relations: relations
      .map(still)
      .map((item) => JSON.stringify(item))
      .sort(),
  }
}
