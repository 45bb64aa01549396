// Stance conflicts as the model defines them: who is against whom, on which claim, and where it is reported.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  actorsOf,
  alsoOn,
  differ,
  disputeOn,
  partsOf,
  someDiffer,
  type Principals,
  type SpeakersRow,
} from '../../src/analysis/conflicts.ts'

const named = (id: string, ...principalIds: string[]): Principals => ({ id, named: true, principalIds })
const unnamed = (id: string, ...principalIds: string[]): Principals => ({ id, named: false, principalIds })
const known = (...actors: Principals[]) => new Map(actors.map((actor) => [actor.id, actor]))

function row(
  claimId: string,
  stance: string,
  actorIds: string[],
  rest: Partial<SpeakersRow> = {},
): SpeakersRow {
  const [first, last] = [`2001-01-01|${claimId}-${stance}`, `2001-12-31|${claimId}-${stance}`]
  return { claimId, stance, actorIds, way: [claimId], equivalent: true, first, last, ...rest }
}

const broader = (claimId: string, stance: string, actorIds: string[], way: string[]) =>
  row(claimId, stance, actorIds, { way, equivalent: false })

describe('two speakers', () => {
  const norland = named('norland')
  const envoy = named('envoy', 'norland')
  const rival = named('rival', 'norland')

  test('that are named differ, also where one represents the other or both represent one principal', () => {
    expect(differ(norland, named('sudria'))).toBe(true)
    expect(differ(norland, envoy)).toBe(true)
    expect(differ(envoy, rival)).toBe(true)
  })

  test('are never different where they are one', () => {
    expect(differ(envoy, envoy)).toBe(false)
    expect(differ(unnamed('officials', 'norland'), unnamed('officials', 'norland'))).toBe(false)
  })

  test('do not differ where one is unnamed and stands for the other, or for whom the other represents', () => {
    const officials = unnamed('officials', 'norland')
    expect(differ(officials, norland)).toBe(false)
    expect(differ(officials, envoy)).toBe(false)
    expect(differ(officials, named('sudria'))).toBe(true)
    expect(differ(officials, named('stranger', 'sudria'))).toBe(true)
  })

  test('do not differ where both are unnamed and stand for one principal, but do where they stand for two', () => {
    expect(differ(unnamed('officials', 'norland'), unnamed('aides', 'norland'))).toBe(false)
    expect(differ(unnamed('officials', 'norland'), unnamed('aides', 'sudria'))).toBe(true)
  })

  test('differ where one is named and the other unnamed and without a principal', () => {
    expect(differ(unnamed('a witness'), norland)).toBe(true)
    expect(differ(unnamed('a witness'), envoy)).toBe(true)
  })

  test('do not differ where both are unnamed and one has no principal', () => {
    expect(differ(unnamed('a witness'), unnamed('another'))).toBe(false)
    expect(differ(unnamed('a witness'), unnamed('officials', 'norland'))).toBe(false)
  })

  const someone = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    named: fc.boolean(),
    principalIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  })

  test('differ from each other or neither does', () => {
    fc.assert(fc.property(someone, someone, (a, b) => differ(a, b) === differ(b, a)))
  })

  const actors = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
    someone.map((actor): Principals => ({ ...actor, id })),
  )
  const someIds = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'])

  test('on two sides differ exactly where some pair across them does, whichever side comes first', () => {
    fc.assert(
      fc.property(fc.tuple(...actors), someIds, someIds, (all, left, right) => {
        const principals = known(...all)
        const of = (id: string) => principals.get(id) ?? named(id)
        const expected = left.some((a) => right.some((b) => differ(of(a), of(b))))
        expect(someDiffer(left, right, principals)).toBe(expected)
        expect(someDiffer(right, left, principals)).toBe(expected)
      }),
    )
  })
})

describe('a conflict', () => {
  test('exists where one actor supports a claim and a different one denies it', () => {
    for (const support of ['ASSERTS', 'CONFIRMS']) {
      const rows = [row('sent', support, ['norland']), row('sent', 'DENIES', ['sudria'])]
      expect(disputeOn('sent', rows, known())).toMatchObject({
        supporterIds: ['norland'],
        denierIds: ['sudria'],
      })
    }
  })

  test('does not exist without support, without denial, or of doubt and silence alone', () => {
    expect(disputeOn('sent', [], known())).toBeNull()
    expect(disputeOn('sent', [row('sent', 'DENIES', ['sudria'])], known())).toBeNull()
    const doubted = [
      row('sent', 'ASSERTS', ['norland']),
      row('sent', 'QUESTIONS', ['sudria']),
      row('sent', 'DECLINES', ['estia']),
    ]
    expect(disputeOn('sent', doubted, known())).toBeNull()
  })

  test('does not exist where one actor alone both supports and denies', () => {
    const rows = [row('sent', 'ASSERTS', ['norland']), row('sent', 'DENIES', ['norland'])]
    expect(disputeOn('sent', rows, known(named('norland')))).toBeNull()
  })

  test('exists where two who represent one principal are split', () => {
    const rows = [row('sent', 'CONFIRMS', ['envoy']), row('sent', 'DENIES', ['rival'])]
    expect(
      disputeOn('sent', rows, known(named('envoy', 'norland'), named('rival', 'norland'))),
    ).not.toBeNull()
  })

  test('does not exist between an unnamed speaker and its own principal', () => {
    const rows = [row('sent', 'ASSERTS', ['officials']), row('sent', 'DENIES', ['norland'])]
    expect(disputeOn('sent', rows, known(unnamed('officials', 'norland'), named('norland')))).toBeNull()
  })

  test('runs from the first to the last statement of both sides, and leaves the doubters out of that', () => {
    const rows = [
      row('sent', 'ASSERTS', ['norland'], { first: '2001-03-01|a', last: '2001-03-09|b' }),
      row('sent', 'DENIES', ['sudria'], { first: '2001-02-01|c', last: '2001-02-02|d' }),
      row('sent', 'QUESTIONS', ['estia'], { first: '2000-01-01|e', last: '2009-01-01|f' }),
    ]
    expect(disputeOn('sent', rows, known())).toMatchObject({
      firstKey: '2001-02-01|c',
      lastKey: '2001-03-09|b',
    })
  })
})

