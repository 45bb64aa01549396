// Loads where statements come from, batched for one request.
import { chainEnds } from '../analysis/chains.ts'
import { groupBy } from '../analysis/grouping.ts'
import DataLoader from 'dataloader'
import { mayHaveStood } from '../contract/as-of.ts'
import type { Loaders, Read } from '../contract/context.ts'
import type { Limits } from '../contract/limits.ts'
import type { SideSeek, StatementSources } from '../contract/evidence.ts'
import { loadAlike, loadAtMoments, loadEach, loadGrouped } from '../contract/loading.ts'
import { sampleOf, type Sample } from '../contract/samples.ts'
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
      (rows) => newest(rows, judged),
    ),
    ofSides: loadAlike(
      ({ asOf }) => JSON.stringify(asOf),
      (sides) => fetchSides(read, sides, judged),
      ({ name }) => name,
    ),
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

/** The ids of statements that come newest first. */
function newest(rows: readonly { statementId: string }[], most: number): Sample<string> {
  return sampleOf(
    rows.map(({ statementId }) => statementId),
    most,
  )
}

/** Sides as of one moment. */
async function fetchSides(read: Read, sides: readonly SideSeek[], most: number): Promise<Sample<string>[]> {
  const stood = mayHaveStood(sides[0]?.asOf ?? null)
  const seeks = sides.flatMap(({ claimIds, stances, notBefore, name }) =>
    claimIds.flatMap((claimId) => stances.map((stance) => ({ key: name, claimId, stance, notBefore }))),
  )
  const rows = groupBy(await read(idsOnClaims, { seeks, stood, limit: most + 1 }), ({ key }) => key)
  return sides.map(({ name }) => newest(rows.get(name) ?? [], most))
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
