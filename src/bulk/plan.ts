// Plans one batch: what of it is not on record yet. What is on record and differs is a problem, for importing adds and changes nothing.
import type { Diff } from '../audit/diff.ts'
import { urlKeys } from '../contract/keys.ts'
import { noSeeds, type Entry, type SeedFile, type Seeds } from '../entries/format.ts'
import { rowsOf, type GraphRows } from '../entries/rows.ts'
import { DomainError } from '../errors.ts'
import { articlesOfUrls } from '../generated/queries.ts'
import { knownIds } from '../recording/draft.ts'
import { editsFor, freshDiff, sourceOf, type Writing } from '../recording/edits.ts'
import { passageKeys } from '../recording/passages.ts'
import { relationName, relationsFrom, type Ask } from '../recording/stored.ts'

export interface BatchPlan {
  readonly diff: Diff
  /** What contradicts the record, by the id of the entry. */
  readonly problems: readonly { id: string; message: string }[]
}

/** A batch as it would be stored, and who stores it when. */
export interface Prepared {
  readonly entries: Seeds
  readonly rows: GraphRows
  readonly writing: Writing
}

/** A batch to be written, with what it adds to a graph that holds nothing of it; null where the graph may hold some. */
export interface Ready extends Prepared {
  readonly fresh: Diff | null
}

/** All of a batch that can be made ready without asking the store. */
export function prepared(content: SeedFile, writing: Writing): Prepared {
  const entries: Seeds = { ...noSeeds, ...(content as Partial<Seeds>) }
  return { entries, rows: rowsOf(entries, new Map(), writing.at), writing }
}

/** Makes a batch ready to be written; `isNew` where nothing of it was on record when it was checked. */
export function ready(content: SeedFile, writing: Writing, isNew: boolean): Ready {
  const batch = prepared(content, writing)
  return { ...batch, fresh: isNew && isClosed(batch) ? freshDiff(batch.rows, writing) : null }
}

/** How many nodes and relationships rows stand for. */
export function sizeOf({ nodes, relations }: GraphRows): number {
  return nodes.length + new Set(relations.map(relationName)).size
}

/** Folded addresses of an article. */
export function addressesOf({ url, urls = [] }: Entry<'articles'>): string[] {
  return urlKeys(url === undefined ? urls : [url, ...urls])
}

/** Whether all relationships of a batch start at its own nodes: a graph that holds none of those holds nothing of it. */
function isClosed({ rows: { nodes, relations } }: Prepared): boolean {
  const own = new Set(nodes.map(({ id }) => id))
  return relations.every((relation) => own.has(sourceOf(relation)))
}

/** Whether nothing of a closed batch but perhaps an address is on record. */
export async function isUnknown(ask: Ask, batch: Prepared): Promise<boolean> {
  const ids = batch.rows.nodes.map(({ id }) => id)
  return isClosed(batch) && (await knownIds(ask, ids)).size === 0
}

/** What a batch adds to the graph; nothing where it was imported before. */
export async function planBatch(ask: Ask, batch: Prepared): Promise<BatchPlan> {
  const { entries, writing } = batch
  const foreign = await foreignAddresses(ask, entries)
  if (foreign.length > 0) return { diff: { nodes: [], relations: [] }, problems: foreign }
  const rows = await withStoredPassages(ask, batch)
  try {
    const diff = await editsFor(ask, rows, writing)
    const changed = diff.nodes.filter(({ before }) => before !== null)
    const problems = changed.map(({ id, after }) => ({
      id,
      message: `${id} is on record with another ${Object.keys(after ?? {}).join(', ')}: importing adds and changes nothing`,
    }))
    return { diff: { ...diff, relations: diff.relations.filter(({ before }) => before === null) }, problems }
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error
    const [id = ''] = error.message.split(' ')
    return { diff: { nodes: [], relations: [] }, problems: [{ id, message: error.message }] }
  }
}

/** One address is one article: addresses that are those of others on record. */
export async function foreignAddresses(
  ask: Ask,
  { articles }: Seeds,
): Promise<{ id: string; message: string }[]> {
  const owners = new Map(
    articles.flatMap((article) => addressesOf(article).map((key) => [key, article.id] as const)),
  )
  if (owners.size === 0) return []
  const rows = await ask(articlesOfUrls, { keys: [...owners.keys()] })
  return rows.flatMap(({ key, articleId }) => {
    const id = owners.get(key) ?? ''
    return id === articleId
      ? []
      : [{ id, message: `${key} is the address of ${articleId}, which is on record` }]
  })
}

/** Reports of statements that are on record: a passage that is there keeps its key, and another takes the next one. */
async function withStoredPassages(
  ask: Ask,
  { rows, entries: { statements, reports } }: Prepared,
): Promise<GraphRows> {
  const added = new Set(statements.map(({ id }) => id))
  const elsewhere = [...new Set(reports.map(({ statement }) => statement))].filter((id) => !added.has(id))
  if (elsewhere.length === 0) return rows
  const keyOf = passageKeys(await relationsFrom(ask, elsewhere))
  const relations = rows.relations.map((relation) =>
    relation.type === 'REPORTED_IN' && !added.has(relation.from)
      ? { ...relation, key: keyOf(relation).key }
      : relation,
  )
  return { ...rows, relations }
}
