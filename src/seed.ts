// The seed command: checks the seed files and brings the graph up to date with them.
import { parseArgs } from 'node:util'
import { config as loadDotenv } from 'dotenv'
import { readConfig } from './config.ts'
import { StartupError } from './errors.ts'
import { loadSeeds } from './seeds/load.ts'
import { readTexts, type Texts } from './seeds/texts.ts'
import { describeSummary, explainFailure, openGraph, seedFolder } from './start.ts'

const noneMatched =
  'None of the texts given is that of an article here: their SHA-256 is that of no textSha256.'
const usage = 'npm run seed -- [--from DIR] [--texts DIR]'

function readArguments(): { from: string; texts: Texts } {
  try {
    const { values } = parseArgs({ options: { from: { type: 'string' }, texts: { type: 'string' } } })
    return {
      from: values.from ?? seedFolder,
      texts: values.texts === undefined ? new Map() : readTexts(values.texts),
    }
  } catch (error) {
    throw new StartupError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`, 2)
  }
}

async function main(): Promise<void> {
  loadDotenv({ quiet: true })
  const { from, texts } = readArguments()
  const graph = await openGraph(readConfig(process.env))
  try {
    const summary = await loadSeeds(graph, from, texts)
    process.stdout.write(`${describeSummary(summary)}\n`)
    if (texts.size > 0 && summary.exactAnchors === 0) process.stdout.write(`${noneMatched}\n`)
  } finally {
    await graph.close()
  }
}

main().catch((error: unknown) => {
  process.exitCode = explainFailure(error)
})
