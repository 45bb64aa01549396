// Keeps the index of disputes: one node for each contested claim, derived from the statements and always rebuildable from them.
import { disputeOn, type Dispute, type Principals } from '../analysis/conflicts.ts'
import { groupBy } from '../contract/loading.ts'
import {
  allClaimIds,
  forgetDisputes,
  principalsOfActors,
  speakersOnClaims,
  upsertNodes,
} from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'

const batch = 100

/** Judges every claim anew. Running it twice, or at the same moment as another, changes nothing more. Gives how many are contested. */
export async function rebuildDisputes(graph: Graph): Promise<number> {
  let contested = 0
  for (let after = ''; ;) {
    const ids = (await graph.read(allClaimIds, { after, limit: batch })).map(({ id }) => id)
    const last = ids.at(-1)
    if (last === undefined) return contested
    contested += await judgeClaims(graph, ids)
    after = last
  }
}

/** Judges these claims in one transaction, from what is stored at that moment. */
async function judgeClaims(graph: Graph, ids: readonly string[]): Promise<number> {
  return graph.write(async (run) => {
    const rows = groupBy(await run(speakersOnClaims, { ids }), ({ key }) => key)
    const actorIds = [...new Set([...rows.values()].flat().flatMap((row) => row.actorIds))]
    const principals = new Map<string, Principals>(
      (await run(principalsOfActors, { ids: actorIds })).map((actor) => [actor.id, actor]),
    )
    const judged = ids.map((id) => ({ id, dispute: disputeOn(id, rows.get(id) ?? [], principals) }))
    const disputes = judged.flatMap(({ id, dispute }) => (dispute ? [toRow(id, dispute)] : []))
    await run(forgetDisputes, {
      claimIds: judged.filter(({ dispute }) => dispute === null).map(({ id }) => id),
    })
    if (disputes.length > 0) await run(upsertNodes._Dispute, { rows: disputes })
    return disputes.length
  })
}

function toRow(claimId: string, { supporterIds, denierIds, firstKey, lastKey }: Dispute) {
  const id = `dispute:${claimId}`
  const statementOf = (sortKey: string) => sortKey.slice(sortKey.indexOf('|') + 1)
  const properties = {
    name: id,
    claimId,
    sortKey: `${lastKey.slice(0, lastKey.indexOf('|'))}|${id}`,
    firstStatementId: statementOf(firstKey),
    lastStatementId: statementOf(lastKey),
    supporterIds,
    denierIds,
  }
  return { id, properties }
}
