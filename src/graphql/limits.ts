// Refuses operations that would cost too much, measured after variables are known.
import type { ApolloServerPlugin } from '@apollo/server'
import {
  GraphQLError,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  OperationTypeNode,
} from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import type { Config } from '../config.ts'
import type { Context } from '../contract/context.ts'
import { estimate } from './cost.ts'
import { requireVariables } from './variables.ts'

const deepest = 16
const mostAliases = 30
/** Fields and fragments, each as often as it is used. */
const mostSelections = 5_000
/** Tokens of a document, checked while it is parsed. */
export const mostTokens = 2_000

/** Checks variables, depth, aliases and cost of each operation before it runs. */
export function limitsPlugin({
  MAX_COST: maxCost,
  INTROSPECTION,
}: Pick<Config, 'MAX_COST' | 'INTROSPECTION'>): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (!operation) return
        requireAnswerable(schema, operation)
        const asked = { document, operation, variables: request.variables ?? {} }
        contextValue.notes.cost = requireWithinLimits(schema, asked, !INTROSPECTION)
        requireCost(contextValue.notes.cost, maxCost)
      },
    }),
  }
}

/** The cost of an operation whose variables and shape are as they must be. Throws INVALID_INPUT or TOO_COSTLY. */
function requireWithinLimits(schema: GraphQLSchema, asked: Asked, hideSuggestions: boolean): number {
  const { document, operation, variables } = asked
  requireVariables(schema, operation, variables, hideSuggestions)
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
  requireShape(operation, fragments)
  return costOf(schema, asked)
}

/** Each event of a subscription costs what it selects, within the same limits as a query. Throws INVALID_INPUT or TOO_COSTLY. */
export function requireSubscribable(
  schema: GraphQLSchema,
  asked: Asked,
  { MAX_COST, INTROSPECTION }: Pick<Config, 'MAX_COST' | 'INTROSPECTION'>,
): void {
  requireCost(requireWithinLimits(schema, asked, !INTROSPECTION), MAX_COST)
}

function requireAnswerable(schema: GraphQLSchema, operation: OperationDefinitionNode): void {
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw new GraphQLError(
      'Subscriptions are answered at /graphql/stream, over WebSocket or as server-sent events.',
      {
        extensions: { code: 'INVALID_INPUT', field: 'query', http: { status: 400 } },
      },
    )
  if (schema.getRootType(operation.operation)) return
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } }
  throw new GraphQLError(`This server answers queries; it has no ${operation.operation}s.`, { extensions })
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

function requireShape(operation: OperationDefinitionNode, fragments: Fragments): void {
  const { depth, aliases, selections } = measure(operation.selectionSet, fragmentShapes(fragments))
  if (selections > mostSelections)
    throw tooCostly(`This operation selects ${selections} times; at most ${mostSelections} are answered.`)
  if (depth > deepest)
    throw tooCostly(`This operation is ${depth} levels deep; at most ${deepest} are answered.`)
  if (aliases > mostAliases)
    throw tooCostly(`This operation has ${aliases} aliases; at most ${mostAliases} are answered.`)
}

interface Shape {
  depth: number
  aliases: number
  selections: number
}
type FragmentShape = (name: string) => Shape

/** Each fragment is measured once, however often it is used: fragments that use each other twice double at every level. */
function fragmentShapes(fragments: Fragments): FragmentShape {
  const known = new Map<string, Shape>()
  const shapeOf: FragmentShape = (name) => {
    const seen = known.get(name)
    if (seen) return seen
    const selections = fragments.get(name)?.selectionSet
    const shape = selections ? measure(selections, shapeOf) : { depth: 0, aliases: 0, selections: 0 }
    known.set(name, shape)
    return shape
  }
  return shapeOf
}

function measure(selectionSet: SelectionSetNode, shapeOf: FragmentShape): Shape {
  const shapes = selectionSet.selections.map((selection): Shape => {
    if (selection.kind === Kind.FIELD) return measureField(selection, shapeOf)
    return selection.kind === Kind.INLINE_FRAGMENT
      ? measure(selection.selectionSet, shapeOf)
      : shapeOf(selection.name.value)
  })
  return {
    depth: Math.max(0, ...shapes.map(({ depth }) => depth)),
    aliases: shapes.reduce((sum, { aliases }) => sum + aliases, 0),
    selections: shapes.reduce((sum, { selections }) => sum + selections, shapes.length),
  }
}

/** Introspection has its own depth: validation bounds its circles, and its levels count for nothing here. */
function measureField({ name, alias, selectionSet }: FieldNode, shapeOf: FragmentShape): Shape {
  const own = alias ? 1 : 0
  const inner = selectionSet ? measure(selectionSet, shapeOf) : { depth: 0, aliases: 0, selections: 0 }
  if (name.value.startsWith('__')) return { ...inner, depth: 1, aliases: inner.aliases + own }
  return { ...inner, depth: inner.depth + 1, aliases: inner.aliases + own }
}

export interface Asked {
  document: Parameters<typeof getComplexity>[0]['query']
  operation: OperationDefinitionNode
  variables: Readonly<Record<string, unknown>>
}

function costOf(schema: GraphQLSchema, { document, operation, variables }: Asked): number {
  const operationName = operation.name?.value
  return getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [estimate],
    ...(operationName !== undefined && { operationName }),
  })
}

function requireCost(cost: number, maxCost: number): void {
  if (cost > maxCost)
    throw tooCostly(
      `This operation costs ${cost}; at most ${maxCost} is answered. Ask for smaller pages or fewer fields.`,
    )
}

function tooCostly(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_COSTLY', http: { status: 400 } } })
}
