// Where one actor stands: what it says on each claim that it spoke on.
import type { Cell } from './stance-matrix.ts'
import { supportsAndDenies } from './stance-matrix.ts'
import { eachPart, isLater, placeAt, rowsByActor, valueAt } from './statement-parts.ts'
import type { StatementTable } from './statement-table.ts'

/** What one actor says on one claim. */
export interface Position {
  readonly claimId: string
  readonly cell: Cell
  /** The place of its latest statement in lists. */
  readonly key: string
}

/** The positions of an actor, the one with the latest statement first. */
export function positionsOf(table: StatementTable, actorId: string): Position[] {
  const positions: Position[] = []
  eachPart(rowsByActor(table), [actorId], (rows) => positions.push(positionIn(table, rows)))
  return positions.sort((a, b) => (a.key > b.key ? -1 : 1))
}

/** On which side a position stands: supporting, denying or, where it holds both, mixed; null for neither. */
export function sideOf({ cell }: Position): 'SUPPORTS' | 'DENIES' | 'MIXED' | null {
  if (supportsAndDenies(cell)) return 'MIXED'
  if (cell.counts.has('DENIES')) return 'DENIES'
  return cell.counts.has('ASSERTS') || cell.counts.has('CONFIRMS') ? 'SUPPORTS' : null
}

function positionIn(table: StatementTable, rows: Uint32Array): Position {
  const { claim, stance } = table.columns
  const counts = new Map<string, number>()
  let latest = rows[0] ?? 0
  for (const row of rows) {
    const taken = valueAt(stance, row)
    counts.set(taken, (counts.get(taken) ?? 0) + 1)
    if (isLater(table, row, latest)) latest = row
  }
  const cell = { counts, latestId: table.ids[latest] ?? '' }
  return { claimId: valueAt(claim, latest), cell, key: placeAt(table, latest) }
}
