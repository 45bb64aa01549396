// How weak hedges leave what is said, by the list.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hedgeDrift, hedgeStrength } from '../../src/analysis/hedges.ts'

test.each<[string, string | null, number | null]>([
  ['', 'en', 0],
  ['  ', null, 0],
  ['nearly', 'en', 1],
  ['Reportedly', 'en', 2],
  ['may', 'en', 3],
  ['setidak-tidaknya', 'id', 1],
  ['kemungkinan besar', 'id', 2],
  ['mungkin', 'id', 3],
  ['ОКОЛО', 'ru', 1],
  ['по-видимому', 'ru', 2],
  ['возможно', 'ru', 3],
  ['YAKLAŞIK', 'tr', 1],
  ['muhtemelen', 'tr', 2],
  ['belki', 'tr', 3],
  ['تقريبًا', 'ar', 1],
  ['على الأرجح', 'ar', 2],
  ['ربّما', 'ar', 3],
  ['mungkin', 'en', null],
  ['nearly', null, null],
  ['~', 'en', null],
])('"%s" in %s is of strength %s', (text, language, strength) => {
  expect(hedgeStrength({ text, language })).toBe(strength)
})

describe('always', () => {
  const aHedge = fc.record({
    text: fc.constantFrom('', 'nearly', 'Nearly', 'perhaps', 'mungkin', 'sekitar', '~', 'a shade under'),
    language: fc.constantFrom(null, 'en', 'id'),
  })
  const mirrored = {
    HEDGE_LOST: 'HEDGE_ADDED',
    HEDGE_ADDED: 'HEDGE_LOST',
    HEDGE_CHANGED: 'HEDGE_CHANGED',
    SAME: 'SAME',
  }

  test('a hedge is the same as itself, and the other way round is the mirror image', () => {
    fc.assert(
      fc.property(aHedge, aHedge, (one, other) => {
        expect(hedgeDrift(one, one)).toBe('SAME')
        const there = hedgeDrift(one, other)
        expect(hedgeDrift(other, one)).toBe(there && mirrored[there])
      }),
    )
  })

  test('across languages a change is one of strength', () => {
    fc.assert(
      fc.property(aHedge, aHedge, (one, other) => {
        if (one.language === other.language || hedgeDrift(one, other) !== 'HEDGE_CHANGED') return
        const [before, after] = [hedgeStrength(one), hedgeStrength(other)]
        expect([before, after]).not.toContain(null)
        expect(before).not.toBe(after)
      }),
    )
  })
})
