// Answers one subscription: reads the document within the same limits as any other, then runs it for each event.
import type { GraphQLFormattedError } from 'graphql'
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql'
import { requireRoles } from '../access/roles.ts'
import type { Config } from '../config.ts'
import type { Context } from '../contract/context.ts'
import type { LiveEvent } from '../contract/live.ts'
import type { Viewer } from '../contract/viewer.ts'
import { mostTokens, requireSubscribable } from '../graphql/limits.ts'
import { mostMistakes, refuseOverload } from '../graphql/overload.ts'
import type { Feed } from './events.ts'
import type { Turns } from './turns.ts'

/** What a client asks for. */
export interface Asked {
  readonly query?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
}

/** A document that may be subscribed to. */
export interface Subscribable {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** What one event came to, or why there is none. */
export interface LiveResult {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: { readonly cursor: string }
}

export type Format = (error: GraphQLError) => GraphQLFormattedError

const refusal = (code: string, message: string) =>
  new GraphQLError(message, { extensions: code === 'INVALID_INPUT' ? { code, field: 'query' } : { code } })

/** Reads a document. Gives the errors where it cannot be subscribed to, or not by this viewer. */
export function readSubscription(
  schema: GraphQLSchema,
  asked: Asked,
  viewer: Viewer,
  config: Pick<Config, 'MAX_COST' | 'INTROSPECTION'>,
): Subscribable | readonly GraphQLError[] {
  try {
    const subscribable = parseAsked(schema, asked)
    const { document, operationName, variables } = subscribable
    const rules = [...specifiedRules, refuseOverload]
    if (!config.INTROSPECTION) rules.push(NoSchemaIntrospectionCustomRule)
    const hideSuggestions = !config.INTROSPECTION
    const mistakes = validate(schema, document, rules, { maxErrors: mostMistakes, hideSuggestions })
    if (mistakes.length > 0) return mistakes.map(asMistake)
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [
        refusal('INVALID_INPUT', 'Only subscriptions are answered here; everything else goes to /graphql.'),
      ]
    requireRoles(schema, document, operation, viewer)
    requireSubscribable(schema, { document, operation, variables }, config)
    return subscribable
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError(String(error))]
  }
}

function parseAsked(schema: GraphQLSchema, { query, operationName, variables }: Asked): Subscribable {
  if (typeof query !== 'string' || query === '')
    throw refusal('INVALID_INPUT', 'query must be the text of a subscription.')
  try {
    return {
      schema,
      document: parse(query, { maxTokens: mostTokens }),
      operationName: typeof operationName === 'string' ? operationName : undefined,
      variables: typeof variables === 'object' && variables !== null ? { ...variables } : {},
    }
  } catch (error) {
    throw refusal('GRAPHQL_PARSE_FAILED', error instanceof Error ? error.message : String(error))
  }
}

const asMistake = (error: GraphQLError) =>
  error.originalError
    ? error
    : new GraphQLError(error.message, {
        nodes: error.nodes,
        extensions: { ...error.extensions, code: 'GRAPHQL_VALIDATION_FAILED' },
      })

/** How events are answered. */
export interface Answering {
  readonly contextOf: () => Context
  readonly format: Format
  readonly turns: Turns
}

/**
 * Subscribes. Each event is answered with a context of its own, and carries its cursor; none is made before the one whose turn it was has been
 * taken. Ending the answer ends the feed at once.
 */
export async function answerSubscription(
  { schema, document, operationName, variables }: Subscribable,
  feed: Feed,
  { contextOf, format, turns }: Answering,
): Promise<AsyncGenerator<LiveResult> | LiveResult> {
  const args = { schema, document, operationName, variableValues: { ...variables } }
  const source = await createSourceEventStream({
    ...args,
    contextValue: { ...contextOf(), live: feed.live },
  })
  if (!(Symbol.asyncIterator in source)) return { errors: (source.errors ?? []).map(format) }
  const answer = async (event: LiveEvent<unknown>): Promise<LiveResult> => {
    const { data, errors } = await execute({ ...args, rootValue: event, contextValue: contextOf() })
    const { cursor } = event
    return { data: data ?? null, ...(errors && { errors: errors.map(format) }), extensions: { cursor } }
  }
  const events = source as AsyncIterable<LiveEvent<unknown>>
  async function* results() {
    try {
      for await (const event of events) {
        const giveBack = await turns()
        try {
          yield await answer(event)
        } finally {
          giveBack()
        }
      }
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error))
      yield { errors: [format(new GraphQLError(cause.message, { originalError: cause }))] }
    }
  }
  return endable(results(), feed.end)
}

/** A generator that waits for its next value cannot be ended; what it waits for is ended first. */
export function endable<T>(inner: AsyncGenerator<T>, end: () => void): AsyncGenerator<T> {
  return {
    next: () => inner.next(),
    return: (value) => {
      end()
      return inner.return(value)
    },
    throw: (error) => {
      end()
      return inner.throw(error)
    },
    [Symbol.asyncIterator]() {
      return this
    },
    [Symbol.asyncDispose]: async () => end(),
  }
}
