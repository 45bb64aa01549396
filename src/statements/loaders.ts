// Loads statements and what hangs on them, batched for one request, each as its viewer may see it.
import { isWithheld, statementFor, withoutWords } from '../access/withheld.ts'
import type { Company, Loaders, Read, StatementLinks } from '../contract/context.ts'
import type { HopRow } from '../contract/evidence.ts'
import type { Limits } from '../contract/limits.ts'
import { loadAlike, loadById, loadGrouped } from '../contract/loading.ts'
import type { ReportModel } from '../contract/models.ts'
import type { Viewer } from '../contract/viewer.ts'
import {
  hopsOfStatements,
  linksOfStatements,
  reportsOfStatements,
  statementsById,
} from '../generated/queries.ts'
import type { Row } from '../graph/vocabulary.ts'
import { fetchCounts, fetchPages, kindOfCount, kindOfPage, type Accompanied } from './lists.ts'

const mostLinks = 100

/** The other loaders to which a page of statements hands what came along with it. */
type Others = Pick<Loaders, 'actors' | 'claims'>

/** The statement loaders of one request. */
export function statementLoaders(
  read: Read,
  limits: Limits,
  viewer: Viewer,
  others: Others,
): Loaders['statements'] {
  const seen = reportSieve(viewer)
  const reports = loadGrouped(
    (ids: readonly string[]) => read(reportsOfStatements, { ids }),
    (rows) => rows.map(({ report, article, state }) => seen(state, toReport(report, article))),
  )
  const meet = (rows: readonly Accompanied[], company: Company) => {
    for (const { statement, actors, claims, outlets, ...printed } of rows) {
      for (const actor of [...actors, ...outlets]) others.actors.byId.prime(actor.id, actor)
      for (const claim of claims) others.claims.byId.prime(claim.id, claim)
      const own = () => reportsOf(printed).map((report) => seen(statement.state, report))
      if (company.reports) reports.prime(statement.id, own())
    }
  }
  return {
    byId: loadById(async (ids) =>
      (await read(statementsById, { ids })).map(({ statement }) => statementFor(viewer, statement)),
    ),
    reports,
    hops: loadGrouped(
      (ids: readonly string[]) => read(hopsOfStatements, { ids }),
      (rows) => rows.map(toHop),
    ),
    links: loadGrouped(
      (ids: readonly string[]) => read(linksOfStatements, { ids, limit: mostLinks }),
      toLinks,
    ),
    pages: loadAlike(kindOfPage, async (asked) => {
      const pages = await fetchPages(read, limits, asked, meet)
      return pages.map((page) => page.map((statement) => statementFor(viewer, statement)))
    }),
    counts: loadAlike(kindOfCount, (lists) => fetchCounts(read, limits, lists)),
  }
}

/** Reports of a statement, by its state, as this viewer may see them. */
function reportSieve(viewer: Viewer) {
  return (state: string, report: ReportModel) => (isWithheld(state, viewer) ? withoutWords(report) : report)
}

/** An article in which something is reported was read. */
function toReport(report: Row<'REPORTED_IN'>, article: Row<'Article'>): ReportModel {
  return { ...report, articleId: article.id, article: { ...article, read: true } }
}

function reportsOf({ reports, articles }: Pick<Accompanied, 'reports' | 'articles'>): ReportModel[] {
  return reports.flatMap((report, index) => {
    const article = articles[index]
    return article ? toReport(report, article) : []
  })
}

function toHop({
  articleId,
  outletId,
  read,
  hop,
}: {
  articleId: string
  outletId: string | null
  read: boolean
  hop: Row<'CARRIED_BY'>
}): HopRow {
  const { citing, statedIn, via, certainty, recordedAt } = hop
  return {
    articleId,
    outletId,
    read,
    citing,
    statedIn,
    recordedAt,
    via: via as HopRow['via'],
    certainty: certainty as HopRow['certainty'],
  }
}

function toLinks(rows: { relation: string; outgoing: boolean; id: string }[]): StatementLinks {
  const ids = (relation: string, outgoing: boolean) =>
    rows.filter((row) => row.relation === relation && row.outgoing === outgoing).map(({ id }) => id)
  return {
    onBehalfOf: ids('ON_BEHALF_OF', true),
    saidIn: ids('SAID_IN', true),
    respondsTo: ids('RESPONDS_TO', true),
    retracts: ids('RETRACTS', true),
    restates: ids('RESTATES', true),
    responses: ids('RESPONDS_TO', false),
    retractedBy: ids('RETRACTS', false),
  }
}
