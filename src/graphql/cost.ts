// What a field costs: as many entries as it may give, times what one of them costs.
import { getNullableType, isListType } from 'graphql'
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity'
import { mostInMatrix } from '../contract/matrix-size.ts'
import { defaultSize } from '../contract/paging.ts'

/** What a list that has no page size of its own counts for. */
const shortList = 3
/** What one step of following relations counts for: it may read as much as a long page with all that hangs on it. */
const stepCost = 1_000

/**
 * A page costs its size times what one entry costs; `edges` and `nodes` are that page, not a list of their own. Paths cost each step that the
 * search may take, and the nodes on them; a part of the graph is a page of nodes.
 */
export function estimate({ type: parent, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const type = getNullableType(field.type)
  const asked = positive(args.first ?? args.last)
  const page = asked ?? defaultSize
  const hops = positive(args.maxHops)
  if (hops !== undefined) return 1 + hops * stepCost + page * (hops + 1) * childComplexity
  const depth = positive(args.depth)
  if (depth !== undefined) return 1 + depth * stepCost + page * childComplexity
  const side = matrixSides[`${parent.name}.${field.name}`]
  if (side !== undefined) return 1 + side * childComplexity
  if (field.name === 'stanceMatrix') return 1 + Math.ceil(matrixShare(args) * childComplexity)
  const idCount = Array.isArray(args.ids) ? args.ids.length : shortList
  const inPage = field.name === 'edges' || field.name === 'nodes'
  const isPage = String(type).endsWith('Connection')
  const isList = isListType(type) && !(inPage && !Array.isArray(args.ids))
  return 1 + (isPage ? page : isList ? (asked ?? idCount) : 1) * childComplexity
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined
}

/** Lists within a matrix have no arguments of their own: each is priced at the largest that a matrix can be. */
const matrixSides: Readonly<Record<string, number>> = {
  'StanceMatrix.actors': mostInMatrix,
  'StanceMatrix.claims': mostInMatrix,
  'StanceMatrix.rows': mostInMatrix,
  'StanceRow.cells': mostInMatrix,
}

/** How much of the largest matrix one with these arguments can be, by its longer side. */
function matrixShare({ actors, claims }: Readonly<Record<string, unknown>>): number {
  const sizeOf = (ids: unknown) => (Array.isArray(ids) ? Math.min(ids.length, mostInMatrix) : mostInMatrix)
  return Math.max(sizeOf(actors), sizeOf(claims)) / mostInMatrix
}
