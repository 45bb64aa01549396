// Loads actors and how they stand to others, batched for one request.
import { groupBy } from '../analysis/grouping.ts'
import type { Loaders, Read } from '../contract/context.ts'
import { loadAlike, loadById } from '../contract/loading.ts'
import type { ActorRelationModel } from '../contract/models.ts'
import { actorsById, relationsOfActors } from '../generated/queries.ts'

const mostRelations = 100

/** The actor loaders of one request. */
export function actorLoaders(read: Read): Loaders['actors'] {
  return {
    byId: loadById(async (ids) => (await read(actorsById, { ids })).map(({ actor }) => actor)),
    relations: loadAlike(
      () => 'relations',
      async (keys) => {
        const seeks = keys.map((seek, index) => ({ ...seek, key: String(index) }))
        const rows = groupBy(await read(relationsOfActors, { seeks, limit: mostRelations }), ({ key }) => key)
        return keys.map((_, index) => (rows.get(String(index)) ?? []) as unknown as ActorRelationModel[])
      },
    ),
  }
}
