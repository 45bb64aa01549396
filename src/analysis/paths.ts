// The shortest paths between two nodes of a graph that is known in part, and what may be hidden in the rest of it.
import { enums, propertiesOf, type WalkedType } from '../graph/vocabulary.ts'

/** One relation. Its id says all that tells it apart from others, so it is the same in every store that holds it. */
export interface Link {
  readonly id: string
  readonly type: WalkedType
  readonly from: string
  readonly to: string
}

/** Relations of one type and direction that a node has too many of: `count` of them were not followed. */
export interface Cut {
  readonly node: string
  readonly type: WalkedType
  readonly outgoing: boolean
  readonly count: number
  /** Whether `count` is the number of neighbours; else it is at most that many. */
  readonly exact: boolean
}

/** What is known of a graph: for each node its neighbours, each with the one relation that stands for those between the two. */
export type KnownGraph = Map<string, Map<string, Link>>

/** A relation by its parts; `key` tells several of one type between the same two nodes apart. */
export function linkOf(type: WalkedType, from: string, to: string, key: string | null): Link {
  return { id: [from, type, to, ...(key === null || key === '' ? [] : [key])].join('|'), type, from, to }
}

const isKeyed = (type: WalkedType) => 'key' in propertiesOf(type)
const rank = new Map(
  enums.RelationType.toSorted((a, b) => Number(isKeyed(a)) - Number(isKeyed(b))).map((type, index) => [
    type,
    index,
  ]),
)

/** The order of relations between the same two nodes: types that join them once, as the vocabulary lists them, then the others, then by id. */
function stands(a: Link, b: Link): boolean {
  const [first = 0, second = 0] = [rank.get(a.type), rank.get(b.type)]
  return first === second ? a.id < b.id : first < second
}

/** Adds a relation between two different nodes. */
export function addLink(known: KnownGraph, link: Link): void {
  const { from, to } = link
  if (from === to) return
  for (const [node, other] of [
    [from, to],
    [to, from],
  ] as const) {
    const neighbours = known.get(node) ?? new Map<string, Link>()
    known.set(node, neighbours)
    const present = neighbours.get(other)
    if (!present || stands(link, present)) neighbours.set(other, link)
  }
}

export interface PathQuestion {
  readonly from: string
  readonly to: string
  /** The number of relations on the longest path to give. */
  readonly longest: number
  /** The number of paths to give. */
  readonly most: number
}

/**
 * The shortest paths that pass no node twice: by length, then by the ids on the way. Each is a list of nodes, and no two are the same
 * list. `complete` is how long paths may be for which this holds: less than asked where `steps` did not suffice.
 */
export function shortestPaths(
  known: KnownGraph,
  { from, to, longest, most }: PathQuestion,
  steps: number,
): { paths: string[][]; complete: number } {
  const lengths = walkLengths(known, to, longest)
  const paths: string[][] = []
  const order = sortedNeighbours(known)
  let left = steps
  const extend = (path: string[], length: number): void => {
    const here = path.at(-1) ?? from
    for (const next of order(here)) {
      if (paths.length === most || left === 0) return
      left -= 1
      if (length === 1 ? next === to : hasLength(lengths, next, length - 1) && !path.includes(next)) {
        if (length === 1) paths.push([...path, next])
        else extend([...path, next], length - 1)
      }
    }
  }
  for (let length = 1; length <= longest && paths.length < most; length += 1) {
    const before = paths.length
    if (hasLength(lengths, from, length)) extend([from], length)
    if (left === 0) return { paths: paths.slice(0, before), complete: length - 1 }
  }
  return { paths, complete: longest }
}

/** For each node the lengths of the walks from it that reach `to` for the first time at their end: bit n stands for n relations. */
function walkLengths(known: KnownGraph, to: string, longest: number): Map<string, number> {
  const lengths = new Map([[to, 1]])
  let reached = [to]
  for (let length = 1; length <= longest; length += 1) {
    const next = new Set(reached.flatMap((node) => [...(known.get(node)?.keys() ?? [])]))
    next.delete(to)
    for (const node of next) lengths.set(node, (lengths.get(node) ?? 0) | (1 << length))
    reached = [...next]
  }
  return lengths
}

function hasLength(lengths: ReadonlyMap<string, number>, node: string, length: number): boolean {
  return ((lengths.get(node) ?? 0) & (1 << length)) !== 0
}

function sortedNeighbours(known: KnownGraph): (node: string) => string[] {
  const sorted = new Map<string, string[]>()
  return (node) => {
    const seen = sorted.get(node) ?? [...(known.get(node)?.keys() ?? [])].sort()
    sorted.set(node, seen)
    return seen
  }
}

/** How far the graph was followed from one end: all nodes nearer than `radius` were, but for the cuts, each at its distance from the end. */
export interface Reach {
  readonly radius: number
  readonly cuts: readonly { readonly cut: Cut; readonly distance: number }[]
}

/**
 * The cuts of one end through which a path of at most this length may run that is not known.
 * Such a path leaves what was followed from `near` through the cut. Either nothing is cut at its other part: then that part is longer than
 * what was followed from `far`. Or it comes in through a cut of `far`: then at least one node lies between, or the two cuts share the relation.
 */
export function hidingCuts(length: number, near: Reach, far: Reach): Cut[] {
  return near.cuts
    .filter(
      ({ cut, distance }) =>
        distance + 1 + far.radius <= length ||
        far.cuts.some(
          (other) =>
            other.cut.node !== cut.node &&
            distance + other.distance + (mayShare(cut, other.cut) ? 1 : 2) <= length,
        ),
    )
    .map(({ cut }) => cut)
}

function mayShare(a: Cut, b: Cut): boolean {
  return a.type === b.type && a.outgoing !== b.outgoing
}
