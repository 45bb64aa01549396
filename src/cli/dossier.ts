// `dossier`: everything about one claim, as a page or as canonical JSON.
import { setMaxListeners } from 'node:events'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { pino } from 'pino'
import { recorderNames } from '../access/recorders.ts'
import { createActivityIndex, readFirst } from '../activity/live-table.ts'
import type { Config } from '../config.ts'
import { readDossier } from '../dossier/data.ts'
import { dossierPage } from '../dossier/markdown.ts'
import { StartupError } from '../errors.ts'
import { localViewer } from '../contract/viewer.ts'
import { createContext, limitsOf, type ContextParts } from '../graphql/context.ts'
import { createSchema } from '../graphql/schema.ts'
import { createApollo } from '../graphql/server.ts'
import { newNotes } from '../operations/notes.ts'
import { readMergedIds } from '../recording/merged-ids.ts'
import { privateTexts } from '../recording/private-texts.ts'
import { openExistingStore } from '../start.ts'
import { examples } from './output.ts'
import { readSettings } from './settings.ts'

interface Options {
  readonly format: 'md' | 'json'
  readonly language: string
  readonly whole: boolean
  readonly asOf?: { readonly clock: string; readonly at: string }
}

/** Exit codes: see docs/cli.md. */
const failed = 1
const noSuchClaim = 12
const exitCodes: Readonly<Record<string, number>> = { INVALID_INPUT: 2, UNAVAILABLE: 3 }

const question = `query ($claim: ID!, $asOf: AsOf, $whole: Boolean!, $language: String!) {
  dossier(claim: $claim, asOf: $asOf, whole: $whole) { json citation summary(language: $language) }
}`

export function defineDossier(program: Command): void {
  program
    .command('dossier')
    .description(
      'Print everything about one claim: who says what, from how many origins, disputed by whom, and what is missing.',
    )
    .argument('<claim>', 'the id of the claim, such as claim:turkey-sent-syrian-fighters')
    .addOption(
      new Option('--format <format>', 'a page or canonical JSON').choices(['md', 'json']).default('md'),
    )
    .option('--language <language>', 'the language of the summary: en or id', 'en')
    .option('--as-of <clock:moment>', 'as of a moment, such as SAID:2020-11-04T23:59:59Z', readMoment)
    .option('--whole', 'look at as many statements as the analyses do, however long that takes', false)
    .addHelpText(
      'after',
      examples(
        ['counterclaim dossier claim:turkey-sent-syrian-fighters', 'print a Markdown page'],
        [
          'counterclaim dossier claim:turkey-sent-syrian-fighters --format json',
          'print the data that is hashed',
        ],
      ),
    )
    .action(printDossier)
}

function readMoment(text: string): { clock: string; at: string } {
  const [, clock, at] = /^(SAID|PUBLISHED|RECORDED):(.+)$/.exec(text) ?? []
  if (clock === undefined || at === undefined)
    throw new InvalidArgumentError('Give SAID, PUBLISHED or RECORDED, a colon, and a moment.')
  return { clock, at }
}

async function printDossier(claim: string, { format, language, whole, asOf }: Options): Promise<void> {
  const config = readSettings()
  const { graph } = await openExistingStore(config)
  const activity = createActivityIndex(graph)
  try {
    // Changes of position are counted, and only now: whoever waits at a terminal waits for the first reading, too.
    if (asOf === undefined) await readFirst(activity)
    const { json, citation } = await askDossier({ claim, asOf, whole, language }, config, { graph, activity })
    process.stdout.write(
      format === 'json' ? `${json}\n` : dossierPage({ data: readDossier(json), citation, language }),
    )
  } finally {
    activity.close()
    await graph.close()
  }
}

/** Asks the API in process, with the limits and the deadline that a request has. Throws a StartupError. */
async function askDossier(
  variables: Pick<Options, 'asOf' | 'whole' | 'language'> & { claim: string },
  config: Config,
  { graph, activity }: Pick<ContextParts, 'graph' | 'activity'>,
): Promise<Answered> {
  const apollo = createApollo(createSchema(), config, pino({ level: 'silent' }))
  const signal = AbortSignal.timeout(config.REQUEST_TIMEOUT_MS)
  // Every query under way listens: their number is bounded, and no sign of a leak.
  setMaxListeners(0, signal)
  const contextValue = createContext({
    graph,
    activity,
    limits: limitsOf(config),
    signal,
    notes: newNotes(),
    viewer: localViewer,
    recorderNames: recorderNames(graph),
    requestId: null,
    secondPerson: false,
    texts: privateTexts(config.DATA_DIR),
    merged: await readMergedIds(graph),
    bookmarks: [],
  })
  const { body } = await apollo.executeOperation<Answer>({ query: question, variables }, { contextValue })
  await apollo.stop()
  const { data, errors = [] } = body.kind === 'single' ? body.singleResult : {}
  const [error] = errors
  if (error) throw new StartupError(error.message, exitCodes[String(error.extensions?.code)] ?? failed)
  if (!data?.dossier) throw new StartupError(`There is no claim ${variables.claim}.`, noSuchClaim)
  return data.dossier
}

interface Answered {
  readonly json: string
  readonly citation: string
}
interface Answer {
  readonly dossier: Answered | null
}
