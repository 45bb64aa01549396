// The refusal of a token or key that is there and cannot be trusted: it never shows what was sent.
import { DomainError } from '../errors.ts'

/** UNAUTHENTICATED, with the reason as a half sentence such as `has expired`. */
export function refuseToken(reason: string): DomainError {
  return new DomainError('UNAUTHENTICATED', `The token ${reason}: send another, or none to ask as a reader.`)
}
