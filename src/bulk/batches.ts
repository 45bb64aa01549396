// Groups entries into batches: each is written in one transaction, and the same files always give the same batches.
import type { Problem } from '../entries/problem.ts'
import type { Line, Read } from './lines.ts'

/** Entries in a batch; the reports that stand right behind a statement come with it, however many there are. */
const perBatch = 2_000

export interface Batch {
  readonly lines: readonly Line[]
  /** What is wrong with lines among these that hold no entry. */
  readonly problems: readonly Problem[]
}

/** Entries in batches. */
export async function* batchesOf(
  entries: AsyncIterable<Read>,
  size: number = perBatch,
): AsyncGenerator<Batch, undefined> {
  let lines: Line[] = []
  let problems: Problem[] = []
  for await (const read of entries) {
    const isFull = lines.length >= size || problems.length >= size
    if (isFull && !('line' in read && read.line.list === 'reports')) {
      yield { lines, problems }
      lines = []
      problems = []
    }
    if ('line' in read) lines.push(read.line)
    else problems.push(read.problem)
  }
  if (lines.length + problems.length > 0) yield { lines, problems }
}

/** One of several things, and what makes the next one ready while this one is worked on. */
export interface Ahead<T> {
  readonly value: T
  readonly readyNext: () => void
}

/** The things in their order; one is made ready when it is asked for, or before, where `readyNext` was called. */
export async function* ahead<T>(source: AsyncGenerator<T, undefined>): AsyncGenerator<Ahead<T>, undefined> {
  const ready: Promise<IteratorResult<T, undefined>>[] = []
  const readyNext = () => {
    if (ready.length > 0) return
    const next = source.next()
    // What fails is thrown when it is asked for; where nobody asks any more, something failed before.
    next.catch(() => undefined)
    ready.push(next)
  }
  for (;;) {
    const one = await (ready.shift() ?? source.next())
    if (one.done === true) return
    yield { value: one.value, readyNext }
  }
}
