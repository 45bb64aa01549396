// Loads the seeds: everything is checked first, then written in one transaction; what is derived from it follows at once.
import { forgetOldChanges } from '../activity/changes.ts'
import { storeChange } from '../audit/change.ts'
import { countContested, judgeMarked } from '../conflicts/disputes.ts'
import type { Graph } from '../graph/graph.ts'
import { takeLocks } from '../graph/locks.ts'
import { checkEntries } from '../entries/check.ts'
import type { ListName, Seeds } from '../entries/format.ts'
import { SeedError } from '../entries/problem.ts'
import { entriesOf, type SourceFile } from '../entries/source.ts'
import { readSeedFiles } from './read.ts'
import { rowsOf } from '../entries/rows.ts'
import { anchorProblems, type Texts } from '../entries/texts.ts'
import { seeder, writeRows } from '../recording/write-rows.ts'

export interface SeedSummary {
  readonly files: number
  readonly actors: number
  readonly claims: number
  readonly statements: number
  readonly articles: number
  readonly conflicts: number
  /** Passages found exactly where they are said to stand, in the texts given with this load. */
  readonly exactAnchors: number
  readonly reports: number
  /** Nodes that were new or had changed. */
  readonly written: number
}

/**
 * Loads every seed file below `folder`. Loading the same files again writes nothing. Throws a SeedError with all mistakes, before
 * anything is written; a statement whose speaker, claim or stance differs from what is recorded under its id is a CONFLICT.
 */
export async function loadSeeds(
  graph: Graph,
  folder: string,
  texts: Texts = new Map(),
): Promise<SeedSummary> {
  const { files, problems } = readSeedFiles(folder)
  const broken = problems.length > 0 ? problems : [...checkEntries(files), ...anchorProblems(files, texts)]
  if (broken.length > 0) throw new SeedError(broken)
  const seeds = together(files)
  const now = new Date().toISOString()
  const rows = rowsOf(seeds, texts, now)
  const { value: written, bookmark } = await graph.writeMarked(async (run) => {
    // Of several processes that start at once one loads, and the others wait and find everything loaded.
    await takeLocks(run, ['seeds'])
    await forgetOldChanges(run)
    const diff = await writeRows(run, rows, now)
    const head = { action: 'seed', targetId: 'seeds', by: seeder, at: now, reason: null, requestId: null }
    if (diff.nodes.length > 0 || diff.relations.length > 0) await storeChange(run, head, diff)
    return diff.nodes.length
  })
  await judgeMarked(graph, bookmark)
  const conflicts = await countContested(graph)
  const { actors, claims, statements, articles } = seeds
  const counts = {
    actors: actors.length,
    claims: claims.length,
    statements: statements.length,
    articles: articles.length,
  }
  const exactAnchors = rows.relations.filter(({ properties }) => properties.anchor === 'EXACT').length
  return { files: files.length, ...counts, reports: seeds.reports.length, exactAnchors, conflicts, written }
}

function together(files: readonly SourceFile[]): Seeds {
  const list = <L extends ListName>(name: L) => entriesOf(files, name).map(({ entry }) => entry)
  return {
    actors: list('actors'),
    events: list('events'),
    places: list('places'),
    topics: list('topics'),
    claims: list('claims'),
    articles: list('articles'),
    statements: list('statements'),
    reports: list('reports'),
    actorRelations: list('actorRelations'),
    claimRelations: list('claimRelations'),
    reviews: list('reviews'),
  }
}
