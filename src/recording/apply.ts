// Makes a diff true in the graph, with everything that follows from it, inside a transaction.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { groupBy, partition } from '../analysis/grouping.ts'
import { noteChanges, type Touched } from '../activity/changes.ts'
import { createdIds, type Diff, type NodeEdit, type Properties, type RelationEdit } from '../audit/diff.ts'
import { markClaims } from '../conflicts/disputes.ts'
import * as queries from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import type { WriteQuery } from '../graph/query.ts'
import { alsoBetween, enums, type PublicLabel, type RelationType } from '../graph/vocabulary.ts'
import { derivedWith, rederive } from './derive.ts'
import { renewCitations, renewLookups } from './lookups.ts'
import { storedNodes } from './stored.ts'

/**
 * Writes a diff as of `at`: new nodes begin at version 1, changed ones take the next. Notes what is counted anew and marks the claims to be
 * judged. `meanwhile` writes what goes with it, while the store is busy with the diff. Throws where a node or an end of a relationship is not
 * as the diff has it.
 */
export async function applyDiff(
  run: WriteRun,
  diff: Diff,
  at: string,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  if (diff.nodes.length === 0 && diff.relations.length === 0) return
  await noteChanges(run, countedWith(diff), async () => {
    const before = await storedNodes(
      run,
      diff.nodes.filter((edit) => edit.before !== null).map(({ id }) => id),
    )
    const after = new Map(diff.nodes.flatMap((edit) => nodeAfter(edit, before.get(edit.id) ?? null, at)))
    const derived = await derivedWith(run, diff, after)
    const [removed, written] = partition(diff.relations, (edit) => edit.after === null)
    await writeAll(run, relationWrites(removed))
    await renewCitations(run, removed)
    await Promise.all([
      writeAll(run, [...nodeWrites(diff.nodes, after, derived), ...relationWrites(written)]),
      renewCitations(run, written),
      renewLookups(run, diff, after),
      claimsToJudge(run, diff).then((claimIds) => markClaims(run, claimIds)),
      // By the next turn the store has been given its work.
      nextTurn().then(meanwhile),
    ])
    await rederive(run, diff)
  })
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

/** A query that writes rows or takes ids away, how many it must find, and of what. */
interface Write {
  readonly query: WriteQuery<object, { written: number }>
  readonly params: { readonly rows: readonly object[] } | { readonly ids: readonly string[] }
  readonly wanted: number
  readonly what: string
}

/** All are asked for at once: they run in their order. */
async function writeAll(run: WriteRun, writes: readonly Write[]): Promise<void> {
  await Promise.all(
    writes.map(async ({ query, params, wanted, what }) => requireAll(wanted, await run(query, params), what)),
  )
}

function nodeWrites(
  nodes: readonly NodeEdit[],
  after: ReadonlyMap<string, Properties>,
  derived: ReadonlyMap<string, Properties>,
): Write[] {
  const row = ({ id, after: changed }: NodeEdit) => {
    const { version = 1, updatedAt = null } = after.get(id) ?? {}
    return { id, properties: { ...changed, ...derived.get(id), version, updatedAt } }
  }
  return [...(groupBy(nodes, ({ label }) => label) as Map<PublicLabel, NodeEdit[]>)].flatMap(
    ([what, edits]) => {
      const [gone, kept] = partition(edits, (edit) => edit.after === null)
      const [created, changed] = partition(kept, ({ before }) => before === null)
      const params = { ids: gone.map(({ id }) => id) }
      return [
        { query: queries.removeNodes[what], params, wanted: gone.length, what },
        {
          query: queries.createNodes[what],
          params: { rows: created.map(row) },
          wanted: created.length,
          what,
        },
        {
          query: queries.updateNodes[what],
          params: { rows: changed.map(row) },
          wanted: changed.length,
          what,
        },
      ].filter(({ wanted }) => wanted > 0)
    },
  )
}

function relationWrites(relations: readonly RelationEdit[]): Write[] {
  const kindOf = ({ before, after }: RelationEdit) =>
    after === null ? 'removed' : before === null ? 'created' : 'changed'
  return [...groupBy(relations, (edit) => `${kindOf(edit)} ${writerOf(edit)}`)].map(([name, edits]) => {
    const [kind = '', what = ''] = name.split(' ')
    const query = writers[kind as keyof typeof writers][what as RelationType]
    const rows = edits.map(({ from, to, key, before, after }) => ({
      from,
      to,
      key: key ?? '',
      properties: before === null ? (after ?? {}) : { ...absent(before), ...after },
    }))
    return { query, params: { rows }, wanted: rows.length, what }
  })
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
  const statements = [...new Set(touched.filter((id) => id.startsWith('statement:') && !created.has(id)))]
  const spoken = statements.length === 0 ? [] : await run(queries.claimsOfStatements, { ids: statements })
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
