// Counts independent origins: what stood behind statements, now or at a moment.
import { judgedAt, reportStands, type AsOf, type Clocks } from '../analysis/as-of.ts'
import { chainEnds } from '../analysis/chains.ts'
import { originsOf, type SourcedStatement } from '../analysis/origins.ts'
import { standingsAsOf } from './as-of.ts'
import type { Context } from './context.ts'
import type { StatementSources } from './evidence.ts'
import { loadEach } from './loading.ts'
import type { OriginCountModel } from './models.ts'

/** How many statements are looked at, the newest first. */
export const mostStatements = 25_000

/** Counts the origins of statements: their chains first, then what is known of the articles at the ends. */
export async function countOrigins(
  ids: readonly string[],
  asOf: AsOf | null,
  context: Context,
): Promise<OriginCountModel> {
  const looked = ids.slice(0, mostStatements)
  const standing = await standingsAsOf(looked, asOf, context)
  const certain = looked.filter((id) => standing(id) === 'CERTAIN')
  const statements = await sourced(certain, asOf, context)
  const known = [
    ...new Set(
      statements.flatMap(({ articleIds, ends }) => [
        ...articleIds,
        ...ends.flatMap((end) => end.articleId ?? []),
      ]),
    ),
  ]
  const found = await loadEach(
    context.loaders.origins.makers,
    known.map((id) => ({ id, moment: judgedAt(asOf) })),
  )
  const makers = new Map(found.map((maker, at) => [known[at], maker]))
  const origins = originsOf(statements, {
    outletOf: (id) => makers.get(id)?.outletId ?? null,
    ownersOf: (id) => {
      const { outletId = null, ownerIds = [] } = makers.get(id) ?? {}
      return ownerIds.length > 0 || outletId === null ? ownerIds : [outletId]
    },
    derivedWith: (id) => makers.get(id)?.derivedIds ?? [],
  })
  const uncertain = looked.filter((id) => standing(id) === 'UNCERTAIN').length
  return {
    ...origins,
    uncertainStatements: asOf === null ? null : uncertain,
    sampled: ids.length > mostStatements,
  }
}

async function sourced(
  ids: readonly string[],
  asOf: AsOf | null,
  { loaders }: Context,
): Promise<SourcedStatement[]> {
  const sources = await loadEach(loaders.origins.sources, ids)
  if (asOf === null) return sources.map(toSourced)
  const clocks = await loadEach(loaders.evidence.clocks, ids)
  return sources.map((source, index) => toSourced(standingThen(source, clocks[index] ?? null, asOf)))
}

function toSourced({ passages, hops, ...source }: StatementSources): SourcedStatement {
  const articleIds = [...new Set(passages.map(({ articleId }) => articleId))]
  return { ...source, articleIds, ends: chainEnds(passages, hops, source.venueId) }
}

/** A statement with the passages and hops that stood at a moment: a hop is known once the article that tells of it has been published. */
function standingThen(source: StatementSources, clocks: Clocks | null, asOf: AsOf): StatementSources {
  const nameOf = ({ articleId, passage }: { articleId: string; passage: string }) => `${articleId} ${passage}`
  const reports = clocks?.reports ?? []
  const stood = reports.filter((report) => reportStands(report, asOf))
  const names = new Set(stood.map(nameOf))
  const stoodIn = new Set(stood.map(({ articleId }) => articleId))
  const unpublished = new Set(reports.map(({ articleId }) => articleId).filter((id) => !stoodIn.has(id)))
  const hops = source.hops.filter(({ recordedAt, statedIn }) =>
    asOf.clock === 'RECORDED' ? recordedAt <= asOf.moment : !unpublished.has(statedIn),
  )
  const passages = source.passages.filter(({ articleId, key }) =>
    names.has(nameOf({ articleId, passage: key })),
  )
  return { ...source, passages, hops }
}
