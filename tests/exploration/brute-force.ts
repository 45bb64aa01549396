// All paths between two nodes of a small graph, by trying every one: what a search must agree with.
import fc from 'fast-check'

export type Edge = readonly [string, string]

/** Every path of at most `longest` relations that passes no node twice: by length, then by the ids on the way from the smaller end. */
export function allPaths(edges: readonly Edge[], from: string, to: string, longest: number): string[][] {
  const [start, end] = from < to ? [from, to] : [to, from]
  const next = (node: string) =>
    [...new Set(edges.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : [])))].sort()
  const extend = (path: string[]): string[][] => {
    const here = path.at(-1) ?? start
    if (here === end) return [path]
    if (path.length > longest) return []
    return next(here)
      .filter((node) => !path.includes(node))
      .flatMap((node) => extend([...path, node]))
  }
  const paths = extend([start]).toSorted(
    (a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : a.join(' ') > b.join(' ') ? 1 : 0),
  )
  return from < to ? paths : paths.map((path) => path.toReversed())
}

/** Pairs of `count` numbers, none joined to itself. */
export const somePairs = (count: number, most: number) =>
  fc
    .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: most })
    .map((pairs) => pairs.filter(([a, b]) => a !== b))
