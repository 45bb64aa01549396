// The fields of reviews, and the reviews of a claim.
import { connection } from '../contract/connections.ts'
import { loadRequired } from '../contract/loading.ts'
import { pageOf, readWindow } from '../contract/paging.ts'
import { partialDate } from '../contract/values.ts'
import type { Resolvers } from '../generated/schema-types.ts'

export const reviewResolvers: Resolvers = {
  Review: {
    claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
    author: async ({ id }, _, { loaders }) => {
      const { author } = await loaders.reviews.links.load(id)
      return author === null ? null : loaders.actors.byId.load(author)
    },
    article: async ({ id }, _, { loaders }) => {
      const { article } = await loaders.reviews.links.load(id)
      return article === null ? null : loaders.articles.byId.load(article)
    },
    rating: ({ ratingValue: value, ratingBest: best, ratingWorst: worst, ratingName: name }) => ({
      value,
      best,
      worst,
      name,
    }),
    published: (row) => partialDate(row, 'published'),
  },
  Claim: {
    reviews: async ({ id }, args, { loaders }) => {
      const window = readWindow(args, `Claim.reviews ${id}`, 'DESC')
      const rows = await loaders.reviews.byClaim.load({ list: id, window })
      return pageOf(
        rows,
        window,
        ({ sortKey }) => sortKey,
        () => loaders.reviews.countsByClaim.load(id),
      )
    },
  },
  ReviewConnection: connection,
}
