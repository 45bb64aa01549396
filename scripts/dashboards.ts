// Asks the queries of docs/dashboards.md of the shipped seeds and writes their answers into the page.
import { readFileSync, writeFileSync } from 'node:fs'
import { pino } from 'pino'
import prettier from 'prettier'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { openEmbedded } from '../src/graph/embedded-engine.ts'
import { createGraph } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { loadSeeds } from '../src/seeds/load.ts'
import { questionsOf, withAnswers } from './dashboards/page.ts'

const path = 'docs/dashboards.md'
const page = readFileSync(path, 'utf8')
const engine = openEmbedded({ directory: null })
const graph = createGraph(engine, { timeoutMs: 30_000 })
await migrate(graph, engine)
await loadSeeds(graph, 'seeds')
const app = await createApp(readConfig({}), graph, pino({ level: 'warn' }))
const answers: unknown[] = []
for (const { title, query } of questionsOf(page)) {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
  const { data, errors } = response.json<{ data?: unknown; errors?: unknown }>()
  if (errors !== undefined) throw new Error(`${title}: ${JSON.stringify(errors)}`)
  answers.push(data)
}
await app.close()
await graph.close()
const options = await prettier.resolveConfig(path)
writeFileSync(path, await prettier.format(withAnswers(page, answers), { ...options, filepath: path }))
