// When statements were said and when their reports came out, in one order.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { timelineOf, type DatedStatement } from '../../src/analysis/timeline.ts'

const report = (articleId: string, to: string | null, passage = '1') => ({
  articleId,
  passage,
  published: { from: to, to },
  recordedAt: '2024-01-01T00:00:00.000Z',
})
const rows: DatedStatement[] = [
  {
    id: 'statement:b',
    said: { from: '2024-05-02', to: '2024-05-02' },
    reports: [
      report('article:x', '2024-05-03'),
      report('article:x', '2024-05-03', '2'),
      report('article:y', null),
    ],
  },
  { id: 'statement:a', said: { from: null, to: '2024-05-03' }, reports: [report('article:x', '2024-05-03')] },
  { id: 'statement:c', said: { from: '2024-05-01', to: null }, reports: [] },
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
