// Finds what is on record and may be what an input means: by name, by text, by utterance.
import { apart } from '../analysis/time.ts'
import { aliasKeys } from '../contract/keys.ts'
import { searchWords } from '../contract/words.ts'
import type { Entry, Seeds } from '../entries/format.ts'
import { actorsOfAliases, articlesOfTexts, claimsLike, statementsAlike } from '../generated/queries.ts'
import type { Similar } from './record.ts'
import type { Ask } from './stored.ts'

const most = 10
/** Words that two texts share, of all their words, from which they count as nearly the same. */
const nearlySame = 0.6
/** As in searches: the index of words follows a write after some milliseconds. */
const lately = { ms: 60_000, entries: 200 }

/** What resembles these new entries. `fields` names the field of the input behind each id. */
export async function similarTo(
  ask: Ask,
  { actors, claims, articles, statements }: Seeds,
  fields: ReadonlyMap<string, string>,
): Promise<Similar[]> {
  const found: Similar[] = []
  const tell = (reason: Similar['reason'], id: string, other: string) => {
    if (other !== id) found.push({ reason, field: fields.get(id) ?? 'input', id: other })
  }
  for (const actor of actors)
    for (const other of await namesakes(ask, actor)) tell('SAME_NAME', actor.id, other)
  for (const claim of claims)
    for (const other of await wordedAlike(ask, claim)) tell('SIMILAR_TEXT', claim.id, other)
  const hashes = articles.flatMap(({ textSha256 = [] }) => textSha256)
  for (const { key, articleId } of hashes.length === 0
    ? []
    : await ask(articlesOfTexts, { hashes, limit: most }))
    for (const article of articles.filter(({ textSha256 }) => textSha256 === key))
      tell('SAME_TEXT', article.id, articleId)
  for (const statement of statements)
    for (const other of await sameUtterances(ask, statement)) tell('SAME_UTTERANCE', statement.id, other)
  return found
}

/** Unnamed speakers are never the same as anyone. */
async function namesakes(ask: Ask, { name, aliases = {}, named = true }: Entry<'actors'>): Promise<string[]> {
  if (!named) return []
  const keys = aliasKeys([name, ...Object.values(aliases).flat()])
  const rows = await ask(actorsOfAliases, { keys, limit: most })
  return [...new Set(rows.map(({ actorId }) => actorId))]
}

async function wordedAlike(ask: Ask, { name, text, translations = {} }: Entry<'claims'>): Promise<string[]> {
  const words = searchWords([name, text, ...Object.values(translations)].join('\n'))
  if (words.length === 0) return []
  const since = new Date(Date.now() - lately.ms).toISOString()
  const rows = await ask(claimsLike, { words, most: most * 2, since, latest: lately.entries })
  const alike = rows.filter((row) => shared(words, searchWords(row.text)) >= nearlySame)
  return alike.map(({ id }) => id).slice(0, most)
}

/** The share of words that two texts have in common, among all words of either (Jaccard, 1901). */
export function shared(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)]
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}

async function sameUtterances(ask: Ask, statement: Entry<'statements'>): Promise<string[]> {
  const { actor, claim, stance, said } = statement
  const rows = await ask(statementsAlike, { actorId: actor, claimId: claim, stance, limit: most * 10 })
  const mine = { from: said?.from ?? null, to: said?.to ?? null }
  const alike = rows.filter((row) => !apart(mine, { from: row.saidFrom, to: row.saidTo }))
  return [...new Set(alike.map(({ id }) => id))].slice(0, most)
}
