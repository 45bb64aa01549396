// Finds who accuses whom: by statements that may be an accuser's first, or on one whole claim.
import { chargesOf } from '../analysis/accusations.ts'
import type { AsOf } from '../analysis/as-of.ts'
import { isOverBefore, notBeforeOf, saidInterval, type Interval } from '../analysis/time.ts'
import { standingsAsOf } from '../contract/as-of.ts'
import type { Context } from '../contract/context.ts'
import { loadEach } from '../contract/loading.ts'
import type { ChargeModel, ClaimModel, StatementModel } from '../contract/models.ts'
import { officesUnder, speaksFor } from '../contract/offices.ts'
import type { Sample } from '../contract/samples.ts'
import { supportingStances } from '../graph/vocabulary.ts'

/**
 * The accusations that begin with these statements, each the accuser's own first, against those for whom `wants` holds. What else was said on the
 * claims is not read. A fixed number of round trips, however many statements.
 */
export async function chargesBy(
  statements: readonly StatementModel[],
  asOf: AsOf | null,
  wants: (accusedId: string) => boolean,
  { loaders: { claims, accusations } }: Context,
): Promise<ChargeModel[]> {
  const claimIds = statements.map(({ claimId }) => claimId)
  const [found, subjects] = await Promise.all([
    loadEach(claims.byId, claimIds),
    loadEach(claims.subjects, claimIds),
  ])
  const asked = statements.flatMap(({ id, claimId, actorId }, index) => {
    const [claim, accuses] = [found[index], subjects[index]?.accuses ?? []]
    if (!claim) return []
    const notBefore = notBeforeOf(claim)
    return accuses
      .filter((accused) => accused.actorId !== actorId && wants(accused.actorId))
      .map((accused) => ({ id, seek: { claimId, actorId, accusedId: accused.actorId, notBefore, asOf } }))
  })
  const firsts = await loadEach(
    accusations.firsts,
    asked.map(({ seek }) => seek),
  )
  return asked.flatMap(({ id, seek }, index) => {
    const first = firsts[index]
    if (first?.statementId !== id) return []
    const { claimId, accusedId, actorId } = seek
    return toCharge({ claimId, accusedId, asOf }, actorId, { ...first, said: saidInterval(first) })
  })
}

/** All accusations that a claim makes, in no order, as far as what was said on it is looked at. */
export async function chargesOn(
  claim: ClaimModel,
  asOf: AsOf | null,
  context: Context,
): Promise<Sample<ChargeModel>> {
  const { claims, evidence, actors } = context.loaders
  const { accuses } = await claims.subjects.load(claim.id)
  if (accuses.length === 0) return { rows: [], sampled: false }
  const [support, offices] = await Promise.all([
    evidence.stances.load({ claimId: claim.id, stances: supportingStances, asOf }),
    loadEach(
      actors.relations,
      accuses.map(({ actorId }) => officesUnder(actorId)),
    ),
  ])
  const standing = await standingsAsOf(
    support.rows.map(({ statementId }) => statementId),
    asOf,
    context,
  )
  const notBefore = notBeforeOf(claim)
  const rows = support.rows
    .filter(({ statementId }) => standing(statementId) === 'CERTAIN')
    .map((row) => {
      const said = saidInterval(row)
      const tooEarly = isOverBefore({ saidTo: said.to }, notBefore)
      return { ...row, relation: 'SAME' as const, own: true, said, tooEarly }
    })
  const charges = accuses.flatMap(({ actorId: accusedId }, index) =>
    chargesOf({ rows, speaksForAccused: speaksFor(accusedId, offices[index] ?? []) }).map(
      ({ accuserId, accusing }) => toCharge({ claimId: claim.id, accusedId, asOf }, accuserId, accusing),
    ),
  )
  return { rows: charges, sampled: support.sampled }
}

function toCharge(
  about: Pick<ChargeModel, 'claimId' | 'accusedId' | 'asOf'>,
  accuserId: string,
  { statementId, sortKey, said }: { statementId: string; sortKey: string; said: Interval },
): ChargeModel {
  return {
    ...about,
    accuserId,
    accusing: { statementId, sortKey, said },
    key: `${sortKey} ${about.accusedId}`,
  }
}
