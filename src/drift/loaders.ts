// Loads which statements restate others, batched for one request.
import type { Loaders, Read } from '../contract/context.ts'
import { loadGrouped } from '../contract/loading.ts'
import { restatementsOfStatements } from '../generated/queries.ts'

const mostRestatements = 100

/** The drift loaders of one request. */
export function driftLoaders(read: Read): Loaders['drift'] {
  return {
    restatedBy: loadGrouped(
      (ids: readonly string[]) => read(restatementsOfStatements, { ids, limit: mostRestatements }),
      (rows) => rows.map(({ restatedById }) => restatedById),
    ),
  }
}
