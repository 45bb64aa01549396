// Turns checked seed entries into the rows of the graph: nodes by label, relationships by type.
import { foldName, nameSortKey, searchText, urlKey } from '../contract/fold.ts'
import { groupBy } from '../contract/loading.ts'
import type { ParamRow } from '../graph/query.ts'
import { countedStates, type EnumValue, type Label, type RelationType } from '../graph/vocabulary.ts'
import type { Entry, SeedDate, SeedQuantity, Seeds } from './format.ts'
import { isExact, type Texts } from './texts.ts'

type Properties = Record<string, string | number | boolean | null | readonly string[]>
export interface NodeSeed {
  readonly label: Label
  readonly id: string
  readonly properties: Properties
}
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
export interface GraphRows {
  readonly nodes: NodeSeed[]
  readonly relations: RelationSeed[]
}

/** Every row that the seeds stand for. `texts` are private article texts, to tell which anchors are EXACT. */
export function rowsOf(seeds: Seeds, texts: Texts, now: string): GraphRows {
  const reportsOf = groupBy(seeds.reports, ({ statement }) => statement)
  const published = new Map(seeds.articles.map(({ id, published: date }) => [id, date]))
  const actorNames = new Map(seeds.actors.map(({ id, name }) => [id, name]))
  const nodes = [
    ...seeds.actors.flatMap(actorNodes),
    ...seeds.events.map((entry) => named('Event', entry, { text: entry.text ?? null, ...date('began', entry.began), ...date('ended', entry.ended) })),
    ...seeds.places.map((entry) => named('Place', entry, { aliases: allAliases(entry), lat: entry.lat ?? null, lon: entry.lon ?? null })),
    ...seeds.topics.map((entry) => named('Topic', entry, { text: entry.text ?? null })),
    ...seeds.claims.map((entry) => claimNode(entry, now)),
    ...seeds.articles.flatMap(articleNodes),
    ...seeds.statements.map((entry) => {
      const days = (reportsOf.get(entry.id) ?? []).map(({ article }) => latestDay(published.get(article)))
      return statementNode(entry, days, actorNames.get(entry.actor) ?? entry.actor)
    }),
    ...seeds.reviews.map(reviewNode),
  ]
  return { nodes, relations: relationRows(seeds, texts, now) }
}

const none: Properties = {}

function edge(type: RelationType, from: string, to: string, properties: Properties = none, key: string | null = null, created = none): RelationSeed {
  return { type, from, to, key, properties, created }
}

/** The five flat properties of a partial date. */
function date(prefix: string, value: SeedDate | undefined): Properties {
  return {
    [`${prefix}From`]: value?.from ?? null,
    [`${prefix}To`]: value?.to ?? null,
    [`${prefix}Precision`]: value?.precision ?? null,
    [`${prefix}Basis`]: value?.basis ?? null,
    [`${prefix}Text`]: value?.text ?? null,
  }
}

function quantity(value: SeedQuantity | undefined): Properties {
  return {
    quantityLow: value?.low ?? null,
    quantityHigh: value?.high ?? null,
    quantityQualifier: value?.qualifier ?? null,
    quantityUnit: value?.unit ?? null,
    quantityText: value?.text ?? null,
    ...date('quantityAsOf', value?.asOf),
  }
}

function latestDay(value: SeedDate | undefined): string | null {
  return value?.to ?? null
}

function allAliases({ aliases = {} }: { aliases?: Record<string, string[]> | undefined }): string[] {
  return [...new Set(Object.values(aliases).flat())]
}

function named(label: Label, entry: { id: string; name: string; wikidataId?: string | undefined }, properties: Properties): NodeSeed {
  const { id, name, wikidataId = null } = entry
  return { label, id, properties: { name, wikidataId, sortKey: nameSortKey(name, id), ...properties } }
}

