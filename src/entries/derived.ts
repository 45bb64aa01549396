// What is derived of nodes: keys that order them, words that find them, captions. Whoever writes a node makes these anew from what it holds.
import { nameSortKey } from '../contract/fold.ts'
import { dayKey, statementKey } from '../contract/keys.ts'
import { searchText } from '../contract/words.ts'
import type { EnumValue, PublicLabel } from '../graph/vocabulary.ts'
import { isCounted, type Properties } from './flat.ts'

/** Properties that follow from others and are part of no change. */
export const derivedProperties: Readonly<Record<PublicLabel, readonly string[]>> = {
  Actor: ['sortKey', 'searchText'],
  Claim: ['sortKey', 'searchText'],
  Statement: ['name', 'sortKey', 'orderKey', 'searchText'],
  Article: ['sortKey', 'searchText'],
  Review: ['sortKey'],
  Event: ['sortKey'],
  Place: ['sortKey'],
  Topic: ['sortKey'],
}

const textOf = (value: Properties[string] | undefined): string | null =>
  typeof value === 'string' ? value : null
const textsOf = (value: Properties[string] | undefined): string[] =>
  Array.isArray(value) ? (value as string[]) : []

type Derive = (id: string, properties: Properties) => Properties

const byName: Derive = (id, { name = '' }) => ({ sortKey: nameSortKey(String(name), id) })
const byDay: Derive = (id, { publishedTo }) => ({ sortKey: dayKey(textOf(publishedTo), id) })
/** What was merged into another has no place in lists and is not found. */
const unlessMerged =
  (derive: Derive): Derive =>
  (id, properties) =>
    textOf(properties.mergedIntoId) === null ? derive(id, properties) : { sortKey: null, searchText: null }

const own: Readonly<Record<Exclude<PublicLabel, 'Statement'>, Derive>> = {
  Actor: unlessMerged((id, properties) => ({
    ...byName(id, properties),
    searchText: searchText([String(properties.name), ...textsOf(properties.aliases)]),
  })),
  Claim: unlessMerged((id, properties) => ({
    ...byName(id, properties),
    searchText: searchText([
      String(properties.name),
      String(properties.text),
      ...textsOf(properties.translationTexts),
    ]),
  })),
  Article: (id, properties) => {
    const name = textOf(properties.name)
    return {
      ...byDay(id, properties),
      searchText: searchable([textOf(properties.title), name === id ? null : name]),
    }
  },
  Review: byDay,
  Event: byName,
  Place: byName,
  Topic: byName,
}

/** What follows from a node's own properties, for every label but Statement. */
export function derivedOf(
  label: Exclude<PublicLabel, 'Statement'>,
  id: string,
  properties: Properties,
): Properties {
  return own[label](id, properties)
}

const verbs: Record<EnumValue<'Stance'>, string> = {
  ASSERTS: 'asserts',
  CONFIRMS: 'confirms',
  DENIES: 'denies',
  QUESTIONS: 'questions',
  DECLINES: 'declines',
}

/** What a statement's place, words and caption follow from. */
export interface StatementBasis {
  readonly id: string
  readonly stance: string
  readonly state: string
  readonly saidTo: string | null
  readonly quote: string | null
  /** The latest possible days on which its reports were published. */
  readonly days: readonly (string | null)[]
  readonly wordings: readonly (string | null)[]
  readonly actorName: string
}

/** What follows from a statement, its speaker and its reports. One that does not count has no place among those that do. */
export function derivedOfStatement(basis: StatementBasis): Properties {
  const { id, stance, state, saidTo, quote, days, wordings, actorName } = basis
  const orderKey = statementKey(saidTo, days, id)
  return {
    name: `${actorName} ${verbs[stance as EnumValue<'Stance'>]}`,
    searchText: isCounted(state) ? searchable([quote, ...wordings]) : null,
    sortKey: isCounted(state) ? orderKey : null,
    orderKey,
  }
}

/** The words of whatever texts there are; null where there are none, so that nothing finds it. */
function searchable(texts: readonly (string | null)[]): string | null {
  const known = texts.filter((text) => text !== null)
  return known.length > 0 ? searchText(known) : null
}
