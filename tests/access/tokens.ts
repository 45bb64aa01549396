// Signs tokens for tests, as an identity provider would, and as a forger might.
import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { exportJWK, SignJWT } from 'jose'

export const issuer = 'https://identity.example/'
export const audience = 'counterclaim'
const own = generateKeyPairSync('rsa', { modulusLength: 2_048 })
const foreign = generateKeyPairSync('rsa', { modulusLength: 2_048 })
const kid = 'first'

/** Writes the key set of the provider to a file and gives the settings that trust it. */
export async function trustIn(file: string): Promise<Record<string, string>> {
  const key = await exportJWK(own.publicKey)
  writeFileSync(file, JSON.stringify({ keys: [{ ...key, kid, use: 'sig', alg: 'RS256' }] }))
  return { AUTH_JWKS_FILE: file, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience }
}

interface Wish {
  claims?: Record<string, unknown>
  subject?: string | null
  issuer?: string
  audience?: string
  expires?: string | null
  notBefore?: string
  kid?: string
}

async function sign(wish: Wish, key: Parameters<SignJWT['sign']>[0], alg: string): Promise<string> {
  const token = new SignJWT(wish.claims ?? {})
    .setProtectedHeader({ alg, kid: wish.kid ?? kid })
    .setIssuer(wish.issuer ?? issuer)
    .setAudience(wish.audience ?? audience)
  if (wish.subject !== null) token.setSubject(wish.subject ?? 'ines')
  if (wish.expires !== null) token.setExpirationTime(wish.expires ?? '5 minutes')
  if (wish.notBefore !== undefined) token.setNotBefore(wish.notBefore)
  return token.sign(key)
}

/** A token of the provider. */
export const tokenOf = (wish: Wish = {}) => sign(wish, own.privateKey, 'RS256')
/** A token that says to be of the provider, and is signed with another key. */
export const forged = (wish: Wish = {}) => sign(wish, foreign.privateKey, 'RS256')
/** A token of the provider in another algorithm of the same key. */
export const otherAlgorithm = (wish: Wish = {}) => sign(wish, own.privateKey, 'PS256')
/** A token signed by what everyone knows: the public key, taken for a shared secret. */
export const signedWithPublicKey = (wish: Wish = {}) =>
  sign(
    wish,
    createSecretKey(own.publicKey.export({ type: 'spki', format: 'pem' }) as string, 'utf8'),
    'HS256',
  )
export const signedWithSecret = (secret: string, wish: Wish = {}) =>
  sign(wish, createSecretKey(secret, 'utf8'), 'HS256')

/** A token that nobody signed. */
export async function unsigned(wish: Wish = {}): Promise<string> {
  const [, payload] = (await tokenOf(wish)).split('.')
  const head = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
  return `${head}.${payload}.`
}

/** Every token that must be refused, whatever role it names. */
export function badTokens(claims: Record<string, unknown>): Record<string, () => Promise<string>> {
  return {
    expired: () => tokenOf({ claims, expires: '-1 minute' }),
    'not yet valid': () => tokenOf({ claims, notBefore: '1 hour' }),
    'that never expires': () => tokenOf({ claims, expires: null }),
    'of nobody': () => tokenOf({ claims, subject: null }),
    forged: () => forged({ claims }),
    'of another issuer': () => tokenOf({ claims, issuer: 'https://other.example/' }),
    'for another audience': () => tokenOf({ claims, audience: 'elsewhere' }),
    'by an unknown key': () => tokenOf({ claims, kid: 'second' }),
    'with `alg: none`': () => unsigned({ claims }),
    'signed with the public key as a secret': () => signedWithPublicKey({ claims }),
    'in an algorithm that is not pinned': () => otherAlgorithm({ claims }),
    'that is no token': () => Promise.resolve('nonsense'),
    'that is an unknown key': () => Promise.resolve(`cck_${'A'.repeat(43)}`),
  }
}
