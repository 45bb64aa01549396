// Loads where statements come from, batched for one request.
import { groupBy } from '../analysis/grouping.ts'
import DataLoader from 'dataloader'
import type { Loaders, Read } from '../contract/context.ts'
import type { SideSeek, StatementSources } from '../contract/evidence.ts'
import { mostStatements } from '../contract/origins.ts'
import { loadAtMoments, loadEach, loadGrouped } from '../contract/loading.ts'
import {
  idsOnClaims,
  makersOfArticles,
  passagesOfStatements,
  sourcesOfStatements,
  supportersOfClaims,
} from '../generated/queries.ts'

/** The origin loaders of one request. */
export function originLoaders(read: Read, { statements }: Pick<Loaders, 'statements'>): Loaders['origins'] {
  return {
    supporters: loadGrouped(
      (ids: readonly string[]) => read(supportersOfClaims, { ids, limit: mostStatements + 1 }),
      (rows) => rows.map(({ statementId }) => statementId),
    ),
    ofSides: new DataLoader(async (sides) => fetchIds(read, sides), { cacheKeyFn: ({ name }) => name }),
    sources: new DataLoader((ids) => fetchSources(read, statements.hops, ids), { maxBatchSize: 5_000 }),
    makers: loadAtMoments(
      (ids, moment) => read(makersOfArticles, { ids, moment }),
      ([row]) => row ?? { outletId: null, ownerIds: [], derivedIds: [] },
    ),
  }
}

async function fetchIds(read: Read, sides: readonly SideSeek[]): Promise<string[][]> {
  const seeks = sides.flatMap(({ claimIds, stances, notBefore, name }) =>
    claimIds.flatMap((claimId) => stances.map((stance) => ({ key: name, claimId, stance, notBefore }))),
  )
  const rows = groupBy(await read(idsOnClaims, { seeks, limit: mostStatements + 1 }), ({ key }) => key)
  return sides.map(({ name }) => (rows.get(name) ?? []).map(({ statementId }) => statementId))
}

async function fetchSources(
  read: Read,
  hopsOf: Loaders['statements']['hops'],
  ids: readonly string[],
): Promise<StatementSources[]> {
  const [sources, passages, hops] = await Promise.all([
    read(sourcesOfStatements, { ids }),
    read(passagesOfStatements, { ids }),
    loadEach(hopsOf, ids),
  ])
  const sourceOf = new Map(sources.map((source) => [source.key, source]))
  const passagesOf = groupBy(passages, ({ key }) => key)
  return ids.map((id, index) => {
    const { speakerId = '', venueId = null, behalfIds = [], principalIds = [] } = sourceOf.get(id) ?? {}
    return {
      id,
      speakerId,
      venueId,
      principalIds: [behalfIds, principalIds].find((known) => known.length > 0) ?? [speakerId],
      passages: (passagesOf.get(id) ?? []).map(({ passage, ...rest }) => ({ ...rest, key: passage })),
      hops: hops[index] ?? [],
    }
  })
}
