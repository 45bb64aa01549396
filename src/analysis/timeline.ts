// The timeline of a claim: when each statement on it was said, and when each report of it came out.
import type { EnumValue } from '../graph/vocabulary.ts'

/** A statement with when it was said and when its reports came out. */
export interface DatedStatement {
  readonly id: string
  /** Its place in lists: the latest day on which it can have been said, 0000-00-00 where that is not known; then its id. */
  readonly place: string
  readonly reports: readonly DatedReport[]
}

export interface DatedReport {
  readonly articleId: string
  /** The latest day on which it can have come out. */
  readonly publishedTo: string | null
}

export interface TimelineEntry {
  readonly kind: EnumValue<'TimelineKind'>
  readonly statementId: string
  /** The article that came out; null for what was said. */
  readonly articleId: string | null
  /** Its place: the latest day on which it can have been, 0000-00-00 where that is not known; then the statement, then the article. */
  readonly key: string
}

/**
 * One entry for each statement and one for each article that reports it, however many passages it has; the earliest first. An entry stands at
 * the latest day on which it can have been. The order of rows makes no difference.
 */
export function timelineOf(statements: readonly DatedStatement[]): TimelineEntry[] {
  const entries: TimelineEntry[] = []
  for (const { id, place, reports } of statements) {
    entries.push({ kind: 'SAID', statementId: id, articleId: null, key: place })
    const articles = new Map(reports.map((report) => [report.articleId, report.publishedTo]))
    for (const [articleId, day] of articles) {
      const key = `${day ?? '0000-00-00'}|${id} ${articleId}`
      entries.push({ kind: 'PUBLISHED', statementId: id, articleId, key })
    }
  }
  return entries.sort((a, b) => (a.key < b.key ? -1 : 1))
}
