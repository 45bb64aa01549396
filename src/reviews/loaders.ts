// Loads fact-checkers' verdicts, batched for one request.
import { groupBy } from '../analysis/grouping.ts'
import type { Loaders, Read } from '../contract/context.ts'
import { loadAlike, loadById, loadGrouped } from '../contract/loading.ts'
import { kindOfWindow } from '../contract/paging.ts'
import {
  linksOfReviews,
  reviewsByClaim,
  reviewsByClaimCount,
  reviewsByClaimOldestFirst,
  reviewsById,
} from '../generated/queries.ts'

const byClaim = { DESC: reviewsByClaim, ASC: reviewsByClaimOldestFirst }

/** The review loaders of one request. */
export function reviewLoaders(read: Read): Loaders['reviews'] {
  return {
    byId: loadById(async (ids) => (await read(reviewsById, { ids })).map(({ review }) => review)),
    links: loadGrouped(
      (ids) => read(linksOfReviews, { ids }),
      (rows) => ({
        author: rows.find(({ relation }) => relation === 'BY')?.id ?? null,
        article: rows.find(({ relation }) => relation === 'PUBLISHED_IN')?.id ?? null,
      }),
    ),
    byClaim: loadAlike(
      ({ window }) => kindOfWindow(window),
      async (pages) => {
        const [first] = pages
        if (!first) return []
        const { low, high, limit, direction } = first.window
        const keys = pages.map(({ list }) => list)
        const rows = groupBy(await read(byClaim[direction], { keys, low, high, limit }), ({ key }) => key)
        return keys.map((key) => (rows.get(key) ?? []).map(({ review }) => review))
      },
    ),
    countsByClaim: loadGrouped(
      (keys: readonly string[]) => read(reviewsByClaimCount, { keys }),
      ([row]) => row?.total ?? 0,
    ),
  }
}
