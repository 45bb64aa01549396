// The seed format: what each field takes, and what is told where it is given something else.
import { describe, expect, test } from '@jest/globals'
import { valleyWith } from './folder.ts'
import { lookForMistakes, type Mistake } from './mistakes.ts'

const { problemsIn, expectTold } = lookForMistakes()

const day = '{from: 2001-06-01, to: 2001-06-01, precision: DAY, basis: PAGE}'

describe('the format of an entry', () => {
  const mistakes: Mistake[] = [
    [
      'an unknown field',
      'quoteKind: DIRECT',
      'quoteKynd: DIRECT',
      'statements[0]',
      /unknown field quoteKynd; the fields are id, actor, .*quoteKind/,
    ],
    [
      'an unknown list',
      'topics:\n',
      'themes:\n',
      '',
      /unknown field themes; the fields are actors, .*topics/,
    ],
    [
      'an unknown field of a date',
      day,
      '{form: 2001-06-01, precision: UNKNOWN}',
      'statements[0].said',
      /unknown field form; the fields are from, to, precision/,
    ],
    [
      'an unknown stance',
      'stance: ASSERTS',
      'stance: SHOUTS',
      'statements[0].stance',
      /must be one of ASSERTS, CONFIRMS, DENIES, QUESTIONS, DECLINES/,
    ],
    [
      'an unknown kind of actor',
      'kind: PERSON',
      'kind: WIZARD',
      'actors[2].kind',
      /must be one of STATE, PERSON/,
    ],
    ['a missing stance', '    stance: ASSERTS\n', '', 'statements[0].stance', /must be one of ASSERTS/],
    ['a missing part', 'part: LEAD', 'translated: true', 'reports[0].part', /must be one of HEADLINE/],
    [
      'an id of another type',
      'id: topic:water',
      'id: theme:water',
      'topics[0].id',
      /must be topic: followed by lower-case/,
    ],
    ['an id with capitals', 'id: review:dam,', 'id: review:Dam,', 'reviews[0].id', /must be review:/],
    [
      'an address that is none',
      'url: https://herald.example/1\n',
      'url: herald.example/1\n',
      'articles[0].url',
      /begins with http:\/\/ or https:\/\//,
    ],
    [
      'an address that is a script',
      "url: 'https://herald.example/2'",
      "url: 'javascript:alert(1)'",
      'articles[1].url',
      /http/,
    ],
    [
      'a country that is no code',
      'country: XN',
      'country: Norland',
      'actors[0].country',
      /ISO 3166-1 alpha-2/,
    ],
    [
      'a Wikidata item that is none',
      'wikidataId: Q1',
      'wikidataId: P1',
      'actors[2].wikidataId',
      /such as Q159/,
    ],
    ['a latitude beyond the pole', 'lat: 10.5', 'lat: 100', 'places[0].lat', /90/],
    ['an empty name', 'name: Sudria', "name: ''", 'actors[1].name', /must hold a letter or a digit/],
    [
      'a caption that is too long',
      'name: Norland opened the dam\n',
      `name: ${'Norland '.repeat(9)}\n`,
      'claims[0].name',
      /at most 60 characters/,
    ],
    [
      'a day where the reason stands',
      'at: 2001-07-01}\nreviews',
      'at: July}\nreviews',
      'claimRelations[0].at',
      /YYYY-MM-DD/,
    ],
  ]
  test.each(mistakes)('%s', async (...mistake) => expectTold(mistake))

  test('a relation that leads neither to an actor nor to an event says what it takes', async () => {
    const [problem] = await problemsIn({
      'a.yaml': valleyWith('PARTY_TO, to: event:flood', 'PARTY_TO, to: flood'),
    })
    expect(problem?.path).toBe('actorRelations[1].to')
    expect(problem?.message).toMatch(/actor: or event:/)
  })
})

