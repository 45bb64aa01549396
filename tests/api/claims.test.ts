// Who claimed what, asked as a client would, on every engine.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const shipped = fileURLToPath(new URL('../../seeds', import.meta.url))
const names = (connection: { nodes: { actor: { name: string } }[] }) =>
  connection.nodes.map(({ actor }) => actor.name)

describe.each(engines)('the shipped graph on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, shipped)
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  test('says who says that Turkey sent Syrian fighters, who denies it, and which article reported each', async () => {
    const { data, errors } = await api.ask(`{
      claim(id: "claim:turkey-sent-syrian-fighters") {
        contested
        sides {
          supporting { totalCount nodes { ...said } }
          denying { totalCount nodes { ...said } }
          inferred { stance path { id } statements { nodes { ...said } } }
        }
      }
    }
    fragment said on Statement { actor { name } stance reports { article { url outlet { name } } } }`)
    expect(errors).toBeUndefined()
    const { contested, sides } = data.claim
    expect(contested).toBe(true)
    expect(new Set(names(sides.supporting))).toEqual(
      new Set([
        'Armenian officials',
        'Syrian war monitors',
        'opposition activists based in Syria',
        'Syrian Observatory for Human Rights',
        'Vardan Toganyan',
      ]),
    )
    expect(sides.supporting.totalCount).toBe(7)
    expect(names(sides.denying)).toEqual(['Recep Tayyip Erdogan', 'Hikmet Hajiyev'])
    expect(
      sides.inferred.map((entry: { stance: string; path: { id: string }[]; statements: never }) => [
        entry.stance,
        entry.path.at(-1)?.id,
        names(entry.statements),
      ]),
    ).toEqual([['DENIES', 'claim:turkey-deployed-combatants', ['Turkey']]])
    for (const { reports } of sides.supporting.nodes) {
      for (const { article } of reports) expect([article.url, article.outlet.name]).not.toContain(null)
    }
  })

  test('reports the dispute on the supported claim, with implied denials on a side of their own', async () => {
    const { data } = await api.ask(`{
      conflicts(filter: { kinds: [STANCE], claims: ["claim:turkey-sent-syrian-fighters"] }) {
        totalCount
        nodes {
          id kind otherClaim { id } claim { id } alsoOn { id }
          firstSaid { to } lastSaid { to }
          sides { stances inferred actorCount actors { name } statements { nodes { actor { name } } } }
        }
      }
    }`)
    expect(data.conflicts.totalCount).toBe(1)
    const [conflict] = data.conflicts.nodes
    expect(conflict).toMatchObject({
      id: 'conflict:stance:turkey-sent-syrian-fighters',
      kind: 'STANCE',
      otherClaim: null,
      firstSaid: { to: '2020-09-28' },
      lastSaid: { to: '2020-11-04' },
    })
    expect(conflict.alsoOn).toEqual([{ id: 'claim:turkey-deployed-combatants' }])
    const sides = conflict.sides.map(
      (side: { stances: string[]; inferred: boolean; actors: { name: string }[] }) => [
        side.stances,
        side.inferred,
        side.actors.map(({ name }) => name),
      ],
    )
    expect(sides.slice(1)).toEqual([
      [['DENIES'], false, ['Hikmet Hajiyev', 'Recep Tayyip Erdogan']],
      [['DENIES'], true, ['Turkey']],
    ])
    expect(sides[0][0]).toEqual(['ASSERTS', 'CONFIRMS'])
    expect(names(conflict.sides[2].statements)).toEqual(['Turkey'])
  })

  test('follows the statement of Lavrov through seven articles to one interview', async () => {
    const { data } = await api.ask(`{
      statement(id: "statement:lavrov-2020-11-03-2000-fighters") {
        actor { name represents { name } }
        quantity { low high qualifier text }
        saidIn { id read }
        reports { article { id outlet { name } } hedge link anchor { start end state exact } }
        chains { report { article { id } } hops { article { id } outlet { name } via read statedIn { id } } end endRead }
      }
    }`)
    const { statement } = data
    expect(statement.actor).toEqual({ name: 'Sergey Lavrov', represents: [{ name: 'Russia' }] })
    expect(
      new Set(statement.reports.map(({ article }: { article: { id: string } }) => article.id)).size,
    ).toBe(7)
    expect(statement.saidIn).toEqual({ id: 'article:kommersant-lavrov-interview', read: false })
    for (const chain of statement.chains) {
      expect(chain).toMatchObject({ end: 'PRIMARY', endRead: false })
      expect(chain.hops.at(-1).article.id).toBe('article:kommersant-lavrov-interview')
    }
    expect(statement.chains.length).toBe(7)
    const seed = statement.reports.find(({ article }: { article: { id: string } }) =>
      article.id.startsWith('article:serambinews'),
    )
    expect(seed).toMatchObject({ hedge: 'mendekati', anchor: { state: 'UNVERIFIED' } })
    expect(seed.link).toContain('#:~:text=')
  })

  test.each([
    ['Лавров', 'actor:sergey-lavrov'],
    ['lavrov', 'actor:sergey-lavrov'],
    ['Լավրով', 'actor:sergey-lavrov'],
    ['لافروف', 'actor:sergey-lavrov'],
    ['Türkiye', 'actor:turkey'],
    ['turkiye', 'actor:turkey'],
    ['Турция', 'actor:turkey'],
    ['تركيا', 'actor:turkey'],
    ['Թուրքիա', 'actor:turkey'],
    ['Türkiyə', 'actor:turkey'],
    ['Turki', 'actor:turkey'],
    ['İlham Əliyev', 'actor:ilham-aliyev'],
  ])('finds an actor by the name %s', async (name, id) => {
    const { data } = await api.ask('query ($name: String) { actor(name: $name) { id } }', { name })
    expect(data.actor).toEqual({ id })
  })

  test('finds an article by any of its addresses', async () => {
    const ask = (url: string) => api.ask('query ($url: URL) { article(url: $url) { id read } }', { url })
    const canonical =
      'https://www.reuters.com/article/armenia-azerbaijan-turkey-denial-int/azerbaijan-denies-turkey-sent-it-fighters-from-syria-amid-karabakh-fighting-idUSKBN26J16K'
    const second =
      'https://www.reuters.com/article/us-armenia-azerbaijan-turkey-denial/azerbaijan-denies-turkey-sent-it-fighters-from-syria-amid-karabakh-fighting-idUSKBN26J16M'
    const [a, b] = await Promise.all([ask(canonical), ask(`${second}#comments`)])
    expect(a.data.article).toMatchObject({ read: true })
    expect(b.data).toEqual(a.data)
    expect((await ask('https://example.org/none')).data.article).toBeNull()
  })

  test('reads any node by its id, and null for what is absent', async () => {
    const ids = [
      'claim:turkey-sent-syrian-fighters',
      'actor:nobody',
      'article:kommersant-lavrov-interview',
      'event:nothing',
    ]
    const { data, errors } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } node(id: "topic:none") { id } }',
      { ids },
    )
    expect(errors).toBeUndefined()
    expect(data.nodes).toEqual([
      { __typename: 'Claim', id: ids[0] },
      null,
      { __typename: 'Article', id: ids[2] },
      null,
    ])
    expect(data.node).toBeNull()
  })

  test('resolves every field of every type without an error', async () => {
    const date = '{ from to precision basis text }'
    const quantity = `{ low high qualifier unit text asOf ${date} }`
    const { errors } = await api.ask(`{
      actors { nodes { id name kind isOutlet named aliases description wikidataId country mentionedIn { id } representedBy { id }
        represents(on: "2020-11-03") { id } partOf { id } members { id } ownedBy { id } alignedWith { id } opposedTo { id }
        relations { type from { id } to { id } event { id } office since until article { id } by reason at } } totalCount }
      claims { nodes { id name text language translations { language text } kind happened ${date} scope counted aspect accumulation unit
        about { id } accuses { id } accused { actor { id } role } events { id } places { id } topics { id } stances { stance count }
        relations { type from { id } to { id } by reason at } contested reviews { totalCount nodes { id } } } totalCount }
      articles { nodes { id url canonicalUrl urls name title language medium outlet { id } published ${date} read retrievedAt textSha256
        archiveUrl fate { state checkedOn } cites { totalCount nodes { id } } citedBy { totalCount nodes { id } } } totalCount }
      statements { nodes { id name onBehalfOf { id } stance quote quoteKind language said ${date} modality certainty basis
        quantity ${quantity} accusing state respondsTo { id } responses { id } retracts { id } retractedBy { id } restates { id } recordedAt
        reports { part wording language translated anchor { exact prefix suffix start end state } attribution hedge quantity ${quantity}
          addedContent published ${date} link } } totalCount }
      events { nodes { id name text began ${date} ended ${date} wikidataId } totalCount }
      places { nodes { id name aliases wikidataId lat lon } totalCount }
      topics { nodes { id name text wikidataId } totalCount edges { cursor node { id } } }
    }`)
    expect(errors).toBeUndefined()
  })
})
