// Position changes as the model defines them, and which of them a list holds.
import { describe, expect, test } from '@jest/globals'
import type { ChangeConditions } from '../../src/analysis/position-changes.ts'
import { putClaim, type StatementFacts } from '../../src/analysis/statement-table.ts'
import { mostBefore } from '../../src/analysis/turns.ts'
import { found, lines, on, said, tableOf } from './statements-said.ts'

const changes = (...statements: StatementFacts[]) => lines(tableOf(statements))

describe('one actor on one claim', () => {
  test('supports and later denies, or the reverse: REVERSAL', () => {
    expect(changes(on('2001-01-01', '1', 'ASSERTS'), on('2001-01-02', '2', 'DENIES'))).toEqual([
      'REVERSAL 1 2',
    ])
    expect(changes(on('2001-01-01', '1', 'DENIES'), on('2001-01-02', '2', 'CONFIRMS'))).toEqual([
      'REVERSAL 1 2',
    ])
  })

  test('stays on one side, or declines: no change', () => {
    expect(changes(on('2001-01-01', '1', 'ASSERTS'), on('2001-01-02', '2', 'CONFIRMS'))).toEqual([])
    expect(changes(on('2001-01-01', '1', 'DENIES'), on('2001-01-02', '2', 'DECLINES'))).toEqual([])
    expect(changes(on('2001-01-01', '1', 'DECLINES'), on('2001-01-02', '2', 'DENIES'))).toEqual([])
    expect(changes(on('2001-01-01', '1', 'QUESTIONS'), on('2001-01-02', '2', 'DENIES'))).toEqual([])
  })

  test('takes a side and later doubts: WALK_BACK', () => {
    expect(changes(on('2001-01-01', '1', 'ASSERTS'), on('2001-01-02', '2', 'QUESTIONS'))).toEqual([
      'WALK_BACK 1 2',
    ])
    expect(changes(on('2001-01-01', '1', 'DENIES'), on('2001-01-02', '2', 'QUESTIONS'))).toEqual([
      'WALK_BACK 1 2',
    ])
  })

  test('turns once, however often it repeats itself', () => {
    expect(
      changes(
        on('2001-01-01', '1', 'DENIES'),
        on('2001-01-02', '2', 'ASSERTS'),
        on('2001-01-03', '3', 'ASSERTS'),
        on('2001-01-04', '4', 'QUESTIONS'),
        on('2001-01-05', '5', 'QUESTIONS'),
      ),
    ).toEqual(['WALK_BACK 3 4', 'REVERSAL 1 2'])
  })

  test('turns back and forth: each turn is one, the newest first', () => {
    expect(
      changes(
        on('2001-01-01', '1', 'DENIES'),
        on('2001-01-02', '2', 'ASSERTS'),
        on('2001-01-03', '3', 'DENIES'),
      ),
    ).toEqual(['REVERSAL 2 3', 'REVERSAL 1 2'])
  })

  test('doubts or declines on its way to the other side: the reversal shows all the same', () => {
    expect(
      changes(
        on('2001-01-01', '1', 'ASSERTS'),
        on('2001-01-02', '2', 'QUESTIONS'),
        on('2001-01-03', '3', 'DECLINES'),
        on('2001-01-04', '4', 'DENIES'),
      ),
    ).toEqual(['REVERSAL 1 4', 'WALK_BACK 1 2'])
  })

  test.each<[string, Partial<StatementFacts>, Partial<StatementFacts>]>([
    [
      'on one day',
      { saidFrom: '2001-01-01', saidTo: '2001-01-01' },
      { saidFrom: '2001-01-01', saidTo: '2001-01-01' },
    ],
    [
      'within one month',
      { saidFrom: '2001-01-01', saidTo: '2001-01-31' },
      { saidFrom: '2001-01-09', saidTo: '2001-01-09' },
    ],
    ['on or before a later day', { saidFrom: '2001-01-01', saidTo: '2001-01-01' }, { saidTo: '2001-06-01' }],
    ['on no known day', { saidFrom: '2001-01-01', saidTo: '2001-01-01' }, {}],
    [
      'on days that contradict each other',
      { saidFrom: '2001-01-02', saidTo: '2001-01-01' },
      { saidFrom: '2001-01-03', saidTo: '2001-01-03' },
    ],
  ])('says both %s: no change', (_, one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const)
      expect(
        changes(said('1', { ...first, stance: 'ASSERTS' }), said('2', { ...second, stance: 'DENIES' })),
      ).toEqual([])
  })

  test('without a said date spoke by its bound, and no one knows how much earlier', () => {
    const unsaid = (stance: string) => said('1', { stance, orderKey: '2001-01-05|statement:1' })
    expect(changes(unsaid('ASSERTS'), on('2001-01-06', '2', 'DENIES'))).toEqual(['REVERSAL 1 2'])
    expect(changes(unsaid('ASSERTS'), on('2001-01-05', '2', 'DENIES'))).toEqual([])
    expect(changes(unsaid('ASSERTS'), on('2000-01-01', '2', 'DENIES'))).toEqual([])
  })

  test('said one of them certainly before what is claimed happened: that was of an earlier claim', () => {
    const table = tableOf([on('2001-01-01', '1', 'DENIES'), on('2001-03-01', '2', 'ASSERTS')])
    putClaim(table, { id: 'claim:c', topicIds: [], eventIds: [], notBefore: '2001-02-01' })
    expect(lines(table)).toEqual([])
    putClaim(table, { id: 'claim:c', topicIds: [], eventIds: [], notBefore: '2001-01-01' })
    expect(lines(table)).toEqual(['REVERSAL 1 2'])
  })

  test('said one of them in a state that does not count: no change', () => {
    expect(
      changes(on('2001-01-01', '1', 'DENIES', { state: 'WITHDRAWN' }), on('2001-01-02', '2', 'ASSERTS')),
    ).toEqual([])
  })

  test('said much on one day and much on the next: each later statement is held against the last few', () => {
    const many = (day: string, stance: string) =>
      Array.from({ length: 60 }, (_, n) => on(day, `${stance}-${100 + n}`, stance))
    const table = tableOf([...many('2001-01-01', 'ASSERTS'), ...many('2001-01-02', 'DENIES')])
    expect(found(table).total).toBe(60 * mostBefore)
    expect(lines(table).at(0)).toBe('REVERSAL ASSERTS-159 DENIES-159')
    expect(lines(table)).not.toContain('REVERSAL ASSERTS-149 DENIES-159')
  })
})

