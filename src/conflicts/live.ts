// Conflicts where changes may have altered them.
import { chunksOf } from '../analysis/grouping.ts'
import { liveOf } from '../contract/live.ts'
import type { Context } from '../contract/context.ts'
import type { ChangeModel, ConflictModel } from '../contract/models.ts'
import { claimsJudgedWith, conflictsAmong, statementsById } from '../generated/queries.ts'
import type { SubscriptionResolvers } from '../generated/schema-types.ts'
import { judgeMarked } from './disputes.ts'
import { readConflictFilter } from './filter.ts'
import { withRepresentatives } from './lists.ts'

/** The change of a whole import touches thousands. */
const atOnce = 100
const mostOfClaims = 1_000

export const liveConflicts: Pick<SubscriptionResolvers, 'conflicts'> = {
  conflicts: {
    subscribe: (_, { filter, after }, context) => {
      const { listings, conditions } = readConflictFilter(filter)
      return liveOf(context).events(after ?? null, async function* (change, fresh) {
        const claims = await claimsTouched(change, fresh)
        if (claims.length === 0) return
        // Whoever made the change judges what it marked after its commit, and may not have come to it yet.
        await judgeMarked(fresh.graph)
        const representing = await withRepresentatives(conditions.representing, fresh.read)
        const asked = { listings, limit: mostOfClaims, filter: { ...conditions, representing } }
        const told = new Set<string>()
        for (const ids of chunksOf(claims, atOnce))
          for (const { dispute } of await fresh.read(conflictsAmong, { ...asked, ids })) {
            if (told.has(dispute.id)) continue
            told.add(dispute.id)
            yield { ...dispute, asOf: null }
          }
      })
    },
    resolve: ({ node }: { node: ConflictModel }) => node,
  },
}

/** The claims that a change touched or whose statements it touched, and every claim whose conflicts that may alter. */
async function claimsTouched({ nodeIds }: ChangeModel, { read }: Context): Promise<string[]> {
  const of = (prefix: string) => nodeIds.filter((id) => id.startsWith(prefix))
  const [claims, statements] = [new Set(of('claim:')), of('statement:')]
  for (const ids of chunksOf(statements, atOnce))
    for (const { statement } of await read(statementsById, { ids })) claims.add(statement.claimId)
  const found = new Set<string>()
  for (const ids of chunksOf([...claims], atOnce))
    for (const { id } of await read(claimsJudgedWith, { ids })) found.add(id)
  return [...found]
}