describe('denial of a broader claim', () => {
  const rows = [
    row('sent-fighters', 'ASSERTS', ['norland']),
    broader('sent-anyone', 'DENIES', ['sudria'], ['sent-fighters', 'sent-people', 'sent-anyone']),
  ]

  test('is an inferred side of the conflict on the narrower claim', () => {
    expect(disputeOn('sent-fighters', rows, known())).toMatchObject({ denierIds: ['sudria'] })
    expect(partsOf(rows)).toMatchObject({ denying: [], inferred: [{ claimId: 'sent-anyone' }] })
  })

  test('makes the conflict also one on the broader claims that are denied and on those between', () => {
    expect(alsoOn('sent-fighters', rows)).toEqual(['sent-people', 'sent-anyone'])
  })

  test('leaves support, doubt and silence on the broader claim out: they say nothing of the narrower one', () => {
    const silent = ['ASSERTS', 'CONFIRMS', 'QUESTIONS', 'DECLINES'].map((stance) =>
      broader('sent-anyone', stance, ['estia'], ['sent-fighters', 'sent-anyone']),
    )
    expect(partsOf(silent)).toEqual({
      supporting: [],
      denying: [],
      inferred: [],
      doubting: [],
      declining: [],
    })
    expect(alsoOn('sent-fighters', silent)).toEqual([])
  })

  test('is no conflict on a claim that nobody supports directly', () => {
    expect(disputeOn('sent-fighters', rows.slice(1), known())).toBeNull()
  })
})

describe('equivalent claims', () => {
  const rows = (asked: string) =>
    [
      row('first', 'ASSERTS', ['norland']),
      row('second', 'CONFIRMS', ['estia']),
      row('second', 'DENIES', ['sudria']),
    ].map((one) => ({ ...one, way: one.claimId === asked ? [asked] : [asked, one.claimId] }))

  test('join their sides and have one conflict, on the first by id of those that are supported', () => {
    expect(disputeOn('first', rows('first'), known())).toMatchObject({
      supporterIds: ['estia', 'norland'],
      denierIds: ['sudria'],
    })
    expect(disputeOn('second', rows('second'), known())).toBeNull()
    expect(alsoOn('first', rows('first'))).toEqual(['second'])
  })

  test('have their conflict on the supported one where the other is only denied', () => {
    const split = [row('second', 'ASSERTS', ['norland']), row('first', 'DENIES', ['sudria'])]
    expect(disputeOn('first', split, known())).toBeNull()
    expect(disputeOn('second', split, known())).not.toBeNull()
  })
})

describe('the parts of a conflict', () => {
  test('put every direct stance where it belongs', () => {
    const rows = ['DENIES', 'DECLINES', 'ASSERTS', 'QUESTIONS', 'CONFIRMS'].map((stance) =>
      row('sent', stance, [stance]),
    )
    const parts = partsOf(rows)
    const stances = (name: keyof typeof parts) => parts[name].map(({ stance }) => stance)
    expect(stances('supporting')).toEqual(['ASSERTS', 'CONFIRMS'])
    expect(stances('denying')).toEqual(['DENIES'])
    expect(stances('doubting')).toEqual(['QUESTIONS'])
    expect(stances('declining')).toEqual(['DECLINES'])
    expect(stances('inferred')).toEqual([])
  })

  test('name each actor once, in order', () => {
    expect(actorsOf([row('sent', 'ASSERTS', ['b', 'a']), row('sent', 'CONFIRMS', ['a', 'c'])])).toEqual([
      'a',
      'b',
      'c',
    ])
  })
})

describe('a claim with thousands of speakers on each side', () => {
  const many = (prefix: string) => Array.from({ length: 2_000 }, (_, index) => `${prefix}${index}`)
  const counting = () => {
    let looks = 0
    const watch = (actor: Principals): Principals => ({
      ...actor,
      get named() {
        looks += 1
        return actor.named
      },
    })
    return { watch, looks: () => looks }
  }

  test('is judged at once where all of them are named', () => {
    const { watch, looks } = counting()
    const ids = many('n')
    const principals = known(...ids.map((id) => watch(named(id))))
    expect(someDiffer(ids, ids, principals)).toBe(true)
    expect(looks()).toBeLessThan(50_000)
  })

  test('takes steps in proportion to its speakers where no two of them differ', () => {
    const { watch, looks } = counting()
    const [left, right] = [many('l'), many('r')]
    const actors = [
      ...left.map((id) => watch(unnamed(id, 'norland'))),
      ...right.map((id) => watch(named(id, 'norland'))),
    ]
    expect(someDiffer(left, right, known(...actors))).toBe(false)
    expect(looks()).toBeLessThan(50_000)
  })
})
