// The pictures of one run, each drawn only where there is something to see.
import type { Results } from '../results.ts'
import { barChart } from './bar-chart.ts'
import { acrossSizes, p50, type ContenderName } from './figures.ts'
import { lineChart, type Series } from './line-chart.ts'

const contenders: readonly { name: ContenderName; title: string }[] = [
  { name: 'app', title: 'Counterclaim over HTTP' },
  { name: 'bare', title: 'bare driver' },
  { name: 'tuned', title: 'peer, hand-tuned' },
  { name: 'natural', title: 'peer, natural' },
]

/** SVG texts by file name. */
export function picturesOf(results: Results): Record<string, string> {
  const pictures = {
    'contenders.svg': contendersPicture(results),
    'growth.svg': growthPicture(results),
    'pages.svg': pagesPicture(results),
    'embedded.svg': embeddedPicture(results),
  }
  return Object.fromEntries(
    Object.entries(pictures).filter((entry): entry is [string, string] => entry[1] !== null),
  )
}

function contendersPicture({ sizes }: Results): string | null {
  const largest = sizes.at(-1)
  if (!largest || largest.operations.length === 0) return null
  return barChart(
    `Time of one answer (p50) at ${largest.statements.toLocaleString('en')} statements`,
    contenders.map(({ title }) => title),
    largest.operations.map((one) => ({
      name: one.name,
      values: contenders.map(({ name }) => p50(one, name)),
    })),
  )
}

function growthPicture(results: Results): string | null {
  if (results.sizes.length < 2) return null
  const series = acrossSizes(results).map(({ operation, at }): Series => ({
    name: operation.name,
    points: at.flatMap(({ size, found }) => {
      const time = p50(found, 'app')
      return time === null ? [] : [{ x: size, y: time }]
    }),
  }))
  return lineChart('Time of one answer (p50) as the graph grows', 'statements in the graph', series)
}

function pagesPicture({ sizes }: Results): string | null {
  const pages = (sizes.at(-1)?.operations ?? []).filter(({ name }) => name.startsWith('feed-page-'))
  if (pages.length < 2) return null
  const series = contenders.map(({ name, title }): Series => ({
    name: title,
    points: pages.flatMap((one) => {
      const time = p50(one, name)
      return time === null ? [] : [{ x: Number(one.name.slice('feed-page-'.length)), y: time }]
    }),
  }))
  return lineChart(
    'Newest statements: time of one page (p50) by its number',
    'page of 50',
    series.filter(({ points }) => points.length > 0),
  )
}

function embeddedPicture({ embedded }: Results): string | null {
  if (embedded.length < 2) return null
  const series = (embedded.at(-1)?.operations ?? []).map(({ name }): Series => ({
    name,
    points: embedded.flatMap(({ statements, operations }) => {
      const found = operations.find((one) => one.name === name)
      return found ? [{ x: statements, y: found.p50 }] : []
    }),
  }))
  return lineChart('Embedded engine: time of one answer (p50)', 'statements in the graph', series)
}
