// Reads of any public node by its id.
import { labelOf, valueList } from '../contract/input.ts'
import type { Context, NodeModel } from '../contract/context.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import type { PublicLabel } from '../graph/vocabulary.ts'

async function loadNode(id: string, field: string, { loaders }: Context) {
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

export const nodeResolvers = {
  Query: {
    node: (_: unknown, { id }: { id: string }, context: Context) => loadNode(id, 'id', context),
    nodes: async (_: unknown, { ids }: { ids: string[] }, context: Context) => {
      valueList(ids, 'ids')
      return Promise.all(ids.map((id) => loadNode(id, 'ids', context)))
    },
  },
  Node: { __resolveType: ({ __typename }: NodeModel) => __typename },
} as unknown as Pick<Resolvers, 'Query' | 'Node'>
