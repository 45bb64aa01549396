// Loads actors and how they stand to others, batched for one request.
import type { Loaders, Read } from '../contract/context.ts'
import { loadById, loadSeeks } from '../contract/loading.ts'
import type { ActorRelationModel } from '../contract/models.ts'
import { actorsById, relationsOfActors } from '../generated/queries.ts'

const mostRelations = 100

/** The actor loaders of one request. */
export function actorLoaders(read: Read): Loaders['actors'] {
  return {
    byId: loadById(async (ids) => (await read(actorsById, { ids })).map(({ actor }) => actor)),
    relations: loadSeeks(
      (seeks) => read(relationsOfActors, { seeks, limit: mostRelations }),
      (rows) => rows as unknown as ActorRelationModel[],
    ),
  }
}
