// Every setting is documented with its true default, in docs/configuration.md and in .env.example, and nothing else is.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { otherNames, readConfig, settings } from '../../src/config.ts'

const names = Object.keys(settings.shape).sort()
const defaults = new Map<string, string | number | boolean | string[]>(Object.entries(readConfig({})))
const [page = '', development = ''] = readFileSync('docs/configuration.md', 'utf8').split(
  '## For development',
)
const rows = [...page.matchAll(/^\| `([A-Z_0-9]+)` *\|[^|]*\| *([^|]*?) *\|/gm)].map(
  ([, name = '', given = '']) => ({ name, given }),
)
const example = readFileSync('.env.example', 'utf8')

describe('docs/configuration.md', () => {
  test('lists every setting and no other', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(names)
  })

  test.each(
    rows.filter(({ given }) => given !== 'see below').map(({ name, given }) => [name, given] as const),
  )('gives the default of %s as it is', (name, given) => {
    const value = defaults.get(name)
    const isNone = value === undefined || (Array.isArray(value) && value.length === 0)
    expect(given).toBe(isNone ? 'none' : `\`${String(value)}\``)
  })
})

test('a file of settings may hold what the page lists for development and tests, and NODE_ENV', () => {
  const listed = [...development.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  )
  expect(['NODE_ENV', ...listed].sort()).toEqual(otherNames.toSorted())
})

describe('.env.example', () => {
  test('has every setting and no other', () => {
    expect([...example.matchAll(/^#?([A-Z_0-9]+)=/gm)].map(([, name = '']) => name).sort()).toEqual(names)
  })

  test('shows the default where it sets one', () => {
    for (const [, name = '', value] of example.matchAll(/^([A-Z_0-9]+)=(.*)$/gm))
      expect([name, value]).toEqual([name, String(defaults.get(name))])
  })
})

describe('docs/cli.md', () => {
  test('has a row for each exit code, 0 to 13', () => {
    const codes = [...readFileSync('docs/cli.md', 'utf8').matchAll(/^\| (\d+) +\|/gm)].map(([, code]) =>
      Number(code),
    )
    expect(codes).toEqual(Array.from({ length: 14 }, (_, code) => code))
  })
})
