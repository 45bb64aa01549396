// How names, words and addresses are folded, so that one person's spelling finds another's.
import anyAscii from 'any-ascii'

/** A name as a look-up key: no case, no accents, no punctuation, single spaces; every script stays itself. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Words to look for in a `searchText`: each as ` word`, so that it matches beginnings of words only. */
export function searchWords(text: string): string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
}

/** Texts as one `searchText`. */
export function searchText(texts: readonly string[]): string {
  return ` ${texts.map(foldName).join(' ')} `
}

/** The key that orders a list by name: plain ASCII, so that every store sorts it alike; the id makes it unique. */
export function nameSortKey(name: string, id: string): string {
  const ascii = anyAscii(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
  return `${ascii}|${id}`
}

/** An address as a look-up key: scheme, fragment, `www.`, default port and a slash at the end make no difference. */
export function urlKey(url: URL): string {
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`
}
