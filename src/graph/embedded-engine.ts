// The adapter of the embedded engine: the only file that names it.
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js'
import pLimit, { type LimitFunction } from 'p-limit'
import { DomainError, StartupError, unavailable } from '../errors.ts'
import { waitFor, writeWithin, type Course } from './deadline.ts'
import type { Engine, ReadOptions, Run, Statement } from './engine.ts'
import { settle } from './settle.ts'

export interface EmbeddedSettings {
  /** The folder that holds the store; null keeps everything in memory. */
  readonly directory: string | null
  /** For tests: rows without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean
  /** How long one write may take, with all that it waits for. */
  readonly writeTimeoutMs?: number
}

const fileName = 'graph.grafeo'
const atOnce = 4
const mostWaiting = 1_000
/** GQLSTATUS of a call on a transaction that has ended. */
const noTransaction = '25000'
/** What the engine calls a commit that could not be put on disk. */
const notOnDisk = 'GRAFEO-T009'
/** What it calls a commit after a failure that it could not clear away: until it is opened anew there is none. */
const noMoreWrites = 'GRAFEO-T011'
/** What it calls everything else that the file system refused. */
const fileSystem = 'GRAFEO-X003'
const longestWriteMs = 60_000
const checkpoints = { intervalMs: 60_000, walBytes: 16 * 1024 * 1024 }

/** Opens or creates the store; throws a StartupError when another process has it or the folder cannot be written. */
export function openEmbedded(settings: EmbeddedSettings): Engine {
  const database = openDatabase(settings)
  if (settings.directory !== null) database.setCheckpointTriggers(checkpoints)
  return createEngine(database, settings)
}

/** Whether a store was ever made in this folder. */
export function hasStore(directory: string): boolean {
  return existsSync(join(directory, fileName))
}

function openDatabase({ directory, shuffleUnordered = false }: EmbeddedSettings): GrafeoDB {
  if (directory !== null) requireWritable(directory)
  try {
    return grafeo.GrafeoDB.create(directory === null ? undefined : join(directory, fileName), {
      shuffleUnordered,
    })
  } catch (error) {
    throw new StartupError(
      `The data directory ${directory ?? ''} (DATA_DIR) cannot be opened: another process is using it, or what lies there is no store. ${detailOf(error)}`,
      7,
    )
  }
}

/** Makes the folder where it is missing. The engine's own message does not tell a folder that may not be written from one that is in use. */
function requireWritable(directory: string): void {
  const file = join(directory, fileName)
  try {
    mkdirSync(directory, { recursive: true })
    for (const path of existsSync(file) ? [directory, file] : [directory]) accessSync(path, constants.W_OK)
  } catch (error) {
    throw new StartupError(
      `The data directory ${directory} (DATA_DIR) cannot be written: it must be a folder that this user may make, or may write to, on a file system that is not read-only. ${detailOf(error)}`,
      7,
    )
  }
}

function createEngine(
  database: GrafeoDB,
  { directory, writeTimeoutMs = longestWriteMs }: EmbeddedSettings,
): Engine {
  const limit = pLimit(atOnce)
  // Of two transactions that write to one node the engine refuses the second: one after the other, all are kept.
  const writers = pLimit(1)
  let closed = false
  const requireOpen = () => requireNot(closed)
  return {
    name: 'embedded',
    description: `embedded engine (Grafeo ${database.version()})`,
    read: async (statement, options) => {
      requireOpen()
      return withinDeadline(limit, options, async () => {
        requireOpen()
        return rowsOf(await database.executeCypher(statement.text, statement.params), statement)
      }).catch(rethrow)
    },
    transaction: async (work) => {
      requireOpen()
      requireRoom(writers)
      const write = (course: Course) => writers(() => limit(() => commit(database, work, course)))
      const value = await writeWithin(writeTimeoutMs, write, unwritten).catch(rethrow)
      return { value, bookmark: null }
    },
    defineSchema: (text) => writers(() => define(database, text)).catch(rethrow),
    load: () => ({ active: limit.activeCount, waiting: waiting(limit, writers), capacity: atOnce }),
    ping: async () => {
      requireOpen()
      await database.executeCypher('RETURN 1')
    },
    close: async () => {
      if (closed) return
      closed = true
      await writers(() => limit(() => close(database, directory !== null)))
    },
  }
}

const late = () => unavailable('The store did not answer within the time limit.')
const unwritten = () => unavailable('The store did not answer within the time limit; nothing was written.')

function requireNot(closed: boolean): void {
  if (closed) throw unavailable('The store is closed.')
}

