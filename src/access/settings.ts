// The settings that say who may ask for what, and what cannot stand together.
import { z } from 'zod'
import { enums, type EnumValue } from '../graph/vocabulary.ts'

const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true')
const byKeys = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]
const bySecret = ['HS256', 'HS384', 'HS512']
const leastSecret = 32
const optional = z.string().optional()
const listed = (text: string) => text.split(',').map((entry) => entry.trim())
const notBlank = (entry: string) => entry !== ''

const address = z.string().refine((text) => URL.canParse(text) && isSafe(new URL(text)), {
  error: 'must be an address that begins with https://, or with http:// on this machine',
})
const algorithms = z
  .string()
  .transform((text) => listed(text).filter(notBlank))
  .pipe(
    z.array(
      z.enum([...byKeys, ...bySecret], {
        error: `must be among ${[...byKeys, ...bySecret].join(', ')}, separated by commas`,
      }),
    ),
  )
const role = z.enum(enums.Role)
const rolePairs = z
  .string()
  .transform((text) => listed(text).filter(notBlank))
  .pipe(
    z.array(
      z.string().refine((pair) => rolePair(pair) !== null, {
        error: `must be pairs such as desk=EDITOR, separated by commas; roles are ${enums.Role.join(', ')}`,
      }),
    ),
  )

/** What a claim says, and the role that it stands for; null where the text is no such pair. */
function rolePair(pair: string): [name: string, role: EnumValue<'Role'>] | null {
  const at = pair.lastIndexOf('=')
  const { data, success } = role.safeParse(pair.slice(at + 1).trim())
  return at > 0 && success ? [pair.slice(0, at).trim(), data] : null
}

/** Which values of a claim stand for which role; empty where the roles' own names do. */
export function rolesByName(pairs: readonly string[]): ReadonlyMap<string, EnumValue<'Role'>> {
  return new Map(pairs.flatMap((pair) => [rolePair(pair) ?? []].filter((entry) => entry.length === 2)))
}

/** Each of these settings by its name, with its rule and default. */
export const accessSettings = {
  /** Where the identity provider publishes its keys. */
  AUTH_JWKS_URL: address.optional(),
  /** A file that holds them. */
  AUTH_JWKS_FILE: optional,
  /** A secret that is shared with whoever signs tokens. */
  AUTH_SECRET: z
    .string()
    .min(leastSecret, { error: `must have at least ${leastSecret} characters` })
    .optional(),
  /** Who must have issued a token. */
  AUTH_ISSUER: optional,
  /** For whom a token must be. */
  AUTH_AUDIENCE: optional,
  /** How a token may be signed; left out: RS256 with keys, HS256 with a secret. */
  AUTH_ALGORITHMS: algorithms.default([]),
  /** The claim of a token that holds roles: its name, or the path to it with dots. */
  AUTH_ROLE_CLAIM: z.string().min(1).default('role'),
  /** Which values of that claim stand for which role; left out: the roles' own names. */
  AUTH_ROLES: rolePairs.default([]),
  /** Whether keys are taken that `counterclaim keys` or createApiKey made. */
  API_KEYS: yesOrNo.default(false),
  /** Whether everyone who reaches a server that does not ask who asks is its editor. */
  TRUST_LOCAL: yesOrNo.default(false),
  /** Whether a statement must be checked by another than who recorded it. */
  SECOND_PERSON: yesOrNo.default(false),
  /** Requests that one token or key may make in a minute, from wherever, 0 for any number; left out: as RATE_LIMIT. */
  TOKEN_RATE_LIMIT: z.coerce.number().int().min(0).max(1_000_000).optional(),
}

/** Plain HTTP would let whoever stands between put keys of his own there. */
function isSafe({ protocol, hostname }: URL): boolean {
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isHere)
}

const sources = ['AUTH_JWKS_URL', 'AUTH_JWKS_FILE', 'AUTH_SECRET']
const alone = ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_ALGORITHMS', 'AUTH_ROLE_CLAIM', 'AUTH_ROLES']

type Given = Readonly<Record<string, string | undefined>>

/** What is wrong with these settings as a whole, by name, one sentence each. `given` holds those that are not empty. */
export function accessProblems(given: Given): string[] {
  const has = (name: string) => given[name] !== undefined
  const used = sources.filter(has)
  const asks = used.length > 0 || given.API_KEYS === 'true'
  return [
    ...(used.length > 1 ? [`${used.join(', ')}: give one of them, not ${used.length}`] : []),
    ...(used.length > 0
      ? ['AUTH_ISSUER', 'AUTH_AUDIENCE']
          .filter((name) => !has(name))
          .map((name) => `${name}: must be given with ${used[0]}`)
      : alone.filter(has).map((name) => `${name}: says nothing without one of ${sources.join(', ')}`)),
    ...algorithmProblems(given, used),
    ...(asks && given.TRUST_LOCAL === 'true'
      ? [
          `TRUST_LOCAL: cannot be true where ${[...used, ...(given.API_KEYS === 'true' ? ['API_KEYS'] : [])].join(', ')} asks who asks`,
        ]
      : []),
    ...(!asks && has('TOKEN_RATE_LIMIT') ? ['TOKEN_RATE_LIMIT: says nothing where no tokens are taken'] : []),
  ]
}

/** A public key must never be taken for a secret, nor a secret for a key. */
function algorithmProblems(given: Given, used: readonly string[]): string[] {
  const fitting = used.includes('AUTH_SECRET') ? bySecret : byKeys
  const named = listed(given.AUTH_ALGORITHMS ?? '').filter((name) => [...byKeys, ...bySecret].includes(name))
  const odd = used.length === 1 ? named.filter((name) => !fitting.includes(name)) : []
  return odd.map((name) => `AUTH_ALGORITHMS: ${name} does not go with ${used[0]}; ${fitting.join(', ')} do`)
}

interface Asking {
  readonly AUTH_JWKS_URL?: string | undefined
  readonly AUTH_JWKS_FILE?: string | undefined
  readonly AUTH_SECRET?: string | undefined
  readonly API_KEYS: boolean
}

/** Whether a request must say who asks to do more than read. */
export function asksWhoAsks({ AUTH_JWKS_URL, AUTH_JWKS_FILE, AUTH_SECRET, API_KEYS }: Asking): boolean {
  return API_KEYS || [AUTH_JWKS_URL, AUTH_JWKS_FILE, AUTH_SECRET].some((source) => source !== undefined)
}

/** How a token may be signed where the settings do not say. */
export function usualAlgorithms({ AUTH_SECRET }: Asking): string[] {
  return [AUTH_SECRET === undefined ? 'RS256' : 'HS256']
}
