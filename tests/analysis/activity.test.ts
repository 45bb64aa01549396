// Grouped counts: which bucket a statement falls into, in what order buckets come, and that they agree with counting by hand.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countBy, type Dimension } from '../../src/analysis/activity.ts'
import { noConditions } from '../../src/analysis/statement-sieve.ts'
import {
  createTable,
  putArticle,
  putClaim,
  putStatement,
  remove,
  sizeOf,
  type StatementFacts,
  type StatementTable,
} from '../../src/analysis/statement-table.ts'

function said(id: string, facts: Partial<StatementFacts> = {}): StatementFacts {
  return {
    id: `statement:${id}`,
    actorId: 'actor:a',
    claimId: 'claim:c',
    stance: 'ASSERTS',
    basis: 'UNSTATED',
    state: 'RECORDED',
    orderKey: `0000-00-00|statement:${id}`,
    saidFrom: null,
    saidTo: null,
    articleIds: [],
    principalIds: [],
    retractedIds: [],
    ...facts,
  }
}

function tableOf(...statements: StatementFacts[]): StatementTable {
  const table = createTable()
  for (const facts of statements) putStatement(table, facts)
  return table
}

const buckets = (table: StatementTable, ...groupBy: Dimension[]) =>
  countBy(table, groupBy, noConditions, 50).buckets.map(({ keys, count }) => [...keys, count])

