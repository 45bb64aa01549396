// Loads statements and what hangs on them, batched for one request.
import type { HopRow, Limits, Loaders, Read, StatementLinks } from '../contract/context.ts'
import { loadAlike, loadById, loadGrouped } from '../contract/loading.ts'
import {
  hopsOfStatements,
  linksOfStatements,
  reportsOfStatements,
  statementsById,
} from '../generated/queries.ts'
import type { Row } from '../graph/vocabulary.ts'
import { fetchCounts, fetchPages, kindOfCount, kindOfPage } from './lists.ts'

const mostLinks = 100

/** The statement loaders of one request. */
export function statementLoaders(read: Read, limits: Limits): Loaders['statements'] {
  return {
    byId: loadById(async (ids) => (await read(statementsById, { ids })).map(({ statement }) => statement)),
    reports: loadGrouped(
      (ids) => read(reportsOfStatements, { ids }),
      (rows) =>
        rows.map(({ report, articleId, article }) => ({
          ...report,
          articleId,
          article: { ...article, read: true },
        })),
    ),
    hops: loadGrouped(
      (ids: readonly string[]) => read(hopsOfStatements, { ids }),
      (rows) => rows.map(toHop),
    ),
    links: loadGrouped(
      (ids: readonly string[]) => read(linksOfStatements, { ids, limit: mostLinks }),
      toLinks,
    ),
    pages: loadAlike(kindOfPage, (asked) => fetchPages(read, limits, asked)),
    counts: loadAlike(kindOfCount, (lists) => fetchCounts(read, limits, lists)),
  }
}

function toHop({
  articleId,
  read,
  hop,
}: {
  articleId: string
  read: boolean
  hop: Row<'CARRIED_BY'>
}): HopRow {
  const { citing, statedIn, via, certainty } = hop
  return {
    articleId,
    read,
    citing,
    statedIn,
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
