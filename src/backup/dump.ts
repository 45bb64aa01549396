// Reads a whole graph as the lines of a backup, a page at a time.
import { createHash } from 'node:crypto'
import { StartupError } from '../errors.ts'
import {
  nodesOfLabel,
  relationshipsOfType,
  storedMakers,
  storedNodes,
  storedRelations,
} from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'
import { pages, patientRead, type Read } from '../graph/pages.ts'
import type { StoredProperties } from '../graph/query.ts'
import { relationships, type RelationType } from '../graph/vocabulary.ts'
import { footLine, headLine, nodeLine, relationLine } from './format.ts'

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
  const read = patientRead(graph)
  const hash = createHash('sha256')
  const counts = new Map<string, number>()
  const total = { nodes: 0, relations: 0 }
  const passOn = (line: string) => {
    hash.update(line)
    return line
  }
  yield passOn(headLine(schema))
  for (const label of labels) {
    for await (const nodes of pages(read, storedNodes[label])) {
      const ids = nodes.map(({ id }) => id)
      const relations = await relationsOf(read, label, ids)
      for (const { id, properties } of nodes)
        yield passOn(nodeLine(label, id, label === '_Seal' ? withoutLease(properties) : properties))
      for (const line of relations.map(toLine).sort()) yield passOn(line)
      for (const name of [...nodes.map(() => label), ...relations.map(({ type }) => type)])
        counts.set(name, (counts.get(name) ?? 0) + 1)
      total.nodes += nodes.length
      total.relations += relations.length
      progress(total.nodes)
    }
  }
  await requireUnchanged(read, counts)
  yield footLine({ ...total, sha256: hash.digest('hex') })
}

const ofTheMoment = ['holder', 'leaseUntil']

/** Who may lengthen the chain of changes, and until when, is a matter of the servers that run now. */
function withoutLease(properties: StoredProperties): StoredProperties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !ofTheMoment.includes(name)))
}

const isSource = (label: string): label is keyof typeof storedRelations => label in storedRelations

async function relationsOf(read: Read, label: SavedLabel, ids: readonly string[]): Promise<StoredRelation[]> {
  if (!isSource(label)) return []
  const from = await read(storedRelations[label], { ids })
  return label === 'Statement' ? [...from, ...(await read(storedMakers, { ids }))] : from
}

interface StoredRelation {
  readonly type: string
  readonly fromId: string
  readonly toId: string
  readonly properties: StoredProperties
}

function toLine({ type, fromId, toId, properties }: StoredRelation): string {
  return relationLine(type, fromId, toId, properties)
}

/** A store has no picture of itself that stands still while many pages are read. */
async function requireUnchanged(read: Read, counts: ReadonlyMap<string, number>): Promise<void> {
  for (const label of labels) {
    const [now] = await read(nodesOfLabel[label], {})
    refuseOther(counts.get(label) ?? 0, now?.nodes ?? 0)
  }
  for (const type of Object.keys(relationships) as RelationType[]) {
    const [now] = await read(relationshipsOfType[type], {})
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