describe('the date on which it was said', () => {
  test.each<[string, string | null, string | null, string, string, string]>([
    ['a day', '2020-11-03', '2020-11-03', '2020-11-03', '2020-11', '2020'],
    ['some days of one month', '2020-11-03', '2020-11-05', 'UNKNOWN', '2020-11', '2020'],
    ['a month', '2020-11-01', '2020-11-30', 'UNKNOWN', '2020-11', '2020'],
    ['days of two months', '2020-11-30', '2020-12-01', 'UNKNOWN', 'UNKNOWN', '2020'],
    ['a year', '2020-01-01', '2020-12-31', 'UNKNOWN', 'UNKNOWN', '2020'],
    ['days of two years', '2020-12-31', '2021-01-01', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    ['on or before a day', null, '2020-11-03', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    ['on or after a day', '2020-11-03', null, 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    ['not known', null, null, 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
  ])('%s', (_, saidFrom, saidTo, day, month, year) => {
    const table = tableOf(said('1', { saidFrom, saidTo, orderKey: '2020-11-05|statement:1' }))
    expect([buckets(table, 'DAY'), buckets(table, 'MONTH'), buckets(table, 'YEAR')]).toEqual([
      [[day, 1]],
      [[month, 1]],
      [[year, 1]],
    ])
  })
})

describe('a statement', () => {
  test('counts once in each outlet, language and topic, and under UNKNOWN where there is none', () => {
    const table = tableOf(
      said('1', { articleIds: ['article:x', 'article:y'] }),
      said('2', { articleIds: ['article:bare', 'article:y'], claimId: 'claim:d' }),
      said('3', { articleIds: ['article:bare'], claimId: 'claim:d' }),
    )
    const article = { publishedFrom: null, publishedTo: null }
    putArticle(table, { id: 'article:x', outletId: 'actor:o', language: 'en', ...article })
    putArticle(table, { id: 'article:y', outletId: 'actor:o', language: 'tr', ...article })
    putArticle(table, { id: 'article:bare', outletId: null, language: null, ...article })
    putClaim(table, { id: 'claim:d', topicIds: ['topic:t', 'topic:u'], eventIds: [], notBefore: '' })
    expect(buckets(table, 'OUTLET')).toEqual([
      ['actor:o', 2],
      ['UNKNOWN', 1],
    ])
    expect(buckets(table, 'LANGUAGE')).toEqual([
      ['tr', 2],
      ['UNKNOWN', 1],
      ['en', 1],
    ])
    putArticle(table, { id: 'article:bare', outletId: 'actor:p', language: null, ...article })
    expect(buckets(table, 'LANGUAGE', 'OUTLET')).toEqual([
      ['UNKNOWN', 'actor:p', 2],
      ['tr', 'actor:o', 2],
      ['en', 'actor:o', 1],
    ])
    putArticle(table, { id: 'article:bare', outletId: null, language: null, ...article })
    expect(buckets(table, 'LANGUAGE', 'STANCE', 'OUTLET')).toEqual([
      ['tr', 'ASSERTS', 'actor:o', 2],
      ['UNKNOWN', 'ASSERTS', 'UNKNOWN', 1],
      ['en', 'ASSERTS', 'actor:o', 1],
    ])
    expect(buckets(table, 'TOPIC', 'OUTLET')).toEqual([
      ['UNKNOWN', 'actor:o', 1],
      ['topic:t', 'UNKNOWN', 1],
      ['topic:t', 'actor:o', 1],
      ['topic:u', 'UNKNOWN', 1],
      ['topic:u', 'actor:o', 1],
    ])
  })

  test('counts as what it was last said to be, and no more once it is gone', () => {
    const table = tableOf(said('1'), said('2'), said('3', { state: 'PROPOSED' }))
    expect(buckets(table, 'STANCE')).toEqual([['ASSERTS', 2]])
    putStatement(table, said('2', { stance: 'DENIES' }))
    putStatement(table, said('3', { stance: 'DENIES' }))
    expect(buckets(table, 'STANCE')).toEqual([
      ['DENIES', 2],
      ['ASSERTS', 1],
    ])
    remove(table, 'statement:3')
    expect([sizeOf(table), buckets(table, 'STANCE')]).toEqual([
      2,
      [
        ['ASSERTS', 1],
        ['DENIES', 1],
      ],
    ])
    putStatement(table, said('3'))
    expect([sizeOf(table), buckets(table, 'STANCE')[0]]).toEqual([3, ['ASSERTS', 2]])
  })
})

test('buckets come by count and then by key, as many as are asked for, and all combinations are counted', () => {
  const table = tableOf(
    ...['b', 'a', 'c', 'c', 'd'].map((name, n) => said(String(n), { actorId: `actor:${name}` })),
  )
  const { buckets: first, combinations } = countBy(table, ['ACTOR'], noConditions, 3)
  expect(first).toEqual([
    { keys: ['actor:c'], count: 2 },
    { keys: ['actor:a'], count: 1 },
    { keys: ['actor:b'], count: 1 },
  ])
  expect(combinations).toBe(4)
})

test('what was said on no known day lies in no range, however open', () => {
  const table = tableOf(said('1'), said('2', { orderKey: '2020-11-03|statement:2' }))
  const within = (saidFrom: string | null, saidTo: string | null) =>
    countBy(table, ['STANCE'], { ...noConditions, saidFrom, saidTo }, 5).buckets.map(({ count }) => count)
  expect([within(null, '9999-12-31'), within('0001-01-01', null), within(null, null)]).toEqual([
    [1],
    [1],
    [2],
  ])
})

test('an empty table has no buckets', () => {
  expect(countBy(createTable(), ['ACTOR', 'DAY'], noConditions, 5)).toEqual({ buckets: [], combinations: 0 })
})

test('more than 200,000 combinations are TOO_COSTLY, however few the statements', () => {
  const articleIds = Array.from({ length: 500 }, (_, n) => `article:${n}`)
  const table = tableOf(said('1', { articleIds }))
  for (const [n, id] of articleIds.entries())
    putArticle(table, {
      id,
      outletId: `actor:${n}`,
      language: null,
      publishedFrom: null,
      publishedTo: null,
    })
  putClaim(table, {
    id: 'claim:c',
    topicIds: Array.from({ length: 401 }, (_, n) => `topic:${n}`),
    eventIds: [],
    notBefore: '',
  })
  expect(countBy(table, ['OUTLET'], noConditions, 5).combinations).toBe(500)
  expect(() => countBy(table, ['OUTLET', 'TOPIC'], noConditions, 5)).toThrow(/fewer of them/)
})

describe('counting by hand gives the same', () => {
  const name = (prefix: string) => fc.constantFrom('a', 'b', 'c').map((letter) => `${prefix}:${letter}`)
  const day = fc.option(fc.constantFrom('2020-01-05', '2020-01-09', '2020-02-01', '2021-01-05'))
  const statements = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 500 }),
      actorId: name('actor'),
      claimId: name('claim'),
      stance: fc.constantFrom('ASSERTS', 'DENIES'),
      state: fc.constantFrom('RECORDED', 'CHECKED', 'PROPOSED'),
      saidFrom: day,
      saidTo: day,
    }),
    { selector: ({ id }) => id, maxLength: 60 },
  )
  const single = fc.subarray<Dimension>(['ACTOR', 'CLAIM', 'STANCE', 'MONTH'], { minLength: 1 })

  test('for every set of statements and of dimensions with one value', () => {
    fc.assert(
      fc.property(statements, single, (facts, groupBy) => {
        const rows = facts.map((row) => said(String(row.id), { ...row, id: `statement:${row.id}` }))
        const expected = new Map<string, number>()
        for (const row of rows.filter(({ state }) => state !== 'PROPOSED')) {
          const month = row.saidFrom?.slice(0, 7)
          const values: Partial<Record<Dimension, string>> = {
            ACTOR: row.actorId,
            CLAIM: row.claimId,
            STANCE: row.stance,
            MONTH: month !== undefined && month === row.saidTo?.slice(0, 7) ? month : 'UNKNOWN',
          }
          const key = groupBy.map((dimension) => values[dimension]).join(' ')
          expected.set(key, (expected.get(key) ?? 0) + 1)
        }
        const found = countBy(tableOf(...rows), groupBy, noConditions, 500).buckets
        expect(new Map(found.map(({ keys, count }) => [keys.join(' '), count]))).toEqual(expected)
        expect(found).toEqual(
          found.toSorted((a, b) => b.count - a.count || (a.keys.join('\0') < b.keys.join('\0') ? -1 : 1)),
        )
      }),
    )
  })
})
