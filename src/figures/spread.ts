// Gathers the figures on a claim and on the claims joined to it.
import { judgedAt, type AsOf } from '../analysis/as-of.ts'
import { joinsAmong } from '../analysis/figure-joins.ts'
import { spreadOf } from '../analysis/figure-spread.ts'
import { standingsAsOf } from '../contract/as-of.ts'
import type { Context } from '../contract/context.ts'
import { figuresOf, mostFigures } from '../contract/figures.ts'
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
  const given = await Promise.all(
    [claim, ...others].map(async (of) => ({ of, rows: await loaders.figures.givenOnClaims.load(of.id) })),
  )
  const all = given.flatMap(({ of, rows }) => figuresOf(rows, of))
  const standing = await standingsAsOf(
    all.map(({ statementId }) => statementId),
    asOf,
    context,
  )
  const figures = all
    .filter(({ statementId }) => standing(statementId) === 'CERTAIN')
    .sort((a, b) => (a.sortKey > b.sortKey ? -1 : 1))
  if (claim.counted === null && !figures.some(({ claimId }) => claimId === claim.id)) return null
  // Broader, narrower and contradicting claims have numbers of their own.
  const own = figures.filter(({ claimId }) => claimId === claim.id || joins.get(claimId) === 'EQUIVALENT_TO')
  return {
    claim,
    figures,
    joins,
    spread: own.length === 0 ? { unit: claim.unit, low: null, high: null } : spreadOf(own),
    uncertain: asOf && all.filter(({ statementId }) => standing(statementId) === 'UNCERTAIN').length,
    sampled: given.some(({ rows }) => rows.length > mostFigures),
  }
}
