// Finds the shortest paths between two nodes, step by step from both ends.
import {
  addLink,
  hidingCuts,
  shortestPaths,
  type Cut,
  type KnownGraph,
  type Link,
  type PathQuestion,
} from '../analysis/paths.ts'
import { enums } from '../graph/vocabulary.ts'
import type { Expand } from './expand.ts'

/** How far one search may go. */
export interface SearchLimits {
  /** How many nodes may be followed in one step from one end. */
  readonly frontier: number
  /** How many steps may be taken to put paths together. */
  readonly steps: number
}

export const searchLimits: SearchLimits = { frontier: 1_000, steps: 100_000 }

export interface FoundPath {
  readonly nodes: readonly string[]
  readonly links: readonly Link[]
  readonly omitted: readonly Cut[]
}

/** What a search found, how long paths may be that it looked for, and the cuts that may hide a path of at most the length asked for. */
export interface PathAnswer {
  readonly paths: readonly FoundPath[]
  readonly searchedHops: number
  readonly omitted: readonly Cut[]
}

/** What was followed from one end; `frontier` holds the nodes at `radius`, which are followed next. */
interface Side {
  readonly seen: Set<string>
  readonly cuts: { cut: Cut; distance: number }[]
  frontier: readonly string[]
  radius: number
  /** Whether the next step would be too large. */
  blocked: boolean
}

interface Search {
  readonly known: KnownGraph
  readonly cutsOf: Map<string, Cut[]>
  readonly followed: Set<string>
  readonly expand: Expand
}

/**
 * The first paths by length, then by the ids on the way, read from the end whose id comes first: so the paths back are the same.
 * Each step follows the end with fewer nodes to follow, until there are enough paths, or no other can be hidden, or a step is too large.
 */
export async function findPaths(
  asked: PathQuestion,
  expand: Expand,
  limits: SearchLimits = searchLimits,
): Promise<PathAnswer> {
  const turned = asked.from > asked.to
  const question = turned ? { ...asked, from: asked.to, to: asked.from } : asked
  const search: Search = { known: new Map(), cutsOf: new Map(), followed: new Set(), expand }
  const [near, far] = [sideAt(question.from), sideAt(question.to)]
  await grow(search, [near, far])
  for (;;) {
    const covered = Math.min(near.radius + far.radius, question.longest)
    const { paths, complete } = shortestPaths(search.known, { ...question, longest: covered }, limits.steps)
    const next =
      paths.length < question.most && complete === covered ? nextSide(near, far, asked.longest) : null
    if (next === null) return answerOf(search, paths, complete, { near, far, turned, longest: asked.longest })
    if (next.frontier.length > limits.frontier) next.blocked = true
    else await grow(search, [next])
  }
}

function sideAt(id: string): Side {
  return { seen: new Set([id]), cuts: [], frontier: [id], radius: 0, blocked: false }
}

/** The end to follow further: one that may bring something to light, and of two the one with fewer nodes. */
function nextSide(near: Side, far: Side, longest: number): Side | null {
  const mayShow = (side: Side, other: Side) =>
    !side.blocked &&
    side.radius < longest &&
    (near.radius + far.radius < longest ||
      other.cuts.some(({ distance }) => distance + 1 + side.radius <= longest))
  const [first, second] = near.frontier.length <= far.frontier.length ? [near, far] : [far, near]
  if (mayShow(first, second)) return first
  return mayShow(second, first) ? second : null
}

/** Follows every node of these frontiers, those that were followed before from what is known. */
async function grow({ known, cutsOf, followed, expand }: Search, sides: readonly Side[]): Promise<void> {
  const ids = [...new Set(sides.flatMap(({ frontier }) => frontier))].filter((id) => !followed.has(id))
  const expansion = await expand(ids.sort(), { types: enums.RelationType, within: null })
  for (const side of sides) side.blocked = expansion === null
  if (expansion === null) return
  for (const { link } of expansion.neighbours) addLink(known, link)
  for (const cut of expansion.cuts) cutsOf.set(cut.node, [...(cutsOf.get(cut.node) ?? []), cut])
  for (const id of ids) followed.add(id)
  for (const side of sides) advance(side, known, cutsOf)
}

function advance(side: Side, known: KnownGraph, cutsOf: ReadonlyMap<string, Cut[]>): void {
  const { frontier, seen, cuts, radius } = side
  for (const id of frontier) cuts.push(...(cutsOf.get(id) ?? []).map((cut) => ({ cut, distance: radius })))
  const next = new Set(frontier.flatMap((id) => [...(known.get(id)?.keys() ?? [])]))
  side.frontier = [...next].filter((id) => !seen.has(id))
  for (const id of side.frontier) seen.add(id)
  // Where nothing is left to follow, there is nothing at any distance.
  side.radius = side.frontier.length === 0 ? Infinity : radius + 1
}

interface Ends {
  readonly near: Side
  readonly far: Side
  readonly turned: boolean
  readonly longest: number
}

function answerOf(
  { known }: Search,
  paths: readonly string[][],
  complete: number,
  { near, far, turned, longest }: Ends,
): PathAnswer {
  const hiding = (length: number) =>
    largestFirst([...hidingCuts(length, near, far), ...hidingCuts(length, far, near)])
  return {
    paths: paths.map((path) => {
      const nodes = turned ? path.toReversed() : path
      const links = nodes.slice(1).flatMap((node, index) => known.get(nodes[index] ?? '')?.get(node) ?? [])
      return { nodes, links, omitted: hiding(links.length) }
    }),
    searchedHops: Math.min(complete, longest),
    omitted: hiding(longest),
  }
}

/** Each cut once, those that left out most first. */
function largestFirst(cuts: readonly Cut[]): Cut[] {
  const keyOf = ({ node, type, outgoing }: Cut) => `${node} ${type} ${outgoing}`
  const once = [...new Map(cuts.map((cut) => [keyOf(cut), cut])).values()]
  return once.toSorted((a, b) => b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1))
}
