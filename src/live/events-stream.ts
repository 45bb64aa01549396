// Subscriptions as server-sent events: the protocol of graphql-sse, each on a connection of its own.
import { setImmediate as turn } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionArgs } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { statusOf } from '../http/failures.ts'
import { subscribeFor, type LiveAnswer, type LiveParts } from './asker.ts'
import type { Connection } from './connections.ts'
import { describeEnding, endings } from './endings.ts'
import { readSubscription } from './subscription.ts'

const lingerMs = 10_000

/** The handler of a stream of events. It answers questions that cannot be subscribed to with their status and errors. */
export function eventsHandler(parts: LiveParts) {
  const { schema, config, format, authenticate } = parts
  const handler = createHandler({
    // No tokens of the library's own: they would let one client's stream be found by another, in one process alone.
    authenticate: () => null,
    onSubscribe: async ({ raw, context: { reply } }, payload) => {
      const read = readSubscription(schema, payload, config)
      if (!('document' in read)) return refuse([...read].map(format))
      const asker = await authenticate(raw, raw.headers.authorization)
      const connection = open(parts, reply, asker.expiresAt)
      const answer = () => subscribeFor(parts, connection, asker, raw, read)
      return {
        schema,
        document: read.document,
        operationName: read.operationName,
        contextValue: answer as never,
      }
    },
    // What is read here was validated above, with limits of our own.
    validate: () => [],
    subscribe: ({ contextValue }: ExecutionArgs) => (contextValue as () => LiveAnswer)() as never,
    onNext: async (_, { context: { reply } }) => {
      await flushed(reply)
    },
  })
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.hijack()
    try {
      await handler(request, reply)
    } catch (error) {
      request.log.error({ err: error }, 'a stream of events failed')
      reply.raw.destroy()
    }
  }
}

/** Waits until the client has taken what was sent: the library would pile up what comes meanwhile. An empty comment shows it. */
async function flushed({ raw }: FastifyReply): Promise<void> {
  await turn()
  await new Promise<void>((resolve) => {
    if (raw.writable && !raw.destroyed && raw.headersSent) raw.write(':\n\n', () => resolve())
    else resolve()
  })
}

function open({ connections }: LiveParts, { raw }: FastifyReply, expiresAt: number | null): Connection {
  const connection = connections.open((ending, cursor) => {
    const extensions = { code: endings[ending].code, cursor }
    const last = { errors: [{ message: describeEnding(ending, cursor), extensions }] }
    // No `complete` follows, so that the client connects again.
    if (raw.headersSent) raw.write(`event: next\ndata: ${JSON.stringify(last)}\n\n`)
    raw.end()
    setTimeout(() => raw.destroy(), lingerMs).unref()
  }, expiresAt)
  raw.once('close', connection.gone)
  return connection
}

function refuse(
  errors: ReturnType<LiveParts['format']>[],
): [string, { status: number; statusText: string; headers: Record<string, string> }] {
  const status = statusOf(errors[0]?.extensions?.code)
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return [JSON.stringify({ errors }), { status, statusText: '', headers }]
}
