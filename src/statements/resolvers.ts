// The fields of statements, reports and chains, and the questions that begin with a statement.
import type { GraphQLResolveInfo } from 'graphql'
import type { AsOf } from '../analysis/as-of.ts'
import { attributionChains } from '../analysis/chains.ts'
import { notBeforeOf } from '../analysis/time.ts'
import { readAsOf } from '../contract/as-of.ts'
import { connectionAsOf } from '../contract/connections.ts'
import type { Company, Context, StatementList, StatementLinks } from '../contract/context.ts'
import { requireId } from '../contract/input.ts'
import { idOfKey } from '../contract/keys.ts'
import { loadEach, loadPresent, loadRequired } from '../contract/loading.ts'
import type { ClaimSidesModel, StatementModel, StatementPage } from '../contract/models.ts'
import { pageOf, readWindow, type PageArgs } from '../contract/paging.ts'
import { selectedInPage } from '../contract/selection.ts'
import { asOfList, statementsOnClaims } from '../contract/statement-lists.ts'
import { partialDate, quantity } from '../contract/values.ts'
import type { Resolvers, StatementFilter, StatementOrder } from '../generated/schema-types.ts'
import { enums, supportingStances } from '../graph/vocabulary.ts'
import { readStatementFilter } from './filter.ts'
import { orderKeyOf, sortKeyOf } from './lists.ts'
import { liveStatements } from './live.ts'
import { reportResolvers } from './report-resolvers.ts'

interface ListArgs extends PageArgs {
  filter?: StatementFilter | null
  orderBy?: StatementOrder | null
}

/** A page of a list of statements; `name` tells the list apart in cursors. */
async function statementPage(
  list: StatementList,
  name: string,
  args: ListArgs,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<StatementPage> {
  const order = args.orderBy ?? 'SAID_DESC'
  const window = readWindow(args, `${name} ${order}`, order === 'SAID_ASC' ? 'ASC' : 'DESC')
  const rows = await loaders.statements.pages.load({ list, window, company: companyOf(info) })
  const keyOf = list.path === 'any-state' ? orderKeyOf : sortKeyOf
  const { asOf } = list
  return {
    ...pageOf(rows, window, keyOf, () => loaders.statements.counts.load(list)),
    uncertain: asOf && (() => loaders.statements.counts.load(asOfList(list, asOf, 'UNCERTAIN'))),
  }
}

/** A page of statements whose places are at hand already, newest first. */
async function pageOfKeys(
  keys: readonly string[],
  name: string,
  args: PageArgs,
  { loaders }: Context,
): Promise<StatementPage> {
  const window = readWindow(args, name, 'DESC')
  const within = keys.filter((key) => key > window.low && key < window.high)
  const wanted = (window.backward ? within.toReversed() : within).slice(0, window.limit)
  const rows = await Promise.all(wanted.map((key) => loadRequired(loaders.statements.byId, idOfKey(key))))
  return { ...pageOf(rows, window, sortKeyOf, async () => keys.length), uncertain: null }
}

/** What is asked for of the statements on a page comes with them, so that a page is one round trip. */
function companyOf(info: GraphQLResolveInfo): Company {
  const entry = selectedInPage(info)
  const reports = entry.below('reports')
  return {
    actor: entry.below('actor') !== null,
    claim: entry.below('claim') !== null,
    reports: reports !== null || entry.below('chains') !== null,
    outlets: (reports?.below('article')?.below('outlet') ?? null) !== null,
  }
}

/** How many statements take each stance on a claim, now or as of a moment. */
async function stancesOf(claimId: string, asOf: AsOf | null, { loaders }: Context) {
  if (asOf === null) return loaders.claims.stanceCounts.load(claimId)
  const { counts } = loaders.statements
  return Promise.all(
    enums.Stance.map(async (stance) => {
      const certain = statementsOnClaims([claimId], [stance], '', asOf)
      const both = [certain, asOfList(certain, asOf, 'UNCERTAIN')]
      const [count = 0, uncertain = 0] = await loadEach(counts, both)
      return { stance, count, uncertain }
    }),
  )
}

const linked =
  (link: keyof StatementLinks) =>
  async (parent: StatementModel, _: unknown, { loaders }: Context) =>
    loadPresent(loaders.statements.byId, (await loaders.statements.links.load(parent.id))[link])

const statement: Resolvers['Statement'] = {
  actor: ({ actorId }, _, { loaders }) => loadRequired(loaders.actors.byId, actorId),
  onBehalfOf: async ({ id }, _, { loaders }) =>
    loadPresent(loaders.actors.byId, (await loaders.statements.links.load(id)).onBehalfOf),
  claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims.byId, claimId),
  said: (row) => partialDate(row, 'said'),
  quantity,
  reports: ({ id }, _, { loaders }) => loaders.statements.reports.load(id),
  saidIn: async ({ id }, _, { loaders }) => {
    const [venueId] = (await loaders.statements.links.load(id)).saidIn
    return venueId === undefined ? null : loaders.articles.byId.load(venueId)
  },
  chains: async ({ id }, _, { loaders }) => {
    const [passages, carried, { saidIn }] = await Promise.all([
      loaders.statements.reports.load(id),
      loaders.statements.hops.load(id),
      loaders.statements.links.load(id),
    ])
    return attributionChains(passages, carried, saidIn[0] ?? null)
  },
  respondsTo: linked('respondsTo'),
  responses: linked('responses'),
  retracts: linked('retracts'),
  retractedBy: linked('retractedBy'),
  restates: linked('restates'),
}

