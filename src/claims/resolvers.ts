// The fields of claims and of their relations, and the questions that begin with a claim.
import { readAsOf } from '../contract/as-of.ts'
import { connection } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import { requireId } from '../contract/input.ts'
import { loadPresent, loadRequired } from '../contract/loading.ts'
import type { ClaimModel, ClaimPage } from '../contract/models.ts'
import { pageOf, readWindow } from '../contract/paging.ts'
import { partialDate } from '../contract/values.ts'
import { countAll, walkByKey } from '../contract/walk.ts'
import {
  claimsByEntry,
  claimsByEntryNewestFirst,
  claimsByName,
  claimsByNameBackwards,
  claimsCount,
} from '../generated/queries.ts'
import type { QueryClaimsArgs, Resolvers } from '../generated/schema-types.ts'
import { readClaimFilter } from './filter.ts'
import { inferredStances } from './inferred.ts'

const orders = {
  NAME: {
    walk: { ASC: claimsByName, DESC: claimsByNameBackwards },
    keyOf: ({ sortKey }: ClaimModel) => sortKey,
  },
  CREATED: {
    walk: { ASC: claimsByEntry, DESC: claimsByEntryNewestFirst },
    keyOf: ({ recentKey }: ClaimModel) => recentKey,
  },
} as const

async function claimPage(args: QueryClaimsArgs, { read, limits }: Context): Promise<ClaimPage> {
  const conditions = readClaimFilter(args.filter)
  const orderBy = args.orderBy ?? 'NAME_ASC'
  const { walk, keyOf } = orders[orderBy.startsWith('NAME') ? 'NAME' : 'CREATED']
  const window = readWindow(args, `Query.claims ${orderBy}`, orderBy.endsWith('ASC') ? 'ASC' : 'DESC')
  const rows = await walkByKey(
    conditions,
    window,
    limits,
    async (params) =>
      (await read(walk[window.direction], params)).map(({ stop, claim }) => ({ stop, node: claim })),
    keyOf,
  )
  return pageOf(rows, window, keyOf, () =>
    countAll(conditions, limits, (params) => read(claimsCount, params)),
  )
}

export const claimResolvers: Resolvers = {
  Query: {
    claim: (_, { id }, { loaders }) => loaders.claims.byId.load(requireId(id, 'Claim', 'id')),
    claims: (_, args, context) => claimPage(args, context),
  },
  Claim: {
    translations: ({ translationLanguages, translationTexts }) =>
      translationLanguages.map((language, index) => ({ language, text: translationTexts[index] ?? '' })),
    happened: (row) => partialDate(row, 'happened'),
    about: async ({ id }, _, { loaders }) =>
      loadPresent(loaders.actors.byId, (await loaders.claims.subjects.load(id)).about),
    accuses: async ({ id }, _, { loaders }) => {
      const { accuses } = await loaders.claims.subjects.load(id)
      return loadPresent(
        loaders.actors.byId,
        accuses.map(({ actorId }) => actorId),
      )
    },
    accused: async ({ id }, _, { loaders }) => (await loaders.claims.subjects.load(id)).accuses,
    events: async ({ id }, _, { loaders }) =>
      loadPresent(loaders.events.byId, (await loaders.claims.subjects.load(id)).events),
    places: async ({ id }, _, { loaders }) =>
      loadPresent(loaders.events.placesById, (await loaders.claims.subjects.load(id)).places),
    topics: async ({ id }, _, { loaders }) =>
      loadPresent(loaders.events.topicsById, (await loaders.claims.subjects.load(id)).topics),
    sides: (claim, { asOf }) => ({ claim, asOf: readAsOf(asOf) }),
    relations: ({ id }, _, { loaders }) => loaders.claims.relations.load({ id, moment: null }),
    contested: ({ id }, _, { loaders }) => loaders.claims.contested.load(id),
  },
  Accused: { actor: ({ actorId }, _, { loaders }) => loadRequired(loaders.actors.byId, actorId) },
  ClaimSides: { inferred: inferredStances },
  InferredStance: {
    claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
    path: ({ way }, _, { loaders }) => Promise.all(way.map((id) => loadRequired(loaders.claims.byId, id))),
  },
  ClaimRelation: {
    type: ({ relation }) => relation,
    from: ({ fromId }, _, { loaders }) => loadRequired(loaders.claims.byId, fromId),
    to: ({ toId }, _, { loaders }) => loadRequired(loaders.claims.byId, toId),
  },
  ClaimConnection: connection,
}
