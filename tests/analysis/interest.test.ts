// How speakers, and those for whom they speak, stood to a claim.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeInterests, sharesOf, type Speech, type Tie } from '../../src/analysis/interest.ts'
import { enums } from '../../src/graph/vocabulary.ts'

const stakes = { claimId: 'claim', eventIds: ['flood', 'drought'], accusedIds: ['norland'] }
const day = (n: number) => `2031-03-${String(n).padStart(2, '0')}`

/** `tie('envoy REPRESENTS norland')`; a term is given as days of March. */
function tie(text: string, since: number | null = null, until: number | null = null, key = 'k'): Tie {
  const [fromId = '', type = '', toId = ''] = text.split(' ')
  const edge = (n: number | null) => (n === null ? null : day(n))
  return { fromId, type: type as Tie['type'], toId, key, since: edge(since), until: edge(until) }
}

function says(speakerId: string, rest: Partial<Speech> = {}): Speech {
  return { statementId: 's', speakerId, said: { from: day(10), to: day(10) }, behalfIds: [], ...rest }
}

/** Each interest as `KIND of: relation, relation`. */
function found(speech: Speech, ties: readonly Tie[], on = stakes): string[] {
  const { interestsOf, kindsOf } = judgeInterests(on, ties)
  const interests = interestsOf(speech)
  expect(kindsOf(speech)).toEqual([...new Set(interests.map(({ kind }) => kind))])
  return interests.map(({ kind, ofId, path }) =>
    `${kind} ${ofId}: ${path.map(({ from, type, to }) => `${from} ${type} ${to}`).join(', ')}`.trim(),
  )
}

const concerns = 'claim CONCERNS flood'
const accuses = 'claim ACCUSES norland'

describe('each kind is found with its path', () => {
  test.each<[string, string, string[], string]>([
    ['PARTY', 'sudria', ['sudria PARTY_TO flood'], `sudria PARTY_TO flood, ${concerns}`],
    ['ACCUSED', 'norland', [], accuses],
    [
      'ALLY_OF_PARTY',
      'mill',
      ['mill ALIGNED_WITH sudria', 'sudria PARTY_TO flood'],
      `mill ALIGNED_WITH sudria, sudria PARTY_TO flood, ${concerns}`,
    ],
    [
      'ALLY_OF_PARTY',
      'mill',
      ['sudria ALIGNED_WITH mill', 'sudria PARTY_TO flood'],
      `sudria ALIGNED_WITH mill, sudria PARTY_TO flood, ${concerns}`,
    ],
    ['ALLY_OF_ACCUSED', 'mill', ['mill ALIGNED_WITH norland'], `mill ALIGNED_WITH norland, ${accuses}`],
    ['ALLY_OF_ACCUSED', 'mill', ['norland ALIGNED_WITH mill'], `norland ALIGNED_WITH mill, ${accuses}`],
    ['OPPONENT_OF_ACCUSED', 'mill', ['mill OPPOSED_TO norland'], `mill OPPOSED_TO norland, ${accuses}`],
    ['OPPONENT_OF_ACCUSED', 'mill', ['norland OPPOSED_TO mill'], `norland OPPOSED_TO mill, ${accuses}`],
    ['MEDIATOR', 'mill', ['mill MEDIATES flood'], `mill MEDIATES flood, ${concerns}`],
    ['UNINVOLVED', 'mill', ['mill UNINVOLVED_IN flood'], `mill UNINVOLVED_IN flood, ${concerns}`],
  ])('%s: %s by %j', (kind, speaker, ties, path) => {
    const own = ties.map((text) => tie(text))
    expect(found(says(speaker), own)).toEqual([`${kind} ${speaker}: ${path}`])
    expect(found(says('envoy'), [...own, tie(`envoy REPRESENTS ${speaker}`)])).toEqual([
      `${kind} ${speaker}: envoy REPRESENTS ${speaker}, ${path}`,
    ])
    expect(found(says('envoy', { behalfIds: [speaker] }), own)).toEqual([
      `${kind} ${speaker}: envoy MADE s, s ON_BEHALF_OF ${speaker}, ${path}`,
    ])
  })

  test('several stand in the order of kinds, those of the speaker and of its principal alike', () => {
    const ties = ['envoy MEDIATES flood', 'envoy REPRESENTS norland', 'norland PARTY_TO drought']
    const known = ties.map((text) => tie(text))
    expect(found(says('envoy'), known)).toEqual([
      'PARTY norland: envoy REPRESENTS norland, norland PARTY_TO drought, claim CONCERNS drought',
      `ACCUSED norland: envoy REPRESENTS norland, ${accuses}`,
      `MEDIATOR envoy: envoy MEDIATES flood, ${concerns}`,
    ])
  })

  test('a relation recorded twice is one interest, shown by the first', () => {
    const twice = ['b', 'a'].map((key) => tie('mill ALIGNED_WITH norland', null, null, key))
    const [interest, ...others] = judgeInterests(stakes, twice).interestsOf(says('mill'))
    expect(others).toEqual([])
    expect(interest?.path.map(({ id }) => id)).toEqual([
      'mill|ALIGNED_WITH|norland|a',
      'claim|ACCUSES|norland',
    ])
  })

  test('two parties in one event that are allies have both interests', () => {
    const ties = ['sudria PARTY_TO flood', 'mill PARTY_TO flood', 'mill ALIGNED_WITH sudria']
    const known = ties.map((text) => tie(text))
    expect(judgeInterests(stakes, known).kindsOf(says('sudria'))).toEqual(['PARTY', 'ALLY_OF_PARTY'])
  })
})

