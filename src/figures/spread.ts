// Gathers the figures on a claim and on the claims joined to it.
import type { Joined } from '../analysis/figures.ts'
import type { Context } from '../contract/context.ts'
import { figureOf, mostFigures } from '../contract/figures.ts'
import { loadPresent } from '../contract/loading.ts'
import type { ClaimModel, ClaimRelationModel, FigureSpreadModel } from '../contract/models.ts'

/** Where two judgements join one pair of claims, the first of these counts: what narrows is never in DIRECT conflict. */
const joining = ['NARROWS', 'EQUIVALENT_TO', 'CONTRADICTS'] as const satisfies Joined[]

/** The figures on a claim and its neighbours, or null where the claim counts nothing and no number was given on it. */
export async function spreadOn(claim: ClaimModel, { loaders }: Context): Promise<FigureSpreadModel | null> {
  const joins = joinsOf(claim.id, await loaders.claims.relations.load(claim.id))
  const others = await loadPresent(loaders.claims.byId, [...joins.keys()])
  const given = await Promise.all(
    [claim, ...others].map(async (of) => ({
      of,
      rows: await loaders.figures.givenOnClaims.load(of.id),
    })),
  )
  const figures = given
    .flatMap(({ of, rows }) => rows.slice(0, mostFigures).flatMap((one) => figureOf(one, of) ?? []))
    .sort((a, b) => (a.sortKey > b.sortKey ? -1 : 1))
  if (claim.counted === null && !figures.some(({ claimId }) => claimId === claim.id)) return null
  return { claim, figures, joins, sampled: given.some(({ rows }) => rows.length > mostFigures) }
}

/** How other claims are joined to this one. */
export function joinsOf(claimId: string, relations: readonly ClaimRelationModel[]): Map<string, Joined> {
  const joins = new Map<string, Joined>()
  for (const relation of joining.toReversed()) {
    for (const { fromId, toId } of relations.filter((one) => one.relation === relation))
      joins.set(fromId === claimId ? toId : fromId, relation)
  }
  return joins
}

/** How two claims of a spread are joined: only pairs with its own claim are looked at. */
export function joinWithin({ claim, joins }: Pick<FigureSpreadModel, 'claim' | 'joins'>) {
  return (a: string, b: string): Joined | null => {
    if (a !== claim.id && b !== claim.id) return null
    return a === b ? 'SAME' : (joins.get(a === claim.id ? b : a) ?? null)
  }
}
