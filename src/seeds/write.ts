// Writes rows to the graph: new nodes at version 1, changed ones at the next, relationships once.
import { groupBy } from '../analysis/grouping.ts'
import { noteChanges } from '../activity/changes.ts'
import { DomainError } from '../errors.ts'
import * as queries from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import type { ParamRow } from '../graph/query.ts'
import {
  enums,
  lookupProperties,
  type Label,
  type PublicLabel,
  type RelationType,
} from '../graph/vocabulary.ts'
import type { NodeSeed } from '../entries/node-rows.ts'
import type { GraphRows } from '../entries/rows.ts'
import { requireAll, writeRelations } from './write-relations.ts'

const recorder = 'seeds'

/**
 * Writes rows inside a transaction, and notes what they change. Gives how many public nodes were new or had changed. Throws where an end of
 * a relationship is missing.
 */
export async function writeRows(run: WriteRun, rows: GraphRows, now: string): Promise<number> {
  const touched = [...rows.nodes.map(({ id }) => id), ...rows.relations.map(({ from }) => from)]
  return noteChanges(run, touched, () => writeAll(run, rows, now))
}

async function writeAll(run: WriteRun, { nodes, relations }: GraphRows, now: string): Promise<number> {
  let written = 0
  for (const [label, rows] of groupBy(nodes, (node) => node.label)) {
    const count = await writeNodes(run, label as Label, rows, now)
    if (label in readers) written += count
  }
  await labelActors(run, nodes)
  for (const [type, rows] of groupBy(relations, (relation) => relation.type))
    await writeRelations(run, type as RelationType, rows)
  return written
}

/** Writes the nodes that are new or differ from what is stored: a new one begins at version 1, a changed one takes the next. */
async function writeNodes(
  run: WriteRun,
  label: Label,
  seeds: readonly NodeSeed[],
  now: string,
): Promise<number> {
  const stored = await storedNodes(
    run,
    label,
    seeds.map(({ id }) => id),
  )
  const changes = new Map<string, NodeSeed['properties']>()
  const rows = seeds.flatMap((seed) => {
    if (label.startsWith('_')) return [asParam(seed)]
    const before = stored.get(seed.id)
    if (!before)
      return [asParam({ ...seed, properties: { ...seed.properties, ...firstVersion(label, now) } })]
    refuseOtherIdentity(seed, before)
    const changed = changesOf(seed, before)
    if (!changed) return []
    changes.set(seed.id, changed)
    return [{ id: seed.id, properties: { ...changed, version: Number(before.version) + 1, updatedAt: now } }]
  })
  await clearDerived(run, label, changes)
  if (rows.length > 0)
    requireAll(
      rows.length,
      await run(queries.upsertNodes[label as keyof typeof queries.upsertNodes], { rows }),
      label,
    )
  return rows.length
}

/** What hangs on a property and must go when that property changes; the rows that follow put the new in its place. */
const derivedFrom: Partial<
  Record<
    Label,
    readonly { fields: readonly string[]; clear: (run: WriteRun, ids: string[]) => Promise<unknown> }[]
  >
> = {
  Actor: [{ fields: ['name', 'aliases'], clear: (run, ids) => run(queries.forgetAliases, { ids }) }],
  Article: [
    { fields: ['canonicalUrl', 'urls'], clear: (run, ids) => run(queries.forgetUrls, { ids }) },
    { fields: ['outletId'], clear: (run, ids) => run(queries.unlinkArticles, { ids }) },
    { fields: ['textSha256'], clear: (run, ids) => run(queries.forgetAnchors, { ids }) },
  ],
  Statement: [{ fields: ['state'], clear: (run, ids) => run(queries.unlinkStatements, { ids }) }],
}

async function clearDerived(
  run: WriteRun,
  label: Label,
  changes: ReadonlyMap<string, NodeSeed['properties']>,
): Promise<void> {
  for (const { fields, clear } of derivedFrom[label] ?? []) {
    const ids = [...changes]
      .filter(([, changed]) => fields.some((field) => field in changed))
      .map(([id]) => id)
    if (ids.length > 0) await clear(run, ids)
  }
}

/** A node's row as the writing query takes it. */
function asParam({ id, properties }: NodeSeed): ParamRow {
  return { id, properties }
}

type Stored = Readonly<Record<string, unknown>>

function firstVersion(label: Label, now: string): NodeSeed['properties'] {
  const first = { version: 1, createdAt: now, updatedAt: now }
  return label === 'Statement' ? { ...first, recordedAt: now, recordedBy: recorder } : first
}

/** When a claim entered the graph is never changed. */
const settledOnce = new Set(['recentKey'])

function changesOf({ properties }: NodeSeed, before: Stored): NodeSeed['properties'] | null {
  const changed = Object.entries(properties).filter(
    ([name, value]) =>
      !settledOnce.has(name) && JSON.stringify(value) !== JSON.stringify(before[name] ?? null),
  )
  return changed.length > 0 ? Object.fromEntries(changed) : null
}

function refuseOtherIdentity({ id, label, properties }: NodeSeed, before: Stored): void {
  if (label !== 'Statement') return
  for (const field of ['actorId', 'claimId', 'stance'] as const) {
    if (properties[field] === before[field]) continue
    throw new DomainError(
      'CONFLICT',
      `${id} is recorded with ${field} ${String(before[field])}: what differs in that is another statement and needs another id.`,
    )
  }
}

/** What is stored under these ids, with what indexes hold of it. */
async function storedNodes(run: WriteRun, label: Label, ids: string[]): Promise<Map<string, Stored>> {
  if (!(label in readers)) return new Map()
  const stored = await readers[label as PublicLabel](run, ids)
  if (!(label in lookupProperties)) return stored
  const texts = await run(queries.searchTexts, { ids })
  return new Map(texts.map(({ id, searchText }) => [id, { ...stored.get(id), searchText }]))
}

const byId = (rows: readonly { id: string }[]) =>
  new Map(rows.map((row): [string, Stored] => [row.id, { ...row }]))
const readers: Record<PublicLabel, (run: WriteRun, ids: string[]) => Promise<Map<string, Stored>>> = {
  Actor: async (run, ids) => byId((await run(queries.actorsById, { ids })).map(({ actor }) => actor)),
  Claim: async (run, ids) => byId((await run(queries.claimsById, { ids })).map(({ claim }) => claim)),
  Statement: async (run, ids) =>
    byId((await run(queries.statementsById, { ids })).map(({ statement }) => statement)),
  Article: async (run, ids) => byId((await run(queries.articlesById, { ids })).map(({ article }) => article)),
  Review: async (run, ids) => byId((await run(queries.reviewsById, { ids })).map(({ review }) => review)),
  Event: async (run, ids) => byId((await run(queries.eventsById, { ids })).map(({ event }) => event)),
  Place: async (run, ids) => byId((await run(queries.placesById, { ids })).map(({ place }) => place)),
  Topic: async (run, ids) => byId((await run(queries.topicsById, { ids })).map(({ topic }) => topic)),
}

/** Gives those of the nodes that are actors the further labels of their kinds. */
export async function labelActors(run: WriteRun, nodes: readonly NodeSeed[]): Promise<void> {
  const actors = nodes.filter(({ label }) => label === 'Actor')
  for (const kind of enums.ActorKind) {
    const ids = actors.filter(({ properties }) => properties.kind === kind).map(({ id }) => id)
    if (ids.length > 0) await run(queries.labelActors[kind], { ids })
  }
  const outlets = actors.filter(({ properties }) => properties.isOutlet === true).map(({ id }) => id)
  if (outlets.length > 0) await run(queries.labelOutlets, { ids: outlets })
}
