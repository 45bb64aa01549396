import { describe, expect, test } from '@jest/globals'
import { TornRead, retryConflicts } from '../../src/graph/retry.ts'

const lost = new Error('lost a race')
const isLost = (error: unknown) => error === lost

/** Work that fails as often as this, and counts how often it ran. */
function failing(times: number, error: Error) {
  const work = async () => {
    counted.runs += 1
    if (counted.runs <= times) throw error
    return 'done'
  }
  const counted = { runs: 0, work }
  return counted
}

describe.each([lost, new TornRead('a node went away')])('%s', (error) => {
  test('is tried again, until it goes well', async () => {
    const counted = failing(2, error)
    expect(await retryConflicts(counted.work, isLost)).toBe('done')
    expect(counted.runs).toBe(3)
  })

  test('is given up after eight times', async () => {
    const counted = failing(Infinity, error)
    await expect(retryConflicts(counted.work, isLost)).rejects.toBe(error)
    expect(counted.runs).toBe(8)
  })
})

test('what went wrong for another reason is not tried again', async () => {
  const counted = failing(1, new Error('another'))
  await expect(retryConflicts(counted.work, isLost)).rejects.toThrow('another')
  expect(counted.runs).toBe(1)
})
