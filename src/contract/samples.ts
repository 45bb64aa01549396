// What analyses look at of a claim that has more statements than can be looked at within a second: the newest, and whether there are more.
import { groupBy } from '../analysis/grouping.ts'

/** The newest of some rows. */
export interface Sample<R> {
  readonly rows: readonly R[]
  /** Whether there are more than are looked at. */
  readonly sampled: boolean
}

/** The first `most` rows of each kind, from rows of which one more than that was asked for. */
export function sampleOf<R>(rows: readonly R[], most: number, kindOf: (row: R) => string): Sample<R> {
  if (rows.length <= most) return { rows, sampled: false }
  const kinds = [...groupBy(rows, kindOf).values()]
  if (kinds.every((alike) => alike.length <= most)) return { rows, sampled: false }
  const taken = new Set(kinds.flatMap((alike) => alike.slice(0, most)))
  return { rows: rows.filter((row) => taken.has(row)), sampled: true }
}
