// The scalars of the API: days, moments and addresses, all plain strings once they are checked.
import { isDay, isWebAddress } from '../contract/formats.ts'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

/** A scalar of strings that pass `accepts`; anything else is refused with a sentence that says what is taken. */
function stringScalar(
  name: string,
  takes: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value
    throw new GraphQLError(`${name} takes ${takes}.`)
  }
  const readLiteral = (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null)
  return new GraphQLScalarType({
    name,
    description: `Takes ${takes}.`,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: readLiteral,
  })
}

const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/
export const scalars = {
  Date: stringScalar('Date', 'a day that exists, written YYYY-MM-DD', isDay),
  DateTime: stringScalar('DateTime', 'a moment with its zone, such as 2020-11-03T09:30:00Z', (text) =>
    isDay(moment.exec(text)?.[1] ?? ''),
  ),
  JSON: new GraphQLScalarType<unknown, unknown>({
    name: 'JSON',
    description: 'Any JSON value. It is only given, never taken.',
    parseValue: () => {
      throw new GraphQLError('JSON is only given, never taken.')
    },
  }),
  URL: stringScalar('URL', 'an absolute address that begins with http:// or https://', isWebAddress),
}
