// How commands print what they found: JSON for machines, tables for people, both on standard output.

/** The option that every command with an answer has. */
export const jsonOption = ['--json', 'print one JSON object and nothing else'] as const

/** Text after a command's help that shows how it is called. */
export function examples(...lines: readonly (readonly [command: string, effect: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length))
  const shown = lines.map(([command, effect]) => `  ${command.padEnd(width)}   ${effect}`)
  return `\nExamples:\n${shown.join('\n')}`
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

export function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

/** Names and numbers in two columns. */
export function countLines(counts: readonly (readonly [name: string, count: number])[]): string[] {
  const names = Math.max(0, ...counts.map(([name]) => name.length))
  const numbers = Math.max(0, ...counts.map(([, count]) => String(count).length))
  return counts.map(([name, count]) => `  ${name.padEnd(names)}  ${String(count).padStart(numbers)}`)
}

const tickMs = 200

const barWidth = 24
const plainEveryMs = 10_000

/** How far a long work has come: a bar with rate and time left where a person sees it, a plain line for each step, and now and then, elsewhere. */
export function createBar(unit: string) {
  const { stderr } = process
  const begun = Date.now()
  let shownAt = stderr.isTTY ? 0 : begun
  let step = ''
  const told = (doing: string, done: number, all: number | null) => {
    const seconds = Math.max(0.001, (Date.now() - begun) / 1_000)
    const rate = `${Math.round(done / seconds)} ${unit}/s`
    if (all === null) return `${doing} ${done} ${unit}, ${rate}`
    const left = Math.round(((all - done) * seconds) / Math.max(1, done))
    return `${doing} ${done} of ${all} ${unit}, ${rate}, ${left} s left`
  }
  return {
    show: (doing: string, done: number, all: number | null) => {
      const isEarly = Date.now() - shownAt < (stderr.isTTY ? tickMs : plainEveryMs)
      if (isEarly && doing === step) return
      shownAt = Date.now()
      step = doing
      const filled = all === null ? 0 : Math.round((barWidth * done) / Math.max(1, all))
      const bar = all === null ? '' : `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] `
      stderr.write(stderr.isTTY ? `\r\x1b[K${bar}${told(doing, done, all)}` : `${told(doing, done, all)}\n`)
    },
    end: () => {
      if (stderr.isTTY && shownAt > 0) stderr.write('\r\x1b[K')
    },
  }
}

/** One line on standard error that says how far a command is, where a person sees it; nothing elsewhere. */
export function createTicker() {
  const { stderr } = process
  let shownAt = 0
  return {
    show: (line: string) => {
      if (!stderr.isTTY || Date.now() - shownAt < tickMs) return
      shownAt = Date.now()
      stderr.write(`\r\x1b[K${line}`)
    },
    end: () => {
      if (shownAt === 0) return
      shownAt = 0
      stderr.write('\r\x1b[K')
    },
  }
}
