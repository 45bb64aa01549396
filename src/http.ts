// What every HTTP request meets first: which hosts it may name, and how its failures are told.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { isLoopback, type Config } from './config.ts'
import { DomainError, type ErrorCode } from './errors.ts'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']
const statuses: Partial<Record<ErrorCode, number>> = { UNAVAILABLE: 503, FORBIDDEN: 403, NOT_FOUND: 404 }

/**
 * Refuses requests that name another host than this one: a page elsewhere whose name was pointed at this machine could otherwise ask.
 * Where the server listens beyond loopback and no hosts are configured, every name is taken.
 */
export function hostGuard({ HOST, ALLOWED_HOSTS }: Pick<Config, 'HOST' | 'ALLOWED_HOSTS'>) {
  const isOpen = ALLOWED_HOSTS.length === 0 && !isLoopback(HOST)
  const allowed = new Set([...loopbackNames, ...ALLOWED_HOSTS])
  return async (request: FastifyRequest): Promise<void> => {
    const name = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
    if (isOpen || allowed.has(name)) return
    throw new DomainError(
      'FORBIDDEN',
      'This server does not answer to that host name; ALLOWED_HOSTS lists those it does.',
    )
  }
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
