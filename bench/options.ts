// What one run measures: read from the command line.
import { parseArgs } from 'node:util'

export interface Options {
  /** Statements in each graph on Neo4j. */
  readonly sizes: readonly number[]
  readonly embeddedSizes: readonly number[]
  /** Names of operations; all where it is empty. */
  readonly only: readonly string[]
  readonly out: string
  /** A folder with results whose operations are replaced by those of this run; null for results of their own. */
  readonly into: string | null
  readonly heap: string
  readonly pageCache: string
  readonly rounds: number
}

export const usage = `npm run bench -- [options]
  --sizes 5k,50k,500k      statements in each graph on Neo4j; none leaves it out
  --embedded 5k,50k,200k   statements in each graph on the embedded engine; none leaves it out
  --only actor,hot-actor   some operations by name; import is one
  --rounds 200             how often each contender is asked
  --heap 4g, --page-cache 2g   memory of Neo4j
  --into DIR               put what is measured into the results that are there, in place of the same operations
  --out DIR                where the table, pictures and figures go: docs/performance for a full run, else .cache/bench`

const full = { sizes: '5k,50k,500k', embedded: '5k,50k,200k' }

/** Reads the arguments. Throws with a sentence where one is not understood. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: text,
      embedded: text,
      only: text,
      rounds: text,
      heap: text,
      'page-cache': text,
      out: text,
      into: text,
    },
  })
  const { sizes = full.sizes, embedded = full.embedded, only = '', rounds = '200' } = values
  const isFull = [values.sizes, values.embedded, values.only, values.rounds].every(
    (value) => value === undefined,
  )
  return {
    sizes: sizeList(sizes),
    embeddedSizes: sizeList(embedded),
    only: only === '' ? [] : only.split(','),
    rounds: wholeNumber(rounds, '--rounds'),
    heap: values.heap ?? '4g',
    pageCache: values['page-cache'] ?? '2g',
    out: values.into ?? values.out ?? (isFull ? 'docs/performance' : '.cache/bench'),
    into: values.into ?? null,
  }
}

function sizeList(text: string): number[] {
  if (text === 'none') return []
  return text
    .split(',')
    .map((size) =>
      size.endsWith('k') ? 1_000 * wholeNumber(size.slice(0, -1), size) : wholeNumber(size, size),
    )
    .sort((a, b) => a - b)
}

function wholeNumber(text: string, what: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new TypeError(`${what} must be a whole number, such as 200, or for a size 50k.`)
}
