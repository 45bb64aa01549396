// Settings of access that contradict each other, and servers that may not start.
import { describe, expect, test } from '@jest/globals'
import { readConfig, requireAccess } from '../../src/config.ts'

const who = { AUTH_ISSUER: 'https://identity.example/', AUTH_AUDIENCE: 'counterclaim' }
const secret = 'a secret of more than thirty-two characters'

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    const { message } = error as Error
    return message.split('\n').slice(1)
  }
}

describe('settings stop the start', () => {
  test.each([
    [
      'with keys from two places',
      { ...who, AUTH_SECRET: secret, AUTH_JWKS_FILE: 'keys.json' },
      1,
      /give one of them/,
    ],
    [
      'with keys and nothing to compare tokens with',
      { AUTH_JWKS_FILE: 'keys.json' },
      2,
      /AUTH_ISSUER.*must be given/,
    ],
    ['with an issuer and no keys', who, 2, /AUTH_AUDIENCE.*says nothing/],
    ['with a short secret', { ...who, AUTH_SECRET: 'short' }, 1, /at least 32 characters/],
    [
      'with no algorithm at all',
      { ...who, AUTH_JWKS_FILE: 'k', AUTH_ALGORITHMS: 'none' },
      1,
      /must be among RS256/,
    ],
    [
      'with a secret taken for a key',
      { ...who, AUTH_JWKS_FILE: 'k', AUTH_ALGORITHMS: 'RS256,HS256' },
      1,
      /HS256 does not go/,
    ],
    [
      'with a key taken for a secret',
      { ...who, AUTH_SECRET: secret, AUTH_ALGORITHMS: 'RS256' },
      1,
      /RS256 does not go/,
    ],
    [
      'with keys over plain HTTP',
      { ...who, AUTH_JWKS_URL: 'http://identity.example/keys' },
      1,
      /begins with https/,
    ],
    [
      'with a role that is none',
      { ...who, AUTH_SECRET: secret, AUTH_ROLES: 'desk=CHIEF' },
      1,
      /roles are READER/,
    ],
    ['trusting all where it asks', { API_KEYS: 'true', TRUST_LOCAL: 'true' }, 1, /TRUST_LOCAL.*API_KEYS/],
    ['counting tokens where it takes none', { TOKEN_RATE_LIMIT: '5' }, 1, /no tokens are taken/],
  ])('%s', (_, environment, count, sentence) => {
    const problems = problemsOf(environment)
    expect(problems.join('\n')).toMatch(sentence)
    expect(problems).toHaveLength(count)
  })
})

test('algorithms are pinned where the settings do not say', () => {
  expect(readConfig({ ...who, AUTH_SECRET: secret }).AUTH_ALGORITHMS).toEqual(['HS256'])
  expect(readConfig({ ...who, AUTH_JWKS_FILE: 'k' }).AUTH_ALGORITHMS).toEqual(['RS256'])
})

describe('a server that others can reach', () => {
  const reaching = [{ HOST: '0.0.0.0' }, { ALLOWED_HOSTS: 'desk.example' }, { TRUSTED_PROXIES: '127.0.0.1' }]
  test.each(reaching)('by %j does not start without a word on who may write', (environment) => {
    const start = () => requireAccess(readConfig(environment))
    expect(start).toThrow(/API_KEYS=true, or TRUST_LOCAL=true/)
    expect(start).toThrow(expect.objectContaining({ exitCode: 2 }))
  })

  test.each(reaching)('by %j starts with keys, with tokens, and where everyone is trusted', (environment) => {
    for (const word of [{ API_KEYS: 'true' }, { TRUST_LOCAL: 'true' }, { ...who, AUTH_SECRET: secret }])
      expect(() => requireAccess(readConfig({ ...environment, ...word }))).not.toThrow()
  })

  test('is none where nothing is configured', () => {
    expect(() => requireAccess(readConfig({ ALLOWED_HOSTS: 'localhost,127.0.0.1' }))).not.toThrow()
  })
})
