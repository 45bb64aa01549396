// Positions, their changes, agreement and what was taken back, asked as a client would, on every engine.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { withFolder } from '../seeds/folder.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'
import { quarrel, told, type Change } from './quarrel.ts'

describe.each(engines)('an invented quarrel on $name', (engine) => {
  let graph: Graph
  let api: Api
  let trips: string[] = []
  beforeAll(async () => {
    graph = await openEmptyGraph(engine, { onRoundTrip: (query) => trips.push(query) })
    await withFolder({ 'quarrel.yaml': quarrel }, (folder) => loadSeeds(graph, folder))
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  const ask = (query: string, variables = {}) => dataOf(api, query, variables)
  async function changes(filter = {}): Promise<string[]> {
    const { positionChanges } = await ask(
      'query ($filter: PositionChangeFilter) { positionChanges(filter: $filter) { totalCount nodes { kind from { id } to { id } } } }',
      { filter },
    )
    const nodes = positionChanges.nodes as Change[]
    expect(nodes).toHaveLength(positionChanges.totalCount as number)
    return nodes.map(told)
  }
  const all = [
    'RETRACTION miller-5 miller-6',
    'SPLIT envoy-1 aide-1',
    'WALK_BACK miller-3 miller-4',
    'REVERSAL miller-1 miller-2',
  ]

  test('has a change of every kind, the newest first; what was said of an earlier round is none', async () => {
    expect(await changes()).toEqual(all)
  })

  test.each<[string, object, number[]]>([
    ['kinds', { kinds: ['RETRACTION', 'REVERSAL'] }, [0, 3]],
    ['actors', { actors: ['actor:envoy'] }, [1]],
    ['claims', { claims: ['claim:wheel'] }, [2, 3]],
    ['topics', { topics: ['topic:water'] }, [0, 1]],
    ['events', { events: ['event:none'] }, []],
    ['who represents whom', { representing: ['actor:norland'] }, [1]],
    ['time', { said: { from: '2001-01-06', to: '2001-02-03' } }, [1, 2]],
  ])('is narrowed by %s', async (_, filter, expected) => {
    expect(await changes(filter)).toEqual(expected.map((n) => all[n]))
  })

  test('tells whose change it is, on what, and who was split', async () => {
    const { positionChanges } = await ask(`{
      positionChanges(filter: { kinds: [SPLIT, REVERSAL] }) {
        nodes { id actor { name } claim { id } from { stance } to { stance } principal { name } otherActor { name } }
      }
    }`)
    expect(positionChanges.nodes).toEqual([
      {
        id: 'position-change:split:envoy-1:aide-1:norland',
        actor: { name: 'The Aide' },
        claim: { id: 'claim:dam' },
        from: { stance: 'ASSERTS' },
        to: { stance: 'DENIES' },
        principal: { name: 'Norland' },
        otherActor: { name: 'The Envoy' },
      },
      {
        id: 'position-change:reversal:miller-1:miller-2',
        actor: { name: 'The Miller' },
        claim: { id: 'claim:wheel' },
        from: { stance: 'DENIES' },
        to: { stance: 'ASSERTS' },
        principal: null,
        otherActor: null,
      },
    ])
  })

  test('pages both ways, and refuses the cursor of another list', async () => {
    const page = async (args: string) => {
      const { positionChanges } = await ask(
        `{ positionChanges(${args}) { nodes { kind from { id } to { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      )
      return { nodes: (positionChanges.nodes as Change[]).map(told), ...positionChanges.pageInfo }
    }
    const first = await page('first: 2')
    expect(first).toMatchObject({ nodes: all.slice(0, 2), hasNextPage: true, hasPreviousPage: false })
    const second = await page(`first: 2, after: "${first.endCursor}"`)
    expect(second).toMatchObject({ nodes: all.slice(2), hasNextPage: false, hasPreviousPage: true })
    expect(await page(`last: 1, before: "${second.startCursor}"`)).toMatchObject({ nodes: all.slice(1, 2) })
    expect(await page('last: 1')).toMatchObject({ nodes: all.slice(3), hasPreviousPage: true })
    const { errors } = await api.ask(
      `{ actor(id: "actor:miller") { positionChanges(after: "${first.endCursor}") { nodes { kind } } } }`,
    )
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([
      ['INVALID_INPUT', 'after'],
    ])
  })

  test('of one actor: its changes, none of an unnamed one', async () => {
    const of = async (id: string, args = '') => {
      const { actor } = await ask(
        `{ actor(id: "${id}") { positionChanges${args} { nodes { kind from { id } to { id } } } } }`,
      )
      return (actor.positionChanges.nodes as Change[]).map(told)
    }
    expect(await of('actor:miller')).toEqual([all[0], all[2], all[3]])
    expect(await of('actor:miller', '(filter: { claims: ["claim:dam"] })')).toEqual([all[0]])
    expect(await of('actor:envoy')).toEqual([all[1]])
    expect(await of('actor:envoy', '(filter: { actors: ["actor:miller"] })')).toEqual([])
    expect(await of('actor:voices')).toEqual([])
  })

  test('where an actor stands, the latest first', async () => {
    const { actor } = await ask(`{
      actor(id: "actor:miller") {
        positions(first: 5) {
          totalCount
          nodes { claim { id } total latest { id } supportsAndDenies stances { stance count } }
        }
        last: positions(last: 1) { nodes { claim { id } } pageInfo { hasPreviousPage } }
      }
    }`)
    expect(actor.positions.totalCount).toBe(2)
    expect(actor.positions.nodes[1]).toEqual({
      claim: { id: 'claim:wheel' },
      total: 4,
      latest: { id: 'statement:miller-4' },
      supportsAndDenies: true,
      stances: [
        { stance: 'ASSERTS', count: 1 },
        { stance: 'CONFIRMS', count: 1 },
        { stance: 'DENIES', count: 1 },
        { stance: 'QUESTIONS', count: 1 },
        { stance: 'DECLINES', count: 0 },
      ],
    })
    expect(actor.positions.nodes[0]).toMatchObject({ claim: { id: 'claim:dam' }, supportsAndDenies: false })
    expect(actor.last).toEqual({
      nodes: [{ claim: { id: 'claim:wheel' } }],
      pageInfo: { hasPreviousPage: true },
    })
  })

  test('who agrees with an actor, over which claims', async () => {
    const { actor } = await ask(`{
      actor(id: "actor:envoy") {
        agreement {
          actor { id } sharedClaims agreed opposed mixed
          claims { claim { id } outcome own { latest { id } } other { latest { id } } }
        }
      }
    }`)
    expect(actor.agreement).toEqual([
      {
        actor: { id: 'actor:aide' },
        ...{ sharedClaims: 2, agreed: 1, opposed: 1, mixed: 0 },
        claims: [
          {
            claim: { id: 'claim:sluice' },
            outcome: 'AGREED',
            own: { latest: { id: 'statement:envoy-2' } },
            other: { latest: { id: 'statement:aide-2' } },
          },
          {
            claim: { id: 'claim:dam' },
            outcome: 'OPPOSED',
            own: { latest: { id: 'statement:envoy-1' } },
            other: { latest: { id: 'statement:aide-1' } },
          },
        ],
      },
      {
        actor: { id: 'actor:miller' },
        ...{ sharedClaims: 1, agreed: 1, opposed: 0, mixed: 0 },
        claims: [
          {
            claim: { id: 'claim:dam' },
            outcome: 'AGREED',
            own: { latest: { id: 'statement:envoy-1' } },
            other: { latest: { id: 'statement:miller-6' } },
          },
        ],
      },
    ])
  })

  test.each([
    ['positionChanges(filter: { claims: ["actor:miller"] }) { nodes { kind } }', 'filter.claims'],
    ['positionChanges(filter: { kinds: [] }) { nodes { kind } }', 'filter.kinds'],
    ['positionChanges(first: 0) { nodes { kind } }', 'first'],
    ['actor(id: "actor:envoy") { agreement(first: 101) { agreed } }', 'first'],
    ['actor(id: "actor:envoy") { agreement { claims(first: 0) { outcome } } }', 'first'],
  ])('%s is refused, and says where', async (field, name) => {
    const { errors } = await api.ask(`{ ${field} }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: name })
  })

  test('sides tell how much of them was taken back', async () => {
    const { claims } = await ask(
      '{ claims { nodes { id sides { supporting { totalCount } retracted { stance count } } } } }',
    )
    const sides = (
      claims.nodes as {
        id: string
        sides: { supporting: object; retracted: { stance: string; count: number }[] }
      }[]
    ).map(({ id, sides: { supporting, retracted } }) => [
      id,
      supporting,
      retracted.filter(({ count }) => count > 0),
    ])
    expect(sides).toEqual([
      ['claim:dam', { totalCount: 3 }, [{ stance: 'ASSERTS', count: 1 }]],
      ['claim:sluice', { totalCount: 2 }, []],
      ['claim:wheel', { totalCount: 2 }, []],
    ])
  })

  test('a page costs the same round trips, however many entries it has', async () => {
    const count = async (first: number) => {
      trips = []
      await ask(
        `{ positionChanges(first: ${first}) { totalCount nodes { actor { name } claim { text } from { said { from } } to { id } } } }`,
      )
      return trips.length
    }
    expect(await count(1)).toBe(4)
    expect(await count(20)).toBe(4)
  })
})
