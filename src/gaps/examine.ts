// Examines claims for gaps: the statements on each and on its equivalents, with where their chains end.
import { chainEnds } from '../analysis/chains.ts'
import { gapsOf, type ExaminedStatement } from '../analysis/gaps.ts'
import { saidInterval } from '../analysis/time.ts'
import type { Context } from '../contract/context.ts'
import type { StanceTaken } from '../contract/evidence.ts'
import { loadEach } from '../contract/loading.ts'
import type { ClaimModel, GapModel } from '../contract/models.ts'
import { speaksFor } from '../contract/offices.ts'
import { countOrigins } from '../contract/origins.ts'
import { isSupporting } from '../graph/vocabulary.ts'

/** The gaps of some claims, in their order. A fixed number of round trips, however many claims. */
export async function gapsOnClaims(claims: readonly ClaimModel[], context: Context): Promise<GapModel[]> {
  const found = await Promise.all(claims.map((claim) => gapsOnClaim(claim, context)))
  return found.flat()
}

async function gapsOnClaim(claim: ClaimModel, context: Context): Promise<GapModel[]> {
  const { loaders } = context
  const [around, subjects, supporting] = await Promise.all([
    loaders.evidence.around.load({ id: claim.id, moment: null }),
    loaders.claims.subjects.load(claim.id),
    loaders.origins.supporters.load(claim.id),
  ])
  const accusedIds = subjects.accuses.map(({ actorId }) => actorId)
  const same = around.filter(({ relation }) => relation === 'SAME').map(({ claimId }) => claimId)
  const rows = (await loadEach(loaders.evidence.stances, same)).flat()
  const [statements, { origins }] = await Promise.all([
    examine(rows, accusedIds, context),
    countOrigins(supporting, null, context),
  ])
  const ownIds = new Set(rows.filter(({ claimId }) => claimId === claim.id).map((row) => row.statementId))
  const own = statements.filter(({ id }) => ownIds.has(id))
  const gaps = gapsOf({ claimId: claim.id, accusedIds, own, withEquivalents: statements, origins })
  return gaps.map((gap, index) => ({ ...gap, key: `${claim.sortKey} ${String(index).padStart(6, '0')}` }))
}

async function examine(
  rows: readonly StanceTaken[],
  accusedIds: readonly string[],
  { loaders }: Context,
): Promise<ExaminedStatement[]> {
  const ids = rows.map(({ statementId }) => statementId)
  const [flaws, sources, offices] = await Promise.all([
    loadEach(loaders.gaps.flaws, ids),
    loadEach(loaders.origins.sources, ids),
    loadEach(
      loaders.actors.relations,
      accusedIds.map((actorId) => ({ actorId, relation: 'REPRESENTS' as const, outgoing: false })),
    ),
  ])
  const voices = accusedIds.map((id, index) => ({ id, isHis: speaksFor(id, offices[index] ?? []) }))
  return rows.flatMap((row, index): ExaminedStatement[] => {
    const [flaw, source] = [flaws[index], sources[index]]
    if (!flaw || !source) return []
    const spoken = { ...row, said: saidInterval(row) }
    return [
      {
        ...flaw,
        id: row.statementId,
        supports: isSupporting(row.stance),
        ends: chainEnds(source.passages, source.hops, source.venueId),
        speaksFor: voices.filter(({ isHis }) => isHis(spoken)).map(({ id }) => id),
      },
    ]
  })
}
