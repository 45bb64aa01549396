// `backup` and `restore`: the whole graph as one file, and back.
import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { dump } from '../backup/dump.ts'
import { writeLines } from '../backup/files.ts'
import { restore } from '../backup/restore.ts'
import { StartupError } from '../errors.ts'
import { migrate, migrationsFor, schemaOf } from '../graph/migrate.ts'
import { openAnyStore, openExistingStore } from '../start.ts'
import { createTicker, examples, jsonOption, printJson, printLines } from './output.ts'
import { readSettings } from './settings.ts'

interface Options {
  json?: true
}

export function defineBackup(program: Command): void {
  program
    .command('backup')
    .description('Write everything that the graph holds into a new file.')
    .argument('<file>', 'the file; compressed where its name ends with .gz')
    .option(...jsonOption)
    .addHelpText(
      'after',
      examples(
        ['counterclaim backup graph.jsonl.gz', 'the same graph gives the same bytes, whatever the engine'],
        ['NEO4J_URI=bolt://127.0.0.1:7687 counterclaim backup graph.jsonl', 'of a graph in Neo4j'],
      ),
    )
    .action(backUp)
}

export function defineRestore(program: Command): void {
  program
    .command('restore')
    .description('Bring a backup back into an empty store; run again, go on with one that was broken off.')
    .argument('<file>', 'a file that `counterclaim backup` wrote')
    .option(...jsonOption)
    .addHelpText(
      'after',
      examples(
        ['DATA_DIR=.restored counterclaim restore graph.jsonl.gz', 'into a new embedded graph'],
        ['NEO4J_URI=bolt://127.0.0.1:7687 counterclaim restore graph.jsonl.gz', 'into an empty Neo4j'],
      ),
    )
    .action(bringBack)
}

async function backUp(file: string, { json }: Options): Promise<void> {
  await requireNew(file)
  const { graph } = await openExistingStore(readSettings())
  const ticker = createTicker()
  try {
    let nodes = 0
    const count = (read: number) => {
      nodes = read
      ticker.show(`${read} nodes read`)
    }
    const { version } = await schemaOf(graph)
    await writeLines(file, dump(graph, version, count))
    ticker.end()
    const { size } = await stat(file)
    if (json) printJson({ engine: graph.engine, file, nodes, bytes: size })
    else printLines([`${nodes} nodes and their relationships are in ${file} (${size} bytes).`])
  } finally {
    ticker.end()
    await graph.close()
  }
}

async function requireNew(file: string): Promise<void> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  )
  if (isThere) throw new StartupError(`${file} is there already: a backup is written into a new file.`, 13)
}

async function bringBack(file: string, { json }: Options): Promise<void> {
  const { engine, graph } = await openAnyStore(readSettings())
  const ticker = createTicker()
  try {
    const newest = Math.max(...migrationsFor(engine.name).map(({ number }) => number))
    const show = (written: number, all: number) => ticker.show(`${written} of ${all} written`)
    // A store is not touched for a file that will be refused, nor one that will be.
    const restored = await restore(graph, file, newest, show, () => migrate(graph, engine))
    ticker.end()
    if (json) printJson({ engine: graph.engine, ...restored })
    else printLines([`Restored ${restored.nodes} nodes and ${restored.relations} relationships.`])
  } finally {
    ticker.end()
    await graph.close()
  }
}
