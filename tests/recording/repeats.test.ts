// An utterance that is recorded again: it gets passages, and what else is given of it must be what is on record.
import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { openOrchard, passage, said } from './orchard.ts'

const utterance = {
  actor: 'actor:ana-arl',
  claim: 'claim:entered',
  stance: 'ASSERTS',
  said,
  quote: 'They came in by the gate',
  quoteKind: 'DIRECT',
  language: 'en',
  certainty: 'CERTAIN',
  onBehalfOf: ['actor:arland', 'actor:watch'],
  quantity: { low: 3, high: 3, qualifier: 'EXACTLY', unit: 'carts' },
  respondsTo: ['statement:ben-1'],
}

describe.each(engines)('on $name', (engine) => {
  const { send, done, ask } = openOrchard(engine)
  const problemsOf = async (name: string, input: object) => {
    const { errors = [] } = await send(name, 'statement { id }', input)
    expect(errors[0]?.extensions.code).toBe('INVALID_INPUT')
    return errors[0]?.extensions.problems as { field: string; message: string }[]
  }
  const inWatch = [passage({ article: 'article:watch-1' })]

  test('each field that differs is told, and nothing is added', async () => {
    const first = { ...utterance, reports: [passage({ article: 'article:pear-1' })] }
    const { statement } = await done('recordStatement', 'statement { id }', first)
    const told = await problemsOf('recordStatement', {
      ...utterance,
      id: 'statement:another',
      said: { ...said, basis: 'TEXT' },
      quote: 'They came in',
      certainty: 'POSSIBLE',
      modality: 'BELIEF',
      onBehalfOf: ['actor:arland'],
      quantity: { low: 4, high: 4, qualifier: 'EXACTLY' },
      retracts: ['statement:ana-1'],
      reports: inWatch,
    })
    expect(told.map(({ field }) => field).sort()).toEqual([
      'input.certainty',
      'input.id',
      'input.modality',
      'input.onBehalfOf',
      'input.quantity.high',
      'input.quantity.low',
      'input.quote',
      'input.retracts',
      'input.said.basis',
    ])
    expect(told.find(({ field }) => field === 'input.quote')?.message).toBe(
      `the statement is on record as ${statement.id} with another value: leave this out here, and change it with updateStatement`,
    )
    const { statement: after } = await ask(
      `{ statement(id: "${statement.id}") { version reports { part } } }`,
    )
    expect(after).toEqual({ version: 1, reports: [{ part: 'BODY' }] })
  })

  test('what is the same or left out is taken', async () => {
    const again = {
      ...utterance,
      quote: undefined,
      language: undefined,
      quoteKind: undefined,
      onBehalfOf: ['actor:watch', 'actor:arland'],
      quantity: { low: 3, high: 3, qualifier: 'EXACTLY' },
      restates: [],
      reports: inWatch,
    }
    const { statement } = await done('recordStatement', 'statement { version quote reports { part } }', again)
    expect(statement).toEqual({
      version: 2,
      quote: utterance.quote,
      reports: [{ part: 'BODY' }, { part: 'BODY' }],
    })
  })

  test('a statement on record is not made a retraction by recording it again', async () => {
    const declined = { actor: 'actor:bea-bor', claim: 'claim:took-fruit', stance: 'DECLINES', said }
    await done('recordStatement', 'statement { id }', { ...declined, reports: inWatch })
    const retraction = {
      statement: 'statement:bea-1',
      said,
      reports: [passage({ article: 'article:pear-1' })],
    }
    expect(await problemsOf('retractStatement', retraction)).toMatchObject([{ field: 'input.statement' }])
  })
})
