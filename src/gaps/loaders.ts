// Loads what is missing of statements, batched for one request.
import type { Loaders, Read } from '../contract/context.ts'
import type { Limits } from '../contract/limits.ts'
import { loadGrouped } from '../contract/loading.ts'
import { flawsOnClaims } from '../generated/queries.ts'

/** The gap loaders of one request. */
export function gapLoaders(read: Read, { judged }: Limits): Loaders['gaps'] {
  return {
    flaws: loadGrouped(
      (ids: readonly string[]) => read(flawsOnClaims, { ids, limit: judged }),
      (rows) => rows,
    ),
  }
}
