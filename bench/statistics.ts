// The few figures that the benchmark draws from its samples.

/** The value below which `share` of the samples lie, by the nearest rank. Throws where there are none. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('There are no samples.')
  return value
}

/**
 * How fast times grow with size: the slope of log10(time) over log10(size) by least squares. 0 is flat, 1 grows as the size does.
 * Null where fewer than two sizes were measured.
 */
export function growth(points: readonly { size: number; time: number }[]): number | null {
  if (points.length < 2) return null
  const logs = points.map(({ size, time }) => ({ x: Math.log10(size), y: Math.log10(time) }))
  const mean = (of: (point: { x: number; y: number }) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length
  const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)]
  return mean(({ x, y }) => (x - meanX) * (y - meanY)) / mean(({ x }) => (x - meanX) ** 2)
}
