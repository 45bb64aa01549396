// Fills a graph by the product's own writes.
import { rebuildDisputes } from '../src/conflicts/disputes.ts'
import type { Graph } from '../src/graph/graph.ts'
import { rowsOf, type GraphRows } from '../src/entries/rows.ts'
import { writeRows } from '../src/recording/write-rows.ts'
import { pieces, shapeOf } from './dataset.ts'
import { say } from './progress.ts'

export interface Load {
  readonly statements: number
  /** Nodes and relationships. */
  readonly rows: number
  readonly seconds: number
  readonly disputeSeconds: number
  readonly disputes: number
}

const recordedAt = '2024-01-01T00:00:00.000Z'

/** Writes a whole graph of `statements` statements and derives its disputes, as the seed loader does. */
export async function fill(graph: Graph, statements: number): Promise<Load> {
  let rows = 0
  let seconds = 0
  for (const piece of pieces(shapeOf(statements))) {
    const written = rowsOf(piece, new Map(), recordedAt)
    seconds += await timed(() => graph.write((run) => writeRows(run, written, recordedAt)))
    rows += sizeOf(written)
    say(`${statements} statements: ${rows} rows written`)
  }
  let disputes = 0
  const disputeSeconds = await timed(async () => {
    disputes = await rebuildDisputes(graph)
  })
  return { statements, rows, seconds, disputeSeconds, disputes }
}

const sizeOf = ({ nodes, relations }: GraphRows) => nodes.length + relations.length

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}
