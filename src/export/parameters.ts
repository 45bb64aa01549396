// Reads the address of an export: the filter as JSON or as readable parameters, and the order.
import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  isInputObjectType,
  isListType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql'
import { invalidInput, type DomainError } from '../errors.ts'

type Json = Record<string, unknown>
export type ListField = GraphQLField<unknown, unknown>

/** Arguments of a list that an export gives itself. */
const paging = ['first', 'after', 'last', 'before']

/** The arguments of a list that an export takes from its address, such as `filter` and `orderBy`. */
export function argumentsOf(list: ListField): ListField['args'] {
  return list.args.filter(({ name }) => !paging.includes(name))
}

/** Every readable parameter of a list: its arguments, and each condition of its filter by its own name, such as `said.from`. */
function parameterNames(list: ListField): string[] {
  return argumentsOf(list).flatMap(({ name, type }) => (name === 'filter' ? [name, ...leaves(type)] : [name]))
}

/**
 * The variables of an export. Values are only brought into the shape of their type: GraphQL checks them, as it checks any others.
 * Throws INVALID_INPUT for a filter that is no JSON, for one given twice, and for a parameter that the list does not have: `tellNames`
 * says whether that tells those it has.
 */
export function readParameters(list: ListField, given: URLSearchParams, tellNames: boolean): Json {
  const types = new Map(argumentsOf(list).map(({ name, type }) => [name, type]))
  const conditions = types.get('filter')
  const variables: Json = {}
  // The filter comes first, so that conditions beside it are added to it.
  const names = [...new Set(given.keys())].sort((a, b) => Number(b === 'filter') - Number(a === 'filter'))
  for (const name of names) {
    const values = given.getAll(name)
    const own = types.get(name)
    if (name === 'filter' && own) variables.filter = readJson(once(name, values))
    else if (own) variables[name] = shape(name, own, values)
    else {
      const path = name.split('.')
      const type = conditions && typeAt(conditions, path)
      if (!type) throw unknownParameter(name, tellNames ? parameterNames(list) : null)
      if (!put(variables, ['filter', ...path], shape(name, type, values)))
        throw invalidInput(name, `${name} is given twice: by its name and in the filter.`)
    }
  }
  return variables
}

/** The type of a condition that can be written as text; none for an object, whose parts have names of their own. */
function typeAt(type: GraphQLInputType, path: readonly string[]): GraphQLInputType | undefined {
  const bare = getNullableType(type)
  const [name, ...rest] = path
  if (name === undefined) return isInputObjectType(bare) ? undefined : type
  if (!isInputObjectType(bare)) return undefined
  const fields = new Map(Object.entries(bare.getFields()))
  const field = fields.get(name)
  return field && typeAt(field.type, rest)
}

function leaves(type: GraphQLInputType): string[] {
  const bare = getNullableType(type)
  if (!isInputObjectType(bare)) return []
  return Object.values(bare.getFields()).flatMap((field) => {
    const inner = leaves(field.type)
    return inner.length === 0 ? [field.name] : inner.map((name) => `${field.name}.${name}`)
  })
}

/** A list takes several values, separated by commas or each by a parameter of its own; anything else takes one. */
function shape(name: string, type: GraphQLInputType, values: readonly string[]): unknown {
  const item = getNamedType(type)
  const toValue = (text: string) => {
    if (item === GraphQLBoolean && (text === 'true' || text === 'false')) return text === 'true'
    const isNumber = (item === GraphQLInt || item === GraphQLFloat) && text.trim() !== ''
    return isNumber && !Number.isNaN(Number(text)) ? Number(text) : text
  }
  if (!isListType(getNullableType(type))) return toValue(once(name, values))
  return values.flatMap((value) => value.split(',')).map(toValue)
}

function once(name: string, values: readonly string[]): string {
  const [only = '', ...more] = values
  if (more.length === 0) return only
  throw invalidInput(name, `${name} takes one value; it is given ${values.length} times.`)
}

function readJson(text: string): Json {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    // The sentence below is for this as well.
  }
  throw invalidInput('filter', 'filter must be a JSON object such as {"languages":["en"]}.')
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether there was a free place for the value at the path. */
function put(into: Json, [name = '', ...rest]: readonly string[], value: unknown): boolean {
  const isTaken = Object.hasOwn(into, name)
  if (rest.length === 0) {
    if (!isTaken) into[name] = value
    return !isTaken
  }
  const inner = isTaken ? into[name] : {}
  if (!isObject(inner)) return false
  into[name] = inner
  return put(inner, rest, value)
}

function unknownParameter(name: string, known: readonly string[] | null): DomainError {
  const takes = known === null ? '' : ` It takes ${known.join(', ') || 'none'}.`
  return invalidInput(name, `${name} is no parameter of this export.${takes}`)
}
