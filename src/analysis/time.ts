// Dates as intervals of days: what is certain about their order, and what is not.

/** An interval of days, both ends included; a null end is open. */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
}

/** When a statement was said, as far as its row tells. */
export interface SaidRow {
  readonly saidFrom: string | null
  readonly saidTo: string | null
  readonly sortKey: string | null
}

const noDay = '0000-00-00'

/** Whether every day of `a` lies before every day of `b`. Open ends that face each other are never certain. */
export function certainlyBefore(a: Interval, b: Interval): boolean {
  return a.to !== null && b.from !== null && a.to < b.from
}

/** Whether the two certainly share no day. */
export function apart(a: Interval, b: Interval): boolean {
  return certainlyBefore(a, b) || certainlyBefore(b, a)
}

/** Whether both certainly are one and the same single day. */
export function sameDay(a: Interval, b: Interval): boolean {
  return isDay(a) && a.from === b.from && a.to === b.to
}

/**
 * When a statement was said. Without a said date of its own it was said no later than its bound, the first latest-possible day of publication
 * of its reports, and how much earlier is open.
 */
export function saidInterval({ saidFrom, saidTo, sortKey }: SaidRow): Interval {
  return { from: saidFrom, to: saidTo ?? (sortKey === null ? null : boundOf(sortKey)) }
}

/** A day: what was certainly said before it is no side of the claim, but of an earlier one. Empty where nothing is. */
export function notBeforeOf({ kind, happenedFrom }: { kind: string; happenedFrom: string | null }): string {
  return kind === 'PREDICTION' ? '' : (happenedFrom ?? '')
}

/** Whether what ended on a day, or is open, was certainly over before another day. */
export function isOverBefore({ saidTo }: { saidTo: string | null }, day: string): boolean {
  return saidTo !== null && saidTo < day
}

/** The latest day on which what has this place in lists can have been said; null where that is not known. */
export function boundOf(sortKey: string): string | null {
  const day = sortKey.slice(0, noDay.length)
  return day === noDay ? null : day
}

/** How long a relation is recorded to have lasted; an open end bounds nothing. */
export interface Term {
  readonly since: string | null
  readonly until: string | null
}

/** Whether a term may share a day with an interval. */
export function heldAt({ since, until }: Term, { from, to }: Interval): boolean {
  return (since === null || to === null || since <= to) && (until === null || from === null || until >= from)
}

function isDay({ from, to }: Interval): boolean {
  return from !== null && from === to
}
