// Lets whoever waits for a store go when his time is over; what he asked for may still go on, or be told to end.
import type { DomainError } from '../errors.ts'

export interface Patience {
  readonly timeoutMs: number
  /** Ends the waiting earlier: the asker has gone. */
  readonly signal?: AbortSignal | undefined
}

/** What `answer` comes to, unless time is over first: then `leave` is called, and what it gives is thrown. */
export async function waitFor<T>(
  answer: Promise<T>,
  { timeoutMs, signal }: Patience,
  leave: () => DomainError,
): Promise<T> {
  let stop: () => void = () => undefined
  const gone = new Promise<never>((_, reject) => {
    stop = () => reject(leave())
  })
  const clock = setTimeout(stop, timeoutMs)
  if (signal?.aborted === true) stop()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([answer, gone])
  } finally {
    clearTimeout(clock)
    signal?.removeEventListener('abort', stop)
    // Nobody is left to be told how it ended.
    answer.catch(() => undefined)
  }
}

/** The course of one write, which may be given up until it is being committed. */
export interface Course {
  /** Throws when it was given up; whoever is about to commit asks first. */
  requireGoingOn(): void
  /** Called last before the commit: from now on nobody outside the store knows what becomes of it. */
  committing(): void
}

/** Runs a write within its time. Where time is over before the commit nothing is written; afterwards `unsure` is thrown. */
export function writeWithin<T>(
  timeoutMs: number,
  write: (course: Course) => Promise<T>,
  late: () => DomainError,
  unsure: () => DomainError = late,
): Promise<T> {
  let [gone, committing] = [false, false]
  const requireGoingOn = () => {
    if (gone) throw late()
  }
  const course = {
    requireGoingOn,
    committing: () => {
      requireGoingOn()
      committing = true
    },
  }
  return waitFor(write(course), { timeoutMs }, () => {
    gone = true
    return committing ? unsure() : late()
  })
}
