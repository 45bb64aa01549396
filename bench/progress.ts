// Says on stderr how far a run has come; stdout stays free.

const started = Date.now()
const isTerminal = process.stderr.isTTY

/** One line that replaces the one before it on a terminal; elsewhere only headings are written. */
export function say(line: string): void {
  if (isTerminal) process.stderr.write(`\r\x1b[K${stamp()} ${line}`)
}

/** A line that stays. */
export function announce(line: string): void {
  process.stderr.write(`${isTerminal ? '\r\x1b[K' : ''}${stamp()} ${line}\n`)
}

function stamp(): string {
  const seconds = Math.floor((Date.now() - started) / 1_000)
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}
