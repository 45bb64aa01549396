// The change in the log that a mutation left, as the mutation gives it.
import { randomUUID } from 'node:crypto'
import { touchedIds } from '../audit/diff.ts'
import type { Context } from '../contract/context.ts'
import type { ChangeModel, OutcomeModel } from '../contract/models.ts'

/** The change in the log; that of a dry run is in none, and what it would do is shown all the same. */
export function changeOf(
  outcome: OutcomeModel,
  _: unknown,
  { loaders, requestId }: Context,
): Promise<ChangeModel | null> {
  const { changeId, diff, head, targetId } = outcome
  if (changeId !== null) return loaders.changes.byId.load(changeId)
  if (diff.nodes.length === 0 && diff.relations.length === 0) return Promise.resolve(null)
  const id = `change:dry-run-${randomUUID()}`
  loaders.changes.bodies.prime(id, { reason: head.reason, diff })
  return Promise.resolve({
    ...{ id, targetId, requestId, at: head.at, by: head.by, action: head.action },
    ...{ number: 0, hash: '', sortKey: '', bodySha256: '', redactedBy: null },
    nodeIds: touchedIds(diff),
  })
}
