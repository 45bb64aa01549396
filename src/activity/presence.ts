// Refuses a matrix of what is not in the graph.
import type { MatrixConditions } from '../analysis/stance-matrix.ts'
import type { Context } from '../contract/context.ts'
import { invalidInput } from '../errors.ts'

type Find = (id: string) => Promise<unknown>

/** Throws INVALID_INPUT that names the ids of which the graph holds nothing. */
export async function requirePresent(
  { actors, claims, topics, events }: MatrixConditions,
  { loaders }: Context,
): Promise<void> {
  await Promise.all([
    requireAll('actors', actors, (id) => loaders.actors.byId.load(id)),
    requireAll('claims', claims, (id) => loaders.claims.byId.load(id)),
    requireAll('topic', topics, (id) => loaders.events.topicsById.load(id)),
    requireAll('event', events, (id) => loaders.events.byId.load(id)),
  ])
}

async function requireAll(field: string, ids: readonly string[] | null, find: Find): Promise<void> {
  const found = await Promise.all((ids ?? []).map(async (id) => ({ id, present: (await find(id)) !== null })))
  const absent = found.filter(({ present }) => !present).map(({ id }) => id)
  if (absent.length > 0)
    throw invalidInput(field, `${field} must be in the graph; there is no ${absent.join(', ')}.`, { absent })
}
