// Loads what is missing of statements, batched for one request.
import DataLoader from 'dataloader'
import type { Loaders, Read } from '../contract/context.ts'
import type { Flaws } from '../contract/evidence.ts'
import { flawsOfStatements } from '../generated/queries.ts'

const none: Flaws = { hasQuote: false, uncovered: false, undated: false, orphaned: false }

/** The gap loaders of one request. */
export function gapLoaders(read: Read): Loaders['gaps'] {
  return {
    flaws: new DataLoader(
      async (ids) => {
        const rows = new Map((await read(flawsOfStatements, { ids })).map((row) => [row.key, row]))
        return ids.map((id) => rows.get(id) ?? none)
      },
      { maxBatchSize: 5_000 },
    ),
  }
}
