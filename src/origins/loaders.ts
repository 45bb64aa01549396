// Loads where statements come from, batched for one request.
import { chainEnds } from '../analysis/chains.ts'
import { groupBy } from '../analysis/grouping.ts'
import DataLoader from 'dataloader'
import { mayHaveStood } from '../contract/as-of.ts'
import type { Loaders, Read } from '../contract/context.ts'
import type { Limits } from '../contract/limits.ts'
import type { SideSeek, StatementSources } from '../contract/evidence.ts'
import { loadAtMoments, loadEach, loadGrouped } from '../contract/loading.ts'
import {
  derivationsOfArticles,
  idsOnClaims,
  ownersOfOutlets,
  passagesOfStatements,
  supportersOfClaims,
  venuesAndPrincipals,
} from '../generated/queries.ts'

/** The origin loaders of one request. */
export function originLoaders(
  read: Read,
  { judged }: Limits,
  { statements }: Pick<Loaders, 'statements'>,
): Loaders['origins'] {
  return {
    supporters: loadGrouped(
      (ids: readonly string[]) => read(supportersOfClaims, { ids, limit: judged + 1 }),
      (rows) => rows.map(({ statementId }) => statementId),
    ),
    ofSides: new DataLoader((sides) => fetchSides(read, sides, judged + 1), {
      cacheKeyFn: ({ name }) => name,
    }),
    sources: new DataLoader((ids) => fetchSources(read, statements.hops, ids), { maxBatchSize: 5_000 }),
    owners: loadAtMoments(
      (ids, moment) => read(ownersOfOutlets, { ids, moment }),
      (rows) => rows.map(({ ownerId }) => ownerId),
    ),
    derived: loadAtMoments(
      (ids, moment) => read(derivationsOfArticles, { ids, moment }),
      (rows) => rows.map(({ derivedId }) => derivedId),
    ),
  }
}

async function fetchSides(read: Read, sides: readonly SideSeek[], limit: number): Promise<string[][]> {
  const found = new Map<string, { statementId: string }[]>()
  const alike = groupBy(sides, ({ asOf }) => JSON.stringify(asOf))
  await Promise.all(
    [...alike.values()].map(async (group) => {
      const stood = mayHaveStood(group[0]?.asOf ?? null)
      const seeks = group.flatMap(({ claimIds, stances, notBefore, name }) =>
        claimIds.flatMap((claimId) => stances.map((stance) => ({ key: name, claimId, stance, notBefore }))),
      )
      const rows = await read(idsOnClaims, { seeks, stood, limit })
      for (const [name, ids] of groupBy(rows, ({ key }) => key)) found.set(name, ids)
    }),
  )
  return sides.map(({ name }) => (found.get(name) ?? []).map(({ statementId }) => statementId))
}

async function fetchSources(
  read: Read,
  hopsOf: Loaders['statements']['hops'],
  ids: readonly string[],
): Promise<StatementSources[]> {
  const [passages, links, hops] = await Promise.all([
    read(passagesOfStatements, { ids }),
    read(venuesAndPrincipals, { ids }),
    loadEach(hopsOf, ids),
  ])
  const passagesOf = groupBy(passages, ({ key }) => key)
  const linksOf = groupBy(links, ({ key }) => key)
  return ids.map((id, index) => {
    const own = passagesOf.get(id) ?? []
    const linked = (wanted: string) =>
      (linksOf.get(id) ?? []).flatMap(({ type, otherId }) => (type === wanted ? otherId : []))
    const venueId = linked('SAID_IN')[0] ?? null
    const carried = hops[index] ?? []
    const read = own.map(({ articleId, outletId, passage, attribution }) => ({
      articleId,
      outletId,
      key: passage,
      attribution,
    }))
    return {
      id,
      // A statement that no article reports rests on nothing, whoever made it.
      speakerId: own[0]?.speakerId ?? '',
      said: { from: own[0]?.saidFrom ?? null, to: own[0]?.saidTo ?? null },
      venueId,
      behalfIds: linked('ON_BEHALF_OF'),
      passages: read,
      hops: carried,
      ends: chainEnds(read, carried, venueId),
    }
  })
}
