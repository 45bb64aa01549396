// `dossier`: everything about one claim, as a page or as canonical JSON.
import { InvalidArgumentError, Option, type Command } from 'commander'
import { pino } from 'pino'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { readDossier } from '../dossier/data.ts'
import { dossierPage } from '../dossier/markdown.ts'
import { StartupError } from '../errors.ts'
import { openExistingStore } from '../start.ts'
import { examples } from './output.ts'

interface Options {
  readonly format: 'md' | 'json'
  readonly language: string
  readonly asOf?: { readonly clock: string; readonly at: string }
}

/** Exit codes: see docs/cli.md. */
const failed = 1
const noSuchClaim = 12
const exitCodes: Readonly<Record<string, number>> = { INVALID_INPUT: 2, UNAVAILABLE: 3 }

const question = `query ($claim: ID!, $asOf: AsOf, $language: String!) {
  dossier(claim: $claim, asOf: $asOf) { json citation summary(language: $language) }
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

async function printDossier(claim: string, { format, language, asOf }: Options): Promise<void> {
  const config = readConfig(process.env)
  const { graph } = await openExistingStore(config)
  const app = await createApp(config, graph, pino({ level: 'silent' }))
  try {
    const payload = { query: question, variables: { claim, asOf, language } }
    const headers = { host: 'localhost' }
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload })
    const { data, errors } = response.json<Answer>()
    const [error] = errors ?? []
    if (error) throw new StartupError(error.message, exitCodes[error.extensions.code] ?? failed)
    const dossier = data?.dossier
    if (!dossier) throw new StartupError(`There is no claim ${claim}.`, noSuchClaim)
    const { json, citation } = dossier
    process.stdout.write(
      format === 'json' ? `${json}\n` : dossierPage({ data: readDossier(json), citation, language }),
    )
  } finally {
    await app.close()
    await graph.close()
  }
}

interface Answer {
  readonly data?: { readonly dossier: { readonly json: string; readonly citation: string } | null }
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}
