// Repeats work that lost a race, a few times and no longer.
import { setTimeout as sleep } from 'node:timers/promises'

const attempts = 8
const firstWaitMs = 5

/** Runs `work` until it succeeds, fails for another reason, or has lost eight times; waits a little longer each time. */
export async function retryConflicts<T>(
  work: () => Promise<T>,
  lostRace: (error: unknown) => boolean,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt === attempts || !lostRace(error)) throw error
      await sleep(firstWaitMs * 2 ** attempt * Math.random())
    }
  }
}
