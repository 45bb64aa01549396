// Refuses operations that would cost too much, measured after variables are known.
import type { ApolloServerPlugin } from '@apollo/server'
import {
  getNullableType,
  GraphQLError,
  isListType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity'
import type { Context } from '../contract/context.ts'
import { requireVariables } from './variables.ts'

const defaultPage = 20
/** What a list that has no page size of its own counts for. */
const shortList = 3
const deepest = 16
const mostAliases = 30
/** Tokens of a document, checked while it is parsed. */
export const mostTokens = 2_000

/** Checks variables, depth, aliases and cost of each operation before it runs. */
export function limitsPlugin(maxCost: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return
        const variables = request.variables ?? {}
        requireVariables(schema, operation, variables)
        const fragments = new Map(
          document.definitions.flatMap((node) =>
            node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
          ),
        )
        requireShape(operation, fragments)
        requireCost(schema, { document, operation, variables, maxCost })
      },
    }),
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

function requireShape(operation: OperationDefinitionNode, fragments: Fragments): void {
  const { depth, aliases } = measure(operation.selectionSet, fragments)
  if (depth > deepest)
    throw tooCostly(`This operation is ${depth} levels deep; at most ${deepest} are answered.`)
  if (aliases > mostAliases)
    throw tooCostly(`This operation has ${aliases} aliases; at most ${mostAliases} are answered.`)
}

interface Shape {
  depth: number
  aliases: number
}

/** Introspection has its own depth and counts for nothing here. */
function measure(selectionSet: SelectionSetNode, fragments: Fragments): Shape {
  const shapes = selectionSet.selections.map((selection): Shape => {
    if (selection.kind === Kind.FIELD) return measureField(selection, fragments)
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    return inner ? measure(inner.selectionSet, fragments) : { depth: 0, aliases: 0 }
  })
  return {
    depth: Math.max(0, ...shapes.map(({ depth }) => depth)),
    aliases: shapes.reduce((sum, { aliases }) => sum + aliases, 0),
  }
}

function measureField({ name, alias, selectionSet }: FieldNode, fragments: Fragments): Shape {
  const own = alias ? 1 : 0
  if (!selectionSet || name.value.startsWith('__')) return { depth: 1, aliases: own }
  const inner = measure(selectionSet, fragments)
  return { depth: inner.depth + 1, aliases: inner.aliases + own }
}

interface Asked {
  document: Parameters<typeof getComplexity>[0]['query']
  operation: OperationDefinitionNode
  variables: Readonly<Record<string, unknown>>
  maxCost: number
}

function requireCost(schema: GraphQLSchema, { document, operation, variables, maxCost }: Asked): void {
  const operationName = operation.name?.value
  const cost = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [estimate],
    ...(operationName !== undefined && { operationName }),
  })
  if (cost > maxCost)
    throw tooCostly(
      `This operation costs ${cost}; at most ${maxCost} is answered. Ask for smaller pages or fewer fields.`,
    )
}

/** A page costs its size times what one entry costs; `edges` and `nodes` are that page, not a list of their own. */
function estimate({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const type = getNullableType(field.type)
  const isPage = String(type).endsWith('Connection')
  const given: unknown = args['first'] ?? args['last']
  const asked = typeof given === 'number' && given > 0 ? given : defaultPage
  const idCount = Array.isArray(args['ids']) ? args['ids'].length : shortList
  const inPage = field.name === 'edges' || field.name === 'nodes'
  const size = isPage ? asked : isListType(type) && !(inPage && !Array.isArray(args['ids'])) ? idCount : 1
  return 1 + size * childComplexity
}

function tooCostly(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_COSTLY', http: { status: 400 } } })
}
