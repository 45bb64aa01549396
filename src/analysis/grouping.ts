// Items by a key, and each once.

/** Items by a key, each group in the order of the items. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** Each of these once, in order. */
export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}
