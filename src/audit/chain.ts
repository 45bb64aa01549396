// The chain of sealed changes: each link is a hash over the link before and what the change says of itself.
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { NodeRow } from '../graph/vocabulary.ts'

/** What the first link is chained to. */
export const noLink = '0'.repeat(64)

/** What is hashed of a change beside its number and the link before. Its body is hashed for itself, so that it may be erased. */
export type Linked = Pick<
  NodeRow<'_Change'>,
  'id' | 'at' | 'by' | 'action' | 'targetId' | 'nodeIds' | 'requestId' | 'bodySha256'
>

/** The hash of a change as number `number` of the chain, as 64 hexadecimal digits: SHA-256 of its fields as canonical JSON (RFC 8785). */
export function linkOf(previous: string, number: number, change: Linked): string {
  const { id, at, by, action, targetId, nodeIds, requestId, bodySha256 } = change
  const text = canonicalize({
    previous,
    number,
    id,
    at,
    by,
    action,
    targetId,
    nodeIds,
    requestId,
    bodySha256,
  })
  if (text === undefined) throw new TypeError('a change holds what JSON cannot')
  return createHash('sha256').update(text).digest('hex')
}
