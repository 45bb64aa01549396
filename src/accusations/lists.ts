// Lists of accusations: a walk over the statements that accuse, each judged with its answers.
import type { AsOf } from '../analysis/as-of.ts'
import { conditionsAsOf } from '../contract/as-of.ts'
import type { Context, StatementList } from '../contract/context.ts'
import { dayRange, idList, valueList } from '../contract/input.ts'
import type { AccusationModel, AccusationPage, StatementModel } from '../contract/models.ts'
import { highest, pageOf, readWindow, type PageArgs, type Window } from '../contract/paging.ts'
import { noConditions } from '../analysis/statement-sieve.ts'
import { tooCostly } from '../errors.ts'
import type { AccusationFilter } from '../generated/schema-types.ts'
import type { EnumValue } from '../graph/vocabulary.ts'
import { accusationsOn } from './judge.ts'

/** How many statements are judged for one page or one count, and how many at once. */
const mostJudged = 2_000
const judgedAtOnce = 100
const supports = ['ASSERTS', 'CONFIRMS'] as const
const nothing = { actor: false, claim: false, reports: false, outlets: false }

export interface AccusationArgs extends PageArgs {
  readonly filter?: AccusationFilter | null
  readonly orderBy?: 'NEWEST' | 'OLDEST' | null
}

interface Asked {
  readonly list: StatementList
  readonly accused: readonly string[] | null
  readonly states: readonly EnumValue<'AccusationState'>[] | null
  readonly asOf: AsOf | null
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
  const asked = readAccusationFilter(args.filter ?? {}, asOf, within)
  const rows = await judgeAlong(asked, window, window.limit, context)
  const whole = { ...window, low: '', high: highest, direction: 'DESC' as const }
  const count = async (of: Asked) => (await judgeAlong(of, whole, Number.POSITIVE_INFINITY, context)).length
  return {
    ...pageOf(
      rows,
      window,
      ({ key }) => key,
      () => count(asked),
    ),
    uncertain: asOf && (async () => countUncertain(asked, asOf, whole, context)),
  }
}

/** Accusing statements that only may have been made by the moment: each accuses as many as its claim does. */
async function countUncertain(
  { list, ...asked }: Asked,
  asOf: AsOf,
  window: Window,
  context: Context,
): Promise<number> {
  const conditions = { ...list.conditions, ...conditionsAsOf(asOf, 'UNCERTAIN') }
  const unsure = { ...asked, asOf: null, list: { ...list, conditions } }
  return (await judgeAlong(unsure, window, Number.POSITIVE_INFINITY, context)).length
}

function readAccusationFilter(filter: AccusationFilter, asOf: AsOf | null, within: string): Asked {
  const said = dayRange(filter.said, `${within}said`)
  const accusers = idList(filter.accusers, 'Actor', `${within}accusers`)
  const accused = idList(filter.accused, 'Actor', `${within}accused`)
  const claims = idList(filter.claims, 'Claim', `${within}claims`)
  const conditions = {
    ...noConditions,
    ...conditionsAsOf(asOf, 'CERTAIN'),
    actors: accusers,
    claims,
    stances: supports,
    topics: idList(filter.topics, 'Topic', `${within}topics`),
    events: idList(filter.events, 'Event', `${within}events`),
    saidFrom: said.from,
    saidTo: said.to,
    accusing: true,
    accused,
  }
  return {
    list: { ...pathOf(claims, accusers, accused), asOf, conditions },
    accused,
    states: valueList(filter.states, `${within}states`),
    asOf,
  }
}

/** The narrowest path that the filter settles. */
function pathOf(
  claims: readonly string[] | null,
  accusers: readonly string[] | null,
  accused: readonly string[] | null,
): Pick<StatementList, 'path' | 'seeks'> {
  if (claims)
    return {
      path: 'claim',
      seeks: claims.flatMap((claimId) => supports.map((stance) => ({ claimId, stance, notBefore: '' }))),
    }
  if (accusers) return { path: 'actor', seeks: accusers.map((actorId) => ({ actorId })) }
  if (accused) return { path: 'accused', seeks: [{ ids: accused }] }
  return { path: 'feed', seeks: [] }
}

/** Walks accusing statements and judges them, until it has enough. Throws TOO_COSTLY where that would be too much. */
async function judgeAlong(
  asked: Asked,
  window: Window,
  enough: number,
  context: Context,
): Promise<AccusationModel[]> {
  const found: AccusationModel[] = []
  const isDown = window.direction === 'DESC'
  // A statement's place is the beginning of the places of its accusations.
  let at = {
    ...window,
    low: window.low.split(' ')[0]?.slice(0, -1) ?? '',
    size: judgedAtOnce,
    limit: judgedAtOnce,
  }
  for (let judged = 0; judged < mostJudged; judged += judgedAtOnce) {
    const { list } = asked
    const met = await context.loaders.statements.pages.load({ list, window: at, company: nothing })
    const accusations = (await judge(met, asked, context)).filter(
      ({ key }) => key > window.low && key < window.high,
    )
    accusations.sort((a, b) => (a.key < b.key === isDown ? 1 : -1))
    found.push(...accusations)
    const last = met.at(-1)?.sortKey ?? null
    if (met.length < judgedAtOnce || last === null || found.length >= enough) return found.slice(0, enough)
    at = isDown ? { ...at, high: last } : { ...at, low: last }
  }
  throw tooCostly(
    `More than ${mostJudged} statements would have to be judged; narrow the accusations by claim, accuser, accused or date.`,
  )
}

async function judge(
  statements: readonly StatementModel[],
  { accused, states, asOf }: Asked,
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
