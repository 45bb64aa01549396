// Makes ids: readable, unique, and the same for the same thing.
import { createHash } from 'node:crypto'
import anyAscii from 'any-ascii'
import { slugOf, urlKeys } from '../contract/keys.ts'
import { knownIds } from './draft.ts'
import type { Ask } from './stored.ts'

const longestSlug = 60
const mostOfOneName = 50

/** Lower-case letters, digits and hyphens; empty where a text has neither letters nor digits. */
export function slug(text: string, longest: number = longestSlug): string {
  const plain = anyAscii(text)
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
  return plain.slice(0, longest).replaceAll(/^-+|-+$/g, '')
}

/** The beginning of a hash: tells things apart whose slugs are the same. */
export function shortHash(...parts: readonly (string | null | undefined)[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('hex')
    .slice(0, 12)
}

/** A free id for something with a name: the second of one name gets a number. */
export async function freeId(
  ask: Ask,
  prefix: string,
  name: string,
  taken: ReadonlySet<string>,
): Promise<string> {
  const plain = slug(name)
  const base = `${prefix}:${plain === '' ? shortHash(name) : plain}`
  const ids = [base, ...Array.from({ length: mostOfOneName }, (_, index) => `${base}-${index + 2}`)]
  const known = await knownIds(ask, ids)
  return (
    ids.find((id) => !known.has(id) && !taken.has(id)) ?? `${base}-${shortHash(name, String(Math.random()))}`
  )
}

/** An article is its address; one without is its outlet, date and title; one without these, what cites it and for which statement. */
export function articleId(
  article: {
    readonly url?: string | null
    readonly urls?: readonly string[] | null
    readonly outlet?: string | null
    readonly title?: string | null
    readonly name?: string | null
    readonly published?: { readonly from?: string | null; readonly to?: string | null } | null
  },
  vague: readonly string[],
): string {
  const { url, urls, outlet, title, name, published } = article
  const address = [url ?? [], urls ?? []].flat().find((text) => URL.canParse(text))
  const day = published?.from ?? published?.to ?? null
  if (address !== undefined) {
    const [key = address] = urlKeys([address])
    return [
      'article',
      [slug(key.split('/')[0] ?? '', 30), day, shortHash(key)].filter(Boolean).join('-'),
    ].join(':')
  }
  const isVague = (title ?? name) === null || day === null
  const words = [slug(outlet ? slugOf(outlet) : 'unread', 30), day, slug(title ?? name ?? '', 30)]
  const hash = shortHash(outlet, day, title ?? name, ...(isVague ? vague : []))
  return `article:${[...words, hash].filter(Boolean).join('-')}`
}

/** What makes a statement what it is. */
export interface StatementIdentity {
  readonly actor: string
  readonly claim: string
  readonly stance: string
  readonly from: string | null
  readonly to: string | null
  readonly precision: string | null
  readonly venue: string | null
  readonly firstArticle: string
}

/** A statement is its speaker, claim, stance, dates and venue; where neither date nor venue is known, its first reporting article. */
export function statementId(identity: StatementIdentity): string {
  const { actor, claim, stance, from, to, precision, venue, firstArticle } = identity
  const isVague = from === null && to === null && venue === null
  const hash = shortHash(actor, claim, stance, from, to, precision, venue, isVague ? firstArticle : null)
  const words = [
    slug(slugOf(actor), 30),
    from ?? (to === null ? null : `by-${to}`),
    slug(slugOf(claim), 30),
    hash,
  ]
  return `statement:${words.filter(Boolean).join('-')}`
}
