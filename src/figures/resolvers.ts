// The fields of figures on claims.
import { joinWith } from '../analysis/figure-joins.ts'
import { figurePairs } from '../analysis/figure-pairs.ts'
import { seriesOf } from '../analysis/figure-spread.ts'
import { readAsOf } from '../contract/as-of.ts'
import { valueList } from '../contract/input.ts'
import { loadRequired } from '../contract/loading.ts'
import type { FigurePairModel, FigureSpreadModel, StatementModel } from '../contract/models.ts'
import { pageOf, readWindow } from '../contract/paging.ts'
import { quantity } from '../contract/values.ts'
import type { FigureSpreadPairsArgs, Resolvers } from '../generated/schema-types.ts'
import { spreadOn } from './spread.ts'

const mostSeries = 100

function pairsOf(
  spread: FigureSpreadModel,
  { classes, first, after }: FigureSpreadPairsArgs,
): FigurePairModel[] {
  const wanted = valueList(classes, 'classes')
  const window = readWindow(
    { first: first ?? null, after: after ?? null },
    `FigureSpread.pairs ${spread.claim.id}`,
    'DESC',
  )
  const page: Omit<FigurePairModel, 'cursor'>[] = []
  for (const pair of figurePairs(spread.figures, joinWith(spread.claim.id, spread.joins))) {
    if (pair.key >= window.high || (wanted !== null && !wanted.includes(pair.class))) continue
    page.push(pair)
    if (page.length === window.size) break
  }
  const { cursorOf } = pageOf(
    page,
    window,
    ({ key }) => key,
    async () => page.length,
  )
  return page.map((pair) => ({ ...pair, cursor: cursorOf(pair) }))
}

/** A figure is made only of a statement that states a number. */
function requireQuantity(statement: StatementModel) {
  const stated = quantity(statement)
  if (stated === null) throw new TypeError(`${statement.id} gives no number and was taken for a figure`)
  return stated
}

export const figureResolvers: Resolvers = {
  Claim: { figures: (claim, { asOf }, context) => spreadOn(claim, readAsOf(asOf), context) },
  FigureSpread: {
    counted: ({ claim }) => claim.counted,
    unit: ({ spread }) => spread.unit,
    low: ({ spread }) => spread.low,
    high: ({ spread }) => spread.high,
    points: (spread, args) => spread.figures.slice(0, readWindow(args, 'FigureSpread.points', 'DESC').size),
    uncertainPoints: ({ uncertain }) => uncertain,
    pointCount: ({ figures }) => figures.length,
    series: ({ figures }) =>
      seriesOf(figures)
        .slice(0, mostSeries)
        .map((series) => ({ ...series, figures: series.figures.slice(-mostSeries) })),
    pairs: pairsOf,
  },
  Figure: {
    claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
    actor: ({ actorId }, _, { loaders }) => loadRequired(loaders.actors.byId, actorId),
    statement: ({ statementId }, _, { loaders }) => loadRequired(loaders.statements.byId, statementId),
    quantity: async ({ statementId }, _, { loaders }) =>
      requireQuantity(await loadRequired(loaders.statements.byId, statementId)),
  },
  FigureSeries: {
    claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
    actor: ({ actorId }, _, { loaders }) => loadRequired(loaders.actors.byId, actorId),
    points: ({ figures }) => [...figures],
  },
}