describe('what does not count', () => {
  test.each<[string, string, string[]]>([
    [
      'a part in an event that the claim does not concern',
      'mill',
      ['mill PARTY_TO war', 'mill MEDIATES war'],
    ],
    ['a friend of a friend', 'mill', ['mill ALIGNED_WITH herald', 'herald ALIGNED_WITH norland']],
    ['an enemy of a party', 'mill', ['mill OPPOSED_TO sudria', 'sudria PARTY_TO flood']],
    ['an ally who mediates', 'mill', ['mill ALIGNED_WITH sudria', 'sudria MEDIATES flood']],
    ['whoever represents the speaker', 'mill', ['envoy REPRESENTS mill', 'envoy PARTY_TO flood']],
    ['a principal of a principal', 'mill', ['mill REPRESENTS envoy', 'envoy REPRESENTS norland']],
    ['an owner or a whole', 'mill', ['mill OWNED_BY norland', 'mill PART_OF norland']],
  ])('%s', (_, speaker, ties) => {
    const known = ties.map((text) => tie(text))
    expect(found(says(speaker), known)).toEqual([`UNKNOWN ${speaker}:`])
  })

  test('whom the speaker represents, where it spoke on behalf of another', () => {
    const ties = [tie('envoy REPRESENTS norland'), tie('mill MEDIATES flood')]
    expect(found(says('envoy', { behalfIds: ['mill'] }), ties)).toEqual([
      `MEDIATOR mill: envoy MADE s, s ON_BEHALF_OF mill, mill MEDIATES flood, ${concerns}`,
    ])
  })

  test('speaking for oneself and being allied with oneself add no way', () => {
    const self = [tie('norland ALIGNED_WITH norland')]
    expect(found(says('norland', { behalfIds: ['norland'] }), self)).toEqual([`ACCUSED norland: ${accuses}`])
  })
})

describe('relations count while they last', () => {
  const known = (text: string, since: number | null, until: number | null, said = says('mill').said) =>
    found(says('mill', { said }), [tie(text, since, until)])[0]?.split(' ')[0]

  test.each([
    ['mill ALIGNED_WITH norland', 'ALLY_OF_ACCUSED'],
    ['norland OPPOSED_TO mill', 'OPPONENT_OF_ACCUSED'],
    ['mill REPRESENTS norland', 'ACCUSED'],
  ])('%s', (text, kind) => {
    expect(known(text, null, 9)).toBe('UNKNOWN')
    expect(known(text, 11, null)).toBe('UNKNOWN')
    expect(known(text, null, 10)).toBe(kind)
    expect(known(text, 10, null)).toBe(kind)
    expect(known(text, 1, 30)).toBe(kind)
    // It may have been said while it lasted.
    expect(known(text, 11, null, { from: day(9), to: day(12) })).toBe(kind)
    expect(known(text, null, 9, { from: null, to: day(10) })).toBe(kind)
  })

  test('an ally of a party, whatever the term of another alliance', () => {
    const ties = [
      tie('mill ALIGNED_WITH sudria', null, 9),
      tie('mill ALIGNED_WITH herald', 10, null),
      tie('sudria PARTY_TO flood'),
      tie('herald PARTY_TO flood'),
    ]
    expect(found(says('mill'), ties)).toEqual([
      `ALLY_OF_PARTY mill: mill ALIGNED_WITH herald, herald PARTY_TO flood, ${concerns}`,
    ])
  })
})

