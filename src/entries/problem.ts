// A mistake in a seed file, and where it stands.

export interface Problem {
  /** The file, as given. */
  readonly file: string
  /** The line on which the value stands, from 1; null where the file could not be read. */
  readonly line: number | null
  /** The path inside the file, such as `statements[3].said.from`. */
  readonly path: string
  /** What is wrong, and what would be accepted. */
  readonly message: string
}

/** All mistakes of a set of files, found before anything was written. */
export class SeedError extends Error {
  readonly problems: readonly Problem[]

  /** `found` are all mistakes, where not all of them are told. */
  constructor(problems: readonly Problem[], found: number = problems.length) {
    const told = found > problems.length ? `; the first ${problems.length} are` : ''
    super(`${found} ${found === 1 ? 'mistake' : 'mistakes'} in the files; nothing was written${told}`)
    this.name = 'SeedError'
    this.problems = problems
  }
}

/** One line for a person. */
export function describeProblem({ file, line, path, message }: Problem): string {
  const place = [file, line].filter((part) => part !== null).join(':')
  return path === '' ? `${place}  ${message}` : `${place}  ${path}: ${message}`
}
