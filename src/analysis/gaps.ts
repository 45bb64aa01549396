// Gaps: what an editor would still want to know of a claim before relying on it.
import type { EnumValue } from '../graph/vocabulary.ts'
import type { EndPoint } from './chains.ts'

export type GapKind = EnumValue<'GapKind'>

/** A statement on a claim, with what is known of it and where its chains end. */
export interface ExaminedStatement {
  readonly id: string
  readonly uncovered: boolean
  readonly undated: boolean
  readonly orphaned: boolean
  readonly ends: readonly EndPoint[]
}

/** A claim with the statements on it; support and the words of the accused are looked for on its equivalents, too. */
export interface ExaminedClaim {
  readonly claimId: string
  readonly accusedIds: readonly string[]
  /** Those of the accused of whom a quote is recorded. */
  readonly quotedIds: readonly string[]
  /** Statements on the claim itself; one of which nothing is wrong may be left out. */
  readonly own: readonly ExaminedStatement[]
  /** Where the chains of each supporting statement end. */
  readonly support: readonly (readonly EndPoint[])[]
  /** How many independent origins stand behind its support. */
  readonly origins: number
}

/** Something that is missing: of a claim, or of one statement on it. */
export interface Gap {
  readonly kind: GapKind
  readonly claimId: string
  /** Null for a gap of the claim itself. */
  readonly statementId: string | null
  /** The accused who was never quoted; null elsewhere. */
  readonly actorId: string | null
}

/**
 * The gaps of one claim: those of the claim first, then those of its statements, by kind and id.
 * Source: the definition of gaps in the model (docs/model.md). The order of statements makes no difference.
 */
export function gapsOf(claim: ExaminedClaim): Gap[] {
  return [...claimGaps(claim), ...statementGaps(claim)]
}

function claimGaps({ claimId, accusedIds, quotedIds, support, origins }: ExaminedClaim): Gap[] {
  const gap = (kind: GapKind, actorId: string | null = null): Gap => ({
    kind,
    claimId,
    statementId: null,
    actorId,
  })
  const isFirstHand = support.some((ends) => ends.some(firstHand))
  return [
    ...(origins === 1 ? [gap('SINGLE_ORIGIN')] : []),
    ...(support.length > 0 && !isFirstHand ? [gap('SECOND_HAND_ONLY')] : []),
    ...(support.length > 0
      ? accusedIds.filter((id) => !quotedIds.includes(id)).map((id) => gap('ACCUSED_NOT_QUOTED', id))
      : []),
  ]
}

/** A claim is second-hand only when no chain of its support ends where we read the words themselves or a report of them. */
function firstHand({ end, endRead }: EndPoint): boolean {
  return endRead && (end === 'PRIMARY' || end === 'OWN_REPORTING')
}

function statementGaps({ claimId, own }: ExaminedClaim): Gap[] {
  const inOrder = own.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const of = (kind: GapKind, test: (statement: ExaminedStatement) => boolean): Gap[] =>
    inOrder.filter(test).map(({ id }) => ({ kind, claimId, statementId: id, actorId: null }))
  return [
    ...of('FIGURE_WITHOUT_AS_OF', ({ uncovered }) => uncovered),
    ...of('CHAIN_ENDS_UNREAD', ({ ends }) => ends.some(({ endRead }) => !endRead)),
    ...of('ORPHANED_QUOTE', ({ orphaned }) => orphaned),
    ...of('UNDATED_STATEMENT', ({ undated }) => undated),
  ]
}
