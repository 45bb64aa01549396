// What numbers a quantity leaves open, and how two figures stand to each other.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { boundsOf, classifyPair, type FigurePoint, type Joined } from '../../src/analysis/figures.ts'
import { enums } from '../../src/graph/vocabulary.ts'

const stated = (qualifier: string | null, low: number | null, high = low) =>
  boundsOf({ qualifier, low, high })
const span = (from: string | null, to = from) => ({ from, to })

let next = 0
function figure(actor: string, low: number | null, rest: Partial<FigurePoint> = {}): FigurePoint {
  next += 1
  return {
    statementId: `statement:${next}`,
    claimId: 'claim:crates',
    actorId: `actor:${actor}`,
    counted: 'crates',
    aspect: 'PRESENT',
    accumulation: 'STOCK',
    unit: 'crates',
    low,
    high: low,
    asOf: span(null),
    said: span('2001-01-01'),
    ...rest,
  }
}

describe('the bounds of a quantity', () => {
  test.each([
    ['EXACTLY', 50, 50, { low: 50, high: 50 }],
    ['RANGE', 40, 60, { low: 40, high: 60 }],
    ['RANGE', 100, null, { low: 100, high: null }],
    ['ABOUT', 2_000, 2_000, { low: 1_800, high: 2_200 }],
    ['NEARLY', 2_000, 2_000, { low: 1_800, high: 2_000 }],
    ['AT_LEAST', 300, null, { low: 300, high: null }],
    ['AT_MOST', null, 2_000, { low: null, high: 2_000 }],
    ['DOZENS', null, null, { low: 24, high: 99 }],
    ['HUNDREDS', null, null, { low: 100, high: 999 }],
    ['THOUSANDS', null, null, { low: 1_000, high: 9_999 }],
    [null, 7, 7, { low: 7, high: 7 }],
  ])('%s %p to %p are those of the table', (qualifier, low, high, bounds) => {
    expect(stated(qualifier, low, high)).toEqual(bounds)
  })

  test('of a number below zero lie around it, too', () => {
    expect(stated('ABOUT', -10)).toEqual({ low: -11, high: -9 })
  })

  test('are none where no number is stated', () => {
    expect(stated('RANGE', null)).toBeNull()
    expect(stated(null, null)).toBeNull()
  })
})

