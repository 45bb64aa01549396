// Loads what accusations rest on, batched for one request.
import { denialsByOthers, type SaidRow } from '../analysis/accusations.ts'
import { noConditions } from '../analysis/statement-sieve.ts'
import { isOverBefore, notBeforeOf, saidInterval } from '../analysis/time.ts'
import { judgedAt } from '../analysis/as-of.ts'
import { conditionsAsOf, standingsAsOf } from '../contract/as-of.ts'
import type { Loaders, Read } from '../contract/context.ts'
import type { Limits } from '../contract/limits.ts'
import type { AccusedSeek, FirstRow, FirstSeek } from '../contract/evidence.ts'
import { loadAlike, loadEach, loadOnce, loadRequired, loadSeeks } from '../contract/loading.ts'
import { officesUnder, speaksFor } from '../contract/offices.ts'
import { sampleOf } from '../contract/samples.ts'
import { listedNow } from '../contract/statement-conditions.ts'
import { counterAccusations, firstAccusations, wordsOfAccused } from '../generated/queries.ts'

/** How many claims that accuse one actor are looked at, and how many statements on them for each accusation. */
const widest = 1_000
const mostCounters = 100

type Others = Pick<Loaders, 'actors' | 'claims' | 'evidence'>

/** The accusation loaders of one request. */
export function accusationLoaders(read: Read, { judged }: Limits, others: Others): Loaders['accusations'] {
  return {
    firsts: loadAlike(
      ({ asOf }) => JSON.stringify(asOf),
      (seeks) => fetchFirsts(read, seeks, judged),
    ),
    words: loadSeeks(
      (seeks) => read(wordsOfAccused, { seeks, limit: judged + 1 }),
      (rows) =>
        sampleOf(rows, judged, ({ claimId, actorId, onBehalf }) => (onBehalf ? '' : `${claimId} ${actorId}`)),
    ),
    counters: loadSeeks(
      (seeks) => read(counterAccusations, { seeks, widest, limit: mostCounters }),
      (rows) => rows,
    ),
    denials: loadOnce((seek) => denialsOf(seek, others)),
  }
}

/** Seeks as of one moment. */
async function fetchFirsts(
  read: Read,
  asked: readonly FirstSeek[],
  most: number,
): Promise<(FirstRow | null)[]> {
  const seeks = asked.map(({ claimId, actorId, accusedId, notBefore }, index) => ({
    key: String(index),
    claimId,
    actorId,
    accusedId,
    notBefore,
  }))
  const stood = conditionsAsOf(asked[0]?.asOf ?? null, 'CERTAIN')
  const filter = { ...noConditions, ...listedNow, ...stood }
  const rows = await read(firstAccusations, { seeks, filter, most })
  const found = new Map(rows.map((row) => [row.key, row]))
  return seeks.map(({ key }) => found.get(key) ?? null)
}

/** Who else denied a claim or a broader one, among the denials that are looked at. */
async function denialsOf({ claimId, accusedId, asOf }: AccusedSeek, loaders: Others): Promise<SaidRow[]> {
  const { actors, claims, evidence } = loaders
  const [claim, around, offices] = await Promise.all([
    loadRequired(claims.byId, claimId),
    evidence.around.load({ id: claimId, moment: judgedAt(asOf) }),
    actors.relations.load(officesUnder(accusedId)),
  ])
  const wide = around.filter(({ relation }) => relation === 'SAME' || relation === 'BROADER')
  const taken = await loadEach(
    evidence.stances,
    wide.map((one) => ({ claimId: one.claimId, stances: ['DENIES' as const], asOf })),
  )
  const notBefore = notBeforeOf(claim)
  const rows = wide.flatMap(({ relation }, index) =>
    (taken[index]?.rows ?? []).map((row) => {
      const said = saidInterval(row)
      return { ...row, relation, said, tooEarly: isOverBefore({ saidTo: said.to }, notBefore) }
    }),
  )
  const standing = await standingsAsOf(
    rows.map(({ statementId }) => statementId),
    asOf,
    { loaders },
  )
  const stood = rows.filter(({ statementId }) => standing(statementId) === 'CERTAIN')
  return denialsByOthers({ rows: stood, speaksForAccused: speaksFor(accusedId, offices) })
}
