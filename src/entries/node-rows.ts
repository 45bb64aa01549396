// Turns entries into nodes. What is derived from them is made where they are written.
import type { PublicLabel } from '../graph/vocabulary.ts'
import { date, quantity, type Properties } from './flat.ts'
import type { Entry, Seeds } from './format.ts'

export interface NodeSeed {
  readonly label: PublicLabel
  readonly id: string
  readonly properties: Properties
}

/** Every node that entries stand for; `now` orders new claims by their entry. */
export function nodeRows(seeds: Seeds, now: string): NodeSeed[] {
  return [
    ...seeds.actors.map(actorNode),
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
    ...seeds.articles.map(articleNode),
    ...seeds.statements.map(statementNode),
    ...seeds.reviews.map(reviewNode),
  ]
}

function allAliases({ aliases = {} }: { aliases?: Record<string, string[]> | undefined }): string[] {
  return [...new Set(Object.values(aliases).flat())]
}

function named(
  label: PublicLabel,
  entry: { id: string; name: string; wikidataId?: string | undefined },
  properties: Properties,
): NodeSeed {
  const { id, name, wikidataId = null } = entry
  return { label, id, properties: { name, wikidataId, ...properties } }
}

function actorNode(entry: Entry<'actors'>): NodeSeed {
  const {
    kind,
    outlet = false,
    named: isNamed = true,
    mentionedIn = null,
    description = null,
    country = null,
  } = entry
  return named('Actor', entry, {
    kind,
    isOutlet: outlet,
    named: isNamed,
    mentionedIn,
    aliases: allAliases(entry),
    description,
    country,
  })
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
      recentKey: `${now}|${id}`,
    },
  }
}

function articleNode(entry: Entry<'articles'>): NodeSeed {
  const { id, url = null, urls = [], outlet = null, title = null } = entry
  return {
    label: 'Article',
    id,
    properties: {
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
    },
  }
}

function statementNode(entry: Entry<'statements'>): NodeSeed {
  const { id, stance, state = 'RECORDED' } = entry
  return {
    label: 'Statement',
    id,
    properties: {
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
      proposedBy: entry.proposedBy ?? null,
      actorId: entry.actor,
      claimId: entry.claim,
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
    },
  }
}
