// Has the populations judged: how many claims have several figures, and how these stand to each other.
import type { Graph } from '../../src/graph/graph.ts'
import { enums } from '../../src/graph/vocabulary.ts'
import type { Entry } from '../../src/entries/format.ts'
import { DataError, type Findings, type SourceText } from './data-set.ts'
import { conflictsByClass, figuresByClaim, noneOfAny, pairsOn } from './judged.ts'
import { figure, sourceLines, table, takenLine } from './report.ts'
import { readPopulation, type Family } from './population.ts'
import { loadAndJudge } from './store.ts'

/** Loads one file and tells what the product made of it, beside what the rows alone let expect. */
export async function examinePopulation(
  graph: Graph,
  sources: readonly SourceText[],
  article: Entry<'articles'>,
): Promise<Findings> {
  const [source, ...others] = sources
  if (source === undefined || others.length > 0) throw new DataError('The table is one file.')
  const { seeds, families } = readPopulation(source, article)
  const taken = await loadAndJudge(graph, seeds)
  const claims = await conflictsByClass(graph)
  const several = families.filter(({ given }) => given.length > 1)
  const pairs = noneOfAny()
  for (const [claimId, figures] of await figuresByClaim(
    graph,
    several.map((family) => family.claimId),
  ))
    for (const pair of pairsOn(claimId, figures)) pairs[pair.class] += 1
  const unnamed = seeds.actors.filter(({ named }) => named === false).length
  const lines = [
    ...sourceLines(sources),
    `${figure(seeds.statements.length)} statements by ${figure(seeds.actors.length)} actors (${figure(unnamed)} of them unnamed) on ${figure(seeds.claims.length)} claims.`,
    `${figure(several.length)} claims have at least two figures, the largest ${figure(Math.max(0, ...families.map(({ given }) => given.length)))}.`,
    ...table([
      ['class', 'claims', 'pairs'],
      ...enums.NumericClass.map((name): [string, number, number] => [name, claims[name], pairs[name]]),
    ]),
    takenLine(graph.engine, taken),
  ]
  return { lines, failures: failuresOf(families, { claims, pairs }) }
}

type Counts = Pick<ReturnType<typeof expectedOf>, 'claims' | 'pairs'>

function failuresOf(families: readonly Family[], found: Counts): string[] {
  const expected = expectedOf(families)
  return (['claims', 'pairs'] as const).flatMap((what) =>
    enums.NumericClass.filter((name) => found[what][name] !== expected[what][name]).map(
      (name) =>
        `${figure(found[what][name])} ${what} of class ${name}, and the rows give ${figure(expected[what][name])}.`,
    ),
  )
}

/**
 * What exact numbers for one and the same thing must come to: two of one source are a SERIES (nothing tells that they are for one day), equal
 * ones of different sources are COMPATIBLE, others DIRECT.
 */
function expectedOf(families: readonly Family[]) {
  const [claims, pairs] = [noneOfAny(), noneOfAny()]
  for (const { given } of families) {
    const here = noneOfAny()
    for (const [at, a] of given.entries())
      for (const b of given.slice(at + 1))
        here[a.source === b.source ? 'SERIES' : a.value === b.value ? 'COMPATIBLE' : 'DIRECT'] += 1
    for (const name of enums.NumericClass) {
      pairs[name] += here[name]
      claims[name] += Math.min(1, here[name])
    }
  }
  return { claims, pairs }
}
