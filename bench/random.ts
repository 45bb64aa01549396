// Repeatable chance: the same index and salt give the same number on every machine.

/** A number from 0 up to 1 that depends on its two arguments alone, by a 32-bit mixing hash. */
export function chance(index: number, salt: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca77)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
}

const syllables = [
  'ba',
  'ke',
  'li',
  'mo',
  'nu',
  'ra',
  'se',
  'ti',
  'vo',
  'zu',
  'dar',
  'fen',
  'gol',
  'hin',
  'jur',
  'pas',
]
const wordCount = syllables.length ** 3

/** An invented word; low numbers come up far more often when words are picked by `words`. */
function word(number: number): string {
  const { length } = syllables
  const parts = [
    number % length,
    Math.floor(number / length) % length,
    Math.floor(number / length ** 2) % length,
  ]
  return parts.map((part) => syllables[part] ?? '').join('')
}

/** Some invented words, common ones often and rare ones seldom, as in speech. */
export function words(index: number, salt: number, count: number): string {
  return Array.from({ length: count }, (_, at) =>
    word(Math.floor(wordCount * chance(index, salt + 100 + at) ** 4)),
  ).join(' ')
}