function actorNodes(entry: Entry<'actors'>): NodeSeed[] {
  const { id, kind, outlet = false, name, named: isNamed = true, mentionedIn = null, description = null, country = null } = entry
  const aliases = allAliases(entry)
  const keys = [...new Set([name, ...aliases].map(foldName))].filter((key) => key !== '')
  return [
    named('Actor', entry, { kind, isOutlet: outlet, named: isNamed, mentionedIn, aliases, description, country }),
    ...keys.map((key): NodeSeed => ({ label: '_Alias', id: `alias:${key}|${id}`, properties: { name: key, key, actorId: id } })),
  ]
}

function claimNode(entry: Entry<'claims'>, now: string): NodeSeed {
  const { id, name, text, language, translations = {}, kind } = entry
  return {
    label: 'Claim',
    id,
    properties: {
      name,
      text,
      language,
      kind,
      translationLanguages: Object.keys(translations),
      translationTexts: Object.values(translations),
      ...date('happened', entry.happened),
      scope: entry.scope ?? null,
      counted: entry.counted ?? null,
      aspect: entry.aspect ?? null,
      accumulation: entry.accumulation ?? null,
      unit: entry.unit ?? null,
      searchText: searchText([name, text, ...Object.values(translations)]),
      sortKey: nameSortKey(name, id),
      recentKey: `${now}|${id}`,
    },
  }
}

function articleNodes(entry: Entry<'articles'>): NodeSeed[] {
  const { id, url = null, urls = [], outlet = null, title = null } = entry
  const day = latestDay(entry.published)
  const properties: Properties = {
    name: entry.name ?? title ?? id,
    canonicalUrl: url,
    urls,
    title,
    language: entry.language ?? null,
    medium: entry.medium,
    ...date('published', entry.published),
    retrievedAt: entry.retrievedAt ?? null,
    textSha256: entry.textSha256 ?? null,
    archiveUrl: entry.archiveUrl ?? null,
    fate: entry.fate?.state ?? null,
    fateCheckedOn: entry.fate?.checkedOn ?? null,
    outletId: outlet,
    sortKey: `${day ?? '0000-00-00'}|${id}`,
  }
  const keys = [...new Set([url ?? [], urls].flat().map((address) => urlKey(new URL(address))))]
  const addresses = keys.map((key): NodeSeed => ({ label: '_Url', id: key, properties: { name: key, articleId: id } }))
  return [{ label: 'Article', id, properties }, ...addresses]
}

const verbs: Record<EnumValue<'Stance'>, string> = {
  ASSERTS: 'asserts',
  CONFIRMS: 'confirms',
  DENIES: 'denies',
  QUESTIONS: 'questions',
  DECLINES: 'declines',
}

/**
 * A statement's place in lists is the latest day on which it can have been said: the end of its said dates, else the earliest of the
 * latest possible days on which its reports were published.
 */
function statementNode(entry: Entry<'statements'>, publishedBy: readonly (string | null)[], actorName: string): NodeSeed {
  const { id, stance, state = 'RECORDED' } = entry
  const reported = publishedBy.filter((day) => day !== null).sort()[0]
  const orderKey = `${entry.said?.to ?? reported ?? '0000-00-00'}|${id}`
  return {
    label: 'Statement',
    id,
    properties: {
      name: `${actorName} ${verbs[stance]}`,
      stance,
      quote: entry.quote ?? null,
      language: entry.language ?? null,
      quoteKind: entry.quoteKind ?? null,
      ...date('said', entry.said),
      certainty: entry.certainty ?? 'UNSTATED',
      modality: entry.modality ?? 'STATEMENT',
      basis: entry.basis ?? 'UNSTATED',
      ...quantity(entry.quantity),
      accusing: entry.accusing ?? null,
      state,
      actorId: entry.actor,
      claimId: entry.claim,
      sortKey: isCounted(state) ? orderKey : null,
      orderKey,
    },
  }
}

function isCounted(state: string): boolean {
  return (countedStates as readonly string[]).includes(state)
}

