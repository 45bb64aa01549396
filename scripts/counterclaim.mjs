#!/usr/bin/env node
// `npx counterclaim` from a clone: makes ready what is missing, telling so on standard error alone, and runs the program.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const setup = fileURLToPath(new URL('./setup.mjs', import.meta.url))
const { status } = spawnSync(process.execPath, [setup, 'build'], { stdio: ['ignore', 2, 2] })
if (status !== 0) process.exit(status ?? 1)
process.setSourceMapsEnabled(true)
await import(new URL('../dist/cli.js', import.meta.url).href)
