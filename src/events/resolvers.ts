// Events, places and topics: their fields, and the questions that begin with one.
import { connection } from '../contract/connections.ts'
import type { Read } from '../contract/context.ts'
import { requireId } from '../contract/input.ts'
import type { Page } from '../contract/models.ts'
import { pageOf, readWindow, type Direction, type PageArgs } from '../contract/paging.ts'
import { partialDate } from '../contract/values.ts'
import {
  eventsCount,
  eventsFeed,
  eventsFeedBackwards,
  placesCount,
  placesFeed,
  placesFeedBackwards,
  topicsCount,
  topicsFeed,
  topicsFeedBackwards,
} from '../generated/queries.ts'
import type { Resolvers } from '../generated/schema-types.ts'

interface Bounds {
  low: string
  high: string
  limit: number
}

/** A page of a short list ordered by name. */
async function pageByName<N extends { sortKey: string }>(
  list: string,
  args: PageArgs,
  fetch: (direction: Direction, bounds: Bounds) => Promise<N[]>,
  count: () => Promise<{ total: number }[]>,
): Promise<Page<N>> {
  const window = readWindow(args, list, 'ASC')
  const { low, high, limit, direction } = window
  const rows = await fetch(direction, { low, high, limit })
  return pageOf(
    rows,
    window,
    ({ sortKey }) => sortKey,
    async () => (await count())[0]?.total ?? 0,
  )
}

const events = { ASC: eventsFeed, DESC: eventsFeedBackwards }
const places = { ASC: placesFeed, DESC: placesFeedBackwards }
const topics = { ASC: topicsFeed, DESC: topicsFeedBackwards }

const eventPage = (args: PageArgs, read: Read) =>
  pageByName(
    'Query.events',
    args,
    async (direction, bounds) => (await read(events[direction], bounds)).map(({ event }) => event),
    () => read(eventsCount, {}),
  )
const placePage = (args: PageArgs, read: Read) =>
  pageByName(
    'Query.places',
    args,
    async (direction, bounds) => (await read(places[direction], bounds)).map(({ place }) => place),
    () => read(placesCount, {}),
  )
const topicPage = (args: PageArgs, read: Read) =>
  pageByName(
    'Query.topics',
    args,
    async (direction, bounds) => (await read(topics[direction], bounds)).map(({ topic }) => topic),
    () => read(topicsCount, {}),
  )

export const eventResolvers: Resolvers = {
  Query: {
    event: (_, { id }, { loaders }) => loaders.events.byId.load(requireId(id, 'Event', 'id')),
    events: (_, args, { read }) => eventPage(args, read),
    place: (_, { id }, { loaders }) => loaders.events.placesById.load(requireId(id, 'Place', 'id')),
    places: (_, args, { read }) => placePage(args, read),
    topic: (_, { id }, { loaders }) => loaders.events.topicsById.load(requireId(id, 'Topic', 'id')),
    topics: (_, args, { read }) => topicPage(args, read),
  },
  Event: {
    began: (row) => partialDate(row, 'began'),
    ended: (row) => partialDate(row, 'ended'),
  },
  EventConnection: connection,
  PlaceConnection: connection,
  TopicConnection: connection,
}
