// `npm run bench`: measures, and writes tables and pictures. Says on stderr how far it has come.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportRace } from './import-race.ts'
import { readOptions, usage } from './options.ts'
import { measureEmbedded } from './embedded.ts'
import type { Pace } from './measure.ts'
import { measureImport, measureSize, type SizeResult } from './on-neo4j.ts'
import type { Options } from './options.ts'
import { announce } from './progress.ts'
import { describeMachine, replaceOperations, type Results } from './results.ts'
import { versionsInUse } from './versions.ts'
import { writeReport } from './report/write.ts'

/** Statements of each race between the product's import and plain writes: both write as many. */
const importedSizes = [50_000, 200_000]

const paceOf = ({ rounds }: Options): Pace => ({
  rounds,
  warmUpMs: 1_500,
  budgetMs: 4_000,
  sliceMs: 600,
  slices: 3,
})

async function run(options: Options): Promise<void> {
  const start = Date.now()
  const pace = paceOf(options)
  const { only, rounds } = options
  const isWhole = only.length === 0 && options.sizes.length > 0
  const imported: ImportRace[] = []
  if (isWhole || only.includes('import'))
    for (const statements of importedSizes) imported.push(await measureImport(statements, options))
  const sizes: SizeResult[] = []
  for (const size of options.sizes) sizes.push(await measureSize(size, options, pace))
  const embedded = []
  for (const statements of options.embeddedSizes)
    embedded.push(await measureEmbedded({ statements, only, rounds, budgetMs: pace.budgetMs }))
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    minutes: Math.round((Date.now() - start) / 60_000),
    machine: describeMachine(),
    versions: versionsInUse(),
    settings: { ...options, pace },
    sizes,
    imported,
    embedded,
  }
  await writeReport(await withEarlier(results, options), options.out)
  announce(`Written to ${options.out}`)
}

async function withEarlier(results: Results, { into }: Options): Promise<Results> {
  if (into === null) return results
  const earlier = JSON.parse(await readFile(join(into, 'results.json'), 'utf8')) as Results
  return replaceOperations(earlier, results)
}

function explain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
}

// What was started ends with this process, by its handlers of `exit`; a signal alone would pass them by.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

if (process.argv.includes('--help')) process.stdout.write(`${usage}\n`)
else await run(readOptions(process.argv.slice(2))).catch(explain)
