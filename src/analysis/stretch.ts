// Finds the part of a long unordered list that one page needs, in one pass.

/** The stretch of a list that is asked for, without both ends: from `high` down, or from `low` up. */
export interface Stretch {
  readonly low: string
  readonly high: string
  readonly limit: number
  readonly direction: 'ASC' | 'DESC'
}

interface Entry {
  readonly at: number
  readonly bound: string
  key: string | null
}

/**
 * Keeps the first entries of a stretch, in its direction, of all that are entered by their numbers. Keys begin with a bound; whole keys are made
 * only where that does not decide.
 */
export function firstOf(
  { low, high, limit, direction }: Stretch,
  boundOf: (at: number) => string,
  keyOf: (at: number) => string,
) {
  const best: Entry[] = []
  const ahead = (a: string, b: string) => (direction === 'ASC' ? a < b : a > b)
  const keyed = (entry: Entry) => (entry.key ??= keyOf(entry.at))
  const isBefore = (a: Entry, b: Entry) =>
    a.bound === b.bound ? ahead(keyed(a), keyed(b)) : ahead(a.bound, b.bound)
  const lies = (entry: Entry) => {
    const { bound } = entry
    if (bound < low.slice(0, bound.length) || bound > high.slice(0, bound.length)) return false
    return keyed(entry) > low && keyed(entry) < high
  }
  return {
    enter: (at: number): void => {
      const entry = { at, bound: boundOf(at), key: null }
      const last = best.length === limit ? best.at(-1) : undefined
      if (last !== undefined && !isBefore(entry, last)) return
      if (!lies(entry)) return
      let place = best.length
      for (; place > 0; place -= 1) {
        const other = best[place - 1]
        if (other === undefined || isBefore(other, entry)) break
      }
      best.splice(place, 0, entry)
      if (best.length > limit) best.pop()
    },
    all: () => best.map(({ at }) => at),
  }
}
