// The field that tells how reports of a statement differ.
import { driftOf } from '../analysis/drift.ts'
import type { Context } from '../contract/context.ts'
import { loadRequired } from '../contract/loading.ts'
import type { Resolvers } from '../generated/schema-types.ts'

const mostListed = 200

/** A statement as it was told: its reports, and the hops behind them. */
async function toldOf(id: string, { loaders: { statements } }: Context) {
  const [reports, hops] = await Promise.all([statements.reports.load(id), statements.hops.load(id)])
  return { id, reports, hops }
}

export const driftResolvers: Resolvers = {
  Statement: {
    drift: async ({ id, quote, quoteKind }, _, context) => {
      const [told, restatedBy] = await Promise.all([
        toldOf(id, context),
        context.loaders.drift.restatedBy.load(id),
      ])
      const restating = await Promise.all(restatedBy.map((other) => toldOf(other, context)))
      return driftOf({ ...told, quote, quoteKind }, restating).slice(0, mostListed)
    },
  },
  Drift: {
    toStatement: ({ toStatementId }, _, { loaders }) => loadRequired(loaders.statements.byId, toStatementId),
  },
}
