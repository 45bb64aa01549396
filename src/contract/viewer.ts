// Who asks, and what that person or program may do.
import { DomainError } from '../errors.ts'
import { enums, type EnumValue } from '../graph/vocabulary.ts'

export type Role = EnumValue<'Role'>

/** Whoever makes a request. */
export interface Viewer {
  /** Names the person or program in the log of changes, such as `local`, `user:ines` or `key:importer`. */
  readonly id: string
  readonly role: Role
  /** When the token or key by which he is known ends, in milliseconds since 1970; left out where it does not. */
  readonly until?: number
}

/** Who asks without saying who he is, where tokens are asked for. */
export const anonymous: Viewer = { id: 'anonymous', role: 'READER' }

/** Whoever uses this machine, where nothing else says who asks. */
export const localViewer: Viewer = { id: 'local', role: 'EDITOR' }

/** Whether this role may do what `least` may. */
export function reaches(role: Role, least: Role): boolean {
  return enums.Role.indexOf(role) >= enums.Role.indexOf(least)
}

/** Throws FORBIDDEN where whoever asks may not do what `least` may. */
export function requireRole({ role }: Viewer, least: Role): void {
  if (!reaches(role, least))
    throw new DomainError('FORBIDDEN', `This takes the role ${least}; yours is ${role}.`)
}
