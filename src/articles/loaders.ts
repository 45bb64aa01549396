// Loads articles and who cites whom, batched for one request.
import { groupBy } from '../analysis/grouping.ts'
import type { Loaders, Read } from '../contract/context.ts'
import type { Limits } from '../contract/limits.ts'
import { loadAlike, loadById, loadGrouped } from '../contract/loading.ts'
import type { ArticleModel } from '../contract/models.ts'
import { certainCount, certainRows, kindOfWindow, type Window } from '../contract/paging.ts'
import * as queries from '../generated/queries.ts'
import { noArticleConditions } from './filter.ts'

const citations = {
  cited: {
    DESC: queries.articlesCited,
    ASC: queries.articlesCitedOldestFirst,
    count: queries.articlesCitedCount,
  },
  citing: {
    DESC: queries.articlesCiting,
    ASC: queries.articlesCitingOldestFirst,
    count: queries.articlesCitingCount,
  },
}
const published = { DESC: queries.articlesByOutlet, ASC: queries.articlesByOutletOldestFirst }
const keyOf = ({ sortKey }: ArticleModel) => sortKey

/** A row's article with whether we read it. */
export const withRead = ({
  article,
  read,
}: {
  article: Omit<ArticleModel, 'read'>
  read: boolean
}): ArticleModel => ({ ...article, read })

/** The article loaders of one request. */
export function articleLoaders(read: Read, limits: Limits): Loaders['articles'] {
  const most = limits.countBudget
  return {
    byId: loadById(async (ids) => (await read(queries.articlesById, { ids })).map(withRead)),
    byOutlet: loadAlike(
      ({ window }) => kindOfWindow(window),
      (pages) => fetchPublished(read, pages),
    ),
    countsByOutlet: loadGrouped(
      (ids) => {
        const seeks = ids.map((outletId) => ({ key: outletId, outletId }))
        return read(queries.articlesByOutletCount, { filter: noArticleConditions, seeks, most })
      },
      (rows) => certainCount(rows, most),
    ),
    citations: loadAlike(
      ({ list, window }) => `${list.outgoing} ${kindOfWindow(window)}`,
      (pages) => fetchCitations(read, pages),
    ),
    citationCounts: loadAlike(
      ({ outgoing }) => String(outgoing),
      async (lists) => {
        const { count } = citations[lists[0]?.outgoing === true ? 'cited' : 'citing']
        const totals = new Map(
          (await read(count, { keys: lists.map(({ articleId }) => articleId) })).map((row) => [
            row.key,
            row.total,
          ]),
        )
        return lists.map(({ articleId }) => totals.get(articleId) ?? 0)
      },
    ),
  }
}

async function fetchPublished(
  read: Read,
  pages: readonly { list: string; window: Window }[],
): Promise<ArticleModel[][]> {
  const [first] = pages
  if (!first) return []
  const { window } = first
  const { low, high, limit, direction } = window
  const seeks = pages.map(({ list }) => ({ key: list, outletId: list }))
  const params = {
    filter: noArticleConditions,
    low,
    high,
    limit,
    scan: limit,
    most: pages.length * (limit + 1),
    seeks,
  }
  const rows = groupBy(await read(published[direction], params), ({ key }) => key)
  return pages.map(({ list }) => {
    const articles = (rows.get(list) ?? []).filter(({ stop }) => stop === null).map(withRead)
    return certainRows(articles, [], window, keyOf)
  })
}

interface CitationPage {
  list: { articleId: string; outgoing: boolean }
  window: Window
}

async function fetchCitations(read: Read, pages: readonly CitationPage[]): Promise<ArticleModel[][]> {
  const [first] = pages
  if (!first) return []
  const { list, window } = first
  const { low, high, limit, direction } = window
  const query = citations[list.outgoing ? 'cited' : 'citing'][direction]
  const keys = pages.map((page) => page.list.articleId)
  const rows = groupBy(await read(query, { keys, low, high, limit }), ({ key }) => key)
  return keys.map((key) => certainRows((rows.get(key) ?? []).map(withRead), [], window, keyOf))
}
