// One size on the embedded engine: fills it, reopens it, asks each operation of the application in this process, prints figures as JSON.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { openEmbedded } from '../src/graph/embedded-engine.ts'
import { createGraph, type Graph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { whyNotAsked } from './compare.ts'
import type { EmbeddedResult, EmbeddedTask } from './embedded.ts'
import { findPages } from './facts.ts'
import type { Request } from './http-client.ts'
import { fill } from './ingest.ts'
import { measureAlone } from './measure.ts'
import { operationsFor } from './operations/all.ts'
import { say } from './progress.ts'

const timeoutMs = 120_000

async function open(directory: string): Promise<Graph> {
  const engine = openEmbedded({ directory })
  const graph = createGraph(engine, { timeoutMs })
  await migrate(graph, engine)
  return graph
}

async function measureTask(task: EmbeddedTask): Promise<EmbeddedResult> {
  const { statements, directory } = task
  const filled = await open(directory)
  const { rows, seconds, disputeSeconds } = await fill(filled, statements)
  await filled.close()
  const start = performance.now()
  const graph = await open(directory)
  const reopenSeconds = (performance.now() - start) / 1_000
  const operations = await askAll(graph, task)
  const memoryBytes = process.memoryUsage().rss
  await graph.close()
  return {
    statements,
    rows,
    loadSeconds: seconds,
    disputeSeconds,
    fileBytes: sizeOf(directory),
    memoryBytes,
    reopenSeconds,
    operations,
  }
}

async function askAll(graph: Graph, { statements, only, rounds, budgetMs }: EmbeddedTask) {
  const app = await createApp(
    readConfig({ REQUEST_TIMEOUT_MS: String(timeoutMs) }),
    graph,
    pino({ level: 'silent' }),
  )
  const ask = async (request: Request): Promise<unknown> => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: request,
      headers: { host: 'localhost' },
    })
    const { data, errors } = response.json<{ data?: unknown; errors?: unknown }>()
    if (errors !== undefined) throw new Error(`Answered with errors: ${JSON.stringify(errors).slice(0, 500)}`)
    return data
  }
  const pages = await findPages(statements, ask)
  const facts = { statements, pages: pages.map(({ page, cursor }) => ({ page, cursor, key: '' })) }
  const operations: EmbeddedResult['operations'][number][] = []
  for (const operation of operationsFor(facts, only)) {
    if (whyNotAsked(operation) !== null) continue
    const { name, question, app: form } = operation
    say(`Embedded, ${statements} statements: ${name}`)
    operations.push({ name, question, ...(await measureAlone(() => form.run(ask), rounds, budgetMs)) })
  }
  await app.close()
  return operations
}

function sizeOf(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

const task = JSON.parse(process.argv[2] ?? '{}') as EmbeddedTask
process.stdout.write(JSON.stringify(await measureTask(task)))
