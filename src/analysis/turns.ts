// Where one actor turned on one claim: from one side to the other, or from a side to doubt.
import type { Interval } from './time.ts'

/** One statement: the row it stands in, its place in lists, what it says of the claim, and when it was said. */
export interface Taken {
  readonly row: number
  readonly place: string
  readonly says: 'SUPPORT' | 'DENIAL' | 'DOUBT'
  readonly said: Interval
}

/** A later statement that turns away from an earlier one, by their rows. */
export interface Turn {
  readonly kind: 'REVERSAL' | 'WALK_BACK'
  readonly from: number
  readonly to: number
}

/** How many earlier statements one later statement is held against: those that stand last in lists. */
export const mostBefore = 10

/**
 * The turns among what one actor says on one claim, in no order.
 *
 * REVERSAL: support and a certainly later denial, or the reverse. WALK_BACK: either of them and a certainly later doubt. There is one only
 * where nothing that the actor says between them carries it: between the two of a REVERSAL no certainly later and certainly earlier support
 * or denial, between those of a WALK_BACK no such support, denial or doubt. So deny, assert, assert is one REVERSAL, and a doubt on the way
 * from one side to the other hides none. Where days overlap or are open there is no order and no turn.
 *
 * Of `n` statements this takes O(n log n): the statements certainly before a day, of which nothing else certainly follows one, are a stretch
 * of those sorted by their last day.
 */
export function turnsOf(taken: readonly Taken[]): Turn[] {
  const dated = taken.filter(({ said }) => said.to !== null).sort(byLastDay)
  const sides = dated.filter(({ says }) => says !== 'DOUBT')
  const bySide = {
    SUPPORT: sides.filter(({ says }) => says === 'SUPPORT'),
    DENIAL: sides.filter(({ says }) => says === 'DENIAL'),
  }
  const [latestSide, latestOfAll] = [latestBeginnings(sides), latestBeginnings(dated)]
  return taken.flatMap((later) => {
    const { said, says, row: to } = later
    const day = said.from
    if (day === null) return []
    const turn = (kind: Turn['kind'], others: readonly Taken[], begun: (day: string) => string) =>
      nearest(others, begun(day), day).map(({ row: from }): Turn => ({ kind, from, to }))
    if (says === 'DOUBT') return turn('WALK_BACK', sides, latestOfAll)
    return turn('REVERSAL', bySide[says === 'SUPPORT' ? 'DENIAL' : 'SUPPORT'], latestSide)
  })
}

/** The last of those that ended on or after `low` and before `high`. */
function nearest(sorted: readonly Taken[], low: string, high: string): readonly Taken[] {
  const [start, end] = [countBefore(sorted, low), countBefore(sorted, high)]
  return sorted.slice(Math.max(start, end - mostBefore), end)
}

/** The latest day on which one of those that ended before a day begins, empty where none does: whatever ended before it is followed by that one. */
function latestBeginnings(sorted: readonly Taken[]): (day: string) => string {
  const latest: string[] = []
  for (const { said } of sorted) {
    const before = latest.at(-1) ?? ''
    latest.push(said.from !== null && said.from > before ? said.from : before)
  }
  return (day) => latest[countBefore(sorted, day) - 1] ?? ''
}

/** How many ended before a day. */
function countBefore(sorted: readonly Taken[], day: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (lastDay(sorted[middle]) < day) low = middle + 1
    else high = middle
  }
  return low
}

function lastDay(taken: Taken | undefined): string {
  return taken?.said.to ?? ''
}

function byLastDay(a: Taken, b: Taken): number {
  const [x, y] = [lastDay(a), lastDay(b)]
  if (x !== y) return x < y ? -1 : 1
  return a.place < b.place ? -1 : 1
}
