// Guards the lockfile: it must install on every platform, and from any registry.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { completeLockfile, findMissingPackages, type Lockfile } from '../../scripts/lockfile.mjs'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Lockfile

describe.each(['package-lock.json', 'bench/package-lock.json'])('%s', (path) => {
  const lockfile = read(path)

  it('names no registry host', () => {
    const hosts = Object.values(lockfile.packages).filter((entry) => /^https?:/.test(entry.resolved ?? ''))
    expect(hosts).toEqual([])
  })

  it('has an entry for every optional package that any package names', () => {
    expect(findMissingPackages(lockfile)).toEqual([])
  })
})

describe('completeLockfile', () => {
  const parent = { version: '1.2.3', dev: true, optionalDependencies: { '@x/y-linux-arm64-musl': '1.2.3' } }

  it('describes a left-out platform package by its name', () => {
    const { packages } = completeLockfile({ packages: { 'node_modules/y': parent } })
    expect(packages['node_modules/@x/y-linux-arm64-musl']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    })
  })

  it('puts it beside its parent where another version has the common place', () => {
    const other = { version: '1.0.0', optional: true }
    const { packages } = completeLockfile({
      packages: { 'node_modules/y': parent, 'node_modules/@x/y-linux-arm64-musl': other },
    })
    expect(packages['node_modules/@x/y-linux-arm64-musl']).toEqual(other)
    expect(packages).toHaveProperty(['node_modules/y/node_modules/@x/y-linux-arm64-musl', 'version'], '1.2.3')
  })

  it('refuses a package whose platform it cannot tell', () => {
    const odd = { version: '1.2.3', optionalDependencies: { 'y-elsewhere': '1.2.3' } }
    expect(() => completeLockfile({ packages: { 'node_modules/y': odd } })).toThrow(/y-elsewhere@1\.2\.3/)
  })
})
