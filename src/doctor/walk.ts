// Goes through all nodes of a kind a page at a time, so that a large graph is never held in memory.
import type { Graph } from '../graph/graph.ts'
import type { ReadQuery } from '../graph/query.ts'

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

/** The page's rows of one question, by the node that each is about. */
export async function rowsByKey<R extends { key: string }>(
  read: Read,
  query: ReadQuery<{ ids: readonly string[] }, R>,
  ids: readonly string[],
): Promise<(id: string) => R[]> {
  const groups = new Map<string, R[]>()
  for (const row of await read(query, { ids })) {
    const group = groups.get(row.key)
    if (group) group.push(row)
    else groups.set(row.key, [row])
  }
  return (id) => groups.get(id) ?? []
}

/** Ids that are text and stand for no node of this label. */
export async function unknownAmong(
  read: Read,
  query: ReadQuery<{ ids: readonly string[] }, { id: string }>,
  ids: readonly (string | null)[],
): Promise<Set<string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))]
  if (asked.length === 0) return new Set()
  const known = new Set((await read(query, { ids: asked })).map(({ id }) => id))
  return new Set(asked.filter((id) => !known.has(id)))
}
