// Pairs of figures within a claim and with claims joined to it: all of them in one order, and what each class amounts to.
import { enums } from '../graph/vocabulary.ts'
import {
  classOf,
  classifyPair,
  type FigurePoint,
  type Joined,
  type NumericClass,
  type PairClass,
} from './figures.ts'
import { groupBy } from './grouping.ts'

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

/** The figures that take part in a pair of one class, within one claim or between two that are joined. */
export interface PairGroup<F extends FigurePoint> {
  readonly claimId: string
  /** The second claim; null within one claim. */
  readonly otherClaimId: string | null
  readonly class: NumericClass
  readonly figures: F[]
}

const bitOf = Object.fromEntries(enums.NumericClass.map((name, index) => [name, 1 << index])) as Record<
  NumericClass,
  number
>

/**
 * Who takes part in pairs of which class, each claim and pair of joined claims by itself. Every pair is classified, and none is kept: the
 * memory is that of the figures, the time that of their pairs, a twentieth of a second for 2,000 figures.
 */
export function pairGroups<F extends FigurePoint>(figures: readonly F[], joinOf: JoinOf): PairGroup<F>[] {
  const byClaim = [...groupBy(figures, ({ claimId }) => claimId)]
  return byClaim.flatMap(([claimId, own], index) =>
    byClaim.slice(index).flatMap(([otherId, others]) => {
      const joined = joinOf(claimId, otherId)
      return joined === null ? [] : groupsBetween(own, others, joined)
    }),
  )
}

function groupsBetween<F extends FigurePoint>(
  own: readonly F[],
  others: readonly F[],
  joined: Joined,
): PairGroup<F>[] {
  const isWithin = own === others
  // The classes that each figure takes part in, a bit for each.
  const ownBits = new Uint8Array(own.length)
  const otherBits = isWithin ? ownBits : new Uint8Array(others.length)
  own.forEach((figure, at) => {
    others.forEach((other, place) => {
      if (isWithin && place <= at) return
      const bit = bitOf[classOf(figure, other, joined)]
      ownBits[at] = (ownBits[at] ?? 0) | bit
      otherBits[place] = (otherBits[place] ?? 0) | bit
    })
  })
  const taking = (list: readonly F[], bits: Uint8Array, bit: number) =>
    list.filter((_, index) => ((bits[index] ?? 0) & bit) !== 0)
  const [claimId, otherClaimId] = inOrder(own[0]?.claimId ?? '', others[0]?.claimId ?? '')
  return enums.NumericClass.flatMap((name) => {
    const bit = bitOf[name]
    const figures = taking(own, ownBits, bit).concat(isWithin ? [] : taking(others, otherBits, bit))
    return figures.length === 0 ? [] : [{ claimId, otherClaimId, class: name, figures }]
  })
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

/** One conflict for each claim, or pair of joined claims, and class. */
export function numericConflicts(figures: readonly PlacedFigure[], joinOf: JoinOf): NumericConflict[] {
  return pairGroups(figures, joinOf).map(({ figures: taking, ...group }) => ({
    ...group,
    ...extentOf(taking),
  }))
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
