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

  test('an utterance that is on record gets the passage it lacks, and the same passage is refused', async () => {
    const again = {
      ...whole,
      newActor: undefined,
      actor: 'actor:cyd-quill',
      newClaim: undefined,
      claim: 'claim:borland-moved-the-fence-by-night',
      reports: [passage({ article: 'article:pear-1' }, { wording: 'Моved by night', translated: true })],
    }
    const { statement, similar } = await done('recordStatement', recorded, again)
    expect(similar).toMatchObject([{ reason: 'SAME_UTTERANCE', node: { id: statement.id } }])
    expect(statement.version).toBe(2)
    expect(statement.reports.map((report: { article: { id: string } }) => report.article.id)).toContain(
      'article:pear-1',
    )
    expect(await ask('recordStatement', recorded, again)).toMatchObject({
      errors: [{ extensions: { code: 'CONFLICT', id: statement.id } }],
    })
  })

  test('an article with an address that is on record is that article', async () => {
    const input = {
      url: 'http://www.quince.example/2025/01/08/fences/#top',
      medium: 'NEWS_ITEM',
      title: 'Another title',
    }
    const { article, similar } = await done('addArticle', 'article { id title }', input)
    expect(article.title).toBe('Fences again')
    expect(similar).toMatchObject([{ reason: 'SAME_ADDRESS', node: { id: article.id } }])
  })

  test('what resembles something on record is named', async () => {
    const actor = await done('addActor', 'actor { id }', { name: 'Ana  ARL', kind: 'PERSON' })
    expect(actor).toMatchObject({
      actor: { id: 'actor:ana-arl-2' },
      similar: [{ reason: 'SAME_NAME', node: { id: 'actor:ana-arl' } }],
    })
    const claim = await done('addClaim', 'claim { id }', {
      text: 'Borland moved the fence, by night!',
      language: 'en',
      kind: 'ALLEGATION',
    })
    expect(claim.similar).toContainEqual({
      reason: 'SIMILAR_TEXT',
      field: 'input',
      node: { id: 'claim:borland-moved-the-fence-by-night' },
    })
  })

  test('every problem of an input is told at once, with its field', async () => {
    const bad = {
      actor: 'actor:nobody',
      claim: 'claim:took-apples',
      newClaim: whole.newClaim,
      stance: 'DENIES',
      said: { from: '2025-01-07', to: '2025-01-08', precision: 'DAY' },
      quantity: { qualifier: 'AT_LEAST', high: 3 },
      reports: [
        { newArticle: { medium: 'NEWS_ITEM', title: 'No address' }, part: 'BODY', attribution: 'CITED' },
        { article: 'article:absent', part: 'LEAD', attribution: 'NONE' },
      ],
    }
    const { data, errors } = await ask('recordStatement', recorded, bad)
    expect(data).toBeNull()
    const fields = (errors?.[0]?.extensions.problems as { field: string }[]).map(({ field }) => field)
    expect(fields).toEqual(expect.arrayContaining(['input.claim', 'input.said', 'input.quantity']))
    const named = { ...bad, newClaim: undefined, said, quantity: undefined }
    const second = await ask('recordStatement', recorded, named)
    expect(
      (second.errors?.[0]?.extensions.problems as { field: string }[]).map(({ field }) => field).sort(),
    ).toEqual([
      'input.actor',
      'input.reports[0].article',
      'input.reports[0].hops',
      'input.reports[1].article',
    ])
  })

  test('a claim that looks like a denial needs a confirmation', async () => {
    const input = { text: 'Borland did not move the fence.', language: 'en', kind: 'FACTUAL' }
    expect((await ask('addClaim', 'claim { id }', input)).errors?.[0]).toMatchObject({
      extensions: { code: 'INVALID_INPUT', field: 'input.text' },
    })
    expect((await done('addClaim', 'claim { id }', { ...input, confirmWording: true })).claim.id).toMatch(
      /^claim:/,
    )
  })

  test('a dry run tells what would happen and writes nothing', async () => {
    const input = { name: 'Dry Run', kind: 'PERSON', dryRun: true }
    expect(await done('addActor', 'actor { id } bookmark', input)).toEqual({
      actor: null,
      bookmark: null,
      similar: [],
    })
    expect(await dataOf(api, '{ actor(name: "Dry Run") { id } }')).toEqual({ actor: null })
  })

  test('a request that is repeated with its key gives the first result; another input under that key is a conflict', async () => {
    const input = { name: 'Once Only', kind: 'PERSON', idempotencyKey: 'k-1' }
    const both = await Promise.all([
      done('addActor', 'actor { id version }', input),
      done('addActor', 'actor { id version }', input),
    ])
    expect(both.map(({ actor }) => actor)).toEqual(Array(2).fill({ id: 'actor:once-only', version: 1 }))
    expect((await ask('addActor', 'actor { id }', { ...input, name: 'Another' })).errors?.[0]).toMatchObject({
      extensions: { code: 'CONFLICT', field: 'input.idempotencyKey' },
    })
  })

  test('whoever saw an older version is told what was changed', async () => {
    await done('updateActor', 'actor { id }', {
      id: 'actor:once-only',
      description: 'First.',
      expectedVersion: 1,
    })
    const { errors } = await ask('updateActor', 'actor { id }', {
      id: 'actor:once-only',
      country: 'BB',
      expectedVersion: 1,
    })
    expect(errors?.[0]).toMatchObject({
      extensions: {
        code: 'CONFLICT',
        version: 2,
        changes: [{ action: 'updateActor', after: { description: 'First.' } }, {}],
      },
    })
  })

  test('a correction replaces what is given, takes away what is null, and leaves the rest', async () => {
    const input = {
      id: 'claim:borland-moved-the-fence-by-night',
      about: ['actor:arland'],
      accuses: null,
      scope: 'The north.',
    }
    const { claim } = await done(
      'updateClaim',
      'claim { version about { id } accuses { id } scope kind }',
      input,
    )
    expect(claim).toEqual({
      version: 2,
      about: [{ id: 'actor:arland' }],
      accuses: [],
      scope: 'The north.',
      kind: 'ALLEGATION',
    })
  })

  test('a statement changes its words and passages, and its place follows; it is never without a source', async () => {
    const { actor } = await dataOf(api, '{ actor(id: "actor:cyd-quill") { statements { nodes { id } } } }')
    const [{ id }] = actor.statements.nodes
    const later = { to: '2025-02-28', precision: 'BEFORE' }
    const input = {
      id,
      said: later,
      quote: null,
      quoteKind: null,
      language: null,
      reports: [passage({ article: 'article:pear-1' })],
    }
    const { statement } = await done(
      'updateStatement',
      'statement { quote said { from to precision } reports { article { id } } }',
      input,
    )
    expect(statement).toEqual({
      quote: null,
      said: { from: null, to: '2025-02-28', precision: 'BEFORE' },
      reports: [{ article: { id: 'article:pear-1' } }],
    })
    expect((await ask('updateStatement', 'statement { id }', { id, reports: [] })).errors?.[0]).toMatchObject(
      {
        extensions: { code: 'INVALID_INPUT', field: 'input.reports' },
      },
    )
    const newest = await dataOf(api, '{ statements(first: 1) { nodes { id } } }')
    expect(newest.statements.nodes).toEqual([{ id }])
  })

  test('a statement goes from state to state, and counts only where it should', async () => {
    const count = async () =>
      (await dataOf(api, '{ claim(id: "claim:entered") { stances { stance count } } }')).claim.stances.reduce(
        (sum: number, stance: { count: number }) => sum + stance.count,
        0,
      )
    const before = await count()
    const made = await done('recordStatement', recorded, {
      actor: 'actor:bea-bor',
      claim: 'claim:entered',
      stance: 'QUESTIONS',
      said,
      reports: [passage({ article: 'article:pear-1' })],
    })
    const { id } = made.statement
    expect(await count()).toBe(before + 1)
    expect((await done('checkStatement', 'statement { state }', { id })).statement).toEqual({
      state: 'CHECKED',
    })
    expect((await ask('acceptStatement', 'statement { id }', { id })).errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      state: 'CHECKED',
    })
    expect((await done('withdrawStatement', 'statement { state }', { id })).statement).toEqual({
      state: 'WITHDRAWN',
    })
    expect(await count()).toBe(before)
  })

  test('a retraction is a statement of the same speaker that takes no stance', async () => {
    const { statement } = await done(
      'retractStatement',
      'statement { stance actor { id } claim { id } retracts { id } }',
      {
        statement: 'statement:ben-1',
        said: { from: '2025-03-01', to: '2025-03-01', precision: 'DAY' },
        reports: [passage({ article: 'article:pear-1' })],
      },
    )
    expect(statement).toEqual({
      stance: 'DECLINES',
      actor: { id: 'actor:ben-bor' },
      claim: { id: 'claim:took-apples' },
      retracts: [{ id: 'statement:ben-1' }],
    })
  })

  test('passages are found in a text exactly, or are orphans', async () => {
    const made = await done('recordStatement', recorded, {
      actor: 'actor:bea-bor',
      claim: 'claim:was-there',
      stance: 'CONFIRMS',
      said,
      reports: [
        passage(
          { newArticle: { url: 'https://quince.example/anchors', medium: 'NEWS_ITEM' } },
          { wording: 'she was there', start: 5, end: 18 },
        ),
        passage(
          { newArticle: { url: 'https://quince.example/anchors', medium: 'NEWS_ITEM' } },
          { wording: 'and stayed', start: 0, end: 10 },
        ),
      ],
    })
    const articleId = made.statement.reports[0].article.id
    await done('verifyAnchors', 'article { textSha256 }', {
      articleId,
      text: 'Yes, she was there and stayed',
    })
    const states = async () =>
      (
        await dataOf(
          api,
          `{ statement(id: "${made.statement.id}") { reports { wording anchor { state } } } }`,
        )
      ).statement.reports
    expect(await states()).toEqual([
      { wording: 'and stayed', anchor: { state: 'ORPHANED' } },
      { wording: 'she was there', anchor: { state: 'EXACT' } },
    ])
    const other = await ask('verifyAnchors', 'article { id }', { articleId, text: 'Another text' })
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'input.text' })
  })
})
