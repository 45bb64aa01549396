// Loads what the accused accuse their accusers of, batched for one request.
import type { Loaders, Read } from '../contract/context.ts'
import { loadSeeks } from '../contract/loading.ts'
import { counterAccusations } from '../generated/queries.ts'

/** How many claims that accuse one actor are looked at, and how many statements on them for each accusation. */
const widest = 1_000
const mostCounters = 100

/** The accusation loaders of one request. */
export function accusationLoaders(read: Read): Loaders['accusations'] {
  return {
    counters: loadSeeks(
      (seeks) => read(counterAccusations, { seeks, widest, limit: mostCounters }),
      (rows) => rows,
    ),
  }
}
