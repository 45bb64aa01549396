// Gathers what lies around a node: the nearest first, a few of each kind of relation, and how many were left out.
import { groupBy } from '../analysis/grouping.ts'
import type { Cut, Link } from '../analysis/paths.ts'
import type { GraphModel } from '../contract/models.ts'
import { tooCostly } from '../errors.ts'
import type { WalkedType } from '../graph/vocabulary.ts'
import type { Expand, Expansion, Neighbour } from './expand.ts'

export interface NeighborhoodQuestion {
  readonly id: string
  readonly depth: number
  /** The number of nodes to give, the one asked about among them. */
  readonly first: number
  readonly types: readonly WalkedType[]
}

/** The nodes around one; its relations and what was left out are read when they are asked for. Throws TOO_COSTLY where a step is too large. */
export async function findNeighborhood(
  { id, depth, first, types }: NeighborhoodQuestion,
  expand: Expand,
): Promise<GraphModel> {
  const kept = new Set([id])
  const steps: Expansion[] = []
  let outermost: readonly string[] = [id]
  for (let distance = 0; distance < depth && outermost.length > 0; distance += 1) {
    const step = required(await expand(outermost, { types, within: null }))
    steps.push(step)
    outermost = takeInTurns(step.neighbours, kept, first - kept.size)
    for (const node of outermost) kept.add(node)
  }
  const nodeIds = [...kept]
  const links = once(async () => {
    const among = required(await expand(outermost, { types, within: nodeIds }))
    return [...steps.flatMap(({ neighbours }) => neighbours), ...among.neighbours]
  })
  return {
    nodeIds,
    relations: async () => relationsAmong(await links(), kept),
    omitted: async () => leftOut(steps, await links(), kept),
  }
}

function required(expansion: Expansion | null): Expansion {
  if (expansion !== null) return expansion
  throw tooCostly(
    'Too many relations lie around these nodes; ask for a smaller depth, fewer nodes, or some types of relation.',
  )
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

const portOf = ({ node, link, outgoing }: Neighbour) => `${node} ${link.type} ${outgoing}`
const newestFirst = /^(statement|article|review):/

/** Up to `most` new nodes: one of each type of relation of each node in turn, the newest first where they have a date, else by name. */
function takeInTurns(neighbours: readonly Neighbour[], kept: ReadonlySet<string>, most: number): string[] {
  const groups = [...groupBy(neighbours.toSorted(byPort), portOf).values()].map((group) =>
    group.toSorted(byPlace).map(({ other }) => other),
  )
  const taken = new Set<string>()
  const longest = Math.max(0, ...groups.map(({ length }) => length))
  for (let turn = 0; turn < longest; turn += 1) {
    for (const group of groups) {
      const next = group.find((id) => !kept.has(id) && !taken.has(id))
      if (next !== undefined && taken.size < most) taken.add(next)
    }
  }
  return [...taken]
}

function byPort(a: Neighbour, b: Neighbour): number {
  return compare(portOf(a), portOf(b))
}

function byPlace(a: Neighbour, b: Neighbour): number {
  const order = compare(a.place, b.place) || compare(a.other, b.other)
  return newestFirst.test(a.other) ? -order : order
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function relationsAmong(neighbours: readonly Neighbour[], kept: ReadonlySet<string>): Link[] {
  const links = neighbours.map(({ link }) => link).filter(({ from, to }) => kept.has(from) && kept.has(to))
  const unique = [...new Map(links.map((link) => [link.id, link])).values()]
  return unique.toSorted((a, b) => compare(a.id, b.id))
}

/** How many different neighbours of each followed node are not in the graph, by type and direction. */
function leftOut(
  steps: readonly Expansion[],
  neighbours: readonly Neighbour[],
  kept: ReadonlySet<string>,
): Cut[] {
  const ports = groupBy(
    steps.flatMap((step) => step.neighbours),
    portOf,
  )
  const cuts = steps.flatMap((step) => step.cuts)
  const whole = new Map<string, Cut>()
  for (const [port, group] of ports) {
    const [one] = group
    const count = new Set(group.map(({ other }) => other).filter((id) => !kept.has(id))).size
    if (one)
      whole.set(port, { node: one.node, type: one.link.type, outgoing: one.outgoing, count, exact: true })
  }
  for (const cut of cuts) {
    const port = `${cut.node} ${cut.type} ${cut.outgoing}`
    const found = new Set(ports.get(port)?.map(({ other }) => other))
    const elsewhere = fromOtherSide(neighbours, cut).filter((id) => !found.has(id) && kept.has(id))
    whole.set(port, { ...cut, count: cut.count + (whole.get(port)?.count ?? 0) - new Set(elsewhere).size })
  }
  return [...whole.values()]
    .filter(({ count }) => count > 0)
    .toSorted(
      (a, b) =>
        b.count - a.count ||
        compare(`${a.node} ${a.type} ${a.outgoing}`, `${b.node} ${b.type} ${b.outgoing}`),
    )
}

/** Neighbours of a hub that were found by following them. */
function fromOtherSide(neighbours: readonly Neighbour[], { node, type, outgoing }: Cut): string[] {
  return neighbours
    .filter(({ other, link, outgoing: away }) => other === node && link.type === type && away !== outgoing)
    .map(({ node: id }) => id)
}
