// Runs one filtered walk along a sort key, with its budget.
import type { Limits } from './limits.ts'
import { tooCostly } from '../errors.ts'
import { certainCount, certainRows, highest, type Window } from './paging.ts'

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

/** A walk along rows that are judged in batches; each gives some entries of a list, or none. */
export interface JudgedWalk<R, E extends { readonly key: string }> {
  readonly atOnce: number
  /** How many rows may be judged before the walk ends with TOO_COSTLY, in the words of `tooMany`. */
  readonly most: number
  readonly tooMany: string
  readonly fetch: (window: Window) => Promise<R[]>
  readonly judge: (rows: readonly R[]) => Promise<readonly E[]>
  /** A row's place: the key of its entries, or the part of it before the last space. */
  readonly placeOf: (row: R) => string
}

/** The entries of a window that the rows along it give, in the order of the walk: no more than the window takes. Throws TOO_COSTLY. */
export async function judgeAlong<R, E extends { readonly key: string }>(
  walk: JudgedWalk<R, E>,
  window: Window,
): Promise<E[]> {
  const { atOnce, most, fetch, judge, placeOf } = walk
  const isUp = window.direction === 'ASC'
  const found: E[] = []
  let at: Window = { ...window, low: placeBefore(window.low), size: atOnce, limit: atOnce }
  for (let judged = 0; judged < most; judged += atOnce) {
    const rows = await fetch(at)
    const entries = (await judge(rows)).filter(({ key }) => key > window.low && key < window.high)
    found.push(...entries.sort((a, b) => (a.key < b.key === isUp ? -1 : 1)))
    const last = rows.at(-1)
    if (rows.length < atOnce || last === undefined || found.length >= window.limit)
      return found.slice(0, window.limit)
    at = isUp ? { ...at, low: placeOf(last) } : { ...at, high: placeOf(last) }
  }
  throw tooCostly(walk.tooMany)
}

/** How many entries the whole list has. Throws TOO_COSTLY. */
export async function countJudged<R, E extends { readonly key: string }>(
  walk: JudgedWalk<R, E>,
  { list }: Window,
): Promise<number> {
  return (await judgeAlong(walk, wholeOf(list))).length
}

/** A window that holds a list from end to end. */
function wholeOf(list: string): Window {
  const limit = Number.POSITIVE_INFINITY
  const ends = { low: '', high: highest, direction: 'DESC' as const }
  return { ...ends, list, size: limit, limit, backward: false, hasBoundBehind: false }
}

/** Where an entry's key is longer than its row's place, a key just before that place: the row itself is walked again. */
function placeBefore(key: string): string {
  const end = key.lastIndexOf(' ')
  return end < 0 ? key : key.slice(0, end - 1)
}
