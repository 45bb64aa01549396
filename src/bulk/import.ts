// Imports entries: everything is checked first, then written batch by batch, each in one transaction with one change in the log.
import { storeChange } from '../audit/change.ts'
import { judgeMarked } from '../conflicts/disputes.ts'
import { SeedError } from '../entries/problem.ts'
import type { Graph, WriteRun } from '../graph/graph.ts'
import { applyDiff } from '../recording/apply.ts'
import { heldSurvivors, mergedSentence } from '../recording/holding.ts'
import { ahead, batchesOf } from './batches.ts'
import { createChecker } from './check.ts'
import { examine, prepareBatch, type Examined } from './examine.ts'
import { readEntries } from './lines.ts'
import { isUnknown, planBatch, type Prepared, type Ready } from './plan.ts'

export interface Source {
  readonly path: string
  /** What people know it by. */
  readonly name: string
}

export interface ImportOptions {
  /** Who imports: stands in the log and on every statement. */
  readonly by: string
  readonly dryRun: boolean
  /** Entries in a transaction; 2,000 where it is left out. */
  readonly batch?: number
  readonly progress: (step: 'checked' | 'written' | 'judged', entries: number, all: number | null) => void
}

export interface Imported {
  readonly entries: number
  /** Nodes and relationships that were new. */
  readonly written: number
  readonly batches: number
}

/**
 * Imports files. Throws a SeedError with every problem, and writes nothing, where there are any. What is on record already is passed over, so
 * that one that was broken off goes on when it is run again, and leaves no duplicates.
 */
export async function importFiles(
  graph: Graph,
  files: readonly Source[],
  { by, dryRun, progress, batch: size }: ImportOptions,
): Promise<Imported> {
  const checker = createChecker((query, params) => graph.read(query, params), by)
  let entries = 0
  for await (const batch of ahead(examinedBatches(files, size))) {
    await checker.check(batch)
    progress('checked', (entries += batch.lines.length), null)
  }
  const checked = await checker.end()
  if (checked.found > 0) throw new SeedError(checked.problems, checked.found)
  if (dryRun) return { entries, written: checked.fresh, batches: 0 }
  const done = { entries: 0, written: 0, batches: 0 }
  for await (const { file, entries: own, batch } of ahead(preparedBatches(files, by, size))) {
    const written = await writeBatch(graph, batch, file)
    done.entries += own
    done.written += written
    if (written > 0) done.batches += 1
    progress('written', done.entries, entries)
  }
  await judgeMarked(graph)
  progress('judged', entries, entries)
  return done
}

async function* examinedBatches(
  files: readonly Source[],
  size: number | undefined,
): AsyncGenerator<Examined, undefined> {
  for await (const batch of batchesOf(readEntries(files), size)) yield examine(batch)
}

async function* preparedBatches(
  files: readonly Source[],
  by: string,
  size: number | undefined,
): AsyncGenerator<ReadyBatch, undefined> {
  for await (const batch of batchesOf(readEntries(files), size)) {
    const { lines } = batch
    yield { file: lines[0]?.file ?? '', entries: lines.length, batch: prepareBatch(batch, by) }
  }
}

interface ReadyBatch {
  /** The name of the file that it begins in. */
  readonly file: string
  readonly entries: number
  readonly batch: Ready
}

/** What was merged since it was checked: held now, nothing of the batch is joined to it while it is. */
async function mergedSince(run: WriteRun, { rows }: Prepared): Promise<{ id: string; message: string }[]> {
  const own = new Set(rows.nodes.map(({ id }) => id))
  const ends = rows.relations.flatMap(({ from, to }) => [from, to]).filter((id) => !own.has(id))
  return [...(await heldSurvivors(run, ends))].map(([id, survivor]) => ({
    id,
    message: mergedSentence(id, survivor),
  }))
}

async function writeBatch(graph: Graph, batch: Ready, file: string): Promise<number> {
  const { by, at } = batch.writing
  return graph.write(async (run) => {
    const [isNew, merged] = await Promise.all([isUnknown(run, batch), mergedSince(run, batch)])
    const { diff, problems } = isNew ? { diff: batch.fresh, problems: [] } : await planBatch(run, batch)
    const all = [...problems, ...merged]
    if (all.length > 0)
      throw new SeedError(all.map(({ id, message }) => ({ file, line: null, path: id, message })))
    const size = diff.nodes.length + diff.relations.length
    if (size === 0) return 0
    const targetId = diff.nodes[0]?.id ?? diff.relations[0]?.from ?? 'import'
    const head = { action: 'import', targetId, by, at, reason: null, requestId: null }
    await applyDiff(run, diff, at, () => storeChange(run, head, diff))
    return size
  })
}
