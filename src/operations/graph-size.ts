// How many nodes the graph holds, asked for at most once a minute: on the embedded engine a count passes over every node.
import { nodesOfLabel } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'
import { publicNodes, type PublicLabel } from '../graph/vocabulary.ts'

export type GraphSize = ReadonlyMap<PublicLabel, number>

const maxAgeMs = 60_000
const labels = Object.keys(publicNodes) as PublicLabel[]

/** Counts the nodes of each public label, with one small query for each. */
export async function countNodes(read: Graph['read']): Promise<GraphSize> {
  const counted = await Promise.all(
    labels.map(async (label): Promise<[PublicLabel, number]> => {
      const [row] = await read(nodesOfLabel[label], {})
      return [label, row?.nodes ?? 0]
    }),
  )
  return new Map(counted)
}

/**
 * A way to ask for the size that costs nothing most of the time: the first asker waits for the count, later ones get the last known size
 * while a new count runs. Null while the store has never answered.
 */
export function lazySize(read: Graph['read']): () => Promise<GraphSize | null> {
  let known: GraphSize | null = null
  let counting: Promise<void> | null = null
  let countedAt = -Infinity
  const count = async () => {
    try {
      known = await countNodes(read)
      countedAt = performance.now()
    } catch {
      // The failed round trips are counted where all are; what was known stays.
    } finally {
      counting = null
    }
  }
  return async () => {
    if (performance.now() - countedAt > maxAgeMs) counting ??= count()
    if (known === null) await counting
    return known
  }
}
