// Recording statements: what the one form takes, what it refuses, and what becomes of the graph.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const said = { from: '2025-01-07', to: '2025-01-07', precision: 'DAY', basis: 'PAGE' }
const passage = (article: object, rest: object = {}) => ({
  ...article,
  part: 'BODY',
  attribution: 'OWN_REPORTING',
  ...rest,
})
const quince = {
  url: 'https://quince.example/2025/01/08/fences',
  title: 'Fences again',
  medium: 'NEWS_ITEM',
  language: 'en',
  published: { from: '2025-01-08', to: '2025-01-08', precision: 'DAY', basis: 'PAGE' },
  newOutlet: { name: 'The Quince', kind: 'ORGANIZATION' },
}
const whole = {
  newActor: { name: 'Cyd Quill', kind: 'PERSON', aliases: ['Сид Квилл'] },
  newClaim: {
    text: 'Borland moved the fence by night.',
    language: 'en',
    kind: 'ALLEGATION',
    accuses: [{ actor: 'actor:borland' }],
  },
  stance: 'ASSERTS',
  quote: 'They moved it by night',
  quoteKind: 'DIRECT',
  language: 'en',
  said,
  reports: [
    passage(
      { newArticle: quince },
      {
        wording: 'They moved it by night',
        attribution: 'CITED',
        hops: [
          {
            newArticle: {
              medium: 'WIRE_ITEM',
              name: 'an unread item of Plum Wire',
              outlet: 'actor:plum-wire',
            },
            via: 'WIRE',
            certainty: 'STATED',
          },
        ],
      },
    ),
  ],
}
const recorded = `statement { id state stance version actor { id name aliases } claim { id text accuses { id } }
  reports { article { id outlet { id name } } wording } chains { end hops { article { id name } } } recordedAt }`
const mutation = (name: string, selection: string) =>
  `mutation ($input: ${inputOf(name)}!) { ${name}(input: $input) { ${selection} similar { reason field node { id } } } }`
const inputOf = (name: string) =>
  /^(check|accept|refuse|withdraw)Statement$/.test(name)
    ? 'StatementStateInput'
    : `${name[0]?.toUpperCase()}${name.slice(1)}Input`

describe.each(engines)('on $name', (engine) => {
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
  const ask = (name: string, selection: string, input: object) =>
    api.ask(mutation(name, selection), { input })
  const done = async (name: string, selection: string, input: object) => {
    const data = await dataOf(api, mutation(name, selection), { input })
    return data[name]
  }

  test('one form records a statement with its new speaker, claim, article, outlet and hop', async () => {
    const { statement, similar } = await done('recordStatement', recorded, whole)
    expect(similar).toEqual([])
    expect(statement).toMatchObject({
      state: 'RECORDED',
      version: 1,
      actor: { id: 'actor:cyd-quill', aliases: ['Сид Квилл'] },
      claim: { id: 'claim:borland-moved-the-fence-by-night', accuses: [{ id: 'actor:borland' }] },
      reports: [{ article: { outlet: { id: 'actor:the-quince' } }, wording: 'They moved it by night' }],
      chains: [{ hops: [{ article: { name: 'an unread item of Plum Wire' } }] }],
    })
    const { actor, claim } = await dataOf(
      api,
      `{ actor(name: "сид квилл") { statements { nodes { id } } } claim(id: "${statement.claim.id}") { sides { supporting { nodes { id } } } } }`,
    )
    expect(actor.statements.nodes).toEqual([{ id: statement.id }])
    expect(claim.sides.supporting.nodes).toEqual([{ id: statement.id }])
  })
})
