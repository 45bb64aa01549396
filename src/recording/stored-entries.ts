// Turns what is stored of a node back into an entry, so that a change to it is checked as a whole.
import type { Properties } from '../audit/diff.ts'
import type { RelationType } from '../graph/vocabulary.ts'
import type { StoredRelation } from './stored.ts'

type Value = Properties[string] | undefined
const given = (value: Value) => value ?? undefined
const list = (value: Value) =>
  Array.isArray(value) && value.length > 0 ? [...(value as string[])] : undefined

function date(properties: Properties, prefix: string): object | undefined {
  const precision = given(properties[`${prefix}Precision`])
  if (precision === undefined) return undefined
  const part = (name: string) => given(properties[`${prefix}${name}`])
  return { from: part('From'), to: part('To'), precision, basis: part('Basis'), text: part('Text') }
}

function quantity(properties: Properties): object | undefined {
  const qualifier = given(properties.quantityQualifier)
  if (qualifier === undefined) return undefined
  const part = (name: string) => given(properties[`quantity${name}`])
  return {
    low: part('Low'),
    high: part('High'),
    qualifier,
    unit: part('Unit'),
    text: part('Text'),
    asOf: date(properties, 'quantityAsOf'),
  }
}

const aliases = (properties: Properties) => {
  const names = list(properties.aliases)
  return names && { und: names }
}

/** An actor as an entry. */
export function actorEntry(id: string, properties: Properties): object {
  const { name, kind, isOutlet, named, mentionedIn, description, wikidataId, country } = properties
  return {
    id,
    name,
    kind,
    outlet: isOutlet,
    named,
    mentionedIn: given(mentionedIn),
    aliases: aliases(properties),
    description: given(description),
    wikidataId: given(wikidataId),
    country: given(country),
  }
}

const to = (relations: readonly StoredRelation[], type: RelationType) =>
  relations.filter((relation) => relation.type === type)
const targets = (relations: readonly StoredRelation[], type: RelationType) => {
  const ids = to(relations, type).map((relation) => relation.to)
  return ids.length > 0 ? ids : undefined
}

/** A claim as an entry, with what it is about. */
export function claimEntry(id: string, properties: Properties, relations: readonly StoredRelation[]): object {
  const languages = list(properties.translationLanguages) ?? []
  const texts = list(properties.translationTexts) ?? []
  const { name, text, language, kind, scope, counted, aspect, accumulation, unit } = properties
  return {
    id,
    name,
    text,
    language,
    kind,
    translations: Object.fromEntries(languages.map((code, index) => [code, texts[index]])),
    happened: date(properties, 'happened'),
    scope: given(scope),
    counted: given(counted),
    aspect: given(aspect),
    accumulation: given(accumulation),
    unit: given(unit),
    // It was accepted as it is worded.
    confirmWording: true,
    about: targets(relations, 'ABOUT'),
    accuses: to(relations, 'ACCUSES').map((relation) => ({
      actor: relation.to,
      role: given(relation.properties.role),
    })),
    concerns: targets(relations, 'CONCERNS'),
    locatedIn: targets(relations, 'LOCATED_IN'),
    filedUnder: targets(relations, 'FILED_UNDER'),
  }
}

/** An article as an entry. */
export function articleEntry(id: string, properties: Properties): object {
  const { canonicalUrl, outletId, title, name, language, medium, fate, fateCheckedOn } = properties
  const { textSha256, retrievedAt, archiveUrl } = properties
  return {
    id,
    url: given(canonicalUrl),
    urls: list(properties.urls),
    outlet: given(outletId),
    title: given(title),
    name: name === title || name === id ? undefined : name,
    language: given(language),
    medium,
    published: date(properties, 'published'),
    textSha256: given(textSha256),
    retrievedAt: given(retrievedAt),
    archiveUrl: given(archiveUrl),
    fate: given(fate) && { state: fate, checkedOn: given(fateCheckedOn) },
  }
}

/** A statement as an entry, without its reports. */
export function statementEntry(
  id: string,
  properties: Properties,
  relations: readonly StoredRelation[],
): object {
  const { actorId, claimId, stance, quote, language, quoteKind, certainty, modality, basis } = properties
  const { accusing, state, proposedBy } = properties
  return {
    id,
    actor: actorId,
    claim: claimId,
    stance,
    quote: given(quote),
    language: given(language),
    quoteKind: given(quoteKind),
    said: date(properties, 'said'),
    certainty,
    modality,
    basis,
    quantity: quantity(properties),
    accusing: given(accusing),
    state,
    proposedBy: given(proposedBy),
    onBehalfOf: targets(relations, 'ON_BEHALF_OF'),
    saidIn: targets(relations, 'SAID_IN')?.[0],
    respondsTo: targets(relations, 'RESPONDS_TO'),
    retracts: targets(relations, 'RETRACTS'),
    restates: targets(relations, 'RESTATES'),
  }
}
