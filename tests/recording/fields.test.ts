// What is wrong is told by the field of the input that it is wrong with, as the input calls it.
import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { openOrchard, passage, said } from './orchard.ts'

const reports = [passage({ article: 'article:pear-1' })]

describe.each(engines)('on $name', (engine) => {
  const { send } = openOrchard(engine)
  const toldOf = async (name: string, input: object) => {
    const { errors = [] } = await send(name, 'change { id }', input)
    return errors[0]?.extensions
  }
  const problem = (field: string, message: RegExp) => ({
    code: 'INVALID_INPUT',
    field,
    problems: [{ field, message: expect.stringMatching(message) }],
  })

  test('a claim without a name of its own has its problems in its text', async () => {
    const claim = { language: 'en', kind: 'FACTUAL' }
    const recording = { actor: 'actor:arland', stance: 'ASSERTS', said, reports }
    for (const [text, message] of [
      ['', /^must not be empty$/],
      [' … ', /^must begin with words/],
    ] as const) {
      const newClaim = { ...claim, text }
      expect(await toldOf('recordStatement', { ...recording, newClaim })).toMatchObject(
        problem('input.newClaim.text', message),
      )
      expect(await toldOf('addClaim', newClaim)).toMatchObject(problem('input.text', message))
    }
  })

  test.each([
    ['updateClaim', 'text', 'claim:entered'],
    ['updateClaim', 'language', 'claim:entered'],
    ['updateClaim', 'kind', 'claim:entered'],
    ['updateActor', 'name', 'actor:arland'],
    ['updateArticle', 'medium', 'article:pear-1'],
  ])('%s tells that %s cannot be taken away', async (name, field, id) => {
    expect(await toldOf(name, { id, [field]: null })).toMatchObject(
      problem(`input.${field}`, /it can be neither left out nor taken away$/),
    )
  })

  test('what does not fit the format and what is not on record are told together', async () => {
    const told = await toldOf('recordStatement', {
      actor: 'actor:nobody',
      claim: 'claim:entered',
      stance: 'DENIES',
      said: { from: '2025-01-07', precision: 'DAY' },
      onBehalfOf: ['actor:borland', 'actor:no-state', 'no id'],
      reports: [passage({ article: 'article:nowhere' })],
    })
    const fields = (told?.problems as { field: string }[]).map(({ field }) => field)
    expect(fields).toEqual(
      expect.arrayContaining([
        ...['input.actor', 'input.said', 'input.onBehalfOf[1]', 'input.onBehalfOf[2]'],
        'input.reports[0].article',
      ]),
    )
    expect(new Set(fields).size).toBe(fields.length)
  })

  test('an id that another statement has is told as such', async () => {
    const other = { id: 'statement:ben-1', actor: 'actor:bea-bor', claim: 'claim:entered', stance: 'DENIES' }
    expect(await toldOf('recordStatement', { ...other, said, reports })).toMatchObject({
      code: 'CONFLICT',
      field: 'input.id',
    })
  })
})
