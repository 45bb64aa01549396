// How names and addresses are folded, so that one person's spelling finds another's.
import anyAscii from 'any-ascii'

/** What stands inside a word and is no letter of it: marks, invisible characters, the Arabic tatweel, Armenian stress signs. */
const insideWords = /[\p{M}\p{Cf}\u0640\u055B\u055C\u055E]/gu

/** A name as a look-up key: no case, no accents, no punctuation, single spaces; every script stays itself. */
export function foldName(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replaceAll(insideWords, '')
      .toLowerCase()
      .replaceAll('ı', 'i')
      // The Armenian ligature և has two capital forms, ԵՒ and ԵՎ.
      .replaceAll('եւ', 'եվ')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
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
