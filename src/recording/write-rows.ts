// Writes rows to the graph: what they say and the graph does not, and all that follows from it.
import type { Diff } from '../audit/diff.ts'
import type { GraphRows } from '../entries/rows.ts'
import type { WriteRun } from '../graph/graph.ts'
import { applyDiff } from './apply.ts'
import { editsFor, type Writing } from './edits.ts'

/** Who writes the shipped graph. */
export const seeder = 'seeds'

/**
 * Writes rows inside a transaction. Gives what that changed; it is empty where the graph held them already. Throws where an end of a
 * relationship is missing.
 */
export async function writeRows(
  run: WriteRun,
  rows: GraphRows,
  at: string,
  by: Writing['by'] = seeder,
): Promise<Diff> {
  const diff = await editsFor(run, rows, { by, at })
  await applyDiff(run, diff, at)
  return diff
}
