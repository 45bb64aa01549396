// What stood at a moment, by each of the three clocks.
import { expect, test } from '@jest/globals'
import { asOfMoment, standingOf, type Clocks } from '../../src/analysis/as-of.ts'

const report = (from: string | null, to: string | null) => ({
  articleId: 'article:a',
  passage: '1',
  published: { from, to },
  recordedAt: '2024-05-02T10:00:00.000Z',
})
const clocks = (parts: Partial<Clocks>): Clocks => ({
  said: { from: '2024-03-05', to: '2024-03-07' },
  reports: [report('2024-03-08', '2024-03-08')],
  recordedAt: '2024-05-01T10:00:00.000Z',
  ...parts,
})

test.each([
  ['2024-03-04T23:59:59Z', 'ABSENT'],
  ['2024-03-05T00:00:00Z', 'UNCERTAIN'],
  ['2024-03-07T23:59:58Z', 'UNCERTAIN'],
  ['2024-03-07T23:59:59Z', 'CERTAIN'],
  ['2024-03-08T01:00:00+02:00', 'UNCERTAIN'],
  ['2024-03-07T23:00:00-01:00', 'CERTAIN'],
])('said from the fifth to the seventh of March, as of %s: %s', (at, standing) => {
  expect(standingOf(clocks({}), asOfMoment('SAID', at))).toBe(standing)
})

test('an open beginning may lie at any time; an open end is never over', () => {
  const open = clocks({ said: { from: null, to: '2024-03-07' } })
  expect(standingOf(open, asOfMoment('SAID', '1900-01-01T00:00:00Z'))).toBe('UNCERTAIN')
  expect(standingOf(open, asOfMoment('SAID', '2024-03-08T00:00:00Z'))).toBe('CERTAIN')
  const endless = clocks({ said: { from: '2024-03-05', to: null } })
  expect(standingOf(endless, asOfMoment('SAID', '2999-01-01T00:00:00Z'))).toBe('UNCERTAIN')
})

test('by publication, one report that is certainly out is enough', () => {
  const two = clocks({ reports: [report(null, null), report('2024-03-08', '2024-03-08')] })
  expect(standingOf(two, asOfMoment('PUBLISHED', '2024-03-07T12:00:00Z'))).toBe('UNCERTAIN')
  expect(standingOf(two, asOfMoment('PUBLISHED', '2024-03-09T00:00:00Z'))).toBe('CERTAIN')
  expect(standingOf(clocks({}), asOfMoment('PUBLISHED', '2024-03-07T23:59:59Z'))).toBe('ABSENT')
  expect(standingOf(clocks({ reports: [] }), asOfMoment('PUBLISHED', '2999-01-01T00:00:00Z'))).toBe('ABSENT')
})

test('recording is exact to the moment', () => {
  expect(standingOf(clocks({}), asOfMoment('RECORDED', '2024-05-01T09:59:59.999Z'))).toBe('ABSENT')
  expect(standingOf(clocks({}), asOfMoment('RECORDED', '2024-05-01T12:00:00+02:00'))).toBe('CERTAIN')
})
