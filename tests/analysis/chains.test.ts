// Attribution chains as the model defines them: who told whom, and where each trail ends.
import { describe, expect, test } from '@jest/globals'
import {
  attributionChains,
  mostChains,
  type CarriedRow,
  type Chain,
  type PassageRow,
} from '../../src/analysis/chains.ts'

const passage = (articleId: string, attribution: string, key = '1'): PassageRow => ({
  articleId,
  attribution,
  key,
})

function hop(citing: string, articleId: string, rest: Partial<CarriedRow> = {}): CarriedRow {
  return { citing, articleId, read: false, via: 'WIRE', certainty: 'STATED', statedIn: citing, ...rest }
}

/** A chain as one line: the read article, the hands, and the end. */
function lineOf({ report, hops, end, endRead }: Chain<PassageRow>): string {
  const trail = [report.articleId, ...hops.map(({ articleId }) => articleId)].join(' < ')
  return `${trail} ${end}${endRead ? ' read' : ''}`
}

function linesOf(
  passages: readonly PassageRow[],
  carried: readonly CarriedRow[] = [],
  venue: string | null = null,
) {
  return attributionChains(passages, carried, venue).map(lineOf)
}

describe('the end of a chain', () => {
  test('is OWN_REPORTING where the read article spoke to the speaker itself', () => {
    expect(linesOf([passage('morning', 'OWN_REPORTING')])).toEqual(['morning OWN_REPORTING read'])
  })

  test('is ANONYMOUS where the read article passes it on from a source it does not name', () => {
    expect(linesOf([passage('morning', 'ANONYMOUS')])).toEqual(['morning ANONYMOUS read'])
  })

  test('is UNATTRIBUTED where the read article does not say where it has it from', () => {
    expect(linesOf([passage('morning', 'NONE')])).toEqual(['morning UNATTRIBUTED read'])
  })

  test('is UNREAD where the last article named was not read', () => {
    expect(linesOf([passage('morning', 'CITED')], [hop('morning', 'wire')])).toEqual([
      'morning < wire UNREAD',
    ])
  })

  test('is PRIMARY where the words were said in the last article, and tells whether that was read', () => {
    const carried = [hop('morning', 'interview')]
    expect(linesOf([passage('morning', 'CITED')], carried, 'interview')).toEqual([
      'morning < interview PRIMARY',
    ])
    const read = [hop('morning', 'interview', { read: true })]
    const passages = [passage('morning', 'CITED'), passage('interview', 'OWN_REPORTING')]
    expect(linesOf(passages, read, 'interview')).toEqual([
      'morning < interview PRIMARY read',
      'interview PRIMARY read',
    ])
  })

  test('is PRIMARY before it is OWN_REPORTING: the venue of the words comes first', () => {
    expect(linesOf([passage('interview', 'OWN_REPORTING')], [], 'interview')).toEqual([
      'interview PRIMARY read',
    ])
  })

  test('comes from the own report of the article at the end, not from that of the article read first', () => {
    const carried = [hop('morning', 'evening', { read: true })]
    for (const [attribution, end] of [
      ['OWN_REPORTING', 'OWN_REPORTING'],
      ['ANONYMOUS', 'ANONYMOUS'],
      ['NONE', 'UNATTRIBUTED'],
    ] as const) {
      const [line] = linesOf([passage('morning', 'CITED'), passage('evening', attribution)], carried)
      expect(line).toBe(`morning < evening ${end} read`)
    }
  })

  test('is UNREAD where the last article was read for other statements but does not report this one', () => {
    const carried = [hop('morning', 'evening', { read: true })]
    expect(linesOf([passage('morning', 'CITED')], carried)).toEqual(['morning < evening UNREAD read'])
  })

  test('is CYCLE where articles cite each other, even if one of them is the venue', () => {
    const carried = [hop('morning', 'evening', { read: true }), hop('evening', 'morning', { read: true })]
    const passages = [passage('morning', 'CITED'), passage('evening', 'CITED')]
    expect(linesOf(passages, carried, 'morning')).toEqual([
      'morning < evening < morning CYCLE read',
      'evening < morning < evening CYCLE read',
    ])
  })

  test('is CYCLE where an article cites itself', () => {
    expect(linesOf([passage('morning', 'CITED')], [hop('morning', 'morning', { read: true })])).toEqual([
      'morning < morning CYCLE read',
    ])
  })
})

