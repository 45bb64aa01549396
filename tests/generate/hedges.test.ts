// The list of hedges: the shipped one, and mistakes in it.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readHedges } from '../../scripts/generate/hedges.ts'

const shipped = readHedges(readFileSync(new URL('../../hedges/words.yaml', import.meta.url), 'utf8'))

test.each(['ar', 'en', 'id', 'ru', 'tr'])('%s has hedges of every strength', (language) => {
  const strengths = new Set(Object.values(shipped[language] ?? {}))
  expect([...strengths].sort()).toEqual([1, 2, 3])
})

describe('is refused', () => {
  const list = (words: string) => `sources: { editors: us }\nlanguages:\n  en:\n    - ${words}\n`
  test.each<[string, string, RegExp]>([
    ['with a strength that there is not', '{ strength: 4, sources: [editors], words: [about] }', /strength/],
    ['without a source', '{ strength: 1, sources: [], words: [about] }', /sources/],
    [
      'with an unknown source',
      '{ strength: 1, sources: [hearsay], words: [about] }',
      /hearsay is none of the sources/,
    ],
    [
      'with a word twice',
      '{ strength: 1, sources: [editors], words: [about, "About "] }',
      /About +is listed twice/,
    ],
    ['with an empty word', '{ strength: 1, sources: [editors], words: ["-"] }', /has no letters/],
    [
      'with a field that there is not',
      '{ strength: 1, sources: [editors], words: [about], weak: 1 }',
      /weak/,
    ],
  ])('%s', (_, words, message) => {
    expect(() => readHedges(list(words))).toThrow(message)
  })
})
