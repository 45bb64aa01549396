// Relations of claims, seen from one of their two ends.
import type { ClaimRelationModel } from './models.ts'

/** Names the end of a claim's relation that is not the claim itself. */
export function otherEndOf(claimId: string) {
  return ({ relation, fromId, toId }: ClaimRelationModel) => ({
    relation,
    otherId: fromId === claimId ? toId : fromId,
  })
}
