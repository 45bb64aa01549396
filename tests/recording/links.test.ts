// What statements say of each other: a speaker takes back its own words, and none refers to itself.
import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { openOrchard, passage } from './orchard.ts'

const dayOf = (day: string) => ({ from: day, to: day, precision: 'DAY' })
const by = (actor: string, day: string, rest: object) => ({
  actor,
  claim: 'claim:took-apples',
  stance: 'DECLINES',
  said: dayOf(day),
  reports: [passage({ article: 'article:pear-1' })],
  ...rest,
})

describe.each(engines)('on $name', (engine) => {
  const { send, done } = openOrchard(engine)
  const fieldOf = async (name: string, input: object) => {
    const { errors = [] } = await send(name, 'statement { id }', input)
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' })
    return errors[0]?.extensions.field
  }
  const retracted = async (input: object) => {
    const { statement } = await done('recordStatement', 'statement { retracts { id } }', input)
    return statement.retracts
  }

  test.each(['retracts', 'respondsTo', 'restates'])(
    '%s never leads to the statement itself',
    async (link) => {
      const input = { id: 'statement:ben-1', [link]: ['statement:ben-1'] }
      expect(await fieldOf('updateStatement', input)).toBe(`input.${link}[0]`)
      const id = `statement:new-${link.toLowerCase()}`
      const fresh = by('actor:bea-bor', '2025-02-01', { id, [link]: [id] })
      expect(await fieldOf('recordStatement', fresh)).toBe(`input.${link}[0]`)
    },
  )

  test('nobody takes back what somebody else said', async () => {
    const theirs = by('actor:bea-bor', '2025-02-02', { retracts: ['statement:ben-1'] })
    expect(await fieldOf('recordStatement', theirs)).toBe('input.retracts[0]')
    expect(await fieldOf('updateStatement', { id: 'statement:bea-1', retracts: ['statement:ben-1'] })).toBe(
      'input.retracts[0]',
    )
    const retraction = {
      statement: 'statement:bea-1',
      retracts: ['statement:ben-1'],
      reports: [passage({ article: 'article:pear-1' })],
    }
    expect(await fieldOf('retractStatement', retraction)).toBe('input.retracts[0]')
  })

  test('a principal takes back what was said on its behalf, and a spokesperson what the principal said', async () => {
    expect(await retracted(by('actor:arland', '2025-02-03', { retracts: ['statement:ana-1'] }))).toEqual([
      { id: 'statement:ana-1' },
    ])
    const spoken = { onBehalfOf: ['actor:arland'], retracts: ['statement:arland-1'] }
    expect(await retracted(by('actor:ana-arl', '2025-02-04', spoken))).toEqual([{ id: 'statement:arland-1' }])
  })
})
