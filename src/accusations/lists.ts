// Lists of accusations: a walk over the statements that accuse, or all that one claim makes. Answers are judged for what a page shows.
import type { AsOf } from '../analysis/as-of.ts'
import { noConditions } from '../analysis/statement-sieve.ts'
import { readAsOf, standingsAsOf } from '../contract/as-of.ts'
import type { Context, StatementList } from '../contract/context.ts'
import { dayRange, idList, valueList } from '../contract/input.ts'
import type { AccusationPage, ChargeModel, ClaimModel, StatementModel } from '../contract/models.ts'
import { pageOf, pageOfAll, readWindow, type PageArgs } from '../contract/paging.ts'
import { listedNow } from '../contract/statement-conditions.ts'
import { alone, asOfList, listOf } from '../contract/statement-lists.ts'
import { countJudged, judgeAlong, type JudgedWalk } from '../contract/walk.ts'
import type { AccusationFilter, ClaimAccusationsArgs } from '../generated/schema-types.ts'
import { supportingStances, type EnumValue } from '../graph/vocabulary.ts'
import { chargesBy, chargesOn } from './charges.ts'
import { chargesInStates, judgeCharges } from './judge.ts'

/** How many statements are judged for one page or one count, and how many at once. */
const mostJudged = 2_000
const judgedAtOnce = 100

type States = readonly EnumValue<'AccusationState'>[] | null

export interface AccusationArgs extends PageArgs {
  readonly filter?: AccusationFilter | null
  readonly orderBy?: 'NEWEST' | 'OLDEST' | null
}

interface Asked {
  readonly list: StatementList
  readonly accused: readonly string[] | null
  readonly states: States
}

/** A page of accusations; `name` tells the list apart in cursors. Throws INVALID_INPUT that names the field, and TOO_COSTLY. */
export async function accusationPage(
  name: string,
  args: AccusationArgs,
  asOf: AsOf | null,
  context: Context,
  within = 'filter.',
): Promise<AccusationPage> {
  const order = args.orderBy ?? 'NEWEST'
  const window = readWindow(args, `${name} ${order}`, order === 'NEWEST' ? 'DESC' : 'ASC')
  const asked = readAccusationFilter(args.filter ?? {}, within)
  const along = (keep: 'CERTAIN' | 'UNCERTAIN') =>
    walkOf({ ...asked, list: asOfList(asked.list, asOf, keep) }, keep === 'CERTAIN' ? asOf : null, context)
  const page = pageOf(await judgeAlong(along('CERTAIN'), window), window, placeOf, () =>
    countJudged(along('CERTAIN'), window),
  )
  const nodes = await judgeCharges(page.nodes, context)
  return {
    ...page,
    nodes,
    sampled: nodes.some(({ sampled }) => sampled),
    // Accusing statements that only may have been made by the moment: each accuses as many as its claim does.
    uncertain: asOf && (() => countJudged(along('UNCERTAIN'), window)),
  }
}

/** A page of the accusations that a claim makes, newest first: all of them are at hand, so that they are counted. */
export async function claimAccusationPage(
  claim: ClaimModel,
  args: ClaimAccusationsArgs,
  context: Context,
): Promise<AccusationPage> {
  const window = readWindow(args, `Claim.accusations ${claim.id} NEWEST`, 'DESC')
  const [asOf, states] = [readAsOf(args.asOf), valueList(args.states, 'states')]
  const made = await chargesOn(claim, asOf, context)
  const charges = await chargesInStates(made.rows, states, context)
  const newestFirst = charges.toSorted((a, b) => (a.key > b.key ? -1 : 1))
  const page = pageOfAll(newestFirst, window, placeOf)
  const nodes = await judgeCharges(page.nodes, context)
  return {
    ...page,
    nodes,
    sampled: made.sampled || nodes.some(({ sampled }) => sampled),
    uncertain: asOf && (() => countUncertain(claim, asOf, states, context)),
  }
}

/** Of the accusations of now, how many began with a statement that only may have been made by the moment. */
async function countUncertain(
  claim: ClaimModel,
  asOf: AsOf,
  states: States,
  context: Context,
): Promise<number> {
  const { rows: charges } = await chargesOn(claim, null, context)
  const standing = await standingsAsOf(
    charges.map(({ accusing }) => accusing.statementId),
    asOf,
    context,
  )
  const unsure = charges.filter(({ accusing }) => standing(accusing.statementId) === 'UNCERTAIN')
  return (await chargesInStates(unsure, states, context)).length
}

const placeOf = ({ key }: ChargeModel) => key

function readAccusationFilter(filter: AccusationFilter, within: string): Asked {
  const said = dayRange(filter.said, `${within}said`)
  const accused = idList(filter.accused, 'Actor', `${within}accused`)
  const conditions = {
    ...noConditions,
    ...listedNow,
    actors: idList(filter.accusers, 'Actor', `${within}accusers`),
    claims: idList(filter.claims, 'Claim', `${within}claims`),
    stances: supportingStances,
    topics: idList(filter.topics, 'Topic', `${within}topics`),
    events: idList(filter.events, 'Event', `${within}events`),
    saidFrom: said.from,
    saidTo: said.to,
    accusing: true,
    accused,
  }
  return { list: listOf(conditions), accused, states: valueList(filter.states, `${within}states`) }
}

/** A walk over accusing statements; the place of each is the beginning of the places of its accusations. */
function walkOf(asked: Asked, asOf: AsOf | null, context: Context): JudgedWalk<StatementModel, ChargeModel> {
  const { list } = asked
  return {
    atOnce: judgedAtOnce,
    most: mostJudged,
    tooMany: `More than ${mostJudged} statements would have to be judged; narrow the accusations by claim, accuser, accused or date.`,
    fetch: (window) => context.loaders.statements.pages.load({ list, window, company: alone }),
    judge: (statements) => judge(statements, asked, asOf, context),
    placeOf: ({ sortKey }) => sortKey ?? '',
  }
}

async function judge(
  statements: readonly StatementModel[],
  { accused, states }: Asked,
  asOf: AsOf | null,
  context: Context,
): Promise<readonly ChargeModel[]> {
  const charges = await chargesBy(statements, asOf, (id) => accused?.includes(id) ?? true, context)
  return chargesInStates(charges, states, context)
}
