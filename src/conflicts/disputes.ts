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
import type { ReadQuery } from '../graph/query.ts'

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
  const judged = await disputesOn(run, ids)
  const disputes = [...judged.values()].filter((row) => row !== null)
  const settled = [...judged].filter(([, row]) => row === null).map(([id]) => id)
  await run(forgetDisputes, { claimIds: settled })
  if (disputes.length > 0) await run(upsertNodes._Dispute, { rows: disputes })
  return disputes.length
}

/** Asks the store a question, inside a transaction or not. */
type Ask = <P extends object, R>(query: ReadQuery<P, R>, params: P) => Promise<R[]>

/** What the index should hold on these claims: a row for each, or null where nobody contests it. */
export async function disputesOn(ask: Ask, ids: readonly string[]): Promise<Map<string, DisputeRow | null>> {
  const rows = groupBy(await ask(speakersOnClaims, { ids }), ({ key }) => key)
  const actorIds = [...new Set([...rows.values()].flat().flatMap((row) => row.actorIds))]
  const actors = await ask(principalsOfActors, { ids: actorIds })
  const principals = new Map<string, Principals>(actors.map((actor) => [actor.id, actor]))
  return new Map(
    ids.map((id) => {
      const dispute = disputeOn(id, rows.get(id) ?? [], principals)
      return [id, dispute && toRow(id, dispute)]
    }),
  )
}

type DisputeRow = ReturnType<typeof toRow>

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
