// What the product found in the graph: conflicts in its index, and the pairs of figures as `Claim.figures` compares them.
import { joinWith } from '../../src/analysis/figure-joins.ts'
import { figurePairs, type FigurePair, type PlacedFigure } from '../../src/analysis/figure-pairs.ts'
import type { NumericClass } from '../../src/analysis/figures.ts'
import { groupBy } from '../../src/analysis/grouping.ts'
import { noConditions } from '../../src/conflicts/filter.ts'
import { listingOf } from '../../src/conflicts/judge.ts'
import { figuresOf, mostFigures } from '../../src/contract/figures.ts'
import { claimsById, conflictsCount, figuresOnClaims } from '../../src/generated/queries.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { enums } from '../../src/graph/vocabulary.ts'
import { pieces } from './store.ts'

export type CountByClass = Readonly<Record<NumericClass, number>>

const claimsAtOnce = 100

/** A zero for each class, to count up from. */
export function noneOfAny(): Record<NumericClass, number> {
  return Object.fromEntries(enums.NumericClass.map((name) => [name, 0])) as Record<NumericClass, number>
}

/** On how many claims the index has a numeric conflict of each class, as `conflicts` counts them. */
export async function conflictsByClass(graph: Graph): Promise<CountByClass> {
  const found = noneOfAny()
  for (const name of enums.NumericClass) {
    const listings = [listingOf('NUMERIC', name)]
    const [counted] = await graph.read(conflictsCount, {
      listings,
      most: Number.MAX_SAFE_INTEGER,
      filter: noConditions,
    })
    found[name] = counted?.total ?? 0
  }
  return found
}

/** The figures that the product takes from each of these claims. No claim here is joined to another. */
export async function figuresByClaim(
  graph: Graph,
  claimIds: readonly string[],
): Promise<Map<string, PlacedFigure[]>> {
  const all = new Map<string, PlacedFigure[]>()
  for (const ids of pieces(claimIds, claimsAtOnce)) {
    const given = groupBy(await graph.read(figuresOnClaims, { ids, limit: mostFigures }), ({ key }) => key)
    for (const { claim } of await graph.read(claimsById, { ids }))
      all.set(claim.id, figuresOf(given.get(claim.id) ?? [], claim))
  }
  return all
}

/** Every pair of the figures on one claim. */
export function pairsOn(
  claimId: string,
  figures: readonly PlacedFigure[],
): Iterable<FigurePair<PlacedFigure>> {
  return figurePairs(figures, joinWith(claimId, new Map()))
}
