// The fields that count independent origins.
import { originsOf, type Origins } from '../analysis/origins.ts'
import type { Context } from '../contract/context.ts'
import { loadPresent } from '../contract/loading.ts'
import type { OriginCountModel } from '../contract/models.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { mostStatements } from './loaders.ts'

const mostListed = 100

/** Counts the origins of statements: their chains first, then what is known of the articles at the ends. */
async function countOrigins(ids: readonly string[], { loaders }: Context): Promise<OriginCountModel> {
  const statements = await loadAll(loaders.origins.sources, ids.slice(0, mostStatements))
  const articleIds = new Set(
    statements.flatMap(({ articleIds: read, ends }) => [
      ...read,
      ...ends.flatMap((end) => end.articleId ?? []),
    ]),
  )
  const known = [...articleIds]
  const makers = new Map(
    (await loadAll(loaders.origins.makers, known)).map((maker, at) => [known[at], maker]),
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

async function loadAll<V>(
  loader: { loadMany: (ids: readonly string[]) => Promise<(V | Error)[]> },
  ids: readonly string[],
): Promise<V[]> {
  return (await loader.loadMany(ids)).map((found) => {
    if (found instanceof Error) throw found
    return found
  })
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
        side.statements?.map((key) => key.slice(key.indexOf('|') + 1)) ??
          (await context.loaders.origins.ofSides.load(side)),
        context,
      ),
  },
  OriginCount: {
    voiceActors: async ({ voiceIds }, _, { loaders }) => {
      const actors = await loadPresent(loaders.actors.byId, voiceIds.slice(0, mostListed))
      return actors.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    },
    groups: ({ groups }) => groups.slice(0, mostListed),
  },
  OriginGroup: {
    statements: ({ statementIds }, _, { loaders }) =>
      loadPresent(loaders.statements.byId, statementIds.slice(0, mostListed)),
    articles: ({ articleIds }, _, { loaders }) =>
      loadPresent(loaders.articles.byId, articleIds.slice(0, mostListed)),
  },
}
