// What a report is compared with, and how many unread articles lie between.
import { describe, expect, test } from '@jest/globals'
import type { Told } from '../../src/analysis/drift.ts'
import type { PassageText } from '../../src/analysis/printed.ts'
import { hedged, linesOf, number, passage, told, trails } from './passages.ts'

describe('a report is compared with', () => {
  test('the nearest article behind it that we read, past those that we did not', () => {
    const statement = told([hedged('A', ''), hedged('B', 'nearly'), hedged('C', '')], ['C x y B A'])
    expect(linesOf(statement, [])).toEqual([
      'HEDGE_ADDED A1 > B1 ANCESTOR 0',
      'HEDGE_LOST B1 > C1 ANCESTOR 2',
    ])
  })

  test('the nearest that records the aspect, each aspect by itself', () => {
    const reports = [
      passage('A', { hedge: 'nearly', ...number('NEARLY', 100) }),
      passage('B', number('ABOUT', 100)),
      passage('C', { hedge: '', ...number('EXACTLY', 100) }),
    ]
    expect(linesOf(told(reports, ['C x B A']), [])).toEqual([
      'QUANTITY_WIDENED A1 > B1 ANCESTOR 0',
      'HEDGE_LOST A1 > C1 ANCESTOR 1',
      'QUANTITY_NARROWED B1 > C1 ANCESTOR 1',
    ])
  })

  test('an article as near as another only where neither prints the same', () => {
    const reports = [hedged('A', 'nearly'), hedged('B', 'around'), hedged('C', 'around')]
    expect(linesOf(told(reports, ['C A', 'C B']), [])).toEqual([])
    expect(linesOf(told([...reports.slice(0, 2), hedged('C', '')], ['C x A', 'C B']), [])).toEqual([
      'HEDGE_LOST B1 > C1 ANCESTOR 0',
    ])
    expect(linesOf(told([...reports.slice(0, 2), hedged('C', '')], ['C B', 'C A']), [])).toEqual([
      'HEDGE_LOST A1 > C1 ANCESTOR 0',
    ])
  })

  test('the passage that holds the quote, where an article has several', () => {
    const reports = [
      hedged('A', '', { part: 'HEADLINE' }),
      hedged('A', 'nearly', { key: '2', wording: '"We have nearly 2,000 apples", she said' }),
      hedged('B', ''),
    ]
    const quote = 'we have nearly 2000 apples'
    expect(linesOf(told(reports, ['B A'], { quote }), [])).toEqual([
      'HEDGE_LOST A2 > A1 SIBLING 0',
      'HEDGE_LOST A2 > B1 ANCESTOR 0',
    ])
    expect(linesOf(told(reports, ['B A']), [])).toEqual([])
  })

  test('the fewest unread articles between, where branches of one length meet again', () => {
    const statement = told([hedged('A', ''), hedged('C', 'nearly')], ['C x y A', 'C x B A', 'C z y A'])
    expect(linesOf(statement, [])).toEqual(['HEDGE_ADDED A1 > C1 ANCESTOR 1'])
  })

  const quote = 'nearly 2,000'
  const holder = hedged('H', 'nearly', { wording: 'There are nearly 2,000.' })
  test.each<[string, string[], number]>([
    ['counting the unread on both branches and where they meet', ['A x y z', 'H v y z'], 3],
    ['meeting in an article that was read', ['A x R', 'H R'], 1],
    ['that never meet', ['A x', 'H y z'], 3],
    ['that begin nowhere', [], 0],
    ['meeting in more than one place', ['A x y', 'A z', 'H z'], 1],
  ])('the report that holds the quote, else: %s', (_, lines, unread) => {
    const statement = told([hedged('A', ''), holder], lines, { quote })
    expect(linesOf(statement, [])).toEqual([`HEDGE_LOST H1 > A1 SIBLING ${unread}`])
  })

  test('nothing where no report holds the quote, and a report that holds it with no sibling', () => {
    expect(linesOf(told([hedged('A', ''), hedged('B', 'nearly')]), [])).toEqual([])
    const other = hedged('A', '', { wording: 'It is nearly 2,000' })
    expect(linesOf(told([other, holder], [], { quote }), [])).toEqual([])
  })

  test('no report that has it from this one', () => {
    expect(linesOf(told([hedged('A', ''), holder], ['H A'], { quote }), [])).toEqual([
      'HEDGE_ADDED A1 > H1 ANCESTOR 0',
    ])
  })

  test('never itself, whatever circle the hops make', () => {
    const statement = told([hedged('A', ''), hedged('B', 'nearly')], ['A x B y A', 'A A'])
    expect(linesOf(statement, [])).toEqual([
      'HEDGE_LOST B1 > A1 ANCESTOR 1',
      'HEDGE_ADDED A1 > B1 ANCESTOR 1',
    ])
  })
})

describe('what restates the statement', () => {
  const restating = (reports: PassageText[], ...lines: string[]): Told<PassageText> => ({
    id: 'restated',
    reports,
    hops: trails(...lines),
  })
  const headline = hedged('A', '', { part: 'HEADLINE', wording: '"2,000 apples"' })

  test('is compared with what its own article prints of the statement', () => {
    const statement = told(
      [hedged('A', 'nearly', { wording: 'nearly 2,000 pears' }), hedged('B', 'perhaps')],
      ['A B'],
    )
    expect(linesOf(statement, [restating([headline])])).toEqual([
      'HEDGE_LOST A1 > A1 by restated OWN_ARTICLE 0',
      'HEDGE_CHANGED B1 > A1 ANCESTOR 0',
    ])
  })

  test('is compared along the hops of either statement where its article prints nothing of it', () => {
    const statement = told([hedged('B', 'nearly')], ['x B'])
    expect(linesOf(statement, [restating([headline], 'A x')])).toEqual([
      'HEDGE_LOST B1 > A1 by restated ANCESTOR 1',
    ])
  })

  test('quotes nobody and is a translation of no passage beside it', () => {
    const own = hedged('A', null, { wording: 'nearly 2,000 pears', language: 'tr' })
    expect(linesOf(told([own]), [restating([{ ...headline, addedContent: true }])])).toEqual([
      'ADDED_CONTENT A1 > A1 by restated OWN_ARTICLE 0',
    ])
  })
})

test('many hands that meet again and again cost no more than the hops between them', () => {
  const lines = Array.from({ length: 200 }, (_, at) => [
    `n${at} a${at} n${at + 1}`,
    `n${at} b${at} n${at + 1}`,
  ]).flat()
  const statement = told([hedged('C', ''), hedged('A', 'nearly')], ['C n0', ...lines, 'n200 A'])
  expect(linesOf(statement, [])).toEqual(['HEDGE_LOST A1 > C1 ANCESTOR 401'])
})
