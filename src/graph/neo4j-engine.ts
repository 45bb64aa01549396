// The Neo4j adapter: sessions and transactions of its driver.
import neo4j, { type AuthToken, type Driver, type Session } from 'neo4j-driver'
import { StartupError, unavailable } from '../errors.ts'
import { waitFor, writeWithin, type Course } from './deadline.ts'
import type { Committed, Engine, ReadOptions, Run, Statement } from './engine.ts'
import { isLost, isWorthRepeating, rethrow, startupError } from './neo4j-errors.ts'
import { defineIn } from './neo4j-schema.ts'
import { retryConflicts } from './retry.ts'
import { settle } from './settle.ts'

export interface Neo4jSettings {
  readonly uri: string
  readonly username: string | undefined
  readonly password: string | undefined
  readonly database: string | undefined
  /** How long one write may take, with all that it waits for. */
  readonly writeTimeoutMs?: number
}

const oldestSupported = [5, 26] as const
const connectMs = 5_000
const longestWriteMs = 60_000
/** A connection that was idle this long is tried before it is used: what stands between may have dropped it without a word. */
const idleMs = 60_000
/** Connections of the driver's pool: every session in use holds one, and those beyond wait for it. */
const poolSize = 100
const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

const late = () => unavailable('The store did not answer within the time limit.')
const gone = () => unavailable('The request was ended before the store answered.')
const unwritten = () => unavailable('The store did not answer within the time limit; nothing was written.')
const unsure = (cause?: unknown) =>
  unavailable(
    'The store went away in the moment of writing: whether it was written is not known. Look first, or repeat it with the same idempotencyKey.',
    cause,
  )

/** Connects and checks who answers; throws a StartupError with a sentence for each thing that can be wrong. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
  const driver = createDriver(settings)
  try {
    const { agent } = await driver.getServerInfo({ database: settings.database })
    requireSupported(agent ?? '')
    await driver.executeQuery('RETURN 1', {}, { database: settings.database, routing: 'READ' })
    return createEngine(driver, settings, (agent ?? '').replace('/', ' '))
  } catch (error) {
    await driver.close()
    throw startupError(error, settings)
  }
}

function createDriver({ uri, username, password }: Neo4jSettings): Driver {
  requireAddress(uri)
  const auth: AuthToken | undefined =
    password === undefined ? undefined : neo4j.auth.basic(username ?? 'neo4j', password)
  try {
    return neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      maxConnectionPoolSize: poolSize,
      connectionTimeout: connectMs,
      connectionAcquisitionTimeout: 2 * connectMs,
      connectionLivenessCheckTimeout: idleMs,
      maxTransactionRetryTime: connectMs,
      userAgent: 'counterclaim',
    })
  } catch (error) {
    throw new StartupError(`NEO4J_URI is not an address that Neo4j's driver takes: ${messageOf(error)}`, 2)
  }
}

/** Runs one piece of work in a session of its own. */
type InSession = <T>(
  mode: 'READ' | 'WRITE',
  work: (session: Session) => Promise<T>,
  bookmarks?: readonly string[],
) => Promise<T>

function createEngine(driver: Driver, settings: Neo4jSettings, description: string): Engine {
  const { database, writeTimeoutMs = longestWriteMs } = settings
  let inUse = 0
  // The driver does not tell what its pool holds; every session is opened for one piece of work, so counting those says the same.
  const inSession: InSession = async (mode, work, bookmarks = []) => {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarks: [...bookmarks] })
    inUse += 1
    try {
      return await work(session)
    } finally {
      inUse -= 1
      await session.close()
    }
  }
  return {
    name: 'neo4j',
    description,
    read: (statement, options) => readWithin(inSession, statement, options),
    transaction: (work, bookmarks) => {
      const once = (course: Course) =>
        inSession('WRITE', (session) => writeOnce(session, work, course, writeTimeoutMs), bookmarks)
      const write = (course: Course) => retryConflicts(() => once(course), isWorthRepeating)
      return writeWithin(writeTimeoutMs, write, unwritten, unsure).catch(rethrow)
    },
    defineSchema: (text) => inSession('WRITE', (session) => defineIn(session, text).catch(rethrow)),
    load: () => ({
      active: Math.min(inUse, poolSize),
      waiting: Math.max(0, inUse - poolSize),
      capacity: poolSize,
    }),
    ping: () => ping(driver, database),
    close: () => driver.close(),
  }
}

