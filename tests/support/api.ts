// Asks the whole application over HTTP, as a client would.
import { request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import { pino, type Logger } from 'pino'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/graph.ts'

export interface Answer {
  // The answers of a GraphQL server are as many-shaped as its questions.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any
  errors?: {
    message: string
    path?: (string | number)[]
    extensions: Record<string, unknown> & { code: string }
  }[]
}

export interface Request {
  url: string
  method?: string
  headers?: Record<string, string>
  /** Sent as it stands where it is a text, else as JSON. */
  payload?: unknown
}

export interface Response {
  statusCode: number
  headers: Record<string, string | string[] | undefined>
  body: string
  json(): Answer
}

export interface Api {
  readonly address: string
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  inject(request: Request): Promise<Response>
  close(): Promise<void>
}

/** A busy machine is no reason to fail: a test of the deadline sets its own. */
const patience = '60000'

/** The application over a graph, on a free port of loopback; closing it leaves the graph open. */
export async function openApi(
  graph: Graph,
  environment: Record<string, string> = {},
  logger: Logger = pino({ level: 'silent' }),
): Promise<Api> {
  const config = readConfig({ REQUEST_TIMEOUT_MS: patience, ...environment })
  const app = await createApp(config, graph, logger)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const inject = (request: Request) => send(address, request)
  return {
    address,
    inject,
    ask: async (query, variables) => {
      const response = await inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
      return response.json()
    },
    close: () => app.close(),
  }
}

/** The data of an answer. Throws where there is an error beside it. */
export async function dataOf(
  api: Pick<Api, 'ask'>,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer['data']> {
  const answer = await api.ask(query, variables)
  if (answer.errors !== undefined) throw new Error(`${query}: ${JSON.stringify(answer.errors)}`)
  return answer.data
}

/** One request on a connection of its own. Unlike `fetch` it sends whatever Host header it is given. */
function send(address: string, { url, method = 'GET', headers = {}, payload }: Request): Promise<Response> {
  const body = payload === undefined || typeof payload === 'string' ? payload : JSON.stringify(payload)
  const type = typeof payload === 'object' ? { 'content-type': 'application/json' } : {}
  return new Promise((resolve, reject) => {
    const request = httpRequest(new URL(url, address), {
      method,
      agent: false,
      headers: { host: 'localhost', ...type, ...headers },
    })
    request.once('error', reject)
    request.once('response', (response) => {
      text(response).then((received) => {
        const { statusCode = 0, headers: answered } = response
        resolve({
          statusCode,
          headers: answered,
          body: received,
          json: () => JSON.parse(received) as Answer,
        })
      }, reject)
    })
    request.end(body)
  })
}