function reviewNode(entry: Entry<'reviews'>): NodeSeed {
  const { id, name, claim, url = null, rating = {} } = entry
  return {
    label: 'Review',
    id,
    properties: {
      name,
      url,
      claimId: claim,
      ratingValue: rating.value ?? null,
      ratingBest: rating.best ?? null,
      ratingWorst: rating.worst ?? null,
      ratingName: rating.name ?? null,
      ...date('published', entry.published),
      sortKey: `${latestDay(entry.published) ?? '0000-00-00'}|${id}`,
    },
  }
}

function relationRows(seeds: Seeds, texts: Texts, now: string): RelationSeed[] {
  const hashes = new Map(seeds.articles.map(({ id, textSha256 }) => [id, textSha256]))
  const passages = groupBy(seeds.reports, ({ statement, article }) => `${statement} ${article}`)
  return [
    ...seeds.claims.flatMap(claimEdges),
    ...seeds.articles.flatMap(({ id, outlet }) => (outlet === undefined ? [] : [edge('PUBLISHED_BY', id, outlet)])),
    ...seeds.statements.flatMap(statementEdges),
    ...[...passages.values()].flatMap((reports) =>
      reports.map((report, index) => reportEdge(report, String(index + 1), texts.get(hashes.get(report.article) ?? ''), now)),
    ),
    ...seeds.reports.flatMap((report) => hopEdges(report, now)),
    ...seeds.actorRelations.map(actorRelationEdge),
    ...seeds.claimRelations.map(({ type, from, to, by, reason, at }) => edge(type, from, to, { by, reason, at })),
    ...seeds.reviews.flatMap(({ id, claim, author, article }) => [
      edge('REVIEWS', id, claim),
      ...(author === undefined ? [] : [edge('BY', id, author)]),
      ...(article === undefined ? [] : [edge('PUBLISHED_IN', id, article)]),
    ]),
  ]
}

function claimEdges({ id, about = [], accuses = [], concerns = [], locatedIn = [], filedUnder = [] }: Entry<'claims'>): RelationSeed[] {
  return [
    ...about.map((actor) => edge('ABOUT', id, actor)),
    ...accuses.map(({ actor, role = null }) => edge('ACCUSES', id, actor, { role })),
    ...concerns.map((event) => edge('CONCERNS', id, event)),
    ...locatedIn.map((place) => edge('LOCATED_IN', id, place)),
    ...filedUnder.map((topic) => edge('FILED_UNDER', id, topic)),
  ]
}

function statementEdges(entry: Entry<'statements'>): RelationSeed[] {
  const { id, actor, claim, stance, state = 'RECORDED', saidIn, onBehalfOf = [], respondsTo = [], retracts = [], restates = [] } = entry
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

function reportEdge(report: Entry<'reports'>, key: string, text: string | undefined, now: string): RelationSeed {
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

/** Each hop leads from the statement to the article behind; `citing` is the one before it, and the citing article CITES it. */
function hopEdges({ statement, article, hops = [], branches = [hops] }: Entry<'reports'>, now: string): RelationSeed[] {
  return branches.flatMap((branch) =>
    branch.flatMap((hop, index) => {
      const citing = branch[index - 1]?.article ?? article
      const { via, certainty, by = null, reason = null } = hop
      const properties = { citing, statedIn: article, via, certainty, by, reason }
      return [
        edge('CARRIED_BY', statement, hop.article, properties, `${citing} ${article}`, { recordedAt: now }),
        edge('CITES', citing, hop.article, { via }),
      ]
    }),
  )
}

function actorRelationEdge(entry: Entry<'actorRelations'>): RelationSeed {
  const { type, from, to, by, reason, at, article, office = null, since = null, until = null } = entry
  const toEvent = to.startsWith('event:')
  const properties = { by, reason, at, articleId: article, ...(toEvent ? {} : { office, since, until }) }
  return edge(type, from, to, properties, `${article} ${office ?? ''}`.trim())
}

/** A node's row as the writing query takes it. */
export function asParam({ id, properties }: NodeSeed): ParamRow {
  return { id, properties }
}
