// Makes figures of statements, for everyone who compares numbers.
import { boundsOf } from '../analysis/figures.ts'
import { saidInterval } from '../analysis/time.ts'
import type { Row } from '../graph/vocabulary.ts'
import type { FigureModel, StatementModel } from './models.ts'

/** How many figures of one claim are looked at, the newest first. */
export const mostFigures = 2_000

/** What a claim counts, as its row tells. */
export type MeasureRow = Pick<Row<'Claim'>, 'id' | 'counted' | 'aspect' | 'accumulation' | 'unit'>

/** The figure that a statement gives on a claim, or null where it names no number. */
export function figureOf(statement: StatementModel, claim: MeasureRow): FigureModel | null {
  const { quantityLow: low, quantityHigh: high, quantityQualifier: qualifier } = statement
  const bounds = boundsOf({ low, high, qualifier })
  if (bounds === null) return null
  return {
    ...bounds,
    statement,
    statementId: statement.id,
    claimId: claim.id,
    actorId: statement.actorId,
    counted: claim.counted,
    aspect: claim.aspect,
    accumulation: claim.accumulation,
    unit: statement.quantityUnit ?? claim.unit,
    asOf: { from: statement.quantityAsOfFrom, to: statement.quantityAsOfTo },
    said: saidInterval(statement),
    sortKey: statement.sortKey ?? '',
  }
}
