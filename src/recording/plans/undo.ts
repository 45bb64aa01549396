// Plans to take a change back exactly, or to say what was changed on top of it.
import { readBody } from '../../audit/change.ts'
import { inverse, type Diff, type Properties } from '../../audit/diff.ts'
import { derivedProperties } from '../../entries/derived.ts'
import { DomainError } from '../../errors.ts'
import { changeBodies, statementsMade } from '../../generated/queries.ts'
import type { UndoChangeInput } from '../../generated/schema-types.ts'
import type { WriteRun } from '../../graph/graph.ts'
import { same } from '../edits.ts'
import { hold } from '../holding.ts'
import type { Planner } from '../record.ts'
import {
  mostPassages,
  relationName,
  relationsFrom,
  relationsTo,
  storedNodes,
  type StoredRelation,
} from '../stored.ts'

export const planUndo =
  ({ change: id }: UndoChangeInput): Planner =>
  async (run) => {
    const [change] = await run(changeBodies, { ids: [id] })
    if (!change) throw new DomainError('NOT_FOUND', `There is no change ${id}.`, { field: 'input.change' })
    if (change.body === null)
      throw new DomainError(
        'CONFLICT',
        `What ${id} changed was erased from the log: it cannot be taken back.`,
        {
          field: 'input.change',
        },
      )
    const { diff } = readBody(change.body)
    if (diff.nodes.length === 0 && diff.relations.length === 0)
      throw new DomainError('INVALID_INPUT', `${id} (${change.action}) changed nothing in the graph.`, {
        field: 'input.change',
      })
    const back = inverse(diff)
    await hold(
      run,
      diff.nodes.filter(({ after }) => after !== null).map((node) => node.id),
    )
    const obstacles = [
      ...(await changedNodes(run, back)),
      ...(await changedRelations(run, back)),
      ...(await bareArticles(run, back)),
    ]
    if (obstacles.length > 0) throw inTheWay(id, obstacles)
    return { targetId: change.targetId, diff: back }
  }

const mostTold = 20

function inTheWay(id: string, obstacles: readonly string[]): DomainError {
  const told = obstacles.slice(0, mostTold)
  return new DomainError(
    'CONFLICT',
    `${id} cannot be taken back as it is, for more was changed on top of it: ${told.join('; ')}. Take that back first.`,
    { field: 'input.change', obstacles: told },
  )
}

/** Properties that every change writes, or that follow from others. */
const unminded = new Set(['id', 'version', 'updatedAt', 'createdAt'])

/** Nodes that are not as the change left them. */
async function changedNodes(run: WriteRun, { nodes }: Diff): Promise<string[]> {
  const now = await storedNodes(
    run,
    nodes.map(({ id }) => id),
  )
  return nodes.flatMap(({ id, label, before, after }) => {
    const stored = now.get(id) ?? null
    if (before === null) return stored === null ? [] : [`${id} is on record again`]
    if (stored === null) return [`${id} is not on record any more`]
    // One that is to go must hold nothing but what the change gave it.
    const names = after === null ? [...Object.keys(before), ...Object.keys(stored)] : Object.keys(before)
    const derived = new Set([...unminded, ...derivedProperties[label]])
    const other = [...new Set(names)].filter(
      (name) => !derived.has(name) && !same(stored[name], before[name]),
    )
    return other.map((name) => `${name} of ${id}`)
  })
}

/** Articles that would lose their last address and were read. */
async function bareArticles(run: WriteRun, { nodes, relations }: Diff): Promise<string[]> {
  const edits = nodes.filter(
    ({ label, before, after }) =>
      label === 'Article' &&
      before !== null &&
      after !== null &&
      ('canonicalUrl' in after || 'urls' in after),
  )
  if (edits.length === 0) return []
  const ids = edits.map(({ id }) => id)
  const now = await storedNodes(run, ids)
  const gone = new Set(relations.filter(({ after }) => after === null).map(relationName))
  const reports = await relationsTo(run, ids, mostPassages)
  const read = new Set(
    reports
      .filter((relation) => relation.type === 'REPORTED_IN' && !gone.has(relationName(relation)))
      .map(({ to }) => to),
  )
  return edits.flatMap(({ id, after }) => {
    const { canonicalUrl = null, urls } = { ...now.get(id), ...after }
    const isBare = canonicalUrl === null && (!Array.isArray(urls) || urls.length === 0)
    return isBare && read.has(id) ? [`${id} was read since, and would have no address`] : []
  })
}

/** Relationships that are not as the change left them, and those that hang on nodes which would go. */
async function changedRelations(run: WriteRun, back: Diff): Promise<string[]> {
  const there = await relationsAround(run, back)
  const stored = new Map(there.map((relation) => [relationName(relation), relation]))
  const removed = new Set(back.relations.filter(({ after }) => after === null).map(relationName))
  const gone = new Set(back.nodes.filter(({ after }) => after === null).map(({ id }) => id))
  const others = back.relations.flatMap((edit) => {
    const found = stored.get(relationName(edit))
    const isAsLeft = edit.before === null ? !found : found && sameProperties(found.properties, edit.before)
    return isAsLeft ? [] : [`${edit.type} from ${edit.from} to ${edit.to}`]
  })
  const hanging = there.filter(
    (relation) =>
      relation.type !== 'CITES' &&
      (gone.has(relation.from) || gone.has(relation.to)) &&
      !removed.has(relationName(relation)),
  )
  return [...others, ...hanging.map(({ type, from, to }) => `${type} from ${from} to ${to}`)]
}

function sameProperties(one: Properties, other: Properties): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => same(one[name], other[name]))
}

/** How many relationships of a node that would go are looked at: one too many is enough. */
const mostHanging = 1_000

async function relationsAround(run: WriteRun, { nodes, relations }: Diff): Promise<StoredRelation[]> {
  const gone = nodes.filter(({ after }) => after === null).map(({ id }) => id)
  const sources = relations.map(({ type, from, to }) => (type === 'MADE' ? to : from))
  const actors = gone.filter((id) => id.startsWith('actor:'))
  const made = actors.length === 0 ? [] : await run(statementsMade, { ids: actors, limit: mostHanging })
  const all = [
    ...(await relationsFrom(run, [...sources, ...gone])),
    ...(await relationsTo(run, gone, mostHanging + relations.length)),
    ...made.map(({ fromId, toId }): StoredRelation => ({
      type: 'MADE',
      from: fromId,
      to: toId,
      key: null,
      properties: {},
    })),
  ]
  return [...new Map(all.map((relation) => [relationName(relation), relation])).values()]
}
