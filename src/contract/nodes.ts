// Reads any public node by its id, for whoever answers with nodes of several types.
import type { PublicLabel } from '../graph/vocabulary.ts'
import type { Context, NodeModel } from './context.ts'
import { isNodeId, labelOf } from './input.ts'

/** The node with this id and the name of its type; null where there is none. Throws INVALID_INPUT naming `field` where it cannot be an id. */
export async function loadNode(id: string, field: string, { loaders }: Context): Promise<NodeModel | null> {
  const label = labelOf(id, field)
  const byLabel: Record<PublicLabel, { load(key: string): Promise<object | null> }> = {
    Actor: loaders.actors.byId,
    Claim: loaders.claims.byId,
    Statement: loaders.statements.byId,
    Article: loaders.articles.byId,
    Review: loaders.reviews.byId,
    Event: loaders.events.byId,
    Place: loaders.events.placesById,
    Topic: loaders.events.topicsById,
  }
  const row = await byLabel[label].load(id)
  return row === null ? null : ({ ...row, __typename: label } as unknown as NodeModel)
}

/** The node with this id; null where there is none, or where no public node has such an id. */
export async function findNode(id: string, context: Context): Promise<NodeModel | null> {
  return isNodeId(id) ? loadNode(id, 'id', context) : null
}

/** A node that the graph refers to. */
export async function loadRequiredNode(id: string, context: Context): Promise<NodeModel> {
  const node = await loadNode(id, 'id', context)
  if (node === null) throw new TypeError(`${id} is referred to and is not in the graph`)
  return node
}
