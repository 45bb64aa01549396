// Loads what analyses of a claim rest on, batched for one request: who says what on it, the claims around it, and when.
import DataLoader from 'dataloader'
import type { Clocks } from '../analysis/as-of.ts'
import { groupBy } from '../analysis/grouping.ts'
import { saidInterval } from '../analysis/time.ts'
import type { Loaders, Read } from '../contract/context.ts'
import type { DatedStatement } from '../analysis/timeline.ts'
import { mostTaken, type AroundRow } from '../contract/evidence.ts'
import { loadAtMoments, loadGrouped } from '../contract/loading.ts'
import { claimsAround, clocksOfStatements, datesOnClaims, stancesOnClaims } from '../generated/queries.ts'

const mostAround = 100

/** The evidence loaders of one request. */
export function evidenceLoaders(read: Read): Loaders['evidence'] {
  return {
    stances: loadGrouped(
      (ids: readonly string[]) => read(stancesOnClaims, { ids, limit: mostTaken }),
      (rows, claimId) => rows.map((row) => ({ ...row, claimId })),
    ),
    dated: loadGrouped((ids: readonly string[]) => read(datesOnClaims, { ids, limit: mostTaken }), toDated),
    around: loadAtMoments(
      (ids, moment) => read(claimsAround, { ids, moment, limit: mostAround }),
      (rows) => rows as unknown as AroundRow[],
    ),
    clocks: new DataLoader(
      async (ids) => {
        const rows = groupBy(await read(clocksOfStatements, { ids }), ({ key }) => key)
        return ids.map((id) => toClocks(rows.get(id) ?? []))
      },
      { maxBatchSize: 5_000 },
    ),
  }
}

interface DateRow {
  readonly statementId: string
  readonly place: string
  readonly articleId: string
  readonly publishedTo: string | null
}

function toDated(rows: readonly DateRow[]): DatedStatement[] {
  return [...groupBy(rows, ({ place }) => place)].flatMap(([place, reports]) => {
    const id = reports[0]?.statementId
    return id === undefined ? [] : [{ id, place, reports }]
  })
}

interface ClockRow {
  orderKey: string
  saidFrom: string | null
  saidTo: string | null
  recordedAt: string
  articleId: string
  passage: string
  publishedFrom: string | null
  publishedTo: string | null
  reportedAt: string
}

/** A statement without a report stood at no moment. */
function toClocks(rows: readonly ClockRow[]): Clocks | null {
  const [first] = rows
  if (!first) return null
  return {
    said: saidInterval({ ...first, sortKey: first.orderKey }),
    recordedAt: first.recordedAt,
    reports: rows.map(({ articleId, passage, publishedFrom, publishedTo, reportedAt }) => ({
      articleId,
      passage,
      published: { from: publishedFrom, to: publishedTo },
      recordedAt: reportedAt,
    })),
  }
}
