// Who a token makes its sender, and which are refused.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { tokenReader, type TokenReader } from '../../src/access/tokens.ts'
import { readConfig } from '../../src/config.ts'
import { audience, badTokens, issuer, signedWithSecret, tokenOf, trustIn } from './tokens.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function readerOf(environment: Record<string, string>): Promise<TokenReader> {
  const read = await tokenReader(readConfig(environment))
  if (!read) throw new Error('no tokens are taken')
  return read
}

describe('a token signed with a published key', () => {
  let trust: Record<string, string>
  let read: TokenReader
  beforeAll(async () => {
    trust = await trustIn(join(folder, 'jwks.json'))
    read = await readerOf(trust)
  })

  test('says who sends it and in which role', async () => {
    const viewer = await read(await tokenOf({ claims: { role: 'editor' } }))
    expect(viewer).toMatchObject({ id: 'user:ines', role: 'EDITOR' })
    expect(viewer.until).toBeGreaterThan(Date.now())
  })

  test.each([
    ['that is missing', {}, 'READER'],
    ['that is unknown', { role: 'SUPERUSER' }, 'READER'],
    ['that is no text', { role: { ADMIN: true } }, 'READER'],
    ['that names several', { role: ['offline', 'CONTRIBUTOR', 'EDITOR'] }, 'EDITOR'],
  ] as const)('with a role %s gives %s the role %s', async (_, claims, role) => {
    expect(await read(await tokenOf({ claims }))).toMatchObject({ role })
  })

  test('has its role where the settings say', async () => {
    const own = await readerOf({
      ...trust,
      AUTH_ROLE_CLAIM: 'realm.roles',
      AUTH_ROLES: 'desk=EDITOR, interns=CONTRIBUTOR',
    })
    const claims = { realm: { roles: ['interns', 'desk', 'ADMIN'] } }
    expect(await own(await tokenOf({ claims }))).toMatchObject({ role: 'EDITOR' })
    expect(await own(await tokenOf({ claims: { 'realm.roles': 'interns' } }))).toMatchObject({
      role: 'CONTRIBUTOR',
    })
  })

  test.each(Object.entries(badTokens({ role: 'ADMIN' })))(
    '%s is refused without being shown',
    async (_, make) => {
      const token = await make()
      const refused = read(token)
      await expect(refused).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
      await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining(token) })
    },
  )

  test('is refused with the name of a control character', async () => {
    await expect(read(await tokenOf({ subject: 'a\nb' }))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })
})

test('a token signed with a shared secret is taken, and one with another secret is not', async () => {
  const secret = 'a secret of more than thirty-two characters'
  const read = await readerOf({ AUTH_SECRET: secret, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience })
  expect(await read(await signedWithSecret(secret, { claims: { role: 'ADMIN' } }))).toMatchObject({
    role: 'ADMIN',
  })
  await expect(read(await signedWithSecret(`${secret}!`))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})

test('a file of keys that cannot be used stops the start', async () => {
  const environment = {
    AUTH_JWKS_FILE: join(folder, 'nothing.json'),
    AUTH_ISSUER: issuer,
    AUTH_AUDIENCE: audience,
  }
  await expect(tokenReader(readConfig(environment))).rejects.toMatchObject({ exitCode: 2 })
})

test('keys that cannot be fetched are no fault of the token', async () => {
  const read = await readerOf({
    AUTH_JWKS_URL: 'http://127.0.0.1:9/keys',
    AUTH_ISSUER: issuer,
    AUTH_AUDIENCE: audience,
  })
  await expect(read(await tokenOf())).rejects.toMatchObject({ code: 'UNAVAILABLE' })
})
