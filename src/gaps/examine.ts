// Examines claims for gaps: the flaws of statements on each, the support of each and of its equivalents, and the words of the accused.
import { gapsOf, type ExaminedStatement } from '../analysis/gaps.ts'
import type { Context } from '../contract/context.ts'
import type { FlawRow } from '../contract/evidence.ts'
import { loadEach, loadPresent } from '../contract/loading.ts'
import type { ClaimModel, GapModel } from '../contract/models.ts'
import { officesUnder, speaksFor, wordsOf } from '../contract/offices.ts'
import { countOrigins, mostStatements } from '../contract/origins.ts'

/** The gaps of some claims, in their order. A fixed number of round trips, however many claims. */
export async function gapsOnClaims(claims: readonly ClaimModel[], context: Context): Promise<GapModel[]> {
  const found = await Promise.all(claims.map((claim) => gapsOnClaim(claim, context)))
  return found.flat()
}

async function gapsOnClaim(claim: ClaimModel, context: Context): Promise<GapModel[]> {
  const { loaders } = context
  const [subjects, supporters, flaws] = await Promise.all([
    loaders.claims.subjects.load(claim.id),
    loaders.origins.supporters.load(claim.id),
    loaders.gaps.flaws.load(claim.id),
  ])
  const supporting = supporters.slice(0, mostStatements)
  const accusedIds = subjects.accuses.map(({ actorId }) => actorId)
  const [own, sources, quotedIds, { origins }] = await Promise.all([
    examine(flaws, context),
    loadEach(loaders.origins.sources, supporting),
    quotedOf(claim, accusedIds, context),
    countOrigins(supporting, null, context),
  ])
  const support = sources.map(({ ends }) => ends)
  const gaps = gapsOf({ claimId: claim.id, accusedIds, quotedIds, own, support, origins })
  return gaps.map((gap, index) => ({ ...gap, key: `${claim.sortKey} ${String(index).padStart(6, '0')}` }))
}

/** Flawed statements with their ends, looked up where these may be unread: the chains of all others end at articles that we read. */
async function examine(flaws: readonly FlawRow[], { loaders }: Context): Promise<ExaminedStatement[]> {
  const sources = await loadEach(
    loaders.origins.sources,
    flaws.filter(({ unsure }) => unsure).map(({ statementId }) => statementId),
  )
  const endsById = new Map(sources.map(({ id, ends }) => [id, ends]))
  return flaws.map((flaw) => ({ ...flaw, id: flaw.statementId, ends: endsById.get(flaw.statementId) ?? [] }))
}

/** Those of the accused of whom a quote on the claim or an equivalent is recorded: by themselves, on their behalf or by who represented them then. */
async function quotedOf(
  { id }: ClaimModel,
  accusedIds: readonly string[],
  { loaders }: Context,
): Promise<string[]> {
  if (accusedIds.length === 0) return []
  const around = await loaders.evidence.around.load({ id, moment: null })
  const same = around.filter(({ relation }) => relation === 'SAME').map(({ claimId }) => claimId)
  const isQuoted = accusedIds.map(async (accusedId) => {
    const offices = await loaders.actors.relations.load(officesUnder(accusedId))
    const words = await wordsOf(accusedId, offices, same, { loaders })
    const own = words.filter(speaksFor(accusedId, offices))
    const statements = await loadPresent(
      loaders.statements.byId,
      own.map(({ statementId }) => statementId),
    )
    return statements.some(({ quote }) => quote !== null)
  })
  const quoted = await Promise.all(isQuoted)
  return accusedIds.filter((_, index) => quoted[index])
}
