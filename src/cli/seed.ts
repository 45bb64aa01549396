// `seed`: checks the seed files and brings the graph up to date with them.
import type { Command } from 'commander'
import { StartupError } from '../errors.ts'
import { loadSeeds } from '../seeds/load.ts'
import { readTexts, type Texts } from '../entries/texts.ts'
import { adviceOnSize, describeSummary, openGraph, sealWaiting, seedFolder } from '../start.ts'
import { examples, jsonOption, printJson, printLines } from './output.ts'
import { readSettings } from './settings.ts'

const noneMatched =
  'None of the texts given is that of an article here: their SHA-256 is that of no textSha256.'

interface Options {
  from: string
  texts?: string
  json?: true
}

export function defineSeed(program: Command): void {
  program
    .command('seed')
    .description('Check the seed files and bring the graph up to date with them.')
    .option('--from <dir>', 'a folder of seed files; the shipped ones unless given', seedFolder)
    .option('--texts <dir>', 'a folder of article texts, to check where each passage stands')
    .option(...jsonOption)
    .addHelpText(
      'after',
      examples(
        ['counterclaim seed', 'load the shipped seeds; a second time changes nothing'],
        ['counterclaim seed --from my-seeds', 'load the YAML files below my-seeds'],
        ['counterclaim seed --texts my-texts', 'check passages against texts, found by their SHA-256'],
      ),
    )
    .action(seed)
}

async function seed({ from, texts: folder, json }: Options): Promise<void> {
  const texts = textsBelow(folder)
  const graph = await openGraph(readSettings())
  try {
    const summary = await loadSeeds(graph, from, texts)
    await sealWaiting(graph)
    const unmatched = texts.size > 0 && summary.exactAnchors === 0
    if (json) printJson({ engine: graph.engine, ...summary })
    else printLines([describeSummary(summary), ...(unmatched ? [noneMatched] : [])])
    const advice = await adviceOnSize(graph)
    if (advice !== null) process.stderr.write(`${advice}\n`)
  } finally {
    await graph.close()
  }
}

/** The texts below a folder, none where no folder is given. Throws a StartupError where it cannot be read. */
export function textsBelow(folder: string | undefined): Texts {
  if (folder === undefined) return new Map()
  try {
    return readTexts(folder)
  } catch (error) {
    throw new StartupError(`--texts: ${error instanceof Error ? error.message : String(error)}`, 2)
  }
}
