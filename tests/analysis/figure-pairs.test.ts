// Pairs of figures in one order, the conflicts they amount to, and what the figures on a claim span.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  figurePairs,
  numericConflicts,
  pairGroups,
  type PlacedFigure,
} from '../../src/analysis/figure-pairs.ts'
import { seriesOf, spreadOf } from '../../src/analysis/figure-spread.ts'
import type { Joined } from '../../src/analysis/figures.ts'

const open = { from: null, to: null }

function figure(n: number, actor: string, low: number | null, claim = 'a', high = low): PlacedFigure {
  return {
    statementId: `statement:${n}`,
    claimId: `claim:${claim}`,
    actorId: `actor:${actor}`,
    counted: 'crates',
    aspect: null,
    accumulation: null,
    unit: 'crates',
    low,
    high,
    asOf: open,
    said: open,
    sortKey: `2001-01-01|statement:${n}`,
  }
}

const joined =
  (joins: Record<string, Joined>) =>
  (a: string, b: string): Joined | null =>
    a === b ? 'SAME' : (joins[`${a} ${b}`] ?? joins[`${b} ${a}`] ?? null)
const alone = joined({})

describe('pairs of figures', () => {
  test('come with the latest figure first, whatever the order of the figures', () => {
    const figures = [figure(1, 'ana', 1), figure(3, 'ben', 9), figure(2, 'bea', 5)]
    const order = fc.shuffledSubarray(figures, { minLength: 3 })
    fc.assert(
      fc.property(order, (shuffled) => {
        const pairs = [...figurePairs(shuffled, alone)]
        expect(pairs.map(({ later, earlier }) => [later.statementId, earlier.statementId])).toEqual([
          ['statement:3', 'statement:2'],
          ['statement:3', 'statement:1'],
          ['statement:2', 'statement:1'],
        ])
        expect(pairs.map(({ key }) => key)).toEqual(
          pairs
            .map(({ key }) => key)
            .sort()
            .reverse(),
        )
      }),
    )
  })

  test('are made only of claims that are joined', () => {
    const figures = [figure(1, 'ana', 1, 'a'), figure(2, 'ben', 9, 'b'), figure(3, 'bea', 5, 'c')]
    const pairs = [...figurePairs(figures, joined({ 'claim:a claim:b': 'EQUIVALENT_TO' }))]
    expect(pairs.map(({ class: name, joined: how }) => [name, how])).toEqual([['DIRECT', 'EQUIVALENT_TO']])
  })
})

describe('numeric conflicts', () => {
  test('are one for each claim or pair of claims and class, with everyone who takes part', () => {
    const figures = [
      figure(1, 'ana', 1),
      figure(2, 'ben', 9),
      figure(3, 'bea', 9),
      figure(4, 'bea', 10),
      figure(5, 'cyd', 50, 'b'),
    ]
    const conflicts = numericConflicts(figures, joined({ 'claim:a claim:b': 'CONTRADICTS' }))
    expect(
      conflicts
        .map(({ claimId, otherClaimId, class: name, actorIds, firstKey, lastKey }) => [
          claimId,
          otherClaimId,
          name,
          actorIds.map((id) => id.slice(6)).join(' '),
          firstKey.slice(-1) + lastKey.slice(-1),
        ])
        .sort((a, b) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual([
      ['claim:a', null, 'COMPATIBLE', 'bea ben', '23'],
      ['claim:a', null, 'DIRECT', 'ana bea ben', '14'],
      ['claim:a', null, 'SERIES', 'bea', '34'],
      ['claim:a', 'claim:b', 'DIRECT', 'ana bea ben cyd', '15'],
    ])
  })

  test('have everyone who is in a pair of their class, and no one else', () => {
    const one = fc.record({
      actor: fc.constantFrom('ana', 'ben', 'bea'),
      low: fc.option(fc.integer({ min: 0, max: 5 })),
      claim: fc.constantFrom('a', 'b', 'c'),
    })
    const joins = joined({ 'claim:a claim:b': 'EQUIVALENT_TO', 'claim:a claim:c': 'NARROWS' })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (given) => {
        const figures = given.map(({ actor, low, claim }, n) => figure(n, actor, low, claim, low ?? 3))
        const expected = new Map<string, Set<string>>()
        for (const { earlier, later, class: name } of figurePairs(figures, joins)) {
          const claims = [...new Set([earlier.claimId, later.claimId])].sort().join(' ')
          const known = expected.get(`${claims} ${name}`) ?? new Set()
          expected.set(`${claims} ${name}`, known.add(earlier.statementId).add(later.statementId))
        }
        const found = pairGroups(figures, joins).map(
          ({ claimId, otherClaimId, class: name, figures: taking }) =>
            [
              [claimId, otherClaimId ?? [], name].flat().join(' '),
              new Set(taking.map((f) => f.statementId)),
            ] as const,
        )
        expect(new Map(found)).toEqual(expected)
      }),
    )
  })

  test('are none without pairs', () => {
    expect(numericConflicts([figure(1, 'ana', 1)], alone)).toEqual([])
  })
})

describe('the spread of figures', () => {
  test('reaches from the least to the greatest number left open', () => {
    expect(spreadOf([figure(1, 'ana', 5, 'a', 7), figure(2, 'ben', 2, 'a', 6)])).toEqual({
      unit: 'crates',
      low: 2,
      high: 7,
    })
  })

  test('is open where a figure is open, and nothing where units differ or there are none', () => {
    expect(spreadOf([figure(1, 'ana', 5), figure(2, 'ben', 2, 'a', null)])).toMatchObject({
      low: 2,
      high: null,
    })
    expect(spreadOf([figure(1, 'ana', 5), { ...figure(2, 'ben', 2), unit: 'tons' }])).toEqual({
      unit: null,
      low: null,
      high: null,
    })
    expect(spreadOf([])).toEqual({ unit: null, low: null, high: null })
  })

  test('has a series for each speaker and claim with several figures, oldest first', () => {
    const figures = [
      figure(3, 'ben', 3),
      figure(1, 'ben', 1),
      figure(2, 'ana', 1),
      figure(4, 'ben', 1, 'b'),
      figure(5, 'ana', 1),
    ]
    expect(
      seriesOf(figures).map(({ actorId, figures: own }) => [actorId, own.map((one) => one.statementId)]),
    ).toEqual([
      ['actor:ana', ['statement:2', 'statement:5']],
      ['actor:ben', ['statement:1', 'statement:3']],
    ])
  })
})
