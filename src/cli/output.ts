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
