// The fields of articles, and the questions that begin with an article.
import { connection } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import { urlKey } from '../contract/fold.ts'
import { exactlyOne, requireId } from '../contract/input.ts'
import type { ArticleModel, ArticlePage } from '../contract/models.ts'
import { certainCount, pageOf, readWindow, type PageArgs } from '../contract/paging.ts'
import { partialDate } from '../contract/values.ts'
import { countAll, walkByKey } from '../contract/walk.ts'
import * as queries from '../generated/queries.ts'
import type { Fate, QueryArticlesArgs, Resolvers } from '../generated/schema-types.ts'
import { readArticleFilter, type ArticleConditions } from './filter.ts'
import { withRead } from './loaders.ts'

const keyOf = ({ sortKey }: ArticleModel) => sortKey
const feed = { DESC: queries.articlesFeed, ASC: queries.articlesFeedOldestFirst }
const byOutlet = { DESC: queries.articlesByOutlet, ASC: queries.articlesByOutletOldestFirst }

async function articlePage(args: QueryArticlesArgs, context: Context): Promise<ArticlePage> {
  const conditions = readArticleFilter(args.filter)
  const window = readWindow(args, 'Query.articles', 'DESC')
  const { outlets } = conditions
  if (outlets !== null) return pageByOutlets(outlets, { ...conditions, outlets: null }, window, context)
  const { read, limits } = context
  const rows = await walkByKey(conditions, window, limits, async (params) =>
    toWalk(await read(feed[window.direction], params)),
  )
  return pageOf(rows, window, keyOf, () =>
    countAll(conditions, limits, (params) => read(queries.articlesCount, params)),
  )
}

type Window = ReturnType<typeof readWindow>

async function pageByOutlets(
  outlets: readonly string[],
  conditions: ArticleConditions,
  window: Window,
  { read, limits }: Context,
) {
  const seeks = outlets.map((outletId) => ({ key: '0', outletId }))
  const most = window.limit + seeks.length
  const rows = await walkByKey(conditions, window, limits, async (params) =>
    toWalk(await read(byOutlet[window.direction], { ...params, seeks, most })),
  )
  const count = async () => {
    const budget = limits.countBudget
    return certainCount(
      await read(queries.articlesByOutletCount, { filter: conditions, seeks, most: budget }),
      budget,
    )
  }
  return pageOf(rows, window, keyOf, count)
}

function toWalk(rows: { stop: string | null; article: Omit<ArticleModel, 'read'>; read: boolean }[]) {
  return rows.map(({ stop, article, read }) => ({ stop, node: withRead({ article, read }) }))
}

const citations =
  (name: string, outgoing: boolean) =>
  async ({ id }: ArticleModel, args: PageArgs, { loaders }: Context) => {
    const window = readWindow(args, `Article.${name} ${id}`, 'DESC')
    const list = { articleId: id, outgoing }
    const rows = await loaders.articles.citations.load({ list, window })
    return pageOf(rows, window, keyOf, () => loaders.articles.citationCounts.load(list))
  }

export const articleResolvers: Resolvers = {
  Query: {
    article: async (_, { id, url }, { read, loaders }) => {
      const [asked, value] = exactlyOne({ id, url })
      if (asked === 'id') return loaders.articles.byId.load(requireId(value, 'Article', 'id'))
      const [row] = await read(queries.articlesByUrl, { key: urlKey(new URL(value)) })
      return row ? withRead(row) : null
    },
    articles: (_, args, context) => articlePage(args, context),
  },
  Article: {
    url: ({ canonicalUrl, urls }) => canonicalUrl ?? urls[0] ?? null,
    outlet: ({ outletId }, _, { loaders }) => (outletId === null ? null : loaders.actors.byId.load(outletId)),
    published: (row) => partialDate(row, 'published'),
    fate: ({ fate, fateCheckedOn }) =>
      fate === null ? null : { state: fate as Fate, checkedOn: fateCheckedOn },
    cites: citations('cites', true),
    citedBy: citations('citedBy', false),
  },
  Actor: {
    articles: async ({ id }, args, { loaders }) => {
      const window = readWindow(args, `Actor.articles ${id}`, 'DESC')
      const rows = await loaders.articles.byOutlet.load({ list: id, window })
      return pageOf(rows, window, keyOf, () => loaders.articles.countsByOutlet.load(id))
    },
  },
  ArticleConnection: connection,
}
