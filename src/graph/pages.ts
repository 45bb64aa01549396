// Goes through all nodes of a kind a page at a time, so that a large graph is never held in memory.
import type { Graph } from './graph.ts'
import type { ReadQuery } from './query.ts'

export type Read = <P extends object, R>(query: ReadQuery<P, R>, params: P) => Promise<R[]>

const pageSize = 1_000
/** Longer than a request may take: on the embedded engine a page passes over every node of its label. */
const patience = { timeoutMs: 120_000 }

/** Reads of a graph that may take their time. */
export function patientRead(graph: Graph): Read {
  return (query, params) => graph.read(query, params, patience)
}

interface PageParams {
  after: string
  limit: number
}

/** Every row of a query that pages by id, in pages. */
export async function* pages<R extends { id: string }>(
  read: Read,
  query: ReadQuery<PageParams, R>,
): AsyncGenerator<R[]> {
  for (let after = ''; ;) {
    const rows = await read(query, { after, limit: pageSize })
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = last.id
  }
}
