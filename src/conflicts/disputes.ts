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
import type { WriteRun } from '../graph/graph.ts'

const batch = 100

/** Judges every claim anew, inside a transaction. Running it twice changes nothing more. Gives how many are contested. */
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
  const rows = groupBy(await run(speakersOnClaims, { ids }), ({ key }) => key)
  const actorIds = [...new Set([...rows.values()].flat().flatMap((row) => row.actorIds))]
  const actors = await run(principalsOfActors, { ids: actorIds })
  const principals = new Map<string, Principals>(actors.map((actor) => [actor.id, actor]))
  const judged = ids.map((id) => ({ id, dispute: disputeOn(id, rows.get(id) ?? [], principals) }))
  const disputes = judged.flatMap(({ id, dispute }) => (dispute ? [toRow(id, dispute)] : []))
  const settled = judged.filter(({ dispute }) => dispute === null).map(({ id }) => id)
  await run(forgetDisputes, { claimIds: settled })
  if (disputes.length > 0) await run(upsertNodes._Dispute, { rows: disputes })
  return disputes.length
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
