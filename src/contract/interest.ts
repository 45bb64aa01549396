// What interests are judged from, as loaders give it.
import type { Speech } from '../analysis/interest.ts'

export interface SpeechRow extends Speech {
  readonly claimId: string
  readonly basis: string
}

/** Whose relations are asked for, and the events and the accused to which they may lead. */
export interface TieSeek {
  readonly actors: readonly string[]
  readonly events: readonly string[]
  readonly accused: readonly string[]
}
