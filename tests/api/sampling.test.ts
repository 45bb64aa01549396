// A claim on which more was said than is looked at: the newest are, of now or of a moment, and every answer that rests on them says so.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { withFolder } from '../seeds/folder.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const speakers = ['mill', 'weir', 'lock', 'sluice']
const days = ['11', '12', '13', '14']

/** Four say one after the other that Norland drained the pond, the first gives a number; Norland denies three times that it drank it. */
const pond = `actors:
  - {id: actor:norland, kind: STATE, name: Norland}
${speakers.map((name) => `  - {id: actor:${name}, kind: ORGANIZATION, outlet: true, name: The ${name}}`).join('\n')}
claims:
${['drained', 'drank']
  .map(
    (verb) =>
      `  - {id: claim:${verb}, name: Norland ${verb} the pond, text: Norland ${verb} the pond., language: en, kind: ALLEGATION, accuses: [{actor: actor:norland}]}`,
  )
  .join('\n')}
articles:
${speakers.map((name, index) => `  - {id: article:${name}, url: https://${name}.example/1, outlet: actor:${name}, medium: NEWS_ITEM, language: en, published: {from: 2024-05-${String(days[index])}, to: 2024-05-${String(days[index])}, precision: DAY}}`).join('\n')}
statements:
${speakers.map((name, index) => said(name, name, 'drained', 'ASSERTS', days[index], index === 0 ? ', quantity: {low: 4, high: 4, qualifier: EXACTLY, unit: frogs}' : '')).join('\n')}
${said('accuses', 'mill', 'drank', 'ASSERTS', '11')}
${['12', '13', '14'].map((day) => said(`denies-${day}`, 'norland', 'drank', 'DENIES', day)).join('\n')}
reports:
${speakers.map((name) => report(name, name)).join('\n')}
${report('accuses', 'mill')}
${['12', '13', '14'].map((day) => report(`denies-${day}`, 'sluice')).join('\n')}
`

function said(id: string, actor: string, claim: string, stance: string, day?: string, more = ''): string {
  const on = `2024-05-${String(day)}`
  return `  - {id: statement:${id}, actor: actor:${actor}, claim: claim:${claim}, stance: ${stance}, said: {from: ${on}, to: ${on}, precision: DAY}${more}}`
}

function report(statement: string, article: string): string {
  return `  - {statement: statement:${statement}, article: article:${article}, part: BODY, attribution: NONE}`
}

const analyses = `origins { statements sampled } interestSummary { supporting sampled }
  gaps { sampled nodes { kind } } accusations { sampled totalCount }
  timeline { sampled nodes { statement { id } } }`

describe.each(engines)('what is looked at on $name', (engine) => {
  let graph: Graph
  const apis = {} as Record<'unbounded' | 'two' | 'dossiers', Api>
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await withFolder({ 'pond.yaml': pond }, (folder) => loadSeeds(graph, folder))
    apis.unbounded = await openApi(graph)
    apis.two = await openApi(graph, { JUDGED_STATEMENTS: '2' })
    apis.dossiers = await openApi(graph, { DOSSIER_STATEMENTS: '2' })
  })
  afterAll(async () => {
    for (const api of Object.values(apis)) await api.close()
    await graph.close()
  })
  const gapKinds = ({ nodes }: { nodes: { kind: string }[] }) => nodes.map(({ kind }) => kind)

  test('within the bound all of it is, and nothing says otherwise', async () => {
    const { claim } = await dataOf(apis.unbounded, `{ claim(id: "claim:drained") { ${analyses} } }`)
    expect(claim).toMatchObject({
      origins: { statements: 4, sampled: false },
      interestSummary: { supporting: 4, sampled: false },
      gaps: { sampled: false },
      accusations: { sampled: false, totalCount: 4 },
      timeline: { sampled: false },
    })
    expect(gapKinds(claim.gaps)).toContain('FIGURE_WITHOUT_AS_OF')
  })

  test('beyond it the newest are, and each analysis says so', async () => {
    const { claim } = await dataOf(apis.two, `{ claim(id: "claim:drained") { ${analyses} } }`)
    expect(claim).toMatchObject({
      origins: { statements: 2, sampled: true },
      interestSummary: { supporting: 2, sampled: true },
      gaps: { sampled: true },
      accusations: { sampled: true, totalCount: 2 },
      timeline: { sampled: true },
    })
    expect(gapKinds(claim.gaps)).not.toContain('FIGURE_WITHOUT_AS_OF')
    const ids = claim.timeline.nodes.map((node: { statement: { id: string } }) => node.statement.id)
    expect(new Set(ids)).toEqual(new Set(['statement:lock', 'statement:sluice']))
  })

  test('what the accused said has the same bound', async () => {
    const query = '{ accusations(filter: { claims: ["claim:drank"] }) { sampled nodes { answers { id } } } }'
    const answers = (...wanted: string[]) => ({
      answers: wanted.map((day) => ({ id: `statement:denies-${day}` })),
    })
    const [all, some] = await Promise.all([dataOf(apis.unbounded, query), dataOf(apis.two, query)])
    expect(all.accusations).toEqual({ sampled: false, nodes: [answers('12', '13', '14')] })
    expect(some.accusations).toEqual({ sampled: true, nodes: [answers('13', '14')] })
  })

  test.each(['SAID', 'PUBLISHED'])(
    'as of a moment by %s the newest of then are, not of today',
    async (clock) => {
      const asOf = `asOf: { clock: ${clock}, at: "2024-05-12T23:59:59Z" }`
      const { claim } = await dataOf(
        apis.two,
        `{ claim(id: "claim:drained") {
      origins(${asOf}) { statements sampled } accusations(${asOf}) { sampled nodes { accuser { id } } } timeline(${asOf}) { sampled totalCount } } }`,
      )
      expect(claim).toEqual({
        origins: { statements: 2, sampled: false },
        accusations: {
          sampled: false,
          nodes: [{ accuser: { id: 'actor:weir' } }, { accuser: { id: 'actor:mill' } }],
        },
        timeline: { sampled: false, totalCount: 4 },
      })
    },
  )

  test('a dossier looks at fewer, says of how many, and still counts all statements', async () => {
    const { dossier } = await dataOf(
      apis.dossiers,
      `{ dossier(claim: "claim:drained") {
      sampled json en: summary(language: "en") id: summary(language: "id") origins { statements } sides { supporting { totalCount } } } }`,
    )
    expect(dossier).toMatchObject({
      sampled: true,
      origins: { statements: 2 },
      sides: { supporting: { totalCount: 4 } },
    })
    expect(JSON.parse(dossier.json)).toMatchObject({ lookedAt: 2 })
    expect(dossier.en).toContain('rest on the newest 2 statements of each stance')
    expect(dossier.id).toContain('2 pernyataan terbaru')
  })

  test('asked for whole it is the dossier of a server that looks at all', async () => {
    const ask = 'dossier(claim: "claim:drained"'
    const { dossier } = await dataOf(apis.dossiers, `{ ${ask}, whole: true) { sampled sha256 json } }`)
    expect(JSON.parse(dossier.json)).toMatchObject({ lookedAt: null })
    const { dossier: other } = await dataOf(apis.unbounded, `{ ${ask}) { sampled sha256 } }`)
    expect(other).toEqual({ sampled: false, sha256: dossier.sha256 })
  })
})
