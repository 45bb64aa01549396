// Items by a key, in two halves, in pieces, and each once.

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

/** Those for which it is so, and the others, each in the order of the items. */
export function partition<T>(items: readonly T[], isSo: (item: T) => boolean): [T[], T[]] {
  const halves: [T[], T[]] = [[], []]
  for (const item of items) halves[isSo(item) ? 0 : 1].push(item)
  return halves
}

/** The items in their order, at most `size` together. */
export function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

/** Each of these once, in order. */
export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}
