// Groups entries into batches: each is written in one transaction, and the same files always give the same batches.
import type { Line, Read } from './lines.ts'

/** Entries in a batch; the reports that stand right behind a statement come with it, however many there are. */
const perBatch = 2_000

/** Entries in batches. What is wrong with a line is told, and the line left out. */
export async function* batchesOf(
  entries: AsyncIterable<Read>,
  refuse: (problem: Extract<Read, { problem: unknown }>['problem']) => void,
  size: number = perBatch,
): AsyncGenerator<Line[]> {
  let batch: Line[] = []
  for await (const read of entries) {
    if ('problem' in read) {
      refuse(read.problem)
      continue
    }
    if (batch.length >= size && read.line.list !== 'reports') {
      yield batch
      batch = []
    }
    batch.push(read.line)
  }
  if (batch.length > 0) yield batch
}
