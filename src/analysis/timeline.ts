// The timeline of a claim: when each statement on it was said, and when each report of it came out.
import type { EnumValue } from '../graph/vocabulary.ts'
import type { ReportClocks } from './as-of.ts'
import type { Interval } from './time.ts'

/** A statement with its dates. */
export interface DatedStatement {
  readonly id: string
  readonly said: Interval
  readonly reports: readonly ReportClocks[]
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
  const entries = statements.flatMap(({ id, said, reports }): TimelineEntry[] => {
    const articles = new Map(reports.map((report) => [report.articleId, report.published]))
    return [
      { kind: 'SAID', statementId: id, articleId: null, key: `${dayOf(said)}|${id}` },
      ...[...articles].map(([articleId, published]) => ({
        kind: 'PUBLISHED' as const,
        statementId: id,
        articleId,
        key: `${dayOf(published)}|${id} ${articleId}`,
      })),
    ]
  })
  return entries.sort((a, b) => (a.key < b.key ? -1 : 1))
}

const dayOf = ({ to }: Interval) => to ?? '0000-00-00'
