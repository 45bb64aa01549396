// Asks GraphQL over HTTP as a fast client does: on connections that stay open.
import { Agent, request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'

export interface Request {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

export interface HttpClient {
  /** Sends one request and gives its data. Throws where the answer has errors. */
  readonly ask: (request: Request) => Promise<unknown>
  close(): void
}

/** A client of one address with at most `connections` connections. */
export function openClient(address: string, connections: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const url = new URL(address)
  return {
    ask: async (request) => dataOf(await post(url, agent, JSON.stringify(request))),
    close: () => agent.destroy(),
  }
}

function post(url: URL, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = httpRequest(url, { method: 'POST', agent, headers })
    sent.once('error', reject)
    sent.once('response', (response) => {
      text(response).then(resolve, reject)
    })
    sent.end(body)
  })
}

function dataOf(body: string): unknown {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: { message: string }[] }
  if (errors !== undefined) throw new Error(errors[0]?.message ?? 'answered with errors')
  return data
}
