// Turns seed entries into nodes, with the derived keys that order and find them.
import { groupBy } from '../analysis/grouping.ts'
import { nameSortKey } from '../contract/fold.ts'
import { aliasKeys, dayKey, statementKey, urlKeys } from '../contract/keys.ts'
import { searchText } from '../contract/words.ts'
import type { EnumValue, Label } from '../graph/vocabulary.ts'
import { date, isCounted, quantity, type Properties } from './flat.ts'
import type { Entry, SeedDate, Seeds } from './format.ts'

export interface NodeSeed {
  readonly label: Label
  readonly id: string
  readonly properties: Properties
}

/** Every node that the seeds stand for; `now` orders new claims by their entry. */
export function nodeRows(seeds: Seeds, now: string): NodeSeed[] {
  const reportsOf = groupBy(seeds.reports, ({ statement }) => statement)
  const published = new Map(seeds.articles.map(({ id, published: date }) => [id, date]))
  const actorNames = new Map(seeds.actors.map(({ id, name }) => [id, name]))
  return [
    ...seeds.actors.flatMap(actorNodes),
    ...seeds.events.map((entry) =>
      named('Event', entry, {
        text: entry.text ?? null,
        ...date('began', entry.began),
        ...date('ended', entry.ended),
      }),
    ),
    ...seeds.places.map((entry) =>
      named('Place', entry, { aliases: allAliases(entry), lat: entry.lat ?? null, lon: entry.lon ?? null }),
    ),
    ...seeds.topics.map((entry) => named('Topic', entry, { text: entry.text ?? null })),
    ...seeds.claims.map((entry) => claimNode(entry, now)),
    ...seeds.articles.flatMap(articleNodes),
    ...seeds.statements.map((entry) => {
      const reports = reportsOf.get(entry.id) ?? []
      const days = reports.map(({ article }) => latestDay(published.get(article)))
      const texts = [entry.quote ?? null, ...reports.map(({ wording = null }) => wording)]
      return statementNode(entry, { days, texts, actorName: actorNames.get(entry.actor) ?? entry.actor })
    }),
    ...seeds.reviews.map(reviewNode),
  ]
}

function latestDay(value: SeedDate | undefined): string | null {
  return value?.to ?? null
}

function allAliases({ aliases = {} }: { aliases?: Record<string, string[]> | undefined }): string[] {
  return [...new Set(Object.values(aliases).flat())]
}

function named(
  label: Label,
  entry: { id: string; name: string; wikidataId?: string | undefined },
  properties: Properties,
): NodeSeed {
  const { id, name, wikidataId = null } = entry
  return { label, id, properties: { name, wikidataId, sortKey: nameSortKey(name, id), ...properties } }
}

function actorNodes(entry: Entry<'actors'>): NodeSeed[] {
  const {
    id,
    kind,
    outlet = false,
    name,
    named: isNamed = true,
    mentionedIn = null,
    description = null,
    country = null,
  } = entry
  const aliases = allAliases(entry)
  return [
    named('Actor', entry, {
      kind,
      isOutlet: outlet,
      named: isNamed,
      mentionedIn,
      aliases,
      description,
      country,
      searchText: searchText([name, ...aliases]),
    }),
    ...aliasKeys([name, ...aliases]).map((key): NodeSeed => ({
      label: '_Alias',
      id: `alias:${key}|${id}`,
      properties: { name: key, key, actorId: id },
    })),
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
  const name = entry.name ?? title ?? id
  const properties: Properties = {
    name,
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
    searchText: searchable([title, name === id ? null : name]),
    sortKey: dayKey(latestDay(entry.published), id),
  }
  const addresses = urlKeys([url ?? [], urls].flat()).map((key): NodeSeed => ({
    label: '_Url',
    id: key,
    properties: { name: key, articleId: id },
  }))
  return [{ label: 'Article', id, properties }, ...addresses]
}

const verbs: Record<EnumValue<'Stance'>, string> = {
  ASSERTS: 'asserts',
  CONFIRMS: 'confirms',
  DENIES: 'denies',
  QUESTIONS: 'questions',
  DECLINES: 'declines',
}

/** What a statement takes from its reports and its speaker: the days of publication, the words as spoken or printed, a name. */
interface Beside {
  readonly days: readonly (string | null)[]
  readonly texts: readonly (string | null)[]
  readonly actorName: string
}

/** The words of whatever texts there are; null where there are none, so that nothing finds it. */
function searchable(texts: readonly (string | null)[]): string | null {
  const known = texts.filter((text) => text !== null)
  return known.length > 0 ? searchText(known) : null
}

function statementNode(entry: Entry<'statements'>, { days, texts, actorName }: Beside): NodeSeed {
  const { id, stance, state = 'RECORDED' } = entry
  const orderKey = statementKey(latestDay(entry.said), days, id)
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
      searchText: isCounted(state) ? searchable(texts) : null,
      sortKey: isCounted(state) ? orderKey : null,
      orderKey,
    },
  }
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
      sortKey: dayKey(latestDay(entry.published), id),
    },
  }
}
