// What a change made of the graph: each node and relationship that it touched, before and after.
import type { Scalar } from '../graph/query.ts'
import type { PublicLabel, RelationType } from '../graph/vocabulary.ts'

/** Properties as they are stored; null stands for one that is absent. */
export type Properties = Readonly<Record<string, Scalar | readonly string[]>>

/** A node before and after. Where it was there both times, each side names only what differs; null where it was not there. */
export interface NodeEdit {
  readonly label: PublicLabel
  readonly id: string
  readonly before: Properties | null
  readonly after: Properties | null
}

/** A relationship before and after, each side whole; `key` tells several of one type between one pair apart. */
export interface RelationEdit {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly key: string | null
  readonly before: Properties | null
  readonly after: Properties | null
}

export interface Diff {
  readonly nodes: readonly NodeEdit[]
  readonly relations: readonly RelationEdit[]
}

/** The diff that takes this one back. */
export function inverse({ nodes, relations }: Diff): Diff {
  const turned = <E extends { before: Properties | null; after: Properties | null }>(edit: E): E => ({
    ...edit,
    before: edit.after,
    after: edit.before,
  })
  return { nodes: nodes.map(turned).reverse(), relations: relations.map(turned).reverse() }
}

/** The ids of the nodes that are not there before these edits. */
export function createdIds(nodes: readonly NodeEdit[]): Set<string> {
  return new Set(nodes.filter(({ before }) => before === null).map(({ id }) => id))
}

/** The ids of every node that a diff touches, the ends of relationships among them. */
export function touchedIds({ nodes, relations }: Diff): string[] {
  return [...new Set([...nodes.map(({ id }) => id), ...relations.flatMap(({ from, to }) => [from, to])])]
}
