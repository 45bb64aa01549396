// Claim conflicts: two claims that exclude each other, each with supporters.
import type { SpeakersRow } from './conflicts.ts'
import { actorsOf, partsOf } from './conflicts.ts'
import { apart, type Interval } from './time.ts'

/** When and where a claim says that something happened. */
export interface Scene extends Interval {
  readonly placeIds: readonly string[]
}

/** The supporters of two claims that exclude each other. */
export interface Contradiction<R extends SpeakersRow> {
  /** Supporters of the first claim, by id. */
  readonly supporterIds: string[]
  /** Supporters of the second claim, by id. */
  readonly otherIds: string[]
  readonly rows: R[]
}

/**
 * The conflict between two claims joined by CONTRADICTS, or null where there is none: both need supporters, and their times and places must
 * overlap or be unknown. The rows of each claim are those of its speakers, equivalents included.
 */
export function contradictionOf<R extends SpeakersRow>(
  scenes: readonly [Scene, Scene],
  speakers: readonly [readonly R[], readonly R[]],
): Contradiction<R> | null {
  if (!mayCoincide(...scenes)) return null
  const [supporting, other] = [partsOf(speakers[0]).supporting, partsOf(speakers[1]).supporting]
  if (supporting.length === 0 || other.length === 0) return null
  return { supporterIds: actorsOf(supporting), otherIds: actorsOf(other), rows: [...supporting, ...other] }
}

function mayCoincide(a: Scene, b: Scene): boolean {
  const unknown = a.placeIds.length === 0 || b.placeIds.length === 0
  return !apart(a, b) && (unknown || a.placeIds.some((id) => b.placeIds.includes(id)))
}
