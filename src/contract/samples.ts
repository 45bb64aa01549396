// What analyses look at of a claim that has more statements than can be looked at within a second: the newest, and whether there are more.
import { groupBy } from '../analysis/grouping.ts'

/** What rests on statements of claims. */
export interface Partly {
  /** Whether some claim has more than are looked at. */
  readonly sampled: boolean
}

/** The newest of some rows. */
export interface Sample<R> extends Partly {
  readonly rows: readonly R[]
}

/** The first `most` rows of each kind, from rows of which one more than that was asked for; all are of one kind where nothing is said. */
export function sampleOf<R>(
  rows: readonly R[],
  most: number,
  kindOf: (row: R) => string = () => '',
): Sample<R> {
  if (rows.length <= most) return { rows, sampled: false }
  const kinds = [...groupBy(rows, kindOf).values()]
  if (kinds.every((alike) => alike.length <= most)) return { rows, sampled: false }
  const taken = new Set(kinds.flatMap((alike) => alike.slice(0, most)))
  return { rows: rows.filter((row) => taken.has(row)), sampled: true }
}
