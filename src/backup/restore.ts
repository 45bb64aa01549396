// Brings a backup back into an empty store, and finishes one that was broken off.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { groupBy } from '../analysis/grouping.ts'
import { StartupError } from '../errors.ts'
import * as queries from '../generated/queries.ts'
import type { Graph, WriteRun } from '../graph/graph.ts'
import { nodes as nodeTypes, relationships, type RelationType } from '../graph/vocabulary.ts'
import { requireAll, writerOf } from '../recording/apply.ts'
import { labelActors } from '../recording/lookups.ts'
import { readLines } from './files.ts'
import { parseLine, type Foot, type NodeLine, type RelationLine } from './format.ts'
import { finishRestore, markRestore, restoreUnderWay } from './mark.ts'

const perTransaction = 1_000

export interface Restored {
  readonly nodes: number
  readonly relations: number
  readonly sha256: string
}

/**
 * Checks the whole file and the store, calls `prepare`, then writes its nodes and after them its relationships. A restore that was broken off goes on when it is asked for
 * again with the same file; until then no command opens the store. Throws a StartupError, and writes nothing, where the file is damaged or
 * of another schema, or the store holds something.
 */
export async function restore(
  graph: Graph,
  path: string,
  schema: number,
  progress: (written: number, all: number) => void,
  prepare: () => Promise<unknown> = async () => undefined,
): Promise<Restored> {
  const foot = await verify(path, schema)
  await requireRoom(graph, foot.sha256)
  await prepare()
  await markRestore(graph, foot.sha256)
  const all = foot.nodes + foot.relations
  let written = 0
  const told = (more: number) => progress((written += more), all)
  for await (const batch of batches(path, 'node')) {
    await graph.write((run) => writeNodes(run, batch))
    told(batch.length)
  }
  for await (const batch of batches(path, 'relation')) {
    await graph.write((run) => writeRelations(run, batch))
    told(batch.length)
  }
  await finishRestore(graph)
  return foot
}

/** Reads a file to its end and gives its foot. Throws a StartupError that names the first line which is not as it should be. */
async function verify(path: string, schema: number): Promise<Foot> {
  const hash = createHash('sha256')
  const counts = { nodes: 0, relations: 0 }
  let number = 0
  let foot: Foot | null = null
  for await (const line of readLines(path)) {
    number += 1
    const entry = entryOf(line, path, number)
    if (foot !== null || (number === 1) !== 'head' in entry) throw damaged(path, number, 'it is out of place')
    if ('head' in entry && entry.head.schema !== schema) throw otherSchema(path, entry.head.schema, schema)
    if ('foot' in entry) foot = entry.foot
    else hash.update(`${line}\n`)
    if ('node' in entry) counts.nodes += 1
    if ('relation' in entry) counts.relations += 1
  }
  if (foot === null) throw damaged(path, number + 1, 'the last line is missing: the file was cut off')
  if (
    foot.nodes !== counts.nodes ||
    foot.relations !== counts.relations ||
    foot.sha256 !== hash.digest('hex')
  )
    throw damaged(path, number, 'what stands before it was changed')
  return foot
}

function entryOf(line: string, path: string, number: number): ReturnType<typeof parseLine> {
  try {
    const entry = parseLine(line)
    if ('node' in entry && !(entry.node.node in nodeTypes))
      throw new SyntaxError(`no label ${entry.node.node}`)
    if ('relation' in entry && !(entry.relation.relation in relationships))
      throw new SyntaxError(`no relationship ${entry.relation.relation}`)
    return entry
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError)
      throw damaged(path, number, 'it is no line of a backup')
    throw error
  }
}

function damaged(path: string, line: number, what: string): StartupError {
  return new StartupError(`${path} is damaged at line ${line}: ${what}. Nothing was written.`, 13)
}

function otherSchema(path: string, theirs: number, ours: number): StartupError {
  return new StartupError(
    `${path} was made with schema ${theirs}, and this program has schema ${ours}: restore it with the version that made it, and upgrade that store. Nothing was written.`,
    13,
  )
}

async function requireRoom(graph: Graph, sha256: string): Promise<void> {
  const under = await restoreUnderWay(graph)
  if (under === sha256) return
  if (under !== null)
    throw new StartupError(
      'A restore of another backup did not finish in this store: run that again, or empty the store. Nothing was written.',
      13,
    )
  for (const label of Object.keys(queries.nodesOfLabel) as (keyof typeof queries.nodesOfLabel)[]) {
    const [counted] = await graph.read(queries.nodesOfLabel[label], {})
    if ((counted?.nodes ?? 0) > 0)
      throw new StartupError(
        'The store is not empty: a backup is restored into an empty one. Nothing was written.',
        13,
      )
  }
}

type LineOf<K> = K extends 'node' ? NodeLine : RelationLine

async function* batches<K extends 'node' | 'relation'>(path: string, kind: K): AsyncGenerator<LineOf<K>[]> {
  let batch: LineOf<K>[] = []
  for await (const line of readLines(path)) {
    const entry = parseLine(line)
    if (!(kind in entry)) continue
    batch.push((entry as Record<K, LineOf<K>>)[kind])
    if (batch.length < perTransaction) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function writeNodes(run: WriteRun, lines: readonly NodeLine[]): Promise<void> {
  for (const [label, alike] of groupBy(lines, (line) => line.node)) {
    const rows = alike.map(({ id, properties }) => ({ id, properties }))
    requireAll(
      rows.length,
      await run(queries.upsertNodes[label as keyof typeof queries.upsertNodes], { rows }),
      label,
    )
  }
  const actors = lines.filter(({ node }) => node === 'Actor')
  await labelActors(
    run,
    actors.map(({ id, properties }) => ({ id, kind: properties.kind, isOutlet: properties.isOutlet })),
  )
}

const relationWriters = { ...queries.upsertRelations, ...queries.upsertKeyedRelations }

async function writeRelations(run: WriteRun, lines: readonly RelationLine[]): Promise<void> {
  const writer = ({ relation, from }: RelationLine) => writerOf({ type: relation as RelationType, from })
  for (const [type, alike] of groupBy(lines, writer)) {
    const rows = alike.map(({ from, to, properties }) => ({
      from,
      to,
      key: properties.key ?? '',
      properties,
      created: {},
    }))
    requireAll(rows.length, await run(relationWriters[type as RelationType], { rows }), type)
  }
}
