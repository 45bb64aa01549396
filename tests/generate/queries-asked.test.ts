// No query is kept that nobody asks.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../..', import.meta.url))
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && !path.startsWith('generated'))
    .map((path) => join(root, folder, path))

test('every query is asked by the program', () => {
  const words = new Set(
    filesIn('src', '.ts').flatMap((path) => readFileSync(path, 'utf8').match(/\w+/g) ?? []),
  )
  const queries = [...filesIn('cypher/queries', '.cypher'), ...filesIn('cypher/writes', '.cypher')].map(
    (path) => basename(path, '.cypher'),
  )
  expect(queries.length).toBeGreaterThan(100)
  const nameOf = (query: string) => query.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  expect(queries.filter((query) => !words.has(nameOf(query)))).toEqual([])
})
