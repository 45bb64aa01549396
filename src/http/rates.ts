// How often one address may ask, and one token.
import { createHash } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { asksWhoAsks } from '../access/settings.ts'
import { isLoopback, type Config } from '../config.ts'
import { DomainError } from '../errors.ts'

const perMinute = 600
const timeWindow = '1 minute'

/** Requests that one address may make in a minute: RATE_LIMIT, else 600 where others than this machine can ask. 0 is without limit. */
function rateOf({ RATE_LIMIT, HOST }: Pick<Config, 'RATE_LIMIT' | 'HOST'>): number {
  return RATE_LIMIT ?? (isLoopback(HOST) ? 0 : perMinute)
}

/**
 * Refuses with RATE_LIMITED what one address asks of `scope` beyond its rate, and what one token asks, from however many addresses. Each
 * process counts for itself. A token counts whether or not it is good: what is told of it comes later.
 */
export async function limitRates(scope: FastifyInstance, config: Config): Promise<void> {
  const byAddress = rateOf(config)
  const byToken = asksWhoAsks(config) ? (config.TOKEN_RATE_LIMIT ?? byAddress) : 0
  if (byAddress > 0)
    await scope.register(rateLimit, {
      max: byAddress,
      timeWindow,
      errorResponseBuilder: (_, { ttl }) => tooOften(byAddress, 'this address', ttl),
    })
  else if (byToken > 0) await scope.register(rateLimit, { global: false })
  if (byToken > 0) countTokens(scope, byToken)
}

function countTokens(scope: FastifyInstance, max: number): void {
  const count = scope.createRateLimit({ max, timeWindow, keyGenerator: tokenOf })
  scope.addHook('preParsing', async (request, reply) => {
    if (request.headers.authorization === undefined) return
    const counted = await count(request)
    if (counted.isAllowed || !counted.isExceeded) return
    reply.header('retry-after', String(counted.ttlInSeconds))
    throw tooOften(max, 'this token', counted.ttl)
  })
}

/** Its hash, so that no token stays in memory longer than its request. */
function tokenOf({ headers }: FastifyRequest): string {
  return createHash('sha256')
    .update(headers.authorization ?? '')
    .digest('hex')
}

function tooOften(max: number, whom: string, ttl: number): DomainError {
  return new DomainError(
    'RATE_LIMITED',
    `More than ${max} requests in a minute from ${whom}; ask again in ${Math.ceil(ttl / 1_000)} seconds.`,
  )
}
