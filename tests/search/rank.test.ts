// The ranking of hits: what comes first, and what must hold whatever the candidates are.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { enums } from '../../src/graph/vocabulary.ts'
import { rank, type Candidate } from '../../src/search/rank.ts'

const entry = (kind: Candidate['kind'], id: string, ...texts: string[]): Candidate => ({ kind, id, texts })
const idsOf = (words: string[], candidates: Candidate[]) => rank(words, candidates).map(({ id }) => id)

const word = fc.constantFrom('bor', 'borland', 'ana', 'anarchy', 'orchard', 'took', 'apples')
const texts = fc.array(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 3 },
)
const candidates = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...enums.SearchKind),
    id: fc.stringMatching(/^[a-z]:[a-z]{1,4}$/),
    texts,
  }),
  { selector: ({ id }) => id, maxLength: 12 },
)
const asked = fc.uniqueArray(word, { minLength: 1, maxLength: 3 })
const scoreOf = (words: readonly string[], candidate: Candidate) => rank(words, [candidate])[0]?.score ?? -1

describe('hits come', () => {
  test('by quality: a whole name, a word of a name, the beginning of a word', () => {
    const found = [
      entry('ACTOR', 'actor:c', 'Borlander'),
      entry('ACTOR', 'actor:b', 'Ben Bor'),
      entry('ACTOR', 'actor:a', 'Bea', 'BÖR'),
    ]
    expect(rank(['bor'], found).map(({ id, score, text }) => [id, score, text])).toEqual([
      ['actor:a', 1, 'BÖR'],
      ['actor:b', 0.95, 'Ben Bor'],
      ['actor:c', 0.7067, 'Borlander'],
    ])
  })

  test('at equal quality actors, claims, articles, statements; then by id', () => {
    const found = enums.SearchKind.flatMap((kind) => [
      entry(kind, `${kind}:2`, 'Bor'),
      entry(kind, `${kind}:1`, 'Bor'),
    ])
    expect(idsOf(['bor'], found)).toEqual(
      ['ACTOR', 'CLAIM', 'ARTICLE', 'STATEMENT'].flatMap((kind) => [`${kind}:1`, `${kind}:2`]),
    )
  })

  test('side by side in the order asked before far apart', () => {
    const found = [
      entry('CLAIM', 'claim:apart', 'Bor took Ana'),
      entry('CLAIM', 'claim:together', 'took Ana Bor'),
    ]
    expect(idsOf(['ana', 'bor'], found)).toEqual(['claim:together', 'claim:apart'])
  })

  test('from short texts before long ones', () => {
    const found = [
      entry('CLAIM', 'claim:long', 'Bor took all the apples'),
      entry('CLAIM', 'claim:short', 'Bor took some'),
    ]
    expect(idsOf(['bor'], found)).toEqual(['claim:short', 'claim:long'])
  })

  test('each once', () => {
    const twice = entry('ACTOR', 'actor:a', 'Bor')
    expect(idsOf(['bor'], [twice, twice])).toEqual(['actor:a'])
  })
})

describe('always', () => {
  test('the order of the candidates, and of their texts, makes no difference', () => {
    fc.assert(
      fc.property(asked, candidates, fc.infiniteStream(fc.nat()), (words, found, numbers) => {
        const shuffle = <T>(list: readonly T[]) =>
          list
            .map((item) => ({ item, by: Number(numbers.next().value) }))
            .sort((a, b) => a.by - b.by)
            .map(({ item }) => item)
        const shuffled = shuffle(found).map((one) => ({ ...one, texts: shuffle(one.texts) }))
        expect(rank(words, shuffled)).toEqual(rank(words, found))
      }),
    )
  })

  test('what an entry scores does not depend on the others, and the scores fall', () => {
    fc.assert(
      fc.property(asked, candidates, (words, found) => {
        const ranked = rank(words, found)
        expect(ranked).toHaveLength(found.length)
        for (const [index, { id, score }] of ranked.entries()) {
          expect(score).toBe(scoreOf(words, found.find((one) => one.id === id) as Candidate))
          expect(score).toBeLessThanOrEqual(ranked[index - 1]?.score ?? 1)
          expect(score).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('one more text never lowers a score', () => {
    fc.assert(
      fc.property(asked, candidates, texts, (words, found, more) => {
        for (const one of found)
          expect(scoreOf(words, { ...one, texts: [...one.texts, ...more] })).toBeGreaterThanOrEqual(
            scoreOf(words, one),
          )
      }),
    )
  })

  test('a word written out never scores less than its beginning', () => {
    fc.assert(
      fc.property(word, fc.nat({ max: 10 }), candidates, (whole, cut, found) => {
        const start = whole.slice(0, 1 + (cut % whole.length))
        for (const one of found) {
          const written = { ...one, texts: [`${whole} went`] }
          expect(scoreOf([whole], written)).toBeGreaterThanOrEqual(scoreOf([start], written))
        }
      }),
    )
  })

  test('an actor whose name is what was asked for comes first, and nothing else scores 1', () => {
    fc.assert(
      fc.property(asked, candidates, (words, found) => {
        const named = entry('ACTOR', 'a:!', words.join(' '))
        const others = found.filter(
          ({ kind, texts: own }) => kind !== 'ACTOR' || !own.includes(words.join(' ')),
        )
        const ranked = rank(words, [...others, named])
        expect(ranked[0]).toMatchObject({ id: 'a:!', score: 1 })
        expect(ranked.slice(1).filter(({ score }) => score === 1)).toEqual([])
      }),
    )
  })
})
