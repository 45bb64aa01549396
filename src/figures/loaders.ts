// Loads the figures given on claims, batched for one request.
import type { Loaders, Read } from '../contract/context.ts'
import { mostFigures, type GivenRow } from '../contract/figures.ts'
import { loadGrouped } from '../contract/loading.ts'
import { figuresOnClaims } from '../generated/queries.ts'

/** The figure loaders of one request. Gives one more figure than are looked at where there are more. */
export function figureLoaders(read: Read): Loaders['figures'] {
  return {
    givenOnClaims: loadGrouped(
      (ids: readonly string[]) => read(figuresOnClaims, { ids, limit: mostFigures + 1 }),
      (rows): GivenRow[] => rows.slice(0, mostFigures + 1),
    ),
  }
}
