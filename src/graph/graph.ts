// The one executor: encodes parameters, runs a query, and checks every row before anyone sees it.
import type { Committed, Engine, EngineLoad, ReadOptions, Run, Statement } from './engine.ts'
import type { Column, QueryData, ReadQuery, RowColumn, WriteQuery } from './query.ts'
import { TornRead, retryConflicts } from './retry.ts'
import { propertiesOf } from './vocabulary.ts'

export interface Graph {
  readonly engine: Engine['name']
  readonly description: string
  /**
   * Runs one read query in one round trip and gives its rows; asks again where something was deleted while it was read. Throws UNAVAILABLE at
   * the deadline or when the store is away.
   */
  read<P extends object, R>(query: ReadQuery<P, R>, params: P, options?: Partial<ReadOptions>): Promise<R[]>
  /** Runs `work` in one transaction: all of it is written or nothing is. It may run again after a lost race. */
  write<T>(work: (run: WriteRun) => Promise<T>): Promise<T>
  /** The same, for who must know what to wait for to read it. It begins when the store has come as far as the bookmarks given. */
  writeMarked<T>(
    work: (run: WriteRun) => Promise<T>,
    options?: { readonly bookmarks?: readonly string[] },
  ): Promise<Committed<T>>
  /** Tells `observer` of every round trip from now on, until the function that it gives is called. */
  observe(observer: RoundTripObserver): () => void
  load(): EngineLoad
  ping(): Promise<void>
  close(): Promise<void>
}

/** Told when a round trip begins, by query name; what it gives is called when that ends, with null or with what was thrown. */
export type RoundTripObserver = (query: string) => (failure: unknown) => void

/** Runs a query inside a transaction; those that are given at once run in the order in which they were given. */
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
  const observers = new Set<RoundTripObserver>()
  const observed: Observed = async (query, trip) => {
    onRoundTrip?.(query)
    const endings = [...observers].map((observer) => observer(query))
    let failure: unknown = null
    try {
      return await trip()
    } catch (error) {
      failure = error
      throw error
    } finally {
      for (const end of endings) end(failure)
    }
  }
  const writeMarked: Graph['writeMarked'] = (work, { bookmarks = [] } = {}) =>
    engine.transaction((run) => work(runWith(engine, run, observed)), bookmarks)
  return {
    engine: engine.name,
    description: engine.description,
    read: async (query, params, options) => {
      const statement = statementOf(engine, query, params)
      const ask = () => engine.read(statement, { timeoutMs, ...options })
      return retryConflicts(async () => decode(query, await observed(query.name, ask)))
    },
    write: async (work) => (await writeMarked(work)).value,
    writeMarked,
    observe: (observer) => {
      observers.add(observer)
      return () => void observers.delete(observer)
    },
    load: () => engine.load(),
    ping: () => engine.ping(),
    close: () => engine.close(),
  }
}

type Observed = <T>(query: string, trip: () => Promise<T>) => Promise<T>

function runWith(engine: Engine, run: Run, observed: Observed): WriteRun {
  return async (query, params) => {
    const statement = statementOf(engine, query, params)
    return decode(query, await observed(query.name, () => run(statement)))
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
  const readers = query.columns.map((column) => ({ name: column.name, read: readerOf(query.name, column) }))
  return rows.map((row) => {
    const decoded: Record<string, unknown> = {}
    for (const [index, { name, read }] of readers.entries()) decoded[name] = read(row[index] ?? null)
    return decoded as R
  })
}

type Reader = (value: unknown) => unknown

/** Reads the cells of one column: found once for each answer, so that a cell costs no more than its check. */
function readerOf(query: string, { name, type }: Column): Reader {
  if (typeof type === 'object') {
    const read = rowReader(`${query}.${name}`, type)
    return type.many ? (value) => (Array.isArray(value) ? value : []).map(read) : read
  }
  const fits = checkOf(type)
  return (value) => {
    if (!fits(value)) throw misfit(`${query}: column ${name}`, value, type)
    return value
  }
}

/** A nullable row of nothing but nulls stands for a node that is not there. */
function rowReader(place: string, { row, nullable }: RowColumn): Reader {
  const properties = Object.entries(propertiesOf(row)).map(([property, type]) => ({
    property,
    type,
    fits: checkOf(type),
  }))
  return (value) => {
    const cells: unknown[] = Array.isArray(value) ? value : []
    if (nullable && cells.every((cell) => cell === null)) return null
    const decoded: Record<string, unknown> = {}
    for (const [index, { property, type, fits }] of properties.entries()) {
      const cell: unknown = cells[index] ?? (type === 'strings' ? [] : null)
      if (!fits(cell)) throw misfit(`${place}.${property}`, cell, type)
      decoded[property] = cell
    }
    return decoded
  }
}

function misfit(place: string, value: unknown, type: string): Error {
  if (value === null) return new TornRead(`${place} is null, not ${type}`)
  return new TypeError(`${place} is ${typeof value}, not ${type}`)
}

type Check = (value: unknown) => boolean
const isTexts: Check = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string')

const checks: Record<string, Check> = {
  string: (value) => typeof value === 'string',
  strings: isTexts,
  'string[]': isTexts,
  int: (value) => Number.isSafeInteger(value),
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  map: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

function checkOf(type: string): Check {
  const check = checks[type.replace('?', '')] ?? (() => false)
  return type.endsWith('?') ? (value) => value === null || check(value) : check
}
