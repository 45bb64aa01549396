// Does something again and again, with a pause after each time, without keeping the process alive.

export interface Repeating {
  readonly start: () => void
  readonly stop: () => void
}

/** `work` must not throw. It begins a pause after `start`, and never while it runs. */
export function repeat(work: () => Promise<void>, pauseMs: number): Repeating {
  let running = false
  let timer: NodeJS.Timeout | undefined
  const wait = () => {
    if (running) timer = setTimeout(() => void work().then(wait), pauseMs).unref()
  }
  return {
    start: () => {
      if (running) return
      running = true
      wait()
    },
    stop: () => {
      running = false
      clearTimeout(timer)
    },
  }
}
