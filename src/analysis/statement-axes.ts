// What statements can be counted and filtered by: for each different value of a column, the keys that it counts under.
import { remember, type Column, type SaidTime, type StatementTable } from './statement-table.ts'

/** The key of what has no value in a dimension. */
export const unknown = 'UNKNOWN'

/** The keys of a value with the number `n` are those with the numbers `buckets[starts[n]]` up to, and without, `buckets[starts[n + 1]]`. */
export interface Axis {
  readonly codes: Uint32Array
  readonly starts: Uint32Array
  readonly buckets: Uint32Array
  readonly keys: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
}

type Emit = (key: string | null | undefined) => void

const makers = {
  ACTOR: ({ columns }: StatementTable) => axis(columns.actor, (id, emit) => emit(id)),
  STANCE: ({ columns }: StatementTable) => axis(columns.stance, (stance, emit) => emit(stance)),
  CLAIM: ({ columns }: StatementTable) => axis(columns.claim, (id, emit) => emit(id)),
  OUTLET: ({ columns, articles }: StatementTable) =>
    axis(columns.articles, (ids, emit) => {
      for (const id of ids) emit(articles.get(id)?.outletId)
    }),
  LANGUAGE: ({ columns, articles }: StatementTable) =>
    axis(columns.articles, (ids, emit) => {
      for (const id of ids) emit(articles.get(id)?.language)
    }),
  /** Both of each article, parted by a space. */
  'OUTLET LANGUAGE': ({ columns, articles }: StatementTable) =>
    axis(
      columns.articles,
      (ids, emit) => {
        for (const id of ids) {
          const { outletId = null, language = null } = articles.get(id) ?? {}
          if (outletId !== null || language !== null) emit(`${outletId ?? unknown} ${language ?? unknown}`)
        }
      },
      `${unknown} ${unknown}`,
    ),
  TOPIC: ({ columns, claims }: StatementTable) =>
    axis(columns.claim, (id, emit) => claims.get(id)?.topicIds.forEach(emit)),
  EVENT: ({ columns, claims }: StatementTable) =>
    axis(columns.claim, (id, emit) => claims.get(id)?.eventIds.forEach(emit)),
  DAY: ({ columns }: StatementTable) => axis(columns.said, saidWithin('YYYY-MM-DD')),
  MONTH: ({ columns }: StatementTable) => axis(columns.said, saidWithin('YYYY-MM')),
  YEAR: ({ columns }: StatementTable) => axis(columns.said, saidWithin('YYYY')),
}
export type AxisName = keyof typeof makers

/** An axis of the table as it is. A value that has no key counts under UNKNOWN; one that has a key several times counts once. */
export function axisOf(table: StatementTable, name: AxisName): Axis {
  return remember(table, name, () => makers[name](table))
}

/** Which values of the axis's column have one of these keys: 1 for each that has. */
export function havingKeys({ starts, buckets, numbers }: Axis, keys: readonly string[]): Uint8Array {
  const wanted = new Set(keys.flatMap((key) => (key === unknown ? [] : (numbers.get(key) ?? []))))
  const having = new Uint8Array(starts.length - 1)
  for (let code = 0; code < having.length; code += 1)
    for (let at = starts[code] ?? 0; at < (starts[code + 1] ?? 0); at += 1)
      if (wanted.has(buckets[at] ?? -1)) having[code] = 1
  return having
}

function axis<T>({ codes, values }: Column<T>, keysOf: (value: T, emit: Emit) => void, none = unknown): Axis {
  const numbers = new Map<string, number>()
  const starts = new Uint32Array(values.length + 1)
  const buckets: number[] = []
  let start = 0
  const enter = (key: string) => {
    const number = numbers.get(key) ?? numbers.size
    if (buckets.includes(number, start)) return
    numbers.set(key, number)
    buckets.push(number)
  }
  const emit: Emit = (key) => {
    if (key !== null && key !== undefined) enter(key)
  }
  for (const [code, value] of values.entries()) {
    start = buckets.length
    starts[code] = start
    keysOf(value, emit)
    if (buckets.length === start) enter(none)
  }
  starts[values.length] = buckets.length
  return { codes, starts, buckets: Uint32Array.from(buckets), keys: [...numbers.keys()], numbers }
}

/** The day, month or year in which both ends of an interval lie; none where one is open or they lie in different ones. */
function saidWithin({ length }: 'YYYY-MM-DD' | 'YYYY-MM' | 'YYYY') {
  return ({ from, to }: SaidTime, emit: Emit): void => {
    const start = from?.slice(0, length)
    if (start !== undefined && to?.startsWith(start)) emit(start)
  }
}
