// Lists of accusations: a walk over the statements that accuse, each judged with its answers.
import type { AsOf } from '../analysis/as-of.ts'
import { noConditions } from '../analysis/statement-sieve.ts'
import type { Context, StatementList } from '../contract/context.ts'
import { dayRange, idList, valueList } from '../contract/input.ts'
import type { AccusationModel, AccusationPage, StatementModel } from '../contract/models.ts'
import { pageOf, readWindow, type PageArgs } from '../contract/paging.ts'
import { listedNow } from '../contract/statement-conditions.ts'
import { asOfList, listOf } from '../contract/statement-lists.ts'
import { countJudged, judgeAlong, type JudgedWalk } from '../contract/walk.ts'
import type { AccusationFilter } from '../generated/schema-types.ts'
import { supportingStances, type EnumValue } from '../graph/vocabulary.ts'
import { accusationsOn } from './judge.ts'

/** How many statements are judged for one page or one count, and how many at once. */
const mostJudged = 2_000
const judgedAtOnce = 100
const nothing = { actor: false, claim: false, reports: false, outlets: false }

export interface AccusationArgs extends PageArgs {
  readonly filter?: AccusationFilter | null
  readonly orderBy?: 'NEWEST' | 'OLDEST' | null
}

interface Asked {
  readonly list: StatementList
  readonly accused: readonly string[] | null
  readonly states: readonly EnumValue<'AccusationState'>[] | null
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
  return {
    ...pageOf(
      await judgeAlong(along('CERTAIN'), window),
      window,
      ({ key }) => key,
      () => countJudged(along('CERTAIN'), window),
    ),
    // Accusing statements that only may have been made by the moment: each accuses as many as its claim does.
    uncertain: asOf && (() => countJudged(along('UNCERTAIN'), window)),
  }
}

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
function walkOf(
  asked: Asked,
  asOf: AsOf | null,
  context: Context,
): JudgedWalk<StatementModel, AccusationModel> {
  const { list } = asked
  return {
    atOnce: judgedAtOnce,
    most: mostJudged,
    tooMany: `More than ${mostJudged} statements would have to be judged; narrow the accusations by claim, accuser, accused or date.`,
    fetch: (window) => context.loaders.statements.pages.load({ list, window, company: nothing }),
    judge: (statements) => judge(statements, asked, asOf, context),
    placeOf: ({ sortKey }) => sortKey ?? '',
  }
}

async function judge(
  statements: readonly StatementModel[],
  { accused, states }: Asked,
  asOf: AsOf | null,
  context: Context,
): Promise<AccusationModel[]> {
  const ids = new Set(statements.map(({ id }) => id))
  const claimIds = [...new Set(statements.map(({ claimId }) => claimId))]
  const found = await accusationsOn(
    claimIds,
    asOf,
    ({ statementId }, accusedId) => ids.has(statementId) && (accused?.includes(accusedId) ?? true),
    context,
  )
  return found.filter(({ state }) => states?.includes(state) ?? true)
}
