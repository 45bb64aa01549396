// Makes a diff true in the graph, with everything that follows from it, inside a transaction.
import { groupBy } from '../analysis/grouping.ts'
import { noteChanges, type Touched } from '../activity/changes.ts'
import { createdIds, type Diff, type NodeEdit, type Properties, type RelationEdit } from '../audit/diff.ts'
import { markClaims } from '../conflicts/disputes.ts'
import * as queries from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import { alsoBetween, enums, type PublicLabel, type RelationType } from '../graph/vocabulary.ts'
import { derivedWith, rederive } from './derive.ts'
import { renewCitations, renewLookups } from './lookups.ts'
import { storedNodes } from './stored.ts'

/**
 * Writes a diff as of `at`: new nodes begin at version 1, changed ones take the next. Notes what is counted anew and marks the claims to be
 * judged. Throws where a node or an end of a relationship is not as the diff has it.
 */
export async function applyDiff(run: WriteRun, diff: Diff, at: string): Promise<void> {
  if (diff.nodes.length === 0 && diff.relations.length === 0) return
  await noteChanges(run, countedWith(diff), async () => {
    const before = await storedNodes(
      run,
      diff.nodes.filter((edit) => edit.before !== null).map(({ id }) => id),
    )
    const after = new Map(diff.nodes.flatMap((edit) => nodeAfter(edit, before.get(edit.id) ?? null, at)))
    const derived = await derivedWith(run, diff, after)
    await writeRelations(run, diff, 'removed')
    await renewCitations(
      run,
      diff.relations.filter((edit) => edit.after === null),
    )
    await writeNodes(run, diff, after, derived)
    await writeRelations(run, diff, 'written')
    await renewCitations(
      run,
      diff.relations.filter((edit) => edit.after !== null),
    )
    await rederive(run, diff)
    await renewLookups(run, diff, after)
  })
  await markClaims(run, await claimsToJudge(run, diff))
}

/** The nodes whose counts a diff may change: what is counted of a node are its own properties and what starts at it; makers are properties, too. */
function countedWith({ nodes, relations }: Diff): Touched {
  const created = createdIds(nodes)
  const sources = relations.filter(({ type }) => type !== 'MADE').map(({ from }) => from)
  const present = [...nodes.map(({ id }) => id), ...sources].filter((id) => !created.has(id))
  return { created: [...created], present }
}

/** A node as the diff makes it, whole; nothing where it is taken away. */
function nodeAfter(edit: NodeEdit, before: Properties | null, at: string): [string, Properties][] {
  if (edit.after === null) return []
  if (edit.before === null) {
    const version = Number(edit.after.version ?? 0) + 1
    return [[edit.id, { createdAt: at, ...edit.after, version, updatedAt: at }]]
  }
  if (before === null) throw new TypeError(`${edit.id} is changed and is not there`)
  return [[edit.id, { ...before, ...edit.after, version: Number(before.version) + 1, updatedAt: at }]]
}

async function writeNodes(
  run: WriteRun,
  { nodes }: Diff,
  after: ReadonlyMap<string, Properties>,
  derived: ReadonlyMap<string, Properties>,
): Promise<void> {
  for (const [label, edits] of groupBy(nodes, (edit) => edit.label) as Map<PublicLabel, NodeEdit[]>) {
    const gone = edits.filter((edit) => edit.after === null).map(({ id }) => id)
    if (gone.length > 0) requireAll(gone.length, await run(queries.removeNodes[label], { ids: gone }), label)
    const row = ({ id, after: changed }: NodeEdit) => {
      const { version = 1, updatedAt = null } = after.get(id) ?? {}
      return { id, properties: { ...changed, ...derived.get(id), version, updatedAt } }
    }
    const created = edits.filter((edit) => edit.after !== null && edit.before === null).map(row)
    if (created.length > 0)
      requireAll(created.length, await run(queries.createNodes[label], { rows: created }), label)
    const changed = edits.filter((edit) => edit.after !== null && edit.before !== null).map(row)
    if (changed.length > 0)
      requireAll(changed.length, await run(queries.updateNodes[label], { rows: changed }), label)
  }
}

async function writeRelations(
  run: WriteRun,
  { relations }: Diff,
  which: 'removed' | 'written',
): Promise<void> {
  const kindOf = ({ before, after }: RelationEdit) =>
    after === null ? 'removed' : before === null ? 'created' : 'changed'
  const mine = relations.filter((edit) => (kindOf(edit) === 'removed') === (which === 'removed'))
  for (const [name, edits] of groupBy(mine, (edit) => `${kindOf(edit)} ${writerOf(edit)}`)) {
    const [kind = '', writer = ''] = name.split(' ')
    const query = writers[kind as keyof typeof writers][writer as RelationType]
    const rows = edits.map(({ from, to, key, before, after }) => ({
      from,
      to,
      key: key ?? '',
      properties: before === null ? (after ?? {}) : { ...absent(before), ...after },
    }))
    requireAll(rows.length, await run(query, { rows }), writer)
  }
}

const writers = {
  removed: queries.removeRelations,
  created: queries.createRelations,
  changed: queries.updateRelations,
}

/** What was there and is not named any more is taken away. */
function absent(before: Properties): Properties {
  return Object.fromEntries(Object.keys(before).map((name) => [name, null]))
}

/** The writing query for a relationship: some types join nodes of another label as well. */
export function writerOf({ type, from }: { readonly type: RelationType; readonly from: string }): string {
  const other = alsoBetween[type]
  return other && from.startsWith(`${other.toLowerCase()}:`) ? `${type}_OF_${other}` : type
}

/** A row that found no end is a broken reference: the whole transaction is given up. */
export function requireAll(wanted: number, [result]: { written: number }[], what: string): void {
  if (result?.written !== wanted)
    throw new TypeError(`${what}: ${result?.written ?? 0} of ${wanted} rows were written`)
}

const offices: readonly RelationType[] = [...enums.ActorRelationType, 'MERGED_INTO']

/** Claims whose conflicts may be others now: those touched, those that touched statements stand on, those on which touched actors speak. */
async function claimsToJudge(run: WriteRun, { nodes, relations }: Diff): Promise<string[]> {
  const claims = [
    ...nodes.filter(({ label }) => label === 'Claim').map(({ id }) => id),
    ...nodes.flatMap(({ before, after }) => [before?.claimId, after?.claimId]),
    ...relations.flatMap(({ from, to }) => [from, to]).filter((id) => id.startsWith('claim:')),
  ].filter((id) => typeof id === 'string')
  const created = createdIds(nodes)
  const touched = [...nodes.map(({ id }) => id), ...relations.map(({ from }) => from)]
  const statements = touched.filter((id) => id.startsWith('statement:') && !created.has(id))
  const spoken = await run(queries.claimsOfStatements, { ids: [...new Set(statements)] })
  const actors = relations
    .filter(({ type, from }) => offices.includes(type) && from.startsWith('actor:'))
    .flatMap(({ from, to }) => [from, to].filter((id) => id.startsWith('actor:')))
  const changedActors = nodes
    .filter(({ label, before }) => label === 'Actor' && before !== null)
    .map(({ id }) => id)
  const speakers = [...new Set([...actors, ...changedActors])]
  const others = speakers.length === 0 ? [] : await run(queries.claimsSpokenOn, { ids: speakers })
  return [...new Set([...claims, ...spoken.map(({ id }) => id), ...others.map(({ id }) => id)])]
}
