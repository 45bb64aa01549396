// Examines claims for gaps: the flaws of statements on each, the support of each and of its equivalents, and the words of the accused.
import { gapsOf, type ExaminedStatement } from '../analysis/gaps.ts'
import type { Context } from '../contract/context.ts'
import type { FlawRow } from '../contract/evidence.ts'
import { loadEach, loadPresent } from '../contract/loading.ts'
import type { ClaimModel, GapModel } from '../contract/models.ts'
import { officesUnder, speaksFor, wordsOf } from '../contract/offices.ts'
import { countOrigins } from '../contract/origins.ts'
import type { Sample } from '../contract/samples.ts'

/** The gaps of some claims, in their order, and whether some claim has more statements than are looked at. A fixed number of round trips, however many claims. */
export async function gapsOnClaims(
  claims: readonly ClaimModel[],
  context: Context,
): Promise<Sample<GapModel>> {
  const found = await Promise.all(claims.map((claim) => gapsOnClaim(claim, context)))
  return { rows: found.flatMap(({ rows }) => rows), sampled: found.some(({ sampled }) => sampled) }
}

async function gapsOnClaim(claim: ClaimModel, context: Context): Promise<Sample<GapModel>> {
  const { loaders, limits } = context
  const [subjects, supporters, flaws, stances] = await Promise.all([
    loaders.claims.subjects.load(claim.id),
    loaders.origins.supporters.load(claim.id),
    loaders.gaps.flaws.load(claim.id),
    loaders.claims.stanceCounts.load(claim.id),
  ])
  const accusedIds = subjects.accuses.map(({ actorId }) => actorId)
  const [own, sources, quoted, { origins, sampled }] = await Promise.all([
    examine(flaws, context),
    loadEach(loaders.origins.sources, supporters.rows),
    quotedOf(claim, accusedIds, context),
    countOrigins(supporters, null, context),
  ])
  const support = sources.map(({ ends }) => ends)
  const gaps = gapsOf({ claimId: claim.id, accusedIds, quotedIds: quoted.rows, own, support, origins })
  return {
    rows: gaps.map((gap, index) => ({ ...gap, key: `${claim.sortKey} ${String(index).padStart(6, '0')}` })),
    sampled: sampled || quoted.sampled || stances.some(({ count }) => count > limits.judged),
  }
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
): Promise<Sample<string>> {
  if (accusedIds.length === 0) return { rows: [], sampled: false }
  const around = await loaders.evidence.around.load({ id, moment: null })
  const same = around.filter(({ relation }) => relation === 'SAME').map(({ claimId }) => claimId)
  const asked = accusedIds.map(async (accusedId) => {
    const offices = await loaders.actors.relations.load(officesUnder(accusedId))
    const { words, sampled } = await wordsOf(accusedId, offices, same, { loaders })
    const own = words.filter(speaksFor(accusedId, offices))
    const statements = await loadPresent(
      loaders.statements.byId,
      own.map(({ statementId }) => statementId),
    )
    return { isQuoted: statements.some(({ quote }) => quote !== null), sampled }
  })
  const heard = await Promise.all(asked)
  return {
    rows: accusedIds.filter((_, index) => heard[index]?.isQuoted),
    sampled: heard.some(({ sampled }) => sampled),
  }
}
