// Loads events, places and topics by id, batched for one request.
import type { Loaders, Read } from '../contract/context.ts'
import { loadById } from '../contract/loading.ts'
import { eventsById, placesById, topicsById } from '../generated/queries.ts'

/** The loaders of events, places and topics of one request. */
export function eventLoaders(read: Read): Loaders['events'] {
  return {
    byId: loadById(async (ids) => (await read(eventsById, { ids })).map(({ event }) => event)),
    placesById: loadById(async (ids) => (await read(placesById, { ids })).map(({ place }) => place)),
    topicsById: loadById(async (ids) => (await read(topicsById, { ids })).map(({ topic }) => topic)),
  }
}
