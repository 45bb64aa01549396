// Reads what people send: ids, days, addresses and lists, each with a sentence for what is wrong.
import { DomainError, invalidInput } from '../errors.ts'
import type { PublicLabel } from '../graph/vocabulary.ts'

const prefixes: Record<PublicLabel, string> = {
  Actor: 'actor',
  Claim: 'claim',
  Statement: 'statement',
  Article: 'article',
  Review: 'review',
  Event: 'event',
  Place: 'place',
  Topic: 'topic',
}
const labels = new Map(Object.entries(prefixes).map(([label, prefix]) => [prefix, label as PublicLabel]))
const slug = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/
const longestId = 200
const mostIds = 100
const longestText = 1_000

/** Whether this can be an id of a public type. */
export function isNodeId(id: string): boolean {
  const [prefix = '', ...rest] = id.split(':')
  return labels.has(prefix) && id.length <= longestId && rest.length === 1 && slug.test(rest[0] ?? '')
}

/** The label an id belongs to. Throws INVALID_INPUT for anything that cannot be an id of a public type. */
export function labelOf(id: string, field: string): PublicLabel {
  const [prefix = ''] = id.split(':')
  const label = labels.get(prefix)
  if (label && isNodeId(id)) return label
  const expected = label ? `${prefix}:` : [...labels.keys()].map((name) => `${name}:`).join(', ')
  throw invalidInput(
    field,
    `${field} must be an id: ${expected} followed by lower-case letters, digits and hyphens.`,
  )
}

/** An id of this type. Throws INVALID_INPUT otherwise. */
export function requireId(id: string, label: PublicLabel, field: string): string {
  if (!id.startsWith(`${prefixes[label]}:`)) {
    throw invalidInput(field, `${field} must be an id of this type: it begins with ${prefixes[label]}:`)
  }
  labelOf(id, field)
  return id
}

/** A filter's list of ids, or null where it was left out. Throws INVALID_INPUT for an empty or an overlong list. */
export function idList(
  ids: readonly string[] | null | undefined,
  label: PublicLabel,
  field: string,
): string[] | null {
  return valueList(ids, field)?.map((id) => requireId(id, label, field)) ?? null
}

/** A filter's list of values without repeats, or null where it was left out. Throws INVALID_INPUT for an empty or an overlong list. */
export function valueList<T>(values: readonly T[] | null | undefined, field: string): T[] | null {
  if (values === null || values === undefined) return null
  if (values.length === 0 || values.length > mostIds) {
    throw invalidInput(field, `${field} must hold 1 to ${mostIds} values; leave it out to set no condition.`)
  }
  return [...new Set(values)]
}

/** Short text without control characters. Throws INVALID_INPUT otherwise. */
export function requireText(text: string, field: string): string {
  const clean = text.trim()
  const printable = !/[\p{Cc}\p{Cs}]/u.test(clean)
  if (clean !== '' && clean.length <= longestText && printable) return clean
  throw invalidInput(
    field,
    `${field} must be 1 to ${longestText} characters of text without control characters.`,
  )
}

/** ISO codes of a filter (languages, countries). Throws INVALID_INPUT for anything else. */
export function codeList(
  codes: readonly string[] | null | undefined,
  pattern: RegExp,
  field: string,
  what: string,
): string[] | null {
  const list = valueList(codes, field)
  for (const code of list ?? []) if (!pattern.test(code)) throw invalidInput(field, `${field} takes ${what}.`)
  return list
}

/** A whole number between two bounds, both allowed. Throws INVALID_INPUT otherwise. */
export function requireWhole(
  value: number,
  { least, most }: { least: number; most: number },
  field: string,
): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw invalidInput(field, `${field} must be a whole number from ${least} to ${most}.`)
}

export interface DayRange {
  readonly from: string | null
  readonly to: string | null
}

/** A range of days; both ends null where none was given. Throws INVALID_INPUT where it is empty or backwards. */
export function dayRange(
  range: { from?: string | null; to?: string | null } | null | undefined,
  field: string,
): DayRange {
  if (range === null || range === undefined) return { from: null, to: null }
  const { from = null, to = null } = range
  if (from === null && to === null) throw invalidInput(field, `${field} needs a from day, a to day, or both.`)
  if (from !== null && to !== null && from > to)
    throw invalidInput(field, `${field}.from must not be after ${field}.to.`)
  return { from, to }
}

/** Exactly one of two arguments. Throws INVALID_INPUT naming both otherwise. */
export function exactlyOne(
  values: Readonly<Record<string, string | null | undefined>>,
): [name: string, value: string] {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const [only] = given
  if (given.length === 1 && only) return only
  const names = Object.keys(values).join(' or ')
  throw new DomainError('INVALID_INPUT', `Give exactly one of ${names}.`, { field: Object.keys(values)[0] })
}
