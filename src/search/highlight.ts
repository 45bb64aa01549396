// Cuts the part out of a text in which searched words stand, and marks them.
import { wordsIn, type Word } from '../contract/words.ts'

/** How many words a snippet shows before its first match, and altogether. */
const before = 6
const longest = 30
const gap = '…'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The words around the first match, as HTML: what matches stands in `<mark>`, everything else is escaped. */
export function highlight(words: readonly string[], text: string): string {
  const all = wordsIn(text)
  const matches = (word: Word) => words.some((asked) => word.folded.startsWith(asked))
  const first = Math.max(0, all.findIndex(matches))
  const from = Math.max(0, Math.min(first - before, all.length - longest))
  const shown = all.slice(from, from + longest)
  const [start, end] = [
    from === 0 ? 0 : (shown[0]?.start ?? 0),
    from + longest >= all.length ? text.length : (shown.at(-1)?.end ?? text.length),
  ]
  const marked = markAll(text, start, end, shown.filter(matches))
  return `${start > 0 ? gap : ''}${marked}${end < text.length ? gap : ''}`
}

function markAll(text: string, start: number, end: number, found: readonly Word[]): string {
  let html = ''
  let at = start
  for (const word of found) {
    // A few characters stand for several words; they are marked once.
    if (word.start < at) continue
    html += `${escape(text.slice(at, word.start))}<mark>${escape(text.slice(word.start, word.end))}</mark>`
    at = word.end
  }
  return html + escape(text.slice(at, end))
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (char) => entities[char] ?? char)
}
