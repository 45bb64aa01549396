// Words as they are searched for: folded and written in plain Latin letters, so that one script finds another.
import anyAscii from 'any-ascii'
import { invalidInput } from '../errors.ts'
import { requireText } from './input.ts'

/** A word where it stands in a text, by UTF-16 offsets, and what it is searched by. */
export interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Marks, invisible characters, the Arabic tatweel and Armenian stress signs stand inside a word and are no letter of it. */
const inWords = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640\u055B\u055C\u055E]*/gu
const silent = /[\p{M}\p{Cf}\u0640\u055B\u055C\u055E]/gu
/** A full-text index splits longer ones. */
const longestWord = 64
const mostWords = 20
const plain = /^[a-zA-Z0-9]{1,64}$/

/** The words of a text in their order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(inWords)].flatMap(({ 0: written, index: start }) =>
    fold(written).map((folded) => ({ folded, start, end: start + written.length })),
  )
}

/** The words to look for in a `searchText`, each once: letters and digits only. None where the text has neither. */
export function searchWords(text: string): string[] {
  return [...new Set(wordsIn(text).map(({ folded }) => folded))]
}

/** The words of what a person asks for. Throws INVALID_INPUT that names the field where there are none, or too many. */
export function requireWords(text: string, field: string): string[] {
  const words = searchWords(requireText(text, field))
  if (words.length >= 1 && words.length <= mostWords) return words
  throw invalidInput(field, `${field} must hold 1 to ${mostWords} words of letters or digits.`)
}

/** Texts as one `searchText`: each word once, in no order of theirs, with a space before and behind, so that ` word` finds beginnings of words only. */
export function searchText(texts: readonly string[]): string {
  return ` ${searchWords(texts.join('\n')).sort().join(' ')} `
}

/** Most are one word; a few characters, such as ½, stand for several. Letters that have no Latin form stay themselves. */
function fold(written: string): string[] {
  if (plain.test(written)) return [written.toLowerCase()]
  return (
    written
      .toLowerCase()
      .normalize('NFKC')
      .replaceAll(silent, '')
      // The Armenian ligature և has two capital forms, ԵՒ and ԵՎ.
      .replaceAll('եւ', 'եվ')
      .split(/[^\p{L}\p{N}]+/u)
      .map(toLatin)
      .filter((word) => word !== '')
  )
}

function toLatin(word: string): string {
  const latin = anyAscii(word)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '')
  return Array.from(latin === '' ? word : latin)
    .slice(0, longestWord)
    .join('')
}
