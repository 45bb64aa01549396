// Words as they are searched for: one script finds another, and nothing but letters and digits is left.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { requireWords, searchText, searchWords, wordsIn } from '../../src/contract/words.ts'

const finds = (text: string, query: string) =>
  searchWords(query).every((word) => searchText([text]).includes(` ${word}`))

describe('search words', () => {
  test('match the beginnings of words, in any order, in any script', () => {
    expect(finds('Norland sent fighters', 'fight NOR')).toBe(true)
    expect(finds('Норландия отправила бойцов', 'бойц')).toBe(true)
    expect(finds('أرسلت نورلاندا مقاتلين', 'مُقَاتِل')).toBe(true)
  })

  test('do not match inside a word', () => {
    expect(finds('Norland sent fighters', 'land')).toBe(false)
    expect(searchText(['Norland', 'Sudria', 'norland'])).toBe(' norland sudria ')
  })

  test.each([
    ['Cyrillic', 'Соколов', 'sokolov'],
    ['Cyrillic, й composed or not', 'Сергеи\u0306', 'sergey'],
    ['Cyrillic with a soft sign', 'Кремль', 'kreml'],
    ['Armenian', 'Սոկոլով', 'sokolov'],
    ['Armenian, the ligature և', 'Արև', 'arev'],
    ['Armenian, its capital form', 'ԱՐԵՒ', 'arev'],
    ['Armenian with a stress sign inside', 'Սոկո՛լով', 'sokolov'],
    ['Azerbaijani', 'Əlişir', 'elisir'],
    ['Turkish', 'IŞIK ığdır İnci', 'isik igdir inci'],
    ['Latin accents', 'Ångström', 'angstrom'],
    ['Arabic without its vowels and stretches', 'نُورلانـــدا', searchWords('نورلاندا').join(' ')],
    ['Arabic with hamza on its letter', 'أحمد', searchWords('احمد').join(' ')],
    ['Arabic digits', '٢٠٠٠', '2000'],
    ['full-width letters', 'Ｎｏｒ１２', 'nor12'],
    ['an apostrophe between words', 'Norland’s', 'norland s'],
  ])('are in plain Latin letters: %s', (_, text, words) => {
    expect(searchWords(text)).toEqual(words.split(' '))
  })

  test('of a text without letters are none', () => {
    expect(searchWords(' – ')).toEqual([])
  })

  test('always find the text that they were taken from', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => finds(text, text)))
  })

  test('are letters and digits without capitals, at most 64 each, and stay as they are when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = searchWords(text)
        for (const word of words) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
          expect(Array.from(word).length).toBeLessThanOrEqual(64)
        }
        expect(searchWords(words.join(' '))).toEqual(words)
      }),
    )
  })

  test('are the same in composed and decomposed form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchWords(text.normalize('NFD'))).toEqual(searchWords(text.normalize('NFC')))
      }),
    )
  })

  test('know where they stand in the text', () => {
    const text = '«Сергей Соколов» said'
    expect(wordsIn(text).map(({ folded, start, end }) => [folded, text.slice(start, end)])).toEqual([
      ['sergey', 'Сергей'],
      ['sokolov', 'Соколов'],
      ['said', 'said'],
    ])
  })

  test('that a person asks for are 1 to 20', () => {
    const many = Array.from({ length: 21 }, (_, n) => `w${n}`).join(' ')
    for (const text of ['…', '"(*', many]) {
      expect(() => requireWords(text, 'text')).toThrow('text must hold 1 to 20 words of letters or digits.')
    }
    expect(requireWords('a A á b', 'text')).toEqual(['a', 'b'])
  })
})
