import { describe, expect, it } from '@jest/globals'
import type { Compared } from '../../bench/compare.ts'
import { aimsOf } from '../../bench/report/figures.ts'
import { pageOf } from '../../bench/report/page.ts'
import { picturesOf } from '../../bench/report/pictures.ts'
import type { Results } from '../../bench/results.ts'
import { emptyRun } from './run.ts'

const timing = (p50: number) => ({
  p50,
  p95: 2 * p50,
  samples: 9,
  perSecond: 1_000 / p50,
  perSecondOf16: null,
})

function compared(
  name: string,
  times: Record<string, number>,
  refused: Record<string, string> = {},
): Compared {
  const timings = Object.fromEntries(Object.entries(times).map(([who, time]) => [who, timing(time)]))
  return {
    name,
    question: `Asks <${name}>`,
    isSingleRead: true,
    mustStayFlat: true,
    roundTrips: 2,
    timings,
    refused,
  }
}

const load = { rows: 10, seconds: 1, disputeSeconds: 1, disputes: 1 }
const size = (statements: number, operations: Compared[]) => ({
  statements,
  load: { ...load, statements },
  operations,
  missing: {},
  failed: {},
})
const results: Results = {
  ...emptyRun,
  sizes: [
    size(10, [compared('feed-page-1', { app: 2, bare: 1, tuned: 4 }), compared('slow', { app: 2, bare: 1 })]),
    size(100, [
      compared('feed-page-1', { app: 2, bare: 1, tuned: 4 }),
      compared('feed-page-100', { app: 5, bare: 1 }),
      compared('slow', { app: 20, bare: 1, tuned: 21 }, { natural: 'answers something else' }),
    ]),
  ],
  imported: [],
  embedded: [],
}

describe('the report', () => {
  it('says of each aim which operations meet it and which do not, at the largest size', () => {
    expect(aimsOf(results).map(({ met, missed }) => ({ met, missed }))).toEqual([
      { met: ['feed-page-1 2.00x'], missed: ['feed-page-100 5.00x', 'slow 20.00x'] },
      { met: ['feed-page-1 0.00'], missed: ['slow 1.00'] },
      { met: ['feed-page-1 2.00x'], missed: ['slow 1.05x'] },
      { met: [], missed: ['feed-page-100 2.50x'] },
    ])
  })

  it('says why a contender was not compared', () => {
    expect(pageOf(results, [])).toMatch(/Asks <slow>.*answers something else/)
  })

  it('draws a picture only where there is something to see, and shows it in the page', () => {
    const pictures = picturesOf(results)
    expect(Object.keys(pictures)).toEqual(['contenders.svg', 'growth.svg', 'pages.svg'])
    const shown = [...pageOf(results, Object.keys(pictures)).matchAll(/\((\w+\.svg)\)/g)].map(
      ([, name]) => name,
    )
    expect(shown).toEqual(['contenders.svg', 'growth.svg', 'pages.svg'])
    for (const svg of Object.values(pictures)) expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})
