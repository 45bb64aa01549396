// How failures are told over HTTP.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { DomainError, type ErrorCode } from '../errors.ts'

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAVAILABLE: 503,
  RATE_LIMITED: 429,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
}

/** The HTTP status of a failure, by its code; an unforeseen one is the server's. */
export function statusOf(code: unknown): number {
  if (code === 'INTERNAL') return 500
  return statuses[code as ErrorCode] ?? 400
}

/** Answers a path that is not there. */
export async function notFound(_: FastifyRequest, reply: FastifyReply): Promise<void> {
  const message = 'Nothing is here; questions go to /graphql.'
  await reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] })
}

/** Answers failures outside GraphQL in the same shape as those inside. */
export function safeErrors(logger: Logger) {
  return async (
    error: FastifyError | DomainError | Error,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> => {
    const { status, message, extensions } = describe(error)
    if (status >= 500) logger.error({ err: error, requestId: request.id }, 'a request failed')
    // A client that reads the protocol and not the words learns from it how to say who asks.
    if (status === 401) reply.header('www-authenticate', 'Bearer')
    await reply.code(status).send({ errors: [{ message, extensions }] })
  }
}

function describe(error: FastifyError | DomainError | Error): {
  status: number
  message: string
  extensions: object
} {
  if (error instanceof DomainError) {
    return {
      status: statusOf(error.code),
      message: error.message,
      extensions: { ...error.details, code: error.code },
    }
  }
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  if (status >= 500)
    return {
      status,
      message: 'Something went wrong here; it has been logged.',
      extensions: { code: 'INTERNAL' },
    }
  const message =
    status === 413
      ? 'The request is larger than 256 KiB.'
      : 'The request cannot be read: send JSON with a query.'
  return { status, message, extensions: { code: 'INVALID_INPUT', field: 'request' } }
}
