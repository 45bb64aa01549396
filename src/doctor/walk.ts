// Looks up what belongs to a page of nodes.
import type { Read } from '../graph/pages.ts'
import type { ReadQuery } from '../graph/query.ts'

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
