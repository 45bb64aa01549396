// Who agrees with an actor and who does not, over the claims on which both took a side.
import { positionsOf, sideOf, type Position } from './positions.ts'
import {
  bitsOfStances,
  denied,
  eachPart,
  rowsByActor,
  rowsByClaim,
  supported,
  valueAt,
} from './statement-parts.ts'
import { remember, type StatementTable } from './statement-table.ts'

/** How one actor stands to another: on how many claims both took a side, and how these fall. */
export interface Agreement {
  readonly actorId: string
  readonly otherId: string
  readonly sharedClaims: number
  readonly agreed: number
  readonly opposed: number
  readonly mixed: number
}
export type AgreementOutcome = 'AGREED' | 'OPPOSED' | 'MIXED'

/** One claim on which both took a side, and what each says on it. */
export interface SharedClaim {
  readonly claimId: string
  readonly outcome: AgreementOutcome
  readonly own: Position
  readonly other: Position
}

type Tally = Record<'sharedClaims' | 'agreed' | 'opposed' | 'mixed', number>

/**
 * The first actors with whom an actor shares claims: by how many they share, then on how many they agree, then by id. AGREED: both only
 * support, or both only deny. OPPOSED: one only supports, the other only denies. MIXED: one of them did both. Direct stances only. Unnamed
 * speakers are compared with nobody: whether they differ from another actor is not known of all. One pass over the rows of the claims.
 */
export function agreementsOf(table: StatementTable, actorId: string, first: number): Agreement[] {
  if (table.unnamed.has(actorId)) return []
  const name = `agreement ${first} ${actorId}`
  return remember(table, name, () =>
    [...tallies(table, actorId)]
      .map(([otherId, tally]) => ({ actorId, otherId, ...tally }))
      .sort(
        (a, b) => b.sharedClaims - a.sharedClaims || b.agreed - a.agreed || (a.otherId < b.otherId ? -1 : 1),
      )
      .slice(0, first),
  )
}

/** The first claims that two actors share, the one of which either spoke last first; `own` are the positions of the one. */
export function sharedClaims(
  table: StatementTable,
  own: ReadonlyMap<string, Position>,
  otherId: string,
  first: number,
): SharedClaim[] {
  const latest = ({ own: mine, other }: SharedClaim) => (mine.key > other.key ? mine.key : other.key)
  return positionsOf(table, otherId)
    .flatMap((other): SharedClaim[] => {
      const mine = own.get(other.claimId)
      const outcome = mine ? outcomeOf(sideOf(mine), sideOf(other)) : null
      return mine && outcome ? [{ claimId: other.claimId, outcome, own: mine, other }] : []
    })
    .sort((a, b) => (latest(a) > latest(b) ? -1 : 1))
    .slice(0, first)
}

type Side = ReturnType<typeof sideOf>

function outcomeOf(a: Side, b: Side): AgreementOutcome | null {
  if (a === null || b === null) return null
  if (a === 'MIXED' || b === 'MIXED') return 'MIXED'
  return a === b ? 'AGREED' : 'OPPOSED'
}

function tallies(table: StatementTable, actorId: string): Map<string, Tally> {
  const { actor, claim } = table.columns
  const sides = sidesBy(table)
  const own = new Map<string, number>()
  eachPart(rowsByActor(table), [actorId], (rows) => {
    const side = sides(rows)
    if (side !== 0) own.set(valueAt(claim, rows[0] ?? 0), side)
  })
  const found = new Map<string, Tally>()
  eachPart(rowsByClaim(table), [...own.keys()], (rows) => {
    const otherId = valueAt(actor, rows[0] ?? 0)
    const side = sides(rows)
    if (side === 0 || otherId === actorId || table.unnamed.has(otherId)) return
    const mine = own.get(valueAt(claim, rows[0] ?? 0)) ?? 0
    const tally = found.get(otherId) ?? { sharedClaims: 0, agreed: 0, opposed: 0, mixed: 0 }
    found.set(otherId, tally)
    tally.sharedClaims += 1
    tally[tallied(mine, side)] += 1
  })
  return found
}

const both = supported | denied

function tallied(a: number, b: number): 'agreed' | 'opposed' | 'mixed' {
  if (a === both || b === both) return 'mixed'
  return a === b ? 'agreed' : 'opposed'
}

/** Which sides some rows take, as bits. */
function sidesBy(table: StatementTable) {
  const { stance } = table.columns
  const bits = bitsOfStances(table)
  return (rows: Uint32Array): number => {
    let taken = 0
    for (const row of rows) taken |= bits[stance.codes[row] ?? 0] ?? 0
    return taken & both
  }
}
