// How many independent origins stand behind some statements, and why.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { originsOf, type Provenance, type SourcedStatement } from '../../src/analysis/origins.ts'
import type { EnumValue } from '../../src/graph/vocabulary.ts'

type End = EnumValue<'ChainEnd'>

/** `said('one', 'ana', [['a', 'PRIMARY', true]])`: Ana's statement, read in the article a-read, whose chain ends at the article a. */
function said(
  id: string,
  speaker: string,
  ends: [article: string | null, end: End, read?: boolean][],
  rest: Partial<SourcedStatement> = {},
): SourcedStatement {
  return {
    id,
    speakerId: speaker,
    principalIds: [speaker],
    venueId: null,
    articleIds: ends.map(([article]) => `${article ?? 'circle'}-read`),
    ends: ends.map(([articleId, end, endRead = false]) => ({ articleId, end, endRead })),
    ...rest,
  }
}

/** Which articles are joined by these pairs, directly or through others. */
const derivedBy =
  (pairs: readonly (readonly [string, string])[]) =>
  (article: string): string[] => {
    const grow = (family: ReadonlySet<string>): ReadonlySet<string> => {
      const grown = new Set([
        ...family,
        ...pairs.filter((pair) => pair.some((one) => family.has(one))).flat(),
      ])
      return grown.size === family.size ? family : grow(grown)
    }
    return [...grow(new Set([article]))].filter((one) => one !== article)
  }

const provenance = (rest: Partial<Provenance> = {}): Provenance => ({
  outletOf: (article) => `outlet-of-${article}`,
  ownersOf: (article) => [`outlet-of-${article}`],
  derivedWith: () => [],
  ...rest,
})
const counts = (statements: readonly SourcedStatement[], known = provenance()) => {
  const { groups, ...rest } = originsOf(statements, known)
  return { ...rest, reasons: groups.map(({ reason }) => reason) }
}

describe('independent origins', () => {
  test('of one statement in seven articles with one venue are one, and one voice', () => {
    const ends = Array.from({ length: 7 }, (): [string, End] => ['interview', 'PRIMARY'])
    const statement = said('lena', 'lena', ends, {
      venueId: 'interview',
      principalIds: ['norland'],
      articleIds: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    })
    expect(counts([statement])).toEqual({
      statements: 1,
      articles: 7,
      outlets: 7,
      origins: 1,
      readOrigins: 0,
      unreadOrigins: 1,
      anonymousOrigins: 0,
      unattributed: 0,
      voices: 1,
      voiceIds: ['norland'],
      reasons: ['SAME_STATEMENT'],
    })
  })

  test.each<[string, string, SourcedStatement[], Partial<Provenance>]>([
    [
      'a speaker',
      'SAME_SPEAKER',
      [said('1', 'ana', [['a', 'UNREAD']]), said('2', 'ana', [['b', 'UNREAD']])],
      {},
    ],
    [
      'a venue',
      'SAME_VENUE',
      [
        said('1', 'ana', [['a', 'UNREAD']], { venueId: 'hall' }),
        said('2', 'ben', [['b', 'UNREAD']], { venueId: 'hall' }),
      ],
      {},
    ],
    [
      'an item',
      'SAME_ITEM',
      [said('1', 'ana', [['wire', 'UNREAD']]), said('2', 'ben', [['wire', 'UNREAD']])],
      {},
    ],
    [
      'a derivation, also through an article between',
      'DERIVED_FROM',
      [said('1', 'ana', [['a', 'UNREAD']]), said('2', 'ben', [['b', 'ANONYMOUS', true]])],
      {
        derivedWith: derivedBy([
          ['a', 'between'],
          ['b', 'between'],
        ]),
      },
    ],
    [
      'an owner, where both were told to the outlets themselves',
      'SAME_OWNER',
      [said('1', 'ana', [['a', 'OWN_REPORTING', true]]), said('2', 'ben', [['b', 'OWN_REPORTING', true]])],
      { ownersOf: () => ['magnate'] },
    ],
  ])('are one where two share %s', (_, reason, statements, known) => {
    const found = counts(statements, provenance(known))
    expect([found.origins, found.reasons, found.voices]).toEqual([
      1,
      [reason],
      reason === 'SAME_SPEAKER' ? 1 : 2,
    ])
  })

  test('are not joined by an owner where the outlets only pass something on', () => {
    const statements = [said('1', 'ana', [['a', 'UNREAD']]), said('2', 'ben', [['b', 'OWN_REPORTING', true]])]
    expect(counts(statements, provenance({ ownersOf: () => ['magnate'] })).origins).toBe(2)
  })

  test('are read where a primary or own end was read, else unread, else anonymous', () => {
    const found = counts([
      said('1', 'ana', [
        ['a', 'PRIMARY', true],
        ['x', 'UNREAD'],
      ]),
      said('2', 'ben', [
        ['b', 'UNREAD'],
        ['y', 'ANONYMOUS', true],
      ]),
      said('3', 'cyd', [['c', 'ANONYMOUS', true]]),
      said('4', 'dan', [[null, 'CYCLE']]),
    ])
    expect(found).toMatchObject({ origins: 4, readOrigins: 1, unreadOrigins: 2, anonymousOrigins: 1 })
  })

  test('do not count what nobody is named for, nor what an outlet says in its own voice', () => {
    const known = provenance({ outletOf: (article) => (article === 'own' ? 'daily' : null) })
    const found = counts(
      [said('1', 'ana', [['a', 'UNATTRIBUTED', true]]), said('2', 'daily', [['own', 'OWN_REPORTING', true]])],
      known,
    )
    expect(found).toMatchObject({
      origins: 0,
      unattributed: 2,
      voices: 0,
      reasons: ['UNATTRIBUTED', 'OWN_NARRATION'],
    })
  })

  test('of no statements are none', () => {
    expect(counts([])).toMatchObject({ statements: 0, origins: 0, voices: 0, reasons: [] })
  })
})

