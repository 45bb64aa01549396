// Reads what is stored of nodes and of the relationships between them, whole.
import type { Properties } from '../audit/diff.ts'
import { labelOf } from '../contract/input.ts'
import * as queries from '../generated/queries.ts'
import type { ReadQuery } from '../graph/query.ts'
import type { PublicLabel, RelationType } from '../graph/vocabulary.ts'

/** Asks the store a question, inside a transaction or not. */
export type Ask = <P extends object, R>(query: ReadQuery<P, R>, params: P) => Promise<R[]>

export interface StoredRelation {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly key: string | null
  readonly properties: Properties
}

/** Names a relationship among all; each stands once. */
export function relationName({ type, from, to, key }: Omit<StoredRelation, 'properties'>): string {
  return `${type} ${from} ${to} ${key ?? ''}`
}

/** Ids by the label of their type. */
export function byLabel(ids: Iterable<string>): Map<PublicLabel, string[]> {
  const groups = new Map<PublicLabel, string[]>()
  for (const id of new Set(ids)) {
    const label = labelOf(id, 'id')
    const alike = groups.get(label)
    if (alike) alike.push(id)
    else groups.set(label, [id])
  }
  return groups
}

/** Everything that is stored of these nodes, by id; what is not there is left out. */
export async function storedNodes(ask: Ask, ids: Iterable<string>): Promise<Map<string, Properties>> {
  const found = new Map<string, Properties>()
  for (const [label, alike] of byLabel(ids)) {
    const rows = await ask(queries.propertiesOfNodes[label], { ids: alike })
    for (const { id, properties } of rows) found.set(id, properties)
  }
  return found
}

const isSource = (label: PublicLabel): label is keyof typeof queries.storedRelations =>
  label in queries.storedRelations

const isTarget = (label: PublicLabel): label is keyof typeof queries.relationsToNodes =>
  label in queries.relationsToNodes

/**
 * Every relationship that starts at these nodes, but what actors made: there may be thousands of those, so they come with the statements that were
 * made.
 */
export async function relationsFrom(ask: Ask, ids: Iterable<string>): Promise<StoredRelation[]> {
  const found: StoredRelation[] = []
  for (const [label, alike] of byLabel(ids)) {
    if (isSource(label))
      found.push(...(await ask(queries.storedRelations[label], { ids: alike })).map(stored))
    if (label === 'Statement') found.push(...(await ask(queries.storedMakers, { ids: alike })).map(stored))
  }
  return found
}

/** How many passages of articles are looked at in one transaction. */
export const mostPassages = 100_000

/** Every relationship that ends at these nodes, at most `limit` of each label. */
export async function relationsTo(ask: Ask, ids: Iterable<string>, limit: number): Promise<StoredRelation[]> {
  const found: StoredRelation[] = []
  for (const [label, alike] of byLabel(ids))
    if (isTarget(label))
      found.push(...(await ask(queries.relationsToNodes[label], { ids: alike, limit })).map(stored))
  return found
}

interface Row {
  readonly type: string
  readonly fromId: string
  readonly toId: string
  readonly properties: Properties
}

function stored({ type, fromId, toId, properties }: Row): StoredRelation {
  const { key = null } = properties
  return {
    type: type as RelationType,
    from: fromId,
    to: toId,
    key: typeof key === 'string' ? key : null,
    properties,
  }
}
