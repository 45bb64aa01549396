// Refuses mutations whose texts are not well-formed Unicode: half of a character would be stored as another one than the log has.
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { Context } from '../contract/context.ts'
import { pathText, type Path } from '../entries/source.ts'
import { DomainError } from '../errors.ts'

/** Wraps every mutation. */
export function requireWholeTexts(schema: GraphQLSchema): GraphQLSchema {
  const mutations = schema.getMutationType()?.getFields() ?? {}
  for (const field of Object.values(mutations) as GraphQLField<unknown, Context>[]) {
    const { resolve = defaultFieldResolver } = field
    field.resolve = (source, args: Record<string, unknown>, context, info) => {
      const [first, ...others] = broken(args)
      if (first !== undefined) throw refusal(first, others)
      return resolve(source, args, context, info)
    }
  }
  return schema
}

function refusal(first: string, others: readonly string[]): DomainError {
  const message = 'must be well-formed Unicode: half of a surrogate pair is no character'
  return new DomainError('INVALID_INPUT', `Nothing was written. ${first}: ${message}.`, {
    field: first,
    problems: [first, ...others].map((field) => ({ field, message })),
  })
}

/** The paths of texts that are not well-formed. */
function broken(value: unknown, path: Path = []): string[] {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [pathText(path)]
  if (typeof value !== 'object' || value === null) return []
  const part = (name: string) => (Array.isArray(value) ? Number(name) : name)
  return Object.entries(value).flatMap(([name, inner]) => broken(inner, [...path, part(name)]))
}
