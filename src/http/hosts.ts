// Which host names a request may come in by.
import type { FastifyRequest } from 'fastify'
import { isLoopback, type Config } from '../config.ts'
import { DomainError } from '../errors.ts'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

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
