// Plans for making and revoking keys: they stand in the log of changes, and their secrets nowhere.
import type { Role } from '../contract/viewer.ts'
import { DomainError, invalidInput } from '../errors.ts'
import { apiKeyById, upsertNodes } from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import { newSecret } from './keys.ts'

const longestName = 100
const nothing = { nodes: [], relations: [] }

/** What is wanted of a new key. */
export interface KeyWish {
  readonly name: string
  readonly role: Role
  /** A moment with its zone. */
  readonly expiresAt?: string | null
}

interface Writing {
  readonly by: string
  readonly at: string
}

/** Plans a new key. Its secret is told by `tell` when it is written, and by nothing later. */
export const planKey =
  (wish: KeyWish, tell: (secret: string) => void) => async (run: WriteRun, writing: Writing) => {
    const id = idOf(wish.name)
    const expiresAt = expiryOf(wish.expiresAt ?? null, writing.at)
    await hold(run, id, wish.name.trim())
    const [taken] = await run(apiKeyById, { id })
    if (taken)
      throw new DomainError('CONFLICT', `There is a key ${id} already: give this one another name.`, {
        field: 'input.name',
      })
    const { secret, secretSha256 } = newSecret()
    const { at: createdAt, by: createdBy } = writing
    const properties = {
      name: wish.name.trim(),
      role: wish.role,
      secretSha256,
      createdAt,
      createdBy,
      expiresAt,
    }
    const write = async () => {
      await run(upsertNodes._ApiKey, { rows: [{ id, properties }] })
      tell(secret)
    }
    return { targetId: id, diff: nothing, write }
  }

/** Plans that a key ends. One that was revoked stays as it is. */
export const planKeyEnd =
  (id: string) =>
  async (run: WriteRun, { by, at }: Writing) => {
    const [known] = await run(apiKeyById, { id })
    if (!known) throw new DomainError('NOT_FOUND', `There is no key ${id}.`, { field: 'input.id' })
    const plan = { targetId: id, diff: nothing }
    if (known.revokedAt !== null) return plan
    const write = async () => {
      await run(upsertNodes._ApiKey, { rows: [{ id, properties: { revokedAt: at, revokedBy: by } }] })
    }
    return { ...plan, write }
  }

/** Makes another transaction that takes the same name wait, and then find this key. */
async function hold(run: WriteRun, id: string, name: string): Promise<void> {
  await run(upsertNodes._Lock, { rows: [{ id: `lock:${id}`, properties: { name } }] })
}

function idOf(name: string): string {
  const slug = name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  if (slug !== '' && name.length <= longestName) return `key:${slug}`
  throw invalidInput(
    'input.name',
    `name must be 1 to ${longestName} characters with a letter from a to z or a digit among them, such as importer.`,
  )
}

/** As a moment in UTC, so that texts compare as moments do. */
function expiryOf(given: string | null, now: string): string | null {
  if (given === null) return null
  const moment = new Date(given).toISOString()
  if (moment > now) return moment
  throw invalidInput('input.expiresAt', 'expiresAt must lie in the future.')
}
