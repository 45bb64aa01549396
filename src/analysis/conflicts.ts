// Stance conflicts: someone supports a claim, and a different actor denies it or a claim that it NARROWS.
import { supportingStances } from '../graph/vocabulary.ts'

/** Who took one stance on one claim, seen from the claim that is asked about. */
export interface SpeakersRow {
  /** The claim spoken on. */
  readonly claimId: string
  /** Claim ids from the one asked about to the one spoken on. */
  readonly way: readonly string[]
  /** Whether the two are the same claim or equivalent ones; otherwise the one spoken on is broader. */
  readonly equivalent: boolean
  readonly stance: string
  readonly actorIds: readonly string[]
  /** Sort keys of the first and the last of these statements. */
  readonly first: string
  readonly last: string
}

/** What matters of an actor when actors are compared. */
export interface Principals {
  readonly id: string
  readonly named: boolean
  readonly principalIds: readonly string[]
}

/** The rows of one claim, by the part they play in its conflict. */
export interface Parts<R extends SpeakersRow> {
  readonly supporting: R[]
  readonly denying: R[]
  /** Denials of broader claims. */
  readonly inferred: R[]
  readonly doubting: R[]
  readonly declining: R[]
}

/** Sorts the rows of one claim into the parts of its conflict. Support of a broader claim says nothing of this one. */
export function partsOf<R extends SpeakersRow>(rows: readonly R[]): Parts<R> {
  const own = (stances: readonly string[]) =>
    rows.filter((row) => row.equivalent && stances.includes(row.stance))
  return {
    supporting: own(supportingStances),
    denying: own(['DENIES']),
    inferred: rows.filter((row) => !row.equivalent && row.stance === 'DENIES'),
    doubting: own(['QUESTIONS']),
    declining: own(['DECLINES']),
  }
}

/** A conflict's place in lists, and the actors of its two sides. */
export interface Dispute {
  readonly supporterIds: string[]
  readonly denierIds: string[]
  readonly firstKey: string
  readonly lastKey: string
}

/**
 * The stance conflict on `claimId`, or null where there is none.
 *
 * It is reported on the claim that its supporters support directly. Among equivalents that is the first by id of those with direct
 * supporters, so that one conflict is reported once. The cost is linear in the number of different actors.
 */
export function disputeOn(
  claimId: string,
  rows: readonly SpeakersRow[],
  principals: ReadonlyMap<string, Principals>,
): Dispute | null {
  const { supporting, denying, inferred } = partsOf(rows)
  const reportedOn = supporting.map((row) => row.claimId).sort()[0]
  if (reportedOn !== claimId) return null
  const against = [...denying, ...inferred]
  const supporterIds = actorsOf(supporting)
  const denierIds = actorsOf(against)
  if (!someDiffer(supporterIds, denierIds, principals)) return null
  const keys = [...supporting, ...against]
  return {
    supporterIds,
    denierIds,
    firstKey: keys.map(({ first }) => first).sort()[0] ?? '',
    lastKey:
      keys
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? '',
  }
}

/** The claims that a conflict is also on: equivalents that were spoken on, broader claims that are denied, and all between. */
export function alsoOn(claimId: string, rows: readonly SpeakersRow[]): string[] {
  const { supporting, denying, inferred } = partsOf(rows)
  const ids = [...supporting, ...denying, ...inferred].flatMap(({ way }) => way)
  return [...new Set(ids)].filter((id) => id !== claimId)
}

/** The different actors of some rows, by id. */
export function actorsOf(rows: readonly SpeakersRow[]): string[] {
  return [...new Set(rows.flatMap(({ actorIds }) => actorIds))].sort()
}

/** Whether anyone on one side differs from anyone on the other. */
export function someDiffer(
  left: readonly string[],
  right: readonly string[],
  principals: ReadonlyMap<string, Principals>,
): boolean {
  const sides = [left, right].map((ids) =>
    distinct(ids.map((id) => principals.get(id) ?? { id, named: true, principalIds: [] })),
  )
  return (sides[0] ?? []).some((a) => (sides[1] ?? []).some((b) => differ(a, b)))
}

/**
 * Whether two speakers are different actors. An unnamed one stands for its principal: it does not differ from that principal, from anyone
 * who represents it, or from another unnamed one that stands for it. Without a principal it differs from every named actor and from no
 * other unnamed one.
 */
export function differ(a: Principals, b: Principals): boolean {
  if (a.id === b.id) return false
  if (a.named && b.named) return true
  if (!a.named && !b.named) {
    const bothStand = a.principalIds.length > 0 && b.principalIds.length > 0
    return bothStand && !a.principalIds.some((id) => b.principalIds.includes(id))
  }
  const [unnamed, named] = a.named ? [b, a] : [a, b]
  return ![named.id, ...named.principalIds].some((id) => unnamed.principalIds.includes(id))
}

/** Unnamed speakers that stand for the same count once, so that comparing sides stays linear in named actors. */
function distinct(actors: readonly Principals[]): Principals[] {
  const classes = new Map(
    actors.map((actor) => [
      actor.named ? actor.id : `unnamed ${actor.principalIds.toSorted().join(' ')}`,
      actor,
    ]),
  )
  return [...classes.values()]
}
