// Who subscribes, and what is answered to whom, whatever the transport.
import type { FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config.ts'
import type { Context } from '../contract/context.ts'
import type { Viewer } from '../contract/viewer.ts'
import { DomainError } from '../errors.ts'
import type { Connection, Connections, Right } from './connections.ts'
import { createFeed } from './events.ts'
import type { ChangeLog } from './log.ts'
import { answerSubscription, type Format, type LiveResult, type Subscribable } from './subscription.ts'

/** Whoever subscribes, and by what right. */
export interface Asker extends Right {
  readonly viewer: Viewer
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
  readonly viewerOf: (authorization: string | undefined) => Promise<Viewer>
}

/** Who asks, and whether that token still stands whenever it is looked. Throws UNAUTHENTICATED for a token that cannot be trusted. */
export async function askerOf(
  { viewerOf }: Pick<LiveParts, 'viewerOf'>,
  authorization: string | undefined,
): Promise<Asker> {
  const viewer = await viewerOf(authorization)
  const isSame = ({ id, role }: Viewer) => id === viewer.id && role === viewer.role
  // A store or provider that is away for a moment takes no right away.
  const isRefusal = (error: unknown) => error instanceof DomainError && error.code === 'UNAUTHENTICATED'
  const stands = () => viewerOf(authorization).then(isSame, (error: unknown) => !isRefusal(error))
  return { viewer, expiresAt: viewer.until ?? null, stands: authorization === undefined ? null : stands }
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
  const feed = connection.add(createFeed(log, contextOf, () => connection.end('SLOW')))
  const answer = await answerSubscription(asked, feed, { contextOf, format, turns: connection.turns })
  if (!(Symbol.asyncIterator in answer)) feed.end()
  return answer
}
