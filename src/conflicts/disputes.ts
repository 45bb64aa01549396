// Keeps the index of conflicts: derived from the statements and always rebuildable from them.
import type { PlacedFigure } from '../analysis/figure-pairs.ts'
import { figureOf, mostFigures } from '../contract/figures.ts'
import { groupBy } from '../contract/loading.ts'
import {
  allClaimIds,
  claimsById,
  figuresOnClaims,
  forgetDisputes,
  joinsOfClaims,
  principalsOfActors,
  scenesOfClaims,
  speakersOnClaims,
  upsertNodes,
} from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import { conflictsOn, type Evidence } from './judge.ts'

const batch = 100

/** Judges every claim anew, inside a transaction. Running it twice changes nothing more. Gives on how many claims stances conflict. */
export async function rebuildDisputes(run: WriteRun): Promise<number> {
  let contested = 0
  for (let after = ''; ;) {
    const ids = (await run(allClaimIds, { after, limit: batch })).map(({ id }) => id)
    const last = ids.at(-1)
    if (last === undefined) return contested
    contested += await judgeClaims(run, ids)
    after = last
  }
}

async function judgeClaims(run: WriteRun, ids: readonly string[]): Promise<number> {
  const evidence = await gather(run, ids)
  const rows = ids.flatMap((id) => conflictsOn(id, evidence))
  await run(forgetDisputes, { claimIds: ids, keep: rows.map(({ id }) => id) })
  if (rows.length > 0) await run(upsertNodes._Dispute, { rows: rows.map((row) => ({ ...row })) })
  return rows.filter(({ properties }) => properties.kind === 'STANCE').length
}

async function gather(run: WriteRun, ids: readonly string[]): Promise<Evidence> {
  const joins = groupBy(await run(joinsOfClaims, { ids }), ({ key }) => key)
  const all = [...new Set([...ids, ...[...joins.values()].flat().map(({ otherId }) => otherId)])]
  const speakers = groupBy(await run(speakersOnClaims, { ids: all }), ({ key }) => key)
  const actorIds = [...new Set([...speakers.values()].flat().flatMap((row) => row.actorIds))]
  const actors = await run(principalsOfActors, { ids: actorIds })
  const scenes = new Map((await run(scenesOfClaims, { ids: all })).map((scene) => [scene.id, scene]))
  const figures = await figuresOf(run, all)
  return {
    speakersOn: (id) => speakers.get(id) ?? [],
    figuresOn: (id) => figures.get(id) ?? [],
    sceneOf: (id) => scenes.get(id) ?? { from: null, to: null, placeIds: [] },
    joinsOf: (id) => joins.get(id) ?? [],
    principals: new Map(actors.map((actor) => [actor.id, actor])),
  }
}

async function figuresOf(run: WriteRun, ids: readonly string[]): Promise<Map<string, PlacedFigure[]>> {
  const given = await run(figuresOnClaims, { ids, limit: mostFigures })
  if (given.length === 0) return new Map()
  const claims = new Map((await run(claimsById, { ids })).map(({ claim }) => [claim.id, claim]))
  const figures = given.flatMap(({ key, statement }) => {
    const claim = claims.get(key)
    return (claim && figureOf(statement, claim)) ?? []
  })
  return groupBy(figures, ({ claimId }) => claimId)
}
