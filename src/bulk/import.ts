// Imports entries: everything is checked first, then written batch by batch, each in one transaction with one change in the log.
import { storeChange } from '../audit/change.ts'
import { judgeMarked } from '../conflicts/disputes.ts'
import { SeedError } from '../entries/problem.ts'
import type { Graph, WriteRun } from '../graph/graph.ts'
import { applyDiff } from '../recording/apply.ts'
import { heldSurvivors, mergedSentence } from '../recording/holding.ts'
import { batchesOf } from './batches.ts'
import { createChecker, prepareBatch } from './check.ts'
import { readEntries } from './lines.ts'
import { planBatch, type Prepared } from './plan.ts'

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
  for await (const batch of batchesOf(readEntries(files), checker.refuse, size)) {
    await checker.check(batch)
    progress('checked', (entries += batch.length), null)
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

async function* preparedBatches(
  files: readonly Source[],
  by: string,
  size: number | undefined,
): AsyncGenerator<ReadyBatch, undefined> {
  for await (const lines of batchesOf(readEntries(files), () => undefined, size))
    yield { file: lines[0]?.file ?? '', entries: lines.length, batch: prepareBatch(lines, by) }
}

interface ReadyBatch {
  /** The name of the file that it begins in. */
  readonly file: string
  readonly entries: number
  readonly batch: Prepared
}

/** Makes the next one ready while one is worked on. */
async function* ahead<T>(source: AsyncGenerator<T, undefined>): AsyncGenerator<T> {
  let next = source.next()
  for (;;) {
    const one = await next
    if (one.done === true) return
    next = source.next()
    // What fails is thrown when it is asked for; where nobody asks any more, something failed before.
    next.catch(() => undefined)
    yield one.value
  }
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

async function writeBatch(graph: Graph, batch: Prepared, file: string): Promise<number> {
  const { by, at } = batch.writing
  return graph.write(async (run) => {
    const { diff, problems } = await planBatch(run, batch)
    const all = [...problems, ...(await mergedSince(run, batch))]
    if (all.length > 0)
      throw new SeedError(all.map(({ id, message }) => ({ file, line: null, path: id, message })))
    const size = diff.nodes.length + diff.relations.length
    if (size === 0) return 0
    await applyDiff(run, diff, at)
    const target = diff.nodes[0]?.id ?? diff.relations[0]?.from ?? 'import'
    await storeChange(
      run,
      { action: 'import', targetId: target, by, at, reason: null, requestId: null },
      diff,
    )
    return size
  })
}
