// Those who want to be told when something happens.

export interface Listeners<T> {
  /** Tells `listener` from now on; gives what ends that. */
  readonly add: (listener: (told: T) => void) => () => void
  readonly tell: (told: T) => void
  readonly clear: () => void
}

/** Listeners to one thing, none so far. */
export function listenersTo<T>(): Listeners<T> {
  const listeners = new Set<(told: T) => void>()
  return {
    add: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell: (told) => {
      for (const listener of listeners) listener(told)
    },
    clear: () => listeners.clear(),
  }
}
