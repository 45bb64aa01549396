// Which web pages may open a stream: browsers let a page of any origin connect by WebSocket, so the server looks.
import type { FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { DomainError } from '../errors.ts'

/** Refuses pages of other origins than this server's own and ALLOWED_ORIGINS; programs send no Origin and pass. */
export function originGuard({ ALLOWED_ORIGINS }: Pick<Config, 'ALLOWED_ORIGINS'>) {
  const allowed = new Set(ALLOWED_ORIGINS)
  return async ({ headers }: Pick<FastifyRequest, 'headers'>): Promise<void> => {
    const { origin, host } = headers
    if (origin === undefined || allowed.has(origin.toLowerCase())) return
    if (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase()) return
    throw new DomainError(
      'FORBIDDEN',
      'Pages of this origin may not subscribe here; ALLOWED_ORIGINS lists those that may.',
    )
  }
}
