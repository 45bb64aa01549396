// Loads what analyses of a claim rest on, batched for one request: who says what on it, the claims around it, and when.
import DataLoader from 'dataloader'
import type { Clocks } from '../analysis/as-of.ts'
import { groupBy } from '../analysis/grouping.ts'
import { saidInterval } from '../analysis/time.ts'
import { mayHaveStood } from '../contract/as-of.ts'
import type { Loaders, Read } from '../contract/context.ts'
import type { Limits } from '../contract/limits.ts'
import type { DatedStatement } from '../analysis/timeline.ts'
import type { AroundRow, StanceTaken, StanceSeek } from '../contract/evidence.ts'
import { loadAlike, loadAtMoments, loadGrouped } from '../contract/loading.ts'
import { sampleOf, type Sample } from '../contract/samples.ts'
import { claimsAround, clocksOfStatements, datesOnClaims, stancesOnClaims } from '../generated/queries.ts'

const mostAround = 100

/** The evidence loaders of one request. */
export function evidenceLoaders(read: Read, { judged }: Limits): Loaders['evidence'] {
  return {
    stances: loadAlike(
      ({ stances, asOf }) => JSON.stringify({ stances, asOf }),
      (seeks) => fetchStances(read, seeks, judged),
    ),
    dated: loadGrouped(
      (ids: readonly string[]) => read(datesOnClaims, { ids, limit: judged + 1 }),
      (rows) => toDated(rows, judged),
    ),
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

/** The same stances on claims as of one moment. */
async function fetchStances(
  read: Read,
  seeks: readonly StanceSeek[],
  most: number,
): Promise<Sample<StanceTaken>[]> {
  const ids = seeks.map(({ claimId }) => claimId)
  const { stances = [], asOf = null } = seeks[0] ?? {}
  const stood = mayHaveStood(asOf)
  const found = groupBy(
    await read(stancesOnClaims, { ids, stances, stood, limit: most + 1 }),
    ({ key }) => key,
  )
  return ids.map((claimId) => {
    const taken = (found.get(claimId) ?? []).map((row) => ({ ...row, claimId }))
    return sampleOf(taken, most, ({ stance }) => stance)
  })
}

interface DateRow {
  readonly statementId: string
  readonly stance: string
  readonly place: string
  readonly articleId: string
  readonly publishedTo: string | null
}

/** Statements come oldest first, so that the newest of each stance are its last. */
function toDated(rows: readonly DateRow[], most: number): Sample<DatedStatement> {
  const dated = [...groupBy(rows, ({ place }) => place)].flatMap(([place, reports]) => {
    const [first] = reports
    return first ? [{ id: first.statementId, stance: first.stance, place, reports }] : []
  })
  const { rows: newest, sampled } = sampleOf(dated.reverse(), most, ({ stance }) => stance)
  return { rows: newest.toReversed(), sampled }
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
