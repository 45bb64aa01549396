// What holds of drift whatever rows it is found in.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attributionChains, type CarriedRow } from '../../src/analysis/chains.ts'
import { driftOf, type Drift, type Told, type ToldWithQuote } from '../../src/analysis/drift.ts'
import type { PassageText } from '../../src/analysis/printed.ts'
import { hop, line, passage } from './passages.ts'

const readIds = ['A', 'B', 'C', 'D']
const anArticle = fc.constantFrom(...readIds, 'x', 'y', 'z')
const somePassages = fc.uniqueArray(
  fc
    .record({
      articleId: fc.constantFrom(...readIds),
      key: fc.constantFrom('1', '2'),
      hedge: fc.constantFrom(null, '', 'nearly', 'perhaps', 'mungkin'),
      wording: fc.constantFrom(null, 'they took nearly all', 'they took all', 'they ate nearly all'),
      language: fc.constantFrom(null, 'en', 'id'),
      translated: fc.constantFrom(null, true, false),
      part: fc.constantFrom('BODY', 'HEADLINE'),
      quantityQualifier: fc.constantFrom('EXACTLY', 'ABOUT', 'AT_MOST'),
      quantityHigh: fc.constantFrom(null, 100, 105, 300),
      addedContent: fc.constantFrom(null, true),
    })
    .map(({ articleId, ...given }) =>
      passage(articleId, {
        ...given,
        quantityLow: given.quantityQualifier === 'AT_MOST' ? null : given.quantityHigh,
      }),
    ),
  { selector: ({ articleId, key }) => `${articleId} ${key}`, maxLength: 7 },
)
const someHops = fc.uniqueArray(
  fc.tuple(anArticle, anArticle).map(([citing, articleId]): CarriedRow => hop(citing, articleId)),
  { selector: ({ citing, articleId }) => `${citing} ${articleId}`, maxLength: 9 },
)
const aStatement = fc.record<ToldWithQuote<PassageText>>({
  id: fc.constant('said'),
  quote: fc.constantFrom(null, 'took nearly all'),
  quoteKind: fc.constantFrom(null, 'DIRECT', 'INDIRECT'),
  reports: somePassages,
  hops: someHops,
})
const someRestating = fc.uniqueArray(
  fc.record<Told<PassageText>>({
    id: fc.constantFrom('restated', 'said again'),
    reports: somePassages,
    hops: someHops,
  }),
  { selector: ({ id }) => id, maxLength: 2 },
)

function always(holds: (finding: Drift<PassageText>, statement: ToldWithQuote<PassageText>) => void): void {
  let found = 0
  fc.assert(
    fc.property(aStatement, someRestating, (statement, restating) => {
      for (const finding of driftOf(statement, restating)) {
        found += 1
        holds(finding, statement)
      }
    }),
    { numRuns: 500 },
  )
  expect(found).toBeGreaterThan(100)
}

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

describe('always', () => {
  test('the order of rows makes no difference', () => {
    const twice = fc
      .tuple(aStatement, someRestating)
      .chain(([statement, restating]) =>
        fc.tuple(
          fc.constant([statement, restating] as const),
          fc.tuple(shuffled(statement.reports), shuffled(statement.hops), shuffled(restating)),
        ),
      )
    fc.assert(
      fc.property(twice, ([[statement, restating], [reports, hops, others]]) => {
        const turned = others.map((one) => ({
          ...one,
          reports: one.reports.toReversed(),
          hops: one.hops.toReversed(),
        }))
        expect(driftOf({ ...statement, reports, hops }, turned)).toEqual(driftOf(statement, restating))
      }),
      { numRuns: 500 },
    )
  })

  test('what is not known never drifts', () => {
    always(({ kind, from, to }) => {
      if (kind.startsWith('HEDGE')) expect([from.hedge, to.hedge]).not.toContain(null)
      if (kind.startsWith('QUANTITY')) expect([from.quantityHigh, to.quantityHigh]).not.toContain(null)
      if (kind === 'QUOTE_ALTERED') expect([from.wording, to.wording]).not.toContain(null)
    })
  })

  test('no report drifts from itself, and what is compared with is a report of the statement', () => {
    always(({ from, to }, { reports }) => {
      expect(from).not.toBe(to)
      expect(reports).toContain(from)
    })
  })

  test('a translation is found against a source alone, and an altered quote never against a translation', () => {
    always(({ kind, basis, from, to }) => {
      if (kind === 'TRANSLATED') expect(basis).toBe('ANCESTOR')
      if (kind === 'QUOTE_ALTERED') expect([from.translated, to.translated]).not.toContain(true)
    })
  })

  test('a sibling holds the quote and does not have it from the report', () => {
    always(({ basis, from, to }, { hops, quote, reports }) => {
      if (basis !== 'SIBLING') return
      expect(from.wording).toContain(quote)
      if (from.articleId === to.articleId) return
      const passages = reports.map((report) => ({ ...report, attribution: 'CITED' }))
      const behind = attributionChains(passages, hops, null)
        .filter(({ report }) => report.articleId === from.articleId)
        .flatMap((chain) => chain.hops.map(({ articleId }) => articleId))
      expect(behind).not.toContain(to.articleId)
    })
  })

  test('an ancestor is the nearest on some branch that records the hedge, with the unread between', () => {
    always(({ kind, basis, from, to, toStatementId, unreadHops }, { hops, reports }) => {
      if (basis !== 'ANCESTOR' || !kind.startsWith('HEDGE') || toStatementId !== 'said') return
      const records = new Set(reports.filter(({ hedge }) => hedge !== null).map(({ articleId }) => articleId))
      const ways = attributionChains([{ ...to, attribution: 'CITED' }], hops, null).flatMap((chain) => {
        const at = chain.hops.findIndex(
          ({ articleId }) => articleId !== to.articleId && records.has(articleId),
        )
        if (at < 0) return []
        const between = chain.hops.slice(0, at).filter(({ read }) => !read)
        return [{ at, target: chain.hops[at]?.articleId, unread: between.length }]
      })
      const nearest = Math.min(...ways.map(({ at }) => at))
      const fewest = ways.filter(({ at, target }) => at === nearest && target === from.articleId)
      expect(unreadHops).toBe(Math.min(...fewest.map(({ unread }) => unread)))
    })
  })

  test('a passage has one finding of each aspect at most', () => {
    fc.assert(
      fc.property(aStatement, someRestating, (statement, restating) => {
        const found = driftOf(statement, restating).map(
          ({ kind, to, toStatementId }) =>
            `${kind.startsWith('Q') || kind.startsWith('H') ? kind.replace(/_.*/, '') : kind} ${toStatementId} ${to.articleId}${to.key}`,
        )
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  test('a statement that restates nothing printed of it adds nothing', () => {
    fc.assert(
      fc.property(aStatement, (statement) => {
        const silent: Told<PassageText> = { id: 'restated', reports: [], hops: statement.hops }
        expect(driftOf(statement, [silent]).map(line)).toEqual(driftOf(statement, []).map(line))
      }),
    )
  })
})
