// Finds the accusations that claims make, from what was said on each claim and around it.
import {
  accusationsOf,
  latencyOf,
  stateOf,
  type Accusation,
  type AccusationRow,
} from '../analysis/accusations.ts'
import { judgedAt, type AsOf } from '../analysis/as-of.ts'
import { certainlyBefore, heldAt, saidInterval, type Interval } from '../analysis/time.ts'
import { standingsAsOf } from '../contract/as-of.ts'
import type { AroundRow, ClaimSubjects, Context, CounterRow, StanceTaken } from '../contract/context.ts'
import { loadEach, loadPresent } from '../contract/loading.ts'
import type { AccusationModel, ActorRelationModel, ClaimModel } from '../contract/models.ts'

type Taken = AccusationRow & { readonly behalfIds: readonly string[] }

/** The accusations of these claims for which `wants` holds, in no order. A fixed number of round trips, however many claims. */
export async function accusationsOn(
  claimIds: readonly string[],
  asOf: AsOf | null,
  wants: (accusing: { statementId: string }, accusedId: string) => boolean,
  context: Context,
): Promise<AccusationModel[]> {
  const { loaders } = context
  const [claims, subjects, around] = await Promise.all([
    loadPresent(loaders.claims.byId, claimIds),
    loadEach(loaders.claims.subjects, claimIds),
    loadEach(
      loaders.evidence.around,
      claimIds.map((id) => ({ id, moment: judgedAt(asOf) })),
    ),
  ])
  const rows = await Promise.all(around.map((near) => takenAround(near, context)))
  const standing = await standingsAsOf(
    rows.flat().map(({ statementId }) => statementId),
    asOf,
    context,
  )
  const found = await Promise.all(
    claims.map(async (claim, index) => {
      const { accuses = [] } = subjects[index] ?? {}
      const taken = (rows[index] ?? []).map((row) => ({ ...row, tooEarly: isTooEarly(claim, row) }))
      return Promise.all(
        accuses.map(async ({ actorId: accusedId }) => {
          const offices = await loaders.actors.relations.load({
            actorId: accusedId,
            relation: 'REPRESENTS',
            outgoing: false,
          })
          const speaksForAccused = speaksFor(accusedId, offices)
          const stood = taken.filter(({ statementId }) => standing(statementId) === 'CERTAIN')
          const charges = accusationsOf({ claimId: claim.id, accusedId, rows: stood, speaksForAccused })
          const unsure = taken.filter(
            (row) => standing(row.statementId) === 'UNCERTAIN' && speaksForAccused(row),
          )
          return charges
            .filter(({ accusing }) => wants(accusing, accusedId))
            .map((charge) => ({ charge, offices, unsure, subjects: subjects[index] }))
        }),
      )
    }),
  )
  const charges = found.flat(2)
  const counters = await Promise.all(charges.map((one) => countersOf(one, asOf, context)))
  return charges.map(({ charge, unsure }, index) =>
    toModel(charge, counters[index] ?? [], asOf === null ? null : unsure.length),
  )
}

/** What was said on a claim, its equivalents, broader, narrower and earlier ones. */
async function takenAround(around: readonly AroundRow[], { loaders }: Context): Promise<Taken[]> {
  const taken = await loadEach(
    loaders.evidence.stances,
    around.map(({ claimId }) => claimId),
  )
  return around.flatMap(({ relation, way }, index) =>
    (taken[index] ?? []).map((row: StanceTaken) => ({
      ...row,
      relation,
      own: way.length === 1,
      said: saidInterval(row),
      tooEarly: false,
    })),
  )
}

function isTooEarly({ kind, happenedFrom: from }: ClaimModel, { said }: Taken): boolean {
  return kind !== 'PREDICTION' && from !== null && certainlyBefore(said, { from, to: null })
}

/** Whether a statement was made by an actor, on its behalf, or by someone who represented it then. */
function speaksFor(actorId: string, offices: readonly ActorRelationModel[]) {
  return ({ actorId: speaker, behalfIds, said }: Pick<Taken, 'actorId' | 'behalfIds' | 'said'>): boolean =>
    speaker === actorId ||
    behalfIds.includes(actorId) ||
    offices.some((office) => office.fromId === speaker && heldAt(office, said))
}

interface Charged {
  readonly charge: Accusation<Taken>
  readonly offices: readonly ActorRelationModel[]
  readonly subjects: ClaimSubjects | undefined
}

/** What the accused accuses the accuser of over the same event or topic, not certainly earlier. */
async function countersOf(
  { charge, offices, subjects }: Charged,
  asOf: AsOf | null,
  context: Context,
): Promise<readonly CounterRow[]> {
  const { accuserId, accusedId, accusing } = charge
  const about = [...(subjects?.events ?? []), ...(subjects?.topics ?? [])]
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
