// The timeline of a claim.
import { reportStands } from '../analysis/as-of.ts'
import { timelineOf } from '../analysis/timeline.ts'
import { readAsOf, standingsAsOf } from '../contract/as-of.ts'
import { connection } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import { loadEach, loadRequired } from '../contract/loading.ts'
import type { ClaimModel, TimelinePage } from '../contract/models.ts'
import { pageOfAll, readWindow } from '../contract/paging.ts'
import { partialDate } from '../contract/values.ts'
import type { ClaimTimelineArgs, Resolvers } from '../generated/schema-types.ts'

async function timelinePage(
  { id }: ClaimModel,
  args: ClaimTimelineArgs,
  context: Context,
): Promise<TimelinePage> {
  const { evidence } = context.loaders
  const asOf = readAsOf(args.asOf)
  const window = readWindow(args, `Claim.timeline ${id}`, 'ASC')
  const ids = (await evidence.stances.load(id)).map(({ statementId }) => statementId)
  const [standing, clocks] = await Promise.all([
    standingsAsOf(ids, asOf, context),
    loadEach(evidence.clocks, ids),
  ])
  const stood = ids.flatMap((statementId, index) => {
    const known = clocks[index] ?? null
    if (known === null || standing(statementId) !== 'CERTAIN') return []
    const reports = asOf === null ? known.reports : known.reports.filter((one) => reportStands(one, asOf))
    return [{ id: statementId, said: known.said, reports }]
  })
  return pageOfAll(timelineOf(stood), window, ({ key }) => key)
}

export const timelineResolvers: Resolvers = {
  Claim: { timeline: timelinePage },
  TimelineEntry: {
    date: async ({ statementId, articleId }, _, { loaders }) =>
      articleId === null
        ? partialDate(await loadRequired(loaders.statements.byId, statementId), 'said')
        : partialDate(await loadRequired(loaders.articles.byId, articleId), 'published'),
    statement: ({ statementId }, _, { loaders }) => loadRequired(loaders.statements.byId, statementId),
    article: ({ articleId }, _, { loaders }) =>
      articleId === null ? null : loadRequired(loaders.articles.byId, articleId),
  },
  TimelineConnection: connection,
}
