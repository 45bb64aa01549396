// A promise that something elsewhere settles.

export interface Deferred {
  readonly promise: Promise<void>
  resolve(): void
}

export function defer(): Deferred {
  let resolve = (): void => undefined
  const promise = new Promise<void>((settle) => (resolve = settle))
  return { promise, resolve: () => resolve() }
}
