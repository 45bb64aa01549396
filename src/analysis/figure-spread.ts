// What the figures on one claim amount to: their spread, and each speaker's series.
import type { FigurePoint } from './figures.ts'
import type { PlacedFigure } from './figure-pairs.ts'

export interface Spread {
  readonly unit: string | null
  readonly low: number | null
  readonly high: number | null
}

/**
 * From the least to the greatest number that the figures leave open, in the unit that they share. Where they share none, and where there
 * are none, nothing is said; an end that any of them leaves open is open.
 */
export function spreadOf(figures: readonly Pick<FigurePoint, 'unit' | 'low' | 'high'>[]): Spread {
  const [unit = null, ...others] = new Set(figures.map((figure) => figure.unit))
  if (figures.length === 0 || others.length > 0) return { unit: null, low: null, high: null }
  const end = (pick: (a: number, b: number) => number, ends: (number | null)[]) =>
    ends.reduce((best, next) => (best === null || next === null ? null : pick(best, next)))
  return {
    unit,
    low: end(
      Math.min,
      figures.map(({ low }) => low),
    ),
    high: end(
      Math.max,
      figures.map(({ high }) => high),
    ),
  }
}

/** The figures of each speaker who gives several on one claim, oldest first; in the order of speakers' and claims' ids. */
export function seriesOf<F extends PlacedFigure>(
  figures: readonly F[],
): { actorId: string; claimId: string; figures: F[] }[] {
  const series = new Map<string, F[]>()
  for (const figure of figures.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))) {
    const key = `${figure.actorId} ${figure.claimId}`
    const own = series.get(key)
    if (own) own.push(figure)
    else series.set(key, [figure])
  }
  return [...series.entries()]
    .filter(([, own]) => own.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => own.slice(0, 1).map(({ actorId, claimId }) => ({ actorId, claimId, figures: own })))
}
