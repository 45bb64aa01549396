// The rows of a statement table by actor and by claim, so that what concerns one of them passes over its own rows alone.
import { countedStates, type Stance } from '../graph/vocabulary.ts'
import type { Interval } from './time.ts'
import { remember, type Column, type StatementTable } from './statement-table.ts'

/** Rows in the order of a first and a second column. Those with the first column's value `n` are `rows[starts[n]]` up to, and without, `rows[starts[n + 1]]`. */
export interface Parts {
  readonly rows: Uint32Array
  readonly starts: Uint32Array
  readonly first: Column<string>
  readonly second: Column<string>
}

/** What a stance says of a claim, as bits, so that several together are one number. DECLINES says nothing. */
export const supported = 1
export const denied = 2
export const doubted = 4

const bits: Readonly<Record<string, number>> = {
  ASSERTS: supported,
  CONFIRMS: supported,
  DENIES: denied,
  QUESTIONS: doubted,
} satisfies Partial<Record<Stance, number>>

/** Rows that stand on a side of their claim, by actor and then by claim. */
export function rowsByActor(table: StatementTable): Parts {
  const { actor, claim } = table.columns
  return remember(table, 'rows by actor', () => partsBy(table, actor, claim))
}

/** Rows that stand on a side of their claim, by claim and then by actor. */
export function rowsByClaim(table: StatementTable): Parts {
  const { actor, claim } = table.columns
  return remember(table, 'rows by claim', () => partsBy(table, claim, actor))
}

/** Calls `take` with each stretch of rows that share actor and claim: all of them, or those of some values of the first column. */
export function eachPart(
  { rows, starts, first, second }: Parts,
  wanted: readonly string[] | null,
  take: (rows: Uint32Array) => void,
): void {
  const numbers = wanted?.flatMap((value) => first.numbers.get(value) ?? [])
  for (const number of numbers ?? first.values.keys()) {
    const end = starts[number + 1] ?? 0
    for (let from = starts[number] ?? 0; from < end;) {
      const shared = second.codes[rows[from] ?? 0]
      let to = from + 1
      while (to < end && second.codes[rows[to] ?? 0] === shared) to += 1
      take(rows.subarray(from, to))
      from = to
    }
  }
}

/** The bits of each stance, by its number in the column. */
export function bitsOfStances({ columns }: StatementTable): Uint8Array {
  return Uint8Array.from(columns.stance.values, (stance) => bits[stance] ?? 0)
}

/** The value that a row has in a column. */
export function valueAt({ codes, values }: Column<string>, row: number): string {
  return values[codes[row] ?? 0] ?? ''
}

/** When a row's statement was said. One whose days contradict each other has no order. */
export function intervalAt({ columns: { said } }: StatementTable, row: number): Interval {
  const time = said.values[said.codes[row] ?? 0]
  const from = time?.from ?? null
  const to = time?.to ?? (time && !time.bound.startsWith('0000') ? time.bound : null)
  return from !== null && to !== null && from > to ? { from: null, to: null } : { from, to }
}

/** A row's place where statements are listed: the latest day on which it can have been said, a bar, and its id. */
export function placeAt(table: StatementTable, row: number): string {
  return `${boundAt(table, row)}|${table.ids[row] ?? ''}`
}

/** The day with which a row's place begins. */
export function boundAt({ columns: { said } }: StatementTable, row: number): string {
  return said.values[said.codes[row] ?? 0]?.bound ?? ''
}

/** Whether a row comes after another where statements are listed oldest first. */
export function isLater(table: StatementTable, row: number, other: number): boolean {
  const [bound, otherBound] = [boundAt(table, row), boundAt(table, other)]
  return bound === otherBound ? (table.ids[row] ?? '') > (table.ids[other] ?? '') : bound > otherBound
}

/** Whether a row's statement counts: it is in the table, recorded or checked. */
export function counts({ columns: { state } }: StatementTable, row: number): boolean {
  return (countedStates as readonly string[]).includes(valueAt(state, row))
}

/** Two stable passes, the second column first: linear in the rows, however many share a value. */
function partsBy(table: StatementTable, first: Column<string>, second: Column<string>): Parts {
  const { rows } = sortedBy(second, sidedRows(table))
  return { ...sortedBy(first, rows), first, second }
}

function sortedBy({ codes, values }: Column<string>, rows: Uint32Array) {
  const starts = new Uint32Array(values.length + 1)
  for (const row of rows) starts[(codes[row] ?? 0) + 1] = (starts[(codes[row] ?? 0) + 1] ?? 0) + 1
  for (let number = 1; number < starts.length; number += 1)
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0)
  const next = starts.slice()
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) {
    const code = codes[row] ?? 0
    sorted[next[code] ?? 0] = row
    next[code] = (next[code] ?? 0) + 1
  }
  return { rows: sorted, starts }
}

/** The rows that count, without those certainly said before their claim's time: these belong to an earlier claim. */
function sidedRows({ ids, columns: { state, claim, said }, claims }: StatementTable): Uint32Array {
  const counted = Uint8Array.from(state.values, (value) =>
    (countedStates as readonly string[]).includes(value) ? 1 : 0,
  )
  const days = claim.values.map((id) => claims.get(id)?.notBefore ?? '')
  const lasts = said.values.map(({ to }) => to ?? '9999')
  const rows = new Uint32Array(ids.length)
  let size = 0
  for (let row = 0; row < ids.length; row += 1) {
    const early = (lasts[said.codes[row] ?? 0] ?? '') < (days[claim.codes[row] ?? 0] ?? '')
    if (counted[state.codes[row] ?? 0] === 1 && !early) rows[size++] = row
  }
  return rows.subarray(0, size)
}
