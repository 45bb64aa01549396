// Turns checked seed entries into the rows of the graph.
import type { Seeds } from './format.ts'
import { nodeRows, type NodeSeed } from './node-rows.ts'
import { relationRows, type RelationSeed } from './relation-rows.ts'
import type { Texts } from './texts.ts'

export interface GraphRows {
  readonly nodes: NodeSeed[]
  readonly relations: RelationSeed[]
}

/** Every row that the seeds stand for. `texts` are private article texts, to tell which anchors are EXACT. */
export function rowsOf(seeds: Seeds, texts: Texts, now: string): GraphRows {
  return { nodes: nodeRows(seeds, now), relations: relationRows(seeds, texts, now) }
}
