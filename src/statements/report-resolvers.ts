// The fields of a report, its anchor, and the hands of a chain.
import { loadRequired } from '../contract/loading.ts'
import { partialDate, quantity } from '../contract/values.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import type { EnumValue } from '../graph/vocabulary.ts'
import { textFragmentLink } from './text-fragment.ts'

export const reportResolvers: Pick<Resolvers, 'Report' | 'Hop'> = {
  Report: {
    anchor: ({ wording, prefix, suffix, start, end, anchor }) => ({
      exact: wording,
      prefix,
      suffix,
      start,
      end,
      state: anchor as EnumValue<'AnchorState'>,
    }),
    quantity,
    published: ({ article }) => partialDate(article, 'published'),
    link: ({ article: { canonicalUrl, urls }, wording, prefix, suffix }) =>
      textFragmentLink(canonicalUrl ?? urls[0] ?? null, { wording, prefix, suffix }),
  },
  Hop: {
    article: ({ articleId }, _, { loaders }) => loadRequired(loaders.articles.byId, articleId),
    outlet: async ({ articleId }, _, { loaders }) => {
      const { outletId } = await loadRequired(loaders.articles.byId, articleId)
      return outletId === null ? null : loaders.actors.byId.load(outletId)
    },
    statedIn: ({ statedIn }, _, { loaders }) =>
      Promise.all(statedIn.map((id) => loadRequired(loaders.articles.byId, id))),
  },
}
