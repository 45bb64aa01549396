// Reads of any public node by its id.
import { valueList } from '../contract/input.ts'
import type { Context, NodeModel } from '../contract/context.ts'
import { loadNode } from '../contract/nodes.ts'
import type { Resolvers } from '../generated/schema-types.ts'

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
