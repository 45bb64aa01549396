// Knows which nodes were merged, so that their ids lead to the ones that stand for them.
import { mergedActors, mergedClaims } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'

/** The nodes that were merged, as this process knows them. */
export interface MergedIds {
  /** The id of the node that stands for this one: itself, unless it was merged. */
  readonly survivorOf: (id: string) => string
  /** Whether nothing was ever merged: nothing needs to be looked up then. */
  readonly isEmpty: () => boolean
  /** Reads them anew, after a merge or a split. */
  readonly refresh: () => Promise<void>
}

/** Reads which nodes of a graph were merged. */
export async function readMergedIds(graph: Graph): Promise<MergedIds> {
  let survivors: ReadonlyMap<string, string> = new Map()
  const refresh = async () => {
    const rows = [...(await graph.read(mergedActors, {})), ...(await graph.read(mergedClaims, {}))]
    survivors = new Map(rows.map(({ id, mergedIntoId }) => [id, mergedIntoId]))
  }
  await refresh()
  return {
    survivorOf: (id) => survivors.get(id) ?? id,
    isEmpty: () => survivors.size === 0,
    refresh,
  }
}
