// What holds of attribution chains whatever rows they are made from.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  attributionChains,
  chainEnds,
  type CarriedRow,
  type Chain,
  type PassageRow,
} from '../../src/analysis/chains.ts'

/** A chain as one line: the read article, the hands, and the end. */
function lineOf({ report, hops, end, endRead }: Chain<PassageRow>): string {
  const trail = [report.articleId, ...hops.map(({ articleId }) => articleId)].join(' < ')
  return `${trail} ${end}${endRead ? ' read' : ''}`
}

const articleIds = ['a', 'b', 'c', 'd', 'e']
const anArticle = fc.constantFrom(...articleIds)
const somePassages = fc.uniqueArray(
  fc.record({
    articleId: anArticle,
    attribution: fc.constantFrom('OWN_REPORTING', 'CITED', 'ANONYMOUS', 'NONE'),
    key: fc.constantFrom('1', '2'),
  }),
  { selector: ({ articleId, key }) => `${articleId} ${key}`, maxLength: 8 },
)
// Whether an article was read is a fact about the article, so every row agrees on it; one telling of a hop has one row.
const someHops = fc.uniqueArray(
  fc
    .record({
      citing: anArticle,
      articleId: anArticle,
      via: fc.constantFrom('WIRE', 'INTERVIEW', 'REPRINT', 'UNKNOWN'),
      certainty: fc.constantFrom('STATED', 'INFERRED'),
      statedIn: anArticle,
    })
    .map((row): CarriedRow => ({ ...row, read: row.articleId < 'c' })),
  { selector: ({ citing, articleId, statedIn }) => `${citing} ${articleId} ${statedIn}`, maxLength: 10 },
)
const aVenue = fc.option(anArticle)

describe('always', () => {
  test('the order of hops makes no difference', () => {
    const shuffled = someHops.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    )
    fc.assert(
      fc.property(somePassages, shuffled, aVenue, (passages, [rows, others], venue) => {
        expect(attributionChains(passages, others, venue)).toEqual(attributionChains(passages, rows, venue))
      }),
    )
  })

  test('the order of passages decides no more than the order of chains and which passage speaks for an article', () => {
    const shuffled = somePassages.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, someHops, aVenue, ([rows, others], carried, venue) => {
        const content = (passages: readonly PassageRow[]) =>
          attributionChains(passages, carried, venue)
            .map((chain) => JSON.stringify([lineOf(chain), chain.hops]))
            .sort()
        expect(content(others)).toEqual(content(rows))
      }),
    )
  })

  test('every read article begins a chain, nothing else does, and no chain passes an article twice', () => {
    fc.assert(
      fc.property(somePassages, someHops, aVenue, (passages, carried, venue) => {
        const chains = attributionChains(passages, carried, venue)
        const starts = new Set(chains.map(({ report }) => report.articleId))
        expect(starts).toEqual(new Set(passages.map(({ articleId }) => articleId)))
        for (const { report, hops, end } of chains) {
          const met = [report.articleId, ...hops.map(({ articleId }) => articleId)]
          const once = end === 'CYCLE' ? met.slice(0, -1) : met
          expect(new Set(once).size).toBe(once.length)
          expect(new Set(met).size === met.length).toBe(end !== 'CYCLE')
        }
      }),
    )
  })

  test('a chain goes on as long as anyone tells what stands behind the article reached', () => {
    fc.assert(
      fc.property(somePassages, someHops, aVenue, (passages, carried, venue) => {
        for (const { report, hops, end } of attributionChains(passages, carried, venue)) {
          const last = hops.at(-1)?.articleId ?? report.articleId
          if (end !== 'CYCLE') expect(carried.filter(({ citing }) => citing === last)).toEqual([])
        }
      }),
    )
  })

  test('the ends of the chains are found without their branches', () => {
    fc.assert(
      fc.property(somePassages, someHops, aVenue, (passages, carried, venue) => {
        const ends = (found: readonly { articleId: string | null; end: string; endRead: boolean }[]) =>
          [...new Set(found.map(({ articleId, end, endRead }) => `${articleId} ${end} ${endRead}`))].sort()
        const chains = attributionChains(passages, carried, venue).map(({ report, hops, end, endRead }) =>
          end === 'CYCLE'
            ? { articleId: null, end, endRead: false }
            : { articleId: hops.at(-1)?.articleId ?? report.articleId, end, endRead },
        )
        // An article that was read by its own passage is read, whatever a row of a hop says.
        const read = new Set(passages.map(({ articleId }) => articleId))
        const settled = chains.map((one) => ({
          ...one,
          endRead: one.endRead || read.has(one.articleId ?? ''),
        }))
        const found = chainEnds(passages, carried, venue)
        expect(
          ends(found.map((one) => ({ ...one, endRead: one.endRead || read.has(one.articleId ?? '') }))),
        ).toEqual(ends(settled))
      }),
    )
  })
})
