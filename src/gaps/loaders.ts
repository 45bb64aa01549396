// Loads what is missing of statements, batched for one request.
import type { Loaders, Read } from '../contract/context.ts'
import { mostTaken } from '../contract/evidence.ts'
import { loadGrouped } from '../contract/loading.ts'
import { flawsOnClaims } from '../generated/queries.ts'

/** The gap loaders of one request. */
export function gapLoaders(read: Read): Loaders['gaps'] {
  return {
    flaws: loadGrouped(
      (ids: readonly string[]) => read(flawsOnClaims, { ids, limit: mostTaken }),
      (rows) => rows,
    ),
  }
}
