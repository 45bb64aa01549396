// The lists of the API as files: /export/<list>.csv and /export/<list>.json.
import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config.ts'
import type { Context } from '../contract/context.ts'
import type { Limits } from '../contract/limits.ts'
import type { Viewer } from '../contract/viewer.ts'
import { limitsOf } from '../graphql/context.ts'
import { DomainError, invalidInput } from '../errors.ts'
import { statusOf } from '../http/failures.ts'
import { exportColumns } from './columns.ts'
import { contentTypes, formats, streamOf, type Format } from './formats.ts'
import { documentOf, ExportRefused, pagesOf, type ExportPage, type Question } from './pages.ts'
import { readParameters, type ListField } from './parameters.ts'

const pageSize = 100

/** Makes the context of one question of a request: a page has its own deadline, and may have its own limits. */
export type ContextOf = (
  request: FastifyRequest,
  signal: AbortSignal,
  own?: { readonly limits?: Limits; readonly viewer?: Viewer },
) => Context

interface Parts {
  readonly schema: GraphQLSchema
  readonly apollo: ApolloServer<Context>
  readonly config: Config
  readonly contextOf: ContextOf
}
interface Wanted {
  readonly list: ListField
  readonly columns: readonly string[]
  readonly format: Format
  readonly document: string
}

/** Serves every list of the API as a file. */
export function addExports(app: FastifyInstance, parts: Parts): void {
  const lists = parts.schema.getQueryType()?.getFields() ?? {}
  const files = new Map<string, Wanted>()
  for (const [name, columns] of Object.entries(exportColumns)) {
    const list = lists[name]
    if (!list) throw new TypeError(`there is no list of ${name} to export`)
    const document = documentOf(list, columns, pageSize)
    for (const format of formats) files.set(`${name}.${format}`, { list, columns, format, document })
  }
  const serve = (request: FastifyRequest, reply: FastifyReply) => {
    const wanted = files.get((request.params as { '*'?: string })['*'] ?? '')
    if (!wanted)
      throw new DomainError('NOT_FOUND', `There are these exports: ${[...files.keys()].join(', ')}.`)
    return sendExport(wanted, parts, request, reply)
  }
  app.route({ method: ['GET', 'HEAD'], url: '/export', handler: serve })
  app.route({ method: ['GET', 'HEAD'], url: '/export/*', handler: serve })
}

async function sendExport(wanted: Wanted, parts: Parts, request: FastifyRequest, reply: FastifyReply) {
  requireChunks(request)
  const { list, columns, format } = wanted
  const given = new URLSearchParams(request.url.split('?')[1])
  const mark = format === 'csv' && takeMark(given)
  const variables = readParameters(list, given, parts.config.INTROSPECTION)
  const pages = pagesOf(questionOf(wanted, parts, variables, request, reply))
  const first = await firstOf(pages, reply)
  if (!first) return reply
  reply.header('content-type', contentTypes[format])
  reply.header('content-disposition', `attachment; filename="counterclaim-${list.name}.${format}"`)
  reply.header('x-content-type-options', 'nosniff')
  if (request.method === 'HEAD') return reply.send()
  return reply.send(streamOf(format, allOf(first, pages), columns, mark))
}

/** The first page decides the status of the answer; a refusal has the API's own words and the status of its code. */
async function firstOf(pages: AsyncGenerator<ExportPage, undefined>, reply: FastifyReply) {
  try {
    return (await pages.next()).value
  } catch (error) {
    if (!(error instanceof ExportRefused)) throw error
    const errors = error.errors.map(({ message, extensions }) => ({ message, extensions }))
    void reply.code(statusOf(error.code)).send({ errors })
    return undefined
  }
}

/** All pages. Where a later one fails, the stream ends in an error, and the connection with it, before the answer is complete. */
async function* allOf(first: ExportPage, rest: AsyncIterable<ExportPage>) {
  yield first
  yield* rest
}

function questionOf(
  { document }: Wanted,
  { apollo, config, contextOf }: Parts,
  variables: Record<string, unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
): Question {
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort())
  const deadline = () => AbortSignal.any([gone.signal, AbortSignal.timeout(config.REQUEST_TIMEOUT_MS)])
  return {
    apollo,
    document,
    variables,
    limits: limitsOf(config),
    contextOf: (limits) => contextOf(request, deadline(), { limits }),
  }
}

/** An answer of HTTP/1.0 ends where its connection does: its reader could not tell a file that was cut short. */
function requireChunks({ raw }: FastifyRequest): void {
  if (raw.httpVersion === '1.0')
    throw invalidInput('request', 'Ask for an export over HTTP/1.1 or newer; a proxy may need to be told so.')
}

/** Whether the file shall begin with a byte order mark. */
function takeMark(given: URLSearchParams): boolean {
  const asked = given.getAll('bom')
  given.delete('bom')
  if (asked.every((value) => value === 'true' || value === 'false')) return asked.includes('true')
  throw invalidInput('bom', 'bom takes true or false.')
}
