// Finds the rows of a statement table that meet a filter's conditions, as `cypher/fragments/statement-filter.cypher` finds them in a store.
import type { StatementConditions } from '../contract/context.ts'
import { countedStates } from '../graph/vocabulary.ts'
import type { ArticleFacts, Column, Office, SaidTime, StatementTable } from './statement-table.ts'

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
    if (masks.every(({ codes, passes }) => passes[codes[row] ?? 0] === 1) && represents(row)) take(row)
  }
}

function masksOf({ columns, articles, claims }: StatementTable, conditions: StatementConditions): Mask[] {
  const { actors, claims: claimIds, stances, basis, states, topics, events } = conditions
  return [
    maskOf(columns.state, oneOf(states ?? countedStates)),
    maskOf(columns.actor, actors && oneOf(actors)),
    maskOf(columns.stance, stances && oneOf(stances)),
    maskOf(columns.basis, basis && oneOf(basis)),
    maskOf(columns.claim, claimIds && oneOf(claimIds)),
    maskOf(columns.claim, topics && headed(topics, (id) => claims.get(id)?.topicIds)),
    maskOf(columns.claim, events && headed(events, (id) => claims.get(id)?.eventIds)),
    maskOf(columns.said, saidTest(conditions)),
    ...articleTests(conditions).map((test) =>
      maskOf(columns.articles, (ids) => ids.some((id) => test(articles.get(id)))),
    ),
  ].filter((mask) => mask !== null)
}

function maskOf<T>({ codes, values }: Column<T>, test: Test<T> | null): Mask | null {
  return test && { codes, passes: Uint8Array.from(values, (value) => (test(value) ? 1 : 0)) }
}

function oneOf(wanted: readonly string[]): Test<string | null | undefined> {
  const set = new Set<string | null | undefined>(wanted)
  return (value) => set.has(value)
}

/** Whether a claim has one of the topics, or events, that are wanted. */
function headed(
  wanted: readonly string[],
  headingsOf: (claimId: string) => readonly string[] | undefined,
): Test<string> {
  const isWanted = oneOf(wanted)
  return (claimId) => headingsOf(claimId)?.some(isWanted) ?? false
}

/** Days compare as texts; an open end reaches as far as it is open. What has no bound lies in no range. */
function saidTest({ saidFrom, saidTo }: StatementConditions): Test<SaidTime> | null {
  if (saidFrom === null && saidTo === null) return null
  return ({ from, bound }) =>
    (saidFrom === null || bound >= saidFrom) &&
    (saidTo === null || (!bound.startsWith('0000') && (from ?? '') <= saidTo))
}

/** One test for each condition: different articles of one statement may meet them. */
function articleTests(conditions: StatementConditions): Test<ArticleFacts | undefined>[] {
  const { articles, outlets, languages, publishedFrom, publishedTo } = conditions
  const tests: Test<ArticleFacts | undefined>[] = []
  const require = (wanted: readonly string[] | null, valueOf: (facts: ArticleFacts) => string | null) => {
    if (!wanted) return
    const isWanted = oneOf(wanted)
    tests.push((facts) => facts !== undefined && isWanted(valueOf(facts)))
  }
  require(articles, ({ id }) => id)
  require(outlets, ({ outletId }) => outletId)
  require(languages, ({ language }) => language)
  if (publishedFrom !== null || publishedTo !== null)
    tests.push((facts) => facts !== undefined && wasPublished(facts, publishedFrom, publishedTo))
  return tests
}

function wasPublished(article: ArticleFacts, from: string | null, to: string | null): boolean {
  const { publishedFrom: first, publishedTo: last } = article
  if (first === null && last === null) return false
  return (from === null || (last ?? '9999') >= from) && (to === null || (first ?? '') <= to)
}

/** Whether a row's statement was made by one of these, on behalf of one, or by who represented one then. */
function representing(table: StatementTable, wanted: readonly string[] | null): (row: number) => boolean {
  if (wanted === null) return () => true
  const { actor, principals, said } = table.columns
  const isWanted = oneOf(wanted)
  const speaks = maskOf(actor, isWanted)
  const behalf = maskOf(principals, (ids) => ids.some(isWanted))
  const officesOf = actor.values.map((id) =>
    (table.offices.get(id) ?? []).filter(({ principalId }) => isWanted(principalId)),
  )
  return (row) => {
    const speaker = actor.codes[row] ?? 0
    if (speaks?.passes[speaker] === 1 || behalf?.passes[principals.codes[row] ?? 0] === 1) return true
    const time = said.values[said.codes[row] ?? 0]
    return time !== undefined && (officesOf[speaker] ?? []).some((office) => heldThen(office, time))
  }
}

function heldThen({ since, until }: Office, { from, to }: SaidTime): boolean {
  const begun = since === null || to === null || since <= to
  return begun && (until === null || from === null || until >= from)
}
