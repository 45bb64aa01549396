// The errors of the domain: each has a stable code and a sentence for the person who asked.

export type ErrorCode =
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'TOO_COSTLY'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'

/** An error whose message may be shown. `details` goes out beside the code: the field, candidates, and the like. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, { cause })
    this.name = 'DomainError'
    this.code = code
    this.details = details
  }
}

/** Bad input: names the field and says what would be accepted. */
export function invalidInput(
  field: string,
  message: string,
  details: Record<string, unknown> = {},
): DomainError {
  return new DomainError('INVALID_INPUT', message, { field, ...details })
}

/** The answer would cost more than one request may. */
export function tooCostly(message: string): DomainError {
  return new DomainError('TOO_COSTLY', message)
}

/** The store cannot answer now; the same call may succeed later. */
export function unavailable(message: string, cause?: unknown): DomainError {
  return new DomainError('UNAVAILABLE', message, {}, cause)
}

/** A reason not to start: it is printed as it stands, and the process ends with its exit code. */
export class StartupError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.name = 'StartupError'
    this.exitCode = exitCode
  }
}
