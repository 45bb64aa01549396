// Checks variables before anything runs, and names the field of each bad value.
import {
  coerceInputValue,
  GraphQLError,
  isInputType,
  Kind,
  typeFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

interface Problem {
  field: string
  message: string
}

/** Throws INVALID_INPUT that names every variable value the schema does not take, with its path. Suggestions tell of the schema. */
export function requireVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
  hideSuggestions: boolean,
): void {
  const problems = (operation.variableDefinitions ?? []).flatMap((definition) => {
    const name = definition.variable.name.value
    const type = typeFromAST(schema, definition.type)
    if (!type || !isInputType(type) || (values[name] === undefined && definition.defaultValue)) return []
    if (values[name] === undefined && definition.type.kind !== Kind.NON_NULL_TYPE) return []
    const found: Problem[] = []
    const note = (path: readonly (string | number)[], _: unknown, error: GraphQLError) =>
      found.push({ field: [name, ...path].join('.'), message: error.message })
    coerceInputValue(values[name] ?? null, type, note, hideSuggestions)
    return found
  })
  const [first] = problems
  if (!first) return
  const extensions = { code: 'INVALID_INPUT', field: first.field, problems, http: { status: 400 } }
  throw new GraphQLError(`${first.field}: ${first.message}`, { extensions })
}
