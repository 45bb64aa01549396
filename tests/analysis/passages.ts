// Invented passages and hops, for tests of what is printed where.
import type { CarriedRow } from '../../src/analysis/chains.ts'
import { driftOf, type Drift, type ToldWithQuote } from '../../src/analysis/drift.ts'
import type { PassageText } from '../../src/analysis/printed.ts'

/** A passage of an article in English that records nothing but what is given. */
export function passage(articleId: string, given: Partial<PassageText> = {}): PassageText {
  return {
    articleId,
    key: '1',
    part: 'BODY',
    start: null,
    wording: null,
    language: null,
    translated: null,
    hedge: null,
    quantityLow: null,
    quantityHigh: null,
    quantityQualifier: null,
    quantityUnit: null,
    quantityText: null,
    addedContent: null,
    article: { language: 'en', sortKey: articleId },
    ...given,
  }
}

/** `citing` has the statement from `articleId`, which we read where its name has a capital. */
export function hop(citing: string, articleId: string): CarriedRow {
  const read = articleId !== articleId.toLowerCase()
  return { citing, articleId, read, via: 'WIRE', certainty: 'STATED', statedIn: citing }
}

/** Hops along trails such as `A b C`: each has it from the next. */
export function trails(...lines: readonly string[]): CarriedRow[] {
  return lines.flatMap((line) => {
    const met = line.split(' ')
    return met.slice(1).map((articleId, index) => hop(met[index] ?? '', articleId))
  })
}

/** A statement with these passages and trails. */
export function told(
  reports: readonly PassageText[],
  lines: readonly string[] = [],
  given: Partial<ToldWithQuote<PassageText>> = {},
): ToldWithQuote<PassageText> {
  return { id: 'said', quote: null, quoteKind: 'DIRECT', reports, hops: trails(...lines), ...given }
}

/** A passage with a hedge. */
export function hedged(
  articleId: string,
  hedge: string | null,
  given: Partial<PassageText> = {},
): PassageText {
  return passage(articleId, { hedge, ...given })
}

/** A number with its qualifier. */
export function number(
  qualifier: string,
  low: number | null,
  high = low,
  unit: string | null = null,
): Partial<PassageText> {
  return { quantityQualifier: qualifier, quantityLow: low, quantityHigh: high, quantityUnit: unit }
}

/** A finding as one line. */
export function line({ kind, basis, from, to, toStatementId, unreadHops }: Drift<PassageText>): string {
  const other = toStatementId === 'said' ? '' : ` by ${toStatementId}`
  return `${kind} ${from.articleId}${from.key} > ${to.articleId}${to.key}${other} ${basis} ${unreadHops}`
}

/** What drifts, as lines. */
export function linesOf(...given: Parameters<typeof driftOf<PassageText>>): string[] {
  return driftOf(...given).map(line)
}
