// Recording statements: what the one form takes, what it refuses, and what becomes of the graph.
import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { openOrchard, passage, said } from './orchard.ts'

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

describe.each(engines)('on $name', (engine) => {
  const { send, done, ask, api } = openOrchard(engine)

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
    const { actor, claim } = await ask(
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
    expect(await send('recordStatement', recorded, again)).toMatchObject({
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
    const { data, errors } = await send('recordStatement', recorded, bad)
    expect(data).toBeNull()
    const fields = (errors?.[0]?.extensions.problems as { field: string }[]).map(({ field }) => field)
    expect(fields).toEqual(expect.arrayContaining(['input.claim', 'input.said', 'input.quantity']))
    const named = { ...bad, newClaim: undefined, said, quantity: undefined }
    const second = await send('recordStatement', recorded, named)
    expect(
      (second.errors?.[0]?.extensions.problems as { field: string }[]).map(({ field }) => field).sort(),
    ).toEqual([
      'input.actor',
      'input.reports[0].article',
      'input.reports[0].hops',
      'input.reports[1].article',
    ])
  })

  test('two in one request: what each answers holds what was written before it', async () => {
    const on = (claim: string) => ({
      actor: 'actor:watch',
      claim: `claim:${claim}`,
      stance: 'QUESTIONS',
      said,
      reports: [passage({ newArticle: { ...quince, url: `https://quince.example/${claim}`, title: claim } })],
    })
    const asked = 'statement { actor { positions { nodes { claim { id } } } } }'
    const { data, errors } = await api().ask(
      `mutation ($one: RecordStatementInput!, $two: RecordStatementInput!) {
        one: recordStatement(input: $one) { ${asked} } two: recordStatement(input: $two) { ${asked} } }`,
      { one: on('entered'), two: on('took-fruit') },
    )
    expect(errors).toBeUndefined()
    const known = ({ statement }: typeof data.one) =>
      statement.actor.positions.nodes.map(({ claim }: { claim: { id: string } }) => claim.id)
    expect(known(data.one)).toContain('claim:entered')
    expect(known(data.one)).not.toContain('claim:took-fruit')
    expect(known(data.two)).toEqual(expect.arrayContaining(['claim:entered', 'claim:took-fruit']))
  })

  test('a claim that looks like a denial needs a confirmation', async () => {
    const input = { text: 'Borland did not move the fence.', language: 'en', kind: 'FACTUAL' }
    expect((await send('addClaim', 'claim { id }', input)).errors?.[0]).toMatchObject({
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
    expect(await ask('{ actor(name: "Dry Run") { id } }')).toEqual({ actor: null })
  })

  test('a request that is repeated with its key gives the first result; another input under that key is a conflict', async () => {
    const input = { name: 'Once Only', kind: 'PERSON', idempotencyKey: 'k-1' }
    const both = await Promise.all([
      done('addActor', 'actor { id version }', input),
      done('addActor', 'actor { id version }', input),
    ])
    expect(both.map(({ actor }) => actor)).toEqual(Array(2).fill({ id: 'actor:once-only', version: 1 }))
    expect((await send('addActor', 'actor { id }', { ...input, name: 'Another' })).errors?.[0]).toMatchObject(
      {
        extensions: { code: 'CONFLICT', field: 'input.idempotencyKey' },
      },
    )
    const named = { name: 'One Key', idempotencyKey: 'k-2' }
    await done('addTopic', 'topic { id }', named)
    expect((await send('addPlace', 'place { id }', named)).errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      field: 'input.idempotencyKey',
    })
  })

  test('whoever saw an older version is told what was changed', async () => {
    await done('updateActor', 'actor { id }', {
      id: 'actor:once-only',
      description: 'First.',
      expectedVersion: 1,
    })
    const { errors } = await send('updateActor', 'actor { id }', {
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
})
