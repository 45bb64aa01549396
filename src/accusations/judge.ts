// Judges how the accused answered accusations, from what it said on the claim that accuses and around it.
import {
  answersOf,
  latencyOf,
  stateOf,
  type AccusationState,
  type Answered,
  type SaidRow,
} from '../analysis/accusations.ts'
import { judgedAt, type Standing } from '../analysis/as-of.ts'
import { groupBy } from '../analysis/grouping.ts'
import { certainlyBefore, heldAt, saidInterval, type Interval } from '../analysis/time.ts'
import { standingsAsOf } from '../contract/as-of.ts'
import type { ClaimSubjects, Context } from '../contract/context.ts'
import type { CounterRow } from '../contract/evidence.ts'
import { loadEach } from '../contract/loading.ts'
import type { AccusationModel, ActorRelationModel, ChargeModel } from '../contract/models.ts'
import { officesUnder, speaksFor, voicesOf, wordsOf } from '../contract/offices.ts'
import { tooCostly } from '../errors.ts'

/** For how many accusations at once it is looked whether the accused accused the accuser. */
const mostCompared = 5_000

/** An accusation with what the accused said to it. */
interface Heard extends Answered<SaidRow> {
  readonly charge: ChargeModel
  readonly offices: readonly ActorRelationModel[]
  readonly subjects: ClaimSubjects
  /** How many more answers there may have been. */
  readonly uncertain: number
  /** Whether more was said than is looked at. */
  readonly sampled: boolean
}

/** How these accusations were answered. A fixed number of round trips, however many. */
export async function judgeCharges(
  charges: readonly ChargeModel[],
  context: Context,
): Promise<AccusationModel[]> {
  const [heard] = await Promise.all([
    hear(charges, context),
    // Asked for in the same tick as the offices under the accused, these cost no round trip of their own.
    loadEach(context.loaders.actors.relations, charges.map(ownOffices)),
  ])
  const counters = await Promise.all(heard.map((one) => countersOf(one, context)))
  return heard.map((one, index) => toModel(one, counters[index] ?? []))
}

/** Those of these accusations that were answered in one of some ways; null is any. Throws TOO_COSTLY. */
export async function chargesInStates(
  charges: readonly ChargeModel[],
  states: readonly AccusationState[] | null,
  context: Context,
): Promise<readonly ChargeModel[]> {
  if (states === null) return charges
  const heard = await hear(charges, context)
  const fits = new Map<readonly SaidRow[], { alone: boolean; countered: boolean }>()
  for (const { answers } of heard) {
    const isWanted = (isCountered: boolean) => states.includes(stateOf(answers, isCountered))
    if (!fits.has(answers)) fits.set(answers, { alone: isWanted(false), countered: isWanted(true) })
  }
  const differs = ({ answers }: Heard) => fits.get(answers)?.alone !== fits.get(answers)?.countered
  const compared = heard.filter(differs)
  if (compared.length > mostCompared)
    throw tooCostly(
      `More than ${mostCompared} accusations would have to be compared with what the accused said of the accusers; leave out the states.`,
    )
  const counters = await Promise.all(compared.map((one) => countersOf(one, context)))
  const countered = new Set(compared.filter((_, index) => counters[index]?.length))
  return heard
    .filter((one) => fits.get(one.answers)?.[countered.has(one) ? 'countered' : 'alone'])
    .map(({ charge }) => charge)
}

/** What the accused said to each accusation; it is read and put in order once for each claim and accused. */
async function hear(charges: readonly ChargeModel[], context: Context): Promise<Heard[]> {
  const alike = [...groupBy(charges, ({ claimId, accusedId }) => `${claimId} ${accusedId}`).values()]
  const heard = new Map<ChargeModel, Heard>()
  await Promise.all(
    alike.map(async (group) => {
      const [first] = group
      if (!first) return
      const { answersTo, ...about } = await heardOf(first, context)
      for (const charge of group) heard.set(charge, { charge, ...about, ...answersTo(charge.accusing) })
    }),
  )
  return charges.flatMap((charge) => heard.get(charge) ?? [])
}

/** What the accused said on a claim, its equivalents, broader, narrower and earlier ones. */
async function heardOf({ claimId, accusedId, asOf }: ChargeModel, context: Context) {
  const { actors, claims, evidence } = context.loaders
  const [around, offices, subjects] = await Promise.all([
    evidence.around.load({ id: claimId, moment: judgedAt(asOf) }),
    actors.relations.load(officesUnder(accusedId)),
    claims.subjects.load(claimId),
  ])
  const { words, sampled } = await wordsOf(
    accusedId,
    offices,
    around.map((one) => one.claimId),
    context,
  )
  const standing = await standingsAsOf(
    words.map(({ statementId }) => statementId),
    asOf,
    context,
  )
  const onClaim = groupBy(words, (row) => row.claimId)
  const rows = around.flatMap(({ claimId: spokenOn, relation }) =>
    (onClaim.get(spokenOn) ?? []).map((row) => ({ ...row, relation })),
  )
  const of = (wanted: Standing) => rows.filter(({ statementId }) => standing(statementId) === wanted)
  const speaksForAccused = speaksFor(accusedId, offices)
  return {
    offices,
    subjects,
    answersTo: answersOf({ rows: of('CERTAIN'), speaksForAccused }),
    uncertain: of('UNCERTAIN').filter(speaksForAccused).length,
    sampled,
  }
}

const ownOffices = ({ accuserId }: ChargeModel) => ({
  actorId: accuserId,
  relation: 'REPRESENTS' as const,
  outgoing: true,
})

/** What the accused accuses the accuser of over the same event or topic, not certainly earlier. */
async function countersOf(
  { charge, offices, subjects }: Heard,
  context: Context,
): Promise<readonly CounterRow[]> {
  const { accuserId, accusedId, accusing, asOf } = charge
  const about = [...subjects.events, ...subjects.topics]
  if (about.length === 0) return []
  const { actors, accusations } = context.loaders
  const own = await actors.relations.load(ownOffices(charge))
  const principals = own.filter((office) => heldAt(office, accusing.said)).map(({ toId }) => toId)
  const targets = [accuserId, ...principals].filter((id) => id !== accusedId)
  const speakers = voicesOf(accusedId, offices)
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
  { charge, answers, priorDenials, uncertain, sampled }: Heard,
  counters: readonly CounterRow[],
): AccusationModel {
  const all = new Map<string, { sortKey: string; said: Interval }>()
  for (const { statementId, sortKey, said } of answers) all.set(statementId, { sortKey, said })
  for (const row of counters) all.set(row.statementId, { sortKey: row.sortKey, said: saidInterval(row) })
  const inOrder = [...all].sort(([, a], [, b]) => (a.sortKey < b.sortKey ? -1 : 1))
  return {
    ...charge,
    state: stateOf(answers, counters.length > 0),
    latency: latencyOf(
      charge.accusing.said,
      inOrder.map(([, { said }]) => said),
    ),
    answerIds: inOrder.map(([id]) => id),
    priorDenialIds: priorDenials.map(({ statementId }) => statementId),
    uncertainAnswers: charge.asOf === null ? null : uncertain,
    sampled,
  }
}
