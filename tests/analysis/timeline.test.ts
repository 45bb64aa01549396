// When statements were said and when their reports came out, in one order.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { timelineOf, type DatedStatement } from '../../src/analysis/timeline.ts'

const report = (articleId: string, publishedTo: string | null) => ({ articleId, publishedTo })
const rows: DatedStatement[] = [
  {
    id: 'statement:b',
    place: '2024-05-02|statement:b',
    reports: [
      report('article:x', '2024-05-03'),
      report('article:x', '2024-05-03'),
      report('article:y', null),
    ],
  },
  {
    id: 'statement:a',
    place: '2024-05-03|statement:a',
    reports: [report('article:x', '2024-05-03')],
  },
  { id: 'statement:c', place: '0000-00-00|statement:c', reports: [] },
]

test('each statement and each article once, the earliest first, whatever the order of rows', () => {
  const expected = [
    'PUBLISHED 0000-00-00|statement:b article:y',
    'SAID 0000-00-00|statement:c',
    'SAID 2024-05-02|statement:b',
    'SAID 2024-05-03|statement:a',
    'PUBLISHED 2024-05-03|statement:a article:x',
    'PUBLISHED 2024-05-03|statement:b article:x',
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
      expect(timelineOf(shuffled).map(({ kind, key }) => `${kind} ${key}`)).toEqual(expected)
    }),
  )
})
