// Keyset paging: arguments become a window on a sort key, rows become a page.
import { createHash } from 'node:crypto'
import { invalidInput, tooCostly } from '../errors.ts'
import type { Page } from './models.ts'

/** The size of a page where none is asked for. */
export const defaultSize = 20
const largestSize = 100
const lowest = ''
/** Above every sort key, which are plain ASCII. */
export const highest = '~'

export type Direction = 'ASC' | 'DESC'
export interface PageArgs {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** The part of a list that one page needs: between two keys, walked in one direction, one more than the page holds. */
export interface Window {
  readonly list: string
  readonly size: number
  /** How many to fetch: one more than the page, to know whether more follows. */
  readonly limit: number
  readonly low: string
  readonly high: string
  /** The direction in which to walk: the list's own, or the other one for `last`. */
  readonly direction: Direction
  readonly backward: boolean
  readonly hasBoundBehind: boolean
}

/** Reads paging arguments for a list. Throws INVALID_INPUT for bad sizes, both `first` and `last`, or a cursor of another list. */
export function readWindow(args: PageArgs, list: string, order: Direction): Window {
  const { first, after, last, before } = args
  if (isGiven(first) && isGiven(last)) throw invalidInput('last', 'Give first or last, not both.')
  const backward = isGiven(last)
  const size = backward ? requireSize(last, 'last') : requireSize(first ?? defaultSize, 'first')
  const afterKey = isGiven(after) ? readCursor(after, list, 'after') : null
  const beforeKey = isGiven(before) ? readCursor(before, list, 'before') : null
  const [low, high] = order === 'ASC' ? [afterKey, beforeKey] : [beforeKey, afterKey]
  return {
    list,
    size,
    limit: size + 1,
    low: low ?? lowest,
    high: high ?? highest,
    direction: backward === (order === 'ASC') ? 'DESC' : 'ASC',
    backward,
    hasBoundBehind: (backward ? beforeKey : afterKey) !== null,
  }
}

/** Windows of one kind walk the same stretch, whatever lists they are of: one query can answer them together. */
export function kindOfWindow({ size, low, high, direction }: Window): string {
  return JSON.stringify([size, low, high, direction])
}

/** Makes a page of the rows that were walked, in walking order and at most `limit` of them. */
export function pageOf<N>(
  rows: N[],
  window: Window,
  keyOf: (node: N) => string,
  count: () => Promise<number>,
): Page<N> {
  const more = rows.length > window.size
  const nodes = rows.slice(0, window.size)
  if (window.backward) nodes.reverse()
  return {
    nodes,
    cursorOf: (node) => writeCursor(keyOf(node), window.list),
    hasNextPage: window.backward ? window.hasBoundBehind : more,
    hasPreviousPage: window.backward ? more : window.hasBoundBehind,
    count,
  }
}

/** The page of a list whose entries are all at hand, in the order of the list. */
export function pageOfAll<N>(entries: readonly N[], window: Window, keyOf: (node: N) => string): Page<N> {
  const within = entries.filter((entry) => keyOf(entry) > window.low && keyOf(entry) < window.high)
  const rows = (window.backward ? within.toReversed() : within).slice(0, window.limit)
  return pageOf(rows, window, keyOf, async () => entries.length)
}

/**
 * The rows of a walk in order, cut to the window. Rows that a walk may have passed over before its budget ended are no answer:
 * throws TOO_COSTLY where the window reaches beyond the place at which a walk was stopped.
 */
export function certainRows<N>(
  rows: N[],
  stops: readonly string[],
  window: Window,
  keyOf: (node: N) => string,
): N[] {
  const ahead = (a: string, b: string) => (window.direction === 'ASC' ? a < b : a > b)
  const sorted = rows.toSorted((a, b) => (ahead(keyOf(a), keyOf(b)) ? -1 : 1)).slice(0, window.limit)
  const nearest = stops.reduce<string | null>(
    (best, stop) => (best === null || ahead(stop, best) ? stop : best),
    null,
  )
  const lastRow = sorted.at(-1)
  const certain =
    nearest === null || (sorted.length === window.limit && lastRow && ahead(keyOf(lastRow), nearest))
  if (certain) return sorted
  throw tooCostly(
    'Too few entries meet the filter to find a page of them; narrow it by actor, claim, article, topic or date.',
  )
}

/** A count that was not cut short. Throws TOO_COSTLY where it was. */
export function certainCount(counts: readonly { walked: number; total: number }[], most: number): number {
  if (counts.some(({ walked }) => walked >= most))
    throw tooCostly(`There are more than ${most} entries to count; narrow the filter.`)
  return counts.reduce((sum, { total }) => sum + total, 0)
}

function requireSize(size: number, field: string): number {
  if (Number.isInteger(size) && size >= 1 && size <= largestSize) return size
  throw invalidInput(field, `${field} must be a whole number from 1 to ${largestSize}.`)
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined
}

function stamp(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 8)
}

/** The cursor of a key in a list. */
export function writeCursor(key: string, list: string): string {
  return Buffer.from(stamp(list) + key).toString('base64url')
}

/** The key of a cursor. Throws INVALID_INPUT that names `field` for a cursor of another list, or none. */
export function readCursor(cursor: string, list: string, field: string): string {
  const text = cursor.length <= 1_000 ? Buffer.from(cursor, 'base64url').toString('latin1') : ''
  const key = text.slice(8)
  const wellFormed = text.startsWith(stamp(list)) && /^[ -}]+$/.test(key) && writeCursor(key, list) === cursor
  if (wellFormed) return key
  throw invalidInput(field, `${field} must be a cursor that this same list has given, with the same order.`)
}
