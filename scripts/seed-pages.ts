// Writes the pages that hold answers of the shipped seeds: queries for dashboards, the walk through one claim, and what a dossier asks.
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
import { dossierDocument, walkthrough, type Ask } from './walkthrough/page.ts'

const engine = openEmbedded({ directory: null })
const graph = createGraph(engine, { timeoutMs: 30_000 })
await migrate(graph, engine)
await loadSeeds(graph, 'seeds')
const app = await createApp(readConfig({}), graph, pino({ level: 'warn' }))
const ask: Ask = async (query) => {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
  const { data, errors } = response.json<{ data?: unknown; errors?: unknown }>()
  if (errors !== undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`)
  return data
}

const dashboards = readFileSync('docs/dashboards.md', 'utf8')
const answers: unknown[] = []
for (const { query } of questionsOf(dashboards)) answers.push(await ask(query))
const pages = {
  'docs/dashboards.md': withAnswers(dashboards, answers),
  'docs/dossier.md': dossierDocument(),
  'docs/two-thousand-fighters.md': await walkthrough(ask),
}
await app.close()
await graph.close()
for (const [path, text] of Object.entries(pages)) {
  const options = await prettier.resolveConfig(path)
  writeFileSync(path, await prettier.format(text, { ...options, filepath: path }))
}
