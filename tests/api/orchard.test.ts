// The rules of the model on an invented quarrel, asked as a client would, on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
type Listed = { id: string }[]
const ids = (nodes: Listed) => nodes.map(({ id }) => id)

describe.each(engines)('the orchard on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, orchard)
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  async function statements(filter: object): Promise<{ ids: string[]; totalCount: number }> {
    const { data, errors } = await api.ask(
      'query ($filter: StatementFilter) { statements(filter: $filter, first: 100) { totalCount nodes { id } } }',
      { filter },
    )
    expect(errors).toBeUndefined()
    return { ids: ids(data.statements.nodes), totalCount: data.statements.totalCount }
  }

  test.each<[string, object, string[]]>([
    ['one actor', { actors: ['actor:bea-bor'] }, ['bea-2', 'bea-1']],
    [
      'who represented a principal then, or spoke on its behalf',
      { representing: ['actor:arland'] },
      ['arland-1', 'checked-1', 'ana-1'],
    ],
    ['a claim and a stance', { claims: ['claim:took-apples'], stances: ['DENIES'] }, ['ben-1', 'ben-early']],
    ['an article', { articles: ['article:watch-1'] }, ['watch-2', 'watch-1', 'count-1', 'ana-1']],
    ['an outlet and an actor', { outlets: ['actor:watch'], actors: ['actor:ana-arl'] }, ['ana-1']],
    ['an event', { events: ['event:harvest'] }, ['arland-1', 'officials-1', 'ben-1', 'ana-1', 'ben-early']],
    ['a topic, each statement once', { topics: ['topic:fences', 'topic:fences'] }, ['bea-2', 'watch-2']],
    ['a language of the article', { languages: ['tr'], stances: ['DENIES'] }, ['ben-2', 'bea-2', 'bea-1']],
    ['days on which they may have been said', { said: { from: '2024-10-01', to: '2024-10-31' } }, ['bea-2']],
    [
      'days on which they may have been published',
      { published: { from: '2024-10-15' }, actors: ['actor:bea-bor'] },
      ['bea-2', 'bea-1'],
    ],
    ['a basis', { basis: ['FIRST_HAND'] }, ['watch-1']],
    ['a state that does not count', { states: ['PROPOSED', 'WITHDRAWN'] }, ['withdrawn-1', 'proposed-1']],
    ['states of both kinds', { states: ['PROPOSED', 'CHECKED'] }, ['proposed-1', 'checked-1']],
    ['nothing that fits', { claims: ['claim:took-apples'], basis: ['HEARSAY'] }, []],
  ])('statements by %s', async (_, filter, expected) => {
    const found = await statements(filter)
    expect(found).toEqual({ ids: expected.map((name) => `statement:${name}`), totalCount: expected.length })
  })

  test('proposed and withdrawn statements never enter lists, counts or sides', async () => {
    const all = await statements({})
    expect(all.ids).not.toContain('statement:proposed-1')
    expect(all.ids).not.toContain('statement:withdrawn-1')
    const { data } = await api.ask(`{
      claim(id: "claim:took-fruit") { stances { stance count } sides { supporting { totalCount } } statements { totalCount } }
      actor(id: "actor:ben-bor") { statements { nodes { id } } }
    }`)
    expect(data.claim.stances).toContainEqual({ stance: 'ASSERTS', count: 0 })
    expect(data.claim.sides.supporting.totalCount).toBe(0)
    expect(data.claim.statements.totalCount).toBe(1)
    expect(ids(data.actor.statements.nodes)).toEqual([
      'statement:ben-2',
      'statement:ben-1',
      'statement:ben-early',
    ])
  })

  test('a statement certainly said before the time of the claim is no side of it, unless the claim is a prediction', async () => {
    const { data } = await api.ask(`{
      past: claim(id: "claim:took-apples") { sides { denying { totalCount nodes { id } } } statements(filter: { stances: [DENIES] }) { totalCount } }
      future: claim(id: "claim:will-return") { sides { denying { nodes { id } } supporting { nodes { id } } } }
    }`)
    expect(data.past.sides.denying).toEqual({ totalCount: 1, nodes: [{ id: 'statement:ben-1' }] })
    expect(data.past.statements.totalCount).toBe(2)
    expect(ids(data.future.sides.denying.nodes)).toEqual(['statement:ben-2'])
    expect(ids(data.future.sides.supporting.nodes)).toEqual(['statement:ana-2'])
  })

  test('denial of the broad is inferred denial of the narrow, support of the narrow inferred support of the broad, over any distance', async () => {
    const { data } = await api.ask(`{
      narrow: claim(id: "claim:took-red-apples") { sides { inferred { ...way } } }
      broad: claim(id: "claim:was-there") { sides { inferred { ...way } } }
    }
    fragment way on InferredStance { stance path { id } statements { nodes { id } } }`)
    const ways = (entries: { stance: string; path: Listed; statements: { nodes: Listed } }[]) =>
      entries.map(({ stance, path, statements: { nodes } }) => [
        stance,
        ids(path).map((id) => id.slice(6)),
        ids(nodes),
      ])
    expect(ways(data.narrow.sides.inferred)).toEqual([
      ['DENIES', ['took-red-apples', 'took-apples'], ['statement:ben-1', 'statement:ben-early']],
      ['DENIES', ['took-red-apples', 'took-apples', 'took-fruit'], ['statement:bea-1']],
      ['DENIES', ['took-red-apples', 'took-apples', 'took-fruit', 'was-there'], ['statement:bea-2']],
    ])
    expect(ways(data.broad.sides.inferred)).toEqual([
      ['ASSERTS', ['was-there', 'entered'], ['statement:watch-2']],
      ['ASSERTS', ['was-there', 'took-fruit', 'took-apples'], ['statement:ana-1']],
      ['ASSERTS', ['was-there', 'took-fruit', 'took-apples', 'took-red-apples'], ['statement:checked-1']],
      ['CONFIRMS', ['was-there', 'took-fruit', 'took-apples', 'took-red-apples'], ['statement:watch-1']],
    ])
  })

  test('each conflict stands once, on the claim its supporters support, the latest first', async () => {
    const { data } = await api.ask(
      `{ conflicts { totalCount nodes { claim { id } alsoOn { id } sides { inferred actors { id } statements { nodes { id } } } doubting { actors { id } } declining { actors { id } } } } }`,
    )
    expect(data.conflicts.nodes.map(({ claim }: { claim: { id: string } }) => claim.id)).toEqual([
      'claim:will-return',
      'claim:took-red-apples',
      'claim:took-apples',
      'claim:entered',
    ])
    const [, , apples, entered] = data.conflicts.nodes
    expect(ids(apples.alsoOn)).toEqual(['claim:took-fruit', 'claim:was-there'])
    expect(apples.sides).toEqual([
      {
        inferred: false,
        actors: [{ id: 'actor:ana-arl' }],
        statements: { nodes: [{ id: 'statement:ana-1' }] },
      },
      {
        inferred: false,
        actors: [{ id: 'actor:ben-bor' }],
        statements: { nodes: [{ id: 'statement:ben-1' }] },
      },
      {
        inferred: true,
        actors: [{ id: 'actor:bea-bor' }],
        statements: { nodes: [{ id: 'statement:bea-2' }, { id: 'statement:bea-1' }] },
      },
    ])
    expect(apples.doubting).toEqual({ actors: [{ id: 'actor:borland-officials' }] })
    expect(apples.declining).toEqual({ actors: [{ id: 'actor:arland' }] })
    expect(ids(entered.alsoOn)).toEqual(['claim:was-there'])
    expect(entered.sides.map(({ inferred }: { inferred: boolean }) => inferred)).toEqual([false, false])
  })

  test('conflicts are found by actor, claim, topic and event', async () => {
    const ask = async (filter: object) => {
      const { data } = await api.ask(
        'query ($filter: ConflictFilter) { conflicts(filter: $filter) { nodes { claim { id } } } }',
        { filter },
      )
      return data.conflicts.nodes.map(({ claim }: { claim: { id: string } }) => claim.id)
    }
    expect(await ask({ actors: ['actor:ana-arl'] })).toEqual(['claim:will-return', 'claim:took-apples'])
    expect(await ask({ actors: ['actor:bea-bor'], topics: ['topic:fences'] })).toEqual(['claim:entered'])
    expect(await ask({ events: ['event:harvest'], kinds: ['STANCE'] })).toEqual(['claim:took-apples'])
    expect(await ask({ claims: ['claim:took-fruit'] })).toEqual([])
  })

  test('chains follow every branch, and end at the venue, in own reporting, or unread', async () => {
    const { data } = await api.ask(
      `{ statement(id: "statement:ana-1") { chains { report { article { id } part } hops { article { id } certainty } end endRead } } }`,
    )
    const chains = data.statement.chains.map(
      (chain: {
        report: { article: { id: string } }
        hops: { article: { id: string } }[]
        end: string
        endRead: boolean
      }) => [chain.report.article.id, chain.hops.map(({ article }) => article.id), chain.end, chain.endRead],
    )
    expect(chains).toEqual([
      ['article:pear-1', ['article:watch-1', 'article:pear-1'], 'CYCLE', true],
      ['article:pear-1', ['article:wire-1', 'article:radio'], 'PRIMARY', false],
      ['article:watch-1', ['article:pear-1', 'article:watch-1'], 'CYCLE', true],
      ['article:watch-1', ['article:pear-1', 'article:wire-1', 'article:radio'], 'PRIMARY', false],
    ])
  })

  test('relations between actors are read both ways, and by day', async () => {
    const { data } = await api.ask(`{
      arland: actor(id: "actor:arland") { opposedTo { id } alignedWith { id } representedBy { id } later: representedBy(on: "2024-12-01") { id } relations { type event { id } } }
      borland: actor(id: "actor:borland") { opposedTo { id } members { id } representedBy { id } }
      pear: actor(id: "actor:daily-pear") { ownedBy { id } articles { totalCount nodes { id } } }
    }`)
    expect(data.arland).toMatchObject({
      opposedTo: [{ id: 'actor:borland' }],
      alignedWith: [{ id: 'actor:watch' }],
      representedBy: [{ id: 'actor:ana-arl' }],
      later: [],
    })
    expect(data.arland.relations).toContainEqual({ type: 'PARTY_TO', event: { id: 'event:harvest' } })
    expect(data.borland).toEqual({
      opposedTo: [{ id: 'actor:arland' }],
      members: [{ id: 'actor:bea-bor' }],
      representedBy: [{ id: 'actor:ben-bor' }, { id: 'actor:borland-officials' }],
    })
    expect(data.pear).toEqual({
      ownedBy: [{ id: 'actor:plum-wire' }],
      articles: { totalCount: 2, nodes: [{ id: 'article:pear-2' }, { id: 'article:pear-1' }] },
    })
  })

  test('an ambiguous name lists its candidates', async () => {
    const { data, errors } = await api.ask('{ actor(name: "bor") { id } }')
    expect(data.actor).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'name',
      candidates: [{ id: 'actor:bea-bor' }, { id: 'actor:watch' }],
    })
  })

  test('claims are found by beginnings of words in any language, and by whether they are contested', async () => {
    const ask = async (filter: object) => {
      const { data } = await api.ask(
        'query ($filter: ClaimFilter) { claims(filter: $filter, orderBy: NAME_ASC) { totalCount nodes { id } } }',
        { filter },
      )
      return [data.claims.totalCount, ids(data.claims.nodes)]
    }
    expect(await ask({ text: 'RED app' })).toEqual([1, ['claim:took-red-apples']])
    expect(await ask({ text: 'bahceden' })).toEqual([1, ['claim:took-apples']])
    expect(await ask({ text: 'pples' })).toEqual([0, []])
    expect(await ask({ contested: true, kinds: ['FACTUAL'] })).toEqual([1, ['claim:entered']])
  })

  test('reviews carry the verdict, its author and its article', async () => {
    const { data } = await api.ask(
      `{ claim(id: "claim:took-apples") { reviews { totalCount nodes { id claim { id } author { id } article { id } rating { value best worst name } url published { to } } } } }`,
    )
    expect(data.claim.reviews.totalCount).toBe(2)
    expect(data.claim.reviews.nodes).toEqual([
      {
        id: 'review:other',
        claim: { id: 'claim:took-apples' },
        author: null,
        article: null,
        rating: { value: null, best: null, worst: null, name: null },
        url: null,
        published: { to: '2024-10-03' },
      },
      {
        id: 'review:pear-check',
        claim: { id: 'claim:took-apples' },
        author: { id: 'actor:daily-pear' },
        article: { id: 'article:pear-2' },
        rating: { value: 2, best: 5, worst: 1, name: 'Half ripe' },
        url: 'https://pear.example/check',
        published: { to: '2024-10-02' },
      },
    ])
  })
})
