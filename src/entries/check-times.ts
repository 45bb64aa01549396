// Checks that nothing ends before it begins, as far as its dates can tell.
import type { Problem } from './problem.ts'
import { entriesOf, type SourceFile } from './source.ts'

/** Every event and every relation between actors that is over before it begins. */
export function timeProblems(files: readonly SourceFile[]): Problem[] {
  const relations = entriesOf(files, 'actorRelations').flatMap(({ entry: { since, until }, problem }) =>
    isBefore(until, since) ? [problem(['until'], `must not be before since, which is ${since}`)] : [],
  )
  const events = entriesOf(files, 'events').flatMap(({ entry: { began, ended }, problem }) =>
    isBefore(ended?.to, began?.from)
      ? [problem(['ended'], `must not be before it began: that was on ${began?.from} or later`)]
      : [],
  )
  return [...relations, ...events]
}

/** Dates that may still be in order are left alone: only the latest end and the earliest beginning are compared. */
const isBefore = (end: string | undefined, beginning: string | undefined) =>
  end !== undefined && beginning !== undefined && end < beginning
