// What people may send, and the sentence that meets everything else.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isDay, isWebAddress } from '../../src/contract/formats.ts'
import {
  codeList,
  dayRange,
  exactlyOne,
  idList,
  labelOf,
  requireId,
  requireText,
  valueList,
} from '../../src/contract/input.ts'
import { DomainError } from '../../src/errors.ts'

/** The field that a call names as invalid. */
function fieldRefusedBy(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    if (error instanceof DomainError && error.code === 'INVALID_INPUT') return error.details.field
    throw error
  }
  return null
}

describe('an id', () => {
  test.each([
    ['actor:norland', 'Actor'],
    ['claim:sent-2-000-fighters', 'Claim'],
    ['statement:x', 'Statement'],
    ['article:news.2001-01-01', 'Article'],
    ['review:a_b', 'Review'],
    ['event:a', 'Event'],
    ['place:a', 'Place'],
    ['topic:a', 'Topic'],
  ])('%s belongs to %s', (id, label) => {
    expect(labelOf(id, 'id')).toBe(label)
  })

  test.each([
    '',
    'norland',
    'actor:',
    'actor:Norland',
    'actor:nor land',
    'actor:nor--land',
    'actor:-norland',
    'actor:norland:x',
    'actor:norland\n',
    'Actor:norland',
    '_Migration:1',
    'dispute:claim:x',
    'constructor:x',
    "actor:x'}) DETACH DELETE n //",
    `actor:${'x'.repeat(200)}`,
  ])('%j is refused, and the field is named', (id) => {
    expect(fieldRefusedBy(() => labelOf(id, 'filter.actors'))).toBe('filter.actors')
  })

  test('of another type is refused with the beginning that it should have', () => {
    expect(() => requireId('claim:x', 'Actor', 'id')).toThrow(/begins with actor:/)
    expect(requireId('actor:x', 'Actor', 'id')).toBe('actor:x')
  })

  test('is taken or refused as bad input, whatever text it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        [null, 'id'].includes(fieldRefusedBy(() => labelOf(text, 'id')) as null),
      ),
    )
  })
})

describe('a list', () => {
  test('that is left out sets no condition', () => {
    expect(valueList(undefined, 'kinds')).toBeNull()
    expect(valueList(null, 'kinds')).toBeNull()
    expect(idList(null, 'Actor', 'actors')).toBeNull()
  })

  test('drops repeats and keeps the order', () => {
    expect(valueList(['b', 'a', 'b'], 'kinds')).toEqual(['b', 'a'])
  })

  test('is refused where it is empty, too long, or holds an id of another type', () => {
    const ids = (length: number) => Array.from({ length }, (_, index) => `actor:a${index}`)
    expect(fieldRefusedBy(() => valueList([], 'kinds'))).toBe('kinds')
    expect(idList(ids(100), 'Actor', 'actors')).toHaveLength(100)
    expect(fieldRefusedBy(() => idList(ids(101), 'Actor', 'actors'))).toBe('actors')
    expect(fieldRefusedBy(() => idList(['claim:x'], 'Actor', 'actors'))).toBe('actors')
  })

  test('of codes takes codes alone', () => {
    const read = (codes: string[]) => codeList(codes, /^[a-z]{2}$/, 'languages', 'codes such as en')
    expect(read(['en', 'hy'])).toEqual(['en', 'hy'])
    expect(fieldRefusedBy(() => read(['en', 'EN']))).toBe('languages')
  })
})

describe('a range of days', () => {
  test('may be open at either end, and may be one day', () => {
    expect(dayRange(null, 'said')).toEqual({ from: null, to: null })
    expect(dayRange({ from: '2001-01-02' }, 'said')).toEqual({ from: '2001-01-02', to: null })
    expect(dayRange({ to: '2001-01-02' }, 'said')).toEqual({ from: null, to: '2001-01-02' })
    expect(dayRange({ from: '2001-01-02', to: '2001-01-02' }, 'said')).toMatchObject({ from: '2001-01-02' })
  })

  test('is refused where it has no end at all or runs backwards', () => {
    expect(fieldRefusedBy(() => dayRange({}, 'said'))).toBe('said')
    expect(fieldRefusedBy(() => dayRange({ from: null, to: null }, 'said'))).toBe('said')
    expect(fieldRefusedBy(() => dayRange({ from: '2001-01-02', to: '2001-01-01' }, 'said'))).toBe('said')
  })
})

describe('a day', () => {
  test.each(['2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true)
  })

  test.each([
    '2001-02-29',
    '2001-13-01',
    '2001-00-10',
    '2001-1-1',
    '2001-01-01T00:00:00Z',
    ' 2001-01-01',
    '',
    '20010101',
  ])('%j does not', (day) => {
    expect(isDay(day)).toBe(false)
  })
})

describe('a web address', () => {
  test.each(['http://a.example', 'https://a.example/%D0%B9?q=1#x', 'https://нор.example/й'])(
    '%s is one',
    (url) => {
      expect(isWebAddress(url)).toBe(true)
    },
  )

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.example',
    '//a.example',
    'a.example',
    'https://',
    'https://a b.example',
    'https://a.example/\n',
    'https://a.example/\u0000',
    `https://a.example/${'x'.repeat(2_000)}`,
    'https://[bad/',
  ])('%j is none', (url) => {
    expect(isWebAddress(url)).toBe(false)
  })
})

describe('a short text', () => {
  test('is taken without the spaces around it, in any script', () => {
    expect(requireText('  Նորլանդիա ', 'name')).toBe('Նորլանդիա')
  })

  test.each(['', '   ', 'a\u0000b', 'a\nb', 'a\u0085b', '\uD800', 'x'.repeat(1_001), 'x'.repeat(1_000_000)])(
    'is refused where it is empty, too long or holds control characters (%#)',
    (text) => {
      expect(fieldRefusedBy(() => requireText(text, 'name'))).toBe('name')
    },
  )
})

describe('one of two arguments', () => {
  test('is given with its name', () => {
    expect(exactlyOne({ id: 'actor:x', name: null })).toEqual(['id', 'actor:x'])
    expect(exactlyOne({ id: undefined, name: '' })).toEqual(['name', ''])
  })

  test('must be given, and not both', () => {
    expect(() => exactlyOne({ id: 'actor:x', name: 'x' })).toThrow('Give exactly one of id or name.')
    expect(fieldRefusedBy(() => exactlyOne({ id: null }))).toBe('id')
  })
})
