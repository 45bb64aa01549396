// Who subscribes, and what is answered to whom, whatever the transport.
import type { FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config.ts'
import type { Context } from '../contract/context.ts'
import type { Viewer } from '../contract/viewer.ts'
import type { Connection, Connections } from './connections.ts'
import { createFeed, type Feed } from './events.ts'
import type { ChangeLog } from './log.ts'
import { answerSubscription, type Format, type LiveResult, type Subscribable } from './subscription.ts'

/** Whoever subscribes, and until when he may. */
export interface Asker {
  readonly viewer: Viewer
  /** In milliseconds since 1970; null for no end. */
  readonly expiresAt: number | null
}

/** What the transports are made of. */
export interface LiveParts {
  readonly schema: GraphQLSchema
  readonly config: Pick<Config, 'MAX_COST' | 'INTROSPECTION' | 'ALLOWED_ORIGINS' | 'REQUEST_TIMEOUT_MS'>
  readonly log: ChangeLog
  readonly connections: Connections
  readonly format: Format
  /** A context for one event, which a viewer sees in his own way: over a WebSocket the request itself does not say who asks. */
  readonly contextOf: (
    request: FastifyRequest,
    signal: AbortSignal,
    own: { readonly viewer: Viewer },
  ) => Context
  /** Who asks, by an Authorization header or what stands in its place. Throws where the token is none. */
  readonly authenticate: (request: FastifyRequest, authorization: string | undefined) => Promise<Asker>
}

export type LiveAnswer = Promise<AsyncGenerator<LiveResult> | LiveResult>

/** Answers one subscription of a connection. */
export async function subscribeFor(
  parts: LiveParts,
  connection: Connection,
  { viewer }: Asker,
  request: FastifyRequest,
  asked: Subscribable,
): LiveAnswer {
  const { log, config, format } = parts
  const contextOf = () => parts.contextOf(request, AbortSignal.timeout(config.REQUEST_TIMEOUT_MS), { viewer })
  const feed = createFeed(log, contextOf, () => connection.end('SLOW'))
  const own: Feed = {
    ...feed,
    end: () => {
      feed.end()
      connection.feeds.delete(own)
    },
  }
  connection.feeds.add(own)
  const answer = await answerSubscription(asked, own, contextOf, format)
  if (!(Symbol.asyncIterator in answer)) own.end()
  return answer
}
