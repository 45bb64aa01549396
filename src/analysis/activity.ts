// Grouped counts of statements: by several dimensions at once, the largest first.
import type { StatementConditions } from '../contract/context.ts'
import { tooCostly } from '../errors.ts'
import { axisOf, type Axis, type AxisName } from './statement-axes.ts'
import { eachRow } from './statement-sieve.ts'
import type { StatementTable } from './statement-table.ts'

export type Dimension = Exclude<AxisName, 'EVENT' | 'OUTLET LANGUAGE'>
export interface Bucket {
  readonly keys: string[]
  readonly count: number
}

export interface Activity {
  readonly buckets: Bucket[]
  /** How many different combinations of values there are, beyond the buckets given too. */
  readonly combinations: number
}

/** Different combinations that one question may have. */
export const mostCombinations = 200_000

/**
 * The `first` largest buckets of the statements that meet the conditions, equal ones by their keys. A statement with several values in a
 * dimension counts in each; one with none counts under UNKNOWN. Throws TOO_COSTLY beyond 200,000 combinations.
 */
export function countBy(
  table: StatementTable,
  groupBy: readonly Dimension[],
  conditions: StatementConditions,
  first: number,
): Activity {
  const names = axisNames(groupBy)
  const axes = names.map((name) => axisOf(table, name))
  const order = names.flatMap((name) => name.split(' '))
  const counts = count(table, axes, conditions)
  return largest(counts, first, (place) => {
    const keys = keysAt(axes, place).flatMap((key) => key.split(' '))
    return groupBy.map((dimension) => keys[order.indexOf(dimension)] ?? '')
  })
}

/** An outlet and a language are those of one article, not of any two of a statement's: together they are one axis. */
function axisNames(groupBy: readonly Dimension[]): AxisName[] {
  if (!groupBy.includes('OUTLET') || !groupBy.includes('LANGUAGE')) return [...groupBy]
  const others = groupBy.filter((dimension) => dimension !== 'OUTLET' && dimension !== 'LANGUAGE')
  return ['OUTLET LANGUAGE', ...others]
}

/** A combination is one number: the numbers of its buckets, each axis a digit. */
function count(table: StatementTable, axes: readonly Axis[], conditions: StatementConditions): Counts {
  const room = axes.reduce((product, { keys }) => product * keys.length, 1)
  if (room > Number.MAX_SAFE_INTEGER) throw tooMany()
  const counts = room <= mostCombinations ? denseCounts(room) : sparseCounts()
  const enter = (row: number, depth: number, place: number) => {
    const axis = axes[depth]
    if (axis === undefined) {
      counts.add(place)
      return
    }
    const { codes, starts, buckets, keys } = axis
    const code = codes[row] ?? 0
    for (let at = starts[code] ?? 0; at < (starts[code + 1] ?? 0); at += 1)
      enter(row, depth + 1, place * keys.length + (buckets[at] ?? 0))
  }
  eachRow(table, conditions, (row) => {
    enter(row, 0, 0)
  })
  return counts
}

interface Counts {
  add(place: number): void
  each(take: (place: number, count: number) => void): void
}

function denseCounts(room: number): Counts {
  const counts = new Uint32Array(room)
  return {
    add: (place) => {
      counts[place] = (counts[place] ?? 0) + 1
    },
    each: (take) => {
      for (const [place, many] of counts.entries()) if (many > 0) take(place, many)
    },
  }
}

function sparseCounts(): Counts {
  const counts = new Map<number, number>()
  return {
    add: (place) => {
      counts.set(place, (counts.get(place) ?? 0) + 1)
      if (counts.size > mostCombinations) throw tooMany()
    },
    each: (take) => {
      for (const [place, many] of counts) take(place, many)
    },
  }
}

function tooMany() {
  return tooCostly(
    `These dimensions have more than ${mostCombinations} combinations here; ask for fewer of them, or narrow the filter by actor, claim, topic, outlet or date.`,
  )
}

function keysAt(axes: readonly Axis[], place: number): string[] {
  let rest = place
  return axes
    .toReversed()
    .map(({ keys }) => {
      const bucket = rest % keys.length
      rest = (rest - bucket) / keys.length
      return keys[bucket] ?? ''
    })
    .toReversed()
}

/** Keeps the best in order and passes over what would not enter, so that keys are read of few. */
function largest(counts: Counts, first: number, keysOf: (place: number) => string[]): Activity {
  const best: Bucket[] = []
  let combinations = 0
  counts.each((place, many) => {
    combinations += 1
    const last = best.length === first ? best.at(-1) : undefined
    if (last !== undefined && many < last.count) return
    const bucket = { keys: keysOf(place), count: many }
    if (last !== undefined && !comesBefore(bucket, last)) return
    best.splice(placeOf(bucket, best), 0, bucket)
    if (best.length > first) best.pop()
  })
  return { buckets: best, combinations }
}

function placeOf(bucket: Bucket, sorted: readonly Bucket[]): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = sorted[middle]
    if (other !== undefined && comesBefore(other, bucket)) low = middle + 1
    else high = middle
  }
  return low
}

function comesBefore(a: Bucket, b: Bucket): boolean {
  if (a.count !== b.count) return a.count > b.count
  const different = a.keys.findIndex((key, index) => key !== b.keys[index])
  return (a.keys[different] ?? '') < (b.keys[different] ?? '')
}
