// Each kind of drift between two passages.
import { describe, expect, test } from '@jest/globals'
import { driftOf } from '../../src/analysis/drift.ts'
import type { PassageText } from '../../src/analysis/printed.ts'
import { hedged, linesOf, number, passage, told } from './passages.ts'

type Given = Partial<PassageText>

/** The kinds found on B, which has the statement from A. */
function kindsFrom(before: Given, after: Given, quoteKind: string | null = 'DIRECT'): string[] {
  const statement = told([passage('A', before), passage('B', after)], ['B A'], { quoteKind })
  return driftOf(statement, []).map(({ kind }) => kind)
}

const spoken = (articleId: string, language: string | null) => ({ article: { language, sortKey: articleId } })

describe('hedges', () => {
  test.each<[string, Given, Given, string[]]>([
    ['that are dropped', { hedge: 'nearly' }, { hedge: '' }, ['HEDGE_LOST']],
    ['that are put in', { hedge: '' }, { hedge: 'nearly' }, ['HEDGE_ADDED']],
    ['in other words', { hedge: 'nearly' }, { hedge: 'around' }, ['HEDGE_CHANGED']],
    [
      'in other words that are not listed',
      { hedge: 'nearly' },
      { hedge: 'a shade under' },
      ['HEDGE_CHANGED'],
    ],
    ['in other type', { hedge: 'nearly' }, { hedge: ' Nearly,' }, []],
    ['that are not known before', { hedge: null }, { hedge: 'nearly' }, []],
    ['that are not known after', { hedge: 'nearly' }, { hedge: null }, []],
    ['that are a sign', { hedge: '~' }, { hedge: '' }, ['HEDGE_LOST']],
  ])('%s', (_, before, after, kinds) => {
    expect(kindsFrom(before, after)).toEqual(kinds)
  })

  test.each<[string, string, string, string[]]>([
    ['of one strength', 'nearly', 'mendekati', ['TRANSLATED']],
    ['of another strength', 'nearly', 'mungkin', ['HEDGE_CHANGED', 'TRANSLATED']],
    ['of no known strength', 'a shade under', 'mungkin', ['TRANSLATED']],
    ['that are dropped', 'nearly', '', ['HEDGE_LOST', 'TRANSLATED']],
  ])('across languages %s', (_, before, after, kinds) => {
    expect(kindsFrom({ hedge: before }, { hedge: after, language: 'id' })).toEqual(kinds)
  })

  test('in languages that are not known are compared only where the words are one', () => {
    const unknown = spoken('A', null)
    expect(kindsFrom({ hedge: 'nearly', ...unknown }, { hedge: 'perhaps', ...unknown })).toEqual([])
  })

  test('come with their strengths', () => {
    const statement = told([hedged('A', 'nearly'), hedged('B', 'perhaps')], ['B A'])
    expect(driftOf(statement, [])[0]).toMatchObject({
      before: 'nearly',
      after: 'perhaps',
      beforeStrength: 1,
      afterStrength: 3,
    })
  })
})

describe('quantities', () => {
  test.each<[string, Given, Given, string[]]>([
    ['inside', number('ABOUT', 100), number('EXACTLY', 100), ['QUANTITY_NARROWED']],
    ['inside an open end', number('AT_LEAST', 100, null), number('HUNDREDS', null), ['QUANTITY_NARROWED']],
    ['around', number('NEARLY', 100), number('ABOUT', 100), ['QUANTITY_WIDENED']],
    ['around, with an open end', number('NEARLY', 100), number('AT_MOST', null, 100), ['QUANTITY_WIDENED']],
    ['overlapping', number('RANGE', 100, 200), number('RANGE', 150, 250), ['QUANTITY_SHIFTED']],
    ['apart', number('EXACTLY', 100), number('EXACTLY', 200), ['QUANTITY_SHIFTED']],
    ['equal', number('HUNDREDS', null), number('RANGE', 100, 999), []],
    ['open at opposite ends', number('AT_LEAST', 5, null), number('AT_MOST', null, 5), ['QUANTITY_SHIFTED']],
    ['not known', {}, number('EXACTLY', 100), []],
    ['of other units', number('EXACTLY', 100, 100, 'carts'), number('EXACTLY', 90, 90, 'tons'), []],
    ['without a unit', number('EXACTLY', 100, 100, 'carts'), number('EXACTLY', 90), []],
  ])('%s', (_, before, after, kinds) => {
    expect(kindsFrom(before, after)).toEqual(kinds)
  })

  test.each<[Given, string]>([
    [{ ...number('ABOUT', 100), quantityText: 'some hundred carts' }, 'some hundred carts'],
    [number('NEARLY', 100, 100, 'carts'), 'NEARLY 100 carts'],
    [number('RANGE', 100, null, 'carts'), 'RANGE 100– carts'],
    [number('AT_LEAST', 100, null), 'AT_LEAST 100'],
    [number('DOZENS', null), 'DOZENS'],
  ])('are told as written, else as recorded: %#', (after, text) => {
    const before = {
      ...number('EXACTLY', 7),
      quantityUnit: after.quantityUnit ?? null,
      quantityText: 'seven',
    }
    const [finding] = driftOf(told([passage('A', before), passage('B', after)], ['B A']), [])
    expect(finding).toMatchObject({ before: 'seven', after: text })
  })
})

