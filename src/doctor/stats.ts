// Counts what a graph holds.
import { countContested } from '../conflicts/disputes.ts'
import { relationshipsOfType, statementsByState } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'
import { schemaOf } from '../graph/migrate.ts'
import { relationships as relationTypes, type RelationType } from '../graph/vocabulary.ts'
import { countNodes } from '../operations/graph-size.ts'

export interface Stats {
  readonly engine: string
  readonly description: string
  /** The newest migration that was applied, and how many of this program's are not. */
  readonly schema: { readonly version: number; readonly pending: number }
  /** Public labels alone. */
  readonly nodes: Readonly<Record<string, number>>
  readonly relationships: Readonly<Record<string, number>>
  readonly statements: readonly { readonly state: string; readonly stance: string; readonly count: number }[]
  readonly disputes: number
}

/** A count passes over everything on the embedded engine. */
const patience = { timeoutMs: 60_000 }

/** Counts everything, one small query at a time. */
export async function graphStats(graph: Graph): Promise<Stats> {
  const read: Graph['read'] = (query, params) => graph.read(query, params, patience)
  const statements = await read(statementsByState, {})
  return {
    engine: graph.engine,
    description: graph.description,
    schema: await schemaOf(graph),
    nodes: Object.fromEntries(await countNodes(read)),
    relationships: await countRelationships(read),
    statements: statements.map(({ state, stance, statements: count }) => ({ state, stance, count })),
    disputes: await countContested(graph),
  }
}

async function countRelationships(read: Graph['read']): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const type of Object.keys(relationTypes) as RelationType[]) {
    const [row] = await read(relationshipsOfType[type], {})
    counts[type] = row?.relationships ?? 0
  }
  return counts
}
