// Reads sealed changes in order, a page at a time.
import { keyOfNumber } from '../audit/lists.ts'
import type { ChangeModel } from '../contract/models.ts'
import { changesFeedOldestFirst } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'

const anyChange = { by: null, actions: null, from: null, to: null }

/** The changes after this number, the first of them first. */
export async function readSealed(graph: Graph, after: number, limit: number): Promise<ChangeModel[]> {
  const window = { low: after, high: Number.MAX_SAFE_INTEGER, scan: limit, limit, filter: anyChange }
  const rows = await graph.read(changesFeedOldestFirst, window)
  return rows
    .filter(({ stopped }) => !stopped)
    .sort((a, b) => a.number - b.number)
    .map((row) => ({ ...row, sortKey: keyOfNumber(row.number) }))
}
