// Entries with the place where each stands, so that every mistake can be named by it.
import type { Entry, ListName, SeedFile } from './format.ts'
import type { Problem } from './problem.ts'

export type Path = readonly (string | number)[]

/** One file or request: what it holds, and how to name a place in it. */
export interface SourceFile {
  readonly name: string
  readonly content: SeedFile
  /** A problem at a path of this file. */
  readonly problemAt: (path: Path, message: string) => Problem
}

/** One entry of a list, and how to name a place in it. */
export interface Placed<E> {
  readonly entry: E
  readonly problem: (path: Path, message: string) => Problem
}

/** Every entry of one list, with its file and place. */
export function entriesOf<L extends ListName>(files: readonly SourceFile[], list: L): Placed<Entry<L>>[] {
  return files.flatMap((file) => {
    const entries: readonly Entry<L>[] = file.content[list] ?? []
    return entries.map((entry, index) => ({
      entry,
      problem: (path: Path, message: string) => file.problemAt([list, index, ...path], message),
    }))
  })
}

/** A path as people write it, such as `statements[3].said.from`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  )
}
