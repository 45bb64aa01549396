// The scalars take days, moments and addresses that exist, and answer anything else with what they take.
import { describe, expect, test } from '@jest/globals'
import { Kind, type GraphQLScalarType } from 'graphql'
import { scalars } from '../../src/graphql/scalars.ts'

const literal = (value: string) => ({ kind: Kind.STRING, value }) as const
const cases: [GraphQLScalarType<string, string>, string[], unknown[], string][] = [
  [
    scalars.Date,
    ['2000-02-29', '2001-12-31'],
    [
      '2001-02-29',
      '2001-2-1',
      '01.02.2001',
      '2001-02-01T00:00:00Z',
      '',
      20010201,
      null,
      true,
      ['2001-02-01'],
      {},
    ],
    'Date takes a day that exists, written YYYY-MM-DD.',
  ],
  [
    scalars.DateTime,
    ['2001-02-03T04:05:06Z', '2001-02-03T04:05:06.789+05:30', '2001-02-03T23:59:59-00:00'],
    [
      '2001-02-03T04:05:06',
      '2001-02-30T04:05:06Z',
      '2001-02-03T24:00:00Z',
      '2001-02-03T04:60:00Z',
      '2001-02-03 04:05:06Z',
      '2001-02-03',
      981_173_106_000,
    ],
    'DateTime takes a moment with its zone, such as 2020-11-03T09:30:00Z.',
  ],
  [
    scalars.URL,
    ['http://a.example', 'https://a.example/b?c=d#e'],
    ['javascript:alert(1)', 'a.example', 'https://', 'https://a.example/ b', 'https://a.example/\u0001', 7],
    'URL takes an absolute address that begins with http:// or https://.',
  ],
]

describe.each(cases)('%s', (scalar, good, bad, sentence) => {
  test('takes what is well formed, as a variable and as a literal, and leaves it as it is', () => {
    for (const text of good) {
      expect(scalar.parseValue(text)).toBe(text)
      expect(scalar.parseLiteral(literal(text))).toBe(text)
      expect(scalar.serialize(text)).toBe(text)
    }
  })

  test.each(bad)('refuses %j with a sentence that says what it takes', (value) => {
    expect(() => scalar.parseValue(value)).toThrow(sentence)
    if (typeof value === 'string') expect(() => scalar.parseLiteral(literal(value))).toThrow(sentence)
  })

  test('refuses literals of other kinds', () => {
    expect(() => scalar.parseLiteral({ kind: Kind.INT, value: '2001' })).toThrow(sentence)
    expect(() => scalar.parseLiteral({ kind: Kind.ENUM, value: good[0] ?? '' })).toThrow(sentence)
  })
})
