// Finds the accusations that claims make, from what was said on each claim and around it.
import {
  accusationsOf,
  latencyOf,
  stateOf,
  type Accusation,
  type AccusationRow,
} from '../analysis/accusations.ts'
import { judgedAt, type AsOf, type Standing } from '../analysis/as-of.ts'
import {
  certainlyBefore,
  heldAt,
  isOverBefore,
  notBeforeOf,
  saidInterval,
  type Interval,
} from '../analysis/time.ts'
import { standingsAsOf } from '../contract/as-of.ts'
import type { ClaimSubjects, Context } from '../contract/context.ts'
import type { AroundRow, CounterRow, StanceTaken } from '../contract/evidence.ts'
import { loadEach } from '../contract/loading.ts'
import type { AccusationModel, ActorRelationModel, ClaimModel } from '../contract/models.ts'
import { speaksFor } from '../contract/offices.ts'

type Taken = AccusationRow & { readonly behalfIds: readonly string[] }

/** A claim with whom it accuses, and what was said on it and around it. */
interface Accusing {
  readonly claim: ClaimModel
  readonly subjects: ClaimSubjects
  readonly stood: readonly Taken[]
  readonly unsure: readonly Taken[]
}

/** The accusations of these claims for which `wants` holds, in no order. A fixed number of round trips, however many claims. */
export async function accusationsOn(
  claimIds: readonly string[],
  asOf: AsOf | null,
  wants: (accusing: { statementId: string }, accusedId: string) => boolean,
  context: Context,
): Promise<AccusationModel[]> {
  const gathered = await gather(claimIds, asOf, context)
  const found = await Promise.all(
    gathered.flatMap((one) =>
      one.subjects.accuses.map(async ({ actorId }) => chargesOf(one, actorId, context)),
    ),
  )
  const charges = found.flat().filter(({ charge }) => wants(charge.accusing, charge.accusedId))
  const counters = await Promise.all(charges.map((one) => countersOf(one, asOf, context)))
  return charges.map(({ charge, uncertain }, index) =>
    toModel(charge, counters[index] ?? [], asOf === null ? null : uncertain),
  )
}

async function gather(claimIds: readonly string[], asOf: AsOf | null, context: Context): Promise<Accusing[]> {
  const { claims, evidence } = context.loaders
  const [found, subjects, around] = await Promise.all([
    loadEach(claims.byId, claimIds),
    loadEach(claims.subjects, claimIds),
    loadEach(
      evidence.around,
      claimIds.map((id) => ({ id, moment: judgedAt(asOf) })),
    ),
  ])
  const taken = await Promise.all(
    found.map(async (claim, index) => (claim ? takenAround(claim, around[index] ?? [], context) : [])),
  )
  const standing = await standingsAsOf(
    taken.flat().map(({ statementId }) => statementId),
    asOf,
    context,
  )
  return found.flatMap((claim, index): Accusing[] => {
    const own = subjects[index]
    if (!claim || !own) return []
    const of = (wanted: Standing) =>
      (taken[index] ?? []).filter(({ statementId }) => standing(statementId) === wanted)
    return [{ claim, subjects: own, stood: of('CERTAIN'), unsure: of('UNCERTAIN') }]
  })
}

async function chargesOf(
  { claim, subjects, stood, unsure }: Accusing,
  accusedId: string,
  { loaders }: Context,
): Promise<Charged[]> {
  const seek = { actorId: accusedId, relation: 'REPRESENTS' as const, outgoing: false }
  const offices = await loaders.actors.relations.load(seek)
  const speaksForAccused = speaksFor(accusedId, offices)
  const uncertain = unsure.filter(speaksForAccused).length
  return accusationsOf({ claimId: claim.id, accusedId, rows: stood, speaksForAccused }).map((charge) => ({
    charge,
    offices,
    subjects,
    uncertain,
  }))
}

/** What was said on a claim, its equivalents, broader, narrower and earlier ones. */
async function takenAround(
  claim: ClaimModel,
  around: readonly AroundRow[],
  { loaders }: Context,
): Promise<Taken[]> {
  const taken = await loadEach(
    loaders.evidence.stances,
    around.map(({ claimId }) => claimId),
  )
  const notBefore = notBeforeOf(claim)
  return around.flatMap(({ relation, way }, index) =>
    (taken[index] ?? []).map((row: StanceTaken) => {
      const said = saidInterval(row)
      const tooEarly = isOverBefore({ saidTo: said.to }, notBefore)
      return { ...row, relation, own: way.length === 1, said, tooEarly }
    }),
  )
}

interface Charged {
  readonly charge: Accusation<Taken>
  readonly offices: readonly ActorRelationModel[]
  readonly subjects: ClaimSubjects
  /** How many more answers there may have been. */
  readonly uncertain: number
}

/** What the accused accuses the accuser of over the same event or topic, not certainly earlier. */
async function countersOf(
  { charge, offices, subjects }: Charged,
  asOf: AsOf | null,
  context: Context,
): Promise<readonly CounterRow[]> {
  const { accuserId, accusedId, accusing } = charge
  const about = [...subjects.events, ...subjects.topics]
  if (about.length === 0) return []
  const { actors, accusations } = context.loaders
  const own = await actors.relations.load({ actorId: accuserId, relation: 'REPRESENTS', outgoing: true })
  const principals = own.filter((office) => heldAt(office, accusing.said)).map(({ toId }) => toId)
  const targets = [accuserId, ...principals].filter((id) => id !== accusedId)
  const speakers = [accusedId, ...new Set(offices.map(({ fromId }) => fromId))]
  const rows = await accusations.counters.load({ speakers, targets, subjects: about })
  const speaks = speaksFor(accusedId, offices)
  const answering = rows.filter((row) => {
    const said = saidInterval(row)
    return !certainlyBefore(said, accusing.said) && speaks({ ...row, said, behalfIds: [] })
  })
  const standing = await standingsAsOf(
    answering.map(({ statementId }) => statementId),
    asOf,
    context,
  )
  return answering.filter(({ statementId }) => standing(statementId) === 'CERTAIN')
}

function toModel(
  { claimId, accuserId, accusedId, accusing, answers, priorDenials, deniedByOthers }: Accusation<Taken>,
  counters: readonly CounterRow[],
  uncertainAnswers: number | null,
): AccusationModel {
  const all = new Map<string, { sortKey: string; said: Interval }>()
  for (const { statementId, sortKey, said } of answers) all.set(statementId, { sortKey, said })
  for (const row of counters) all.set(row.statementId, { sortKey: row.sortKey, said: saidInterval(row) })
  const inOrder = [...all].sort(([, a], [, b]) => (a.sortKey < b.sortKey ? -1 : 1))
  const ids = (rows: readonly Taken[]) => rows.map(({ statementId }) => statementId)
  return {
    claimId,
    accuserId,
    accusedId,
    state: stateOf(answers, counters.length > 0),
    latency: latencyOf(
      accusing.said,
      inOrder.map(([, { said }]) => said),
    ),
    accusingId: accusing.statementId,
    answerIds: inOrder.map(([id]) => id),
    priorDenialIds: ids(priorDenials),
    deniedByOthersIds: ids(deniedByOthers),
    uncertainAnswers,
    key: `${accusing.sortKey} ${accusedId}`,
  }
}
