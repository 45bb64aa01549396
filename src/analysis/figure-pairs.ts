// Pairs of figures within a claim and with claims joined to it: all of them in one order, and what each class amounts to.
import { classifyPair, type FigurePoint, type Joined, type NumericClass, type PairClass } from './figures.ts'

/** A figure with its place in the order of statements. */
export interface PlacedFigure extends FigurePoint {
  readonly sortKey: string
}

export interface FigurePair<F extends PlacedFigure> extends PairClass {
  readonly earlier: F
  readonly later: F
  readonly joined: Joined
  /** The place of the pair: that of the later figure, then that of the earlier one. */
  readonly key: string
}

/** How the claims of two figures are joined, or null where they are not. */
export type JoinOf = (a: string, b: string) => Joined | null

/**
 * Every pair of figures whose claims are the same or joined, the one with the latest figure first. Pairs are made as they are taken, so
 * that a page of them costs no more than the pairs passed on the way.
 */
export function* figurePairs<F extends PlacedFigure>(
  figures: readonly F[],
  joinOf: JoinOf,
): Generator<FigurePair<F>> {
  const newestFirst = figures.toSorted((a, b) => (a.sortKey > b.sortKey ? -1 : 1))
  for (const [index, later] of newestFirst.entries()) {
    for (const earlier of newestFirst.slice(index + 1)) {
      const joined = joinOf(earlier.claimId, later.claimId)
      if (joined === null) continue
      const key = `${later.sortKey} ${earlier.sortKey}`
      yield { earlier, later, joined, key, ...classifyPair(earlier, later, joined) }
    }
  }
}

/** What the pairs of one class on one claim, or between two joined claims, amount to. */
export interface NumericConflict {
  readonly claimId: string
  /** The second claim; null within one claim. */
  readonly otherClaimId: string | null
  readonly class: NumericClass
  readonly actorIds: string[]
  readonly statementIds: string[]
  /** Sort keys of the first and the last statement of its pairs. */
  readonly firstKey: string
  readonly lastKey: string
}

/** Pairs gathered by claim, or by pair of joined claims, and class: one conflict for each. */
export function numericConflicts(pairs: Iterable<FigurePair<PlacedFigure>>): NumericConflict[] {
  const gathered = new Map<string, { conflict: NumericConflict; figures: Set<PlacedFigure> }>()
  for (const { earlier, later, class: name } of pairs) {
    const [claimId, otherClaimId] = inOrder(earlier.claimId, later.claimId)
    const key = `${claimId} ${otherClaimId ?? ''} ${name}`
    const known = gathered.get(key) ?? {
      conflict: {
        claimId,
        otherClaimId,
        class: name,
        actorIds: [],
        statementIds: [],
        firstKey: '',
        lastKey: '',
      },
      figures: new Set<PlacedFigure>(),
    }
    gathered.set(key, known)
    known.figures.add(earlier).add(later)
  }
  return [...gathered.values()].map(({ conflict, figures }) => ({ ...conflict, ...extentOf([...figures]) }))
}

function extentOf(figures: readonly PlacedFigure[]) {
  const keys = figures.map(({ sortKey }) => sortKey).sort()
  return {
    actorIds: [...new Set(figures.map(({ actorId }) => actorId))].sort(),
    statementIds: figures.map(({ statementId }) => statementId).sort(),
    firstKey: keys[0] ?? '',
    lastKey: keys.at(-1) ?? '',
  }
}

function inOrder(a: string, b: string): [string, string | null] {
  if (a === b) return [a, null]
  return a < b ? [a, b] : [b, a]
}
