// Loads what tells whose interests a statement may serve, batched for one request.
import DataLoader from 'dataloader'
import { groupBy } from '../analysis/grouping.ts'
import type { Tie } from '../analysis/interest.ts'
import { saidInterval } from '../analysis/time.ts'
import type { Loaders, Read } from '../contract/context.ts'
import type { SpeechRow, TieSeek } from '../contract/interest.ts'
import { loadAlike, loadGrouped } from '../contract/loading.ts'
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
    ties: loadAlike(
      () => 'ties',
      (seeks) => fetchTies(read, seeks),
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

async function fetchTies(read: Read, asked: readonly TieSeek[]): Promise<Tie[][]> {
  const seeks = asked.map((seek, index) => ({ ...seek, key: String(index) }))
  const found = groupBy(await read(tiesOfActors, { seeks }), ({ key }) => key)
  return asked.map((_, index) =>
    (found.get(String(index)) ?? []).map(({ relationKey, type, ...tie }) => ({
      ...tie,
      key: relationKey,
      type: type as Tie['type'],
    })),
  )
}
