// Every setting of the program, read once from the environment: name, default, rule, and what it does.
import { z } from 'zod'
import { StartupError } from './errors.ts'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const hostList = z.string().transform((text) =>
  text
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== ''),
)
const optional = z.string().optional()
const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true')

/** Each setting by its name, with its rule and default. */
export const settings = z.object({
  /** The port to listen on; 0 picks a free one. */
  PORT: whole(0, 65_535).default(4000),
  /** The address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The folder of the embedded store and of private article texts. */
  DATA_DIR: z.string().min(1).default('.data'),
  /** Where Neo4j answers; the embedded engine serves where this is empty. */
  NEO4J_URI: optional,
  /** The user name for Neo4j. */
  NEO4J_USERNAME: optional,
  /** The password for Neo4j; no authentication is sent where it is empty. */
  NEO4J_PASSWORD: optional,
  /** The database of Neo4j; its default one where this is empty. */
  NEO4J_DATABASE: optional,
  /** Host names that requests may name, beside those of loopback. */
  ALLOWED_HOSTS: hostList.default([]),
  /** Whether clients may ask for the schema, and get the page to ask from; left out: only where HOST is of loopback. */
  INTROSPECTION: yesOrNo.optional(),
  /** Whether /metrics is there. */
  METRICS: yesOrNo.default(true),
  /** Milliseconds after which a request ends. */
  REQUEST_TIMEOUT_MS: whole(100, 600_000).default(10_000),
  /** Entries that one filtered list may pass over. */
  SCAN_BUDGET: whole(100, 1_000_000).default(5_000),
  /** Entries that one totalCount may count. */
  COUNT_BUDGET: whole(100, 10_000_000).default(100_000),
  /** The cost that one operation may have. */
  MAX_COST: whole(100, 10_000_000).default(50_000),
  /** How much is logged. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** JSON lines for machines, or text for people. */
  LOG_FORMAT: z.enum(['json', 'text']),
})

type Settings = z.infer<typeof settings>
export type Config = Omit<Settings, 'INTROSPECTION'> & { INTROSPECTION: boolean }

/** Reads the settings. Throws a StartupError that lists everything that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const names = Object.keys(settings.shape)
  const given = Object.fromEntries(
    names.flatMap((name) => ((environment[name] ?? '') === '' ? [] : [[name, environment[name]]])),
  )
  const LOG_FORMAT = environment.NODE_ENV === 'production' ? 'json' : 'text'
  const parsed = settings.safeParse({ LOG_FORMAT, ...given })
  if (parsed.success) return withDefaults(parsed.data)
  const problems = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new StartupError(`The settings cannot be used:\n${problems.join('\n')}`, 2)
}

/** Whether nobody but this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host)
}

/** Whoever opens the server to a network opens its schema by a word of his own. */
function withDefaults(given: Settings): Config {
  return { ...given, INTROSPECTION: given.INTROSPECTION ?? isLoopback(given.HOST) }
}
