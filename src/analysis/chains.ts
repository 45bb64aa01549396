// Attribution chains: through whose hands a statement reached each article that we read.
import type { EnumValue } from '../graph/vocabulary.ts'

type ChainEnd = EnumValue<'ChainEnd'>

/** A passage of a read article; `key` numbers the passages of one article. */
export interface PassageRow {
  readonly articleId: string
  readonly key: string
  readonly attribution: string
}

/** One stated or inferred hop: `citing` has the statement from `articleId`, as the read article `statedIn` tells. */
export interface CarriedRow {
  readonly citing: string
  readonly articleId: string
  readonly read: boolean
  readonly via: EnumValue<'Via'>
  readonly certainty: EnumValue<'HopCertainty'>
  readonly statedIn: string
}

export interface Hand {
  articleId: string
  read: boolean
  via: EnumValue<'Via'>
  certainty: EnumValue<'HopCertainty'>
  statedIn: string[]
}

export interface Chain<P> {
  report: P
  hops: Hand[]
  end: ChainEnd
  endRead: boolean
}

/** How many chains of one statement are told. */
export const mostChains = 1_000

/**
 * The chains of one statement: one for each read article and branch, however many passages the article has.
 *
 * In: every passage that reports the statement, in order; every hop recorded for it; the venue of the words, or null.
 * Out: chains in the order of the articles, branches by article id, at most `mostChains`. A chain that meets an article twice ends there as a CYCLE.
 * Source: the definition of attribution chains in the model (docs/model.md).
 */
export function attributionChains<P extends PassageRow>(
  passages: readonly P[],
  carried: readonly CarriedRow[],
  venueId: string | null,
): Chain<P>[] {
  const hands = mergeHops(carried)
  const firstOf = new Map<string, P>()
  for (const passage of passages) {
    const known = firstOf.get(passage.articleId)
    if (!known || (known.attribution !== 'CITED' && passage.attribution === 'CITED'))
      firstOf.set(passage.articleId, passage)
  }
  const chains: Chain<P>[] = []
  for (const report of firstOf.values()) {
    for (const { hops, cycle } of branchesFrom(report.articleId, hands, [report.articleId])) {
      if (chains.length === mostChains) return chains
      chains.push({ report, hops, ...endOf(report, hops, cycle, passages, venueId) })
    }
  }
  return chains
}

/** Where the chains of a statement end; an article is null where they run in a circle. */
export interface EndPoint {
  readonly articleId: string | null
  readonly end: ChainEnd
  readonly endRead: boolean
}

/**
 * The different ends of a statement's chains, in the order in which they are first met. It visits each hop once and lists no branch, so that
 * many hands that meet again cost no more than the hops between them; the ends are those of `attributionChains`.
 */
export function chainEnds(
  passages: readonly PassageRow[],
  carried: readonly CarriedRow[],
  venueId: string | null,
): EndPoint[] {
  const hands = mergeHops(carried)
  const ends = new Map<string, EndPoint>()
  const done = new Set<string>()
  const visit = (articleId: string, read: boolean, above: ReadonlySet<string>): void => {
    if (above.has(articleId)) {
      ends.set('', { articleId: null, end: 'CYCLE', endRead: false })
      return
    }
    if (done.has(articleId)) return
    const next = hands.get(articleId) ?? []
    const within = new Set(above).add(articleId)
    for (const hand of next) visit(hand.articleId, hand.read, within)
    if (next.length === 0)
      ends.set(articleId, { articleId, endRead: read, end: endAt(articleId, passages, venueId) })
    done.add(articleId)
  }
  for (const { articleId } of passages) visit(articleId, true, new Set())
  return [...ends.values()]
}

/**
 * Hops with equal `citing` and target are one hop with several `statedIn`, STATED if any of them is. Where they differ in `via`, a known
 * one goes before UNKNOWN, a stated one before an inferred one, and then the first by name: the order of rows decides nothing.
 */
export function mergeHops(carried: readonly CarriedRow[]): Map<string, Hand[]> {
  const byCiting = new Map<string, Hand[]>()
  const inOrder = carried.toSorted((a, b) => (weightOf(a) < weightOf(b) ? -1 : 1))
  for (const { citing, statedIn, ...row } of inOrder) {
    const siblings = byCiting.get(citing) ?? []
    byCiting.set(citing, siblings)
    const same = siblings.find(({ articleId }) => articleId === row.articleId)
    if (!same) siblings.push({ ...row, statedIn: [statedIn] })
    else mergeInto(same, row.certainty, statedIn)
  }
  for (const siblings of byCiting.values()) siblings.sort((a, b) => (a.articleId < b.articleId ? -1 : 1))
  return byCiting
}

function weightOf({ via, certainty }: CarriedRow): string {
  return `${via === 'UNKNOWN' ? 1 : 0}${certainty === 'STATED' ? 0 : 1}${via}`
}

function mergeInto(hand: Hand, certainty: Hand['certainty'], statedIn: string): void {
  if (!hand.statedIn.includes(statedIn)) hand.statedIn.push(statedIn)
  hand.statedIn.sort()
  if (certainty === 'STATED') hand.certainty = 'STATED'
}

interface Branch {
  hops: Hand[]
  cycle: boolean
}

/** The branches below an article, made as they are taken: hands that part and meet again double their number each time. */
function* branchesFrom(
  articleId: string,
  hands: ReadonlyMap<string, Hand[]>,
  seen: readonly string[],
): Generator<Branch, void> {
  const next = hands.get(articleId) ?? []
  if (next.length === 0) yield { hops: [], cycle: false }
  for (const hand of next) {
    if (seen.includes(hand.articleId)) {
      yield { hops: [hand], cycle: true }
      continue
    }
    for (const { hops, cycle } of branchesFrom(hand.articleId, hands, [...seen, hand.articleId]))
      yield { hops: [hand, ...hops], cycle }
  }
}

function endOf(
  report: PassageRow,
  hops: readonly Hand[],
  cycle: boolean,
  passages: readonly PassageRow[],
  venueId: string | null,
): { end: ChainEnd; endRead: boolean } {
  const last = hops.at(-1)
  const endId = last?.articleId ?? report.articleId
  const endRead = last?.read ?? true
  return { end: cycle ? 'CYCLE' : endAt(endId, passages, venueId), endRead }
}

function endAt(articleId: string, passages: readonly PassageRow[], venueId: string | null): ChainEnd {
  if (articleId === venueId) return 'PRIMARY'
  return ownReportEnd(passages.filter((passage) => passage.articleId === articleId))
}

/** What the end's own report says, in whichever of its passages it says most. */
function ownReportEnd(passages: readonly PassageRow[]): ChainEnd {
  const says = (attribution: string) => passages.some((passage) => passage.attribution === attribution)
  if (says('OWN_REPORTING')) return 'OWN_REPORTING'
  if (says('ANONYMOUS')) return 'ANONYMOUS'
  return passages.length === 0 ? 'UNREAD' : 'UNATTRIBUTED'
}