describe('always', () => {
  const ends: End[] = ['PRIMARY', 'OWN_REPORTING', 'UNREAD', 'ANONYMOUS', 'UNATTRIBUTED']
  const someEnd = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom(...ends), fc.boolean())
  const someStatements = fc
    .array(
      fc.record({
        speaker: fc.constantFrom('ana', 'ben', 'cyd', 'outlet-of-a'),
        venue: fc.constantFrom('a', 'hall', null),
        ends: fc.uniqueArray(someEnd, { minLength: 1, maxLength: 3, selector: ([article]) => article }),
      }),
      { maxLength: 6 },
    )
    .map((made) =>
      made.map(({ speaker, venue, ends: own }, n) => said(String(n), speaker, own, { venueId: venue })),
    )
  const pair = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('c', 'd', 'e'))
  const someProvenance = fc
    .record({ derived: fc.array(pair, { maxLength: 2 }), oneOwner: fc.boolean() })
    .map(({ derived, oneOwner }) =>
      provenance({
        derivedWith: derivedBy(derived),
        ownersOf: (article) => [oneOwner ? 'magnate' : `outlet-of-${article}`],
      }),
    )

  test('the order of statements and of their ends makes no difference', () => {
    fc.assert(
      fc.property(someStatements, someProvenance, fc.func(fc.nat()), (statements, known, rank) => {
        const byRank = <T>(items: readonly T[], key: (item: T) => string) =>
          items.toSorted((a, b) => rank(key(a)) - rank(key(b)))
        const shuffled = byRank(statements, ({ id }) => id).map((statement) => ({
          ...statement,
          ends: byRank(statement.ends, ({ articleId }) => articleId ?? ''),
        }))
        expect(originsOf(shuffled, known)).toEqual(originsOf(statements, known))
      }),
    )
  })

  test('another article with the same statement raises no origins, whether it reprints, translates or names nobody', () => {
    const added = fc.constantFrom<'REPRINT' | 'NONE' | 'OWN'>('REPRINT', 'NONE', 'OWN')
    fc.assert(
      fc.property(someStatements, someProvenance, added, (statements, known, how) => {
        const [first, ...rest] = statements
        const end = first?.ends[0]
        fc.pre(
          first !== undefined &&
            end !== undefined &&
            end.end !== 'UNATTRIBUTED' &&
            end.articleId !== first.speakerId,
        )
        fc.pre(originsOf([first], known).origins > 0)
        const more = {
          REPRINT: [end],
          NONE: [{ articleId: 'new', end: 'UNATTRIBUTED' as const, endRead: true }],
          OWN: [{ articleId: 'new', end: 'OWN_REPORTING' as const, endRead: true }],
        }[how]
        const grown = { ...first, articleIds: [...first.articleIds, 'new'], ends: [...first.ends, ...more] }
        expect(originsOf([grown, ...rest], known).origins).toBeLessThanOrEqual(
          originsOf(statements, known).origins,
        )
      }),
    )
  })

  test('a first-hand source that shares nothing raises origins and read origins by one', () => {
    fc.assert(
      fc.property(someStatements, fc.constant(provenance()), (statements, known) => {
        const witness = said('new', 'witness', [['witness-item', 'OWN_REPORTING', true]])
        const [before, after] = [originsOf(statements, known), originsOf([...statements, witness], known)]
        expect(after.origins).toBe(before.origins + 1)
        expect(after.readOrigins).toBe(before.readOrigins + 1)
        expect(after.voices).toBe(before.voices + 1)
      }),
    )
  })

  test('what is not attributed never counts', () => {
    fc.assert(
      fc.property(someStatements, someProvenance, (statements, known) => {
        const hearsay = said('new', 'nobody', [['x', 'UNATTRIBUTED', true]])
        expect(originsOf([...statements, hearsay], known).origins).toBe(originsOf(statements, known).origins)
      }),
    )
  })

  test('the parts add up, and every group has a reason', () => {
    fc.assert(
      fc.property(someStatements, someProvenance, (statements, known) => {
        const { origins, readOrigins, unreadOrigins, anonymousOrigins, unattributed, groups } = originsOf(
          statements,
          known,
        )
        expect(readOrigins + unreadOrigins + anonymousOrigins).toBe(origins)
        expect(origins + unattributed).toBe(groups.length)
        for (const { reasons, reason } of groups) expect(reasons[0]).toBe(reason)
      }),
    )
  })
})
