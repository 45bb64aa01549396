// Accusations and their answers: each state, dates that are vague, and what must always hold.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  answersOf,
  chargesOf,
  denialsByOthers,
  latencyOf,
  stateOf,
  type AccusationRow,
} from '../../src/analysis/accusations.ts'

type Row = AccusationRow & { speaksForAccused: boolean }
let made = 0
function row(actorId: string, stance: string, day: string, parts: Partial<Row> = {}): Row {
  made += 1
  return {
    statementId: `statement:${made}`,
    actorId,
    stance,
    relation: 'SAME',
    own: true,
    accusing: true,
    said: { from: day, to: day },
    sortKey: `${day}|statement:${String(made).padStart(4, '0')}`,
    tooEarly: false,
    speaksForAccused: actorId === 'actor:accused' || actorId === 'actor:envoy',
    ...parts,
  }
}
function accusations(rows: readonly Row[]) {
  const asked = { rows, speaksForAccused: (one: Row) => one.speaksForAccused }
  const [answersTo, denials] = [answersOf(asked), denialsByOthers(asked)]
  return chargesOf(asked).map((one) => ({
    ...one,
    ...answersTo(one.accusing),
    deniedByOthers: denials.filter(({ actorId }) => actorId !== one.accuserId),
  }))
}
const charge = row('actor:ann', 'ASSERTS', '2024-05-10')

test('each accuser has one accusation, dated by its own first support', () => {
  const again = row('actor:ann', 'CONFIRMS', '2024-06-01')
  const second = row('actor:bob', 'CONFIRMS', '2024-05-12')
  const found = accusations([again, second, charge])
  expect(found.map(({ accuserId, accusing }) => [accuserId, accusing.statementId]).sort()).toEqual([
    ['actor:ann', charge.statementId],
    ['actor:bob', second.statementId],
  ])
})

test('nobody accuses himself, and neither narration, an equivalent nor what was said too early is an accusation', () => {
  expect(
    accusations([
      row('actor:accused', 'ASSERTS', '2024-05-10'),
      row('actor:envoy', 'CONFIRMS', '2024-05-10'),
      row('actor:ann', 'ASSERTS', '2024-05-10', { accusing: false }),
      row('actor:ann', 'ASSERTS', '2024-05-10', { own: false }),
      row('actor:ann', 'ASSERTS', '2024-01-10', { tooEarly: true }),
      row('actor:ann', 'DENIES', '2024-05-10'),
    ]),
  ).toEqual([])
})

describe('the first state that fits', () => {
  const denies = row('actor:accused', 'DENIES', '2024-05-11')
  const supports = row('actor:envoy', 'ASSERTS', '2024-05-12')
  const doubts = row('actor:accused', 'QUESTIONS', '2024-05-12')
  const on = (relation: Row['relation'], answer: Row): Row => ({ ...answer, relation, own: false })
  test.each([
    ['SPLIT', [denies, supports], false],
    ['SPLIT', [on('BROADER', denies), on('NARROWER', supports)], true],
    ['DENIED', [denies, doubts], true],
    ['DENIED', [on('BROADER', denies)], false],
    ['CONFIRMED', [supports], true],
    ['CONFIRMED', [on('NARROWER', supports), on('NARROWER', denies)], false],
    ['PARTLY', [on('NARROWER', denies)], true],
    ['PARTLY', [on('BROADER', supports), doubts], false],
    ['COUNTER_ACCUSED', [doubts], true],
    ['COUNTER_ACCUSED', [], true],
    ['DECLINED', [doubts], false],
    ['DECLINED', [row('actor:accused', 'DECLINES', '2024-05-11')], false],
    ['UNANSWERED', [], false],
  ] as const)('%s', (state, answers, isCounterAccused) => {
    expect(stateOf(answers, isCounterAccused)).toBe(state)
  })

  test('doubts about a broader or narrower claim, and words on an earlier round, are no answer', () => {
    const rows = [charge, on('BROADER', doubts), on('NARROWER', doubts), on('EARLIER', supports)]
    expect(accusations(rows)[0]?.answers).toEqual([])
  })
})

test('the same day is an answer, a certainly earlier denial is a prior one, and so is one of an earlier round', () => {
  const sameDay = row('actor:accused', 'DENIES', '2024-05-10')
  const before = row('actor:accused', 'DENIES', '2024-05-09')
  const vague = row('actor:accused', 'DENIES', '2024-05-10', { said: { from: null, to: '2024-05-10' } })
  const earlierRound = row('actor:envoy', 'DENIES', '2025-01-01', { relation: 'EARLIER', own: false })
  const other = row('actor:bob', 'DENIES', '2024-01-01')
  const [found] = accusations([earlierRound, vague, other, before, sameDay, charge])
  expect(found?.answers).toEqual([sameDay, vague])
  expect(found?.priorDenials).toEqual([before, earlierRound])
  expect(found?.deniedByOthers).toEqual([other])
})

test.each([
  [['2024-05-10', '2024-05-10'], ['2024-05-12', '2024-05-12'], { min: 2, max: 2 }],
  [['2024-05-01', '2024-05-31'], ['2024-05-12', '2024-06-12'], { min: 0, max: 42 }],
  [[null, '2024-05-10'], ['2024-05-12', '2024-05-12'], { min: 2, max: null }],
  [['2024-05-10', '2024-05-10'], [null, '2024-05-12'], { min: 0, max: 2 }],
  [['2024-05-10', null], ['2024-05-12', null], { min: 0, max: null }],
])('from %j to %j it took %j days', ([from = null, to = null], [first = null, last = null], latency) => {
  expect(latencyOf({ from, to }, [{ from: first, to: last }])).toEqual(latency)
})

test('without an answer there is no latency', () => {
  expect(latencyOf({ from: '2024-05-10', to: '2024-05-10' }, [])).toBeNull()
})

test('the order of rows makes no difference, and no statement is both an answer and a prior denial', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-05-${String(n).padStart(2, '0')}`)
  const rows = fc.array(
    fc.record({
      actorId: fc.constantFrom('actor:ann', 'actor:bob', 'actor:accused', 'actor:envoy'),
      stance: fc.constantFrom('ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'),
      relation: fc.constantFrom('SAME', 'BROADER', 'NARROWER', 'EARLIER'),
      from: fc.option(day),
      to: day,
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (given, chance) => {
      const taken = given.map(({ actorId, stance, relation, from, to }) => {
        const said = { from: from !== null && from <= to ? from : null, to }
        return row(actorId, stance, to, { relation, own: relation === 'SAME', said })
      })
      const shuffled = taken
        .map((one) => [chance.next().value ?? 0, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one)
      const inOrder = (found: ReturnType<typeof accusations>) =>
        found.toSorted((a, b) => (a.accuserId < b.accuserId ? -1 : 1))
      const found = inOrder(accusations(taken))
      expect(inOrder(accusations(shuffled))).toEqual(found)
      for (const { answers, priorDenials } of found) {
        const both = answers.filter((one) => priorDenials.includes(one))
        expect(both).toEqual([])
      }
    }),
  )
})
