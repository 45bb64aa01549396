// Makes figures of what the store tells, for everyone who compares numbers.
import type { AsOf } from '../analysis/as-of.ts'
import { boundsOf } from '../analysis/figures.ts'
import { saidInterval } from '../analysis/time.ts'
import type { Row } from '../graph/vocabulary.ts'
import { standingsAsOf } from './as-of.ts'
import type { Loaders } from './context.ts'
import { loadEach } from './loading.ts'
import type { ClaimModel, FigureModel } from './models.ts'

/** How many figures of one claim are looked at, the newest first. */
export const mostFigures = 2_000

/** What a claim counts, as its row tells. */
type MeasureRow = Pick<Row<'Claim'>, 'id' | 'counted' | 'aspect' | 'accumulation' | 'unit'>

/** A number that a statement gives, as the store tells it. */
export interface GivenRow {
  readonly statementId: string
  readonly actorId: string
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: string
  readonly unit: string | null
  readonly asOfFrom: string | null
  readonly asOfTo: string | null
  readonly saidFrom: string | null
  readonly saidTo: string | null
  readonly sortKey: string
}

/** The figures that statements give on a claim, newest first: at most as many as are looked at. */
export function figuresOf(given: readonly GivenRow[], claim: MeasureRow): FigureModel[] {
  return given.slice(0, mostFigures).flatMap((one) => figureOf(one, claim) ?? [])
}

/** The figure that a statement gives on a claim, or null where it names no number. */
function figureOf(given: GivenRow, claim: MeasureRow): FigureModel | null {
  const bounds = boundsOf(given)
  if (bounds === null) return null
  // Property by property: an object that is spread together is several times as slow to read, and every pair of figures is read.
  return {
    low: bounds.low,
    high: bounds.high,
    statementId: given.statementId,
    claimId: claim.id,
    actorId: given.actorId,
    counted: claim.counted,
    aspect: claim.aspect,
    accumulation: claim.accumulation,
    unit: given.unit ?? claim.unit,
    asOf: { from: given.asOfFrom, to: given.asOfTo },
    said: saidInterval(given),
    sortKey: given.sortKey,
  }
}

/** The figures of one claim, or of two that are joined, as of a moment. */
export interface GroupsSeek {
  readonly claimId: string
  readonly otherClaimId: string | null
  readonly asOf: AsOf | null
}

/** The figures on some claims as they stood at a moment, or stand now. */
export interface FiguresThen {
  readonly stood: FigureModel[]
  /** Those that only may have stood. */
  readonly unsure: FigureModel[]
  /** Whether some claim has more figures than are looked at. */
  readonly sampled: boolean
}

/** The figures that statements give on some claims, and which of them stood at a moment. */
export async function figuresThen(
  claims: readonly ClaimModel[],
  asOf: AsOf | null,
  { loaders }: { loaders: Pick<Loaders, 'evidence' | 'figures'> },
): Promise<FiguresThen> {
  const given = await loadEach(
    loaders.figures.givenOnClaims,
    claims.map(({ id }) => id),
  )
  const figures = claims.flatMap((claim, index) => figuresOf(given[index] ?? [], claim))
  const standing = await standingsAsOf(
    figures.map(({ statementId }) => statementId),
    asOf,
    { loaders },
  )
  return {
    stood: figures.filter(({ statementId }) => standing(statementId) === 'CERTAIN'),
    unsure: figures.filter(({ statementId }) => standing(statementId) === 'UNCERTAIN'),
    sampled: given.some((rows) => rows.length > mostFigures),
  }
}
