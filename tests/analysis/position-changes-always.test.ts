// What holds of position changes whatever was said.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ChangeConditions } from '../../src/analysis/position-changes.ts'
import { putActor, type StatementFacts } from '../../src/analysis/statement-table.ts'
import { certainlyBefore, type Interval } from '../../src/analysis/time.ts'
import { bare, found, lines, office, said, tableOf } from './statements-said.ts'

const day = fc.integer({ min: 1, max: 9 })
const dayOf = (n: number) => `2001-01-0${n}`
const interval = fc.oneof(
  fc.tuple(day, day).map(([a, b]) => ({ saidFrom: dayOf(Math.min(a, b)), saidTo: dayOf(Math.max(a, b)) })),
  day.map((n) => ({ saidFrom: dayOf(n), saidTo: dayOf(n) })),
)
const openInterval = fc.oneof(
  interval,
  day.map((n) => ({ saidFrom: null, saidTo: dayOf(n) })),
  day.map((n) => ({ saidFrom: dayOf(n), saidTo: null })),
  fc.constant({ saidFrom: null, saidTo: null }),
)
const statementsSaid = (times: typeof openInterval) =>
  fc
    .array(
      fc.record({
        stance: fc.constantFrom('ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'DECLINES'),
        actorId: fc.constantFrom('actor:a', 'actor:b', 'actor:c'),
        claimId: fc.constantFrom('claim:c', 'claim:d'),
        time: times,
      }),
      { maxLength: 24 },
    )
    .map((rows) => rows.map(({ time, ...row }, n) => said(String(10 + n), { ...row, ...time })))

const spoken = ({ saidFrom, saidTo }: StatementFacts): Interval => ({ from: saidFrom, to: saidTo })
const turns: Partial<ChangeConditions> = { kinds: ['REVERSAL', 'WALK_BACK'] }

/** Every pair that is a turn, by trying all. */
function byHand(statements: readonly StatementFacts[]): string[] {
  const isSide = ({ stance }: StatementFacts) => ['ASSERTS', 'CONFIRMS', 'DENIES'].includes(stance)
  const denies = ({ stance }: StatementFacts) => stance === 'DENIES'
  const before = (a: StatementFacts, b: StatementFacts) => certainlyBefore(spoken(a), spoken(b))
  const found: string[] = []
  for (const from of statements.filter(isSide))
    for (const to of statements) {
      if (from.actorId !== to.actorId || from.claimId !== to.claimId || !before(from, to)) continue
      const isReversal = isSide(to) && denies(from) !== denies(to)
      if (!isReversal && to.stance !== 'QUESTIONS') continue
      const carries = (one: StatementFacts) => isSide(one) || (!isReversal && one.stance === 'QUESTIONS')
      const isCarried = statements.some(
        (one) =>
          one.actorId === to.actorId &&
          one.claimId === to.claimId &&
          carries(one) &&
          before(from, one) &&
          before(one, to),
      )
      if (!isCarried) found.push(`${isReversal ? 'REVERSAL' : 'WALK_BACK'} ${bare(from.id)} ${bare(to.id)}`)
    }
  return found.sort()
}

describe('always', () => {
  test('the turns are those found by trying all pairs', () => {
    fc.assert(
      fc.property(statementsSaid(openInterval), (statements) => {
        const bounded = statements.map((one) => ({
          ...one,
          orderKey: `${one.saidTo ?? '0000-00-00'}|${one.id}`,
        }))
        expect(lines(tableOf(bounded), turns).sort()).toEqual(byHand(bounded))
      }),
      { numRuns: 300 },
    )
  })

  test('the order in which rows were entered makes no difference', () => {
    const shuffled = statementsSaid(openInterval).chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const tables = [one, other].map((rows) => {
          const table = tableOf(rows)
          for (const id of ['actor:a', 'actor:b', 'actor:c'])
            putActor(table, { id, named: true, offices: [office('actor:p')] })
          return found(table)
        })
        expect(tables[0]).toEqual(tables[1])
      }),
    )
  })

  test('an unnamed speaker never changes position and has part in no split', () => {
    fc.assert(
      fc.property(statementsSaid(openInterval), (statements) => {
        const table = tableOf(statements)
        for (const id of ['actor:a', 'actor:b', 'actor:c'])
          putActor(table, { id, named: false, offices: [office('actor:p')] })
        expect(found(table).total).toBe(0)
      }),
    )
  })

  test('with all time reversed every reversal is there the other way round, and no other', () => {
    const turned = (n: string | null) => n && dayOf(10 - Number(n.slice(-1)))
    fc.assert(
      fc.property(statementsSaid(interval), (statements) => {
        const reversed = statements.map(({ id, saidFrom, saidTo, ...rest }) =>
          said(bare(id), {
            ...rest,
            saidFrom: turned(saidTo),
            saidTo: turned(saidFrom),
            orderKey: `${turned(saidFrom) ?? ''}|${id}`,
          }),
        )
        const back = lines(tableOf(reversed), { kinds: ['REVERSAL'] }).map((line) => {
          const [kind, from, to] = line.split(' ')
          return `${kind ?? ''} ${to ?? ''} ${from ?? ''}`
        })
        expect(back.sort()).toEqual(lines(tableOf(statements), { kinds: ['REVERSAL'] }).sort())
      }),
    )
  })

  test('pages of any size, either way, are the list cut into pieces', () => {
    fc.assert(
      fc.property(statementsSaid(interval), fc.integer({ min: 1, max: 4 }), (statements, limit) => {
        const table = tableOf(statements)
        for (const id of ['actor:a', 'actor:b', 'actor:c'])
          putActor(table, { id, named: true, offices: [office('actor:p')] })
        const whole = found(table).changes.map(({ key }) => key)
        const walked: string[] = []
        for (let high = '~'; ;) {
          const page = found(table, {}, { high, limit }).changes
          walked.push(...page.map(({ key }) => key))
          if (page.length < limit) break
          high = page.at(-1)?.key ?? ''
        }
        expect(walked).toEqual(whole)
        expect(new Set(whole).size).toBe(whole.length)
        expect(whole).toEqual(whole.toSorted().reverse())
        expect(found(table, {}, { direction: 'ASC' }).changes.map(({ key }) => key)).toEqual(
          whole.toReversed(),
        )
      }),
    )
  })

  test('the changes of each actor and of each claim are those of the whole list', () => {
    fc.assert(
      fc.property(statementsSaid(openInterval), (statements) => {
        const table = tableOf(statements)
        putActor(table, { id: 'actor:a', named: true, offices: [office('actor:p')] })
        putActor(table, { id: 'actor:b', named: true, offices: [office('actor:p')] })
        const whole = found(table).changes
        for (const id of ['actor:a', 'actor:c'])
          expect(found(table, { actors: [id] }).changes).toEqual(
            whole.filter(({ actorId, otherActorId }) => actorId === id || otherActorId === id),
          )
        expect(found(table, { claims: ['claim:d'] }).changes).toEqual(
          whole.filter(({ claimId }) => claimId === 'claim:d'),
        )
      }),
    )
  })
})
