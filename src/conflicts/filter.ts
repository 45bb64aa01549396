// Reads a ConflictFilter: which lists of conflicts to walk, and what to check on the way.
import { dayRange, idList, valueList } from '../contract/input.ts'
import { invalidInput } from '../errors.ts'
import type { ConflictFilter } from '../generated/schema-types.ts'
import { enums, type EnumValue } from '../graph/vocabulary.ts'
import { listingOf } from './judge.ts'

/** Conditions on conflicts, as the queries take them; null sets none. */
export interface ConflictConditions {
  readonly claims: string[] | null
  readonly actors: string[] | null
  readonly representing: string[] | null
  readonly one: string | null
  readonly other: string | null
  readonly topics: string[] | null
  readonly events: string[] | null
  readonly saidFrom: string | null
  readonly saidTo: string | null
}

export const noConditions: ConflictConditions = {
  claims: null,
  actors: null,
  representing: null,
  one: null,
  other: null,
  topics: null,
  events: null,
  saidFrom: null,
  saidTo: null,
}

/** The lists and conditions that a filter asks for. Throws INVALID_INPUT that names the field. */
export function readConflictFilter(filter: ConflictFilter | null | undefined): {
  listings: string[]
  conditions: ConflictConditions
} {
  const asked = filter ?? {}
  const said = dayRange(asked.said, 'filter.said')
  const [one = null, other = null] = pairOf(asked.between) ?? []
  return {
    listings: listingsOf(asked, 'filter.'),
    conditions: {
      claims: idList(asked.claims, 'Claim', 'filter.claims'),
      actors: idList(asked.actors, 'Actor', 'filter.actors'),
      representing: idList(asked.representing, 'Actor', 'filter.representing'),
      one,
      other,
      topics: idList(asked.topics, 'Topic', 'filter.topics'),
      events: idList(asked.events, 'Event', 'filter.events'),
      saidFrom: said.from,
      saidTo: said.to,
    },
  }
}

function pairOf(ids: ConflictFilter['between']): string[] | null {
  const pair = idList(ids, 'Actor', 'filter.between')
  if (pair === null || pair.length === 2) return pair
  throw invalidInput('filter.between', 'filter.between takes the ids of exactly two different actors.')
}

/** Numeric classes that are asked for ask for NUMERIC conflicts, and for no others unless their kinds are named, too. */
export function listingsOf(
  { kinds, numericClasses }: Pick<ConflictFilter, 'kinds' | 'numericClasses'>,
  within = '',
): string[] {
  const classes = valueList(numericClasses, `${within}numericClasses`)
  const wanted: EnumValue<'ConflictKind'>[] =
    valueList(kinds, `${within}kinds`) ?? (classes ? ['NUMERIC'] : [...enums.ConflictKind])
  if (classes && !wanted.includes('NUMERIC'))
    throw invalidInput(
      `${within}numericClasses`,
      `${within}numericClasses needs NUMERIC among ${within}kinds.`,
    )
  return wanted.flatMap((kind) =>
    kind === 'NUMERIC'
      ? (classes ?? ['DIRECT' as const]).map((name) => listingOf(kind, name))
      : listingOf(kind, null),
  )
}
