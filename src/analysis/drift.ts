// Drift: what became of a statement's hedge, number and words on the way to each article that we read.
import { enums, type EnumValue } from '../graph/vocabulary.ts'
import { createAncestry, type Ancestry } from './ancestry.ts'
import { mergeHops, type CarriedRow } from './chains.ts'
import { groupBy } from './grouping.ts'
import {
  aspects,
  languageOf,
  printedOf,
  type Aspect,
  type Change,
  type PassageText,
  type Printed,
} from './printed.ts'
import { plainWords, standsIn } from './wording.ts'

/** A statement with where it was read, and by which hands it came there. */
export interface Told<P extends PassageText> {
  readonly id: string
  readonly reports: readonly P[]
  readonly hops: readonly CarriedRow[]
}

/** A statement with the best-sourced wording of it. */
export interface ToldWithQuote<P extends PassageText> extends Told<P> {
  readonly quote: string | null
  readonly quoteKind: string | null
}

/** One finding: how a passage differs from what it is compared with. */
export interface Drift<P> extends Change {
  readonly basis: EnumValue<'DriftBasis'>
  readonly from: P
  readonly to: P
  /** The statement that `to` reports: the one asked about, or one that restates it. */
  readonly toStatementId: string
  readonly unreadHops: number
}

/** Everything that a passage is compared with, and the way there. */
interface Surroundings<P extends PassageText> {
  readonly ancestry: Ancestry
  /** What is printed of the statement itself, by article, what is compared with first in front. */
  readonly printedIn: ReadonlyMap<string, readonly Printed<P>[]>
  /** The passages that hold the statement's quote, the first published first. */
  readonly quoting: readonly Printed<P>[]
}

interface Reference<P extends PassageText> {
  readonly basis: Drift<P>['basis']
  readonly from: Printed<P>
  readonly unreadHops: number
}

/**
 * Drift among the reports of a statement, and of what restates it.
 *
 * Each passage is compared, one aspect at a time, with what the nearest article behind it prints that records the aspect; where none does,
 * with a passage that holds the statement's quote and is not itself behind this one; else with nothing. What restates the statement is
 * compared first with what its own article prints of the statement. Of several passages equally near, one that holds the quote is compared
 * with; else there is drift only where none of them prints the same. What is not known never drifts.
 * Out: findings in the order of publication of the later passage, whatever the order of the rows.
 * Source: the definition of drift in the model (docs/model.md).
 */
export function driftOf<P extends PassageText>(
  statement: ToldWithQuote<P>,
  restating: readonly Told<P>[],
): Drift<P>[] {
  const own = printedBy(statement)
  const printedIn = groupBy(own, ({ report }) => report.articleId)
  const quoting = own.filter(({ holdsQuote }) => holdsQuote)
  const among = (hops: readonly CarriedRow[]): Surroundings<P> => {
    const read = new Set(hops.filter((hop) => hop.read).map(({ articleId }) => articleId))
    const ancestry = createAncestry(mergeHops(hops), (articleId) => read.has(articleId))
    return { ancestry, printedIn, quoting }
  }
  const direct = among(statement.hops)
  const findings = own.flatMap((printed) => driftAt(printed, direct))
  const restated = restating.flatMap((told) => {
    const around = told.hops.length === 0 ? direct : among([...statement.hops, ...told.hops])
    return restatedBy(told).flatMap((printed) => driftAt(printed, around))
  })
  return [...findings, ...restated].sort((a, b) => compareKeys(placeOf(a), placeOf(b)))
}

/** The statement's own passages, those that hold its quote first, then in the order of publication. */
function printedBy<P extends PassageText>({ id, quote, quoteKind, reports }: ToldWithQuote<P>): Printed<P>[] {
  const words = plainWords(quote ?? '')
  // A language into which somebody translated the words is not the one in which they were said.
  const translations = new Set(reports.filter(({ translated }) => translated).map(languageOf))
  return reports
    .map((report): Printed<P> => {
      const printed = printedOf(report, { id, quoteKind, restates: false })
      const { quoted, language } = printed
      const isTranslated = report.translated ?? (language !== null && translations.has(language))
      const holdsQuote = words !== '' && quoted !== null && standsIn(words, quoted.words)
      return { ...printed, isTranslated, holdsQuote }
    })
    .sort((a, b) => Number(b.holdsQuote) - Number(a.holdsQuote) || compareKeys(orderOf(a), orderOf(b)))
}

