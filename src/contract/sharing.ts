// Lets many askers share one piece of work.
import { unavailable } from '../errors.ts'

/** Whoever asks while the work is running gets what it gives. */
export function joinRunning<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  return () => {
    running ??= work().finally(() => (running = null))
    return running
  }
}

/** Whoever asks while the work is running gets what the next run gives: what has begun may have missed what he has just done. */
export function joinNext<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const start = () => {
    running = work().finally(() => (running = null))
    return running
  }
  const afterwards = () => {
    next = null
    return start()
  }
  return () => {
    if (!running) return start()
    next ??= running.then(afterwards, afterwards)
    return next
  }
}

/** The answer, if it comes before the asker's time is over; the work goes on without him. Throws UNAVAILABLE with a sentence otherwise. */
export async function within<T>(signal: AbortSignal, answer: Promise<T>, why: () => string): Promise<T> {
  let leave: () => void = () => undefined
  const gone = new Promise<never>((_, reject) => {
    leave = () => {
      reject(unavailable(why()))
    }
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
  })
  try {
    return await Promise.race([answer, gone])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
