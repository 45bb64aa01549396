// Records which queries the application asks for one request, so that the bare driver can ask exactly the same.
import neo4j from 'neo4j-driver'
import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import type { Engine, Statement } from '../src/graph/engine.ts'
import { createGraph } from '../src/graph/graph.ts'
import { openClient, type Request } from './http-client.ts'

/** One query of a request: its text and parameters, and the places of those that had answered when it began. */
export interface Step {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
  readonly after: readonly number[]
  readonly rows: readonly unknown[][]
}

/**
 * Asks the application in this process, and gives the queries that it asked of the store: at the second time, when what it keeps in memory is
 * there. Throws where it answers with errors.
 */
export async function record(engine: Engine, request: Request): Promise<Step[]> {
  const steps: { statement: Statement; after: number[]; rows: unknown[][] }[] = []
  const answered: number[] = []
  let recording = false
  const watched: Engine = {
    ...engine,
    read: async (statement, options) => {
      if (!recording) return engine.read(statement, options)
      const step = { statement, after: [...answered], rows: [] as unknown[][] }
      const index = steps.push(step) - 1
      step.rows = await engine.read(statement, options)
      answered.push(index)
      return step.rows
    },
  }
  const config = readConfig({ REQUEST_TIMEOUT_MS: '120000' })
  const graph = createGraph(watched, { timeoutMs: config.REQUEST_TIMEOUT_MS })
  const app = await createApp(config, graph, pino({ level: 'silent' }))
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const client = openClient(`${address}/graphql`, 1)
  try {
    await client.ask(request)
    recording = true
    await client.ask(request)
  } finally {
    client.close()
    await app.close()
  }
  return steps.map(({ statement, after, rows }) => ({
    text: statement.text,
    params: encode(statement),
    after,
    rows,
  }))
}

function encode({ params, ints }: Statement): Record<string, unknown> {
  return { ...params, ...Object.fromEntries(ints.map((name) => [name, neo4j.int(Number(params[name]))])) }
}
