// Plans to move a statement from one state to another; the edge to its claim moves with it.
import type { Properties, RelationEdit } from '../../audit/diff.ts'
import { isCounted } from '../../entries/flat.ts'
import { DomainError } from '../../errors.ts'
import type { EnumValue, RelationType } from '../../graph/vocabulary.ts'
import { removal, type Writing } from '../edits.ts'
import type { Planner } from '../record.ts'
import { relationsFrom } from '../stored.ts'
import { held } from './nodes.ts'

type State = EnumValue<'StatementState'>

/** A step from some states to another, and what else it writes. */
interface Step {
  readonly from: readonly State[]
  readonly to: State
  readonly stamp: (writing: Writing) => Properties
}

const nothing = () => ({})
const steps = {
  checkStatement: {
    from: ['RECORDED'],
    to: 'CHECKED',
    stamp: ({ by, at }) => ({ checkedBy: by, checkedAt: at }),
  },
  // What was proposed is on record from now on: whoever accepts it records it.
  acceptStatement: {
    from: ['PROPOSED'],
    to: 'RECORDED',
    stamp: ({ by, at }) => ({ recordedBy: by, recordedAt: at }),
  },
  refuseStatement: { from: ['PROPOSED'], to: 'REFUSED', stamp: nothing },
  withdrawStatement: { from: ['PROPOSED', 'RECORDED', 'CHECKED'], to: 'WITHDRAWN', stamp: nothing },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps

export const planStep =
  (name: StepName, id: string): Planner =>
  async (run, writing) => {
    const stored = await held(run, id, 'Statement')
    const step: Step = steps[name]
    refuseWrongState(id, stored, step)
    const changed: Properties = { state: step.to, ...step.stamp(writing) }
    const before = Object.fromEntries(Object.keys(changed).map((field) => [field, stored[field] ?? null]))
    const there = (await relationsFrom(run, [id])).filter(({ type }) => isStanceEdge(type))
    const edge = edgeOf(id, { ...stored, ...changed })
    const moves = there.some(({ type }) => type === edge.type) ? [] : [...there.map(removal), edge]
    return {
      targetId: id,
      diff: { nodes: [{ label: 'Statement', id, before, after: changed }], relations: moves },
    }
  }

function refuseWrongState(id: string, { state }: Properties, { from, to }: Step): void {
  if (from.includes(state as State)) return
  throw new DomainError(
    'CONFLICT',
    `${id} is ${String(state)}: only what is ${from.join(' or ')} can become ${to}.`,
    { field: 'input.id', state },
  )
}

const stanceEdges = [
  'ASSERTS',
  'CONFIRMS',
  'DENIES',
  'QUESTIONS',
  'DECLINES',
  'PROPOSED_ON',
  'WITHDRAWN_FROM',
]
const isStanceEdge = (type: RelationType) => stanceEdges.includes(type)

/** The edge that a statement in its state has to its claim: only what counts has its stance as the type. */
function edgeOf(id: string, { claimId, stance, state }: Properties): RelationEdit {
  const type = isCounted(String(state)) ? stance : state === 'WITHDRAWN' ? 'WITHDRAWN_FROM' : 'PROPOSED_ON'
  const after: Properties = type === stance ? {} : { stance: stance ?? null }
  return { type: type as RelationType, from: id, to: String(claimId), key: null, before: null, after }
}
