// Which version of the program this is.
import { readFileSync } from 'node:fs'

const manifest = new URL('../../package.json', import.meta.url)

/** The version in package.json, which stands two folders up both in src/ and in dist/. */
export const version = (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
