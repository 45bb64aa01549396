// Runs one filtered walk along a sort key, with its budget.
import type { Limits } from './context.ts'
import { certainCount, certainRows, type Window } from './paging.ts'

export interface WalkParams {
  low: string
  high: string
  scan: number
  limit: number
}

/** What a walk gave: a node of the list, or the place where the walk was stopped and the node that stands there. */
export interface WalkRow<N> {
  stop: string | null
  node: N
}

/** The rows of one window of a list ordered by `sortKey`. Conditions that are null cost nothing. Throws TOO_COSTLY at the budget. */
export async function walkByKey<C extends object, N extends { sortKey: string }>(
  conditions: C,
  window: Window,
  limits: Limits,
  fetch: (params: WalkParams & { filter: C }) => Promise<WalkRow<N>[]>,
  keyOf: (node: N) => string = ({ sortKey }) => sortKey,
): Promise<N[]> {
  const { low, high, limit } = window
  const filtered = Object.values(conditions).some((value) => value !== null)
  const rows = await fetch({
    filter: conditions,
    low,
    high,
    limit,
    scan: filtered ? limits.scanBudget : limit,
  })
  const stops = rows.flatMap(({ stop }) => stop ?? [])
  return certainRows(
    rows.flatMap(({ stop, node }) => (stop === null ? node : [])),
    stops,
    window,
    keyOf,
  )
}

/** A whole list's size by a counting query. Throws TOO_COSTLY at the budget. */
export async function countAll<C extends object>(
  conditions: C,
  { countBudget: most }: Limits,
  fetch: (params: { filter: C; most: number }) => Promise<{ walked: number; total: number }[]>,
): Promise<number> {
  return certainCount(await fetch({ filter: conditions, most }), most)
}
