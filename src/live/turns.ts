// Lets those who share something have it one after the other.

/** Waits for a turn; gives what ends it. */
export type Turns = () => Promise<() => void>

export function createTurns(): Turns {
  let last = Promise.resolve()
  return async () => {
    const before = last
    let giveBack: () => void = () => undefined
    last = new Promise((resolve) => (giveBack = resolve))
    await before
    return giveBack
  }
}
