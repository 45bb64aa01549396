// Operations that are measured again take the place of the earlier ones, and the page says so.
import { expect, test } from '@jest/globals'
import { pageOf } from '../../bench/report/page.ts'
import { replaceOperations, type Results } from '../../bench/results.ts'
import { emptyRun } from './run.ts'

const operation = (name: string, p50: number) => ({
  name,
  question: name,
  isSingleRead: false,
  mustStayFlat: false,
  roundTrips: 1,
  timings: { app: { p50, p95: p50, samples: 5, perSecond: 1, perSecondOf16: null } },
  refused: {},
})
const load = { statements: 10, rows: 10, seconds: 1, disputeSeconds: 1, disputes: 1 }
const embedded = {
  rows: 1,
  loadSeconds: 1,
  disputeSeconds: 1,
  fileBytes: 1,
  memoryBytes: 1,
  reopenSeconds: 1,
}

function results(date: string, times: Record<string, number>, sizes: number[]): Results {
  const operations = Object.entries(times).map(([name, p50]) => operation(name, p50))
  const told = operations.map(({ name }) => ({ name, question: name, p50: times[name] ?? 0, p95: 0 }))
  return {
    ...emptyRun,
    date,
    sizes: sizes.map((statements) => ({ statements, load, operations, missing: {}, failed: {} })),
    embedded: sizes.map((statements) => ({ ...embedded, statements, operations: told })),
  }
}

test('what was measured again replaces the same operations of the same sizes, and brings operations and sizes that were not there', () => {
  const merged = replaceOperations(
    results('2024-01-01', { slow: 9, quick: 1 }, [10, 100]),
    results('2024-01-02', { slow: 5, other: 3 }, [100, 1_000]),
  )
  const app = merged.sizes.map((size) => size.operations.map(({ name, timings }) => [name, timings.app?.p50]))
  expect(app).toEqual([
    [
      ['slow', 9],
      ['quick', 1],
    ],
    [
      ['slow', 5],
      ['quick', 1],
      ['other', 3],
    ],
    [
      ['slow', 5],
      ['other', 3],
    ],
  ])
  expect(merged.embedded.map(({ operations }) => operations.map(({ p50 }) => p50))).toEqual([
    [9, 1],
    [5, 1, 3],
    [5, 3],
  ])
  expect(merged.date).toBe('2024-01-01')
  expect(pageOf(merged, [])).toContain('Measured again by themselves on 2024-01-02: `slow`, `other`.')
})
