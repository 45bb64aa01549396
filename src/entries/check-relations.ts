// Checks the relations of seed files: what each type joins, and that NARROWS never leads back to itself.
import { leadsToEvent } from '../graph/vocabulary.ts'
import type { Entry } from './format.ts'
import type { Problem } from './problem.ts'
import { entriesOf, type SourceFile } from './source.ts'

/** Every mistake in the relations between actors, and between claims. */
export function relationProblems(files: readonly SourceFile[]): Problem[] {
  const actors = entriesOf(files, 'actorRelations').flatMap(({ entry, problem }) => {
    const wanted = leadsToEvent(entry.type) ? 'event' : 'actor'
    const fits = entry.to.startsWith(`${wanted}:`) && entry.to !== entry.from
    return fits
      ? []
      : [
          problem(
            ['to'],
            `${entry.type} leads from an actor to ${wanted === 'event' ? 'an event' : 'another actor'}`,
          ),
        ]
  })
  const claims = entriesOf(files, 'claimRelations')
  const itself = claims.flatMap(({ entry, problem }) =>
    entry.from === entry.to ? [problem(['to'], 'a claim has no relation to itself')] : [],
  )
  const narrowing = claims.filter(({ entry }) => entry.type === 'NARROWS')
  const cycle = circleAmong(narrowing.map(({ entry }) => entry))
  const round = narrowing
    .filter(({ entry }) => cycle?.from === entry.from && cycle.to === entry.to)
    .map(({ problem }) => problem(['to'], circleSentence))
  return [...actors, ...itself, ...round.slice(0, 1)]
}

/** What is said of a NARROWS that leads back to its beginning. */
export const circleSentence =
  'this makes claims narrow each other in a circle: a claim cannot be narrower than itself'

type Edge = Pick<Entry<'claimRelations'>, 'from' | 'to'>

/** An edge that closes a circle, or null where there is none. */
function circleAmong(edges: readonly Edge[]): Edge | null {
  const done = new Set<string>()
  const visit = (claim: string, above: readonly string[]): Edge | null => {
    if (done.has(claim)) return null
    for (const edge of edges.filter(({ from }) => from === claim)) {
      if (edge.to === claim || above.includes(edge.to)) return edge
      const found = visit(edge.to, [...above, claim])
      if (found) return found
    }
    done.add(claim)
    return null
  }
  for (const { from } of edges) {
    const found = visit(from, [])
    if (found) return found
  }
  return null
}
