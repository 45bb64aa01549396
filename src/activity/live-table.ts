// Keeps all statements in memory as a table, and brings it up to date with the store before each answer.
import { createTable, sizeOf, type StatementTable } from '../analysis/statement-table.ts'
import type { ActivityIndex } from '../contract/activity-index.ts'
import { unavailable } from '../errors.ts'
import { appliedMigrations, writesSince } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'
import { readAll, reread, type Fetch } from './facts.ts'
import { joinNext, joinRunning, within } from '../contract/sharing.ts'

/** How long before its commit a write may have been dated: the longest transaction, and clocks that differ. */
const overlapMs = 2 * 60_000
/** An older table is read anew in the background, against writers that leave no note. */
const rereadAfterMs = 60 * 60_000
/** One that nobody asked for this long is not brought up to date but read anew. */
const abandonedAfterMs = 24 * 60 * 60_000
const writesAtOnce = 100

interface Loaded {
  readonly table: StatementTable
  readonly readAt: Date
  asOf: Date
  /** Writes that the table holds, each with the moment at which it was seen. */
  readonly seen: Map<string, number>
}

/** Longer than the first reading of any graph takes. */
const firstReadMs = 600_000

/** An index over a graph. Nothing is read before the first question; closing it ends what is being read. */
export function createActivityIndex(graph: Graph): ActivityIndex {
  const ending = new AbortController()
  /** What the next, and what the present bringing up to date must see. */
  const wanted = new Set<string>()
  let bookmarks: readonly string[] = []
  const fetch: Fetch = (query, params) => graph.read(query, params, { signal: ending.signal, bookmarks })
  let current: Loaded | null = null
  let entered = 0

  const load = joinRunning(async () => {
    current = await readAnew(fetch, (count) => (entered = count))
    return current
  })
  const refresh = joinNext(async () => {
    bookmarks = [...wanted]
    wanted.clear()
    const loaded = current && ageOf(current.asOf) < abandonedAfterMs ? current : await load()
    const fresh = (await upToDate(fetch, loaded)) ? loaded : await anew(fetch, load)
    if (ageOf(fresh.readAt) > rereadAfterMs) load().catch(() => undefined)
    return fresh
  })
  return {
    fresh: async (signal, seen = []) => {
      // Tried by the one who brings them: the work is shared, and a bookmark that is none must not spoil it for others.
      if (seen.length > 0) await graph.read(appliedMigrations, {}, { signal, bookmarks: seen })
      for (const bookmark of seen) wanted.add(bookmark)
      return within(signal, refresh(), () =>
        current
          ? 'The statements could not be brought up to date in time; ask again in a moment.'
          : `The statements are being read for the first time (${entered} so far); ask again in a moment.`,
      )
    },
    close: () => {
      ending.abort()
    },
  }
}

/** Reads everything before somebody asks: of a large graph that takes longer than a request may. */
export const readFirst = (index: ActivityIndex) => index.fresh(AbortSignal.timeout(firstReadMs))

async function readAnew(fetch: Fetch, progress: (count: number) => void): Promise<Loaded> {
  const asOf = new Date()
  const loaded: Loaded = { table: createTable(), readAt: asOf, asOf, seen: new Map() }
  // What is noted by now is part of what is read below.
  await takeNotes(fetch, loaded, async () => undefined)
  await readAll(fetch, loaded.table, progress)
  return loaded
}

/** Someone wrote and left no note. */
async function anew(fetch: Fetch, load: () => Promise<Loaded>): Promise<Loaded> {
  const loaded = await load()
  if (await upToDate(fetch, loaded)) return loaded
  throw unavailable('Statements are being written too fast to be counted; ask again in a moment.')
}

/** Takes in what was noted since. Whether the table then holds as many statements as the store: looked at twice, for the store goes on. */
async function upToDate(fetch: Fetch, loaded: Loaded): Promise<boolean> {
  return (await catchUp(fetch, loaded)) || (await catchUp(fetch, loaded))
}

async function catchUp(fetch: Fetch, loaded: Loaded): Promise<boolean> {
  const asked = new Date()
  const { before, after } = await takeNotes(fetch, loaded, (ids) => reread(fetch, loaded.table, ids))
  const size = sizeOf(loaded.table)
  if (size < Math.min(before, after) || size > Math.max(before, after)) return false
  loaded.asOf = asked
  for (const [id, at] of loaded.seen) if (ageOf(new Date(at)) > 2 * overlapMs) loaded.seen.delete(id)
  return true
}

/** Gives `take` the ids of what was changed by writes that are not seen yet, and notes these as seen. */
async function takeNotes(fetch: Fetch, loaded: Loaded, take: (ids: string[]) => Promise<void>) {
  const since = new Date(loaded.asOf.getTime() - overlapMs).toISOString()
  for (;;) {
    const params = { since, seen: [...loaded.seen.keys()], limit: writesAtOnce }
    const [found] = await fetch(writesSince, params)
    if (!found) throw new TypeError('writes-since gave no row')
    if (found.nodeIds.length > 0) await take([...new Set(found.nodeIds)])
    for (const id of found.writes) loaded.seen.set(id, Date.now())
    if (found.writes.length < writesAtOnce) return found
  }
}

function ageOf(moment: Date): number {
  return Date.now() - moment.getTime()
}
