// Reads tokens that an identity provider signed, as JSON Web Tokens: by its published keys or by a shared secret.
import { readFile } from 'node:fs/promises'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose'
import type { Config } from '../config.ts'
import type { Role, Viewer } from '../contract/viewer.ts'
import { StartupError, unavailable } from '../errors.ts'
import { enums } from '../graph/vocabulary.ts'
import { refuseToken } from './refusal.ts'
import { rolesByName } from './settings.ts'

/** Who sends a token. Throws UNAUTHENTICATED for one that cannot be trusted, and UNAVAILABLE while its keys cannot be had. */
export type TokenReader = (token: string) => Promise<Viewer>

const clockTolerance = 5
const longestSubject = 200

/** How tokens are read by these settings; null where they name no keys. Throws a StartupError where the file of keys cannot be used. */
export async function tokenReader(config: Config): Promise<TokenReader | null> {
  const keys = await keysOf(config)
  if (keys === null) return null
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_ALGORITHMS: algorithms } = config
  if (issuer === undefined || audience === undefined) throw new TypeError('the settings were not checked')
  const options = {
    issuer,
    audience,
    algorithms: [...algorithms],
    clockTolerance,
    requiredClaims: ['exp', 'sub'],
  }
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, options)
      return viewerOf(payload, config)
    } catch (error) {
      throw explain(error)
    }
  }
}

async function keysOf(config: Config): Promise<JWTVerifyGetKey | null> {
  const { AUTH_JWKS_URL: url, AUTH_JWKS_FILE: file, AUTH_SECRET: secret } = config
  if (url !== undefined) return publishedKeys(url)
  if (file !== undefined) return keysFrom(file)
  if (secret === undefined) return null
  const key = new TextEncoder().encode(secret)
  return async () => key
}

/** What may be the token's fault; anything else that goes wrong is the provider's. */
const ofToken = new Set([
  'ERR_JWKS_NO_MATCHING_KEY',
  'ERR_JWKS_MULTIPLE_MATCHING_KEYS',
  'ERR_JOSE_NOT_SUPPORTED',
])

/** Keys are fetched when they are needed, kept for some minutes, and fetched anew for a key that is not among them. */
function publishedKeys(url: string): JWTVerifyGetKey {
  const find = createRemoteJWKSet(new URL(url))
  return async (head, token) => {
    try {
      return await find(head, token)
    } catch (error) {
      if (error instanceof errors.JOSEError && ofToken.has(error.code)) throw error
      throw unavailable('The keys of the identity provider cannot be had now.', error)
    }
  }
}

async function keysFrom(file: string): Promise<JWTVerifyGetKey> {
  try {
    return createLocalJWKSet(JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet)
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it holds no JSON' : 'it cannot be read, or holds no key set'
    throw new StartupError(`AUTH_JWKS_FILE: ${file} must be a JSON Web Key Set; ${why}.`, 2)
  }
}

function viewerOf(payload: JWTPayload, config: Config): Viewer {
  const { sub = '' } = payload
  if (typeof sub !== 'string' || sub === '' || sub.length > longestSubject || /\p{Cc}/u.test(sub))
    throw refuseToken('has no subject that could be recorded')
  const until = payload.exp === undefined ? {} : { until: payload.exp * 1_000 }
  return { id: `user:${sub}`, role: roleOf(payload, config), ...until }
}

/** The greatest of the roles that the claim names; a reader's where it names none. */
function roleOf(payload: JWTPayload, { AUTH_ROLE_CLAIM, AUTH_ROLES }: Config): Role {
  const mapped = rolesByName(AUTH_ROLES)
  const names = [claimAt(payload, AUTH_ROLE_CLAIM)].flat().filter((name) => typeof name === 'string')
  const roles = names.map((name) => (mapped.size > 0 ? mapped.get(name) : ownRole(name)))
  return enums.Role.findLast((role) => roles.includes(role)) ?? 'READER'
}

const ownRole = (name: string) => enums.Role.find((role) => role === name.toUpperCase())

/** A claim by its name, which may hold dots, or by the path to it. */
function claimAt(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name]
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Record<string, unknown>)[part]
          : undefined,
      payload,
    )
}

const reasons: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: 'has expired',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'is not signed with the key that it names',
  ERR_JWKS_NO_MATCHING_KEY: 'is signed with a key that is not known here',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'does not say which key signed it',
  ERR_JOSE_ALG_NOT_ALLOWED: 'is signed in a way that is not taken here',
}
const claims: Readonly<Record<string, string>> = {
  iss: 'is of another issuer',
  aud: 'is for another audience',
  nbf: 'is not valid yet',
  exp: 'says not when it expires',
  sub: 'does not say whose it is',
}
function explain(error: unknown): unknown {
  if (!(error instanceof errors.JOSEError)) return error
  if (error instanceof errors.JWTClaimValidationFailed)
    return refuseToken(claims[error.claim] ?? 'has a claim that cannot be used')
  return refuseToken(reasons[error.code] ?? 'is no token that can be read here')
}
