// Groups of bars along one logarithmic axis: the contenders at each operation.
import { brief, colours, gridLine, label, logAxis, picture, round } from './svg.ts'

export interface Group {
  readonly name: string
  /** One value for each series; null where there is none. */
  readonly values: readonly (number | null)[]
}

const frame = { left: 300, right: 760, top: 70, width: 840 }
const bar = { height: 9, gap: 2, groupGap: 14 }

/** An SVG of horizontal bars in milliseconds, with a value at the end of each. */
export function barChart(title: string, series: readonly string[], groups: readonly Group[]): string {
  const values = groups.flatMap((group) => group.values).filter((value) => value !== null)
  const axis = logAxis(values, frame.left, frame.right)
  const groupHeight = series.length * (bar.height + bar.gap) + bar.groupGap
  const bottom = frame.top + groups.length * groupHeight
  const start = axis.ticks[0] ?? 1
  return picture(title, frame.width, bottom + 36, [
    ...axis.ticks.flatMap((tick) => [
      gridLine([axis.place(tick), frame.top - 8], [axis.place(tick), bottom]),
      label({
        x: axis.place(tick),
        y: bottom + 18,
        text: `${brief(tick)} ms`,
        kind: 'soft',
        anchor: 'middle',
      }),
    ]),
    ...legend(series),
    ...groups.flatMap((group, at) => {
      const top = frame.top + at * groupHeight
      const middle = top + (groupHeight - bar.groupGap) / 2 + 4
      return [
        label({ x: frame.left - 10, y: middle, text: group.name, anchor: 'end' }),
        ...group.values.flatMap((value, index) =>
          value === null ? [] : drawBar(index, value, top, axis.place(start), axis.place(value)),
        ),
      ]
    }),
  ])
}

function legend(series: readonly string[]): string[] {
  return series.flatMap((name, index) => {
    const x = 16 + index * 190
    return [
      `<rect x="${x}" y="38" width="12" height="12" fill="${colours[index] ?? ''}"/>`,
      label({ x: x + 18, y: 48, text: name }),
    ]
  })
}

function drawBar(index: number, value: number, top: number, from: number, to: number): string[] {
  const y = top + index * (bar.height + bar.gap)
  const width = Math.max(1, to - from)
  return [
    `<rect x="${round(from)}" y="${y}" width="${round(width)}" height="${bar.height}" fill="${colours[index] ?? ''}"/>`,
    label({ x: from + width + 5, y: y + bar.height, text: brief(value), kind: 'soft' }),
  ]
}
