// Builds a call of any mutation from the schema alone, with every field that it requires and nothing else.
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql'

const scalars: Record<string, unknown> = {
  Boolean: false,
  Int: 1,
  Float: 1,
  Date: '2025-01-01',
  DateTime: '2031-01-01T00:00:00Z',
  URL: 'https://quince.example/1',
}

/** A value that the schema takes. */
export function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType)
  if (isListType(type)) return [valueOf(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (!isInputObjectType(type)) return scalars[type.name] ?? 'something'
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
  return Object.fromEntries(required.map((field) => [field.name, valueOf(field.type)]))
}

/** One call of a field, with its variables. */
export function callOf(operation: string, field: GraphQLField<unknown, unknown>) {
  const required = field.args.filter(({ type }) => isNonNullType(type))
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = required.map(({ name }) => `${name}: $${name}`).join(', ')
  const args = required.length === 0 ? ['', ''] : [`(${declared})`, `(${passed})`]
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  return {
    query: `${operation} ${args[0]} { ${field.name}${args[1]}${selection} }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, valueOf(type)])),
  }
}
