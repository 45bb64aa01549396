// Lets a transaction end only when nothing that its work asked for is under way any more.
import type { Run } from './engine.ts'

/**
 * Does `work`, and gives what it gives when all that it asked for has been answered. Once it has ended, well or not, nothing more is asked: what
 * some part of it still wanted would reach the store outside the transaction.
 */
export async function settle<T>(run: Run, work: (run: Run) => Promise<T>): Promise<T> {
  const asked = new Set<Promise<unknown>>()
  let ended = false
  const within: Run = async (statement) => {
    if (ended) throw new Error('the transaction has ended')
    const answer = run(statement)
    asked.add(answer)
    try {
      return await answer
    } finally {
      asked.delete(answer)
    }
  }
  try {
    return await work(within)
  } finally {
    ended = true
    await Promise.allSettled(asked)
  }
}
