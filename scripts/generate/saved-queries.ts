// Reads the saved queries for Neo4j Browser, refuses what a person could not use there, and zips them.
import { readdirSync, readFileSync } from 'node:fs'
import { zipSync, type Zippable } from 'fflate'
import { isRead, vocabularyProblems } from './check.ts'

export interface SavedQuery {
  /** `<folder>/<name>.cypher` */
  path: string
  title: string
  text: string
}

/** Every saved query below a folder, by path. Throws a sentence for each one that could not be used. */
export function savedQueries(folder: string): SavedQuery[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.cypher'))
    .sort()
  const queries = paths.map((path) => savedQuery(path, readFileSync(`${folder}/${path}`, 'utf8')))
  const problems = queries.flatMap(problemsOfSaved)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return queries
}

function savedQuery(path: string, text: string): SavedQuery {
  return { path, title: /^\/\/ (.+)\n/.exec(text)?.[1] ?? '', text }
}

/** What keeps a saved query from being used, as sentences; empty where nothing does. */
export function problemsOfSaved({ path, title, text }: SavedQuery): string[] {
  const [, second = ''] = text.split('\n')
  const problems = [
    ...(title === '' ? ['the first line must be // and a title, which Browser lists'] : []),
    ...(second.startsWith('// ') ? [] : ['the second line must be a comment that says what is shown']),
    ...(isRead(text) ? [] : ['it must not write']),
    ...(/\$\w/.test(text) ? ['it must not need a parameter: give an id that a person edits'] : []),
    ...vocabularyProblems(text),
  ]
  return problems.map((problem) => `cypher/browser/queries/${path}: ${problem}`)
}

/**
 * A zip that Browser imports: folders become folders. The same queries always give the same bytes: no compressor and no clock has a say.
 */
export function zipOf(queries: readonly SavedQuery[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    queries.map(({ path, text }) => [withTitledFolder(path), new TextEncoder().encode(text)]),
  )
  // The zip format stores local time, so the date is given in local time.
  return zipSync(entries, { level: 0, mtime: new Date(2020, 0, 1) })
}

function withTitledFolder(path: string): string {
  return path.charAt(0).toUpperCase() + path.slice(1)
}