describe('always', () => {
  const actors = ['envoy', 'mill', 'sudria', 'norland', 'herald']
  const days = fc.option(fc.integer({ min: 1, max: 20 }))
  const someTie = fc
    .record({
      from: fc.constantFrom(...actors),
      type: fc.constantFrom(...enums.ActorRelationType),
      actor: fc.constantFrom(...actors),
      event: fc.constantFrom('flood', 'drought', 'war'),
      since: days,
      until: days,
      key: fc.constantFrom('a', 'b'),
    })
    .map(({ from, type, actor, event, since, until, key }) => {
      const leadsToEvent = ['PARTY_TO', 'UNINVOLVED_IN', 'MEDIATES'].includes(type)
      return leadsToEvent
        ? tie(`${from} ${type} ${event}`, null, null, key)
        : tie(`${from} ${type} ${actor}`, since, until, key)
    })
  const someTies = fc.uniqueArray(someTie, {
    maxLength: 12,
    selector: ({ fromId, type, toId, key }) => [fromId, type, toId, key].join(' '),
  })
  const someSpeech = fc
    .record({ speaker: fc.constantFrom(...actors), behalf: fc.option(fc.constantFrom(...actors)) })
    .map(({ speaker, behalf }) => says(speaker, { behalfIds: behalf === null ? [] : [behalf] }))

  test('relations that bear on neither the speaker nor the claim change nothing, nor does the order', () => {
    const unrelated = fc.constantFrom(
      ...['stranger PARTY_TO flood', 'stranger ALIGNED_WITH outsider', 'stranger REPRESENTS norland'],
      ...['norland OPPOSED_TO stranger', 'envoy PARTY_TO war', 'mill MEDIATES war', 'norland PART_OF sudria'],
      ...['envoy ALIGNED_WITH outsider', 'mill OPPOSED_TO outsider', 'herald OWNED_BY norland'],
    )
    fc.assert(
      fc.property(
        someTies,
        someSpeech,
        fc.array(unrelated, { minLength: 1 }),
        fc.func(fc.nat()),
        (ties, speech, more, rank) => {
          const grown = [...ties, ...more.map((text) => tie(text, null, null, 'more'))].toSorted(
            (a, b) => rank(a) - rank(b),
          )
          expect(found(speech, grown)).toEqual(found(speech, ties))
        },
      ),
    )
  })

  test('UNKNOWN stands alone, and where nothing is recorded there is nothing else', () => {
    fc.assert(
      fc.property(someTies, someSpeech, (ties, speech) => {
        const kinds = judgeInterests(stakes, ties)
          .interestsOf(speech)
          .map(({ kind }) => kind)
        expect(kinds.length).toBeGreaterThan(0)
        expect(kinds.includes('UNKNOWN')).toBe(kinds.length === 1 && kinds[0] === 'UNKNOWN')
        const nothing = { ...stakes, accusedIds: [] }
        expect(judgeInterests(nothing, []).interestsOf(speech)).toEqual([
          { kind: 'UNKNOWN', ofId: speech.speakerId, path: [] },
        ])
      }),
    )
  })

  test('each path is unbroken from the speaker to the claim', () => {
    fc.assert(
      fc.property(someTies, someSpeech, (ties, speech) => {
        for (const { kind, path } of judgeInterests(stakes, ties).interestsOf(speech)) {
          let here = speech.speakerId
          for (const { from, to } of path) {
            expect([from, to]).toContain(here)
            here = here === from ? to : from
          }
          expect(here).toBe(kind === 'UNKNOWN' ? speech.speakerId : stakes.claimId)
        }
      }),
    )
  })
})

describe('shares', () => {
  test('count statements once for each of their kinds, and speakers once', () => {
    expect(
      sharesOf([
        { speakerId: 'a', kinds: ['PARTY', 'ALLY_OF_ACCUSED'] },
        { speakerId: 'a', kinds: ['PARTY'] },
        { speakerId: 'b', kinds: ['UNKNOWN'] },
        { speakerId: 'c', kinds: ['PARTY'] },
      ]),
    ).toEqual([
      { kind: 'PARTY', statements: 3, actors: 2 },
      { kind: 'ALLY_OF_ACCUSED', statements: 1, actors: 1 },
      { kind: 'UNKNOWN', statements: 1, actors: 1 },
    ])
    expect(sharesOf([])).toEqual([])
  })

  test('of 20,000 statements by as many speakers for one state with many allies take no pairs', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => n)
    const ties = [
      ...many.map((n) => tie(`speaker-${n} REPRESENTS sudria`)),
      ...many
        .slice(0, 200)
        .flatMap((n) => [tie(`sudria ALIGNED_WITH ally-${n}`), tie(`ally-${n} PARTY_TO flood`)]),
    ]
    const { kindsOf } = judgeInterests(stakes, ties)
    const began = performance.now()
    const kinds = many.map((n) => kindsOf(says(`speaker-${n}`)))
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(kinds.every(([kind]) => kind === 'ALLY_OF_PARTY')).toBe(true)
  })
})
