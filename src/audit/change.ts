// Stores what was changed in the transaction that changes it; someone else numbers and chains it afterwards.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { upsertNodes } from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import { touchedIds, type Diff } from './diff.ts'

/** Who changes what, and why. */
export interface ChangeHead {
  /** The name of the mutation or command. */
  readonly action: string
  /** The id of what it was asked to change. */
  readonly targetId: string
  /** The id of whoever made it. */
  readonly by: string
  /** The moment, as an ISO timestamp in UTC. */
  readonly at: string
  readonly reason: string | null
  readonly requestId: string | null
}

/** What a change keeps beside its head; it may be erased, and its hash stays. */
export interface ChangeBody {
  readonly reason: string | null
  readonly diff: Diff
}

/**
 * Leaves a change that waits to be sealed, inside the transaction that writes. `touched` are the ids of what it touched beside the nodes of its
 * diff. Gives its id.
 */
export async function storeChange(
  run: WriteRun,
  head: ChangeHead,
  diff: Diff,
  touched: readonly string[] = [],
): Promise<string> {
  const { action, targetId, by, at, reason, requestId } = head
  const id = `change:${at.replaceAll(/\D/g, '')}-${randomUUID()}`
  const body = JSON.stringify({ reason, diff } satisfies ChangeBody)
  const salt = randomBytes(16).toString('hex')
  const nodeIds = [...new Set([...touchedIds(diff), ...touched])]
  const properties = {
    name: `${action} ${targetId}`,
    at,
    by,
    action,
    targetId,
    nodeIds,
    requestId,
    body,
    salt,
    bodySha256: hashOf(salt, body),
  }
  await run(upsertNodes._Change, { rows: [{ id, properties }] })
  const pendingId = `pending:${id}`
  await run(upsertNodes._Pending, {
    rows: [{ id: pendingId, properties: { name: pendingId, changeId: id, at } }],
  })
  return id
}

/** The hash of a body: salted, so that a short text that was erased cannot be guessed from it. */
export function hashOf(salt: string, body: string): string {
  return createHash('sha256').update(salt).update(body).digest('hex')
}

/** Reads a body back. */
export function readBody(text: string): ChangeBody {
  return JSON.parse(text) as ChangeBody
}
