// Finds the article that the addresses of an input belong to: one address is one article.
import { urlKeys } from '../contract/keys.ts'
import { pathText, type Path } from '../entries/source.ts'
import { articlesOfUrls } from '../generated/queries.ts'
import type { Draft } from './draft.ts'
import type { Similar } from './record.ts'
import type { Ask } from './stored.ts'

interface Addressed {
  readonly url?: string | null | undefined
  readonly urls?: readonly string[] | null | undefined
}

/** An address as it is compared with others, and the field that gives it. */
interface Address {
  readonly key: string
  readonly field: Path
}

/** The addresses of an article, each by its field; what is no address is told where its format is checked. */
export function addressesIn({ url, urls }: Addressed): Address[] {
  const given = [
    ...(url ? [{ text: url, field: ['url'] as Path }] : []),
    ...(urls ?? []).map((text, index) => ({ text, field: ['urls', index] as Path })),
  ]
  return given.flatMap(({ text, field }) =>
    URL.canParse(text) ? urlKeys([text]).map((key) => ({ key, field })) : [],
  )
}

/** The articles on record that have these addresses, by address. */
export async function ownersOf(ask: Ask, addresses: readonly Address[]): Promise<Map<string, string>> {
  const keys = [...new Set(addresses.map(({ key }) => key))]
  const rows = keys.length === 0 ? [] : await ask(articlesOfUrls, { keys })
  return new Map(rows.map(({ key, articleId }) => [key, articleId]))
}

/**
 * The article of the draft or on record to which all addresses of an input belong; null where all of them are new. Where some belong to one and
 * others do not, that is a problem of each that does, for the others would be dropped.
 */
export async function articleAt(
  { ask, draft, similar }: { readonly ask: Ask; readonly draft: Draft; readonly similar: Similar[] },
  input: Addressed,
  at: Path,
): Promise<string | null> {
  const given = addressesIn(input)
  const drafted = draftedOwners(draft)
  const stored = await ownersOf(ask, given)
  const owned = given.flatMap(({ key, field }) => {
    const owner = drafted.get(key) ?? stored.get(key)
    return owner === undefined ? [] : [{ key, field: [...at, ...field], owner }]
  })
  const [first] = owned
  if (!first) return null
  if (owned.length === given.length && owned.every(({ owner }) => owner === first.owner)) {
    if (!drafted.has(first.key))
      similar.push({ reason: 'SAME_ADDRESS', field: pathText(['input', ...first.field]), id: first.owner })
    return first.owner
  }
  for (const { key, field, owner } of owned)
    draft.refuse(
      field,
      drafted.has(key)
        ? `${key} is given to ${owner} in this input already: give one article the same addresses each time`
        : `${key} is the address of ${owner}, and not all that are given are: refer to it by its id; updateArticle adds an address to it`,
    )
  return first.owner
}

function draftedOwners({ entries }: Draft): Map<string, string> {
  const articles = (entries.get('articles') ?? []).map(({ entry }) => entry as Addressed & { id: string })
  return new Map(
    articles.flatMap((article) => addressesIn(article).map(({ key }) => [key, article.id] as const)),
  )
}
