// Loads what was taken back, batched for one request.
import type { Loaders, Read } from '../contract/context.ts'
import { loadGrouped } from '../contract/loading.ts'
import { retractedOnClaims } from '../generated/queries.ts'
import { enums } from '../graph/vocabulary.ts'

/** The loaders of one request for positions that were given up. */
export function positionLoaders(read: Read): Loaders['positions'] {
  return {
    retracted: loadGrouped(
      (ids: readonly string[]) => read(retractedOnClaims, { ids }),
      (rows) =>
        enums.Stance.map((stance) => ({
          stance,
          count: rows.find((row) => row.stance === stance)?.count ?? 0,
        })),
    ),
  }
}
