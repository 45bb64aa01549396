// `import`: checks files of entries and adds what the graph does not hold yet.
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { importFiles, type Source } from '../bulk/import.ts'
import { adviceOnSize, openGraph, sealWaiting } from '../start.ts'
import { createBar, examples, jsonOption, printJson, printLines } from './output.ts'
import { readSettings } from './settings.ts'

interface Options {
  dryRun?: boolean
  json?: true
}

const fromStandardInput = '-'

export function defineImport(program: Command): void {
  program
    .command('import')
    .description('Check files of entries, and add what the graph does not hold yet.')
    .argument(
      '<files...>',
      'JSON Lines, YAML in the seed format (.yaml), compressed JSON Lines (.gz); - for standard input',
    )
    .option('--dry-run', 'check everything and say what would be added; write nothing')
    .option(...jsonOption)
    .addHelpText(
      'after',
      examples(
        [
          'counterclaim import claims.jsonl',
          'one entry a line, such as {"topics": {"id": "topic:x", "name": "X"}}',
        ],
        ['counterclaim import --dry-run my-seeds/*.yaml', 'check files in the seed format'],
        ['zcat claims.jsonl.gz | counterclaim import -', 'read JSON Lines from standard input'],
      ),
    )
    .action(importAll)
}

async function importAll(files: string[], { dryRun = false, json }: Options): Promise<void> {
  const graph = await openGraph(readSettings())
  const { sources, forget } = await sourcesOf(files)
  const bar = createBar('entries')
  const doing = { checked: 'checking', written: 'writing', judged: 'judging conflicts of' }
  try {
    const by = `cli:${userInfo().username}`
    const importing = importFiles(graph, sources, {
      by,
      dryRun,
      progress: (step, entries, all) => bar.show(doing[step], entries, all),
    })
    // Also what was written before something failed.
    const done = await importing.finally(() => (dryRun ? undefined : sealWaiting(graph)))
    bar.end()
    if (json) printJson({ engine: graph.engine, dryRun, ...done })
    else printLines([describe(done, dryRun)])
    const advice = await adviceOnSize(graph)
    if (advice !== null) process.stderr.write(`${advice}\n`)
  } finally {
    bar.end()
    await forget()
    await graph.close()
  }
}

function describe(
  { entries, written, batches }: Awaited<ReturnType<typeof importFiles>>,
  dryRun: boolean,
): string {
  if (dryRun)
    return `${entries} entries are as they must be; ${written} nodes and relationships would be added. Nothing was written.`
  return `${entries} entries: ${written} nodes and relationships were added, in ${batches} ${batches === 1 ? 'batch' : 'batches'}.`
}

/** Files are read twice, so what comes on standard input is kept until the end. */
async function sourcesOf(
  files: readonly string[],
): Promise<{ sources: Source[]; forget: () => Promise<void> }> {
  if (!files.includes(fromStandardInput))
    return { sources: files.map((path) => ({ path, name: path })), forget: async () => undefined }
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-import-'))
  const kept = join(folder, 'standard-input.jsonl')
  await pipeline(process.stdin, createWriteStream(kept, { mode: 0o600 }))
  return {
    sources: files.map((path) =>
      path === fromStandardInput ? { path: kept, name: 'standard input' } : { path, name: path },
    ),
    forget: () => rm(folder, { recursive: true, force: true }),
  }
}
