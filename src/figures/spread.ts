// Gathers the figures on a claim and on the claims joined to it.
import { judgedAt, type AsOf } from '../analysis/as-of.ts'
import { joinsAmong } from '../analysis/figure-joins.ts'
import { spreadOf } from '../analysis/figure-spread.ts'
import type { Context } from '../contract/context.ts'
import { figuresThen } from '../contract/figures.ts'
import { loadPresent } from '../contract/loading.ts'
import type { ClaimModel, FigureSpreadModel } from '../contract/models.ts'
import { otherEndOf } from '../contract/claim-relations.ts'

/** The figures on a claim and its neighbours, or null where the claim counts nothing and no number was given on it. */
export async function spreadOn(
  claim: ClaimModel,
  asOf: AsOf | null,
  context: Context,
): Promise<FigureSpreadModel | null> {
  const { loaders } = context
  const relations = await loaders.claims.relations.load({ id: claim.id, moment: judgedAt(asOf) })
  const joins = joinsAmong(relations.map(otherEndOf(claim.id)))
  const others = await loadPresent(loaders.claims.byId, [...joins.keys()])
  const { stood, unsure, sampled } = await figuresThen([claim, ...others], asOf, context)
  const figures = stood.toSorted((a, b) => (a.sortKey > b.sortKey ? -1 : 1))
  if (claim.counted === null && !figures.some(({ claimId }) => claimId === claim.id)) return null
  // Broader, narrower and contradicting claims have numbers of their own.
  const own = figures.filter(({ claimId }) => claimId === claim.id || joins.get(claimId) === 'EQUIVALENT_TO')
  return {
    claim,
    figures,
    joins,
    spread: own.length === 0 ? { unit: claim.unit, low: null, high: null } : spreadOf(own),
    uncertain: asOf && unsure.length,
    sampled,
  }
}
