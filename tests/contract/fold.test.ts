// Folding of names and addresses: one person's spelling finds another's.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { foldName, nameSortKey, urlKey } from '../../src/contract/fold.ts'

describe('a folded name', () => {
  test.each([
    ['Turkish, with and without its own letters', 'İĞDIR  Çölü', 'igdir colu'],
    ['Turkish, as an English keyboard writes it', 'IGDIR COLU', 'igdir colu'],
    ['Azerbaijani', 'Qızılgül ŞƏHƏRİ', 'qizilgul səhəri'],
    ['Armenian capitals', 'ՆՈՐԼԱՆԴ', 'նորլանդ'],
    ['Armenian, the ligature և as small letters', 'Արև', 'արեվ'],
    ['Armenian, the ligature և in either capital form', 'ԱՐԵՒ ԱՐԵՎ', 'արեվ արեվ'],
    ['Armenian with a stress sign inside the word', 'Նորլա՛նդ', 'նորլանդ'],
    ['Arabic with vowel marks', 'نُورْلَانْدَا', 'نورلاندا'],
    ['Arabic stretched by tatweel', 'نورلانـــدا', 'نورلاندا'],
    ['Arabic with direction marks and a zero-width joiner', '\u200Fنورلان\u200Dدا\u200E', 'نورلاندا'],
    ['Arabic with hamza on its letter', 'أرضٌ', 'ارض'],
    ['Cyrillic capitals, ё and й', 'НОРЛАНДИЙСКИЙ ЁЖ', 'норландиискии еж'],
    ['Latin accents, composed or not', 'Ångström', 'angstrom'],
    ['Latin accents, decomposed', 'A\u030Angstro\u0308m', 'angstrom'],
    ['punctuation and spaces', '  Nor-land’s  (north) ', 'nor land s north'],
    ['full-width letters and digits', 'Ｎｏｒ１２', 'nor12'],
  ])('is the same however it is written: %s', (_, name, key) => {
    expect(foldName(name)).toBe(key)
  })

  test('keeps different scripts and different letters apart', () => {
    expect(foldName('Норландия')).not.toBe(foldName('Norlandia'))
    expect(foldName('Şor')).not.toBe(foldName('Zor'))
  })

  test('is empty only where there is neither a letter nor a digit', () => {
    expect(foldName(' –!؟ ')).toBe('')
  })

  test('is the same in composed and decomposed form, and when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(name.normalize('NFD'))).toBe(foldName(name.normalize('NFC')))
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
    )
  })

  test('has single spaces, and none at its ends', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => !/^ | $| {2}/.test(foldName(name))))
  })
})

describe('a sort key by name', () => {
  test('begins with the name in plain letters, whatever its script', () => {
    expect(nameSortKey('Şor Çölü', 'place:shor')).toBe('sor colu|place:shor')
    expect(nameSortKey('Норландия', 'actor:norland')).toBe('norlandiya|actor:norland')
  })

  test('is printable ASCII below the highest key, and unlike that of every other id', () => {
    const id = fc.stringMatching(/^actor:[a-z0-9]{1,8}$/)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), id, id, (name, one, other) => {
        expect(nameSortKey(name, one)).toMatch(/^[ -}]+$/)
        expect(nameSortKey(name, one) === nameSortKey(name, other)).toBe(one === other)
      }),
    )
  })
})

describe('an address key', () => {
  const keyOf = (text: string) => urlKey(new URL(text))

  test.each([
    'http://news.example/a',
    'https://news.example/a/',
    'https://www.news.example/a',
    'https://NEWS.example:443/a#part',
    'http://news.example:80/a//',
  ])('is the same for %s as for https://news.example/a', (text) => {
    expect(keyOf(text)).toBe('news.example/a')
  })

  test.each([
    ['https://news.example/a?page=2', 'news.example/a?page=2'],
    ['https://news.example/A', 'news.example/A'],
    ['https://news.example:8443/a', 'news.example:8443/a'],
    ['https://m.news.example/a', 'm.news.example/a'],
    ['https://news.example/', 'news.example'],
  ])('keeps apart what may be another page: %s', (text, key) => {
    expect(keyOf(text)).toBe(key)
  })
})
