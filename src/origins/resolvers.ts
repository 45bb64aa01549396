// The fields that count independent origins.
import { originsOf, type Origins } from '../analysis/origins.ts'
import type { Context } from '../contract/context.ts'
import { idOfKey } from '../contract/keys.ts'
import { loadEach, loadInOrder, loadPresent } from '../contract/loading.ts'
import type { OriginCountModel } from '../contract/models.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { mostStatements } from './loaders.ts'

const mostListed = 100

/** Counts the origins of statements: their chains first, then what is known of the articles at the ends. */
async function countOrigins(ids: readonly string[], { loaders }: Context): Promise<OriginCountModel> {
  const statements = await loadEach(loaders.origins.sources, ids.slice(0, mostStatements))
  const articleIds = new Set(
    statements.flatMap(({ articleIds: read, ends }) => [
      ...read,
      ...ends.flatMap((end) => end.articleId ?? []),
    ]),
  )
  const known = [...articleIds]
  const makers = new Map(
    (await loadEach(loaders.origins.makers, known)).map((maker, at) => [known[at], maker]),
  )
  const origins: Origins = originsOf(statements, {
    outletOf: (id) => makers.get(id)?.outletId ?? null,
    ownersOf: (id) => {
      const { outletId = null, ownerIds = [] } = makers.get(id) ?? {}
      return ownerIds.length > 0 || outletId === null ? ownerIds : [outletId]
    },
    derivedWith: (id) => makers.get(id)?.derivedIds ?? [],
  })
  return { ...origins, sampled: ids.length > mostStatements }
}

export const originResolvers: Resolvers = {
  Claim: {
    origins: async ({ id }, _, context) =>
      countOrigins(await context.loaders.origins.supporters.load(id), context),
  },
  Statement: { origins: ({ id }, _, context) => countOrigins([id], context) },
  ConflictSide: {
    origins: async (side, _, context) =>
      countOrigins(
        side.statements?.map((key) => idOfKey(key)) ?? (await context.loaders.origins.ofSides.load(side)),
        context,
      ),
  },
  OriginCount: {
    voiceActors: ({ voiceIds }, _, { loaders }) => loadInOrder(loaders.actors.byId, voiceIds, mostListed),
    groups: ({ groups }) => groups.slice(0, mostListed),
  },
  OriginGroup: {
    statements: ({ statementIds }, _, { loaders }) =>
      loadPresent(loaders.statements.byId, statementIds.slice(0, mostListed)),
    articles: ({ articleIds }, _, { loaders }) =>
      loadPresent(loaders.articles.byId, articleIds.slice(0, mostListed)),
  },
}
