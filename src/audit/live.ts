// Changes as they are sealed.
import { liveOf } from '../contract/live.ts'
import type { ChangeModel } from '../contract/models.ts'
import { requireRole } from '../contract/viewer.ts'
import type { SubscriptionResolvers } from '../generated/schema-types.ts'
import { meetsChangeFilter, readChangeFilter } from './filter.ts'

export const liveChanges: Pick<SubscriptionResolvers, 'changes'> = {
  changes: {
    subscribe: async (_, { filter, after }, context) => {
      requireRole(context.viewer, 'EDITOR')
      const meets = meetsChangeFilter(readChangeFilter(filter))
      return liveOf(context).events(after ?? null, async function* (change) {
        if (meets(change)) yield change
      })
    },
    resolve: ({ node }: { node: ChangeModel }) => node,
  },
}
