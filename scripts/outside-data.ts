// Gives the product data that nobody here wrote, lets it judge them, and tells what came out: `npm run outside -- <data set> <file>…`.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readConfig } from '../src/config.ts'
import { explainFailure } from '../src/start.ts'
import type { Graph } from '../src/graph/graph.ts'
import { DataError, type Findings, type SourceText } from './outside-data/data-set.ts'
import { examinePopulation } from './outside-data/examine-population.ts'
import { examineTotals } from './outside-data/examine-totals.ts'
import { generalStaff, spectrum } from './outside-data/origins.ts'
import { openForData } from './outside-data/store.ts'

const usage = `npm run outside -- spectrum-population population_claims.csv
npm run outside -- war-losses russia_losses_personnel.json russia_losses_equipment.json

Data go into an embedded graph in memory, or into the Neo4j that NEO4J_URI names, which must be empty.
Where the data come from stands in docs/outside-data.md. The exit code is 1 where something other than expected came out, 2 where the data were not understood.`

type Examiner = (graph: Graph, sources: readonly SourceText[]) => Promise<Findings>

const examiners = new Map<string, Examiner>([
  ['spectrum-population', (graph, sources) => examinePopulation(graph, sources, spectrum)],
  ['war-losses', (graph, sources) => examineTotals(graph, sources, generalStaff)],
])

const [name = '', ...paths] = process.argv.slice(2)
const examiner = examiners.get(name)
if (examiner === undefined || paths.length === 0) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
} else {
  process.exitCode = await examine(examiner, paths).catch(explain)
}

async function examine(judge: Examiner, files: readonly string[]): Promise<number> {
  const sources = files.map((path): SourceText => ({ name: basename(path), bytes: readFileSync(path) }))
  const graph = await openForData(readConfig(process.env))
  try {
    const { lines, failures } = await judge(graph, sources)
    const expected =
      failures.length === 0 ? ['As expected.'] : failures.map((line) => `NOT AS EXPECTED: ${line}`)
    process.stdout.write(`${[...lines, ...expected].join('\n')}\n`)
    return failures.length === 0 ? 0 : 1
  } finally {
    await graph.close()
  }
}

function explain(error: unknown): number {
  if (!(error instanceof DataError)) return explainFailure(error)
  process.stderr.write(`${error.message}\n`)
  return 2
}
