import { describe, expect, it } from '@jest/globals'
import { growth, percentile } from '../../bench/statistics.ts'

describe('percentile', () => {
  it('takes the nearest rank, whatever the order of the samples', () => {
    const samples = [5, 1, 4, 2, 3]
    expect([0.5, 0.95, 0].map((share) => percentile(samples, share))).toEqual([3, 5, 1])
  })

  it('refuses to say anything of no samples', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError)
  })
})

describe('growth', () => {
  it('is 0 for times that stay, 1 for times that grow as the size does, and null for one size', () => {
    const at = (size: number, time: number) => ({ size, time })
    expect(growth([at(10, 7), at(100, 7), at(1_000, 7)])).toBeCloseTo(0)
    expect(growth([at(10, 7), at(100, 70), at(1_000, 700)])).toBeCloseTo(1)
    expect(growth([at(10, 7)])).toBeNull()
  })
})
