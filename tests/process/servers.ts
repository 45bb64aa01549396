// Real servers on the test's Neo4j, asked over HTTP.
import { makeFolder, start, type Program } from './process.ts'

const addressLine = /answers at (http:\/\/127\.0\.0\.1:\d+)\/graphql/

export interface Server {
  readonly program: Program
  readonly address: string
}

/** Starts a server on any free port, and waits until it answers. */
export async function serve(settings: Record<string, string>): Promise<Server> {
  const program = start('src/main.ts', { PORT: '0', LOG_FORMAT: 'json', DATA_DIR: makeFolder(), ...settings })
  const [, address = ''] = await program.says(addressLine)
  return { program, address }
}

/** What the server logged of requests that failed for reasons it does not know. */
export function troublesOf({ program }: Server): string[] {
  const lines = `${program.output()}${program.errors()}`.split('\n')
  return lines.filter((line) => line.includes('"errorId"'))
}

/** The settings that lead to the test's Neo4j, over this scheme. */
export function neo4jSettings(scheme: 'bolt' | 'neo4j' = 'bolt'): Record<string, string> {
  const { NEO4J_TEST_URI = '', NEO4J_TEST_PASSWORD = '', NEO4J_TEST_USERNAME = '' } = process.env
  return {
    NEO4J_URI: NEO4J_TEST_URI.replace(/^\w+(?=[:+])/, scheme),
    NEO4J_USERNAME: NEO4J_TEST_USERNAME,
    NEO4J_PASSWORD: NEO4J_TEST_PASSWORD,
  }
}

/** What a server answered, with its status. */
export interface Answer<T> {
  readonly status: number
  readonly data?: T | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

export async function ask<T>(
  address: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, ...((await response.json()) as Omit<Answer<T>, 'status'>) }
}

export interface AddedTopic {
  readonly id: string
  readonly bookmark: string | null
}

/** Records a topic. Fails where the server says anything but that it did. */
export async function addTopic(address: string, name: string): Promise<AddedTopic> {
  const { data, ...rest } = await ask<{ addTopic: { topic: { id: string }; bookmark: string | null } }>(
    address,
    'mutation ($name: String!) { addTopic(input: { name: $name }) { topic { id } bookmark } }',
    { name },
  )
  if (!data) throw new Error(JSON.stringify(rest))
  return { id: data.addTopic.topic.id, bookmark: data.addTopic.bookmark }
}
