// Compares rows with what is stored: what would have to change for the graph to hold them.
import { createdIds, type Diff, type NodeEdit, type Properties, type RelationEdit } from '../audit/diff.ts'
import { derivedProperties } from '../entries/derived.ts'
import type { NodeSeed } from '../entries/node-rows.ts'
import type { RelationSeed } from '../entries/relation-rows.ts'
import type { GraphRows } from '../entries/rows.ts'
import { DomainError } from '../errors.ts'
import { enums, type RelationType } from '../graph/vocabulary.ts'
import {
  mostPassages,
  relationName,
  relationsFrom,
  relationsTo,
  storedNodes,
  type Ask,
  type StoredRelation,
} from './stored.ts'

/** Who writes and when: stands in what is new. */
export interface Writing {
  readonly by: string
  /** An ISO timestamp in UTC. */
  readonly at: string
}

/** Types of relationship that the rows give whole: a stored one from `from` that is not among them is taken away. */
export interface Replacing {
  readonly from: string
  readonly types: readonly RelationType[]
}

/**
 * The edits that make the graph hold these rows. What rows leave out stays as it is. Throws CONFLICT where a statement is recorded under its
 * id with another speaker, claim or stance.
 */
export async function editsFor(
  ask: Ask,
  { nodes, relations }: GraphRows,
  writing: Writing,
  replacing: readonly Replacing[] = [],
): Promise<Diff> {
  const before = await storedNodes(
    ask,
    nodes.map(({ id }) => id),
  )
  const nodeEdits = nodes.flatMap((node) => nodeEdit(node, before.get(node.id) ?? null, writing))
  const gone = [...replacing, ...nodeEdits.flatMap(outdated)]
  const sources = [...relations.map(sourceOf), ...gone.map(({ from }) => from)]
  // Nothing starts at a node that is not there yet.
  const created = createdIds(nodeEdits)
  const there = await relationsFrom(
    ask,
    sources.filter((id) => !created.has(id)),
  )
  const stored = new Map(there.map((relation) => [relationName(relation), relation]))
  const wanted = new Map(relations.map((relation) => [relationName(relation), relation]))
  const removed = there.filter(
    (relation) =>
      !wanted.has(relationName(relation)) &&
      gone.some(({ from, types }) => from === relation.from && types.includes(relation.type)),
  )
  return {
    nodes: nodeEdits,
    relations: [
      ...removed.map(removal),
      ...[...wanted].flatMap(([name, relation]) => relationEdit(relation, stored.get(name) ?? null)),
      ...(await lostAnchors(ask, nodeEdits, wanted)),
    ],
  }
}

/** The edits that make a graph hold these rows that holds none of their nodes, and in which none of their relationships starts. */
export function freshDiff({ nodes, relations }: GraphRows, writing: Writing): Diff {
  const wanted = new Map(relations.map((relation) => [relationName(relation), relation]))
  return {
    nodes: nodes.map((node) => creation(node, writing)),
    relations: [...wanted.values()].map(creationOf),
  }
}

/** The node with which a relationship is read: what was made comes with itself, for its maker may have made thousands. */
export function sourceOf({ type, from, to }: Pick<RelationSeed, 'type' | 'from' | 'to'>): string {
  return type === 'MADE' ? to : from
}

/** When a claim entered the graph is never changed. */
const settledOnce = ['recentKey']

function creation({ label, id, properties }: NodeSeed, { by, at }: Writing): NodeEdit {
  const recorded: Properties = label === 'Statement' ? { recordedAt: at, recordedBy: by } : {}
  return { label, id, before: null, after: present({ createdAt: at }, recorded, properties) }
}

function nodeEdit(node: NodeSeed, before: Properties | null, writing: Writing): NodeEdit[] {
  if (before === null) return [creation(node, writing)]
  const { label, id, properties } = node
  if (label === 'Statement') refuseOtherIdentity(id, properties, before)
  const skipped = new Set([...derivedProperties[label], ...settledOnce])
  const changed = Object.keys(properties).filter(
    (name) => !skipped.has(name) && !same(properties[name] ?? null, before[name] ?? null),
  )
  if (changed.length === 0) return []
  const pick = (from: Properties) =>
    Object.fromEntries(changed.map((name) => [name, from[name] ?? null])) as Properties
  return [{ label, id, before: pick(before), after: pick(properties) }]
}

