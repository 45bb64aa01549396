// Lets the ids of merged nodes lead to those that stand for them, wherever a question takes an id.
import {
  defaultFieldResolver,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import type { Context } from '../contract/context.ts'

/** Wraps every field that takes ids, but for mutations: those are told that a node was merged. */
export function resolveMerged(schema: GraphQLSchema): GraphQLSchema {
  const written = schema.getMutationType()
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && type !== written) Object.values(type.getFields()).forEach(wrap)
  return schema
}

function wrap(field: GraphQLField<unknown, Context>): void {
  const taking = field.args.filter(takesIds)
  if (taking.length === 0) return
  const { resolve = defaultFieldResolver } = field
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    if (context.merged.isEmpty()) return resolve(source, args, context, info)
    const led = Object.fromEntries(
      taking.map(({ name, type }) => [name, lead(args[name], type, context.merged.survivorOf)]),
    )
    return resolve(source, { ...args, ...led }, context, info)
  }
}

function takesIds({ type }: GraphQLArgument | GraphQLInputField): boolean {
  const plain = getNullableType(type)
  if (isListType(plain)) return takesIds({ type: plain.ofType } as GraphQLInputField)
  if (isInputObjectType(plain)) return Object.values(plain.getFields()).some(takesIds)
  return isScalarType(plain) && plain.name === 'ID'
}

function lead(value: unknown, type: GraphQLInputType, survivorOf: (id: string) => string): unknown {
  const plain = getNullableType(type)
  if (value === null || value === undefined) return value
  if (isListType(plain)) return (value as unknown[]).map((item) => lead(item, plain.ofType, survivorOf))
  if (isInputObjectType(plain)) {
    const fields = plain.getFields()
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const field = fields[name]
        return [name, field ? lead(inner, field.type, survivorOf) : inner]
      }),
    )
  }
  return isScalarType(plain) && plain.name === 'ID' && typeof value === 'string' ? survivorOf(value) : value
}
