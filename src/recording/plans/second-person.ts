// Keeps a statement from being checked by whoever had a hand in it, and from staying checked when it says something else.
import type { Diff, NodeEdit, Properties } from '../../audit/diff.ts'
import { derivedProperties } from '../../entries/derived.ts'
import { DomainError } from '../../errors.ts'
import { changesByHand } from '../../generated/queries.ts'
import type { WriteRun } from '../../graph/graph.ts'
import type { Planner } from '../record.ts'
import { storedNodes } from '../stored.ts'

/** Actions after which a statement says what their maker wrote or let stand. Taking a change back brings what others wrote. */
const hands = ['recordStatement', 'retractStatement', 'acceptStatement', 'updateStatement']
/** Properties of a statement that say nothing of what was said. */
const besideWords: ReadonlySet<string> = new Set([
  ...['state', 'checkedBy', 'checkedAt', 'recordedBy', 'recordedAt', 'proposedBy'],
  ...['id', 'version', 'createdAt', 'updatedAt', ...derivedProperties.Statement],
])

/**
 * The same plan under the rule of a second person. Throws FORBIDDEN at `field` where it would make a statement CHECKED for someone who had a
 * hand in it.
 */
export const bySecondPerson =
  (planner: Planner, field: string): Planner =>
  async (run, writing) => {
    const plan = await planner(run, writing)
    const ids = plan.diff.nodes.flatMap(({ id, label }) => (label === 'Statement' ? [id] : []))
    const stored = await storedNodes(run, ids)
    const risen = plan.diff.nodes.filter((edit) => edit.label === 'Statement' && becomesChecked(edit))
    for (const { id, after } of risen)
      await refuseOwn(run, { id, ...stored.get(id), ...after }, writing.by, field)
    const { diff, targetId } = plan
    const nodes = diff.nodes.map((edit) => {
      const now = stored.get(edit.id)
      if (now && risen.includes(edit)) return uncheckedAsChanged(edit, now)
      return now && edit.id === targetId && says(diff, edit) ? unchecked(edit, now) : edit
    })
    return { ...plan, diff: { ...diff, nodes } }
  }

const becomesChecked = ({ before, after }: NodeEdit) =>
  after?.state === 'CHECKED' && before?.state !== 'CHECKED'

async function refuseOwn(
  run: WriteRun,
  { id, recordedBy }: Properties,
  by: string,
  field: string,
): Promise<void> {
  const isOwn =
    recordedBy === by || (await run(changesByHand, { targetId: String(id), by, actions: hands }))[0]
  if (!isOwn) return
  throw new DomainError(
    'FORBIDDEN',
    'Whoever proposed, recorded, accepted or changed a statement cannot check it: a second person does.',
    { field },
  )
}

/** Whether a change that leaves the state alone changes what a statement says or where it was read. */
function says({ relations }: Diff, { id, before, after }: NodeEdit): boolean {
  if (before === null || after === null || 'state' in after) return false
  return (
    Object.keys({ ...before, ...after }).some((name) => !besideWords.has(name)) ||
    relations.some(({ from }) => from === id)
  )
}

/** What was checked was something else: it counts as before, and is to be checked anew. One that is withdrawn forgets who checked it. */
function unchecked(edit: NodeEdit, stored: Properties): NodeEdit {
  const { state, checkedBy = null, checkedAt = null } = stored
  const lost: Properties = {
    ...(state === 'CHECKED' && { state }),
    ...(checkedBy !== null && { checkedBy, checkedAt }),
  }
  const left = Object.fromEntries(
    Object.keys(lost).map((name) => [name, name === 'state' ? 'RECORDED' : null]),
  )
  return { ...edit, before: { ...edit.before, ...lost }, after: { ...edit.after, ...left } }
}

/** What was changed while it was withdrawn comes back as RECORDED: nobody has checked it as it stands. */
function uncheckedAsChanged(edit: NodeEdit, stored: Properties): NodeEdit {
  const { checkedBy = null } = { ...stored, ...edit.after }
  return checkedBy === null ? { ...edit, after: { ...edit.after, state: 'RECORDED' } } : edit
}
