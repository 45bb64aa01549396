// What analyses read of claims and statements, as loaders give it.
import type { AsOf } from '../analysis/as-of.ts'
import type { EndPoint, PassageRow } from '../analysis/chains.ts'
import type { Interval } from '../analysis/time.ts'
import type { Stance } from '../graph/vocabulary.ts'
import type { ConflictSideModel, HopModel } from './models.ts'

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

/** Statements on a claim, as far as they may have stood at a moment. */
export interface StanceSeek {
  readonly claimId: string
  readonly stances: readonly Stance[]
  readonly asOf: AsOf | null
}

/** One of those whom a claim accuses, as of a moment. */
export interface AccusedSeek {
  readonly claimId: string
  readonly asOf: AsOf | null
  readonly accusedId: string
}

/** By what an actor first accused another on a claim; `notBefore` as of the claim. */
export interface FirstSeek extends AccusedSeek {
  readonly actorId: string
  readonly notBefore: string
}

export interface FirstRow {
  readonly statementId: string
  readonly saidFrom: string | null
  readonly saidTo: string | null
  readonly sortKey: string
}

/** What the accused and those who may speak for it said on some claims. */
export interface WordsSeek {
  readonly accusedId: string
  readonly speakers: readonly string[]
  readonly claimIds: readonly string[]
}

export interface WordsRow extends Omit<StanceTaken, 'accusing' | 'behalfIds'> {
  /** Whether it was said on behalf of the accused. */
  readonly onBehalf: boolean
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

/** One hand that a statement went through, as the store tells it. */
export interface HopRow extends Omit<HopModel, 'statedIn'> {
  readonly citing: string
  readonly statedIn: string
  readonly recordedAt: string
  readonly outletId: string | null
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
  /** Where its chains end. */
  readonly ends: readonly EndPoint[]
}

/** Statements with these stances on these claims that may have stood at a moment; the name tells one such list from another. */
export type SideSeek = Pick<ConflictSideModel, 'claimIds' | 'stances' | 'notBefore' | 'name' | 'asOf'>
