// Turns seed entries into relationships.
import { groupBy } from '../analysis/grouping.ts'
import { leadsToEvent, type RelationType } from '../graph/vocabulary.ts'
import { isCounted, quantity, type Properties } from './flat.ts'
import type { Entry, Seeds } from './format.ts'
import { isExact, type Texts } from './texts.ts'

export interface RelationSeed {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  /** Tells several of one type between one pair apart. */
  readonly key: string | null
  readonly properties: Properties
  /** Written when the relationship is new, and never touched again. */
  readonly created: Properties
}

const none: Properties = {}

function edge(
  type: RelationType,
  from: string,
  to: string,
  properties: Properties = none,
  key: string | null = null,
  created = none,
): RelationSeed {
  return { type, from, to, key, properties, created }
}

/** Every relationship that the seeds stand for; `texts` tell which anchors are EXACT. */
export function relationRows(seeds: Seeds, texts: Texts, now: string): RelationSeed[] {
  const hashes = new Map(seeds.articles.map(({ id, textSha256 }) => [id, textSha256]))
  const passages = groupBy(seeds.reports, ({ statement, article }) => `${statement} ${article}`)
  return [
    ...seeds.claims.flatMap(claimEdges),
    ...seeds.articles.flatMap(({ id, outlet }) =>
      outlet === undefined ? [] : [edge('PUBLISHED_BY', id, outlet)],
    ),
    ...seeds.statements.flatMap(statementEdges),
    ...[...passages.values()].flatMap((reports) =>
      reports.map((report, index) =>
        reportEdge(report, String(index + 1), texts.get(hashes.get(report.article) ?? ''), now),
      ),
    ),
    ...seeds.reports.flatMap((report) => hopEdges(report, now)),
    ...seeds.actorRelations.map(actorRelationEdge),
    ...seeds.claimRelations.map(({ type, from, to, by, reason, at }) =>
      edge(type, from, to, { by, reason, at }, ''),
    ),
    ...seeds.reviews.flatMap(({ id, claim, author, article }) => [
      edge('REVIEWS', id, claim),
      ...(author === undefined ? [] : [edge('BY', id, author)]),
      ...(article === undefined ? [] : [edge('PUBLISHED_IN', id, article)]),
    ]),
  ]
}

function claimEdges({
  id,
  about = [],
  accuses = [],
  concerns = [],
  locatedIn = [],
  filedUnder = [],
}: Entry<'claims'>): RelationSeed[] {
  return [
    ...about.map((actor) => edge('ABOUT', id, actor)),
    ...accuses.map(({ actor, role = null }) => edge('ACCUSES', id, actor, { role })),
    ...concerns.map((event) => edge('CONCERNS', id, event)),
    ...locatedIn.map((place) => edge('LOCATED_IN', id, place)),
    ...filedUnder.map((topic) => edge('FILED_UNDER', id, topic)),
  ]
}

function statementEdges(entry: Entry<'statements'>): RelationSeed[] {
  const {
    id,
    actor,
    claim,
    stance,
    state = 'RECORDED',
    saidIn,
    onBehalfOf = [],
    respondsTo = [],
    retracts = [],
    restates = [],
  } = entry
  const uncounted = state === 'WITHDRAWN' ? 'WITHDRAWN_FROM' : 'PROPOSED_ON'
  return [
    edge('MADE', actor, id),
    isCounted(state) ? edge(stance, id, claim) : edge(uncounted, id, claim, { stance }),
    ...onBehalfOf.map((principal) => edge('ON_BEHALF_OF', id, principal)),
    ...(saidIn === undefined ? [] : [edge('SAID_IN', id, saidIn)]),
    ...respondsTo.map((other) => edge('RESPONDS_TO', id, other)),
    ...retracts.map((other) => edge('RETRACTS', id, other)),
    ...restates.map((other) => edge('RESTATES', id, other)),
  ]
}

function reportEdge(
  report: Entry<'reports'>,
  key: string,
  text: string | undefined,
  now: string,
): RelationSeed {
  const exact = text !== undefined && report.wording !== undefined && isExact(text, report)
  const properties = {
    part: report.part,
    wording: report.wording ?? null,
    language: report.language ?? null,
    translated: report.translated ?? null,
    start: report.start ?? null,
    end: report.end ?? null,
    prefix: report.prefix ?? null,
    suffix: report.suffix ?? null,
    hedge: report.hedge ?? null,
    ...quantity(report.quantity),
    addedContent: report.addedContent ?? null,
    attribution: report.attribution,
    anchor: exact ? 'EXACT' : 'UNVERIFIED',
  }
  return edge('REPORTED_IN', report.statement, report.article, properties, key, { recordedAt: now })
}

/** Each hop leads from the statement to the article behind; `citing` is the one before it. */
function hopEdges(
  { statement, article, hops = [], branches = [hops] }: Entry<'reports'>,
  now: string,
): RelationSeed[] {
  return branches.flatMap((branch) =>
    branch.map((hop, index) => {
      const citing = branch[index - 1]?.article ?? article
      const { via, certainty, by = null, reason = null } = hop
      const properties = { citing, statedIn: article, via, certainty, by, reason }
      return edge('CARRIED_BY', statement, hop.article, properties, `${citing} ${article}`, {
        recordedAt: now,
      })
    }),
  )
}

function actorRelationEdge(entry: Entry<'actorRelations'>): RelationSeed {
  const { type, from, to, by, reason, at, article, office = null, since = null, until = null } = entry
  const properties = {
    by,
    reason,
    at,
    articleId: article,
    ...(leadsToEvent(type) ? {} : { office, since, until }),
  }
  return edge(type, from, to, properties, `${article} ${office ?? ''}`.trim())
}
