// Keys for programs: made once, shown once, and kept as the hash of a random secret.
import { createHash, randomBytes } from 'node:crypto'
import type { Role, Viewer } from '../contract/viewer.ts'
import { apiKeyBySecret } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'
import { refuseToken } from './refusal.ts'

/** What every key begins with, so that one is told from a token, and found where it was left by mistake. */
export const keyPrefix = 'cck_'
const secretBytes = 32
const wellFormed = /^cck_[\w-]{43}$/
/** For how long a process believes what it read of a key: a revoked one works no longer than that. */
const believedMs = 2_000
const mostBelieved = 1_000

/** A new key, and the hash that is stored of it. */
export function newSecret(): { secret: string; secretSha256: string } {
  const secret = keyPrefix + randomBytes(secretBytes).toString('base64url')
  return { secret, secretSha256: hashOfSecret(secret) }
}

/** Its 256 random bits need no slow hash: nobody can try them all. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

interface Known {
  readonly id: string
  readonly role: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
}

/** Who sends a key. Throws UNAUTHENTICATED for one that is unknown, revoked or expired. `now` is in milliseconds since 1970. */
export function keyReader(graph: Graph, now: () => number = Date.now) {
  const believed = new Map<string, { readonly key: Known; readonly until: number }>()
  const find = async (secretSha256: string): Promise<Known | null> => {
    const before = believed.get(secretSha256)
    if (before && before.until > now()) return before.key
    believed.delete(secretSha256)
    const [key] = await graph.read(apiKeyBySecret, { secretSha256 })
    if (!key) return null
    if (believed.size >= mostBelieved) believed.clear()
    believed.set(secretSha256, { key, until: now() + believedMs })
    return key
  }
  return async (secret: string): Promise<Viewer> => {
    const key = wellFormed.test(secret) ? await find(hashOfSecret(secret)) : null
    if (!key) throw refuseToken('is a key that is not known here')
    if (key.revokedAt !== null) throw refuseToken('is a key that was revoked')
    if (key.expiresAt !== null && Date.parse(key.expiresAt) <= now())
      throw refuseToken('is a key that has expired')
    const until = key.expiresAt === null ? {} : { until: Date.parse(key.expiresAt) }
    return { id: key.id, role: key.role as Role, ...until }
  }
}
