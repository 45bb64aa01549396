// The parts of a report that every data set has.
import { createHash } from 'node:crypto'
import type { SourceText } from './data-set.ts'
import type { Taken } from './store.ts'

/** A whole number with its thousands apart. */
export function figure(value: number): string {
  return value.toLocaleString('en')
}

/** One line for each file, so that a reader can tell whether it was the same. */
export function sourceLines(sources: readonly SourceText[]): string[] {
  return sources.map(
    ({ name, bytes }) =>
      `${name}: ${figure(bytes.length)} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
  )
}

/** How long it took, on this machine and this time. */
export function takenLine(engine: string, { loading, judging }: Taken): string {
  return `On the ${engine} engine loading took ${loading.toFixed(1)} s and judging ${judging.toFixed(1)} s, this time on this machine.`
}

/** Rows under a heading in columns: the first to the left, numbers to the right. */
export function table(rows: readonly (readonly [string, ...(string | number)[]])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)))
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)))
  return cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
