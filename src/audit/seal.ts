// Numbers the changes that wait and chains them to those before: a batch in one transaction, whoever else does the same.
import pLimit, { type LimitFunction } from 'p-limit'
import { forgetPending, pendingChanges, sealState, upsertNodes } from '../generated/queries.ts'
import type { Graph, WriteRun } from '../graph/graph.ts'
import { linkOf, noLink } from './chain.ts'

/** The one node at the end of the chain. */
export const sealId = 'seal:head'
/** Changes that one transaction seals. */
export const sealedAtOnce = 100

/** Who seals, and until when others leave it to him. Both are advice: what is right rests on the lock. */
export interface Lease {
  readonly holder: string | null
  readonly leaseUntil: string | null
}

/** What one batch came to. */
export interface Sealed {
  /** How many changes were taken from those that waited. */
  readonly taken: number
  /** The number of the last sealed change; 0 where there is none. */
  readonly number: number
}

/**
 * Seals the oldest of the changes that wait, by their moments and ids. The end of the chain is written before anything is read: that holds it
 * until the transaction ends, so that of two who seal at once the second sees what the first made of it.
 */
export function sealBatch(graph: Graph, lease: Lease, limit = sealedAtOnce): Promise<Sealed> {
  return turnOf(graph)(() => sealLocked(graph, lease, limit))
}

/**
 * Who seals one graph object waits for his turn: the embedded engine, which has one owner, tells of a lost race only when a transaction ends,
 * and stumbles before that over what the winner has deleted.
 */
const turnsTaken = new WeakMap<Graph, LimitFunction>()
function turnOf(graph: Graph): LimitFunction {
  const turn = turnsTaken.get(graph) ?? pLimit(1)
  turnsTaken.set(graph, turn)
  return turn
}

function sealLocked(graph: Graph, lease: Lease, limit: number): Promise<Sealed> {
  return graph.write(async (run) => {
    await hold(run, lease)
    const [end] = await run(sealState, { id: sealId })
    const waiting = await run(pendingChanges, { limit })
    let number = end?.number ?? 0
    let hash = number === 0 ? noLink : (end?.hash ?? noLink)
    const rows: { id: string; properties: { number: number; hash: string } }[] = []
    for (const change of waiting) {
      // It was sealed already, and someone brought its mark back.
      if (change.number > 0) continue
      number += 1
      hash = linkOf(hash, number, change)
      rows.push({ id: change.id, properties: { number, hash } })
    }
    if (rows.length > 0) await run(upsertNodes._Change, { rows })
    await run(forgetPending, { ids: waiting.map(({ pendingId }) => pendingId) })
    await run(upsertNodes._Seal, { rows: [{ id: sealId, properties: { number, hash } }] })
    return { taken: waiting.length, number }
  })
}

/** Seals everything that waits. Gives the number of the last sealed change. */
export async function sealAll(
  graph: Graph,
  lease: Lease = { holder: null, leaseUntil: null },
): Promise<number> {
  for (;;) {
    const { taken, number } = await sealBatch(graph, lease)
    if (taken < sealedAtOnce) return number
  }
}

/** Takes the lease, or gives it back. */
export async function hold(run: WriteRun, { holder, leaseUntil }: Lease): Promise<void> {
  await run(upsertNodes._Seal, { rows: [{ id: sealId, properties: { name: sealId, holder, leaseUntil } }] })
}
