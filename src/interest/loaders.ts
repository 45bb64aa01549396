// Loads what tells whose interests a statement may serve, batched for one request.
import DataLoader from 'dataloader'
import type { Tie } from '../analysis/interest.ts'
import { saidInterval } from '../analysis/time.ts'
import type { Loaders, Read } from '../contract/context.ts'
import type { SpeechRow } from '../contract/interest.ts'
import { loadGrouped, loadSeeks } from '../contract/loading.ts'
import { officesOfSpeakers, speakersOfStatements, tiesOfActors } from '../generated/queries.ts'

/** The interest loaders of one request. */
export function interestLoaders(read: Read): Loaders['interest'] {
  return {
    speeches: new DataLoader((ids) => fetchSpeeches(read, ids), { maxBatchSize: 5_000 }),
    offices: loadGrouped(
      (ids: readonly string[]) => read(officesOfSpeakers, { ids }),
      (rows, fromId) =>
        rows.map(({ principalId: toId, relationKey: key, since, until }) => ({
          type: 'REPRESENTS',
          fromId,
          toId,
          key,
          since,
          until,
        })),
    ),
    ties: loadSeeks(
      (seeks) => read(tiesOfActors, { seeks }),
      (rows) =>
        rows.map(({ relationKey: key, type, ...tie }) => ({ ...tie, key, type: type as Tie['type'] })),
    ),
  }
}

async function fetchSpeeches(read: Read, ids: readonly string[]): Promise<(SpeechRow | null)[]> {
  const rows = await read(speakersOfStatements, { ids })
  const found = new Map(rows.map((row) => [row.key, row]))
  return ids.map((id) => {
    const row = found.get(id)
    return row ? { ...row, statementId: id, said: saidInterval(row) } : null
  })
}
