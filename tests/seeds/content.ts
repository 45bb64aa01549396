// Everything a graph holds, as plain data that can be compared.
import type { Engine } from '../../src/graph/engine.ts'
import { createGraph, type Graph, type GraphOptions } from '../../src/graph/graph.ts'
import { emptyOut, type engines, openEmptyGraph } from '../support/engines.ts'

type Values = Record<string, unknown>
export interface NodeContent {
  labels: string[]
  properties: Values
}
export interface RelationContent {
  type: string
  from: string
  to: string
  properties: Values
}
export interface Content {
  nodes: NodeContent[]
  relations: RelationContent[]
}

export interface Store {
  readonly graph: Graph
  /** Another view of the same store. */
  view(options: Partial<GraphOptions>): Graph
  content(): Promise<Content>
  /** Takes everything out again. */
  empty(): Promise<void>
}

/** A migrated, empty graph, and a way to see all that is in it. */
export async function openStore(testEngine: (typeof engines)[number]): Promise<Store> {
  let engine: Engine | undefined
  const graph = await openEmptyGraph({ ...testEngine, open: async () => (engine = await testEngine.open()) })
  if (engine === undefined) throw new Error('no engine was opened')
  const opened = engine
  return {
    graph,
    view: (options) => createGraph(opened, { timeoutMs: 30_000, ...options }),
    content: () => readContent(opened),
    empty: () => emptyOut(opened),
  }
}

async function readContent(engine: Engine): Promise<Content> {
  // The log tells how the graph came about, not what it holds.
  const nodes = await rows(
    engine,
    'MATCH (n) WHERE NOT (n:_Change OR n:_Pending OR n:_Seal) RETURN labels(n) AS a, properties(n) AS b',
    ['a', 'b'],
  )
  const relations = await rows(
    engine,
    'MATCH (m)-[r]->(n) RETURN type(r) AS a, m.id AS b, n.id AS c, properties(r) AS d',
    ['a', 'b', 'c', 'd'],
  )
  return {
    nodes: sorted(
      nodes.map(([labels, properties]) => ({
        labels: (labels as string[]).toSorted(),
        properties: present(properties),
      })),
    ),
    relations: sorted(
      relations.map(([type, from, to, properties]) => ({
        type: String(type),
        from: String(from),
        to: String(to),
        properties: present(properties),
      })),
    ),
  }
}

const rows = async (engine: Engine, text: string, columns: string[]) =>
  (await engine.transaction((run) => run({ text, params: {}, ints: [], columns }))).value

/** Properties by name; a null one is one that is not there. */
function present(properties: unknown): Values {
  const entries = Object.entries(properties as Values).filter(([, value]) => value !== null)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function sorted<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, text: JSON.stringify(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item)
}
