// Exploring: the shortest paths between two nodes, and what lies around one.
import type { Context } from '../contract/context.ts'
import { labelOf, requireWhole, valueList } from '../contract/input.ts'
import type { OmissionModel, PathModel } from '../contract/models.ts'
import { loadNode, loadRequiredNode } from '../contract/nodes.ts'
import { DomainError, invalidInput } from '../errors.ts'
import type { QueryNeighborhoodArgs, QueryPathsArgs, Resolvers } from '../generated/schema-types.ts'
import { enums } from '../graph/vocabulary.ts'
import { expandFrom, expandLimits } from './expand.ts'
import { findNeighborhood } from './neighborhood.ts'
import { findPaths, type PathAnswer } from './path-search.ts'

const mostOmissions = 20

/** Throws NOT_FOUND naming the argument whose node does not exist: both lists here are never null. */
async function requireNode(id: string, field: string, context: Context): Promise<void> {
  if ((await loadNode(id, field, context)) === null)
    throw new DomainError('NOT_FOUND', `${field}: there is no node with the id ${id}.`, { field })
}

async function paths(args: QueryPathsArgs, context: Context): Promise<PathModel[]> {
  const { from, to } = args
  labelOf(from, 'from')
  labelOf(to, 'to')
  if (from === to) throw invalidInput('to', 'to must be another node than from.')
  const longest = requireWhole(args.maxHops ?? 6, { least: 1, most: 8 }, 'maxHops')
  const most = requireWhole(args.first ?? 3, { least: 1, most: 20 }, 'first')
  const search = findPaths({ from, to, longest, most }, expandFrom(context.read, expandLimits))
  search.catch(() => undefined)
  await Promise.all([requireNode(from, 'from', context), requireNode(to, 'to', context)])
  return toPaths(await search, longest)
}

function toPaths({ paths: found, searchedHops, omitted }: PathAnswer, longest: number): PathModel[] {
  const isCertain = searchedHops === longest && omitted.length === 0
  if (found.length > 0 || isCertain)
    return found.map(({ nodes, links, omitted: hidden }) => ({
      nodeIds: nodes,
      links,
      omitted: hidden.slice(0, mostOmissions),
      searchedHops,
    }))
  const reason =
    searchedHops < longest
      ? `Paths of up to ${searchedHops} relations were looked for, and none was found; to look further is too large a search.`
      : 'No path was found, but there may be one through nodes that have too many relations to be followed.'
  throw new DomainError('TOO_COSTLY', `${reason} Ask with another end, or for fewer maxHops.`, {
    searchedHops,
    omitted: omitted.slice(0, mostOmissions),
  })
}

async function neighborhood(args: QueryNeighborhoodArgs, context: Context) {
  const { id } = args
  labelOf(id, 'id')
  const depth = requireWhole(args.depth ?? 1, { least: 1, most: 3 }, 'depth')
  const first = requireWhole(args.first ?? 50, { least: 1, most: 200 }, 'first')
  const types = valueList(args.relations, 'relations') ?? enums.RelationType
  const search = findNeighborhood({ id, depth, first, types }, expandFrom(context.read, expandLimits))
  search.catch(() => undefined)
  await requireNode(id, 'id', context)
  return search
}

const nodes = ({ nodeIds }: { nodeIds: readonly string[] }, _: unknown, context: Context) =>
  Promise.all(nodeIds.map((id) => loadRequiredNode(id, context)))

export const explorationResolvers = {
  Query: {
    paths: (_: unknown, args: QueryPathsArgs, context: Context) => paths(args, context),
    neighborhood: (_: unknown, args: QueryNeighborhoodArgs, context: Context) => neighborhood(args, context),
  },
  Path: {
    nodes,
    relations: ({ links }: PathModel) => links,
    length: ({ links }: PathModel) => links.length,
  },
  Graph: { nodes },
  Omission: {
    node: ({ node }: OmissionModel, _: unknown, context: Context) => loadRequiredNode(node, context),
  },
} as unknown as Pick<Resolvers, 'Query' | 'Path' | 'Graph' | 'Omission'>
