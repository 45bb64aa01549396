// Repeats work that lost a race, a few times and no longer.
import { setTimeout as sleep } from 'node:timers/promises'

const attempts = 8
const firstWaitMs = 5

/**
 * Thrown where an answer lacks what it must have: Neo4j finds a node and reads its properties one after the other, and those of one that was
 * deleted in between are null.
 */
export class TornRead extends Error {
  override name = 'TornRead'
}

/** Runs `work` until it succeeds, fails for another reason than a lost race or a torn read, or has run eight times; waits a little longer each time. */
export async function retryConflicts<T>(
  work: () => Promise<T>,
  lostRace: (error: unknown) => boolean = () => false,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      const again = error instanceof TornRead || lostRace(error)
      if (attempt === attempts || !again) throw error
      await sleep(firstWaitMs * 2 ** attempt * Math.random())
    }
  }
}
