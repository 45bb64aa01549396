// Values that nothing can have: names without a letter, ends before beginnings, texts without words.
import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { openOrchard } from './orchard.ts'

const month = (from: string, to: string) => ({ from, to, precision: 'MONTH' })

describe.each(engines)('on $name', (engine) => {
  const { send, done } = openOrchard(engine)
  const refusalOf = async (name: string, input: object) => {
    const { errors = [] } = await send(name, 'change { id }', input)
    return errors[0]?.extensions
  }
  const refused = (field: string) =>
    expect.objectContaining({ code: 'INVALID_INPUT', field: `input.${field}` })

  test.each([
    ['addActor', { kind: 'PERSON' }],
    ['addEvent', {}],
    ['addPlace', {}],
    ['addTopic', {}],
    ['addClaim', { text: 'Pears fell.', language: 'en', kind: 'FACTUAL' }],
    ['updateActor', { id: 'actor:arland' }],
    ['updateClaim', { id: 'claim:entered' }],
  ])('%s takes no name without a letter or a digit', async (mutation, rest) => {
    for (const name of ['', ' \t', '—', '?!'])
      expect(await refusalOf(mutation, { ...rest, name })).toEqual(refused('name'))
  })

  test('a name is of any script, or a number', async () => {
    for (const name of ['果樹園', 'Сад', '1984'])
      expect((await done('addTopic', 'topic { name }', { name })).topic).toEqual({ name })
  })

  test('nothing ends before it begins', async () => {
    const relation = {
      from: 'actor:bea-bor',
      type: 'REPRESENTS',
      to: 'actor:borland',
      article: 'article:pear-1',
      reason: 'The paper says so.',
      since: '2025-01-02',
    }
    expect(await refusalOf('relateActors', { ...relation, until: '2025-01-01' })).toEqual(refused('until'))
    await done('relateActors', 'actor { id }', { ...relation, until: '2025-01-02' })
    const event = { name: 'The fair', began: month('2025-02-01', '2025-02-28') }
    const ended = month('2025-01-01', '2025-01-31')
    expect(await refusalOf('addEvent', { ...event, ended })).toEqual(refused('ended'))
    await done('addEvent', 'event { id }', { ...event, ended: { to: '2025-02-01', precision: 'BEFORE' } })
  })

  test('no passage is looked for in a blank text', async () => {
    for (const text of ['', ' \n'])
      expect(await refusalOf('verifyAnchors', { articleId: 'article:pear-1', text })).toEqual(refused('text'))
  })
})
