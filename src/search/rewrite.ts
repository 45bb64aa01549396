// Gives the entries of a store that an earlier version wrote the words by which they are found.
import { searchText } from '../contract/words.ts'
import { appliedMigrations, searchableEntries, upsertNodes } from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'
import { lookupProperties } from '../graph/vocabulary.ts'

/** The migration that stands for it: a store in which it is recorded has the words already. */
const recordedAs = 3
const batch = 2_000
const labels = Object.keys(lookupProperties) as (keyof typeof lookupProperties)[]

/**
 * Writes every `searchText` anew where migration 3 is still to come, and gives how many. To be called before the migrations: cut short,
 * it is done again at the next start, since only then are they recorded.
 */
export async function rewriteSearchTexts(graph: Graph): Promise<number> {
  const applied = (await graph.read(appliedMigrations, {})).map(({ number }) => number)
  if (applied.length === 0 || applied.some((number) => number >= recordedAs)) return 0
  let written = 0
  for (const label of labels) written += await rewriteLabel(graph, label)
  return written
}

async function rewriteLabel(graph: Graph, label: (typeof labels)[number]): Promise<number> {
  let written = 0
  for (let after = ''; ;) {
    const entries = await graph.read(searchableEntries, { label, after, limit: batch })
    const last = entries.at(-1)
    if (!last) return written
    const rows = entries.map(({ id, counts, texts }) => ({
      id,
      properties: { searchText: counts && texts.length > 0 ? searchText(texts) : null },
    }))
    await graph.write((run) => run(upsertNodes[label], { rows }))
    written += rows.length
    after = last.id
  }
}
