// Accusations: who accuses whom on one claim, and how the accused answered.
import { isSupporting, type EnumValue } from '../graph/vocabulary.ts'
import { certainlyBefore, type Interval } from './time.ts'

export type AccusationState = EnumValue<'AccusationState'>

/** A statement on the claim that accuses, or on a claim near it. */
export interface SaidRow {
  readonly statementId: string
  readonly actorId: string
  readonly stance: string
  /** How the claim spoken on stands to the one that accuses. */
  readonly relation: 'SAME' | 'BROADER' | 'NARROWER' | 'EARLIER'
  readonly said: Interval
  readonly sortKey: string
}

/** What may accuse as well. */
export interface AccusationRow extends SaidRow {
  /** Whether it stands on the accusing claim itself and not on an equivalent. */
  readonly own: boolean
  readonly accusing: boolean
  /** Certainly said before the time of the claim: no side of it. */
  readonly tooEarly: boolean
}

/** What is asked of one claim and one of those it accuses. */
export interface Asked<R extends SaidRow> {
  readonly rows: readonly R[]
  /** Whether a statement was made by the accused, on its behalf, or by someone who represented it then. */
  readonly speaksForAccused: (row: R) => boolean
}

/** Who accuses, and its own first statement that supports the claim. */
export interface Charge<R extends AccusationRow> {
  readonly accuserId: string
  readonly accusing: R
}

/** What the accused said, oldest first: to an accusation since, and before it. */
export interface Answered<R extends SaidRow> {
  readonly answers: readonly R[]
  readonly priorDenials: readonly R[]
}

/** Days between an accusation and the first answer: at least `min`, at most `max`; null is open. */
export interface Latency {
  readonly min: number
  readonly max: number | null
}

const isSupport = ({ stance }: SaidRow) => isSupporting(stance)
const isDenial = ({ stance }: SaidRow) => stance === 'DENIES'
const sides: readonly string[] = ['SAME', 'BROADER', 'NARROWER']

/**
 * Who accuses one of those whom a claim accuses: each accuser who is neither the accused nor speaks for it, dated by that accuser's own first
 * statement in support. Linear in the rows. Source: the definition of accusations in the model (docs/model.md). The order of rows makes no
 * difference.
 */
export function chargesOf<R extends AccusationRow>({ rows, speaksForAccused }: Asked<R>): Charge<R>[] {
  const against = rows.filter(
    (row) => row.own && row.accusing && !row.tooEarly && isSupport(row) && !speaksForAccused(row),
  )
  const first = new Map<string, R>()
  for (const row of against) {
    const known = first.get(row.actorId)
    if (!known || row.sortKey < known.sortKey) first.set(row.actorId, row)
  }
  return [...first].map(([accuserId, accusing]) => ({ accuserId, accusing }))
}

/**
 * What the accused answered to each accusation of one claim. What it said is put in order once, and accusations that began on the same day share
 * their answers.
 */
export function answersOf<R extends SaidRow>({
  rows,
  speaksForAccused,
}: Asked<R>): (accusing: Pick<R, 'said'>) => Answered<R> {
  const says = inOrder(rows.filter(speaksForAccused))
  const known = new Map<string | null, Answered<R>>()
  return ({ said }) => {
    const before = known.get(said.from)
    if (before) return before
    const isEarlier = (row: R) => certainlyBefore(row.said, said)
    const answered = {
      answers: says.filter((row) => bearsOn(row) && !isEarlier(row)),
      priorDenials: says.filter((row) => isDenial(row) && isPrior(row, isEarlier(row))),
    }
    known.set(said.from, answered)
    return answered
  }
}

/** Denials of a claim or of a broader one by others than the accused, oldest first. An accuser's own are none of what others denied. */
export function denialsByOthers<R extends SaidRow & Pick<AccusationRow, 'tooEarly'>>({
  rows,
  speaksForAccused,
}: Asked<R>): R[] {
  return inOrder(
    rows.filter(
      (row) =>
        isDenial(row) &&
        !row.tooEarly &&
        (row.relation === 'SAME' || row.relation === 'BROADER') &&
        !speaksForAccused(row),
    ),
  )
}

const inOrder = <R extends SaidRow>(rows: readonly R[]) =>
  rows.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))

/** Whether what the accused says on a claim says something of the accusation. */
function bearsOn(row: SaidRow): boolean {
  if (isSupport(row) || isDenial(row)) return sides.includes(row.relation)
  return row.relation === 'SAME'
}

function isPrior({ relation }: SaidRow, isEarlier: boolean): boolean {
  return relation === 'EARLIER' || (isEarlier && (relation === 'SAME' || relation === 'BROADER'))
}

/** How the accused answered: the first state that fits. */
export function stateOf(answers: readonly SaidRow[], isCounterAccused: boolean): AccusationState {
  const some = (test: (row: SaidRow) => boolean, ...relations: SaidRow['relation'][]) =>
    answers.some((row) => relations.includes(row.relation) && test(row))
  const denied = some(isDenial, 'SAME', 'BROADER')
  const confirmed = some(isSupport, 'SAME', 'NARROWER')
  if (denied && confirmed) return 'SPLIT'
  if (denied) return 'DENIED'
  if (confirmed) return 'CONFIRMED'
  if (some(isDenial, 'NARROWER') || some(isSupport, 'BROADER')) return 'PARTLY'
  if (isCounterAccused) return 'COUNTER_ACCUSED'
  return answers.length > 0 ? 'DECLINED' : 'UNANSWERED'
}

/** How long the first answer took, or null without one. Intervals that overlap leave nothing but a longest time. */
export function latencyOf(accused: Interval, answered: readonly Interval[]): Latency | null {
  const [first] = answered
  if (!first) return null
  const [min, max] = [daysFrom(accused.to, first.from), daysFrom(accused.from, first.to)]
  return { min: Math.max(0, min ?? 0), max: max === null ? null : Math.max(0, max) }
}

function daysFrom(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
}
