// Loads the figures given on claims, batched for one request.
import DataLoader from 'dataloader'
import { boundsOf } from '../analysis/figures.ts'
import { saidInterval } from '../analysis/time.ts'
import type { Loaders, Read } from '../contract/context.ts'
import { groupBy } from '../contract/loading.ts'
import type { FigureModel, StatementModel } from '../contract/models.ts'
import { figuresOnClaims } from '../generated/queries.ts'
import type { Row } from '../graph/vocabulary.ts'

/** How many figures of one claim are looked at, the newest first. */
export const mostFigures = 2_000

/** What a claim counts, as its row tells. */
export type MeasureRow = Pick<Row<'Claim'>, 'id' | 'counted' | 'aspect' | 'accumulation' | 'unit'>

/** The figure loaders of one request. Gives one more statement than are looked at where there are more. */
export function figureLoaders(read: Read): Loaders['figures'] {
  return {
    statementsOnClaims: new DataLoader(async (ids) => {
      const rows = groupBy(await read(figuresOnClaims, { ids, limit: mostFigures + 1 }), ({ key }) => key)
      return ids.map((id) => newest((rows.get(id) ?? []).map(({ statement }) => statement)))
    }),
  }
}

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

/** Two stances are read apart, each newest first. */
function newest(statements: StatementModel[]): StatementModel[] {
  return statements.sort((a, b) => ((a.sortKey ?? '') > (b.sortKey ?? '') ? -1 : 1)).slice(0, mostFigures + 1)
}
