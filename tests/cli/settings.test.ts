// Settings from the environment and from .env: every mistake is told at once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readSettings } from '../../src/cli/settings.ts'

const home = process.cwd()
const before = { ...process.env }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-settings-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  process.env = { ...before }
  rmSync(folder, { recursive: true })
})

const write = (...lines: string[]) => writeFileSync('.env', lines.join('\n'))

test('come from .env, and from the environment before it', () => {
  write('PORT=4100', 'MAX_COST=700', 'NODE_ENV=test', 'SKIP_NEO4J=1')
  process.env.MAX_COST = '900'
  expect(readSettings()).toMatchObject({ PORT: 4_100, MAX_COST: 900 })
})

test('that are wrong, and names in .env that are none, are all told at once', () => {
  write('PORTT=4100', 'PORT=many', 'NEO4J_USER=neo4j')
  Object.assign(process.env, {
    ALLOWED_ORIGINS: 'https://good.example,dashboard.example,https://example.org/path',
    TRUSTED_PROXIES: '10.0.0.0/8,the-proxy',
    RATE_LIMIT: '-1',
    PORTTT: 'of no concern: the environment holds much else',
  })
  let told = ''
  try {
    readSettings()
  } catch (error) {
    told = error instanceof Error ? error.message : ''
  }
  const lines = told.split('\n')
  expect(lines[0]).toBe('The settings cannot be used:')
  expect(lines.slice(1).map((line) => line.trim().split(':')[0])).toEqual([
    'PORT',
    'ALLOWED_ORIGINS.1',
    'ALLOWED_ORIGINS.2',
    'RATE_LIMIT',
    'TRUSTED_PROXIES.1',
    'PORTT',
    'NEO4J_USER',
  ])
  expect(told).toContain('must be origins such as https://dashboard.example, separated by commas')
  expect(told).toContain('must be addresses or ranges such as 10.0.0.0/8, separated by commas')
})
