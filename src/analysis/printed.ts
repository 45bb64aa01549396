// What two passages print of one statement, side by side: every kind of drift, one aspect at a time.
import type { EnumValue } from '../graph/vocabulary.ts'
import { boundsOf, type Bounds } from './figures.ts'
import { hedgeDrift, hedgeStrength, type Hedge } from './hedges.ts'
import { quotedIn, quotesDiffer, type Quoted } from './wording.ts'

export type DriftKind = EnumValue<'DriftKind'>

/** A passage as the store tells of it; null is not known. */
export interface PassageText {
  readonly articleId: string
  /** Tells the passages of one statement in one article apart. */
  readonly key: string
  readonly part: string
  readonly start: number | null
  readonly wording: string | null
  readonly language: string | null
  readonly translated: boolean | null
  /** Empty where none is printed. */
  readonly hedge: string | null
  readonly quantityLow: number | null
  readonly quantityHigh: number | null
  readonly quantityQualifier: string | null
  readonly quantityUnit: string | null
  readonly quantityText: string | null
  readonly addedContent: boolean | null
  readonly article: { readonly language: string | null; readonly sortKey: string }
}

/** A passage ready to be compared. */
export interface Printed<P extends PassageText> {
  readonly report: P
  readonly statementId: string
  /** Whether the statement restates another in words of its own, so that none of them is a quote of the other. */
  readonly restates: boolean
  /** The language of the wording, else of the article. */
  readonly language: string | null
  readonly isTranslated: boolean
  readonly hedge: Hedge | null
  readonly bounds: Bounds | null
  readonly quoted: Quoted | null
  readonly holdsQuote: boolean
}

/** What changed from one passage to the other: both as printed. */
export interface Change {
  readonly kind: DriftKind
  readonly before: string | null
  readonly after: string | null
  readonly beforeStrength?: number | null
  readonly afterStrength?: number | null
}

/** One thing that passages print. */
export interface Aspect {
  /** Whether it is compared with nothing but what stands in an article behind the passage's own. */
  readonly ancestorsOnly: boolean
  /** Whether the passage records this. */
  readonly records: (printed: Printed<PassageText>) => boolean
  /** What changed; null where the two cannot be compared. Both record it. */
  readonly judge: (from: Printed<PassageText>, to: Printed<PassageText>) => Change | 'SAME' | null
}

/** The language of a passage: that of its wording, else of its article. */
export function languageOf({ language, article }: Pick<PassageText, 'language' | 'article'>): string | null {
  return language ?? article.language
}

/** Whose words a passage prints, and how the best-sourced wording renders them. */
export interface Speech {
  readonly id: string
  readonly restates: boolean
  readonly quoteKind: string | null
}

/** Reads out of a passage what is compared. */
export function printedOf<P extends PassageText>(
  report: P,
  statement: Speech,
): Omit<Printed<P>, 'isTranslated' | 'holdsQuote'> {
  const language = languageOf(report)
  const { quantityLow: low, quantityHigh: high, quantityQualifier: qualifier } = report
  return {
    report,
    statementId: statement.id,
    restates: statement.restates,
    language,
    hedge: report.hedge === null ? null : { text: report.hedge, language },
    bounds: boundsOf({ low, high, qualifier }),
    quoted: report.wording === null ? null : quotedIn(report.wording, isVerbatim(report, statement)),
  }
}

/** Whether a passage without quotation marks is a quote as a whole: not where the words are only told of, and not in a title. */
function isVerbatim({ part }: PassageText, { quoteKind }: Speech): boolean {
  if (quoteKind === 'HEADLINE') return true
  const isTitle = part === 'HEADLINE' || part === 'RELATED_LINK'
  return !isTitle && quoteKind !== 'INDIRECT' && quoteKind !== 'PARAPHRASE'
}

/** Every aspect, in the order in which findings on one passage are listed. */
export const aspects: readonly Aspect[] = [
  { ancestorsOnly: false, records: ({ hedge }) => hedge !== null, judge: judgeHedges },
  { ancestorsOnly: false, records: ({ bounds }) => bounds !== null, judge: judgeQuantities },
  { ancestorsOnly: false, records: ({ quoted }) => quoted !== null, judge: judgeQuotes },
  { ancestorsOnly: true, records: ({ language }) => language !== null, judge: judgeLanguages },
  { ancestorsOnly: false, records: () => true, judge: judgeAdditions },
]

type Judged = ReturnType<Aspect['judge']>
type Passages = Parameters<Aspect['judge']>

function judgeHedges(...[{ hedge: before }, { hedge: after }]: Passages): Judged {
  if (before === null || after === null) return null
  const kind = hedgeDrift(before, after)
  if (kind === null || kind === 'SAME') return kind
  const strengths = { beforeStrength: hedgeStrength(before), afterStrength: hedgeStrength(after) }
  return { kind, before: before.text, after: after.text, ...strengths }
}

function judgeQuantities(...[from, to]: Passages): Judged {
  if (from.bounds === null || to.bounds === null) return null
  if (from.report.quantityUnit !== to.report.quantityUnit) return null
  const [inside, outside] = [contains(from.bounds, to.bounds), contains(to.bounds, from.bounds)]
  if (inside && outside) return 'SAME'
  const kind = inside ? 'QUANTITY_NARROWED' : outside ? 'QUANTITY_WIDENED' : 'QUANTITY_SHIFTED'
  return { kind, before: numberOf(from.report), after: numberOf(to.report) }
}

function contains(outer: Bounds, inner: Bounds): boolean {
  const above = outer.low === null || (inner.low !== null && inner.low >= outer.low)
  const below = outer.high === null || (inner.high !== null && inner.high <= outer.high)
  return above && below
}

/** The number as written; else as it is recorded. */
function numberOf(report: PassageText): string {
  const { quantityText, quantityQualifier: qualifier, quantityLow: low, quantityHigh: high } = report
  if (quantityText !== null) return quantityText
  const isRange = low !== high && (qualifier === null || qualifier === 'RANGE')
  const number = isRange ? `${low ?? ''}–${high ?? ''}` : String(low ?? high ?? '')
  return [qualifier ?? '', number, report.quantityUnit ?? ''].filter((part) => part !== '').join(' ')
}

function judgeQuotes(...[from, to]: Passages): Judged {
  if (from.quoted === null || to.quoted === null || to.restates) return null
  if (from.language === null || from.language !== to.language) return null
  if (from.isTranslated || to.isTranslated) return null
  return quotesDiffer(from.quoted, to.quoted) ? wordings('QUOTE_ALTERED', from, to) : 'SAME'
}

function judgeLanguages(...[from, to]: Passages): Judged {
  if (from.language === null || to.language === null || to.report.translated === false) return null
  return from.language === to.language ? 'SAME' : wordings('TRANSLATED', from, to)
}

function judgeAdditions(...[from, to]: Passages): Judged {
  return to.report.addedContent === true ? wordings('ADDED_CONTENT', from, to) : null
}

function wordings(kind: DriftKind, from: Printed<PassageText>, to: Printed<PassageText>): Change {
  return { kind, before: from.report.wording, after: to.report.wording }
}
