// Checks what is derived from claims and reviews: the index of conflicts, and the copies on reviews.
import { chunksOf } from '../analysis/grouping.ts'
import { disputesOn } from '../conflicts/disputes.ts'
import { dayKey } from '../contract/keys.ts'
import { claimsOfReviews, disputesOfClaims, reviewsToCheck } from '../generated/queries.ts'
import type { Read } from '../graph/pages.ts'
import type { Report } from './findings.ts'
import { rowsByKey } from './walk.ts'

/** Claims judged at once: each draws in the speakers of every claim that it is joined to. */
const batch = 100
const fields = [
  'id',
  'kind',
  'listing',
  'otherClaimId',
  'sortKey',
  'firstStatementId',
  'lastStatementId',
  'saidFrom',
  'saidTo',
  'supporterIds',
  'denierIds',
] as const

/** Judges one page of claims anew and compares what that gives with what is stored. */
export async function checkClaims(read: Read, ids: readonly string[], report: Report): Promise<void> {
  for (const some of chunksOf(ids, batch)) {
    const stored = await rowsByKey(read, disputesOfClaims, some)
    for (const [claimId, rows] of await disputesOn(read, some)) {
      const expected = rows.map(({ id, properties }) => shape({ id, ...properties })).sort()
      const actual = stored(claimId).map(shape).sort()
      if (actual.join('\n') === expected.join('\n')) continue
      const problem =
        rows.length === 0
          ? 'is indexed as contested, and nobody contests it'
          : 'is contested, and the index does not say so rightly'
      report(
        'disputes',
        claimId,
        problem,
        rows.length === 0 ? 'take its dispute away' : 'write its dispute anew',
      )
    }
  }
}

/** What is compared of a dispute, as one text. */
function shape(row: Readonly<Record<(typeof fields)[number], unknown>>): string {
  return JSON.stringify(fields.map((field) => row[field]))
}

/** Checks one page of reviews. */
export async function checkReviews(read: Read, ids: readonly string[], report: Report): Promise<void> {
  const claims = await rowsByKey(read, claimsOfReviews, ids)
  for (const { id, claimId, publishedTo, sortKey } of await read(reviewsToCheck, { ids })) {
    const judged = claims(id).map((edge) => edge.id)
    if (judged.length !== 1) report('copies', id, `judges ${judged.length} claims; a review judges one`)
    else if (judged[0] !== claimId)
      report('copies', id, `claimId is ${claimId}, and it judges ${judged[0]}`, `set claimId to ${judged[0]}`)
    const expected = dayKey(publishedTo, id)
    if (sortKey !== expected)
      report('keys', id, `sortKey is ${sortKey}, and its dates say ${expected}`, `set sortKey to ${expected}`)
  }
}
