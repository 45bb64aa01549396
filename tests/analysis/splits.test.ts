// Where two who represent one principal stand on opposite sides.
import { describe, expect, test } from '@jest/globals'
import { mostPairs } from '../../src/analysis/splits.ts'
import { putActor, type StatementFacts } from '../../src/analysis/statement-table.ts'
import { found, lines, office, on, tableOf } from './statements-said.ts'

describe('two who represent one principal', () => {
  const one = on('2001-01-01', '1', 'ASSERTS', { actorId: 'actor:one' })
  const two = on('2001-01-01', '2', 'DENIES', { actorId: 'actor:two' })
  const divided = (offices: Record<string, ReturnType<typeof office>[]>, ...statements: StatementFacts[]) => {
    const table = tableOf(statements)
    for (const [id, held] of Object.entries(offices))
      putActor(table, { id: `actor:${id}`, named: true, offices: held })
    return table
  }
  const both = { one: [office('actor:p')], two: [office('actor:p')] }

  test('on opposite sides of one claim are a SPLIT, which names them and the principal', () => {
    expect(found(divided(both, one, two)).changes).toEqual([
      {
        kind: 'SPLIT',
        actorId: 'actor:two',
        otherActorId: 'actor:one',
        principalId: 'actor:p',
        claimId: 'claim:c',
        fromId: 'statement:1',
        toId: 'statement:2',
        key: '2001-01-01|statement:2 SPLIT statement:1 actor:p',
      },
    ])
  })

  test('are none on one side, on two claims, for two principals, or where one is unnamed', () => {
    expect(lines(divided(both, one, { ...two, stance: 'CONFIRMS' }))).toEqual([])
    expect(lines(divided(both, one, { ...two, claimId: 'claim:d' }))).toEqual([])
    expect(lines(divided({ ...both, two: [office('actor:q')] }, one, two))).toEqual([])
    const table = divided(both, one, two)
    putActor(table, { id: 'actor:two', named: false, offices: both.two })
    expect(lines(table)).toEqual([])
  })

  test('are none where one of them did not represent it when it spoke', () => {
    const until = (day: string) => ({ ...both, two: [office('actor:p', null, day)] })
    expect(lines(divided(until('2000-12-31'), one, two))).toEqual([])
    expect(lines(divided(until('2001-01-01'), one, two))).toEqual(['SPLIT 1 2'])
    expect(lines(divided({ ...both, one: [office('actor:p', '2001-01-02')] }, one, two))).toEqual([])
  })

  test('are one SPLIT for each pair, between the first statements by which it was divided', () => {
    const again = [
      on('2001-01-03', '3', 'DENIES', { actorId: 'actor:one' }),
      on('2001-01-04', '4', 'ASSERTS', { actorId: 'actor:two' }),
      on('2001-01-05', '5', 'DENIES', { actorId: 'actor:two' }),
    ]
    expect(lines(divided(both, one, two, ...again), { kinds: ['SPLIT'] })).toEqual(['SPLIT 1 2'])
  })

  test('are told of the first pairs only, where there are very many', () => {
    const names = Array.from({ length: 40 }, (_, n) => `n-${10 + n}`)
    const table = divided(
      Object.fromEntries(names.map((name) => [name, [office('actor:p')]])),
      ...names.map((name, n) =>
        on('2001-01-01', name, n % 2 === 0 ? 'ASSERTS' : 'DENIES', { actorId: `actor:${name}` }),
      ),
    )
    expect(found(table).total).toBe(mostPairs)
    expect(lines(table, {}, { direction: 'ASC', limit: 1 })).toEqual(['SPLIT n-10 n-11'])
  })
})