/** Every list of statements, whichever object it hangs on. */
const lists: Pick<
  Resolvers,
  'Actor' | 'Article' | 'Claim' | 'ClaimSides' | 'ConflictSide' | 'InferredStance'
> = {
  Actor: {
    statements: ({ id }, args, context, info) =>
      statementPage(
        readStatementFilter(args.filter, { actors: [id] }, readAsOf(args.asOf)),
        `Actor.statements ${id}`,
        args,
        context,
        info,
      ),
  },
  Article: {
    statements: ({ id }, args, context, info) =>
      statementPage(
        readStatementFilter(args.filter, { articles: [id] }, readAsOf(args.asOf)),
        `Article.statements ${id}`,
        args,
        context,
        info,
      ),
  },
  Claim: {
    stances: ({ id }, { asOf }, context) => stancesOf(id, readAsOf(asOf), context),
    statements: ({ id }, args, context, info) =>
      statementPage(
        readStatementFilter(args.filter, { claims: [id] }, readAsOf(args.asOf)),
        `Claim.statements ${id}`,
        args,
        context,
        info,
      ),
  },
  ClaimSides: {
    supporting: side('supporting', supportingStances),
    denying: side('denying', ['DENIES']),
    doubting: side('doubting', ['QUESTIONS']),
    declining: side('declining', ['DECLINES']),
  },
  ConflictSide: {
    statements: ({ name, claimIds, stances, notBefore, statements, asOf }, args, context, info) =>
      statements
        ? pageOfKeys(statements, `ConflictSide.statements ${name}`, args, context)
        : statementPage(
            statementsOnClaims(claimIds, stances, notBefore, asOf),
            `ConflictSide.statements ${name}`,
            args,
            context,
            info,
          ),
  },
  InferredStance: {
    statements: ({ claimId, stance, way, notBefore, asOf }, args, context, info) =>
      statementPage(
        statementsOnClaims([claimId], [stance], notBefore, asOf),
        `InferredStance.statements ${stance} ${way.join(' ')}`,
        args,
        context,
        info,
      ),
  },
}

function side(name: string, stances: Parameters<typeof statementsOnClaims>[1]) {
  return ({ claim, asOf }: ClaimSidesModel, args: PageArgs, context: Context, info: GraphQLResolveInfo) => {
    return statementPage(
      statementsOnClaims([claim.id], stances, notBeforeOf(claim), asOf),
      `ClaimSides.${name} ${claim.id}`,
      args,
      context,
      info,
    )
  }
}

export const statementResolvers: Resolvers = {
  Query: {
    statement: (_, { id }, { loaders }) => loaders.statements.byId.load(requireId(id, 'Statement', 'id')),
    statements: (_, args, context, info) =>
      statementPage(
        readStatementFilter(args.filter, {}, readAsOf(args.asOf)),
        'Query.statements',
        args,
        context,
        info,
      ),
  },
  Subscription: liveStatements,
  Statement: statement,
  StanceCount: { uncertain: ({ uncertain = null }) => uncertain },
  StatementConnection: connectionAsOf,
  ...lists,
  ...reportResolvers,
}
