// Notes in the graph which nodes a write changed, for whoever keeps something that is derived from them.
import { randomUUID } from 'node:crypto'
import { chunksOf } from '../analysis/grouping.ts'
import { forgetWrites, upsertNodes } from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import { isCounted, readFacts, type Facts } from './facts.ts'

const mostIds = 500
/** Longer than any index goes without reading everything anew. */
const keptMs = 7 * 24 * 60 * 60 * 1_000
const forgottenAtOnce = 1_000

/** The nodes that a write may change. */
export interface Touched {
  /** Not there before: these are noted unread. */
  readonly created: readonly string[]
  /** There before: compared, before and after. */
  readonly present: readonly string[]
}

/**
 * Does `work` inside a transaction, and leaves a `_Write` that names what it created, and of what was there before that of which something that is
 * counted changed: what stands in StatementFacts, ArticleFacts, ClaimFacts and ActorFacts. Every writer of such things goes through here.
 */
export async function noteChanges<T>(
  run: WriteRun,
  { created, present }: Touched,
  work: () => Promise<T>,
): Promise<T> {
  const compared = [...new Set(present)].filter(isCounted)
  const before = byId(await readFacts(run, compared))
  const result = await work()
  const after = byId(await readFacts(run, compared))
  const changed = [...created.filter(isCounted), ...compared.filter((id) => before.get(id) !== after.get(id))]
  if (changed.length > 0) await leaveWrite(run, changed)
  return result
}

async function leaveWrite(run: WriteRun, changed: readonly string[]): Promise<void> {
  const at = new Date().toISOString()
  const rows = chunksOf(changed, mostIds).map((nodeIds) => {
    const id = `write:${randomUUID()}`
    return { id, properties: { name: id, at, nodeIds } }
  })
  await run(upsertNodes._Write, { rows })
}

/** Drops notes that every index has long seen. Not part of every write: two that drop the same ones would get into each other's way. */
export async function forgetOldChanges(run: WriteRun): Promise<void> {
  await run(forgetWrites, { before: new Date(Date.now() - keptMs).toISOString(), limit: forgottenAtOnce })
}

function byId(facts: readonly Facts[]): Map<string, string> {
  return new Map(facts.map((entry) => [entry.id, JSON.stringify(entry)]))
}
