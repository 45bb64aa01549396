// Text as bytes: lines of UTF-8, and those that are none. A byte that is no text would be stored as another character than was meant.
import { isUtf8 } from 'node:buffer'

const lineEnd = 0x0a
const byteOrderMark = '\u{feff}'

export const notUtf8 = 'these bytes are no UTF-8'

/** The lines of some bytes, without their ends; null for a line that is no UTF-8. */
export function linesOf(bytes: Buffer): (string | null)[] {
  if (isUtf8(bytes)) return bytes.toString('utf8').split('\n')
  const lines: (string | null)[] = []
  for (let from = 0; from <= bytes.length;) {
    const found = bytes.indexOf(lineEnd, from)
    const line = bytes.subarray(from, found < 0 ? bytes.length : found)
    lines.push(isUtf8(line) ? line.toString('utf8') : null)
    from = found < 0 ? bytes.length + 1 : found + 1
  }
  return lines
}

/** What marks the order of bytes at the beginning of a file is no part of its text. */
export function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text
}
