// Accusations: who accuses whom on one claim, and how the accused answered.
import { isSupporting, type EnumValue } from '../graph/vocabulary.ts'
import { groupBy } from './grouping.ts'
import { certainlyBefore, type Interval } from './time.ts'

export type AccusationState = EnumValue<'AccusationState'>

/** A statement on the claim that accuses, or on a claim near it. */
export interface AccusationRow {
  readonly statementId: string
  readonly actorId: string
  readonly stance: string
  /** How the claim spoken on stands to the one that accuses. */
  readonly relation: 'SAME' | 'BROADER' | 'NARROWER' | 'EARLIER'
  /** Whether it stands on the accusing claim itself and not on an equivalent. */
  readonly own: boolean
  readonly accusing: boolean
  readonly said: Interval
  readonly sortKey: string
  /** Certainly said before the time of the claim: no side of it. */
  readonly tooEarly: boolean
}

/** What is asked of one claim and one of those it accuses. */
export interface Charge<R extends AccusationRow> {
  readonly claimId: string
  readonly accusedId: string
  readonly rows: readonly R[]
  /** Whether a statement was made by the accused, on its behalf, or by someone who represented it then. */
  readonly speaksForAccused: (row: R) => boolean
}

/** One accuser's accusation, without what the accused may have accused the accuser of. */
export interface Accusation<R extends AccusationRow> {
  readonly claimId: string
  readonly accuserId: string
  readonly accusedId: string
  /** The accuser's own first statement that supports the claim. */
  readonly accusing: R
  /** What the accused said to it since, oldest first. */
  readonly answers: readonly R[]
  readonly priorDenials: readonly R[]
  readonly deniedByOthers: readonly R[]
}

/** Days between an accusation and the first answer: at least `min`, at most `max`; null is open. */
export interface Latency {
  readonly min: number
  readonly max: number | null
}

const isSupport = ({ stance }: AccusationRow) => isSupporting(stance)
const isDenial = ({ stance }: AccusationRow) => stance === 'DENIES'
const sides: readonly string[] = ['SAME', 'BROADER', 'NARROWER']

/**
 * The accusations of one claim against one of those it accuses: one for each accuser who is neither the accused nor speaks for it, dated by
 * that accuser's own first statement in support. The cost is linear in the rows, but for the answers of the accused, which every accusation
 * looks at. Source: the definition of accusations in the model (docs/model.md). The order of rows makes no difference.
 */
export function accusationsOf<R extends AccusationRow>({
  claimId,
  accusedId,
  rows,
  speaksForAccused,
}: Charge<R>): Accusation<R>[] {
  const inOrder = rows.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
  const accusedSays = inOrder.filter(speaksForAccused)
  const others = inOrder.filter((row) => !speaksForAccused(row))
  const against = others.filter((row) => row.own && row.accusing && !row.tooEarly && isSupport(row))
  const deniedByOthers = others.filter(
    (row) => isDenial(row) && !row.tooEarly && (row.relation === 'SAME' || row.relation === 'BROADER'),
  )
  return [...groupBy(against, ({ actorId }) => actorId)].flatMap(([accuserId, [accusing]]) => {
    if (!accusing) return []
    const isEarlier = (row: R) => certainlyBefore(row.said, accusing.said)
    return [
      {
        claimId,
        accuserId,
        accusedId,
        accusing,
        answers: accusedSays.filter((row) => !isEarlier(row) && bearsOn(row)),
        priorDenials: accusedSays.filter((row) => isDenial(row) && isPrior(row, isEarlier(row))),
        deniedByOthers: deniedByOthers.filter(({ actorId }) => actorId !== accuserId),
      },
    ]
  })
}

/** Whether what the accused says on a claim says something of the accusation. */
function bearsOn(row: AccusationRow): boolean {
  if (isSupport(row) || isDenial(row)) return sides.includes(row.relation)
  return row.relation === 'SAME'
}

function isPrior({ relation }: AccusationRow, isEarlier: boolean): boolean {
  return relation === 'EARLIER' || (isEarlier && (relation === 'SAME' || relation === 'BROADER'))
}

/** How the accused answered: the first state that fits. */
export function stateOf(answers: readonly AccusationRow[], isCounterAccused: boolean): AccusationState {
  const some = (test: (row: AccusationRow) => boolean, ...relations: AccusationRow['relation'][]) =>
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
