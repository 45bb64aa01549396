// The Neo4j adapter: the only file that names its driver.
import neo4j, { type AuthToken, type Driver, type Session } from 'neo4j-driver'
import { DomainError, StartupError, invalidInput, unavailable } from '../errors.ts'
import type { Committed, Engine, ReadOptions, Statement } from './engine.ts'
import { retryConflicts } from './retry.ts'

export interface Neo4jSettings {
  readonly uri: string
  readonly username: string | undefined
  readonly password: string | undefined
  readonly database: string | undefined
}

const oldestSupported = [5, 26] as const
const connectMs = 5_000
const writeTimeoutMs = 60_000
/** Connections of the driver's pool: every session in use holds one, and those beyond wait for it. */
const poolSize = 100
const transientCodes = new Set(['ServiceUnavailable', 'SessionExpired'])

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
      maxTransactionRetryTime: connectMs,
      userAgent: 'counterclaim',
    })
  } catch (error) {
    throw new StartupError(`NEO4J_URI is not an address that Neo4j's driver takes: ${messageOf(error)}`, 2)
  }
}

function createEngine(driver: Driver, settings: Neo4jSettings, description: string): Engine {
  const { database } = settings
  let inUse = 0
  // The driver does not tell what its pool holds; every session is opened for one piece of work, so counting those says the same.
  const inSession = async <T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
    bookmarks: readonly string[] = [],
  ): Promise<T> => {
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
    read: (statement, options) =>
      inSession('READ', (session) => readOnce(session, statement, options), options.bookmarks),
    transaction: (work, bookmarks) => {
      const once = () => inSession('WRITE', (session) => writeOnce(session, work), bookmarks)
      return retryConflicts(once, isTransient).catch(rethrow)
    },
    defineSchema: (text) => inSession('WRITE', (session) => runAlone(session, text)),
    load: () => ({
      active: Math.min(inUse, poolSize),
      waiting: Math.max(0, inUse - poolSize),
      capacity: poolSize,
    }),
    ping: async () => {
      await driver.verifyConnectivity({ database }).catch(rethrow)
    },
    close: () => driver.close(),
  }
}

async function runAlone(session: Session, text: string): Promise<void> {
  await session.run(text).catch(rethrow)
}

async function readOnce(
  session: Session,
  statement: Statement,
  { timeoutMs, signal }: ReadOptions,
): Promise<unknown[][]> {
  const leave = () => void session.close()
  signal?.addEventListener('abort', leave, { once: true })
  try {
    signal?.throwIfAborted()
    const result = await session.run(statement.text, encode(statement), { timeout: timeoutMs })
    return rowsOf(statement, result.records)
  } catch (error) {
    if (signal?.aborted === true) throw unavailable('The request was ended before the store answered.', error)
    return rethrow(error)
  } finally {
    signal?.removeEventListener('abort', leave)
  }
}

async function writeOnce<T>(
  session: Session,
  work: (run: (statement: Statement) => Promise<unknown[][]>) => Promise<T>,
): Promise<Committed<T>> {
  const transaction = await session.beginTransaction({ timeout: writeTimeoutMs })
  try {
    const value = await work(async (statement) => {
      const { records } = await transaction.run(statement.text, encode(statement))
      return rowsOf(statement, records)
    })
    await transaction.commit()
    return { value, bookmark: session.lastBookmarks().at(-1) ?? null }
  } finally {
    // Closing rolls back whatever was not committed.
    await transaction.close()
  }
}

function encode({ params, ints }: Statement): Record<string, unknown> {
  const encoded: Record<string, unknown> = { ...params }
  for (const name of ints) encoded[name] = neo4j.int(params[name] as number)
  return encoded
}

function rowsOf({ columns }: Statement, records: { get(key: string): unknown }[]): unknown[][] {
  return records.map((record) => columns.map((column) => record.get(column)))
}

function isTransient(error: unknown): boolean {
  return neo4j.isRetryableError(error)
}

function rethrow(error: unknown): never {
  const code = codeOf(error)
  if (error instanceof DomainError || code === undefined) throw error
  if (code.startsWith('Neo.ClientError.Schema.ConstraintValidationFailed')) {
    throw new DomainError('CONFLICT', 'Something with this id was recorded at the same moment.', {}, error)
  }
  if (code.startsWith('Neo.ClientError.Transaction.InvalidBookmark'))
    throw invalidInput(
      'counterclaim-bookmark',
      'counterclaim-bookmark must be a bookmark that a mutation of this store gave.',
    )
  const late = code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')
  if (late) throw unavailable('The store did not answer within the time limit.', error)
  if (transientCodes.has(code) || isTransient(error))
    throw unavailable('The store cannot be reached at the moment.', error)
  throw error
}

function startupError(error: unknown, { uri, database }: Neo4jSettings): unknown {
  const code = codeOf(error)
  if (code === undefined) return error
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new StartupError(
      `Neo4j at ${uri} refused the user name or password (NEO4J_USERNAME, NEO4J_PASSWORD).`,
      4,
    )
  }
  if (code.startsWith('Neo.ClientError.Database.DatabaseNotFound')) {
    return new StartupError(`Neo4j at ${uri} has no database ${database ?? ''} (NEO4J_DATABASE).`, 4)
  }
  return new StartupError(
    `Neo4j does not answer at ${uri} (NEO4J_URI). Is it running, and is the address right?`,
    3,
  )
}

function requireSupported(agent: string): void {
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number)
  const supported =
    major > oldestSupported[0] || (major === oldestSupported[0] && minor >= oldestSupported[1])
  if (!supported)
    throw new StartupError(`${agent || 'This server'} is not supported: Neo4j 5.26 or later is needed.`, 5)
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
