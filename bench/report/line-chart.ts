// Lines over size on two logarithmic axes: a flat line is a time that does not grow.
import { brief, colours, gridLine, label, logAxis, picture, round, type LogAxis } from './svg.ts'

export interface Series {
  readonly name: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

const frame = { left: 60, right: 470, top: 48, bottom: 330, width: 860, height: 380 }

/** An SVG of lines, with their names beside them. */
export function lineChart(title: string, across: string, series: readonly Series[]): string {
  const points = series.flatMap((one) => one.points)
  const across10 = logAxis(
    points.map(({ x }) => x),
    frame.left,
    frame.right,
  )
  const up10 = logAxis(
    points.map(({ y }) => y),
    frame.bottom,
    frame.top,
  )
  return picture(title, frame.width, frame.height, [
    ...up10.ticks.flatMap((tick) => [
      gridLine([frame.left, up10.place(tick)], [frame.right, up10.place(tick)]),
      label({
        x: frame.left - 8,
        y: up10.place(tick) + 4,
        text: `${brief(tick)} ms`,
        kind: 'soft',
        anchor: 'end',
      }),
    ]),
    ...[...new Set(points.map(({ x }) => x))].map((x) =>
      label({ x: across10.place(x), y: frame.bottom + 20, text: brief(x), kind: 'soft', anchor: 'middle' }),
    ),
    label({
      x: (frame.left + frame.right) / 2,
      y: frame.bottom + 40,
      text: across,
      kind: 'soft',
      anchor: 'middle',
    }),
    ...series.flatMap((one, index) => drawSeries(one, index, across10, up10)),
  ])
}

function drawSeries({ name, points }: Series, index: number, across: LogAxis, up: LogAxis): string[] {
  const colour = colours[index % colours.length] ?? ''
  const dash = index < colours.length ? '' : ' stroke-dasharray="6 4"'
  const places = points.map(({ x, y }) => [round(across.place(x)), round(up.place(y))] as const)
  const path = places.map((place) => place.join(',')).join(' ')
  const legend = frame.top + 8 + index * 18
  const [keyFrom, keyTo] = [frame.right + 24, frame.right + 44]
  return [
    `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`,
    ...places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.5" fill="${colour}"/>`),
    `<line x1="${keyFrom}" y1="${legend}" x2="${keyTo}" y2="${legend}" stroke="${colour}" stroke-width="3"${dash}/>`,
    label({ x: keyTo + 8, y: legend + 4, text: name }),
  ]
}
