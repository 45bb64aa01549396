// Plans to judge that actors or claims are related, and to end such a judgement: it is never deleted.
import type { RelationEdit } from '../../audit/diff.ts'
import { circleSentence } from '../../entries/check-relations.ts'
import { DomainError } from '../../errors.ts'
import { broaderClaims } from '../../generated/queries.ts'
import type {
  RelateActorsInput,
  RelateClaimsInput,
  UnrelateActorsInput,
  UnrelateClaimsInput,
} from '../../generated/schema-types.ts'
import type { WriteRun } from '../../graph/graph.ts'
import { takeLocks } from '../../graph/locks.ts'
import type { RelationType } from '../../graph/vocabulary.ts'
import type { GraphRows } from '../../entries/rows.ts'
import { refusal } from '../draft.ts'
import type { Planner } from '../record.ts'
import { relationsFrom, type StoredRelation } from '../stored.ts'
import { planEntries, touch } from './entries.ts'
import { fieldsOf, held } from './nodes.ts'

export const planActorRelation =
  (input: RelateActorsInput): Planner =>
  (run, writing) =>
    planEntries(run, writing, async ({ draft }) => {
      await held(run, input.from, 'Actor', 'input.from')
      const judged = { by: writing.by, reason: input.reason, at: writing.at.slice(0, 10) }
      draft.add('actorRelations', { ...fieldsOf(input), ...judged }, [])
      const adapt = (rows: GraphRows) => besideEnded(run, rows, input.reason, writing.at)
      return { targetId: input.from, touches: input.from, known: [input.from], adapt }
    })

export const planClaimRelation =
  (input: RelateClaimsInput): Planner =>
  (run, writing) =>
    planEntries(run, writing, async ({ draft }) => {
      await held(run, input.from, 'Claim', 'input.from')
      const judged = { by: writing.by, reason: input.reason, at: writing.at.slice(0, 10) }
      draft.add('claimRelations', { ...fieldsOf(input), ...judged }, [])
      if (input.type === 'NARROWS') await refuseCircle(run, input.from, input.to)
      const adapt = (rows: GraphRows) => besideEnded(run, rows, input.reason, writing.at)
      return { targetId: input.from, touches: input.from, known: [input.from], adapt }
    })

/** Throws INVALID_INPUT where claims would narrow each other in a circle. */
export async function refuseCircle(
  run: WriteRun,
  from: string,
  to: string,
  same: readonly string[] = [],
): Promise<void> {
  // Two who judge at once that a claim narrows another could close a circle together.
  await takeLocks(run, ['narrowing'])
  const seen = new Set([to])
  for (let next = [to]; next.length > 0;) {
    if (next.includes(from) || next.some((id) => same.includes(id)))
      throw refusal([{ field: 'to', message: circleSentence }])
    const broader = await run(broaderClaims, { ids: next })
    next = broader.map(({ id }) => id).filter((id) => !seen.has(id))
    for (const id of next) seen.add(id)
  }
}

/** A judgement as of this moment; where an ended one has its key, it gets one of its own. One that stands already is refused. */
async function besideEnded(run: WriteRun, rows: GraphRows, reason: string, at: string): Promise<GraphRows> {
  const [wanted] = rows.relations
  if (!wanted) return rows
  const stored = (await relationsFrom(run, [wanted.from])).filter(
    ({ type, to }) => type === wanted.type && to === wanted.to,
  )
  const key = wanted.key ?? ''
  const taken = stored.filter(
    (relation) => relation.key === key || relation.key?.startsWith(`${key} @`) === true,
  )
  if (taken.some(({ properties }) => properties.endedAt === undefined || properties.endedAt === null))
    throw new DomainError('CONFLICT', 'This judgement stands already.', { field: 'input.to' })
  const properties = { ...wanted.properties, reason, at }
  return { ...rows, relations: [{ ...wanted, properties, key: taken.length === 0 ? key : `${key} @${at}` }] }
}

export const planActorRelationEnd =
  (input: UnrelateActorsInput): Planner =>
  (run, writing) =>
    planEnd(run, writing.at, { ...fieldsOf(input), label: 'Actor', article: input.article ?? null })

export const planClaimRelationEnd =
  (input: UnrelateClaimsInput): Planner =>
  (run, writing) =>
    planEnd(run, writing.at, { ...fieldsOf(input), label: 'Claim', article: null })

interface Ending {
  readonly label: 'Actor' | 'Claim'
  readonly from: string
  readonly type: RelationType
  readonly to: string
  readonly article: string | null
}

async function planEnd(run: WriteRun, at: string, { label, from, type, to, article }: Ending) {
  await held(run, from, label, 'input.from')
  const standing = (await relationsFrom(run, [from])).filter(
    (relation) =>
      relation.type === type &&
      relation.to === to &&
      (relation.properties.endedAt ?? null) === null &&
      (article === null || relation.properties.articleId === article),
  )
  const [only, another] = standing
  if (!only)
    throw new DomainError('NOT_FOUND', `No judgement that stands says ${from} ${type} ${to}.`, {
      field: 'input.to',
    })
  if (another)
    throw new DomainError(
      'INVALID_INPUT',
      'Several such judgements stand: name the article of the one that ends.',
      {
        field: 'input.article',
        candidates: standing.map(({ properties }) => properties.articleId),
      },
    )
  return { targetId: from, diff: { nodes: [touch(from)], relations: [ended(only, at)] } }
}

/** The judgement as it ends. */
export function ended({ type, from, to, key, properties }: StoredRelation, at: string): RelationEdit {
  return { type, from, to, key, before: properties, after: { ...properties, endedAt: at } }
}
