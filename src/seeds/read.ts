// Reads seed files: YAML against the format, with the line of every mistake.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import { linesOf, notUtf8, withoutMark } from '../entries/utf8.ts'
import { seedFile } from '../entries/format.ts'
import type { Problem } from '../entries/problem.ts'
import { pathText, type Path, type SourceFile } from '../entries/source.ts'

/** Reads every .yaml file below a folder, in the order of their names. */
export function readSeedFiles(folder: string): { files: SourceFile[]; problems: Problem[] } {
  if (!existsSync(folder)) {
    const message = 'there is no such folder; give one with .yaml files in it'
    return { files: [], problems: [{ file: folder, line: null, path: '', message }] }
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
  const read = names.map((name) =>
    readSource(join(folder, name), relative(process.cwd(), join(folder, name))),
  )
  return { files: read.flatMap(({ file }) => file ?? []), problems: read.flatMap(({ problems }) => problems) }
}

/** Reads one file: what it holds, or every mistake in its form. */
export function readSource(path: string, name: string): { file: SourceFile | null; problems: Problem[] } {
  const texts = linesOf(readFileSync(path))
  const broken = texts.flatMap((text, index) =>
    text === null ? [{ file: name, line: index + 1, path: '', message: notUtf8 }] : [],
  )
  if (broken.length > 0) return { file: null, problems: broken }
  const lines = new LineCounter()
  const document = parseDocument(withoutMark(texts.join('\n')), { lineCounter: lines, uniqueKeys: true })
  const problemAt = (at: Path, message: string): Problem => ({
    file: name,
    line: lineOf(document, lines, at),
    path: pathText(at),
    message,
  })
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      file: name,
      line: lines.linePos(pos[0]).line,
      path: '',
      message,
    }))
    return { file: null, problems }
  }
  const parsed = seedFile.safeParse(document.toJS() ?? {})
  if (parsed.success) return { file: { name, content: parsed.data, problemAt }, problems: [] }
  const problems = parsed.error.issues.map(({ path: at, message }) => problemAt(at as Path, message))
  return { file: null, problems }
}

/** The line of a value, or of the nearest thing around it that stands in the file. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
