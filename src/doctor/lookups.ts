// Checks the look-ups that are derived from actors, articles and claims for entries that lead nowhere.
import { aliasesToCheck, disputesToCheck, knownNodes, urlsToCheck } from '../generated/queries.ts'
import type { ReadQuery } from '../graph/query.ts'
import { pages, type Read } from '../graph/pages.ts'
import type { CheckName, Report } from './findings.ts'
import { unknownAmong } from './walk.ts'

type Entries = ReadQuery<{ after: string; limit: number }, { id: string; ownerId: string | null }>
type Known = ReadQuery<{ ids: readonly string[] }, { id: string }>

const lookups: readonly { check: CheckName; entries: Entries; owners: Known }[] = [
  { check: 'aliases', entries: aliasesToCheck, owners: knownNodes.Actor },
  { check: 'urls', entries: urlsToCheck, owners: knownNodes.Article },
  { check: 'disputes', entries: disputesToCheck, owners: knownNodes.Claim },
]

/** Checks every entry of every look-up. */
export async function checkLookups(read: Read, report: Report): Promise<void> {
  for (const { check, entries, owners } of lookups) {
    for await (const rows of pages(read, entries)) {
      const unknown = await unknownAmong(
        read,
        owners,
        rows.map(({ ownerId }) => ownerId),
      )
      for (const { id, ownerId } of rows)
        if (ownerId === null || unknown.has(ownerId))
          report(check, id, `leads to ${ownerId ?? 'nothing'}, which does not exist`, 'take it away')
    }
  }
}
