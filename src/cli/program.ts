// The command line: which commands there are, and what each way of ending is called in numbers.
import { Command, CommanderError } from 'commander'
import { version } from '../operations/version.ts'
import { explainFailure } from '../start.ts'
import { defineBackup, defineRestore } from './backup.ts'
import { defineDoctor } from './doctor.ts'
import { defineDossier } from './dossier.ts'
import { defineImport } from './import.ts'
import { defineKeys } from './keys.ts'
import { defineMigrate } from './migrate.ts'
import { defineSeed } from './seed.ts'
import { defineServe } from './serve.ts'
import { defineStats } from './stats.ts'

/** The exit code of a command line that cannot be understood. */
const misused = 2

/** Runs the command that `args` name and gives the exit code; a server goes on after that. Whatever goes wrong is told on standard error. */
export async function runCommand(args: readonly string[]): Promise<number> {
  let exitCode = 0
  const program = createProgram((code) => (exitCode = code))
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : misused
    return explainFailure(error)
  }
}

/** A command that ends well but has bad news sets the exit code by `endWith`. */
export type EndWith = (exitCode: number) => void

function createProgram(endWith: EndWith): Command {
  const program = new Command('counterclaim')
    .description('Who claims what, who denies it, and which article reported each: a GraphQL API on a graph.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('Run it with --help to see what it takes.')
    .exitOverride()
    .addHelpText(
      'after',
      `\nSettings come from the environment or from .env: see docs/configuration.md.
Exit codes: see docs/cli.md.`,
    )
  defineServe(program)
  defineSeed(program)
  defineImport(program)
  defineMigrate(program)
  defineDoctor(program, endWith)
  defineDossier(program)
  defineStats(program)
  defineKeys(program)
  defineBackup(program)
  defineRestore(program)
  return program
}
