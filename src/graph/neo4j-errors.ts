// Says what an error of Neo4j's driver means here: by its code, never by its text.
import neo4j from 'neo4j-driver'
import { DomainError, StartupError, invalidInput, unavailable } from '../errors.ts'

/** The connection was lost, or there is none: whatever was under way may have been done or not. */
const lostConnection = new Set(['ServiceUnavailable', 'SessionExpired'])
const bookmarkTimeout = 'Neo.TransientError.Transaction.BookmarkTimeout'

/** What a code that begins so means, the more special first. */
const meanings: readonly (readonly [start: string, meaning: (error: unknown) => DomainError])[] = [
  [
    'Neo.ClientError.Schema.ConstraintValidationFailed',
    (error) =>
      new DomainError('CONFLICT', 'Something with this id was recorded at the same moment.', {}, error),
  ],
  [
    'Neo.ClientError.Transaction.InvalidBookmark',
    () =>
      invalidInput(
        'counterclaim-bookmark',
        'counterclaim-bookmark must be a bookmark that a mutation of this store gave.',
      ),
  ],
  [
    bookmarkTimeout,
    (error) => unavailable('The store has not come as far as counterclaim-bookmark asks; try again.', error),
  ],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    (error) => unavailable('The store did not answer within the time limit.', error),
  ],
  [
    'Neo.TransientError.General.MemoryPool',
    (error) => unavailable('The store has no memory to spare for this; ask for less, or later.', error),
  ],
  [
    'Neo.TransientError.General.TransactionOutOfMemory',
    (error) => unavailable('The store has no memory to spare for this; ask for less, or later.', error),
  ],
  [
    'Neo.TransientError.Transaction.',
    (error) => unavailable('Too many writers at once; try again in a moment.', error),
  ],
  [
    'Neo.DatabaseError.Transaction.',
    (error) => unavailable('The store could not keep what was to be written; nothing was.', error),
  ],
]

/** Throws the domain error for what a driver threw; what has no meaning here goes on as it is. */
export function rethrow(error: unknown): never {
  const code = codeOf(error)
  if (error instanceof DomainError || code === undefined) throw error
  const found = meanings.find(([start]) => code.startsWith(start))
  if (found) throw found[1](error)
  if (lostConnection.has(code) || neo4j.isRetryableError(error))
    throw unavailable('The store cannot be reached at the moment.', error)
  throw error
}

/** Whether the store undid a transaction for a reason that may be gone the next time. */
export function isWorthRepeating(error: unknown): boolean {
  return neo4j.isRetryableError(error) && codeOf(error) !== bookmarkTimeout
}

/** What another process defined in the same moment: IF NOT EXISTS looks before it waits for its turn, and finds it the next time. */
const defined = /^Neo\.ClientError\.Schema\.(EquivalentSchemaRule|Index|Constraint)AlreadyExists$/

/** Whether a constraint or an index is there already. */
export function isDefined(error: unknown): boolean {
  return defined.test(codeOf(error) ?? '')
}

/** Whether nobody knows if what was asked was done. */
export function isLost(error: unknown): boolean {
  return lostConnection.has(codeOf(error) ?? '')
}

/** Why a program that opens a store has to give up, in a sentence. */
export function startupError(
  error: unknown,
  { uri, database }: { readonly uri: string; readonly database: string | undefined },
): unknown {
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
  const reason = messagesOf(error)
  const [, why = 'does not answer. Is it running, and is the address right?'] =
    reasons.find(([sign]) => sign.test(reason)) ?? []
  return new StartupError(`Neo4j at ${uri} (NEO4J_URI) ${why}`, 3)
}

/** What the driver says of a connection that failed, and what that means for whoever wrote the address. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /certificate is not trusted/,
    'shows a certificate that is not trusted here: name the file with that of its authority in NODE_EXTRA_CA_CERTS, or begin the address with bolt+ssc:// or neo4j+ssc:// to take any.',
  ],
  [
    /before secure TLS connection was established|SSL routines/,
    'does not speak TLS there: begin the address with bolt:// or neo4j://.',
  ],
  [/Server responded HTTP/, 'speaks HTTP there: take the port of Bolt, which is 7687 as a rule.'],
  [
    /Connection was closed by server/,
    'closed the connection at once: where it takes TLS alone, begin the address with bolt+s:// or neo4j+s://.',
  ],
]

function messagesOf(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${messagesOf(error.cause)}` : ''
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
