// The one executor: encodes parameters, runs a query once, and checks every row before anyone sees it.
import type { Engine, ReadOptions, Run, Statement } from './engine.ts'
import type { Column, QueryData, ReadQuery, RowColumn, WriteQuery } from './query.ts'
import { propertiesOf } from './vocabulary.ts'

export interface Graph {
  readonly engine: Engine['name']
  readonly description: string
  /** Runs one read query in one round trip and gives its rows. Throws UNAVAILABLE at the deadline or when the store is away. */
  read<P extends object, R>(query: ReadQuery<P, R>, params: P, options?: Partial<ReadOptions>): Promise<R[]>
  /** Runs `work` in one transaction: all of it is written or nothing is. It may run again after a lost race. */
  write<T>(work: (run: WriteRun) => Promise<T>): Promise<T>
  ping(): Promise<void>
  close(): Promise<void>
}

/** Runs a query inside a transaction. */
export type WriteRun = <P extends object, R>(
  query: WriteQuery<P, R> | ReadQuery<P, R>,
  params: P,
) => Promise<R[]>

export interface GraphOptions {
  readonly timeoutMs: number
  /** Told of each round trip, by query name. */
  readonly onRoundTrip?: (query: string) => void
}

/** Makes the graph that the rest of the program sees, over one engine. */
export function createGraph(engine: Engine, { timeoutMs, onRoundTrip }: GraphOptions): Graph {
  return {
    engine: engine.name,
    description: engine.description,
    read: async (query, params, options) => {
      onRoundTrip?.(query.name)
      return decode(query, await engine.read(statementOf(engine, query, params), { timeoutMs, ...options }))
    },
    write: (work) => engine.transaction((run) => work(runWith(engine, run, onRoundTrip))),
    ping: () => engine.ping(),
    close: () => engine.close(),
  }
}

function runWith(engine: Engine, run: Run, onRoundTrip: GraphOptions['onRoundTrip']): WriteRun {
  return async (query, params) => {
    onRoundTrip?.(query.name)
    return decode(query, await run(statementOf(engine, query, params)))
  }
}

function statementOf({ name: engine }: Engine, query: QueryData, params: object): Statement {
  const values = new Map<string, unknown>(Object.entries(params))
  const encoded: Record<string, unknown> = {}
  const ints: string[] = []
  for (const [name, type] of Object.entries(query.params)) {
    const value = values.get(name)
    if (value === undefined) throw new TypeError(`${query.name}: parameter ${name} is missing`)
    if (type === 'int') ints.push(name)
    encoded[name] = value
  }
  const text = (engine === 'embedded' ? query.embedded : undefined) ?? query.text
  return { text, params: encoded, ints, columns: query.columns.map(({ name }) => name) }
}

function decode<R>(query: QueryData, rows: unknown[][]): R[] {
  if (query.returns === 'one' && rows.length !== 1)
    throw new TypeError(`${query.name}: expected one row, got ${rows.length}`)
  if (query.returns === 'maybe' && rows.length > 1)
    throw new TypeError(`${query.name}: expected at most one row, got ${rows.length}`)
  return rows.map((row) => {
    const cells = query.columns.map((column, index) => [
      column.name,
      decodeCell(query.name, column, row[index] ?? null),
    ])
    return Object.fromEntries(cells) as R
  })
}

function decodeCell(query: string, { name, type }: Column, value: unknown): unknown {
  if (typeof type === 'object') return decodeRow(`${query}.${name}`, type, value)
  if (!fits(type, value)) throw new TypeError(`${query}: column ${name} is ${typeof value}, not ${type}`)
  return value
}

/** A nullable row of nothing but nulls stands for a node that is not there. */
function decodeRow(place: string, { row, nullable }: RowColumn, value: unknown): unknown {
  const properties = Object.entries(propertiesOf(row))
  const cells = Array.isArray(value) ? value : []
  if (nullable && cells.every((cell) => cell === null)) return null
  return Object.fromEntries(
    properties.map(([property, type], index) => {
      const cell: unknown = cells[index] ?? (type === 'strings' ? [] : null)
      if (!fits(type, cell)) throw new TypeError(`${place}.${property} is ${typeof cell}, not ${type}`)
      return [property, cell]
    }),
  )
}

const checks: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  'string[]': (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  int: (value) => Number.isSafeInteger(value),
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
}

function fits(type: string, value: unknown): boolean {
  if (type.endsWith('?') && value === null) return true
  return checks[type.replace('?', '')]?.(value) ?? false
}
