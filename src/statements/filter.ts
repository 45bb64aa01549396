// Reads a StatementFilter and chooses the path that drives the walk; what the path does not settle is checked on the way.
import { noConditions } from '../analysis/statement-sieve.ts'
import type { StatementConditions, StatementList, StatementSeek } from '../contract/context.ts'
import { readStatementConditions } from '../contract/statement-conditions.ts'
import type { StatementFilter } from '../generated/schema-types.ts'
import { enums, type Stance } from '../graph/vocabulary.ts'

type OwnSeek = Readonly<Partial<Record<'actors' | 'claims' | 'articles', readonly string[]>>>

/**
 * The list that a filter asks for. `own` holds what the parent object already settles, such as the actor whose statements are asked for;
 * a filter on the same thing narrows it further. Throws INVALID_INPUT that names the field.
 */
export function readStatementFilter(
  filter: StatementFilter | null | undefined,
  own: OwnSeek = {},
): StatementList {
  const conditions = readStatementConditions(filter ?? {})
  if (conditions.states !== null) return { path: 'any-state', seeks: [], conditions: narrow(conditions, own) }
  const paths = [byArticle, byClaim, byActor, byTopic, byEvent]
  for (const choose of paths) {
    const list = choose(conditions, own)
    if (list) return list
  }
  return { path: 'feed', seeks: [], conditions }
}

/** Statements with these stances on these claims; what was certainly said before `notBefore`, where it is not empty, is left out. */
export function statementsOnClaims(
  claimIds: readonly string[],
  stances: readonly Stance[],
  notBefore: string,
): StatementList {
  return { path: 'claim', seeks: claimSeeks(claimIds, stances, notBefore), conditions: noConditions }
}

type Choose = (conditions: StatementConditions, own: OwnSeek) => StatementList | null

const byArticle: Choose = (conditions, own) => {
  const articleIds = own.articles ?? conditions.articles
  if (!articleIds) return null
  const left = own.articles ? conditions : { ...conditions, articles: null }
  return {
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
    path: 'claim',
    seeks: claimSeeks(claimIds, stances, ''),
    conditions: narrow(left, { actors: own.actors }),
  }
}

const byActor: Choose = (conditions, own) => {
  const actorIds = own.actors ?? conditions.actors
  if (!actorIds) return null
  const left = own.actors ? conditions : { ...conditions, actors: null }
  return { path: 'actor', seeks: actorIds.map((actorId) => ({ actorId })), conditions: left }
}

const byTopic: Choose = (conditions) =>
  conditions.topics && {
    path: 'topic',
    seeks: [{ ids: conditions.topics }],
    conditions: { ...conditions, topics: null },
  }

const byEvent: Choose = (conditions) =>
  conditions.events && {
    path: 'event',
    seeks: [{ ids: conditions.events }],
    conditions: { ...conditions, events: null },
  }

function claimSeeks(
  claimIds: readonly string[],
  stances: readonly Stance[],
  notBefore: string,
): StatementSeek[] {
  return claimIds.flatMap((claimId) => stances.map((stance) => ({ claimId, stance, notBefore })))
}

/** Conditions that must hold beside a path which the parent's own does not drive. */
function narrow(conditions: StatementConditions, own: OwnSeek): StatementConditions {
  const both = (mine: readonly string[] | undefined, asked: readonly string[] | null) =>
    mine === undefined ? asked : asked === null ? mine : mine.filter((id) => asked.includes(id))
  return {
    ...conditions,
    actors: both(own.actors, conditions.actors),
    claims: both(own.claims, conditions.claims),
    articles: both(own.articles, conditions.articles),
  }
}
