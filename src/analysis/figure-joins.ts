// How the claims of figures are joined, seen from one claim.
import type { JoinOf } from './figure-pairs.ts'
import type { Joined } from './figures.ts'

/** How other claims are joined to one claim, by their ids. */
export type Joins = ReadonlyMap<string, Joined>

/** Where two judgements join one pair of claims, the last of these counts: what narrows is never in DIRECT conflict. */
const weakestFirst = ['CONTRADICTS', 'EQUIVALENT_TO', 'NARROWS'] as const satisfies Joined[]

/** The joins among a claim's relations; other relations join no figures. */
export function joinsAmong(relations: readonly { relation: string; otherId: string }[]): Joins {
  return new Map(
    weakestFirst.flatMap((type) =>
      relations
        .filter(({ relation }) => relation === type)
        .map(({ otherId }): [string, Joined] => [otherId, type]),
    ),
  )
}

/** How two claims are joined: only pairs with `claimId` itself are looked at. */
export function joinWith(claimId: string, joins: Joins): JoinOf {
  return (a, b) => {
    if (a !== claimId && b !== claimId) return null
    return a === b ? 'SAME' : (joins.get(a === claimId ? b : a) ?? null)
  }
}
