// `keys`: makes, lists and revokes the keys of programs, for whoever has the store itself.
import { Option, type Command } from 'commander'
import { planKey, planKeyEnd } from '../access/key-plans.ts'
import type { Role, Viewer } from '../contract/viewer.ts'
import { DomainError, StartupError } from '../errors.ts'
import { apiKeys } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'
import { enums } from '../graph/vocabulary.ts'
import { record, type Planner } from '../recording/record.ts'
import { openExistingStore, openGraph, sealWaiting } from '../start.ts'
import { examples, jsonOption, printJson, printLines } from './output.ts'
import { readSettings } from './settings.ts'

/** Whoever has the store and its settings could write anything there: the log says that it was done by hand. */
const byHand: Viewer = { id: 'command-line', role: 'ADMIN' }
const mostListed = 1_000

interface Wish {
  role: Role
  expires?: string
  reason?: string
  json?: true
}

export function defineKeys(program: Command): void {
  const keys = program
    .command('keys')
    .description(
      'Make, list and revoke the keys with which programs ask; a server takes them where API_KEYS=true.',
    )
    .addHelpText(
      'after',
      examples(
        ['counterclaim keys create importer --role CONTRIBUTOR', 'print a new key, this once'],
        ['counterclaim keys list', 'say which keys there are'],
        ['counterclaim keys revoke key:importer', 'end one'],
      ),
    )
  keys
    .command('create <name>')
    .description('Make a key and print it: it is not shown again.')
    .addOption(new Option('--role <role>', 'what it may do').choices(enums.Role).makeOptionMandatory())
    .option(
      '--expires <moment>',
      'when it stops working, such as 2031-01-01T00:00:00Z; never where it is left out',
    )
    .option('--reason <text>', 'why, for the log of changes')
    .option(...jsonOption)
    .action(create)
  keys
    .command('list')
    .description('List all keys, without their secrets.')
    .option(...jsonOption)
    .action(list)
  keys
    .command('revoke <id>')
    .description('Revoke a key: it stops working within seconds.')
    .option('--reason <text>', 'why, for the log of changes')
    .option(...jsonOption)
    .action(revoke)
}

async function create(name: string, { role, expires, reason, json }: Wish): Promise<void> {
  if (expires !== undefined && Number.isNaN(Date.parse(expires)))
    throw new StartupError('--expires takes a moment such as 2031-01-01T00:00:00Z.', 2)
  let secret = ''
  const wish = { name, role, expiresAt: expires ?? null }
  const id = await change(
    'createApiKey',
    planKey(wish, (told) => (secret = told)),
    reason,
  )
  if (json) printJson({ id, role, expiresAt: expires ?? null, secret })
  else printLines([`${id} is made, as ${role}. The key is shown this once:`, secret])
}

async function revoke(id: string, { reason, json }: Pick<Wish, 'reason' | 'json'>): Promise<void> {
  await change('revokeApiKey', planKeyEnd(id), reason)
  if (json) printJson({ id, revoked: true })
  else printLines([`${id} is revoked.`])
}

async function list({ json }: Pick<Wish, 'json'>): Promise<void> {
  const { graph } = await openExistingStore(readSettings())
  try {
    const keys = await graph.read(apiKeys, { limit: mostListed })
    if (json) printJson({ keys })
    else printLines(keys.length === 0 ? ['There are no keys.'] : keys.map(describe))
  } finally {
    await graph.close()
  }
}

interface Known {
  readonly id: string
  readonly role: string
  readonly createdAt: string
  readonly createdBy: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
}

function describe({ id, role, createdAt, createdBy, expiresAt, revokedAt }: Known): string {
  const end =
    revokedAt !== null
      ? `revoked ${revokedAt}`
      : expiresAt === null
        ? 'never expires'
        : `${expiresAt <= new Date().toISOString() ? 'expired' : 'expires'} ${expiresAt}`
  return `${id}  ${role}  made ${createdAt} by ${createdBy}, ${end}`
}

/** Does what is planned, as a mutation would, and gives the id of the key. A refusal is told in its own words. */
async function change(action: string, planner: Planner, reason: string | undefined): Promise<string> {
  const graph: Graph = await openGraph(readSettings())
  try {
    const recorder = { graph, viewer: byHand, requestId: null, bookmarks: [], committed: () => undefined }
    const { targetId } = await record(recorder, action, { reason: reason ?? null }, planner)
    await sealWaiting(graph)
    return targetId
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'UNAVAILABLE') throw new StartupError(error.message, 2)
    throw error
  } finally {
    await graph.close()
  }
}