function restatedBy<P extends PassageText>({ id, reports }: Told<P>): Printed<P>[] {
  return reports.map((report) => ({
    ...printedOf(report, { id, quoteKind: 'PARAPHRASE', restates: true }),
    isTranslated: report.translated ?? false,
    holdsQuote: false,
  }))
}

function driftAt<P extends PassageText>(to: Printed<P>, around: Surroundings<P>): Drift<P>[] {
  return aspects.flatMap((aspect) => {
    if (!aspect.records(to)) return []
    const judged = referencesFor(to, aspect, around).map((reference) => ({
      reference,
      change: aspect.judge(reference.from, to),
    }))
    if (judged.some(({ change }) => change === 'SAME')) return []
    const changes = judged.flatMap(({ change, reference: { basis, from, unreadHops } }) =>
      change === null || change === 'SAME'
        ? []
        : [{ ...change, basis, unreadHops, from: from.report, to: to.report, toStatementId: to.statementId }],
    )
    return changes.slice(0, 1)
  })
}

/** What a passage is compared with in one aspect: several only where they are equally near and none holds the quote. */
function referencesFor<P extends PassageText>(
  to: Printed<P>,
  aspect: Aspect,
  around: Surroundings<P>,
): Reference<P>[] {
  const nearest = nearestBehind(to, aspect, around)
  const quoting = nearest.find(({ from }) => from.holdsQuote)
  if (quoting) return [quoting]
  if (nearest.length > 0 || aspect.ancestorsOnly || to.holdsQuote) return nearest
  const { articleId } = to.report
  const sibling = around.quoting.find(
    (one) =>
      aspect.records(one) &&
      (one.report.articleId === articleId || !around.ancestry.behind(one.report.articleId).has(articleId)),
  )
  if (!sibling) return []
  const unreadHops = around.ancestry.unreadBetween(articleId, sibling.report.articleId)
  return [{ basis: 'SIBLING', from: sibling, unreadHops }]
}

function nearestBehind<P extends PassageText>(
  to: Printed<P>,
  aspect: Aspect,
  { ancestry, printedIn }: Surroundings<P>,
): Reference<P>[] {
  const found: (Reference<P> & { hops: number })[] = []
  for (const [articleId, { hops, unread }] of ancestry.behind(to.report.articleId)) {
    if (found.some((nearer) => nearer.hops < hops)) break
    // An article is not behind itself; what restates a statement has it from its own article first.
    if (hops === 0 && (!to.restates || aspect.ancestorsOnly)) continue
    const basis = hops === 0 ? 'OWN_ARTICLE' : 'ANCESTOR'
    const recorded = (printedIn.get(articleId) ?? []).filter(aspect.records)
    found.push(...recorded.map((from) => ({ basis, from, unreadHops: unread, hops }) as const))
  }
  return found.sort((a, b) => a.unreadHops - b.unreadHops || compareKeys(orderOf(a.from), orderOf(b.from)))
}

type SortKey = readonly (string | number)[]

function orderOf({ report, statementId }: { report: PassageText; statementId: string }): SortKey {
  return [report.article.sortKey, report.articleId, report.start ?? 0, report.key, statementId]
}

function placeOf<P extends PassageText>({ to, toStatementId, kind }: Drift<P>): SortKey {
  return [...orderOf({ report: to, statementId: toStatementId }), enums.DriftKind.indexOf(kind)]
}

function compareKeys(one: SortKey, other: SortKey): number {
  for (const [index, part] of one.entries()) {
    const against = other[index] ?? ''
    if (part !== against) return part < against ? -1 : 1
  }
  return 0
}
