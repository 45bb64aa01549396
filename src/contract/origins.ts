// Counts independent origins: what stood behind statements, now or at a moment.
import { judgedAt, reportStands, type AsOf, type Clocks } from '../analysis/as-of.ts'
import { chainEnds } from '../analysis/chains.ts'
import { distinct } from '../analysis/grouping.ts'
import { originsOf, type Provenance, type SourcedStatement } from '../analysis/origins.ts'
import { heldAt } from '../analysis/time.ts'
import { standingsAsOf } from './as-of.ts'
import type { Context } from './context.ts'
import type { StatementSources } from './evidence.ts'
import { loadEach } from './loading.ts'
import type { OriginCountModel } from './models.ts'
import type { Sample } from './samples.ts'

/** Counts the origins of statements: their chains first, then what is known of the articles at the ends and of who speaks for whom. */
export async function countOrigins(
  { rows: looked, sampled }: Sample<string>,
  asOf: AsOf | null,
  context: Context,
): Promise<OriginCountModel> {
  const standing = await standingsAsOf(looked, asOf, context)
  const certain = looked.filter((id) => standing(id) === 'CERTAIN')
  const sources = await sourcesThen(certain, asOf, context)
  const [provenance, principalsOf] = await Promise.all([
    provenanceOf(sources, asOf, context),
    principalsAt(sources, context),
  ])
  const statements = sources.map((source): SourcedStatement => ({
    ...source,
    principalIds: principalsOf(source),
    articleIds: [...new Set(source.passages.map(({ articleId }) => articleId))],
  }))
  const uncertain = looked.filter((id) => standing(id) === 'UNCERTAIN').length
  return {
    ...originsOf(statements, provenance),
    uncertainStatements: asOf === null ? null : uncertain,
    sampled,
  }
}

/** What is known of the articles at the ends: their outlets came along with the passages and hops, their owners and kin are asked for. */
async function provenanceOf(
  sources: readonly StatementSources[],
  asOf: AsOf | null,
  { loaders }: Context,
): Promise<Provenance> {
  const moment = judgedAt(asOf)
  const outlets = new Map<string, string | null>()
  for (const { passages, hops } of sources)
    for (const list of [passages, hops])
      for (const { articleId, outletId } of list) outlets.set(articleId, outletId)
  const ends = sources.flatMap((source) => source.ends)
  const endIds = [...new Set(ends.flatMap(({ articleId }) => articleId ?? []))]
  const reporting = ends.filter(({ end }) => end === 'OWN_REPORTING')
  const outletIds = distinct(
    reporting.flatMap(({ articleId }) => (articleId === null ? [] : (outlets.get(articleId) ?? []))),
  )
  const at = (id: string) => ({ id, moment })
  const [kin, owners] = await Promise.all([
    loadEach(loaders.origins.derived, endIds.map(at)),
    loadEach(loaders.origins.owners, outletIds.map(at)),
  ])
  const kinOf = new Map(endIds.map((id, index) => [id, kin[index] ?? []]))
  const ownersOf = new Map(outletIds.map((id, index) => [id, owners[index] ?? []]))
  const outletOf = (id: string) => outlets.get(id) ?? null
  return {
    outletOf,
    ownersOf: (id) => {
      const outletId = outletOf(id)
      if (outletId === null) return []
      const known = ownersOf.get(outletId) ?? []
      return known.length > 0 ? known : [outletId]
    },
    derivedWith: (id) => kinOf.get(id) ?? [],
  }
}

/** For whom statements were made: those on whose behalf, else those whom the speaker represented then, else the speaker. */
async function principalsAt(
  sources: readonly StatementSources[],
  { loaders }: Context,
): Promise<(source: StatementSources) => readonly string[]> {
  const speakerIds = [...new Set(sources.map(({ speakerId }) => speakerId))]
  const held = await loadEach(loaders.interest.offices, speakerIds)
  const officesOf = new Map(speakerIds.map((id, index) => [id, held[index] ?? []]))
  return ({ speakerId, behalfIds, said }) => {
    if (behalfIds.length > 0) return behalfIds
    const offices = officesOf.get(speakerId) ?? []
    const principals = distinct(offices.filter((office) => heldAt(office, said)).map(({ toId }) => toId))
    return principals.length > 0 ? principals : [speakerId]
  }
}

async function sourcesThen(
  ids: readonly string[],
  asOf: AsOf | null,
  { loaders }: Context,
): Promise<StatementSources[]> {
  const sources = await loadEach(loaders.origins.sources, ids)
  if (asOf === null) return sources
  const clocks = await loadEach(loaders.evidence.clocks, ids)
  return sources.map((source, index) => standingThen(source, clocks[index] ?? null, asOf))
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
  return { ...source, passages, hops, ends: chainEnds(passages, hops, source.venueId) }
}
