// Adds the platform packages that npm left out to package-lock.json; run it after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'
import { completeLockfile, findMissingPackages } from './lockfile.mjs'

const path = new URL('../package-lock.json', import.meta.url)
const lockfile = /** @type {import('./lockfile.mjs').Lockfile} */ (JSON.parse(readFileSync(path, 'utf8')))
const missing = findMissingPackages(lockfile)

if (missing.length > 0) writeFileSync(path, `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`)
console.log(`package-lock.json: ${missing.length} platform packages added`)
