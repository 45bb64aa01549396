// Reads from the store what is counted: of some nodes by their ids, or of all of them page by page.
import { chunksOf, groupBy } from '../analysis/grouping.ts'
import {
  putActor,
  putArticle,
  putClaim,
  putStatement,
  remove,
  sizeOf,
  type ActorFacts,
  type ArticleFacts,
  type ClaimFacts,
  type Office,
  type StatementFacts,
  type StatementTable,
} from '../analysis/statement-table.ts'
import * as queries from '../generated/queries.ts'
import type { ReadQuery } from '../graph/query.ts'

/** Runs a reading query, in a transaction or outside one. */
export type Fetch = <P extends object, R>(query: ReadQuery<P, R>, params: P) => Promise<R[]>
export type Facts = StatementFacts | ArticleFacts | ClaimFacts | ActorFacts

const pageSize = 5_000
const batchSize = 500

/** The kinds of node that are counted: the prefix of their ids, how they are read, and how they enter the table. */
const kinds = [
  kind<StatementFacts>(
    'statement:',
    (fetch, ids) => fetch(queries.statementFactsById, { ids }),
    (fetch, after, limit) => fetch(queries.statementFactsAfter, { after, limit }),
    putStatement,
  ),
  kind<ArticleFacts>(
    'article:',
    (fetch, ids) => fetch(queries.articleFactsById, { ids }),
    (fetch, after, limit) => fetch(queries.articleFactsAfter, { after, limit }),
    putArticle,
  ),
  kind<ClaimFacts>(
    'claim:',
    (fetch, ids) => fetch(queries.claimFactsById, { ids }),
    (fetch, after, limit) => fetch(queries.claimFactsAfter, { after, limit }),
    putClaim,
  ),
  kind<ActorFacts>(
    'actor:',
    async (fetch, ids) => withOffices(await fetch(queries.officesByActor, { ids })),
    async (fetch, after, limit) => withOffices(await fetch(queries.officesAfter, { after, limit })),
    putActor,
  ),
]

/** Whether what is counted rests on the node with this id. */
export function isCounted(id: string): boolean {
  return kinds.some(({ prefix }) => id.startsWith(prefix))
}

/** What is counted of these nodes, in no order; a node that is not in the graph is left out. */
export async function readFacts(fetch: Fetch, ids: readonly string[]): Promise<Facts[]> {
  const found: Facts[][] = []
  for (const { prefix, byId } of kinds)
    for (const batch of batchesOf(ids, prefix)) found.push(await byId(fetch, batch))
  return found.flat()
}

/** Enters into the table what these nodes are now; takes out what is gone. */
export async function reread(fetch: Fetch, table: StatementTable, ids: readonly string[]): Promise<void> {
  for (const { prefix, byId, put } of kinds) {
    for (const batch of batchesOf(ids, prefix)) {
      const found = await byId(fetch, batch)
      const present = new Set(found.map(({ id }) => id))
      for (const facts of found) put(table, facts)
      for (const id of batch) if (!present.has(id)) remove(table, id)
    }
  }
}

/** Enters everything that is counted into an empty table, page by page; tells how many statements it holds by then. */
export async function readAll(
  fetch: Fetch,
  table: StatementTable,
  progress: (count: number) => void,
): Promise<void> {
  for (const { after, put } of kinds) {
    for (let last: string | undefined = ''; last !== undefined;) {
      const page: Facts[] = await after(fetch, last, pageSize)
      for (const facts of page) put(table, facts)
      progress(sizeOf(table))
      last = page.length < pageSize ? undefined : page.at(-1)?.id
    }
  }
}

interface Kind {
  readonly prefix: string
  readonly byId: (fetch: Fetch, ids: readonly string[]) => Promise<Facts[]>
  readonly after: (fetch: Fetch, after: string, limit: number) => Promise<Facts[]>
  readonly put: (table: StatementTable, facts: Facts) => void
}

/** `put` is only ever given what the same kind has read. */
function kind<F extends Facts>(
  prefix: string,
  byId: (fetch: Fetch, ids: readonly string[]) => Promise<F[]>,
  after: (fetch: Fetch, after: string, limit: number) => Promise<F[]>,
  put: (table: StatementTable, facts: F) => void,
): Kind {
  return { prefix, byId, after, put: put as Kind['put'] }
}

interface OfficeRow {
  id: string
  named: boolean
  principalId: string | null
  since: string | null
  until: string | null
}

function withOffices(rows: readonly OfficeRow[]): ActorFacts[] {
  return [...groupBy(rows, ({ id }) => id)].map(([id, own]) => ({
    id,
    named: own[0]?.named ?? true,
    offices: own.flatMap(({ principalId, since, until }): Office[] =>
      principalId === null ? [] : [{ principalId, since, until }],
    ),
  }))
}

function batchesOf(ids: readonly string[], prefix: string): string[][] {
  return chunksOf(
    ids.filter((id) => id.startsWith(prefix)),
    batchSize,
  )
}
