// Sharing one piece of work: who joins what is running, who waits for the next run, and who leaves early.
import { expect, test } from '@jest/globals'
import { joinNext, joinRunning, within } from '../../src/contract/sharing.ts'

/** Work whose runs end when the test says so; each gives its number. */
function heldWork() {
  const ends: ((how: 'done' | 'failed') => void)[] = []
  const work = () => {
    const number = ends.length + 1
    return new Promise<number>((resolve, reject) => {
      ends.push((how) => {
        if (how === 'done') resolve(number)
        else reject(new Error(`run ${number} failed`))
      })
    })
  }
  return {
    work,
    runs: () => ends.length,
    end: (run: number, how: 'done' | 'failed' = 'done') => ends[run - 1]?.(how),
  }
}

test('who asks while the work is running joins it', async () => {
  const { work, runs, end } = heldWork()
  const ask = joinRunning(work)
  const asked = [ask(), ask(), ask()]
  end(1)
  expect(await Promise.all(asked)).toEqual([1, 1, 1])
  const later = ask()
  end(2)
  expect([await later, runs()]).toEqual([2, 2])
})

test('who must see what he has just done waits for the next run, together with all who wait', async () => {
  const { work, runs, end } = heldWork()
  const ask = joinNext(work)
  const first = ask()
  const others = [ask(), ask()]
  expect(runs()).toBe(1)
  end(1)
  expect(await first).toBe(1)
  while (runs() < 2) await Promise.resolve()
  const third = ask()
  end(2)
  expect(await Promise.all(others)).toEqual([2, 2])
  while (runs() < 3) await Promise.resolve()
  end(3)
  expect(await third).toBe(3)
})

test('a run that fails fails for those who joined it, and the next begins anew', async () => {
  const { work, runs, end } = heldWork()
  const ask = joinNext(work)
  const first = ask()
  const second = ask()
  end(1, 'failed')
  await expect(first).rejects.toThrow('run 1 failed')
  while (runs() < 2) await Promise.resolve()
  end(2)
  expect(await second).toBe(2)
})

test('who leaves early is told why, and the work goes on', async () => {
  const { work, end } = heldWork()
  const ask = joinRunning(work)
  const leaving = new AbortController()
  const hasty = within(leaving.signal, ask(), () => 'not yet')
  const patient = within(new AbortController().signal, ask(), () => 'never')
  leaving.abort()
  await expect(hasty).rejects.toMatchObject({ code: 'UNAVAILABLE', message: 'not yet' })
  await expect(within(leaving.signal, ask(), () => 'too late')).rejects.toMatchObject({ message: 'too late' })
  end(1)
  expect(await patient).toBe(1)
})
