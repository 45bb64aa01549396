// Holds nodes until a transaction ends, so that what was read of them stays true while it writes.
import * as queries from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import { byLabel, type Ask } from './stored.ts'

/** Holds nodes until the transaction ends, so that nobody changes what is judged. */
export async function hold(run: WriteRun, ids: readonly string[]): Promise<void> {
  const held = [...byLabel([...ids].sort())].map(([label, alike]) =>
    run(queries.lockNodes[label], { ids: alike }),
  )
  await Promise.all(held)
}

/** Of these ids, those that were merged, each with the one that stands for it. */
export async function survivorsOf(ask: Ask, ids: readonly string[]): Promise<Map<string, string>> {
  const asked = new Set(ids)
  const isAsked = (type: string) => ids.some((id) => id.startsWith(type))
  const rows = await Promise.all([
    isAsked('actor:') ? ask(queries.mergedActors, {}) : [],
    isAsked('claim:') ? ask(queries.mergedClaims, {}) : [],
  ])
  return new Map(
    rows
      .flat()
      .filter(({ id }) => asked.has(id))
      .map(({ id, mergedIntoId }) => [id, mergedIntoId]),
  )
}

/** What is said to whoever names one that was merged. */
export const mergedSentence = (id: string, survivor: string) => `${id} was merged into ${survivor}: name that`

/**
 * Holds the actors and claims among these ids, so that what is joined to them in this transaction is joined before or after a merge and never
 * while one moves what they have. Gives those that were merged, each with the one that stands for it.
 */
export async function heldSurvivors(run: WriteRun, ids: readonly string[]): Promise<Map<string, string>> {
  const ends = [...new Set(ids)].filter((id) => /^(?:actor|claim):/.test(id))
  const [, survivors] = await Promise.all([hold(run, ends), survivorsOf(run, ends)])
  return survivors
}
