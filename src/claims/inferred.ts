// The stances on other claims that bear on a claim, as of a moment.
import { judgedAt, type AsOf } from '../analysis/as-of.ts'
import { isOverBefore, notBeforeOf } from '../analysis/time.ts'
import { standingsAsOf } from '../contract/as-of.ts'
import type { Context } from '../contract/context.ts'
import type { AroundRow } from '../contract/evidence.ts'
import { loadEach } from '../contract/loading.ts'
import type { ClaimModel, ClaimSidesModel, InferredStanceModel } from '../contract/models.ts'
import { enums, supportingStances, type Stance } from '../graph/vocabulary.ts'

/** Support spreads from narrower claims, denial from broader ones, and both from equivalents. */
const spreading: Readonly<Record<AroundRow['relation'], readonly Stance[]>> = {
  SAME: [...supportingStances, 'DENIES'],
  BROADER: ['DENIES'],
  NARROWER: supportingStances,
  EARLIER: [],
}

/** What follows for a claim from stances on other claims, now or at a moment. */
export async function inferredStances(
  { claim, asOf }: ClaimSidesModel,
  _: unknown,
  context: Context,
): Promise<InferredStanceModel[]> {
  return asOf === null ? context.loaders.claims.inferred.load(claim.id) : inferredAsOf(claim, asOf, context)
}

async function inferredAsOf(claim: ClaimModel, asOf: AsOf, context: Context): Promise<InferredStanceModel[]> {
  const { evidence } = context.loaders
  const notBefore = notBeforeOf(claim)
  const around = await evidence.around.load({ id: claim.id, moment: judgedAt(asOf) })
  const others = around.filter(({ claimId }) => claimId !== claim.id).sort(nearestFirst)
  const taken = await loadEach(
    evidence.stances,
    others.map(({ claimId }) => ({ claimId, stances: enums.Stance, asOf })),
  )
  const standing = await standingsAsOf(
    taken.flatMap(({ rows }) => rows).map(({ statementId }) => statementId),
    asOf,
    context,
  )
  return others.flatMap(({ claimId, relation, way }, index) =>
    spreading[relation].flatMap((stance) => {
      const stands = (taken[index]?.rows ?? []).some(
        (row) =>
          row.stance === stance && !isOverBefore(row, notBefore) && standing(row.statementId) === 'CERTAIN',
      )
      return stands ? [{ stance, claimId, way: [...way], notBefore, asOf }] : []
    }),
  )
}

function nearestFirst({ way: a }: AroundRow, { way: b }: AroundRow): number {
  return a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1)
}
