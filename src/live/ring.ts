// The latest changes of the log, kept for all who follow it: a bounded number of them, and of ids of nodes that they touched.
import type { ChangeModel } from '../contract/models.ts'

export interface Ring {
  readonly push: (change: ChangeModel) => void
  /** Forgets everything; the log is known up to this number. */
  readonly reset: (last: number) => void
  /** The number up to which the log is known. */
  readonly last: () => number
  /** The first change after this number; `gone` where it is not kept any more, null where there is none yet. */
  readonly after: (number: number) => ChangeModel | 'gone' | null
  readonly size: () => number
}

/** The change of a whole import names thousands of nodes. */
const idsPerChange = 50

/** Keeps at most `most` changes, and 50 times as many ids in them. */
export function createRing(most: number): Ring {
  let changes: ChangeModel[] = []
  let ids = 0
  let floor = 0
  const last = () => changes.at(-1)?.number ?? floor
  return {
    last,
    push: (change) => {
      changes.push(change)
      ids += change.nodeIds.length
      while (changes.length > most || (ids > most * idsPerChange && changes.length > 1)) {
        const [first] = changes.splice(0, 1)
        if (!first) return
        ids -= first.nodeIds.length
        floor = first.number
      }
    },
    reset: (number) => {
      changes = []
      ids = 0
      floor = number
    },
    after: (number) => {
      if (number < floor) return 'gone'
      if (number >= last()) return null
      let [low, high] = [0, changes.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((changes[middle]?.number ?? 0) > number) high = middle
        else low = middle + 1
      }
      return changes[low] ?? null
    },
    size: () => changes.length,
  }
}