describe('quotes', () => {
  const altered = ['QUOTE_ALTERED']
  test.each<[string, string, string, string[]]>([
    ['of other words', 'They took our apples.', 'They stole our apples.', altered],
    ['in other type', 'They took our 2,000 apples.', '“THEY  took our 2000 apples”', []],
    ['cut short', 'They took our apples by night.', 'They took our apples', []],
    ['told at more length', 'took our apples', 'They took our apples by night.', []],
    ['with words left out', 'They took our red apples.', 'They took … apples.', []],
    ['with a word put in by the editor', 'They took our apples.', 'They took [Arland’s] apples.', []],
    ['within other narration', 'He said: "They took our apples."', 'Ana Arl: «They took our apples»', []],
    [
      'within other narration, of other words',
      'He said: "They took it."',
      'He said: "They ate it."',
      altered,
    ],
    ['part of a word', 'They took our apples.', 'They took our app', altered],
  ])('%s', (_, before, after, kinds) => {
    expect(kindsFrom({ wording: before }, { wording: after })).toEqual(kinds)
  })

  const [took, stole] = [{ wording: 'They took our apples.' }, { wording: 'They stole our apples.' }]
  test.each<[string, Given, Given, string | null, string[]]>([
    ['that somebody translated', took, { ...stole, translated: true }, 'DIRECT', []],
    ['from what somebody translated', { ...took, translated: true }, stole, 'DIRECT', []],
    [
      'in a language into which others translated',
      { ...took, translated: true },
      { ...stole, translated: false },
      'DIRECT',
      [],
    ],
    ['that are only told of', took, stole, 'INDIRECT', []],
    ['of which the kind is not known', took, stole, null, altered],
    ['in a title without quotation marks', took, { ...stole, part: 'HEADLINE' }, 'DIRECT', []],
    ['of a title', took, { ...stole, part: 'HEADLINE' }, 'HEADLINE', altered],
    [
      'in a title with quotation marks',
      took,
      { wording: 'Ana: "They stole our apples"', part: 'HEADLINE' },
      'DIRECT',
      altered,
    ],
  ])('%s', (_, before, after, quoteKind, kinds) => {
    expect(kindsFrom(before, after, quoteKind)).toEqual(kinds)
  })

  test('in a language into which another report says they were translated are no quotes', () => {
    const third = passage('C', { translated: true })
    const statement = (others: PassageText[]) =>
      told([passage('A', took), passage('B', stole), ...others], ['B A'])
    expect(linesOf(statement([]), [])).toEqual(['QUOTE_ALTERED A1 > B1 ANCESTOR 0'])
    expect(linesOf(statement([third]), [])).toEqual([])
  })
})

test.each<[string, Given, Given, string[]]>([
  ['another language', {}, { language: 'tr' }, ['TRANSLATED']],
  ['the same language', { language: 'tr', translated: true }, { language: 'tr', translated: true }, []],
  ['another language in the speaker’s own words', {}, { language: 'tr', translated: false }, []],
  ['a language that is not known', { language: 'tr' }, spoken('B', null), []],
])('a report in %s', (_, before, after, kinds) => {
  expect(kindsFrom(before, after)).toEqual(kinds)
})

test('what a person judged to be added is told with both wordings', () => {
  const statement = told(
    [passage('A', { wording: 'They came.' }), passage('B', { addedContent: true })],
    ['B A'],
  )
  expect(driftOf(statement, [])).toMatchObject([{ kind: 'ADDED_CONTENT', before: 'They came.', after: null }])
  expect(kindsFrom({}, { addedContent: false })).toEqual([])
})
