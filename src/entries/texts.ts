// Checks anchors against the private texts of articles, found by their SHA-256 whatever their names.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EnumValue } from '../graph/vocabulary.ts'
import type { Problem } from './problem.ts'
import { entriesOf, type SourceFile } from './source.ts'

/** Texts by the SHA-256 of their bytes. */
export type Texts = ReadonlyMap<string, string>

/** Reads every file below a folder as a text. */
export function readTexts(folder: string): Texts {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const contents = files.map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  return new Map(
    contents.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]),
  )
}

/** Every passage of an article whose text is there that does not stand where it is said to stand. */
export function anchorProblems(files: readonly SourceFile[], texts: Texts): Problem[] {
  const hashes = new Map(entriesOf(files, 'articles').map(({ entry }) => [entry.id, entry.textSha256]))
  return entriesOf(files, 'reports').flatMap(({ entry, problem }) => {
    const text = texts.get(hashes.get(entry.article) ?? '')
    if (text === undefined || entry.wording === undefined) return []
    const message = misplacement(Array.from(text), entry)
    return message === null ? [] : [problem(['start'], message)]
  })
}

/** A wording and where it is said to stand; positions count Unicode code points. */
export interface Passage {
  wording?: string | undefined
  start?: number | undefined
  end?: number | undefined
  prefix?: string | undefined
  suffix?: string | undefined
}

/** Whether a passage stands exactly where it is said to; positions count Unicode code points. */
export function isExact(text: string, passage: Passage): boolean {
  return misplacement(Array.from(text), passage) === null
}

/** What the text of an article, given as code points, makes of a passage's anchor, and why where the passage is an orphan. */
export interface Anchoring {
  readonly anchor: EnumValue<'AnchorState'>
  readonly problem: string | null
}

/**
 * A passage stands at its position or nowhere. One without a position is where its words stand, if they stand in one place; nothing tells which
 * it is where they stand in several.
 */
export function anchorIn(points: readonly string[], passage: Passage): Anchoring {
  const { wording = '', start, prefix = '', suffix = '' } = passage
  if (start !== undefined) {
    const problem = misplacement(points, passage)
    return { anchor: problem === null ? 'EXACT' : 'ORPHANED', problem }
  }
  const places = points.join('').split(prefix + wording + suffix).length - 1
  if (places === 0) return { anchor: 'ORPHANED', problem: notThere }
  return { anchor: places === 1 ? 'EXACT' : 'UNVERIFIED', problem: null }
}

const notThere = 'this wording does not stand in the text of the article'

/** What is wrong with a passage's place in a text given as code points; null where it stands exactly there. */
export function misplacement(
  points: readonly string[],
  { wording = '', start, end, prefix = '', suffix = '' }: Passage,
): string | null {
  if (start === undefined || end === undefined)
    return 'the text of this article is here, so start and end are needed'
  if (end > points.length)
    return `the text has ${points.length} code points, so a passage cannot end at ${end}`
  const at = (from: number, to: number) => points.slice(Math.max(0, from), to).join('')
  const fits =
    at(start, end) === wording &&
    at(start - Array.from(prefix).length, start) === prefix &&
    at(end, end + Array.from(suffix).length) === suffix
  if (fits) return null
  const found = points.join('').indexOf(prefix + wording + suffix)
  if (found < 0) return notThere
  const place = Array.from(points.join('').slice(0, found)).length + Array.from(prefix).length
  return `this wording does not stand at ${start} in the text of the article, but at ${place}`
}
