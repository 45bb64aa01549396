// Imports entries: everything is checked first, then written batch by batch, each in one transaction with one change in the log.
import { storeChange } from '../audit/change.ts'
import { judgeMarked } from '../conflicts/disputes.ts'
import { SeedError } from '../entries/problem.ts'
import { DomainError } from '../errors.ts'
import type { Graph, WriteRun } from '../graph/graph.ts'
import { applyDiff } from '../recording/apply.ts'
import { heldSurvivors, mergedSentence } from '../recording/holding.ts'
import { ahead, batchesOf } from './batches.ts'
import { createChecker } from './check.ts'
import { circlesWith } from './circles.ts'
import { examine, prepareBatch, type Examined } from './examine.ts'
import { readEntries } from './lines.ts'
import { foreignAddresses, planBatch, type BatchPlan, type Prepared, type Ready } from './plan.ts'

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
  const areNew: boolean[] = []
  let entries = 0
  for await (const { value: batch, readyNext } of ahead(examinedBatches(files, size))) {
    readyNext()
    areNew.push(await checker.check(batch))
    progress('checked', (entries += batch.lines.length), null)
  }
  const checked = await checker.end()
  if (checked.found > 0) throw new SeedError(checked.problems, checked.found)
  if (dryRun) return { entries, written: checked.fresh, batches: 0 }
  const done = { entries: 0, written: 0, batches: 0 }
  for await (const { value: batch, readyNext } of ahead(preparedBatches(files, by, size, areNew))) {
    const written = await writeBatch(graph, batch, readyNext)
    done.entries += batch.entries
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
  areNew: readonly boolean[],
): AsyncGenerator<ReadyBatch, undefined> {
  let number = 0
  for await (const batch of batchesOf(readEntries(files), size)) {
    const { lines } = batch
    const content = prepareBatch(batch, by, areNew[number] ?? false)
    yield { file: lines[0]?.file ?? '', entries: lines.length, content }
    number += 1
  }
}

interface ReadyBatch {
  /** The name of the file that it begins in. */
  readonly file: string
  readonly entries: number
  readonly content: Ready
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

/**
 * What the check found nothing of on record is created without looking for it again: where someone recorded some of it since, the store refuses
 * a second node with its id, and the batch is planned anew. Calls `meanwhile` when the store has been given its work.
 */
async function writeBatch(graph: Graph, batch: ReadyBatch, meanwhile: () => void): Promise<number> {
  const { fresh } = batch.content
  if (fresh === null) return writePlanned(graph, batch, planBatch, meanwhile)
  try {
    const asNew: Planner = async (run, { entries }) => ({
      diff: fresh,
      problems: await foreignAddresses(run, entries),
    })
    return await writePlanned(graph, batch, asNew, meanwhile)
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error
    return writePlanned(graph, batch, planBatch, meanwhile)
  }
}

type Planner = (run: WriteRun, batch: Prepared) => Promise<BatchPlan>

async function writePlanned(
  graph: Graph,
  { file, content: batch }: ReadyBatch,
  planner: Planner,
  meanwhile: () => void,
): Promise<number> {
  const { by, at } = batch.writing
  return graph.write(async (run) => {
    const [{ diff, problems }, ...others] = await Promise.all([
      planner(run, batch),
      mergedSince(run, batch),
      circlesWith(run, batch),
    ])
    const all = [...problems, ...others.flat()]
    if (all.length > 0)
      throw new SeedError(all.map(({ id, message }) => ({ file, line: null, path: id, message })))
    const size = diff.nodes.length + diff.relations.length
    if (size === 0) return 0
    const targetId = diff.nodes[0]?.id ?? diff.relations[0]?.from ?? 'import'
    const head = { action: 'import', targetId, by, at, reason: null, requestId: null }
    await applyDiff(run, diff, at, () => {
      const stored = storeChange(run, head, diff)
      meanwhile()
      return stored
    })
    return size
  })
}
