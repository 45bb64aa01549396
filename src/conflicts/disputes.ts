// Keeps the index of conflicts: derived from the statements and always rebuildable from them.
import { chunksOf, groupBy } from '../analysis/grouping.ts'
import { randomUUID } from 'node:crypto'
import type { PlacedFigure } from '../analysis/figure-pairs.ts'
import { figuresOf, mostFigures } from '../contract/figures.ts'
import {
  allClaimIds,
  claimsById,
  claimsJudgedWith,
  conflictsCount,
  figuresOnClaims,
  forgetDisputes,
  forgetMarks,
  joinsOfClaims,
  markedClaims,
  principalsOfActors,
  scenesOfClaims,
  speakersOnClaims,
  upsertNodes,
} from '../generated/queries.ts'
import type { Graph, WriteRun } from '../graph/graph.ts'
import { takeLocks } from '../graph/locks.ts'
import type { ReadQuery } from '../graph/query.ts'
import { noConditions } from './filter.ts'
import { conflictsOn, evidenceOf, listingOf, type DisputeRow, type Evidence } from './judge.ts'

const batch = 100
/** How many claims one mark names at most. */
const markedTogether = 500
const lookedUpTogether = 1_000
/** How many marks are read at once; they are taken away when all of their claims were judged, each of those once. */
const judgedTogether = 1_000

/** Judges every claim anew. Running it twice changes nothing more. Gives on how many claims stances conflict. */
export async function rebuildDisputes(graph: Graph): Promise<number> {
  let contested = 0
  for (let after = ''; ;) {
    const ids = (await graph.read(allClaimIds, { after, limit: batch })).map(({ id }) => id)
    const last = ids.at(-1)
    if (last === undefined) return contested
    contested += await judgeLocked(graph, ids)
    after = last
  }
}

/** Marks claims as written to, inside the transaction that writes: whatever becomes of the writer, someone judges them. */
export async function markClaims(run: WriteRun, claimIds: readonly string[]): Promise<void> {
  const rows = chunksOf(claimIds, markedTogether).map((together) => {
    const id = `mark:${randomUUID()}`
    return { id, properties: { name: id, claimIds: together } }
  })
  if (rows.length > 0) await run(upsertNodes._Mark, { rows })
}

/**
 * Judges every claim that was marked, and all whose conflicts it may change, after the writing transactions have ended. Locks are taken before
 * anything is read, so that of two judges at one claim the second sees what both writers wrote. Repeating it changes nothing more. It
 * begins by the bookmark of what was written, and gives the one by which what was judged is seen.
 */
export async function judgeMarked(graph: Graph, written: string | null = null): Promise<string | null> {
  for (let seen = written; ;) {
    const bookmarks = seen === null ? [] : [seen]
    const marks = await graph.read(markedClaims, { limit: judgedTogether }, { bookmarks })
    if (marks.length === 0) return seen
    const marked = [...new Set(marks.flatMap(({ claimIds }) => claimIds))]
    const affected = new Set<string>()
    for (const ids of chunksOf(marked, lookedUpTogether))
      for (const { id } of await graph.read(claimsJudgedWith, { ids }, { bookmarks })) affected.add(id)
    for (const ids of chunksOf([...affected].sort(), batch)) await judgeLocked(graph, ids)
    const judged = { ids: marks.map(({ id }) => id) }
    seen = (await graph.writeMarked((run) => run(forgetMarks, judged), { bookmarks })).bookmark
  }
}

/** Writing a lock holds it until the transaction ends. Ids come in order, so that judges of overlapping claims never wait in a circle. */
async function judgeLocked(graph: Graph, ids: readonly string[]): Promise<number> {
  return graph.write(async (run) => {
    await takeLocks(run, ids)
    return judgeClaims(run, ids)
  })
}

/** On how many claims stances conflict. */
export async function countContested(graph: Graph): Promise<number> {
  const [counted] = await graph.read(conflictsCount, {
    listings: [listingOf('STANCE', null)],
    most: Number.MAX_SAFE_INTEGER,
    filter: noConditions,
  })
  return counted?.total ?? 0
}

async function judgeClaims(run: WriteRun, ids: readonly string[]): Promise<number> {
  const rows = [...(await disputesOn(run, ids)).values()].flat()
  await run(forgetDisputes, { claimIds: ids, keep: rows.map(({ id }) => id) })
  if (rows.length > 0) await run(upsertNodes._Dispute, { rows: rows.map((row) => ({ ...row })) })
  return rows.filter(({ properties }) => properties.kind === 'STANCE').length
}

/** Asks the store a question, inside a transaction or not. */
type Ask = <P extends object, R>(query: ReadQuery<P, R>, params: P) => Promise<R[]>

/** What the index should hold on these claims: a row for each conflict that is reported on one of them. */
export async function disputesOn(ask: Ask, ids: readonly string[]): Promise<Map<string, DisputeRow[]>> {
  const evidence = await gather(ask, ids)
  return new Map(ids.map((id) => [id, conflictsOn(id, evidence)]))
}

async function gather(ask: Ask, ids: readonly string[]): Promise<Evidence> {
  const joins = groupBy(await ask(joinsOfClaims, { ids }), ({ key }) => key)
  const all = [...new Set([...ids, ...[...joins.values()].flat().map(({ otherId }) => otherId)])]
  const speakers = groupBy(await ask(speakersOnClaims, { ids: all }), ({ key }) => key)
  const actorIds = [...new Set([...speakers.values()].flat().flatMap((row) => row.actorIds))]
  const actors = await ask(principalsOfActors, { ids: actorIds })
  const scenes = new Map((await ask(scenesOfClaims, { ids: all })).map((scene) => [scene.id, scene]))
  const figures = await figuresOn(ask, all)
  return evidenceOf({
    speakers,
    figures,
    scenes,
    joins,
    principals: new Map(actors.map((actor) => [actor.id, actor])),
  })
}

async function figuresOn(ask: Ask, ids: readonly string[]): Promise<Map<string, PlacedFigure[]>> {
  const given = groupBy(await ask(figuresOnClaims, { ids, limit: mostFigures }), ({ key }) => key)
  const claims = given.size === 0 ? [] : await ask(claimsById, { ids: [...given.keys()] })
  return new Map(claims.map(({ claim }) => [claim.id, figuresOf(given.get(claim.id) ?? [], claim)]))
}