function requireRoom({ pendingCount }: LimitFunction): void {
  if (pendingCount >= mostWaiting) throw unavailable('The store is busy; try again in a moment.')
}

/** The engine cannot be told to stop, so the asker is let go at the deadline and the bounded query runs out by itself. */
async function withinDeadline<T>(
  limit: LimitFunction,
  options: ReadOptions,
  work: () => Promise<T>,
): Promise<T> {
  requireRoom(limit)
  let gone = options.signal?.aborted === true
  const answer = limit(() => {
    if (gone) throw late()
    return work()
  })
  return waitFor(answer, options, () => {
    gone = true
    return late()
  })
}

async function commit<T>(database: GrafeoDB, work: (run: Run) => Promise<T>, course: Course): Promise<T> {
  course.requireGoingOn()
  const transaction = database.beginTransaction()
  let last: Promise<unknown> = Promise.resolve()
  const run: Run = (statement) => {
    const answer = last.then(async () => {
      course.requireGoingOn()
      return rowsOf(await transaction.executeCypher(statement.text, statement.params), statement)
    })
    last = answer
    return answer
  }
  try {
    const result = await settle(run, work)
    course.committing()
    transaction.commit()
    return result
  } catch (error) {
    rollBack(transaction)
    throw error
  }
}

function waiting(...limits: readonly LimitFunction[]): number {
  return limits.reduce((sum, { pendingCount }) => sum + pendingCount, 0)
}

async function define(database: GrafeoDB, text: string): Promise<void> {
  for (const line of [text, ...lookupBeside(text)]) await database.executeCypher(line)
}

function close(database: GrafeoDB, onDisk: boolean): void {
  if (onDisk) withoutRoom(() => database.walCheckpoint())
  withoutRoom(() => database.close())
}

/** Closing moves what the log holds into the file; where the disk has no room for that, the log keeps it for the next start. */
function withoutRoom(close: () => void): void {
  try {
    close()
  } catch (error) {
    if (productCodeOf(error) !== fileSystem) throw error
  }
}

/** A transaction that lost a race is already gone, whatever `isActive` says; why it failed is what matters. */
function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback()
  } catch (error) {
    if (statusOf(error) !== noTransaction) throw error
  }
}

function rowsOf(
  result: { readonly columns: string[]; rows(): unknown[][] },
  { columns }: Statement,
): unknown[][] {
  if (columns.length === 0) return []
  const places = columns.map((column) => result.columns.indexOf(column))
  return result.rows().map((row) => places.map((place) => row[place]))
}

/** MERGE by a unique property is quadratic here unless an index stands beside the constraint. */
function lookupBeside(text: string): string[] {
  const match = /CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \((\w+):(\w+)\) REQUIRE (\w+\.\w+) IS UNIQUE/.exec(
    text,
  )
  if (!match) return []
  const [, name = '', variable = '', label = '', property = ''] = match
  return [`CREATE INDEX ${name}_lookup IF NOT EXISTS FOR (${variable}:${label}) ON (${property})`]
}

/**
 * The GQLSTATUS of an error. The package moves it there from the error's cause, but only for errors of its own realm: one that comes
 * from another, as under a test runner, still has it in the cause.
 */
function statusOf(error: unknown): string | undefined {
  const { gqlStatus, cause } = (error ?? {}) as { gqlStatus?: unknown; cause?: { message?: unknown } }
  if (typeof gqlStatus === 'string') return gqlStatus
  return /^GQLSTATUS (\w+)$/.exec(String(cause?.message))?.[1]
}

/** The code that the engine itself puts before its sentences, such as GRAFEO-T001. */
function productCodeOf(error: unknown): string | undefined {
  const { message } = (error ?? {}) as { message?: unknown }
  return /\bGRAFEO-[A-Z]\d{3}\b/.exec(String(message))?.[0]
}

function rethrow(error: unknown): never {
  if ([notOnDisk, fileSystem].includes(productCodeOf(error) ?? ''))
    throw unavailable(
      'The disk of the store did not take what was to be written, and nothing was: it is full, or may not be written.',
      error,
    )
  if (productCodeOf(error) === noMoreWrites)
    throw unavailable(
      'The store takes no more writes since its disk refused one; nothing was written. It can be read; to write again, see to the disk and start the server anew.',
      error,
    )
  // G2000: a constraint was violated.
  if (statusOf(error) === 'G2000') {
    throw new DomainError('CONFLICT', 'Something with this id was recorded at the same moment.', {}, error)
  }
  throw error
}

function detailOf(error: unknown): string {
  return error instanceof Error ? `(${error.message})` : ''
}
