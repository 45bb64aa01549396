// Figures: which numbers a quantity leaves open, and how two of them stand to each other.
import type { EnumValue } from '../graph/vocabulary.ts'
import { apart, certainlyBefore, sameDay, type Interval } from './time.ts'

export type NumericClass = EnumValue<'NumericClass'>

/** A number as it was stated. */
export interface Stated {
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: string | null
}

/** The numbers that a quantity leaves open, both ends included; a null end is open. */
export interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

/** What a claim counts. */
export interface Measure {
  readonly counted: string | null
  readonly aspect: string | null
  readonly accumulation: string | null
  readonly unit: string | null
}

/** One quantity that a statement gives on a claim. */
export interface FigurePoint extends Measure, Bounds {
  readonly statementId: string
  readonly claimId: string
  readonly actorId: string
  /** The time that the number covers. */
  readonly asOf: Interval
  readonly said: Interval
}

/** How the claims of two figures are joined; SAME where they are one. */
export type Joined = 'SAME' | 'EQUIVALENT_TO' | 'NARROWS' | 'CONTRADICTS'

/** How the class of a pair was found, and whether only an open end makes the ranges meet. */
export interface PairClass {
  readonly class: NumericClass
  readonly farApart: boolean
}

/** What a qualifier makes of a number: factors for its two ends, or fixed ends. Null is an open end. */
export const qualifierTable = {
  EXACTLY: { low: 1, high: 1 },
  RANGE: { low: 1, high: 1 },
  ABOUT: { low: 0.9, high: 1.1 },
  NEARLY: { low: 0.9, high: 1 },
  AT_LEAST: { low: 1, high: null },
  AT_MOST: { low: null, high: 1 },
  DOZENS: { from: 24, to: 99 },
  HUNDREDS: { from: 100, to: 999 },
  THOUSANDS: { from: 1_000, to: 9_999 },
} as const satisfies Record<
  EnumValue<'Qualifier'>,
  { low: number | null; high: number | null } | { from: number; to: number }
>

/**
 * The numbers that a stated quantity leaves open, or null where it states none.
 * Source: the table of qualifiers in the model (docs/model.md). Ends are rounded to a millionth, so that 1.1 times 10 is 11.
 */
export function boundsOf({ low, high, qualifier }: Stated): Bounds | null {
  const rule = qualifierTable[(qualifier ?? 'RANGE') as EnumValue<'Qualifier'>]
  if ('from' in rule) return { low: rule.from, high: rule.to }
  if (low === null && high === null) return null
  const ends = { low: widened(low, rule.low), high: widened(high, rule.high) }
  // Below zero, nine tenths of a number are above it.
  const swapped = ends.low !== null && ends.high !== null && ends.low > ends.high
  return swapped ? { low: ends.high, high: ends.low } : ends
}

function widened(end: number | null, factor: number | null): number | null {
  return end === null || factor === null ? null : Math.round(end * factor * 1e6) / 1e6
}

/**
 * How two figures stand to each other: the first class that fits. The order of the two makes no difference.
 * Source: the definition of numeric conflicts in the model (docs/model.md).
 */
export function classOf(a: FigurePoint, b: FigurePoint, joined: Joined): NumericClass {
  if (!comparable(a, b)) return 'NOT_COMPARABLE'
  if (a.actorId === b.actorId) return isRevision(a, b, joined) ? 'REVISION' : 'SERIES'
  if (a.aspect !== b.aspect || a.accumulation !== b.accumulation || joined === 'NARROWS')
    return 'DIFFERENT_SCOPE'
  if (apart(a.asOf, b.asOf)) return 'DIFFERENT_PERIOD'
  return meet(a, b) ? 'COMPATIBLE' : 'DIRECT'
}

/** The class of a pair, and whether only an open end makes its ranges meet. */
export function classifyPair(a: FigurePoint, b: FigurePoint, joined: Joined): PairClass {
  const name = classOf(a, b, joined)
  return { class: name, farApart: name === 'COMPATIBLE' && !meet(closed(a), closed(b)) }
}

/** Whether the two count the same thing in the same unit, and neither is per period while the other is not. What is unknown is not the same as what is known. */
function comparable(a: Measure, b: Measure): boolean {
  return a.counted === b.counted && a.unit === b.unit && isPerPeriod(a) === isPerPeriod(b)
}

function isPerPeriod({ accumulation }: Measure): boolean {
  return accumulation === 'PER_PERIOD'
}

/** Another number for certainly the same time, or a running total that certainly fell; of a part and its whole, neither is. */
function isRevision(a: FigurePoint, b: FigurePoint, joined: Joined): boolean {
  if (joined === 'NARROWS') return false
  if (sameCover(a, b)) return a.low !== b.low || a.high !== b.high
  return fell(a, b) || fell(b, a)
}

/** A single day, or for a number per period the very same period. A wider time is when the number was so, not which days it covers. */
function sameCover(a: FigurePoint, b: FigurePoint): boolean {
  if (a.accumulation !== b.accumulation || a.aspect !== b.aspect) return false
  if (sameDay(a.asOf, b.asOf)) return true
  const whole = a.asOf.from !== null && a.asOf.to !== null
  return isPerPeriod(a) && whole && a.asOf.from === b.asOf.from && a.asOf.to === b.asOf.to
}

function fell(earlier: FigurePoint, later: FigurePoint): boolean {
  if (earlier.accumulation !== 'RUNNING_TOTAL' || later.accumulation !== 'RUNNING_TOTAL') return false
  if (earlier.aspect !== later.aspect || !certainlyBefore(earlier.said, later.said)) return false
  return later.high !== null && earlier.low !== null && later.high < earlier.low
}

function meet(a: Bounds, b: Bounds): boolean {
  return reaches(a.low, b.high) && reaches(b.low, a.high)
}

function reaches(low: number | null, high: number | null): boolean {
  return low === null || high === null || low <= high
}

/** Bounds with an open end closed at the other. */
function closed({ low, high }: Bounds): Bounds {
  return { low: low ?? high, high: high ?? low }
}
