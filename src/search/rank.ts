// Ranks what a search may have found: a pure function of the words asked for and the texts, so that every store gives the same order.
import { wordsIn } from '../contract/words.ts'
import { enums, type EnumValue } from '../graph/vocabulary.ts'

export type SearchKind = EnumValue<'SearchKind'>

/** An entry that has all the words, and the texts in which they may stand. */
export interface Candidate {
  readonly kind: SearchKind
  readonly id: string
  readonly texts: readonly string[]
}

export interface Ranked {
  readonly kind: SearchKind
  readonly id: string
  /** From 0 to 1, of four decimals. 1 is an actor whose name is the very text asked for, and nothing else. */
  readonly score: number
  /** The text that scores best. */
  readonly text: string
}

/** At equal quality actors stand before claims, articles and statements. */
const weights: Record<SearchKind, number> = { ACTOR: 1, CLAIM: 0.9, ARTICLE: 0.8, STATEMENT: 0.7 }
/** What a text's quality is made of: how well each word matches, whether they stand together, how much of the text they are. */
const shares = { words: 0.8, together: 0.1, coverage: 0.1 }
/** A word that only begins as asked is worth this much and, the more of it is asked for, up to nine tenths. */
const beginning = { least: 0.5, more: 0.4 }
const decimals = 10_000

/**
 * Hits, best first, each entry once; equal scores in the order of kinds, then by id. The order of the candidates makes no difference.
 *
 * An entry scores as its best text does. A text scores `weight * (0.8 * match + 0.1 * together + 0.1 * coverage)`: `match` is the mean
 * over the words asked for, each 1 where it stands whole, 0.5 to 0.9 where a word begins with it, 0 where it is absent; `together` is 1
 * where they stand side by side in the order asked; `coverage` is their share of the text's words,
 * each counted once.
 */
export function rank(words: readonly string[], candidates: readonly Candidate[]): Ranked[] {
  const entries = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  return [...entries.values()].map((candidate) => best(words, candidate)).sort(compare)
}

function best(words: readonly string[], { kind, id, texts }: Candidate): Ranked {
  const scored = texts.map((text) => ({ kind, id, text, score: scoreOf(words, text, weights[kind]) }))
  const none = { kind, id, text: '', score: 0 }
  return scored.reduce((one, other) => (isBetter(other, one) ? other : one), none)
}

/** Of texts that score alike the first by code units, whatever order they came in. */
function isBetter(one: Ranked, other: Ranked): boolean {
  return one.score === other.score ? one.score > 0 && one.text < other.text : one.score > other.score
}

function scoreOf(words: readonly string[], text: string, weight: number): number {
  const found = wordsIn(text).map(({ folded }) => folded)
  const matches = words.map((word) => Math.max(0, ...found.map((one) => matchOf(word, one))))
  const match = matches.reduce((sum, one) => sum + one, 0) / words.length
  if (match === 0) return 0
  const matched = found.filter((one) => words.some((word) => one.startsWith(word))).length
  const quality =
    shares.words * match +
    shares.together * (standTogether(words, found) ? 1 : 0) +
    shares.coverage * (Math.min(matched, words.length) / found.length)
  return Math.round(weight * quality * decimals) / decimals
}

function matchOf(asked: string, found: string): number {
  if (found === asked) return 1
  return found.startsWith(asked) ? beginning.least + (beginning.more * asked.length) / found.length : 0
}

function standTogether(words: readonly string[], found: readonly string[]): boolean {
  return found.some((_, at) => words.every((word, index) => found[at + index]?.startsWith(word) === true))
}

function compare(one: Ranked, other: Ranked): number {
  if (one.score !== other.score) return other.score - one.score
  const kinds = enums.SearchKind.indexOf(one.kind) - enums.SearchKind.indexOf(other.kind)
  return kinds !== 0 ? kinds : one.id < other.id ? -1 : 1
}
