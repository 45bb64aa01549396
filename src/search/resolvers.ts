// Search over actors, claims, statements and articles.
import { connection } from '../contract/connections.ts'
import type { Context } from '../contract/context.ts'
import { foldName } from '../contract/fold.ts'
import { valueList } from '../contract/input.ts'
import { loadRequired } from '../contract/loading.ts'
import type { SearchHitModel, SearchPage } from '../contract/models.ts'
import { pageOfAll, readWindow } from '../contract/paging.ts'
import { requireWords } from '../contract/words.ts'
import { searchCandidates } from '../generated/queries.ts'
import type { QuerySearchArgs, Resolvers } from '../generated/schema-types.ts'
import { enums, type PublicLabel } from '../graph/vocabulary.ts'
import { highlight } from './highlight.ts'
import { rank, type Candidate, type SearchKind } from './rank.ts'

/** How many hits there are at most, and how many entries of each kind are ranked for them. */
const mostHits = 200
/** How far back what was written last is looked for beside the index, and how much of it: indexes may follow a little later. */
const latestMs = 60_000
const mostLatest = 1_000

const labels = {
  ACTOR: 'Actor',
  CLAIM: 'Claim',
  STATEMENT: 'Statement',
  ARTICLE: 'Article',
} as const satisfies Record<SearchKind, PublicLabel>

async function searchPage(args: QuerySearchArgs, context: Context): Promise<SearchPage> {
  const words = requireWords(args.text, 'text')
  const kinds = valueList(args.kinds, 'kinds') ?? enums.SearchKind
  const window = readWindow(args, `Query.search ${[...kinds].sort().join(' ')} ${words.join(' ')}`, 'ASC')
  const hits = rank(words, await candidates(args.text, words, kinds, context)).slice(0, mostHits)
  const nodes = hits.map((hit): SearchHitModel => ({ ...hit, words, key: keyOf(hit) }))
  return pageOfAll(nodes, window, ({ key }) => key)
}

async function candidates(
  text: string,
  words: readonly string[],
  kinds: readonly SearchKind[],
  { read, limits }: Context,
): Promise<Candidate[]> {
  const rows = await read(searchCandidates, {
    name: foldName(text),
    words,
    longest: words.reduce((one, other) => (other.length > one.length ? other : one)),
    kinds,
    most: limits.scanBudget,
    limit: mostHits,
    since: new Date(Date.now() - latestMs).toISOString(),
    latest: mostLatest,
  })
  return rows as Candidate[]
}

/** The place of a hit in the list: better scores first, then kinds, then ids. */
function keyOf({ score, kind, id }: { score: number; kind: SearchKind; id: string }): string {
  const place = Math.round((1 - score) * 10_000)
  return `${String(place).padStart(5, '0')}|${enums.SearchKind.indexOf(kind)}|${id}`
}

async function nodeOf({ kind, id }: SearchHitModel, { loaders }: Context) {
  const loads = {
    ACTOR: () => loadRequired(loaders.actors.byId, id),
    CLAIM: () => loadRequired(loaders.claims.byId, id),
    STATEMENT: () => loadRequired(loaders.statements.byId, id),
    ARTICLE: () => loadRequired(loaders.articles.byId, id),
  }
  return { ...(await loads[kind]()), __typename: labels[kind] }
}

export const searchResolvers: Resolvers = {
  Query: { search: (_, args, context) => searchPage(args, context) },
  SearchHit: {
    node: (hit, _, context) => nodeOf(hit, context),
    highlight: ({ words, text }) => highlight(words, text),
  },
  SearchConnection: connection,
}
