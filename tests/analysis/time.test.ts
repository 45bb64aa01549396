// Order of dates: only what is certain counts.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { apart, certainlyBefore, sameDay, saidInterval, type Interval } from '../../src/analysis/time.ts'

const span = (from: string | null, to: string | null = from): Interval => ({ from, to })
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2001-01-${String(n).padStart(2, '0')}`)
const interval = fc
  .tuple(fc.option(day), fc.option(day))
  .filter(([from, to]) => from === null || to === null || from <= to)
  .map(([from, to]) => span(from, to))

describe('the order of two dates', () => {
  test('is certain only where the whole of one has passed before the other begins', () => {
    expect(certainlyBefore(span('2001-01-01'), span('2001-01-02'))).toBe(true)
    expect(certainlyBefore(span('2001-01-01', '2001-01-31'), span('2001-01-31'))).toBe(false)
    expect(certainlyBefore(span('2001-01-01'), span('2001-01-01'))).toBe(false)
  })

  test('is open towards an open end', () => {
    expect(certainlyBefore(span('2001-01-01', null), span('2002-01-01'))).toBe(false)
    expect(certainlyBefore(span('2001-01-01'), span(null, '2002-01-01'))).toBe(false)
    expect(certainlyBefore(span(null, '2001-01-01'), span('2001-01-02', null))).toBe(true)
  })

  test('never holds both ways, and dates apart are ordered one way', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [before, after] = [certainlyBefore(a, b), certainlyBefore(b, a)]
        expect(before && after).toBe(false)
        expect(apart(a, b)).toBe(before || after)
      }),
    )
  })

  test('makes one day of two only where both are single days', () => {
    expect(sameDay(span('2001-01-01'), span('2001-01-01'))).toBe(true)
    expect(sameDay(span('2001-01-01', '2001-01-31'), span('2001-01-01', '2001-01-31'))).toBe(false)
    expect(sameDay(span(null), span(null))).toBe(false)
  })
})

describe('the time of a statement', () => {
  const row = { saidFrom: null, saidTo: null, sortKey: '2001-02-03|statement:x' }

  test('is its said date where there is one', () => {
    expect(saidInterval({ ...row, saidFrom: '2001-01-01', saidTo: '2001-01-02' })).toEqual(
      span('2001-01-01', '2001-01-02'),
    )
  })

  test('reaches without one up to its bound, and is open before', () => {
    expect(saidInterval(row)).toEqual(span(null, '2001-02-03'))
    expect(saidInterval({ ...row, saidFrom: '2001-01-01' })).toEqual(span('2001-01-01', '2001-02-03'))
  })

  test('is open on both ends without any date', () => {
    expect(saidInterval({ ...row, sortKey: '0000-00-00|statement:x' })).toEqual(span(null))
    expect(saidInterval({ ...row, sortKey: null })).toEqual(span(null))
  })
})
