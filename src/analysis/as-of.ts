// The state of the graph as of a moment, by one of three clocks: what was there for certain, and what may have been.
import type { EnumValue } from '../graph/vocabulary.ts'
import type { Interval } from './time.ts'

/** A moment on one clock. */
export interface AsOf {
  readonly clock: EnumValue<'Clock'>
  /** The moment in UTC, written so that moments compare as text. */
  readonly moment: string
  /** The last day that was over at the moment. */
  readonly whole: string
  /** The day of the moment. */
  readonly begun: string
}

/** What the clocks tell of one passage of an article. */
export interface ReportClocks {
  readonly articleId: string
  readonly passage: string
  readonly published: Interval
  readonly recordedAt: string
}

/** What the three clocks tell of a statement. */
export interface Clocks {
  /** Without said dates of its own: up to its bound, open before. */
  readonly said: Interval
  readonly reports: readonly ReportClocks[]
  readonly recordedAt: string
}

/** Whether something was there at a moment. */
export type Standing = 'CERTAIN' | 'UNCERTAIN' | 'ABSENT'

const certainty: readonly Standing[] = ['CERTAIN', 'UNCERTAIN', 'ABSENT']

/**
 * A moment on a clock. A day counts as over in its last second. Days carry no zone and are taken as UTC.
 * In: any moment with its zone.
 */
export function asOfMoment(clock: AsOf['clock'], at: string): AsOf {
  const time = new Date(at)
  const moment = time.toISOString()
  const begun = moment.slice(0, 10)
  const dayBefore = new Date(time.getTime() - 24 * 60 * 60_000).toISOString().slice(0, 10)
  return { clock, moment, begun, whole: moment.slice(11) >= '23:59:59' ? begun : dayBefore }
}

/**
 * Whether a statement stood at a moment. SAID and PUBLISHED compare intervals of days: it stood for certain only if the whole interval has
 * passed, and may have stood if the interval has begun or is open. RECORDED is exact.
 */
export function standingOf({ said, reports, recordedAt }: Clocks, asOf: AsOf): Standing {
  if (asOf.clock === 'RECORDED') return recordedAt <= asOf.moment ? 'CERTAIN' : 'ABSENT'
  if (asOf.clock === 'SAID') return intervalStanding(said, asOf)
  const standings = reports.map(({ published }) => intervalStanding(published, asOf))
  return certainty.find((one) => standings.includes(one)) ?? 'ABSENT'
}

/** Whether a report certainly stood at a moment. SAID says nothing of reports. */
export function reportStands({ published, recordedAt }: ReportClocks, asOf: AsOf): boolean {
  if (asOf.clock === 'SAID') return true
  if (asOf.clock === 'RECORDED') return recordedAt <= asOf.moment
  return intervalStanding(published, asOf) === 'CERTAIN'
}

/** The moment at which judgements are looked at: only the clock of recording looks back on them. Null is now. */
export function judgedAt(asOf: AsOf | null): string | null {
  return asOf?.clock === 'RECORDED' ? asOf.moment : null
}

/** What tells lists as of this moment from others; nothing for now. */
export function nameOf(asOf: AsOf | null): string {
  return asOf === null ? '' : ` ${asOf.clock} ${asOf.moment}`
}

function intervalStanding({ from, to }: Interval, { whole, begun }: AsOf): Standing {
  if (to !== null && to <= whole) return 'CERTAIN'
  return from === null || from <= begun ? 'UNCERTAIN' : 'ABSENT'
}
