// Highlights: words of the original text, marked, in HTML that is safe whatever the text is.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { searchWords } from '../../src/contract/words.ts'
import { highlight } from '../../src/search/highlight.ts'

describe('a highlight', () => {
  test('marks whole words of the text in their own script, wherever they match', () => {
    expect(highlight(['sok', 'sergey'], 'Так сказал Сергей Соколов; Соколов ушёл.')).toBe(
      'Так сказал <mark>Сергей</mark> <mark>Соколов</mark>; <mark>Соколов</mark> ушёл.',
    )
  })

  test('escapes whatever HTML the text holds', () => {
    expect(highlight(['bor'], `<img src="x" onerror='a()'> & Bor`)).toBe(
      '&lt;img src=&quot;x&quot; onerror=&#39;a()&#39;&gt; &amp; <mark>Bor</mark>',
    )
    expect(highlight(['script'], '<script>')).toBe('&lt;<mark>script</mark>&gt;')
  })

  test('shows the words around the first match of a long text, and where it was cut', () => {
    const words = Array.from({ length: 100 }, (_, n) => `w${n}`)
    const shown = highlight(['w50'], words.join(' '))
    expect(shown).toMatch(/^…w44 .*w49 <mark>w50<\/mark> w51 .*w73…$/)
    expect(highlight(['w99'], words.join(' '))).toMatch(/^…w70 .* <mark>w99<\/mark>$/)
    expect(highlight(['w0'], words.join(' '))).toMatch(/^<mark>w0<\/mark> .*w29…$/)
  })

  test('marks a character that stands for several words once', () => {
    expect(highlight(['1', '2'], 'about ½ of it')).toBe('about <mark>½</mark> of it')
  })

  test('without its marks is always the escaped text, or a part of it', () => {
    const unescaped = (html: string) =>
      html
        .replaceAll(/<\/?mark>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const shown = highlight(searchWords(text).slice(0, 2), text)
        expect(shown.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
        const parts = unescaped(shown).replaceAll(/^…|…$/g, '')
        expect(text.includes(parts) || text.includes(unescaped(shown))).toBe(true)
      }),
    )
  })
})
