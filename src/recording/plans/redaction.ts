// Plans to erase from the log what the law says must be erased: who, when and what was touched stay, and so does the chain.
import { changesToRedact, eraseBodies, type Redacted } from '../../audit/redact.ts'
import type { RedactInput } from '../../generated/schema-types.ts'
import { refusal } from '../draft.ts'
import type { Planner } from '../record.ts'

/** What a redaction of no single node is made to. */
const wholeLog = 'log'

export const planRedaction =
  (input: RedactInput): Planner =>
  async (run) => {
    const redacted = await changesToRedact(run, chosen(input))
    return {
      targetId: input.node ?? wholeLog,
      diff: { nodes: [], relations: [] },
      touched: redacted,
      write: (within, changeId) => eraseBodies(within, redacted, changeId),
    }
  }

function chosen({ changes, node, text }: RedactInput): Redacted {
  const given = [
    ...(changes ? [{ changeIds: changes }] : []),
    ...(node ? [{ nodeId: node }] : []),
    ...(text ? [{ text }] : []),
  ]
  const [only] = given
  if (only && given.length === 1) return only
  throw refusal([{ field: 'changes', message: 'give exactly one of changes, node and text' }])
}
