// Reads what is to be imported as entries, each with its line: JSON Lines one by one, YAML files in the order in which their lists depend on each other.
import { z } from 'zod'
import { groupBy } from '../analysis/grouping.ts'
import { readBlocks, refusal } from '../backup/files.ts'
import { notUtf8 } from '../entries/utf8.ts'
import { noSeeds, type ListName } from '../entries/format.ts'
import type { Problem } from '../entries/problem.ts'
import { readSource } from '../seeds/read.ts'

/** One entry, not checked yet. */
export interface Line {
  readonly file: string
  readonly line: number
  readonly list: ListName
  readonly entry: unknown
}

/** An entry, or what is wrong with the line on which one was to stand. */
export type Read = { readonly line: Line } | { readonly problem: Problem }

const lists = Object.keys(noSeeds) as ListName[]
/** Each list after those that its entries refer to; the reports of statements stand behind each of them. */
const inOrder: readonly ListName[] = [
  ...(['actors', 'events', 'places', 'topics', 'claims', 'articles', 'statements'] as const),
  ...(['actorRelations', 'claimRelations', 'reviews'] as const),
]
const oneKey = z.record(z.string(), z.unknown()).refine((value) => Object.keys(value).length === 1)

/** Every entry of the files, in their order. Files whose names end with .yaml or .yml hold lists; all others hold an entry a line. */
export async function* readEntries(files: readonly { path: string; name: string }[]): AsyncGenerator<Read> {
  for (const { path, name } of files)
    if (/\.ya?ml$/.test(path)) yield* yamlEntries(path, name)
    else yield* jsonEntries(path, name)
}

async function* jsonEntries(path: string, name: string): AsyncGenerator<Read> {
  let line = 0
  for await (const texts of readBlocks(path))
    for (const text of texts) {
      line += 1
      if (text === null) yield { problem: { file: name, line, path: '', message: notUtf8 } }
      else if (text.trim() !== '') yield entryOn(text, name, line)
    }
}

function entryOn(text: string, file: string, line: number): Read {
  const refuse = (message: string): Read => ({ problem: { file, line, path: '', message } })
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return refuse('this line is no JSON')
  }
  const parsed = oneKey.safeParse(read)
  const [list = '', entry] = parsed.success ? (Object.entries(parsed.data)[0] ?? []) : []
  if (!(lists as string[]).includes(list))
    return refuse(
      `a line holds one entry under the name of its list: {"<list>": {…}}, and the lists are ${lists.join(', ')}`,
    )
  return { line: { file, line, list: list as ListName, entry } }
}

function readYaml(path: string, name: string): ReturnType<typeof readSource> {
  try {
    return readSource(path, name)
  } catch (error) {
    throw refusal(path, error)
  }
}

function* yamlEntries(path: string, name: string): Generator<Read> {
  const { file, problems } = readYaml(path, name)
  for (const problem of problems) yield { problem }
  if (!file) return
  const { content, problemAt } = file
  const reports = groupBy(
    (content.reports ?? []).map((entry, index) => ({ entry, index })),
    ({ entry }) => entry.statement,
  )
  const lineOf = (list: ListName, index: number) => problemAt([list, index], '').line ?? 1
  const reportsOf = (statement: string): Read[] => {
    const found = reports.get(statement) ?? []
    reports.delete(statement)
    return found.map(({ entry, index }) => ({
      line: { file: name, line: lineOf('reports', index), list: 'reports', entry },
    }))
  }
  for (const list of inOrder) {
    for (const [index, entry] of (content[list] ?? []).entries()) {
      yield { line: { file: name, line: lineOf(list, index), list, entry } }
      if (list === 'statements') yield* reportsOf((entry as { id: string }).id)
    }
    // Those left report statements that are on record.
    if (list === 'statements') for (const statement of [...reports.keys()]) yield* reportsOf(statement)
  }
}
