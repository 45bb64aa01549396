// Where actors stand, and who agrees with whom over what.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { agreementsOf, sharedClaims } from '../../src/analysis/agreement.ts'
import { positionsOf } from '../../src/analysis/positions.ts'
import { putActor, putClaim, type StatementTable } from '../../src/analysis/statement-table.ts'
import { on, said, tableOf } from './statements-said.ts'

const by = (actor: string, claim: string, id: string, stance: string) =>
  on('2001-01-01', id, stance, { actorId: `actor:${actor}`, claimId: `claim:${claim}` })
const shared = (table: StatementTable, one: string, other: string) =>
  sharedClaims(table, new Map(positionsOf(table, one).map((own) => [own.claimId, own])), other, 100)
const counts = (table: StatementTable, id: string) =>
  agreementsOf(table, id, 100).map(({ otherId, sharedClaims: all, agreed, opposed, mixed }) => [
    otherId,
    ...[all, agreed, opposed, mixed],
  ])

describe('positions', () => {
  test('come by claim, the latest first, with what was said on each', () => {
    const table = tableOf([
      on('2001-01-01', '1', 'ASSERTS'),
      on('2001-01-03', '2', 'DENIES'),
      on('2001-01-02', '3', 'QUESTIONS', { claimId: 'claim:d' }),
      on('2001-01-04', '4', 'ASSERTS', { claimId: 'claim:e', actorId: 'actor:b' }),
      on('2001-01-05', '5', 'ASSERTS', { claimId: 'claim:e', state: 'PROPOSED' }),
    ])
    expect(positionsOf(table, 'actor:a')).toEqual([
      {
        claimId: 'claim:c',
        cell: {
          counts: new Map([
            ['ASSERTS', 1],
            ['DENIES', 1],
          ]),
          latestId: 'statement:2',
        },
        key: '2001-01-03|statement:2',
      },
      {
        claimId: 'claim:d',
        cell: { counts: new Map([['QUESTIONS', 1]]), latestId: 'statement:3' },
        key: '2001-01-02|statement:3',
      },
    ])
    expect(positionsOf(table, 'actor:absent')).toEqual([])
  })

  test('leave out what was certainly said before the time of its claim', () => {
    const table = tableOf([
      on('2001-01-01', '1', 'DENIES'),
      said('2', { saidFrom: '2000-01-01', stance: 'ASSERTS' }),
    ])
    putClaim(table, { id: 'claim:c', topicIds: [], eventIds: [], notBefore: '2001-01-02' })
    expect(positionsOf(table, 'actor:a').map(({ cell }) => [...cell.counts])).toEqual([[['ASSERTS', 1]]])
  })
})

describe('agreement', () => {
  test('counts claims, not statements, and only those on which both took a side', () => {
    const table = tableOf([
      by('a', '1', '1', 'ASSERTS'),
      by('a', '1', '2', 'CONFIRMS'),
      by('b', '1', '3', 'CONFIRMS'),
      by('a', '2', '4', 'DENIES'),
      by('b', '2', '5', 'ASSERTS'),
      by('a', '3', '6', 'DENIES'),
      by('b', '3', '7', 'DENIES'),
      by('b', '3', '8', 'ASSERTS'),
      by('a', '4', '9', 'ASSERTS'),
      by('b', '4', '10', 'QUESTIONS'),
      by('a', '5', '11', 'DECLINES'),
      by('b', '5', '12', 'DENIES'),
      by('c', '2', '13', 'DENIES'),
      by('d', '2', '14', 'ASSERTS'),
    ])
    expect(counts(table, 'actor:a')).toEqual([
      ['actor:b', 3, 1, 1, 1],
      ['actor:c', 1, 1, 0, 0],
      ['actor:d', 1, 0, 1, 0],
    ])
    expect(agreementsOf(table, 'actor:a', 1).map(({ otherId }) => otherId)).toEqual(['actor:b'])
    expect(shared(table, 'actor:a', 'actor:b').map(({ claimId, outcome }) => [claimId, outcome])).toEqual([
      ['claim:3', 'MIXED'],
      ['claim:2', 'OPPOSED'],
      ['claim:1', 'AGREED'],
    ])
  })

  test('is among named actors', () => {
    const table = tableOf([by('a', '1', '1', 'ASSERTS'), by('b', '1', '2', 'ASSERTS')])
    putActor(table, { id: 'actor:b', named: false, offices: [] })
    expect([counts(table, 'actor:a'), counts(table, 'actor:b')]).toEqual([[], []])
    putActor(table, { id: 'actor:b', named: true, offices: [] })
    expect(counts(table, 'actor:a')).toEqual([['actor:b', 1, 1, 0, 0]])
  })

  const actors = ['actor:a', 'actor:b', 'actor:c', 'actor:d']
  const statements = fc
    .array(
      fc.record({
        actorId: fc.constantFrom(...actors),
        claimId: fc.constantFrom('claim:1', 'claim:2', 'claim:3', 'claim:4'),
        stance: fc.constantFrom('ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'),
      }),
      { maxLength: 40 },
    )
    .map((rows) => rows.map((row, n) => said(String(n), row)))

  test('is symmetric, and its counts are those of the claims it rests on, always', () => {
    fc.assert(
      fc.property(statements, (rows) => {
        const table = tableOf(rows)
        putActor(table, { id: 'actor:d', named: false, offices: [] })
        for (const one of actors)
          for (const { otherId, actorId, ...tally } of agreementsOf(table, one, 100)) {
            const back = agreementsOf(table, otherId, 100).find((entry) => entry.otherId === one)
            expect(back).toEqual({ actorId: otherId, otherId: actorId, ...tally })
            const outcomes = shared(table, one, otherId).map(({ outcome }) => outcome)
            const many = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length
            expect(tally).toEqual({
              sharedClaims: outcomes.length,
              agreed: many('AGREED'),
              opposed: many('OPPOSED'),
              mixed: many('MIXED'),
            })
          }
      }),
    )
  })

  test('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(statements, (rows) => {
        for (const id of actors)
          expect(agreementsOf(tableOf(rows.toReversed()), id, 100)).toEqual(
            agreementsOf(tableOf(rows), id, 100),
          )
      }),
    )
  })
})
