// Plans to merge a node into another of its type: what a merge moves stands in its change, so that it can go back.
import type { NodeEdit, Properties, RelationEdit } from '../../audit/diff.ts'
import { tooCostly } from '../../errors.ts'
import { mergedActors, mergedClaims, statementsMade } from '../../generated/queries.ts'
import type { MergeInput } from '../../generated/schema-types.ts'
import type { WriteRun } from '../../graph/graph.ts'
import { enums, type RelationType } from '../../graph/vocabulary.ts'
import { removal, same } from '../edits.ts'
import { refusal } from '../draft.ts'
import { hold } from '../holding.ts'
import type { Planner } from '../record.ts'
import { relationName, relationsFrom, relationsTo, type StoredRelation } from '../stored.ts'
import { held } from './nodes.ts'
import { refuseCircle } from './relations.ts'

export type Merged = 'Actor' | 'Claim'

/** Relationships that one merge may move. */
const mostMoved = 50_000

export const planMerge =
  (label: Merged, { from, into, reason }: MergeInput): Planner =>
  async (run, writing) => {
    const problems = from === into ? [{ field: 'into', message: 'nothing is merged into itself' }] : []
    if (problems.length > 0) throw refusal(problems)
    const [merged, survivor] = [
      await held(run, from, label, 'input.from'),
      await held(run, into, label, 'input.into'),
    ]
    if (label === 'Actor') refuseUnnamed(merged, survivor)
    const touching = await relationsOf(run, label, from)
    const there = new Set([...(await relationsOf(run, label, into))].map(relationName))
    const moves = touching.filter(({ type }) => type !== 'MERGED_INTO')
    if (label === 'Claim') await refuseCircles(run, from, into, moves)
    const edge: RelationEdit = {
      type: 'MERGED_INTO',
      from,
      to: into,
      key: writing.at,
      before: null,
      after: { key: writing.at, by: writing.by, reason, at: writing.at },
    }
    const earlier = await mergedInto(run, label, from)
    const nodes = [
      ...(await copies(run, label, moves, from, into)),
      { label, id: from, before: { mergedIntoId: null }, after: { mergedIntoId: into } },
      ...earlier.map((id) => ({ label, id, before: { mergedIntoId: from }, after: { mergedIntoId: into } })),
      ...(label === 'Actor' ? namesTaken(into, survivor, merged) : []),
    ]
    return {
      targetId: from,
      resultId: into,
      diff: { nodes, relations: [...moves.flatMap((move) => moved(move, from, into, there)), edge] },
    }
  }

/** Those for which this one has stood until now, however many merges lie between. */
async function mergedInto(run: WriteRun, label: Merged, id: string): Promise<string[]> {
  const rows = await run(label === 'Actor' ? mergedActors : mergedClaims, {})
  const ids = rows.filter(({ mergedIntoId }) => mergedIntoId === id).map((row) => row.id)
  await hold(run, ids)
  return ids
}

function refuseUnnamed(merged: Properties, survivor: Properties): void {
  const problems = [
    ...(merged.named === false ? [{ field: 'from', message: 'an unnamed speaker is never merged' }] : []),
    ...(survivor.named === false ? [{ field: 'into', message: 'an unnamed speaker is never merged' }] : []),
  ]
  if (problems.length > 0) throw refusal(problems)
}

/** Every relationship of a node, in both directions. Throws TOO_COSTLY where there are more than one transaction can move. */
export async function relationsOf(run: WriteRun, label: Merged, id: string): Promise<StoredRelation[]> {
  const made =
    label === 'Actor'
      ? (await run(statementsMade, { ids: [id], limit: mostMoved + 1 })).map(
          ({ fromId, toId }): StoredRelation => ({
            type: 'MADE',
            from: fromId,
            to: toId,
            key: null,
            properties: {},
          }),
        )
      : []
  const all = [
    ...(await relationsFrom(run, [id])).filter(({ from }) => from === id),
    ...made,
    ...(await relationsTo(run, [id], mostMoved + 1)),
  ]
  if (all.length > mostMoved)
    throw tooCostly(`${id} has more than ${mostMoved} relationships: that is more than one merge can move.`)
  return all
}

export const swap = (id: string, from: string, into: string) => (id === from ? into : id)

/** A relationship as it stands at the survivor; where that has it already, or it would lead to itself, it is only taken away. */
function moved(
  relation: StoredRelation,
  from: string,
  into: string,
  there: ReadonlySet<string>,
): RelationEdit[] {
  const target = { ...relation, from: swap(relation.from, from, into), to: swap(relation.to, from, into) }
  const { type, key, properties } = relation
  if (target.from === target.to || there.has(relationName(target))) return [removal(relation)]
  return [removal(relation), { type, from: target.from, to: target.to, key, before: null, after: properties }]
}

/** Nodes that carry the id of the one that is merged, as a copy of their edge. */
async function copies(
  run: WriteRun,
  label: Merged,
  moves: readonly StoredRelation[],
  from: string,
  into: string,
): Promise<NodeEdit[]> {
  const edits: NodeEdit[] = []
  const put = (of: NodeEdit['label'], property: string, ids: readonly string[]) => {
    for (const id of new Set(ids))
      edits.push({ label: of, id, before: { [property]: from }, after: { [property]: into } })
  }
  const ends = (types: readonly RelationType[], end: 'from' | 'to') =>
    moves.filter(({ type }) => types.includes(type)).map((relation) => relation[end])
  if (label === 'Actor') {
    put('Statement', 'actorId', ends(['MADE'], 'to'))
    put('Article', 'outletId', ends(['PUBLISHED_BY'], 'from'))
  } else {
    put('Statement', 'claimId', ends(toClaims, 'from'))
    put('Review', 'claimId', ends(['REVIEWS'], 'from'))
  }
  await hold(
    run,
    edits.map(({ id }) => id),
  )
  return edits
}

export const toClaims: readonly RelationType[] = [...enums.Stance, 'PROPOSED_ON', 'WITHDRAWN_FROM']
export const texts = (value: Properties[string] | undefined): string[] =>
  Array.isArray(value) ? (value as string[]) : []

/** Who asks by a name of the one that was merged finds the survivor. */
function namesTaken(into: string, survivor: Properties, merged: Properties): NodeEdit[] {
  const before = texts(survivor.aliases)
  const names = [String(merged.name), ...texts(merged.aliases)]
  const after = [...new Set([...before, ...names.filter((name) => name !== survivor.name)])]
  return same(before, after)
    ? []
    : [{ label: 'Actor', id: into, before: { aliases: before }, after: { aliases: after } }]
}

async function refuseCircles(
  run: WriteRun,
  from: string,
  into: string,
  moves: readonly StoredRelation[],
): Promise<void> {
  const standing = moves.filter(
    ({ type, properties }) => type === 'NARROWS' && (properties.endedAt ?? null) === null,
  )
  const both = [from, into]
  for (const { from: narrower, to: broader } of standing) {
    if (both.includes(narrower) && !both.includes(broader)) await refuseCircle(run, into, broader, [from])
    if (both.includes(broader) && !both.includes(narrower)) await refuseCircle(run, narrower, into, [])
  }
}
