// The two forms of an export, written page by page.
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { cellsOf } from './cells.ts'
import type { ExportPage } from './pages.ts'

export type Format = 'csv' | 'json'
export const formats: readonly Format[] = ['csv', 'json']

export const contentTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
}

type Pages = AsyncIterable<ExportPage>

/** An export as a stream that asks for a page only when the client has taken those before. */
export function streamOf(format: Format, pages: Pages, columns: readonly string[], mark: boolean): Readable {
  const text = format === 'csv' ? writeCsv(pages, columns, mark) : writeJson(pages)
  return Readable.from(text, { objectMode: false })
}

/** RFC 4180 with a header row. Spreadsheets that guess another encoding than UTF-8 need `mark`. */
async function* writeCsv(pages: Pages, columns: readonly string[], mark: boolean) {
  const paths = columns.map((column) => column.split('.'))
  yield (mark ? '\uFEFF' : '') + toCsv([columns])
  for await (const { nodes } of pages)
    if (nodes.length > 0) yield toCsv(nodes.map((node) => cellsOf(node, paths)))
}

/** One array, each entry on a line of its own. It is closed only when all was written. */
async function* writeJson(pages: Pages) {
  let before = '[\n'
  for await (const { nodes } of pages) {
    if (nodes.length === 0) continue
    yield before + nodes.map((node) => JSON.stringify(node)).join(',\n')
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows' })
}
