import { describe, expect, it } from '@jest/globals'
import { measure } from '../../bench/measure.ts'

const pace = { rounds: 6, warmUpMs: 60_000, budgetMs: 60_000, sliceMs: 1, slices: 1 }

describe('measure', () => {
  it('asks every contender once a round, beginning with another one each time', async () => {
    const asked: string[] = []
    const contender = (name: string) => ({ name, run: () => Promise.resolve(asked.push(name)) })
    const timings = await measure([contender('a'), contender('b'), contender('c')], pace)
    expect(asked.slice(0, 9).join('')).toBe('abcbcacab')
    expect(Object.values(timings).map(({ samples }) => samples)).toEqual([6, 6, 6])
  })

  it('asks one that has used up its time only as often as a median needs', async () => {
    const contender = (name: string) => ({ name, run: () => Promise.resolve() })
    const timings = await measure([contender('a')], { ...pace, rounds: 100, budgetMs: -1 })
    expect(timings.a?.samples).toBe(5)
  })
})
