// Correcting what is recorded: changes, states, retractions, passages looked for in a text.
import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { openOrchard, passage, said } from './orchard.ts'

const recorded = 'statement { id state version reports { article { id } } }'
const whole = {
  newActor: { name: 'Cyd Quill', kind: 'PERSON' },
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
  reports: [passage({ article: 'article:watch-1' })],
}

describe.each(engines)('on $name', (engine) => {
  const { send, done, ask } = openOrchard(engine)

  test('a correction replaces what is given, takes away what is null, and leaves the rest', async () => {
    await done('recordStatement', recorded, whole)
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
    const { actor } = await ask('{ actor(id: "actor:cyd-quill") { statements { nodes { id } } } }')
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
    expect(
      (await send('updateStatement', 'statement { id }', { id, reports: [] })).errors?.[0],
    ).toMatchObject({
      extensions: { code: 'INVALID_INPUT', field: 'input.reports' },
    })
    const newest = await ask('{ statements(first: 1) { nodes { id } } }')
    expect(newest.statements.nodes).toEqual([{ id }])
  })

  test('a statement goes from state to state, and counts only where it should', async () => {
    const count = async () =>
      (await ask('{ claim(id: "claim:entered") { stances { stance count } } }')).claim.stances.reduce(
        (sum: number, { count: more }: { count: number }) => sum + more,
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
    expect((await count()) - before).toBe(1)
    expect((await done('checkStatement', 'statement { state }', { id })).statement).toEqual({
      state: 'CHECKED',
    })
    expect((await send('acceptStatement', 'statement { id }', { id })).errors?.[0]?.extensions).toMatchObject(
      {
        code: 'CONFLICT',
        state: 'CHECKED',
      },
    )
    expect((await done('withdrawStatement', 'statement { state }', { id })).statement).toEqual({
      state: 'WITHDRAWN',
    })
    expect(await count()).toBe(before)
  })

  test('text that is not well-formed is refused with its field, wherever it stands', async () => {
    const half = 'a\ud800b'
    const input = {
      ...{ id: 'actor:bea-bor', name: half, reason: half, description: 'A wave: \ud83c\udf0a' },
      aliases: ['Bea', half],
    }
    const { errors } = await send('updateActor', 'actor { id }', input)
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'INVALID_INPUT',
          field: 'input.name',
          problems: ['input.name', 'input.aliases[1]', 'input.reason'].map((field) => ({ field })),
        },
      },
    ])
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
      (await ask(`{ statement(id: "${made.statement.id}") { reports { wording anchor { state } } } }`))
        .statement.reports
    expect(await states()).toEqual([
      { wording: 'and stayed', anchor: { state: 'ORPHANED' } },
      { wording: 'she was there', anchor: { state: 'EXACT' } },
    ])
    const other = await send('verifyAnchors', 'article { id }', { articleId, text: 'Another text' })
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'input.text' })
  })
})
