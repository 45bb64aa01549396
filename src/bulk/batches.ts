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

/** Makes the next one ready while one is worked on. */
export async function* ahead<T>(source: AsyncGenerator<T, undefined>): AsyncGenerator<T, undefined> {
  let next = source.next()
  for (;;) {
    const one = await next
    if (one.done === true) return
    next = source.next()
    // What fails is thrown when it is asked for; where nobody asks any more, something failed before.
    next.catch(() => undefined)
    yield one.value
  }
}
