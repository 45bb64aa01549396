// Locks that have a name: who writes to one holds it until the transaction ends.
import { upsertNodes } from '../generated/queries.ts'
import type { WriteRun } from './graph.ts'

/** Takes locks inside a transaction; another that takes one of them waits until this one has ended. Names come in order, so that nobody waits in a circle. */
export async function takeLocks(run: WriteRun, names: readonly string[]): Promise<void> {
  const ids = names.map((name) => `lock:${name}`)
  await run(upsertNodes._Lock, { rows: ids.map((id) => ({ id, properties: { name: id } })) })
}
