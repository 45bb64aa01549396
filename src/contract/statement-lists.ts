// Chooses the path that drives a walk over statements; what the path does not settle is checked on the way.
import type { AsOf } from '../analysis/as-of.ts'
import { noConditions } from '../analysis/statement-sieve.ts'
import { enums, type Stance } from '../graph/vocabulary.ts'
import { conditionsAsOf } from './as-of.ts'
import type { Company, ListConditions, StatementList, StatementSeek } from './context.ts'
import { listedNow } from './statement-conditions.ts'

/** What the parent object of a list already settles, such as the actor whose statements are asked for. */
export type OwnSeek = Readonly<Partial<Record<'actors' | 'claims' | 'articles', readonly string[]>>>

/** Statements without anything that comes along. */
export const alone: Company = { actor: false, claim: false, reports: false, outlets: false }

/** A list of what stood for certain at a moment, or of what only may have stood. */
export function asOfList(
  list: StatementList,
  asOf: AsOf | null,
  keep: 'CERTAIN' | 'UNCERTAIN',
): StatementList {
  return { ...list, asOf, conditions: { ...list.conditions, ...conditionsAsOf(asOf, keep) } }
}

/** The list of statements that meet conditions, along the narrowest path that these settle; `own` is what the parent object settles. */
export function listOf(conditions: ListConditions, own: OwnSeek = {}): StatementList {
  const now = { asOf: null, seeks: [] }
  if (conditions.states !== null) return { ...now, path: 'any-state', conditions: narrow(conditions, own) }
  const paths = [byArticle, byClaim, byActor, byAccused, byTopic, byEvent]
  for (const choose of paths) {
    const list = choose(conditions, own)
    if (list) return list
  }
  return { ...now, path: 'feed', conditions }
}

/** Statements with these stances on these claims; what was certainly said before `notBefore`, where it is not empty, is left out. */
export function statementsOnClaims(
  claimIds: readonly string[],
  stances: readonly Stance[],
  notBefore: string,
  asOf: AsOf | null = null,
): StatementList {
  const seeks = claimSeeks(claimIds, stances, notBefore)
  const list: StatementList = { path: 'claim', asOf, seeks, conditions: { ...noConditions, ...listedNow } }
  return asOfList(list, asOf, 'CERTAIN')
}

/** What path a list takes, as of now. */
type Choose = (conditions: ListConditions, own: OwnSeek) => StatementList | null

const byArticle: Choose = (conditions, own) => {
  const articleIds = own.articles ?? conditions.articles
  if (!articleIds) return null
  const left = own.articles ? conditions : { ...conditions, articles: null }
  return {
    asOf: null,
    path: 'article',
    seeks: [{ articleIds }],
    conditions: narrow(left, { ...own, articles: undefined }),
  }
}

const byClaim: Choose = (conditions, own) => {
  const claimIds = own.claims ?? conditions.claims
  if (!claimIds) return null
  const left = { ...conditions, stances: null, claims: own.claims ? conditions.claims : null }
  const stances = conditions.stances ?? enums.Stance
  return {
    asOf: null,
    path: 'claim',
    seeks: claimSeeks(claimIds, stances, ''),
    conditions: narrow(left, { actors: own.actors }),
  }
}

const byActor: Choose = (conditions, own) => {
  const actorIds = own.actors ?? conditions.actors
  if (!actorIds) return null
  const left = own.actors ? conditions : { ...conditions, actors: null }
  return { path: 'actor', asOf: null, seeks: actorIds.map((actorId) => ({ actorId })), conditions: left }
}

/** Paths that begin at nodes around the claims: one condition settles each. */
const around = (path: StatementList['path'], condition: 'accused' | 'topics' | 'events'): Choose => {
  return (conditions) => {
    const ids = conditions[condition]
    return ids && { path, asOf: null, seeks: [{ ids }], conditions: { ...conditions, [condition]: null } }
  }
}
const byAccused = around('accused', 'accused')
const byTopic = around('topic', 'topics')
const byEvent = around('event', 'events')

function claimSeeks(
  claimIds: readonly string[],
  stances: readonly Stance[],
  notBefore: string,
): StatementSeek[] {
  return claimIds.flatMap((claimId) => stances.map((stance) => ({ claimId, stance, notBefore })))
}

/** Conditions that must hold beside a path which the parent's own does not drive. */
function narrow(conditions: ListConditions, own: OwnSeek): ListConditions {
  const both = (mine: readonly string[] | undefined, asked: readonly string[] | null) =>
    mine === undefined ? asked : asked === null ? mine : mine.filter((id) => asked.includes(id))
  return {
    ...conditions,
    actors: both(own.actors, conditions.actors),
    claims: both(own.claims, conditions.claims),
    articles: both(own.articles, conditions.articles),
  }
}
