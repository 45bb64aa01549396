// Subscriptions as server-sent events: the protocol of graphql-sse, each on a connection of its own.
import { setImmediate as turn } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionArgs } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { statusOf } from '../http/failures.ts'
import { askerOf, subscribeFor, type Asker, type LiveAnswer, type LiveParts } from './asker.ts'
import { describeEnding, endings, type Ending } from './endings.ts'
import { endable, readSubscription, type LiveResult } from './subscription.ts'

const lingerMs = 10_000

/** The handler of a stream of events. It answers questions that cannot be subscribed to with their status and errors. */
export function eventsHandler(parts: LiveParts) {
  const { schema, config, format } = parts
  const handler = createHandler({
    // No tokens of the library's own: they would let one client's stream be found by another, in one process alone.
    authenticate: () => null,
    onSubscribe: async ({ raw, context: { reply } }, payload) => {
      const asker = await askerOf(parts, raw.headers.authorization)
      const read = readSubscription(schema, payload, asker.viewer, config)
      if (!('document' in read)) return refuse([...read].map(format))
      const { connection, lastWords } = open(parts, reply, asker)
      const answer = async () => {
        const events = await subscribeFor(parts, connection, asker, raw, read)
        return Symbol.asyncIterator in events ? sentOneByOne(events, reply, lastWords) : events
      }
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
  })
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.hijack()
    try {
      await handler(request, reply)
    } catch (error) {
      if (error === endedHere) return void reply.raw.end()
      request.log.error({ err: error }, 'a stream of events failed')
      reply.raw.destroy()
    }
  }
}

/** Waits until the client has taken what was sent: the library would pile up what comes meanwhile. An empty comment shows it. */
async function flushed({ raw }: FastifyReply): Promise<void> {
  await turn()
  await new Promise<void>((resolve) => {
    if (!raw.writableEnded && !raw.destroyed && raw.headersSent) raw.write(':\n\n', () => resolve())
    else resolve()
  })
}

/** Thrown where the server ends a stream: the library ends what it sent then, without a `complete`, so that the client connects again. */
const endedHere = new Error('the server ended this stream')

/** What the server says when it ends a stream; null where it did not. */
type LastWords = () => LiveResult | null

function open({ connections }: LiveParts, { raw }: FastifyReply, asker: Asker) {
  let last: LiveResult | null = null
  const close = (ending: Ending, cursor: string | null) => {
    const extensions = { code: endings[ending].code, cursor }
    last = { errors: [{ message: describeEnding(ending, cursor), extensions }] }
    // Nobody but the library writes and ends: two who did would write after the end. A client that takes nothing is not waited for.
    setTimeout(() => raw.destroy(), lingerMs).unref()
  }
  const connection = connections.open({ close, buffered: () => raw.writableLength }, asker)
  if (raw.destroyed) connection.gone()
  else raw.once('close', connection.gone)
  const lastWords: LastWords = () => last
  return { connection, lastWords }
}

/** Asks for the next event when the client has taken the one before, and says last why the server ends the stream. */
function sentOneByOne(
  events: AsyncGenerator<LiveResult>,
  reply: FastifyReply,
  lastWords: LastWords,
): AsyncGenerator<LiveResult> {
  async function* all() {
    for await (const event of events) {
      yield event
      await flushed(reply)
    }
    const last = lastWords()
    if (last === null) return
    yield last
    throw endedHere
  }
  return endable(all(), () => void events.return(undefined))
}

function refuse(
  errors: ReturnType<LiveParts['format']>[],
): [string, { status: number; statusText: string; headers: Record<string, string> }] {
  const status = statusOf(errors[0]?.extensions?.code)
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
  }
  return [JSON.stringify({ errors }), { status, statusText: '', headers }]
}
