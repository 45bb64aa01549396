// What the tables and pictures draw from the results: ratios, growth, and whether each aim is met.
import type { Compared } from '../compare.ts'
import type { Results } from '../results.ts'
import { growth } from '../statistics.ts'

export type ContenderName = 'app' | 'bare' | 'natural' | 'tuned'

export const p50 = ({ timings }: Compared, name: ContenderName): number | null => timings[name]?.p50 ?? null

/** How many times as long the first takes as the second; null where either was not measured. */
export function ratio(operation: Compared, first: ContenderName, second: ContenderName): number | null {
  const [a, b] = [p50(operation, first), p50(operation, second)]
  return a === null || b === null ? null : a / b
}

/** Each operation with what was measured of it at every size, in the order of the largest. */
export function acrossSizes({
  sizes,
}: Results): { operation: Compared; at: { size: number; found: Compared }[] }[] {
  return (sizes.at(-1)?.operations ?? []).map((operation) => ({
    operation,
    at: sizes.flatMap(({ statements, operations }) => {
      const found = operations.find(({ name }) => name === operation.name)
      return found ? [{ size: statements, found }] : []
    }),
  }))
}

export function growthOf(
  at: readonly { size: number; found: Compared }[],
  name: ContenderName,
): number | null {
  return growth(
    at.flatMap(({ size, found }) => {
      const time = p50(found, name)
      return time === null ? [] : [{ size, time }]
    }),
  )
}

export interface Aim {
  readonly aim: string
  readonly met: readonly string[]
  readonly missed: readonly string[]
}

const mostOfBare = 2
const mostGrowth = 0.1
const leastOfPeer = 2
const mostOfFirstPage = 1.25

/** Each aim, with the operations that meet it and those that do not, at the largest size. */
export function aimsOf(results: Results): Aim[] {
  const all = acrossSizes(results)
  const largest = results.sizes.at(-1)?.operations ?? []
  return [
    judge(
      `p50 at most ${mostOfBare}x the bare driver, for single reads`,
      largest
        .filter(({ isSingleRead }) => isSingleRead)
        .map((one) => [one.name, ratio(one, 'app', 'bare'), 'x'] as const),
      (value) => value <= mostOfBare,
    ),
    judge(
      `growth at most ${mostGrowth} per decade, for what must stay flat`,
      all
        .filter(({ operation }) => operation.mustStayFlat)
        .map(({ operation, at }) => [operation.name, growthOf(at, 'app'), ''] as const),
      (value) => value <= mostGrowth,
    ),
    judge(
      `at least ${leastOfPeer}x as fast as the hand-tuned peer`,
      largest.map((one) => [one.name, ratio(one, 'tuned', 'app'), 'x'] as const),
      (value) => value >= leastOfPeer,
    ),
    judge(
      `deep pages as fast as the first (at most ${mostOfFirstPage}x)`,
      deepPages(largest),
      (value) => value <= mostOfFirstPage,
    ),
  ]
}

type Measured = readonly [name: string, value: number | null, unit: string]

function deepPages(operations: readonly Compared[]): Measured[] {
  const first = operations.find(({ name }) => name === 'feed-page-1')
  const base = first ? p50(first, 'app') : null
  return operations
    .filter(({ name }) => name.startsWith('feed-page-') && name !== 'feed-page-1')
    .map((one) => {
      const time = p50(one, 'app')
      return [one.name, base === null || time === null ? null : time / base, 'x']
    })
}

function judge(aim: string, measured: readonly Measured[], isMet: (value: number) => boolean): Aim {
  const known = measured.flatMap(([name, value, unit]) =>
    value === null ? [] : [{ text: `${name} ${value.toFixed(2)}${unit}`, met: isMet(value) }],
  )
  const texts = (met: boolean) => known.filter((one) => one.met === met).map(({ text }) => text)
  return { aim, met: texts(true), missed: texts(false) }
}
