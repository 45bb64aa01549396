// The timeline of a claim.
import { reportStands, type AsOf } from '../analysis/as-of.ts'
import { timelineOf, type DatedStatement } from '../analysis/timeline.ts'
import { readAsOf, standingsAsOf } from '../contract/as-of.ts'
import { connection } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import { loadEach, loadRequired } from '../contract/loading.ts'
import type { ClaimModel, TimelinePage } from '../contract/models.ts'
import { pageOfAll, readWindow } from '../contract/paging.ts'
import type { Sample } from '../contract/samples.ts'
import { partialDate } from '../contract/values.ts'
import type { ClaimTimelineArgs, Resolvers } from '../generated/schema-types.ts'
import { enums } from '../graph/vocabulary.ts'

async function timelinePage(
  { id }: ClaimModel,
  args: ClaimTimelineArgs,
  context: Context,
): Promise<TimelinePage> {
  const asOf = readAsOf(args.asOf)
  const window = readWindow(args, `Claim.timeline ${id}`, 'ASC')
  const { rows, sampled } =
    asOf === null ? await context.loaders.evidence.dated.load(id) : await datedAsOf(id, asOf, context)
  return { ...pageOfAll(timelineOf(rows), window, ({ key }) => key), sampled }
}

/** The statements on a claim and their reports that certainly stood at a moment. */
async function datedAsOf(claimId: string, asOf: AsOf, context: Context): Promise<Sample<DatedStatement>> {
  const { evidence } = context.loaders
  const { rows: taken, sampled } = await evidence.stances.load({ claimId, stances: enums.Stance, asOf })
  const ids = taken.map(({ statementId }) => statementId)
  const [standing, clocks] = await Promise.all([
    standingsAsOf(ids, asOf, context),
    loadEach(evidence.clocks, ids),
  ])
  const rows = taken.flatMap(({ statementId: id, sortKey: place }, index) => {
    const known = clocks[index] ?? null
    if (known === null || standing(id) !== 'CERTAIN') return []
    const reports = known.reports
      .filter((report) => reportStands(report, asOf))
      .map(({ articleId, published }) => ({ articleId, publishedTo: published.to }))
    return [{ id, place, reports }]
  })
  return { rows, sampled }
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
