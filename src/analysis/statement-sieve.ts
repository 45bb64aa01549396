// Finds the rows of a statement table that meet a filter's conditions, as `cypher/fragments/statement-filter.cypher` finds them in a store.
import type { StatementConditions } from '../contract/context.ts'
import { countedStates } from '../graph/vocabulary.ts'
import { axisOf, havingKeys, type AxisName } from './statement-axes.ts'
import type { ArticleFacts, Column, Office, SaidTime, StatementTable } from './statement-table.ts'

/** Conditions that every statement that counts meets. */
export const noConditions: StatementConditions = {
  actors: null,
  representing: null,
  claims: null,
  stances: null,
  articles: null,
  outlets: null,
  topics: null,
  events: null,
  languages: null,
  saidFrom: null,
  saidTo: null,
  publishedFrom: null,
  publishedTo: null,
  basis: null,
  states: null,
}

type Test<T> = (value: T) => boolean
/** Which of a column's values pass, by their numbers. */
interface Mask {
  readonly codes: Uint32Array
  readonly passes: Uint8Array
}

/** Calls `take` with each row that meets the conditions. Each is judged once for every different value of its column, not for every row. */
export function eachRow(
  table: StatementTable,
  conditions: StatementConditions,
  take: (row: number) => void,
): void {
  const masks = masksOf(table, conditions)
  const represents = representing(table, conditions.representing)
  const end = table.ids.length
  for (let row = 0; row < end; row += 1) {
    if (passesAll(masks, row) && (represents === null || represents(row))) take(row)
  }
}

/** Judges single rows by the conditions. */
export function rowTest(table: StatementTable, conditions: StatementConditions): (row: number) => boolean {
  const masks = masksOf(table, conditions)
  const represents = representing(table, conditions.representing)
  return (row) => passesAll(masks, row) && (represents === null || represents(row))
}

/** A plain loop: this runs for every row of the table, and calls through a closure take several times as long. */
function passesAll(masks: readonly Mask[], row: number): boolean {
  for (const { codes, passes } of masks) if (passes[codes[row] ?? 0] !== 1) return false
  return true
}

function masksOf(table: StatementTable, conditions: StatementConditions): Mask[] {
  const { columns, articles } = table
  const { actors, claims, stances, basis, states, topics, events, outlets, languages } = conditions
  return [
    maskOf(columns.state, oneOf(states ?? countedStates)),
    maskOf(columns.actor, actors && oneOf(actors)),
    maskOf(columns.stance, stances && oneOf(stances)),
    maskOf(columns.basis, basis && oneOf(basis)),
    maskOf(columns.claim, claims && oneOf(claims)),
    maskOf(columns.said, saidTest(conditions)),
    maskOf(columns.articles, conditions.articles && someOf(conditions.articles)),
    maskOf(columns.articles, publishedTest(conditions, articles)),
    maskBy(table, 'TOPIC', topics),
    maskBy(table, 'EVENT', events),
    maskBy(table, 'OUTLET', outlets),
    maskBy(table, 'LANGUAGE', languages),
  ].filter((mask) => mask !== null)
}

function maskOf<T>({ codes, values }: Column<T>, test: Test<T> | null): Mask | null {
  return test && { codes, passes: Uint8Array.from(values, (value) => (test(value) ? 1 : 0)) }
}

function oneOf(wanted: readonly string[]): Test<string> {
  const set = new Set(wanted)
  return (value) => set.has(value)
}

function someOf(wanted: readonly string[]): Test<readonly string[]> {
  const isWanted = oneOf(wanted)
  return (values) => values.some(isWanted)
}

function maskBy(table: StatementTable, name: AxisName, keys: readonly string[] | null): Mask | null {
  if (keys === null) return null
  const axis = axisOf(table, name)
  return { codes: axis.codes, passes: havingKeys(axis, keys) }
}

/** Days compare as texts; an open end reaches as far as it is open. What has no bound lies in no range. */
function saidTest({ saidFrom, saidTo }: StatementConditions): Test<SaidTime> | null {
  if (saidFrom === null && saidTo === null) return null
  return ({ from, bound }) =>
    (saidFrom === null || bound >= saidFrom) &&
    (saidTo === null || (!bound.startsWith('0000') && (from ?? '') <= saidTo))
}

function publishedTest(
  { publishedFrom, publishedTo }: StatementConditions,
  articles: StatementTable['articles'],
): Test<readonly string[]> | null {
  if (publishedFrom === null && publishedTo === null) return null
  return (ids) =>
    ids.some((id) => {
      const article = articles.get(id)
      return article !== undefined && wasPublished(article, publishedFrom, publishedTo)
    })
}

function wasPublished(article: ArticleFacts, from: string | null, to: string | null): boolean {
  const { publishedFrom: first, publishedTo: last } = article
  if (first === null && last === null) return false
  return (from === null || (last ?? '9999') >= from) && (to === null || (first ?? '') <= to)
}

/** Whether a row's statement was made by one of these, on behalf of one, or by who represented one then. */
function representing(table: StatementTable, wanted: readonly string[] | null) {
  if (wanted === null) return null
  const { actor, principals, said } = table.columns
  const isWanted = oneOf(wanted)
  const speaks = maskOf(actor, isWanted)
  const behalf = maskOf(principals, someOf(wanted))
  const officesOf = actor.values.map((id) =>
    (table.offices.get(id) ?? []).filter(({ principalId }) => isWanted(principalId)),
  )
  return (row: number): boolean => {
    const speaker = actor.codes[row] ?? 0
    if (speaks?.passes[speaker] === 1 || behalf?.passes[principals.codes[row] ?? 0] === 1) return true
    const time = said.values[said.codes[row] ?? 0]
    return time !== undefined && (officesOf[speaker] ?? []).some((office) => heldThen(office, time))
  }
}

/** Whether an office may have been held when something was said; an open end bounds nothing. */
export function heldThen({ since, until }: Office, { from, to }: SaidTime): boolean {
  const begun = since === null || to === null || since <= to
  return begun && (until === null || from === null || until >= from)
}
