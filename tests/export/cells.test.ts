// Cells of a CSV file: what they hold, and that none of them is a formula.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cellsOf, defuse } from '../../src/export/cells.ts'

/** What spreadsheets are known to evaluate, written apart from the rule under test. */
const isEvaluated = (cell: string) =>
  ['=', '+', '-', '@', '＝', '＋', '－', '＠'].includes(cell.trimStart().charAt(0)) ||
  ['\t', '\r', '\n'].includes(cell.charAt(0))

describe('a formula', () => {
  test.each([
    '=1+1',
    "=cmd|' /C calc'!A0",
    '+1',
    '-1+1',
    '@SUM(A1)',
    '  =1+1',
    '\u00a0=1+1',
    '\ufeff=1+1',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '\tplain',
    '＝1+1',
    '－1',
  ])('%j is given an apostrophe, and nothing else', (text) => {
    expect(defuse(text)).toBe(`'${text}`)
  })

  test.each(['', 'plain', 'a = b', '2,000–3,000', "'quoted'", 'Лавров', '" =1"', '(−1)'])(
    '%j is none and stays as it is',
    (text) => {
      expect(defuse(text)).toBe(text)
    },
  )

  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom("'", '=', '+', ' ', '\t', '@', 'a') }),
  )

  test('is never left, whatever the text', () => {
    fc.assert(fc.property(texts, (text) => !isEvaluated(defuse(text))))
  })

  test('can be had back: an apostrophe is taken away where what follows would be given one', () => {
    const restore = (cell: string) =>
      cell.startsWith("'") && defuse(cell.slice(1)) === cell ? cell.slice(1) : cell
    fc.assert(fc.property(texts, (text) => restore(defuse(text)) === text))
  })
})

test('values are found by their paths; lists are joined, and lists of lists too; what is absent is empty', () => {
  const entry = {
    id: 'x:1',
    lat: -20.5,
    read: false,
    said: { from: null },
    outlet: null,
    aliases: ['=a', 'b'],
    reports: [
      { part: 'BODY', url: null },
      { part: null, url: 'u' },
    ],
    sides: [{ stances: ['ASSERTS', 'CONFIRMS'] }, { stances: ['DENIES'] }],
    none: [],
  }
  const columns: Record<string, string> = {
    id: 'x:1',
    lat: '-20.5',
    read: 'false',
    'said.from': '',
    'outlet.name': '',
    aliases: "'=a | b",
    'reports.part': 'BODY | ',
    'reports.url': ' | u',
    'sides.stances': 'ASSERTS | CONFIRMS || DENIES',
    none: '',
  }
  const paths = Object.keys(columns).map((column) => column.split('.'))
  expect(cellsOf(entry, paths)).toEqual(Object.values(columns))
})
