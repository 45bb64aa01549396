// The tables of the report, in Markdown.
import type { Compared } from '../compare.ts'
import type { ImportRace } from '../import-race.ts'
import type { Results } from '../results.ts'
import { acrossSizes, aimsOf, growthOf, p50, ratio, type ContenderName } from './figures.ts'

type Cell = string | number | null

/** Milliseconds and ratios to three digits; whole numbers in thousands. */
function cell(value: Cell): string {
  if (value === null) return '–'
  if (typeof value === 'string') return value.replaceAll('|', '\\|')
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))
}

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

export function aimsTable(results: Results): string {
  const rows = aimsOf(results).map(({ aim, met, missed }) => [
    aim,
    `${met.length} of ${met.length + missed.length}`,
    missed.join('; ') || (met.length > 0 ? 'none' : 'not measured'),
  ])
  return table(['Aim', 'Met by', 'Missed by'], rows)
}

export function operationsTable(operations: readonly Compared[]): string {
  const times = (one: Compared, first: ContenderName) => ratio(one, first, 'app')
  return table(
    [
      'Operation',
      'p50 ms',
      'p95 ms',
      'queries',
      'bare driver ms',
      ': bare driver',
      'peer, natural :',
      'peer, hand-tuned :',
    ],
    operations.map((one) => [
      one.question,
      p50(one, 'app'),
      one.timings.app?.p95 ?? null,
      String(one.roundTrips),
      p50(one, 'bare'),
      ratio(one, 'app', 'bare'),
      one.refused.natural ?? times(one, 'natural'),
      one.refused.tuned ?? times(one, 'tuned'),
    ]),
  )
}

export function throughputTable(operations: readonly Compared[]): string {
  const names = ['app', 'bare', 'natural', 'tuned'] as const
  return table(
    [
      'Operation',
      ...['product', 'bare driver', 'peer, natural', 'peer, hand-tuned'].map((name) => `${name}: 1 / 16`),
    ],
    operations.map((one) => [
      one.question,
      ...names.map((name) => {
        const timing = one.timings[name]
        return timing ? `${cell(timing.perSecond)} / ${cell(timing.perSecondOf16)}` : null
      }),
    ]),
  )
}

export function growthTable(results: Results): string {
  const sizes = results.sizes.map(({ statements }) => statements)
  const names = ['app', 'bare', 'natural', 'tuned'] as const
  return table(
    [
      'Operation',
      ...sizes.map((size) => `${size.toLocaleString('en')} ms`),
      ...['product', 'bare driver', 'peer, natural', 'peer, hand-tuned'].map((name) => `${name}: growth`),
    ],
    acrossSizes(results).map(({ operation, at }) => [
      operation.question,
      ...sizes.map((size) => {
        const found = at.find((one) => one.size === size)?.found
        return found ? p50(found, 'app') : null
      }),
      ...names.map((name) => growthOf(at, name)?.toFixed(2) ?? null),
    ]),
  )
}

export function importTable({ imported, sizes }: Results): string {
  const loads = sizes.map(({ statements, load }) => [
    `${statements.toLocaleString('en')} statements, written unchecked`,
    load.rows,
    load.rows / load.seconds,
    null,
    `${load.disputes.toLocaleString('en')} in ${load.disputeSeconds.toFixed(1)} s`,
  ])
  return table(
    ['Load', 'nodes and relationships', 'of them in a second', ': bare driver', 'disputes derived'],
    [...imported.flatMap(raceRows), ...loads],
  )
}

/** The same rows by `counterclaim import` and by the bare driver: how many in a second, and how fast the product is beside it. */
function raceRows(race: ImportRace): Cell[][] {
  const { statements, rows, checkSeconds, writeSeconds, judgeSeconds, bareSeconds } = race
  const row = (what: string, seconds: number): Cell[] => [
    `${statements.toLocaleString('en')} statements, ${what}`,
    rows,
    rows / seconds,
    bareSeconds / seconds,
    null,
  ]
  return [
    row('bare UNWIND', bareSeconds),
    row('imported: writing', writeSeconds),
    row('imported: checking, writing and judging', checkSeconds + writeSeconds + judgeSeconds),
  ]
}

export function embeddedTables({ embedded }: Results): string {
  const sizes = embedded.map(({ statements }) => statements.toLocaleString('en'))
  const mega = (bytes: number) => Math.round(bytes / 2 ** 20)
  const store = table(
    ['', ...sizes],
    [
      [
        'nodes and relationships loaded in a second',
        ...embedded.map(({ rows, loadSeconds }) => rows / loadSeconds),
      ],
      ['disputes derived, s', ...embedded.map(({ disputeSeconds }) => disputeSeconds)],
      ['on disk, MB', ...embedded.map(({ fileBytes }) => mega(fileBytes))],
      ['memory of the process, MB', ...embedded.map(({ memoryBytes }) => mega(memoryBytes))],
      ['opened again in, s', ...embedded.map(({ reopenSeconds }) => reopenSeconds)],
    ],
  )
  const asked = embedded.at(-1)?.operations ?? []
  const times = table(
    ['Operation, p50 ms', ...sizes],
    asked.map(({ name, question }) => [
      question,
      ...embedded.map(({ operations }) => operations.find((one) => one.name === name)?.p50 ?? null),
    ]),
  )
  return `${store}\n\n${times}`
}
