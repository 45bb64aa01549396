// Checks what statements say of each other: none refers to itself, and a speaker takes back no words but its own.
import type { Entry } from './format.ts'
import type { Problem } from './problem.ts'
import { entriesOf, type Placed, type SourceFile } from './source.ts'

/** Who speaks in a statement: its speaker, and those for whom it was said. */
export type Voices = readonly string[]

type Statement = Entry<'statements'>
const links = ['respondsTo', 'retracts', 'restates'] as const

export function voicesIn({ actor, onBehalfOf = [] }: Statement): Voices {
  return [actor, ...onBehalfOf]
}

/** The statements elsewhere that these take back. */
export function retractedElsewhere(statements: readonly Statement[]): string[] {
  const retracted = statements.flatMap(({ retracts = [] }) => retracts)
  if (retracted.length === 0) return []
  const own = new Set(statements.map(({ id }) => id))
  return [...new Set(retracted)].filter((id) => !own.has(id))
}

/** Every mistake in what statements say of each other; `voicesOf` knows statements that stand elsewhere, and gives null where it does not. */
export function linkProblems(
  files: readonly SourceFile[],
  voicesOf: (id: string) => Voices | null,
): Problem[] {
  const statements = entriesOf(files, 'statements')
  const linked = statements.filter(({ entry }) => links.some((link) => entry[link] !== undefined))
  if (linked.length === 0) return []
  const own = new Map(statements.map(({ entry }) => [entry.id, voicesIn(entry)]))
  return linked.flatMap((placed) => [
    ...toItself(placed),
    ...ofOthers(placed, (id) => own.get(id) ?? voicesOf(id)),
  ])
}

function toItself({ entry, problem }: Placed<Statement>): Problem[] {
  return links.flatMap((link) =>
    (entry[link] ?? []).flatMap((id, index) =>
      id === entry.id ? [problem([link, index], `a statement does not refer to itself: name another`)] : [],
    ),
  )
}

/** A spokesperson may take back what was said by, or for, the same principal, and a principal what was said on its behalf. */
function ofOthers({ entry, problem }: Placed<Statement>, voicesOf: (id: string) => Voices | null): Problem[] {
  const mine = voicesIn(entry)
  return (entry.retracts ?? []).flatMap((id, index) => {
    const theirs = voicesOf(id)
    if (theirs === null || theirs.some((voice) => mine.includes(voice))) return []
    return [
      problem(
        ['retracts', index],
        `${id} was said by ${theirs[0]}, not by ${entry.actor}: a statement takes back what its own speaker said, or what one of the two said on behalf of the other`,
      ),
    ]
  })
}
