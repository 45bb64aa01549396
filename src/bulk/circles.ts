// Finds where what is imported would let claims narrow each other in a circle, among themselves or with what is on record.
import { circleSentence } from '../entries/check-relations.ts'
import { takeLocks } from '../graph/locks.ts'
import type { WriteRun } from '../graph/graph.ts'
import { relationsFrom, type Ask } from '../recording/stored.ts'
import type { Prepared } from './plan.ts'

export interface Narrowing {
  readonly from: string
  readonly to: string
}

/** Those of these that are part of a circle: among themselves, and with all that claims narrow on record. */
export async function circlesOf<N extends Narrowing>(ask: Ask, added: readonly N[]): Promise<N[]> {
  if (added.length === 0) return []
  const broader = await broaderOf(ask, added)
  return added.filter(({ from, to }) => reaches(broader, to, from))
}

/** The same for a batch that is about to be written; nobody else narrows a claim until the transaction ends. */
export async function circlesWith(
  run: WriteRun,
  { entries }: Prepared,
): Promise<{ id: string; message: string }[]> {
  const added = entries.claimRelations.filter(({ type }) => type === 'NARROWS')
  if (added.length === 0) return []
  await takeLocks(run, ['narrowing'])
  return (await circlesOf(run, added)).map(({ from }) => ({ id: from, message: circleSentence }))
}

/** From each claim to those that it narrows: as given, and as stored for whatever can be reached from there. */
async function broaderOf(ask: Ask, added: readonly Narrowing[]): Promise<Map<string, string[]>> {
  const broader = new Map<string, string[]>()
  const add = ({ from, to }: Narrowing) => {
    const known = broader.get(from)
    if (known) known.push(to)
    else broader.set(from, [to])
  }
  added.forEach(add)
  const seen = new Set<string>()
  for (let next = [...new Set(added.map(({ to }) => to))]; next.length > 0;) {
    for (const id of next) seen.add(id)
    const stored = (await relationsFrom(ask, next)).filter(
      ({ type, properties }) => type === 'NARROWS' && (properties.endedAt ?? null) === null,
    )
    stored.forEach(add)
    next = [...new Set(next.flatMap((id) => broader.get(id) ?? []))].filter((id) => !seen.has(id))
  }
  return broader
}

function reaches(broader: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from])
  for (const id of seen) {
    if (id === to) return true
    for (const next of broader.get(id) ?? []) seen.add(next)
  }
  return false
}
