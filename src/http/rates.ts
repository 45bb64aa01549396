// How often one address may ask.
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { isLoopback, type Config } from '../config.ts'
import { DomainError } from '../errors.ts'

const perMinute = 600

/** Requests that one address may make in a minute: RATE_LIMIT, else 600 where others than this machine can ask. 0 is without limit. */
function rateOf({ RATE_LIMIT, HOST }: Pick<Config, 'RATE_LIMIT' | 'HOST'>): number {
  return RATE_LIMIT ?? (isLoopback(HOST) ? 0 : perMinute)
}

/** Refuses with RATE_LIMITED what one address asks of `scope` beyond its rate. Each process counts for itself. */
export async function limitRates(
  scope: FastifyInstance,
  config: Pick<Config, 'RATE_LIMIT' | 'HOST'>,
): Promise<void> {
  const max = rateOf(config)
  if (max === 0) return
  await scope.register(rateLimit, {
    max,
    timeWindow: '1 minute',
    errorResponseBuilder: (_, { ttl }) =>
      new DomainError(
        'RATE_LIMITED',
        `More than ${max} requests in a minute from this address; ask again in ${Math.ceil(ttl / 1_000)} seconds.`,
      ),
  })
}
