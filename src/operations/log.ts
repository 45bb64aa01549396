// The log: JSON lines for machines, or lines that a person reads on a terminal. Both go to standard output.
import { pino, type DestinationStream, type Logger } from 'pino'
import type { Config } from '../config.ts'

const standardOutput: DestinationStream = { write: (line) => void process.stdout.write(line) }

/** The log in the form and from the level that the settings ask for. */
export function createLog(
  { LOG_FORMAT, LOG_LEVEL }: Pick<Config, 'LOG_FORMAT' | 'LOG_LEVEL'>,
  output: DestinationStream = standardOutput,
): Logger {
  const readable: DestinationStream = { write: (line) => output.write(readableLine(line)) }
  const options = { level: LOG_LEVEL, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }
  const formatters = { level: (label: string) => ({ level: label }) }
  return pino({ ...options, formatters }, LOG_FORMAT === 'json' ? output : readable)
}

/** One JSON line as `time level message field=value …`, with the stack of an error below. */
export function readableLine(line: string): string {
  const { time, level, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>
  const fields = Object.entries(rest)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}=${readableValue(value)}`)
  const head = [
    String(time).slice(11, 19),
    String(level).padEnd(5),
    ...(typeof msg === 'string' ? [msg] : []),
  ]
  const { stack, message } = (err ?? {}) as { stack?: string; message?: string }
  const below = stack ?? message
  return `${[...head, ...fields].join(' ')}\n${below === undefined ? '' : `${below}\n`}`
}

function readableValue(value: unknown): string {
  const isPlain = typeof value === 'string' ? /^[\w./:*-]+$/.test(value) : typeof value !== 'object'
  if (isPlain) return String(value)
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value.join(',')
    : JSON.stringify(value)
}
