// Every operation, in the order of the tables.
import { actorOperations } from './actors.ts'
import { claimOperations } from './claims.ts'
import { conflictOperations } from './conflicts.ts'
import { exploringOperations } from './exploring.ts'
import { feedOperations } from './feed.ts'
import { hotClaimOperations } from './hot-claim.ts'
import { judgingOperations } from './judging.ts'
import type { Facts, Operation } from './operation.ts'

/** The operations for one graph, of which `only` names some; all of them where it is empty. */
export function operationsFor(facts: Facts, only: readonly string[]): Operation[] {
  const all = [
    ...actorOperations,
    ...hotClaimOperations,
    ...feedOperations(facts),
    ...conflictOperations,
    ...claimOperations,
    ...exploringOperations,
    ...judgingOperations,
  ]
  return only.length === 0 ? all : all.filter(({ name }) => only.includes(name))
}
