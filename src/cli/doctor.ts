// `doctor`: examines the graph and says what is not as it should be, and what would mend it. It writes nothing.
import { InvalidArgumentError, type Command } from 'commander'
import { examine, type Examination } from '../doctor/examine.ts'
import type { CheckReport } from '../doctor/findings.ts'
import { openExistingStore } from '../start.ts'
import { countLines, examples, jsonOption, printJson, printLines } from './output.ts'
import type { EndWith } from './program.ts'
import { textsBelow } from './seed.ts'
import { readSettings } from './settings.ts'

/** The exit code where something was found. */
const findings = 10
const shownUnlessTold = 10

interface Options {
  texts?: string
  show: number
  json?: true
}

export function defineDoctor(program: Command, endWith: EndWith): void {
  program
    .command('doctor')
    .description(
      'Examine the graph: copies, edges, sources, look-ups, derived indexes, migrations, the log of changes. Writes nothing.',
    )
    .option('--texts <dir>', 'a folder of article texts, to check where each passage stands')
    .option('--show <n>', 'how many findings of each check to print', wholeNumber, shownUnlessTold)
    .option(...jsonOption)
    .addHelpText(
      'after',
      examples(
        ['counterclaim doctor', 'examine everything; ends with 0 where all is well, 10 where not'],
        ['counterclaim doctor --texts my-texts', 'look for each passage in its text as well'],
        ['counterclaim doctor --json --show 1000', 'print up to 1,000 findings of each check for a program'],
      ),
    )
    .action(async (options: Options) => {
      const healthy = await examineAndPrint(options)
      if (!healthy) endWith(findings)
    })
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 0 to 999999.')
  return Number(text)
}

async function examineAndPrint({ texts: folder, show, json }: Options): Promise<boolean> {
  const texts = textsBelow(folder)
  const { graph } = await openExistingStore(readSettings())
  try {
    const examination = await examine(graph, texts, show)
    if (json) printJson(examination)
    else printLines(describe(examination))
    return examination.healthy
  } finally {
    await graph.close()
  }
}

function describe({ examined, log, anchors, checks, healthy }: Examination): string[] {
  const placed = anchors
    ? [`${anchors.exact} of ${anchors.passages} passages stand EXACT in the texts given.`]
    : []
  const total = checks.reduce((sum, { found }) => sum + found, 0)
  const repairable = checks.reduce((sum, check) => sum + check.repairable, 0)
  const verdict = healthy
    ? 'Nothing was found.'
    : `${total} found; ${repairable} could be mended without a person's judgement. Nothing was written.`
  return [
    'Examined:',
    ...countLines(Object.entries(examined)),
    `The log of changes ends with number ${log.number}, hash ${log.hash}.`,
    ...placed,
    ...checks.flatMap(describeCheck),
    verdict,
  ]
}

function describeCheck({ check, holds, found, findings: told }: CheckReport): string[] {
  if (found === 0) return [`ok  ${check}: ${holds}`]
  const lines = told.map(
    ({ id, problem, repair }) => `      ${id} ${problem}.${repair === null ? '' : ` Would ${repair}.`}`,
  )
  const rest = found - told.length
  return [`!!  ${check}: ${found} found. ${holds}`, ...lines, ...(rest > 0 ? [`      and ${rest} more`] : [])]
}