describe('a retraction', () => {
  const first = on('2001-01-01', '1', 'ASSERTS')
  const back = (facts: Partial<StatementFacts> = {}) =>
    on('2001-01-02', '2', 'DECLINES', { retractedIds: ['statement:1'], ...facts })

  test('is one by its word, also where the days are not known or it stands on another claim', () => {
    expect(changes(first, back())).toEqual(['RETRACTION 1 2'])
    expect(changes(first, back({ saidFrom: null, saidTo: null }))).toEqual(['RETRACTION 1 2'])
    const elsewhere = tableOf([first, back({ claimId: 'claim:d' })])
    expect(found(elsewhere).changes.map(({ claimId }) => claimId)).toEqual(['claim:c'])
    expect(lines(elsewhere, { claims: ['claim:d'] })).toEqual([])
  })

  test('that denies what it takes back is a reversal too', () => {
    expect(changes(first, back({ stance: 'DENIES' }))).toEqual(['REVERSAL 1 2', 'RETRACTION 1 2'])
  })

  test('is none where another takes it back, where it was certainly said before, or where it does not count', () => {
    expect(changes(first, back({ actorId: 'actor:b' }))).toEqual([])
    expect(changes(first, back({ saidFrom: '2000-01-01', saidTo: '2000-01-01' }))).toEqual([])
    expect(changes(first, back({ state: 'PROPOSED' }))).toEqual([])
    expect(changes({ ...first, state: 'WITHDRAWN' }, back())).toEqual([])
    expect(changes(back())).toEqual([])
  })
})

describe('the list', () => {
  const table = tableOf([
    on('2001-01-01', '1', 'ASSERTS'),
    on('2001-01-02', '2', 'DENIES'),
    on('2001-01-01', '3', 'ASSERTS', { actorId: 'actor:b', claimId: 'claim:d' }),
    on('2001-02-01', '4', 'DENIES', { actorId: 'actor:b', claimId: 'claim:d' }),
    on('2001-03-01', '5', 'QUESTIONS', { actorId: 'actor:b', claimId: 'claim:d', principalIds: ['actor:p'] }),
  ])
  putClaim(table, { id: 'claim:d', topicIds: ['topic:t'], eventIds: ['event:e'], notBefore: '' })

  test.each<[string, Partial<ChangeConditions>, string[]]>([
    ['actor', { actors: ['actor:a'] }, ['REVERSAL 1 2']],
    ['actor of its own', { of: 'actor:a' }, ['REVERSAL 1 2']],
    ['another actor beside', { of: 'actor:a', actors: ['actor:b'] }, []],
    ['claim', { claims: ['claim:c', 'claim:absent'] }, ['REVERSAL 1 2']],
    ['actor and claim', { actors: ['actor:a'], claims: ['claim:d'] }, []],
    ['kind', { kinds: ['WALK_BACK'] }, ['WALK_BACK 4 5']],
    ['topic', { topics: ['topic:t'] }, ['WALK_BACK 4 5', 'REVERSAL 3 4']],
    ['event', { events: ['event:e'], kinds: ['REVERSAL'] }, ['REVERSAL 3 4']],
    ['principal', { representing: ['actor:p'] }, ['WALK_BACK 4 5']],
    ['time', { saidFrom: '2001-01-02', saidTo: '2001-02-01' }, ['REVERSAL 3 4', 'REVERSAL 1 2']],
  ])('is narrowed by %s', (_, conditions, expected) => {
    expect(lines(table, conditions)).toEqual(expected)
    expect(found(table, conditions, { limit: 1 }).total).toBe(expected.length)
  })

  test('is cut to a stretch, in both directions', () => {
    const keys = found(table).changes.map(({ key }) => key)
    expect(lines(table, {}, { limit: 2 })).toEqual(['WALK_BACK 4 5', 'REVERSAL 3 4'])
    expect(lines(table, {}, { high: keys[0] })).toEqual(['REVERSAL 3 4', 'REVERSAL 1 2'])
    expect(lines(table, {}, { low: keys[2], direction: 'ASC' })).toEqual(['REVERSAL 3 4', 'WALK_BACK 4 5'])
    expect(lines(table, {}, { low: keys[2], high: keys[0] })).toEqual(['REVERSAL 3 4'])
  })
})