describe('a date', () => {
  const dates: [what: string, date: string, path: string, message: RegExp][] = [
    [
      'a day that does not exist',
      '{from: 2001-02-30, to: 2001-03-01, precision: RANGE}',
      '.from',
      /a day that exists, written YYYY-MM-DD/,
    ],
    ['a day in words', '{from: 1 June, to: 2001-06-01, precision: DAY}', '.from', /YYYY-MM-DD/],
    [
      'a day that is two',
      '{from: 2001-06-01, to: 2001-06-02, precision: DAY}',
      '',
      /DAY needs from and to, both the same day/,
    ],
    ['a day without its end', '{from: 2001-06-01, precision: DAY}', '', /DAY needs from and to/],
    [
      'an inferred day',
      '{from: 2001-06-01, to: 2001-06-01, precision: DAY, basis: INFERRED}',
      '',
      /an inferred day is not a day: write its month/,
    ],
    [
      'a range that runs backwards',
      '{from: 2001-06-02, to: 2001-06-01, precision: RANGE}',
      '',
      /from must not be after to/,
    ],
    ['a range without an end', '{from: 2001-06-02, precision: RANGE}', '', /RANGE needs from and to/],
    [
      'a month without its last day',
      '{from: 2001-06-01, to: 2001-06-29, precision: MONTH}',
      '',
      /first and the last day of one month/,
    ],
    ['a month of two', '{from: 2001-06-01, to: 2001-07-31, precision: MONTH}', '', /one month/],
    [
      'February of a common year with 29 days',
      '{from: 2001-02-01, to: 2001-03-01, precision: MONTH}',
      '',
      /one month/,
    ],
    ['a year of two', '{from: 2001-01-01, to: 2002-12-31, precision: YEAR}', '', /one year/],
    [
      'before, with a from',
      '{from: 2001-06-01, to: 2001-06-01, precision: BEFORE}',
      '',
      /BEFORE needs to, and no from/,
    ],
    ['after, with a to', '{to: 2001-06-01, precision: AFTER}', '', /AFTER needs from, and no to/],
    ['unknown, with a to', '{to: 2001-06-01, precision: UNKNOWN}', '', /UNKNOWN takes neither/],
    ['an unknown precision', '{to: 2001-06-01, precision: ABOUT}', '.precision', /must be one of DAY, RANGE/],
  ]
  test.each(dates)('is refused: %s', async (what, date, path, message) => {
    await expectTold([what, day, date, `statements[0].said${path}`, message])
  })

  test.each([
    '{from: 2000-02-01, to: 2000-02-29, precision: MONTH, basis: INFERRED}',
    '{from: 2001-01-01, to: 2001-12-31, precision: YEAR}',
    '{to: 2001-06-01, precision: BEFORE}',
    '{from: 2001-06-01, precision: AFTER}',
    '{precision: UNKNOWN, text: lately}',
    '{from: 2001-06-01, to: 2001-06-01, precision: RANGE}',
  ])('is taken: %s', async (date) => {
    const problems = await problemsIn({ 'a.yaml': valleyWith(day, date), 'b.yaml': 'mistake: true' })
    expect(problems.map(({ path, message }) => [path, message.slice(0, 21)])).toEqual([
      ['', 'unknown field mistake'],
    ])
  })
})

describe('a quantity', () => {
  const quantities: [quantity: string, message: RegExp][] = [
    ['{low: 3, high: 2, qualifier: RANGE}', /low must not be above high/],
    ['{qualifier: RANGE}', /RANGE needs low, high or both/],
    ['{low: 3, high: 4, qualifier: EXACTLY}', /EXACTLY needs the one number/],
    ['{low: 3, qualifier: ABOUT}', /ABOUT needs the one number/],
    ['{high: 3, qualifier: AT_LEAST}', /AT_LEAST needs low, and no high/],
    ['{low: 1, high: 3, qualifier: AT_MOST}', /AT_MOST needs high, and no low/],
    ['{low: 24, qualifier: DOZENS}', /DOZENS takes neither low nor high/],
  ]
  test.each(quantities)('%s is refused', async (quantity, message) => {
    await expectTold([
      '',
      '{low: 3, high: 3, qualifier: EXACTLY, unit: gates}',
      quantity,
      'statements[0].quantity',
      message,
    ])
  })
})
