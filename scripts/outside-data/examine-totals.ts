// Has one speaker's running totals judged: all of them must be SERIES, but for those that fell, which must be REVISION.
import type { PlacedFigure } from '../../src/analysis/figure-pairs.ts'
import { mostFigures } from '../../src/contract/figures.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { enums } from '../../src/graph/vocabulary.ts'
import type { Findings, SourceText } from './data-set.ts'
import { conflictsByClass, figuresByClaim, noneOfAny, pairsOn, type CountByClass } from './judged.ts'
import { figure, sourceLines, table, takenLine } from './report.ts'
import { loadAndJudge } from './store.ts'
import { readTotals, type Counted, type Speaker, type Total } from './running-totals.ts'

/** What the product made of the totals of one thing. */
interface Judged {
  readonly counted: Counted
  readonly pairs: CountByClass
  /** The REVISION pairs: the ids of the earlier and the later statement. */
  readonly revised: ReadonlySet<string>
  /** By statement, the numbers that it leaves open. */
  readonly bounds: ReadonlyMap<string, PlacedFigure>
}

/** Loads daily totals and tells what the product made of them. */
export async function examineTotals(
  graph: Graph,
  sources: readonly SourceText[],
  speaker: Speaker,
): Promise<Findings> {
  const { seeds, counted } = readTotals(sources, speaker)
  const taken = await loadAndJudge(graph, seeds)
  const claims = await conflictsByClass(graph)
  const figures = await figuresByClaim(
    graph,
    counted.map(({ claimId }) => claimId),
  )
  const judged = counted.map((one) => judge(one, figures.get(one.claimId) ?? []))
  const falls = judged.flatMap((one) => fallsOf(one).map((fall) => ({ one, ...fall })))
  const certain = falls.filter((fall) => fall.certain)
  const lines = [
    ...sourceLines(sources),
    `${figure(seeds.statements.length)} statements by one actor on ${figure(seeds.claims.length)} claims, one for each thing counted.`,
    ...table([
      ['counted', 'points', 'SERIES pairs', 'REVISION pairs', 'other pairs', 'falls'],
      ...judged.map(rowOf),
    ]),
    `${figure(certain.length)} falls from one day to the next that has a total:`,
    ...certain.map(
      ({ one, earlier, later }) =>
        `  ${one.counted.what}: ${figure(earlier.value)} on ${earlier.day}, ${figure(later.value)} on ${later.day}: ${one.revised.has(keyOf(earlier, later)) ? 'REVISION' : 'no REVISION'}`,
    ),
    `${figure(falls.length - certain.length)} falls lie within what "about" and "more" leave open, and are none.`,
    takenLine(graph.engine, taken),
  ]
  return { lines, failures: [...judged.flatMap(failuresOf), ...indexFailures(judged, claims)] }
}

function judge(counted: Counted, figures: readonly PlacedFigure[]): Judged {
  const pairs = noneOfAny()
  const revised = new Set<string>()
  for (const pair of pairsOn(counted.claimId, figures)) {
    pairs[pair.class] += 1
    if (pair.class === 'REVISION') revised.add(`${pair.earlier.statementId} ${pair.later.statementId}`)
  }
  return { counted, pairs, revised, bounds: new Map(figures.map((one) => [one.statementId, one])) }
}

const keyOf = (earlier: Total, later: Total) => `${earlier.statementId} ${later.statementId}`

/** The totals that the product looks at: the newest. */
const lookedAt = ({ totals }: Counted) => totals.slice(-mostFigures)

/** Where a running total is lower than on the last day before; certain where no number that the later leaves open reaches the earlier. */
function fallsOf({ counted, bounds }: Judged) {
  if (!counted.running) return []
  const totals = lookedAt(counted)
  return totals.slice(1).flatMap((later, at) => {
    const earlier = totals[at]
    if (earlier === undefined || later.value >= earlier.value) return []
    return [{ earlier, later, certain: fell(bounds, earlier, later) }]
  })
}

function fell(bounds: Judged['bounds'], earlier: Total, later: Total): boolean {
  const high = bounds.get(later.statementId)?.high ?? Infinity
  const low = bounds.get(earlier.statementId)?.low ?? -Infinity
  return high < low
}

/** The pairs of any two days, of which the later total certainly is the lower. */
function fallenPairs({ counted, bounds }: Judged): string[] {
  if (!counted.running) return []
  const totals = lookedAt(counted)
  return totals.flatMap((later, at) =>
    totals
      .slice(0, at)
      .filter((earlier) => later.value < earlier.value && fell(bounds, earlier, later))
      .map((earlier) => keyOf(earlier, later)),
  )
}

function othersOf(pairs: CountByClass): number {
  const all = enums.NumericClass.reduce((sum, name) => sum + pairs[name], 0)
  return all - pairs.SERIES - pairs.REVISION
}

function rowOf(one: Judged): [string, ...number[]] {
  const { counted, pairs } = one
  const falls = fallsOf(one).filter(({ certain }) => certain)
  return [counted.what, counted.totals.length, pairs.SERIES, pairs.REVISION, othersOf(pairs), falls.length]
}

function failuresOf(one: Judged): string[] {
  const { counted, pairs, revised } = one
  const wanted = new Set(fallenPairs(one))
  const points = lookedAt(counted).length
  const broken: [boolean, string][] = [
    [othersOf(pairs) > 0, `${figure(othersOf(pairs))} pairs are neither SERIES nor REVISION`],
    [pairs.SERIES + pairs.REVISION + othersOf(pairs) !== (points * (points - 1)) / 2, 'pairs are missing'],
    [[...wanted].some((key) => !revised.has(key)), 'a total that fell is no REVISION'],
    [[...revised].some((key) => !wanted.has(key)), 'a total that did not certainly fall is a REVISION'],
  ]
  return broken.filter(([is]) => is).map(([, what]) => `${counted.what}: ${what}.`)
}

/** The index has one conflict for each claim and class that has pairs. */
function indexFailures(judged: readonly Judged[], claims: CountByClass): string[] {
  return enums.NumericClass.flatMap((name) => {
    const expected = judged.filter(({ pairs }) => pairs[name] > 0).length
    return claims[name] === expected
      ? []
      : [`The index has ${claims[name]} ${name} conflicts, and ${expected} claims have such pairs.`]
  })
}
