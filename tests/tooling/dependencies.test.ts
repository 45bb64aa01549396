// Every dependency has its reason written down, and no reason outlives its dependency.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  overrides: Record<string, string>
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const document = readFileSync('docs/dependencies.md', 'utf8')

function packagesExplainedUnder(heading: string): string[] {
  const section = document.split(/^## /m).find((text) => text.startsWith(heading)) ?? ''
  return [...section.matchAll(/^\| `(.+?)` +\| \S/gm)].map(([, name = '']) => name)
}

describe('docs/dependencies.md', () => {
  it.each([
    ['At run time', manifest.dependencies],
    ['For development', manifest.devDependencies],
    ['Overrides', manifest.overrides],
  ])('gives a reason for each package under "%s", and for no other', (heading, packages) => {
    expect(packagesExplainedUnder(heading).sort()).toEqual(Object.keys(packages).sort())
  })
})

describe('package.json', () => {
  it('pins every dependency to one version', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
