// The one place that turns anything thrown into an answer that is safe to show.
import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { DomainError } from '../errors.ts'

const ownCodes = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'INVALID_INPUT', 'TOO_COSTLY'])
/** What the transport calls a request that it cannot read: to the asker it is bad input. */
const inputCodes = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** Formats errors for clients: a stable code and a sentence; anything unforeseen is INTERNAL with an id that is in the log. */
export function errorFormatter(logger: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted
    const place = { ...(locations && { locations }), ...(path && { path }) }
    const error = causeOf(thrown)
    if (error instanceof DomainError)
      return { message: error.message, ...place, extensions: { ...error.details, code: error.code } }
    const code = String(extensions?.code)
    if (ownCodes.has(code)) return { message, ...place, extensions: { ...withoutStack(extensions), code } }
    if (inputCodes.has(code))
      return { message, ...place, extensions: { code: 'INVALID_INPUT', field: 'request' } }
    const id = randomUUID()
    logger.error({ err: error, errorId: id, path }, 'a request failed')
    return {
      message: 'Something went wrong here; it has been logged.',
      ...place,
      extensions: { code: 'INTERNAL', id },
    }
  }
}

/** The same for errors that do not come by way of Apollo. */
export function formatGraphQLError(logger: Logger): (error: GraphQLError) => GraphQLFormattedError {
  const format = errorFormatter(logger)
  return (error) => format(error.toJSON(), error)
}

/** What a resolver or a rule of validation threw. A refusal of a role is wrapped once by itself, and once more where a field threw it. */
function causeOf(thrown: unknown): unknown {
  let cause = thrown
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause instanceof DomainError ? cause : unwrapResolverError(thrown)
}

function withoutStack(extensions: GraphQLFormattedError['extensions'] = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extensions).filter(([name]) => name !== 'stacktrace'))
}