describe('two figures', () => {
  const classOf = (a: FigurePoint, b: FigurePoint, joined: Joined = 'SAME') =>
    classifyPair(a, b, joined).class

  test('of different units, things counted, or a period against a total are NOT_COMPARABLE, even of one speaker', () => {
    expect(classOf(figure('a', 1), figure('b', 9, { unit: 'tons' }))).toBe('NOT_COMPARABLE')
    expect(classOf(figure('a', 1), figure('b', 9, { counted: 'pears' }))).toBe('NOT_COMPARABLE')
    expect(classOf(figure('a', 1), figure('a', 9, { accumulation: 'PER_PERIOD' }))).toBe('NOT_COMPARABLE')
    expect(classOf(figure('a', 1), figure('b', 9, { counted: null }))).toBe('NOT_COMPARABLE')
  })

  test('of one speaker are a REVISION where another number is given for certainly the same time', () => {
    const on = { asOf: span('2001-01-01') }
    expect(classOf(figure('a', 1, on), figure('a', 9, on))).toBe('REVISION')
    expect(classOf(figure('a', 9, on), figure('a', 9, on))).toBe('SERIES')
    expect(classOf(figure('a', 1, on), figure('a', 9, on), 'NARROWS')).toBe('SERIES')
    const inMonth = { asOf: span('2001-01-01', '2001-01-31') }
    expect(classOf(figure('a', 1, inMonth), figure('a', 9, inMonth))).toBe('SERIES')
    const perMonth = { ...inMonth, accumulation: 'PER_PERIOD' }
    expect(classOf(figure('a', 1, perMonth), figure('a', 9, perMonth))).toBe('REVISION')
  })

  test('of one speaker are a REVISION where a running total fell for certain, else a SERIES', () => {
    const total = (low: number, day: string, to = day) =>
      figure('a', low, { accumulation: 'RUNNING_TOTAL', said: span(day, to) })
    expect(classOf(total(9, '2001-01-01'), total(1, '2001-01-02'))).toBe('REVISION')
    expect(classOf(total(1, '2001-01-02'), total(9, '2001-01-01'))).toBe('REVISION')
    expect(classOf(total(1, '2001-01-01'), total(9, '2001-01-02'))).toBe('SERIES')
    expect(classOf(total(9, '2001-01-01', '2001-01-31'), total(1, '2001-01-02'))).toBe('SERIES')
    expect(classOf(figure('a', 9), figure('a', 1, { said: span('2001-02-01') }))).toBe('SERIES')
  })

  test('of different aspect, accumulation or breadth are of DIFFERENT_SCOPE: a stock never meets a gross flow', () => {
    expect(classOf(figure('a', 1), figure('b', 9, { aspect: 'SENT' }))).toBe('DIFFERENT_SCOPE')
    expect(classOf(figure('a', 1), figure('b', 9, { accumulation: 'RUNNING_TOTAL' }))).toBe('DIFFERENT_SCOPE')
    expect(classOf(figure('a', 1), figure('b', 9), 'NARROWS')).toBe('DIFFERENT_SCOPE')
  })

  test('that certainly cover different times are of DIFFERENT_PERIOD', () => {
    const [january, march] = [{ asOf: span('2001-01-01', '2001-01-31') }, { asOf: span('2001-03-01') }]
    expect(classOf(figure('a', 1, january), figure('b', 9, march))).toBe('DIFFERENT_PERIOD')
    expect(classOf(figure('a', 1, january), figure('b', 9))).toBe('DIRECT')
  })

  test('whose ranges meet are COMPATIBLE, FAR_APART where only an open end makes them meet', () => {
    const open = figure('a', 100, { high: null })
    expect(classifyPair(open, figure('b', 4_000), 'SAME')).toEqual({ class: 'COMPATIBLE', farApart: true })
    expect(classifyPair(open, figure('b', 100), 'SAME')).toEqual({ class: 'COMPATIBLE', farApart: false })
    const ranges = [figure('a', 100, { high: 300 }), figure('b', 300, { high: 500 })] as const
    expect(classifyPair(...ranges, 'EQUIVALENT_TO')).toEqual({ class: 'COMPATIBLE', farApart: false })
  })

  test('that share no number are in DIRECT conflict', () => {
    expect(classOf(figure('a', 1_800, { high: 2_200 }), figure('b', 4_000))).toBe('DIRECT')
    expect(classOf(figure('a', 1), figure('b', 9), 'CONTRADICTS')).toBe('DIRECT')
  })

  const someFigure = fc
    .record({
      actor: fc.constantFrom('a', 'b'),
      low: fc.option(fc.integer({ min: 0, max: 9 })),
      high: fc.option(fc.integer({ min: 0, max: 9 })),
      unit: fc.constantFrom('crates', 'tons', null),
      aspect: fc.constantFrom('PRESENT', 'SENT', null),
      accumulation: fc.constantFrom(...enums.Accumulation, null),
      asOf: fc.constantFrom(
        span(null),
        span('2001-01-01'),
        span('2001-01-02'),
        span('2001-01-01', '2001-01-31'),
      ),
      said: fc.constantFrom(span('2001-01-01'), span('2001-02-01'), span(null, '2001-01-01')),
    })
    .filter(({ low, high }) => low === null || high === null || low <= high)
    .map(({ actor, low, ...rest }) => figure(actor, low, rest))
  const someJoin = fc.constantFrom<Joined>('SAME', 'EQUIVALENT_TO', 'NARROWS', 'CONTRADICTS')

  test('are of one class whichever comes first', () => {
    fc.assert(
      fc.property(someFigure, someFigure, someJoin, (a, b, joined) => {
        expect(classifyPair(a, b, joined)).toEqual(classifyPair(b, a, joined))
      }),
    )
  })

  test('are never DIRECT for one speaker, for a period against a total, or for a stock against a flow', () => {
    fc.assert(
      fc.property(someFigure, someFigure, someJoin, (a, b, joined) => {
        fc.pre(a.actorId === b.actorId || a.accumulation !== b.accumulation)
        expect(classOf(a, b, joined)).not.toBe('DIRECT')
      }),
    )
  })
})
