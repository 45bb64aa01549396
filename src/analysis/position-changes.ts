// Position changes: who turned on which claim, took back what was said, or is at odds with others who speak for the same principal.
import type { StatementConditions } from '../contract/context.ts'
import { splitsIn, type Scope } from './splits.ts'
import {
  bitsOfStances,
  boundAt,
  counts,
  denied,
  doubted,
  eachPart,
  intervalAt,
  placeAt,
  rowsByActor,
  rowsByClaim,
  supported,
  valueAt,
} from './statement-parts.ts'
import { noConditions, rowTest } from './statement-sieve.ts'
import { remember, type StatementTable } from './statement-table.ts'
import { firstOf, type Stretch } from './stretch.ts'
import { certainlyBefore } from './time.ts'
import { turnsOf, type Taken } from './turns.ts'

export const changeKinds = ['REVERSAL', 'WALK_BACK', 'RETRACTION', 'SPLIT'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** A change of position; for a SPLIT `actorId` is the speaker of `toId`, `otherActorId` that of `fromId`. */
export interface PositionChange {
  readonly kind: ChangeKind
  readonly actorId: string
  readonly claimId: string
  readonly fromId: string
  readonly toId: string
  readonly principalId: string | null
  readonly otherActorId: string | null
  /** Its place in lists: that of the later statement, then what tells changes at one statement apart. */
  readonly key: string
}

/** Which changes are asked for; null sets no condition. */
export interface ChangeConditions extends Pick<
  StatementConditions,
  'actors' | 'claims' | 'topics' | 'events' | 'representing' | 'saidFrom' | 'saidTo'
> {
  readonly kinds: readonly ChangeKind[] | null
  /** Whose changes they must be beside, or have part in. */
  readonly of: string | null
}

/** Changes as columns: the number of the kind, the rows of the two statements, and the number of the principal. */
interface Changes {
  readonly kinds: Uint8Array
  readonly from: Uint32Array
  readonly to: Uint32Array
  readonly principals: readonly string[]
  readonly principalOf: Uint32Array
}
interface Found {
  readonly kind: ChangeKind
  readonly from: number
  readonly to: number
  readonly principalId?: string
}

/**
 * The first changes of a stretch, in its direction, and how many there are in the whole list. Conditions on the claim look at the claim of
 * the earlier statement, those on time and principals at the later statement; of a SPLIT either actor and either statement may meet those
 * on actors and principals. Named actors and statements that count only.
 */
export function findChanges(
  table: StatementTable,
  conditions: ChangeConditions,
  stretch: Stretch,
): { changes: PositionChange[]; total: number } {
  const { of, actors, claims } = conditions
  const scope = { actors: of === null ? actors : [of], claims }
  const all = remember(table, `position changes ${JSON.stringify(scope)}`, () => changesIn(table, scope))
  const meets = changeTest(table, all, conditions)
  const keyOf = (at: number) => changeAt(table, all, at).key
  const first = firstOf(stretch, (at) => boundAt(table, all.to[at] ?? 0), keyOf)
  let total = 0
  for (let at = 0; at < all.kinds.length; at += 1) {
    if (!meets(at)) continue
    total += 1
    first.enter(at)
  }
  return { changes: first.all().map((at) => changeAt(table, all, at)), total }
}

function changesIn(table: StatementTable, scope: Scope): Changes {
  const found: Found[] = [
    ...retractionsIn(table, scope),
    ...splitsIn(table, scope).map((split) => ({ kind: 'SPLIT' as const, ...split })),
  ]
  eachTurn(table, scope, (turn) => found.push(turn))
  const principals = [...new Set(found.map(({ principalId = '' }) => principalId))]
  const numbers = new Map(principals.map((id, number) => [id, number]))
  return {
    kinds: Uint8Array.from(found, ({ kind }) => changeKinds.indexOf(kind)),
    from: Uint32Array.from(found, ({ from }) => from),
    to: Uint32Array.from(found, ({ to }) => to),
    principals,
    principalOf: Uint32Array.from(found, ({ principalId = '' }) => numbers.get(principalId) ?? 0),
  }
}

function eachTurn(table: StatementTable, { actors, claims }: Scope, take: (turn: Found) => void): void {
  const { actor, claim, stance } = table.columns
  const bits = bitsOfStances(table)
  const wanted = actors !== null && claims !== null ? new Set(claims) : null
  const byClaim = actors === null && claims !== null
  eachPart(byClaim ? rowsByClaim(table) : rowsByActor(table), byClaim ? claims : actors, (rows) => {
    if (wanted !== null && !wanted.has(valueAt(claim, rows[0] ?? 0))) return
    let said = 0
    for (const row of rows) said |= bits[stance.codes[row] ?? 0] ?? 0
    if (!mayTurn(said) || table.unnamed.has(valueAt(actor, rows[0] ?? 0))) return
    for (const turn of turnsOf(takenIn(table, rows, bits))) take(turn)
  })
}

/** Whether what was said holds both sides, or doubt beside one of them. */
function mayTurn(said: number): boolean {
  return said === (supported | denied) || said > doubted
}

function takenIn(table: StatementTable, rows: Uint32Array, bits: Uint8Array): Taken[] {
  const { stance } = table.columns
  const words = { [supported]: 'SUPPORT', [denied]: 'DENIAL', [doubted]: 'DOUBT' } as const
  const taken: Taken[] = []
  for (const row of rows) {
    const says = words[bits[stance.codes[row] ?? 0] as keyof typeof words] as Taken['says'] | undefined
    if (says !== undefined)
      taken.push({ row, place: placeAt(table, row), says, said: intervalAt(table, row) })
  }
  return taken
}

/** What actors took back themselves, but for what was certainly said after it was taken back: there the record is wrong. */
function retractionsIn(table: StatementTable, { actors, claims }: Scope): Found[] {
  const { actor, claim } = table.columns
  const [byActors, onClaims] = [actors && new Set(actors), claims && new Set(claims)]
  return [...table.retractions].flatMap(([id, retractedIds]) => {
    const to = table.rows.get(id)
    if (to === undefined || !counts(table, to)) return []
    const speaker = valueAt(actor, to)
    if (table.unnamed.has(speaker) || byActors?.has(speaker) === false) return []
    return retractedIds.flatMap((retractedId): Found[] => {
      const from = table.rows.get(retractedId)
      if (from === undefined || !counts(table, from) || valueAt(actor, from) !== speaker) return []
      const isWanted = onClaims === null || onClaims.has(valueAt(claim, from))
      const isBefore = !certainlyBefore(intervalAt(table, to), intervalAt(table, from))
      return isWanted && isBefore ? [{ kind: 'RETRACTION', from, to }] : []
    })
  })
}

/** Whether a change meets the conditions that it was not found by. */
function changeTest(table: StatementTable, { kinds, from, to }: Changes, conditions: ChangeConditions) {
  const { topics, events, representing, saidFrom, saidTo } = conditions
  const wanted = new Set(conditions.kinds ?? changeKinds)
  const isWanted = changeKinds.map((kind) => wanted.has(kind))
  const onClaim = rowTest(table, { ...noConditions, topics, events })
  const inTime = rowTest(table, { ...noConditions, saidFrom, saidTo })
  const speaksFor = rowTest(table, { ...noConditions, representing })
  const byActor = rowTest(table, { ...noConditions, actors: conditions.actors })
  return (at: number): boolean => {
    const [kind, earlier, later] = [kinds[at] ?? 0, from[at] ?? 0, to[at] ?? 0]
    if (isWanted[kind] !== true || !onClaim(earlier) || !inTime(later)) return false
    if (changeKinds[kind] !== 'SPLIT') return byActor(later) && speaksFor(later)
    return (byActor(later) || byActor(earlier)) && (speaksFor(later) || speaksFor(earlier))
  }
}

function changeAt(table: StatementTable, changes: Changes, at: number): PositionChange {
  const { actor, claim } = table.columns
  const [from, to] = [changes.from[at] ?? 0, changes.to[at] ?? 0]
  const kind = changeKinds[changes.kinds[at] ?? 0] ?? 'REVERSAL'
  const principalId = changes.principals[changes.principalOf[at] ?? 0] ?? ''
  const [fromId, toId] = [table.ids[from] ?? '', table.ids[to] ?? '']
  const isSplit = kind === 'SPLIT'
  return {
    kind,
    actorId: valueAt(actor, to),
    claimId: valueAt(claim, from),
    fromId,
    toId,
    principalId: isSplit ? principalId : null,
    otherActorId: isSplit ? valueAt(actor, from) : null,
    key: [placeAt(table, to), kind, fromId, ...(isSplit ? [principalId] : [])].join(' '),
  }
}
