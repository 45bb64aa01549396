// Plans to take a merge apart: what it moved goes back as it stands now, and what was recorded since stays with the survivor.
import { readBody } from '../../audit/change.ts'
import type { Diff, NodeEdit, Properties, RelationEdit } from '../../audit/diff.ts'
import { DomainError } from '../../errors.ts'
import { changesOfTarget } from '../../generated/queries.ts'
import type { SplitInput } from '../../generated/schema-types.ts'
import type { WriteRun } from '../../graph/graph.ts'
import type { RelationType } from '../../graph/vocabulary.ts'
import { removal, same, type Writing } from '../edits.ts'
import { hold } from '../holding.ts'
import type { Plan, Planner } from '../record.ts'
import { relationName, relationsFrom, storedNodes, type StoredRelation } from '../stored.ts'
import { relationsOf, swap, texts, toClaims, type Merged } from './merges.ts'
import { ended } from './relations.ts'

export const planSplit =
  (label: Merged, { id }: SplitInput): Planner =>
  async (run, writing) => {
    await hold(run, [id])
    const stored = (await storedNodes(run, [id])).get(id)
    if (!stored) throw new DomainError('NOT_FOUND', `${id} is not on record.`, { field: 'input.id' })
    const edge = (await relationsFrom(run, [id])).find(
      ({ type, properties }) => type === 'MERGED_INTO' && (properties.endedAt ?? null) === null,
    )
    if (!edge) throw new DomainError('CONFLICT', `${id} is not merged into another.`, { field: 'input.id' })
    await hold(run, [edge.to])
    if (stored.mergedIntoId !== edge.to)
      throw new DomainError(
        'CONFLICT',
        `${edge.to}, into which ${id} was merged, was itself merged into ${String(stored.mergedIntoId)} since: take that apart first.`,
        { field: 'input.id' },
      )
    const merge = await mergeOf(run, id, edge)
    return splitPlan(run, writing, label, edge, merge)
  }

const latest = 200

/** What the merge did, from its change. */
async function mergeOf(run: WriteRun, id: string, edge: StoredRelation): Promise<Diff> {
  for (const { body } of await run(changesOfTarget, { targetId: id, limit: latest })) {
    const diff = body === null ? null : readBody(body).diff
    const made = diff?.relations.find(
      ({ type, from, to, key, before }) =>
        type === 'MERGED_INTO' && from === id && to === edge.to && key === edge.key && before === null,
    )
    if (diff && made) return diff
  }
  throw new DomainError(
    'CONFLICT',
    `What the merge of ${id} moved is not in the log any more: it cannot be taken apart.`,
    {
      field: 'input.id',
    },
  )
}

/** Puts back what still stands as the merge left it; what was recorded or changed since stays with the survivor. */
async function splitPlan(
  run: WriteRun,
  { at }: Writing,
  label: Merged,
  edge: StoredRelation,
  merge: Diff,
): Promise<Plan> {
  const [id, into] = [edge.from, edge.to]
  const now = await storedNodes(
    run,
    merge.nodes.map((node) => node.id),
  )
  const nodes = merge.nodes.flatMap((edit) => backNode(edit, now.get(edit.id) ?? null, into))
  const there = new Map(
    (await relationsOf(run, label, into)).map((relation) => [relationName(relation), relation]),
  )
  const relations = merge.relations.flatMap((edit) => backRelation(edit, id, into, there, merge))
  return {
    targetId: id,
    diff: { nodes, relations: [...relations, ended(edge, at)] },
  }
}

function backNode(edit: NodeEdit, now: Properties | null, into: string): NodeEdit[] {
  const { before, after } = edit
  if (now === null || before === null || after === null) return []
  if (edit.id === into && 'aliases' in after) {
    const added = texts(after.aliases).filter((name) => !texts(before.aliases).includes(name))
    const kept = texts(now.aliases).filter((name) => !added.includes(name))
    return [{ ...edit, before: { aliases: texts(now.aliases) }, after: { aliases: kept } }]
  }
  const isAsLeft = Object.keys(after).every((name) => same(after[name], now[name]))
  return isAsLeft ? [{ ...edit, before: after, after: before }] : []
}

/** One relationship that the merge took away: back at the one that was merged, as it stands at the survivor now. */
function backRelation(
  edit: RelationEdit,
  id: string,
  into: string,
  there: ReadonlyMap<string, StoredRelation>,
  merge: Diff,
): RelationEdit[] {
  if (edit.after !== null || edit.before === null) return []
  const target = { ...edit, from: swap(edit.from, id, into), to: swap(edit.to, id, into) }
  const wasMoved = merge.relations.some(
    (other) => other.before === null && relationName(other) === relationName(target),
  )
  const back = (properties: Properties, type: RelationType): RelationEdit => ({
    ...edit,
    type,
    before: null,
    after: properties,
  })
  if (!wasMoved) return [back(edit.before, edit.type)]
  const found = there.get(relationName(target)) ?? stanceNow(edit, into, there)
  return found ? [removal(found), back(found.properties, found.type)] : []
}

/** A statement on a claim may have been accepted, refused or withdrawn since: its edge is of another type then. */
function stanceNow(
  { type, from }: RelationEdit,
  into: string,
  there: ReadonlyMap<string, StoredRelation>,
): StoredRelation | undefined {
  if (!toClaims.includes(type)) return undefined
  return [...there.values()].find(
    (other) => toClaims.includes(other.type) && other.from === from && other.to === into,
  )
}
