// Printed words side by side: whether two passages quote the same.

/** Quotation marks that no apostrophe looks like, in every pairing that print knows. */
const marked = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu
/** What an editor left out of a quote, or put into it. */
const gaps = /\.{3,}|…|\[[^\]]*\]|\(\s*(?:\.{3,}|…)\s*\)/gu

/** A text as its words with single spaces: case, accents, quotation marks, other punctuation and the way of grouping digits are folded. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640\u055B\u055C\u055E'’ʼ`]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/(?<=\d)[.,\s](?=\d{3}(?!\d))/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether all these words stand in the text in a row. Both are given as `plainWords` gives them. */
export function standsIn(words: string, text: string): boolean {
  return ` ${text} `.includes(` ${words} `)
}

/** A passage as it is compared: all of its words, and the pieces of them that are quoted. */
export interface Quoted {
  readonly words: string
  readonly pieces: readonly string[]
}

/**
 * What a passage quotes: what stands between quotation marks, or all of it where it has none and `verbatim` says that it is a quote as a
 * whole. An ellipsis and an insertion in brackets part a quote into pieces.
 */
export function quotedIn(wording: string, verbatim: boolean): Quoted {
  const spans = [...wording.matchAll(marked)].map(([, inner = '']) => inner)
  const quotes = spans.length > 0 ? spans : verbatim ? [wording] : []
  return {
    words: plainWords(wording),
    pieces: quotes.flatMap((quote) => quote.split(gaps).map(plainWords)).filter((piece) => piece !== ''),
  }
}

/** Whether two passages quote different words. Where everything that one quotes stands in the other, it is a shorter quote and no other. */
export function quotesDiffer(one: Quoted, other: Quoted): boolean {
  if (one.pieces.length === 0 || other.pieces.length === 0) return false
  const within = (part: Quoted, whole: Quoted) => part.pieces.every((piece) => standsIn(piece, whole.words))
  return !within(one, other) && !within(other, one)
}
