// Which hosts and pages a server answers to that does not ask who asks, and one that does.
import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { requestGuard } from '../../src/http/hosts.ts'

const cross = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }

function isAnswered(environment: Record<string, string>, headers: Record<string, string>): boolean {
  try {
    requestGuard(readConfig(environment))(headers)
    return true
  } catch {
    return false
  }
}

describe('a server that takes everyone for its user', () => {
  test.each([
    ['no host', {}, false],
    ['its own name', { host: 'localhost:4000' }, true],
    ['its own address', { host: '[::1]:4000' }, true],
    ['a name that was pointed here', { host: 'evil.example:4000' }, false],
    ['its own page', { host: 'localhost:4000', origin: 'http://localhost:4000' }, true],
    ['its own page by another name', { host: '127.0.0.1:4000', origin: 'http://localhost:4000' }, false],
    ['a page on another port', { host: 'localhost:4000', origin: 'http://localhost:3000' }, false],
    ['a page elsewhere', { host: 'localhost:4000', origin: 'https://evil.example' }, false],
    ['a page without an origin', { host: 'localhost:4000', origin: 'null' }, false],
    ['an extension', { host: 'localhost:4000', origin: 'chrome-extension://localhost:4000' }, false],
    ['a page elsewhere that embeds it', { host: 'localhost:4000', ...cross }, false],
    [
      'a page on another port that embeds it',
      { host: 'localhost:4000', ...cross, 'sec-fetch-site': 'same-site' },
      false,
    ],
    ['a person who follows a link', { host: 'localhost:4000', ...cross, 'sec-fetch-mode': 'navigate' }, true],
    [
      'a person who types',
      { host: 'localhost:4000', 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' },
      true,
    ],
  ])('asked by %s', (_, headers, answered) => {
    expect(isAnswered({}, headers)).toBe(answered)
  })

  test('answers the pages and names that it is told of, and no others', () => {
    const open = { ALLOWED_HOSTS: 'desk.example', ALLOWED_ORIGINS: 'https://dashboard.example' }
    const host = 'desk.example'
    expect(isAnswered(open, { host, origin: 'https://dashboard.example' })).toBe(true)
    expect(isAnswered(open, { host, origin: 'https://desk.example' })).toBe(true)
    expect(isAnswered(open, { host, origin: 'https://dashboard.example.evil.example' })).toBe(false)
    expect(isAnswered(open, { host: 'evil.example' })).toBe(false)
  })

  test('answers beyond loopback to addresses, and to names only where it is told of them', () => {
    const trusting = { HOST: '0.0.0.0', TRUST_LOCAL: 'true' }
    expect(isAnswered(trusting, { host: '192.0.2.7:4000' })).toBe(true)
    expect(isAnswered(trusting, { host: '[2001:db8::7]:4000' })).toBe(true)
    expect(isAnswered(trusting, { host: 'evil.example' })).toBe(false)
  })
})

test('a server that asks who asks leaves pages to CORS, and takes every name where none is set', () => {
  const asking = { HOST: '0.0.0.0', API_KEYS: 'true' }
  expect(isAnswered(asking, { host: 'desk.example', origin: 'https://elsewhere.example' })).toBe(true)
  expect(isAnswered({ ...asking, ALLOWED_HOSTS: 'desk.example' }, { host: 'evil.example' })).toBe(false)
})