describe('branches', () => {
  test('of one article are one chain each, by article id', () => {
    const carried = [hop('morning', 'wire-b'), hop('morning', 'wire-a')]
    expect(linesOf([passage('morning', 'CITED')], carried)).toEqual([
      'morning < wire-a UNREAD',
      'morning < wire-b UNREAD',
    ])
  })

  test('that meet again are still two chains, each through its own hands', () => {
    const carried = [hop('morning', 'a'), hop('morning', 'b'), hop('a', 'source'), hop('b', 'source')]
    expect(linesOf([passage('morning', 'CITED')], carried)).toEqual([
      'morning < a < source UNREAD',
      'morning < b < source UNREAD',
    ])
  })

  test('go on with what another article tells of the article reached', () => {
    const carried = [
      hop('morning', 'wire'),
      hop('evening', 'wire'),
      hop('wire', 'interview', { statedIn: 'evening' }),
    ]
    expect(linesOf([passage('morning', 'CITED'), passage('evening', 'CITED')], carried)).toEqual([
      'morning < wire < interview UNREAD',
      'evening < wire < interview UNREAD',
    ])
  })

  test('that circle end at the first article met twice, while others reach their end', () => {
    const carried = [hop('morning', 'a'), hop('a', 'b'), hop('b', 'a'), hop('a', 'source')]
    expect(linesOf([passage('morning', 'CITED')], carried, 'source')).toEqual([
      'morning < a < b < a CYCLE',
      'morning < a < source PRIMARY',
    ])
  })
})

describe('hops told by several articles', () => {
  const carried = [
    hop('wire', 'interview', { statedIn: 'evening', certainty: 'INFERRED', via: 'UNKNOWN' }),
    hop('wire', 'interview', { statedIn: 'morning', certainty: 'STATED', via: 'INTERVIEW' }),
    hop('wire', 'interview', { statedIn: 'evening', certainty: 'INFERRED', via: 'UNKNOWN' }),
    hop('morning', 'wire'),
  ]
  const [chain] = attributionChains([passage('morning', 'CITED')], carried, null)

  test('are one hop that lists once each who tells it', () => {
    expect(chain?.hops).toHaveLength(2)
    expect(chain?.hops[1]?.statedIn).toEqual(['evening', 'morning'])
  })

  test('are STATED if any of them is, and keep a known way before an unknown one', () => {
    expect(chain?.hops[1]).toMatchObject({ certainty: 'STATED', via: 'INTERVIEW' })
  })

  test('are STATED and have the known way also where that way is inferred and what is stated names none', () => {
    const rows = [
      hop('morning', 'wire', { statedIn: 'morning', certainty: 'STATED', via: 'UNKNOWN' }),
      hop('morning', 'wire', { statedIn: 'evening', certainty: 'INFERRED', via: 'REPRINT' }),
    ]
    const [only] = attributionChains([passage('morning', 'CITED')], rows, null)
    expect(only?.hops).toMatchObject([{ certainty: 'STATED', via: 'REPRINT' }])
  })

  test('stay INFERRED where all of them are', () => {
    const inferred = ['morning', 'evening'].map((statedIn) =>
      hop('morning', 'wire', { statedIn, certainty: 'INFERRED' }),
    )
    const [only] = attributionChains([passage('morning', 'CITED')], inferred, null)
    expect(only?.hops).toMatchObject([{ certainty: 'INFERRED', statedIn: ['evening', 'morning'] }])
  })

  test('with different targets stay apart', () => {
    const [first] = attributionChains(
      [passage('morning', 'CITED')],
      [hop('morning', 'a'), hop('a', 'b'), hop('b', 'c')],
      null,
    )
    expect(first?.hops.map(({ articleId }) => articleId)).toEqual(['a', 'b', 'c'])
  })
})

describe('several passages of one article', () => {
  test('give one chain, with the passage that names the source', () => {
    const passages = [
      passage('morning', 'NONE', '1'),
      passage('morning', 'CITED', '2'),
      passage('morning', 'CITED', '3'),
    ]
    const chains = attributionChains(passages, [hop('morning', 'wire')], null)
    expect(chains.map(({ report }) => report.key)).toEqual(['2'])
  })

  test('give one chain, with the first passage where none names a source', () => {
    const chains = attributionChains(
      [passage('morning', 'NONE', '1'), passage('morning', 'NONE', '2')],
      [],
      null,
    )
    expect(chains.map(({ report }) => report.key)).toEqual(['1'])
  })

  test('end as OWN_REPORTING where any of them says so: a headline that says nothing takes nothing back', () => {
    const passages = [passage('morning', 'NONE', '1'), passage('morning', 'OWN_REPORTING', '2')]
    expect(linesOf(passages)).toEqual(['morning OWN_REPORTING read'])
    expect(linesOf([passage('morning', 'NONE', '1'), passage('morning', 'ANONYMOUS', '2')])).toEqual([
      'morning ANONYMOUS read',
    ])
  })
})

test('hands that part and meet again thirty times end after the most chains that are told', () => {
  const steps = Array.from({ length: 30 }, (_, step) => step)
  const carried = steps.flatMap((step) =>
    ['left', 'right'].flatMap((side) => [
      hop(`article:${step}`, `article:${side}-${step}`),
      hop(`article:${side}-${step}`, `article:${step + 1}`),
    ]),
  )
  expect(attributionChains([passage('article:0', 'CITED')], carried, null)).toHaveLength(mostChains)
})
