// Learns who asks from each request's headers, before it is answered.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ViewerOf } from '../access/viewers.ts'
import type { Viewer } from '../contract/viewer.ts'
import { invalidInput } from '../errors.ts'

/** What tokens are called in addresses, which logs and histories keep. */
const named = new Set([
  'access_token',
  'token',
  'api_key',
  'apikey',
  'api-key',
  'authorization',
  'bearer',
  'jwt',
])
const looksLikeToken = /^(?:bearer |cck_|eyJ[\w-]+\.[\w-]+\.)/i

/** Who makes which request. */
export interface Askers {
  /** Finds out who makes each request of `scope`. Refuses a bad token with UNAUTHENTICATED, and one in an address with INVALID_INPUT. */
  learnIn(scope: FastifyInstance): void
  /** Who made a request that was let in. */
  of(request: FastifyRequest): Viewer
}

export function createAskers(viewerOf: ViewerOf): Askers {
  const askers = new WeakMap<FastifyRequest, Viewer>()
  return {
    learnIn: (scope) => {
      // After the rates, which are counted first: whoever guesses tokens guesses no faster.
      scope.addHook('preParsing', async (request) => {
        refuseTokensIn(request.url)
        askers.set(request, await viewerOf(request.headers.authorization))
      })
    },
    of: (request) => {
      const asker = askers.get(request)
      if (!asker) throw new TypeError('nobody asked who makes this request')
      return asker
    },
  }
}

/** Throws INVALID_INPUT where an address holds a token, which is never read from there. */
export function refuseTokensIn(url: string): void {
  const given = new URLSearchParams(url.split('?')[1] ?? '')
  for (const [name, value] of given)
    if (named.has(name.toLowerCase()) || looksLikeToken.test(value))
      throw invalidInput(
        'authorization',
        'No token is read from an address, which logs and histories keep: send it as `Authorization: Bearer …`, and take this one out of use.',
      )
}
