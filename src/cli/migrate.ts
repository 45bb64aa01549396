// `migrate`: brings the schema of the store up to date, or says what that would apply.
import type { Command } from 'commander'
import { migrate, pendingMigrations, type Migration } from '../graph/migrate.ts'
import { openExistingStore, openStore } from '../start.ts'
import { examples, jsonOption, printJson, printLines } from './output.ts'
import { readSettings } from './settings.ts'

interface Options {
  dryRun?: boolean
  json?: true
}

export function defineMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the constraints and indexes of the store up to date; serve and seed do so as well.')
    .option('--dry-run', 'say what would be applied, and write nothing')
    .option(...jsonOption)
    .addHelpText(
      'after',
      examples(
        ['counterclaim migrate', 'apply what is missing, and say what that was'],
        ['counterclaim migrate --dry-run', 'say what is missing'],
      ),
    )
    .action(bringUpToDate)
}

async function bringUpToDate({ dryRun = false, json }: Options): Promise<void> {
  const config = readSettings()
  const { engine, graph } = dryRun ? await openExistingStore(config) : await openStore(config)
  try {
    const missing = await pendingMigrations(graph)
    if (!dryRun) await migrate(graph, engine)
    const listed = missing.map(({ number, name }) => ({ number, name }))
    if (json) printJson({ engine: graph.engine, [dryRun ? 'pending' : 'applied']: listed })
    else printLines(describe(missing, dryRun))
  } finally {
    await graph.close()
  }
}

function describe(migrations: readonly Migration[], dryRun: boolean): string[] {
  if (migrations.length === 0) return ['The schema is up to date.']
  const verb = dryRun ? 'Pending' : 'Applied'
  return migrations.map(({ number, name }) => `${verb}: ${String(number).padStart(4, '0')}-${name}`)
}
