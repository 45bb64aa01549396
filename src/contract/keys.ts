// The derived keys that order and find nodes, made in one place for those who write them and those who check them.
import { foldName, urlKey } from './fold.ts'

/** The day of a key made by `dayKey`, and the id in it. */
export const dayOfKey = (key: string): string => key.slice(0, key.indexOf('|'))
export const idOfKey = (key: string): string => key.slice(key.indexOf('|') + 1)

/** What an id says beside its type. */
export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** The place of a node in lists ordered by day; one without a day comes first. */
export function dayKey(day: string | null, id: string): string {
  return `${day ?? '0000-00-00'}|${id}`
}

/**
 * A statement's place in lists is the latest day on which it can have been said: the end of its said dates, else the earliest of the
 * latest possible days on which its reports were published.
 */
export function statementKey(
  saidTo: string | null,
  publishedTo: readonly (string | null)[],
  id: string,
): string {
  return dayKey(saidTo ?? publishedTo.filter((day) => day !== null).sort()[0] ?? null, id)
}

/** The folded names under which an actor is found. */
export function aliasKeys(names: readonly string[]): string[] {
  return [...new Set(names.map(foldName))].filter((key) => key !== '')
}

/** The addresses under which an article is found. Throws a TypeError where one is no address. */
export function urlKeys(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map((address) => urlKey(new URL(address))))]
}
