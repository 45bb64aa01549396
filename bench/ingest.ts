// Fills a graph by the product's own writes, and measures them beside plain UNWIND through the bare driver.
import { groupBy } from '../src/analysis/grouping.ts'
import { rebuildDisputes } from '../src/conflicts/disputes.ts'
import type { Graph } from '../src/graph/graph.ts'
import { relationships, type RelationType } from '../src/graph/vocabulary.ts'
import { rowsOf, type GraphRows } from '../src/entries/rows.ts'
import { writeRows } from '../src/recording/write-rows.ts'
import type { Bare } from './bare-driver.ts'
import { pieces, shapeOf } from './dataset.ts'
import { say } from './progress.ts'

export interface Load {
  readonly statements: number
  /** Nodes and relationships. */
  readonly rows: number
  readonly seconds: number
  readonly disputeSeconds: number
  readonly disputes: number
}

export interface IngestRace {
  readonly statements: number
  readonly rows: number
  readonly productRowsPerSecond: number
  readonly bareRowsPerSecond: number
}

const recordedAt = '2024-01-01T00:00:00.000Z'

/** Writes a whole graph of `statements` statements and derives its disputes, as the seed loader does. */
export async function fill(graph: Graph, statements: number): Promise<Load> {
  let rows = 0
  let seconds = 0
  for (const piece of pieces(shapeOf(statements))) {
    const written = rowsOf(piece, new Map(), recordedAt)
    seconds += await timed(() => graph.write((run) => writeRows(run, written, recordedAt)))
    rows += sizeOf(written)
    say(`${statements} statements: ${rows} rows written`)
  }
  let disputes = 0
  const disputeSeconds = await timed(async () => {
    disputes = await rebuildDisputes(graph)
  })
  return { statements, rows, seconds, disputeSeconds, disputes }
}

/** Writes the same rows twice into an empty graph, piece by piece in turn: by the product, and under other ids by UNWIND alone. */
export async function raceIngest(graph: Graph, bare: Bare, statements: number): Promise<IngestRace> {
  const spent = { product: 0, bare: 0 }
  let rows = 0
  for (const piece of pieces(shapeOf(statements))) {
    const written = rowsOf(piece, new Map(), recordedAt)
    const twin = underOtherIds(written)
    spent.product += await timed(() => graph.write((run) => writeRows(run, written, recordedAt)))
    spent.bare += await timed(() => bare.write(unwinds(twin)))
    rows += sizeOf(written)
  }
  return {
    statements,
    rows,
    productRowsPerSecond: rows / spent.product,
    bareRowsPerSecond: rows / spent.bare,
  }
}

const sizeOf = ({ nodes, relations }: GraphRows) => nodes.length + relations.length

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}

function underOtherIds({ nodes, relations }: GraphRows): GraphRows {
  const other = (id: string) => `${id}-twin`
  return {
    nodes: nodes.map((node) => ({ ...node, id: other(node.id) })),
    relations: relations.map((relation) => ({
      ...relation,
      from: other(relation.from),
      to: other(relation.to),
    })),
  }
}

/** The plainest fast writes there are: one CREATE for each label, one MATCH and CREATE for each relationship type. */
function unwinds({ nodes, relations }: GraphRows): { text: string; params: { rows: object[] } }[] {
  const byLabel = [...groupBy(nodes, ({ label }) => label)].map(([label, rows]) => ({
    text: `UNWIND $rows AS row CREATE (n:${label} {id: row.id}) SET n += row.properties`,
    params: { rows: rows.map(({ id, properties }) => ({ id, properties })) },
  }))
  const byType = [...groupBy(relations, ({ type }) => type)].map(([type, rows]) => {
    const { from, to } = relationships[type as RelationType]
    return {
      text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
      params: { rows: rows.map((row) => ({ from: row.from, to: row.to, properties: row.properties })) },
    }
  })
  return [...byLabel, ...byType]
}
