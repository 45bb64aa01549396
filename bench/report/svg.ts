// What both kinds of picture share: colours that read in light and in dark, logarithmic axes, and text that cannot break the markup.

/** Series in this order; each has contrast on white and on near-black. */
export const colours = [
  '#3b7dd8',
  '#d9692b',
  '#2f9e6e',
  '#b5539f',
  '#b58a17',
  '#6d6ad6',
  '#c94f4f',
  '#27969f',
  '#7d8b3a',
  '#96704f',
]

const style = `<style>
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-size: 15px; font-weight: 600 }
.soft { fill: #57606a }
.grid { stroke: #d0d7de }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .soft { fill: #9198a1 } .grid { stroke: #3d444d } }
</style>`

export function picture(title: string, width: number, height: number, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">`,
    style,
    label({ x: 16, y: 24, text: title, kind: 'title' }),
    ...parts,
    '</svg>\n',
  ].join('\n')
}

interface Label {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly kind?: 'title' | 'soft'
  readonly anchor?: 'start' | 'middle' | 'end'
}

export function label({ x, y, text, kind, anchor = 'start' }: Label): string {
  const role = kind === undefined ? '' : ` class="${kind}"`
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${role}>${escape(text)}</text>`
}

export function gridLine(from: readonly [number, number], to: readonly [number, number]): string {
  return `<line class="grid" x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" y2="${round(to[1])}"/>`
}

export interface LogAxis {
  readonly ticks: readonly number[]
  /** Where a value stands between `start` and `end`. */
  place(value: number): number
}

/** An axis of powers of ten that hold all values. */
export function logAxis(values: readonly number[], start: number, end: number): LogAxis {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)),
    place: (value) => start + ((Math.log10(value) - low) / (high - low)) * (end - start),
  }
}

export const round = (value: number): string => String(Math.round(value * 10) / 10)

/** A number without noise: 0.1, 1, 10, 5k. */
export function brief(value: number): string {
  if (value >= 1_000) return `${round(value / 1_000)}k`
  return String(Number(value.toPrecision(2)))
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
