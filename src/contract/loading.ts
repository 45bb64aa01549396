// Small shapes of batching that the entity folders' loaders share.
import DataLoader from 'dataloader'
import { groupBy } from '../analysis/grouping.ts'

/** Loads rows by id, null for each that is absent; one query for all ids asked for in one tick. */
export function loadById<M extends { id: string }>(
  fetch: (ids: readonly string[]) => Promise<M[]>,
): DataLoader<string, M | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await fetch(ids)).map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** Loads something for each id from rows that name the id in `key`. */
export function loadGrouped<R extends { key: string }, V>(
  fetch: (ids: readonly string[]) => Promise<R[]>,
  shape: (rows: R[], id: string) => V,
): DataLoader<string, V> {
  return new DataLoader(async (ids) => {
    const groups = groupBy(await fetch(ids), ({ key }) => key)
    return ids.map((id) => shape(groups.get(id) ?? [], id))
  })
}

/** A loader of structured keys: keys that mean the same share one answer, and keys of one kind share one query. */
export function loadAlike<K extends object, V>(
  kindOf: (key: K) => string,
  fetch: (keys: readonly K[]) => Promise<readonly V[]>,
  nameOf: (key: K) => string = JSON.stringify,
): DataLoader<K, V, string> {
  return new DataLoader(
    async (keys) => {
      const answers = new Map<K, V>()
      const kinds = [...groupBy(keys, kindOf).values()]
      await Promise.all(
        kinds.map(async (alike) => {
          const values = await fetch(alike)
          for (const [index, key] of alike.entries()) answers.set(key, values[index] as V)
        }),
      )
      return keys.map((key) => answers.get(key) as V)
    },
    { cacheKeyFn: nameOf },
  )
}

/** A loader that works out the answer to each structured key by itself, once. */
export function loadOnce<K extends object, V>(answer: (key: K) => Promise<V>): DataLoader<K, V, string> {
  return new DataLoader(async (keys) => Promise.all(keys.map(answer)), {
    cacheKeyFn: (key) => JSON.stringify(key),
  })
}

/** What each of these keys leads to, in their order; what is asked for in one tick is one query. */
export function loadEach<K, V, C>(loader: DataLoader<K, V, C>, keys: readonly K[]): Promise<V[]> {
  return Promise.all(keys.map((key) => loader.load(key)))
}

/** The entry that a required relationship leads to. Throws where the graph lacks it: that is a broken graph, not a bad question. */
export async function loadRequired<M>(loader: DataLoader<string, M | null>, id: string): Promise<M> {
  const found = await loader.load(id)
  if (found === null) throw new TypeError(`${id} is referred to and is not in the graph`)
  return found
}

/** The entries with these ids, without any that is absent. */
export async function loadPresent<M>(
  loader: DataLoader<string, M | null>,
  ids: readonly string[],
): Promise<M[]> {
  const found = await loadEach(loader, ids)
  return found.filter((entry): entry is NonNullable<typeof entry> => entry !== null)
}

/** At most `most` of the entries with these ids, without any that is absent, in the order in which lists have them. */
export async function loadInOrder<M extends { sortKey: string }>(
  loader: DataLoader<string, M | null>,
  ids: readonly string[],
  most: number,
): Promise<M[]> {
  const found = await loadPresent(loader, ids.slice(0, most))
  return found.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
}

/** What is asked for as judged now, or at a moment on the clock of recording. */
export interface AtMoment {
  readonly id: string
  readonly moment: string | null
}

/** Loads something for each id as judgements stood at a moment, from rows that name the id in `key`. */
export function loadAtMoments<R extends { key: string }, V>(
  fetch: (ids: readonly string[], moment: string | null) => Promise<R[]>,
  shape: (rows: R[], id: string) => V,
): DataLoader<AtMoment, V, string> {
  return loadAlike(
    ({ moment }) => moment ?? '',
    async (keys) => {
      const ids = keys.map(({ id }) => id)
      const groups = groupBy(await fetch(ids, keys[0]?.moment ?? null), ({ key }) => key)
      return ids.map((id) => shape(groups.get(id) ?? [], id))
    },
  )
}

/** Loads what each of several seeks finds, in one query for all that are asked for in one tick. Rows name their seek in `key`. */
export function loadSeeks<K extends object, R extends { key: string }, V>(
  fetch: (seeks: ({ [P in keyof K]: K[P] } & { key: string })[]) => Promise<R[]>,
  shape: (rows: R[]) => V,
): DataLoader<K, V, string> {
  return loadAlike(
    () => '',
    async (asked) => {
      const seeks = asked.map((seek, index) => ({ ...seek, key: String(index) }))
      const found = groupBy(await fetch(seeks), ({ key }) => key)
      return asked.map((_, index) => shape(found.get(String(index)) ?? []))
    },
  )
}
