// Statements as changes touch them.
import { chunksOf } from '../analysis/grouping.ts'
import { statementFor } from '../access/withheld.ts'
import { countedStates } from '../graph/vocabulary.ts'
import type { Context } from '../contract/context.ts'
import { liveOf } from '../contract/live.ts'
import type { StatementModel } from '../contract/models.ts'
import { listedNow, readStatementConditions } from '../contract/statement-conditions.ts'
import { statementsAmong } from '../generated/queries.ts'
import type { SubscriptionResolvers } from '../generated/schema-types.ts'

/** The change of a whole import touches thousands. */
const atOnce = 100

export const liveStatements: Pick<SubscriptionResolvers, 'statements'> = {
  statements: {
    subscribe: (_, { filter, after }, context) => {
      const asked = readStatementConditions(filter ?? {})
      const conditions = { ...asked, ...listedNow, states: asked.states ?? countedStates }
      return liveOf(context).events(after ?? null, async function* ({ nodeIds }, { read }) {
        const ids = nodeIds.filter((id) => id.startsWith('statement:'))
        for (const some of chunksOf(ids, atOnce))
          for (const { statement } of await read(statementsAmong, { ids: some, filter: conditions }))
            yield statement
      })
    },
    // No loader read it, so none withheld its words.
    resolve: ({ node }: { node: StatementModel }, _: unknown, { viewer }: Context) =>
      statementFor(viewer, node),
  },
}