function refuseOtherIdentity(id: string, properties: Properties, before: Properties): void {
  for (const field of ['actorId', 'claimId', 'stance'] as const) {
    if (properties[field] === undefined || properties[field] === before[field]) continue
    throw new DomainError(
      'CONFLICT',
      `${id} is recorded with ${field} ${String(before[field])}: what differs in that is another statement and needs another id.`,
      { field: 'input.id' },
    )
  }
}

/** Whether two stored values are the same; an empty list is none. */
export function same(one: Properties[string] | undefined, other: Properties[string] | undefined): boolean {
  const plain = (value: Properties[string] | undefined) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? null : value
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

/** What is not null in any of these. Loops: an import makes millions of these. */
function present(...parts: readonly Properties[]): Properties {
  const kept: Record<string, Properties[string]> = {}
  for (const properties of parts)
    for (const name in properties) {
      const value = properties[name]
      if (value !== null && value !== undefined) kept[name] = value
    }
  return kept
}

const toClaims: readonly RelationType[] = [...enums.Stance, 'PROPOSED_ON', 'WITHDRAWN_FROM']

/** Relationships that a changed property contradicts. */
function outdated({ label, id, before, after }: NodeEdit): Replacing[] {
  const changes = (name: string) => before !== null && after !== null && name in after
  if (label === 'Statement' && changes('state')) return [{ from: id, types: toClaims }]
  if (label === 'Article' && changes('outletId')) return [{ from: id, types: ['PUBLISHED_BY'] }]
  return []
}

/** Takes a stored relationship away. */
export function removal({ type, from, to, key, properties }: StoredRelation): RelationEdit {
  return { type, from, to, key, before: properties, after: null }
}

function creationOf({ type, from, to, key, properties, created }: RelationSeed): RelationEdit {
  return { type, from, to, key, before: null, after: present({ key }, created, properties) }
}

function relationEdit(wanted: RelationSeed, stored: StoredRelation | null): RelationEdit[] {
  if (stored === null) return [creationOf(wanted)]
  const { type, from, to, key, properties } = wanted
  const kept = type === 'REPORTED_IN' ? keepAnchor(properties, stored.properties) : properties
  const changed = Object.keys(kept).some((name) => !same(kept[name], stored.properties[name]))
  if (!changed) return []
  return [
    { type, from, to, key, before: stored.properties, after: present({ ...stored.properties, ...kept }) },
  ]
}

const passage = ['wording', 'start', 'end', 'prefix', 'suffix'] as const

/** Without the text at hand, an anchor that was found EXACT before stays so while its passage is the same. */
function keepAnchor(wanted: Properties, stored: Properties): Properties {
  const isSame = passage.every((field) => same(wanted[field], stored[field]))
  return wanted.anchor === 'EXACT' || !isSame ? wanted : { ...wanted, anchor: stored.anchor ?? null }
}

/** Where the text of an article is another one now, no passage of it that stays has been looked for in it. */
async function lostAnchors(
  ask: Ask,
  edits: readonly NodeEdit[],
  wanted: ReadonlyMap<string, RelationSeed>,
): Promise<RelationEdit[]> {
  const retexted = edits.filter(
    ({ before, after }) => before !== null && after !== null && 'textSha256' in after,
  )
  if (retexted.length === 0) return []
  const reports = await relationsTo(
    ask,
    retexted.map(({ id }) => id),
    mostPassages,
  )
  return reports.flatMap(({ type, from, to, key, properties }) => {
    const isLost = type === 'REPORTED_IN' && properties.anchor !== 'UNVERIFIED'
    if (!isLost || wanted.has(relationName({ type, from, to, key }))) return []
    return [{ type, from, to, key, before: properties, after: { ...properties, anchor: 'UNVERIFIED' } }]
  })
}