function readWithin(inSession: InSession, statement: Statement, options: ReadOptions): Promise<unknown[][]> {
  const asking = new AbortController()
  const ask = () =>
    inSession('READ', (session) => readOnce(session, statement, options, asking.signal), options.bookmarks)
  const answer = retryOnce(ask, (error) => isLost(error) && !asking.signal.aborted)
  return waitFor(answer, options, () => {
    asking.abort()
    return options.signal?.aborted === true ? gone() : late()
  }).catch(rethrow)
}

/** `leaving` ends the query in the store. */
async function readOnce(
  session: Session,
  statement: Statement,
  { timeoutMs }: ReadOptions,
  leaving: AbortSignal,
): Promise<unknown[][]> {
  leaving.throwIfAborted()
  leaving.addEventListener('abort', () => void session.close(), { once: true })
  const result = await session.run(statement.text, encode(statement), { timeout: timeoutMs })
  return rowsOf(statement, result.records)
}

/** A connection that went away with a server says nothing of the next one. */
async function retryOnce<T>(work: () => Promise<T>, again: (error: unknown) => boolean): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (again(error)) return work()
    throw error
  }
}

async function writeOnce<T>(
  session: Session,
  work: (run: Run) => Promise<T>,
  course: Course,
  timeoutMs: number,
): Promise<Committed<T>> {
  course.requireGoingOn()
  const transaction = await session.beginTransaction({ timeout: timeoutMs })
  try {
    const run: Run = async (statement) => {
      course.requireGoingOn()
      const { records } = await transaction.run(statement.text, encode(statement))
      return rowsOf(statement, records)
    }
    const value = await settle(run, work)
    course.committing()
    await transaction.commit().catch(refuseRepetition)
    return { value, bookmark: session.lastBookmarks().at(-1) ?? null }
  } finally {
    // Closing rolls back whatever was not committed; where the connection is gone, so is the transaction.
    await transaction.close().catch(() => undefined)
  }
}

/** A commit whose answer was lost may have been done: to repeat it might write twice. */
function refuseRepetition(error: unknown): never {
  if (isLost(error)) throw unsure(error)
  throw error
}

function encode({ params, ints }: Statement): Record<string, unknown> {
  const encoded: Record<string, unknown> = { ...params }
  for (const name of ints) encoded[name] = neo4j.int(params[name] as number)
  return encoded
}

function rowsOf({ columns }: Statement, records: { get(key: string): unknown }[]): unknown[][] {
  return records.map((record) => columns.map((column) => record.get(column)))
}

async function ping(driver: Driver, database: string | undefined): Promise<void> {
  await waitFor(driver.verifyConnectivity({ database }), { timeoutMs: connectMs }, late).catch(rethrow)
}

function requireAddress(uri: string): void {
  const [scheme = '', rest = ''] = uri.split('://')
  if (rest === '' || !schemes.includes(scheme))
    throw new StartupError(
      `NEO4J_URI must begin with one of ${schemes.map((name) => `${name}://`).join(', ')} and name a host.`,
      2,
    )
  if (rest.includes('@'))
    throw new StartupError(
      'NEO4J_URI holds a user name or password: give them as NEO4J_USERNAME and NEO4J_PASSWORD.',
      2,
    )
}

function requireSupported(agent: string): void {
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number)
  const supported =
    major > oldestSupported[0] || (major === oldestSupported[0] && minor >= oldestSupported[1])
  if (!supported)
    throw new StartupError(`${agent || 'This server'} is not supported: Neo4j 5.26 or later is needed.`, 5)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
