// Reads a whole graph as the lines of a backup, a page at a time.
import { StartupError } from '../errors.ts'
import {
  nodesOfLabel,
  relationshipsOfType,
  storedMakers,
  storedNodes,
  storedRelations,
} from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'
import { relationships, type RelationType } from '../graph/vocabulary.ts'
import { createDigest, footLine, headLine, nodeLine, relationLine } from './format.ts'

const pageSize = 1_000
/** On the embedded engine a page passes over every node of its label. */
const patience = { timeoutMs: 120_000 }

type SavedLabel = keyof typeof storedNodes
const labels = Object.keys(storedNodes) as SavedLabel[]

/**
 * The lines of a backup: everything that is stored, in an order that depends on nothing else, so that the same graph gives the same bytes.
 * Throws a StartupError at the end where the graph was written to meanwhile. `schema` is the number of its newest migration.
 */
export async function* dump(
  graph: Graph,
  schema: number,
  progress: (nodes: number) => void,
): AsyncGenerator<string> {
  const counts = new Map<string, number>()
  const digest = createDigest()
  const passOn = (line: string) => {
    digest.add(line)
    return line
  }
  yield passOn(headLine(schema))
  let nodes = 0
  let relations = 0
  for (const label of labels) {
    for await (const page of pagesOf(graph, label)) {
      nodes += page.nodes.length
      relations += page.relations.length
      for (const line of page.nodes) yield passOn(line)
      for (const line of page.relations) yield passOn(line)
      count(counts, label, page.nodes.length)
      for (const type of page.types) count(counts, type, 1)
      progress(nodes)
    }
  }
  await requireUnchanged(graph, counts)
  yield footLine({ nodes, relations, sha256: digest.sum() })
}

function count(counts: Map<string, number>, name: string, more: number): void {
  counts.set(name, (counts.get(name) ?? 0) + more)
}

interface Page {
  readonly nodes: string[]
  readonly relations: string[]
  /** The type of each relation. */
  readonly types: string[]
}

async function* pagesOf(graph: Graph, label: SavedLabel): AsyncGenerator<Page> {
  for (let after = ''; ;) {
    const nodes = await graph.read(storedNodes[label], { after, limit: pageSize }, patience)
    const last = nodes.at(-1)
    if (last === undefined) return
    const rows = await relationsOf(
      graph,
      label,
      nodes.map(({ id }) => id),
    )
    yield {
      nodes: nodes.map(({ id, properties }) => nodeLine(label, id, properties)),
      relations: rows
        .map(({ type, fromId, toId, properties }) => relationLine(type, fromId, toId, properties))
        .sort(),
      types: rows.map(({ type }) => type),
    }
    after = last.id
  }
}

const isSource = (label: string): label is keyof typeof storedRelations => label in storedRelations

async function relationsOf(graph: Graph, label: SavedLabel, ids: readonly string[]) {
  if (!isSource(label)) return []
  const from = await graph.read(storedRelations[label], { ids }, patience)
  return label === 'Statement' ? [...from, ...(await graph.read(storedMakers, { ids }, patience))] : from
}

/** A store has no picture of itself that stands still while many pages are read. */
async function requireUnchanged(graph: Graph, counts: ReadonlyMap<string, number>): Promise<void> {
  for (const label of labels) {
    const [now] = await graph.read(nodesOfLabel[label], {}, patience)
    refuseOther(counts.get(label) ?? 0, now?.nodes ?? 0)
  }
  for (const type of Object.keys(relationships) as RelationType[]) {
    const [now] = await graph.read(relationshipsOfType[type], {}, patience)
    refuseOther(counts.get(type) ?? 0, now?.relationships ?? 0)
  }
}

function refuseOther(found: number, now: number): void {
  if (found === now) return
  throw new StartupError(
    'The graph was written to while it was read: nothing was kept of this backup. Stop whoever writes, and run it again.',
    13,
  )
}
