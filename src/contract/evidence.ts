// What analyses read of claims and statements, as loaders give it.
import type { PassageRow } from '../analysis/chains.ts'
import type { Interval } from '../analysis/time.ts'
import type { HopRow } from './context.ts'
import type { ConflictSideModel } from './models.ts'

/** How many statements of one claim and stance are looked at, the newest first. */
export const mostTaken = 25_000

/** One statement on a claim, as analyses see it. */
export interface StanceTaken {
  readonly statementId: string
  readonly claimId: string
  readonly actorId: string
  readonly stance: string
  /** False where it only narrates what the claim accuses someone of. */
  readonly accusing: boolean
  readonly saidFrom: string | null
  readonly saidTo: string | null
  readonly sortKey: string
  /** For whom it was said, where the source says so. */
  readonly behalfIds: readonly string[]
}

/** A claim near another one, and the claims that lead there. The claim itself is SAME. */
export interface AroundRow {
  readonly claimId: string
  readonly relation: 'SAME' | 'BROADER' | 'NARROWER' | 'EARLIER'
  readonly way: readonly string[]
}

/** What the accused may have accused an accuser of: who speaks, against whom, and over which events and topics. */
export interface CounterSeek {
  readonly speakers: readonly string[]
  readonly targets: readonly string[]
  readonly subjects: readonly string[]
}

export interface CounterRow {
  readonly statementId: string
  readonly claimId: string
  readonly actorId: string
  readonly saidFrom: string | null
  readonly saidTo: string | null
  readonly sortKey: string
}

/** A statement of which something is missing or may be. */
export interface FlawRow {
  readonly statementId: string
  /** It gives a number, and not the time that it covers. */
  readonly uncovered: boolean
  readonly undated: boolean
  /** A passage of it is no longer where it was. */
  readonly orphaned: boolean
  /** It came through an article that we did not read, or through several that may cite each other in a circle. */
  readonly unsure: boolean
}

/** Whose a statement is, and through which passages and hands we have it. */
export interface StatementSources {
  readonly id: string
  readonly speakerId: string
  readonly said: Interval
  /** For whom it was said, where the source says so. */
  readonly behalfIds: readonly string[]
  readonly venueId: string | null
  readonly passages: readonly (PassageRow & { readonly outletId: string | null })[]
  readonly hops: readonly HopRow[]
}

/** Statements with these stances on these claims; the name tells one such list from another. */
export type SideSeek = Pick<ConflictSideModel, 'claimIds' | 'stances' | 'notBefore' | 'name'>
