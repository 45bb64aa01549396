// Loads what changes hold beside their heads, batched for one request.
import DataLoader from 'dataloader'
import type { Loaders, Read } from '../contract/context.ts'
import { loadById } from '../contract/loading.ts'
import { bodiesOfChanges, changesById } from '../generated/queries.ts'
import { readBody } from './change.ts'
import { keyOfNumber } from './lists.ts'

/** That of a whole import is large. */
const bodiesAtOnce = 20

/** The loaders of changes of one request. */
export function changeLoaders(read: Read): Loaders['changes'] {
  return {
    byId: loadById(async (ids) =>
      (await read(changesById, { ids })).map((change) => ({
        ...change,
        sortKey: keyOfNumber(change.number),
      })),
    ),
    bodies: new DataLoader(
      async (ids) => {
        const rows = await read(bodiesOfChanges, { ids })
        const found = new Map(rows.map(({ id, body }) => [id, body]))
        return ids.map((id) => {
          const text = found.get(id) ?? null
          return text === null ? null : readBody(text)
        })
      },
      { maxBatchSize: bodiesAtOnce },
    ),
  }
}
