// Marks a store into which a backup is being brought, so that nobody takes half of it for the whole.
import { StartupError } from '../errors.ts'
import { finishedRestore, unfinishedRestore, upsertNodes } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'

const id = 'lock:restore'

/** The SHA-256 of the backup whose restore has not finished, or null. */
export async function restoreUnderWay(graph: Graph): Promise<string | null> {
  const [mark] = await graph.read(unfinishedRestore, { id })
  return mark?.name ?? null
}

export async function markRestore(graph: Graph, sha256: string): Promise<void> {
  await graph.write((run) => run(upsertNodes._Lock, { rows: [{ id, properties: { name: sha256 } }] }))
}

export async function finishRestore(graph: Graph): Promise<void> {
  await graph.write((run) => run(finishedRestore, { id }))
}

/** Throws a StartupError where a restore did not finish. */
export async function requireWhole(graph: Graph): Promise<void> {
  if ((await restoreUnderWay(graph)) === null) return
  throw new StartupError(
    'A restore did not finish in this store: run `counterclaim restore` again with the same file.',
    13,
  )
}
