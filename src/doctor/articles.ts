// Checks articles: the addresses that find them, their outlet, their place in lists, and that those we read have an address.
import { dayKey, urlKeys } from '../contract/keys.ts'
import { articlesToCheck, outletsOfArticles, urlsOfArticles } from '../generated/queries.ts'
import type { Read } from '../graph/pages.ts'
import { compareKeys } from './actors.ts'
import type { Report } from './findings.ts'
import { rowsByKey } from './walk.ts'

/** Checks one page of articles. Gives those that have a text, with its hash. */
export async function checkArticles(
  read: Read,
  ids: readonly string[],
  report: Report,
): Promise<{ id: string; sha256: string }[]> {
  const outlets = await rowsByKey(read, outletsOfArticles, ids)
  const urls = await rowsByKey(read, urlsOfArticles, ids)
  const articles = await read(articlesToCheck, { ids })
  for (const { id, canonicalUrl, urls: others, read: wasRead, ...article } of articles) {
    const addresses = [canonicalUrl ?? [], others].flat()
    if (wasRead && addresses.length === 0) report('sources', id, 'was read, and has no address')
    judgeUrls(id, addresses, urls(id), report)
    judgeOutlet(id, article.outletId, outlets(id), report)
    const expected = dayKey(article.publishedTo, id)
    if (article.sortKey !== expected)
      report(
        'keys',
        id,
        `sortKey is ${article.sortKey}, and its dates say ${expected}`,
        `set sortKey to ${expected}`,
      )
  }
  return articles.flatMap(({ id, textSha256 }) => (textSha256 === null ? [] : [{ id, sha256: textSha256 }]))
}

function judgeUrls(
  id: string,
  addresses: readonly string[],
  rows: readonly { url: string }[],
  report: Report,
): void {
  const broken = addresses.filter((address) => !URL.canParse(address))
  for (const address of broken) report('urls', id, `has the address «${address}», which is none`)
  const expected = urlKeys(addresses.filter((address) => URL.canParse(address)))
  compareKeys(
    'urls',
    id,
    expected,
    rows.map(({ url }) => url),
    report,
  )
}

function judgeOutlet(
  id: string,
  outletId: string | null,
  edges: readonly { id: string | null }[],
  report: Report,
): void {
  const published = edges.map((edge) => edge.id)
  if (published.length > 1)
    report('copies', id, `was published by ${published.length} outlets: ${published.join(', ')}`)
  else if ((published[0] ?? null) !== outletId)
    report(
      'copies',
      id,
      `outletId is ${outletId}, and ${published[0] ?? 'nobody'} published it`,
      `set outletId to ${published[0] ?? null}`,
    )
}
