// Every setting of the program, read once from the environment: name, default, rule, and what it does.
import { z } from 'zod'
import { accessProblems, accessSettings, asksWhoAsks, usualAlgorithms } from './access/settings.ts'
import { StartupError } from './errors.ts'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== ''),
)
/** The origin of a web page: a scheme, a host and perhaps a port, and nothing after it. */
const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
  error: 'must be origins such as https://dashboard.example, separated by commas',
})
const addressRange = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
  error: 'must be addresses or ranges such as 10.0.0.0/8, separated by commas',
})
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
  ALLOWED_HOSTS: list.default([]),
  /** Web pages of other origins that browsers let ask. */
  ALLOWED_ORIGINS: list.pipe(z.array(origin)).default([]),
  /** Requests that one address may make in a minute, 0 for any number; left out: any number where HOST is of loopback, else 600. */
  RATE_LIMIT: whole(0, 1_000_000).optional(),
  /** Addresses of proxies that are believed when they say whom they ask for. */
  TRUSTED_PROXIES: list.pipe(z.array(addressRange)).default([]),
  /** Whether clients may ask for the schema, and get the page to ask from; left out: only where HOST is of loopback. */
  INTROSPECTION: yesOrNo.optional(),
  /** Whether /metrics is there. */
  METRICS: yesOrNo.default(true),
  /** Milliseconds after which a request ends. */
  REQUEST_TIMEOUT_MS: whole(100, 600_000).default(10_000),
  /** Connections open at once; those beyond are closed unheard. */
  MAX_CONNECTIONS: whole(1, 1_000_000).default(10_000),
  /** Entries that one filtered list may pass over. */
  SCAN_BUDGET: whole(100, 1_000_000).default(5_000),
  /** Entries that one totalCount may count. */
  COUNT_BUDGET: whole(100, 10_000_000).default(100_000),
  /** Statements of one claim and stance that an analysis looks at. */
  JUDGED_STATEMENTS: whole(1, 1_000_000).default(10_000),
  /** The same for a dossier, unless all is asked for. */
  DOSSIER_STATEMENTS: whole(1, 1_000_000).default(1_000),
  /** The cost that one operation may have. */
  MAX_COST: whole(100, 10_000_000).default(50_000),
  /** How much is logged. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** JSON lines for machines, or text for people. */
  LOG_FORMAT: z.enum(['json', 'text']),
  ...accessSettings,
})

type Settings = z.infer<typeof settings>
export type Config = Omit<Settings, 'INTROSPECTION'> & { INTROSPECTION: boolean }

/** Names that are read elsewhere: by Node, by npm scripts and by tests. A file of settings may hold them, too. */
export const otherNames = [
  'NODE_ENV',
  'NEO4J_TEST_URI',
  'NEO4J_TEST_USERNAME',
  'NEO4J_TEST_PASSWORD',
  'SKIP_NEO4J',
  'REQUIRE_NEO4J',
  'CI',
  'NEO4J_BOLT_PORT',
  'NEO4J_HTTP_PORT',
  'NEO4J_LOCAL_HOME',
  'CHROMIUM',
  'JAVA_HOME',
]

/**
 * Reads the settings from the environment, which holds much else; of the names in a file of settings, `inFile`, each must be one. Throws a
 * StartupError that lists everything that is wrong.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  inFile: readonly string[] = [],
): Config {
  const names = Object.keys(settings.shape)
  const given = Object.fromEntries(
    names.flatMap((name) => ((environment[name] ?? '') === '' ? [] : [[name, environment[name]]])),
  )
  const LOG_FORMAT = environment.NODE_ENV === 'production' ? 'json' : 'text'
  const parsed = settings.safeParse({ LOG_FORMAT, ...given })
  const unknown = inFile.filter((name) => !names.includes(name) && !otherNames.includes(name))
  const together = accessProblems(given)
  if (parsed.success && unknown.length === 0 && together.length === 0) return withDefaults(parsed.data)
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `  ${path.join('.')}: ${message}`),
    ...together.map((problem) => `  ${problem}`),
    ...unknown.map((name) => `  ${name}: stands in .env and is no setting; docs/configuration.md lists them`),
  ]
  throw new StartupError(`The settings cannot be used:\n${problems.join('\n')}`, 2)
}

/** Whether nobody but this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1', '[::1]'].includes(host)
}

/** Whoever opens the server to a network opens its schema by a word of his own. */
function withDefaults(given: Settings): Config {
  const AUTH_ALGORITHMS =
    given.AUTH_ALGORITHMS.length > 0
      ? given.AUTH_ALGORITHMS
      : asksWhoAsks(given)
        ? usualAlgorithms(given)
        : []
  return { ...given, AUTH_ALGORITHMS, INTROSPECTION: given.INTROSPECTION ?? isLoopback(given.HOST) }
}

/**
 * Throws a StartupError where others than this machine's own user could write: beyond loopback, and behind a proxy, a server asks who asks, or is
 * told that it need not.
 */
export function requireAccess(config: Config): void {
  const { HOST, TRUST_LOCAL, ALLOWED_HOSTS, TRUSTED_PROXIES } = config
  const open = [
    ...(isLoopback(HOST) ? [] : [`HOST=${HOST}`]),
    ...(ALLOWED_HOSTS.every(isLoopback) ? [] : ['ALLOWED_HOSTS']),
    ...(TRUSTED_PROXIES.length === 0 ? [] : ['TRUSTED_PROXIES']),
  ]
  if (asksWhoAsks(config) || TRUST_LOCAL || open.length === 0) return
  throw new StartupError(
    `By ${open.join(', ')} others can reach this server, and nothing says who may write: set AUTH_JWKS_URL or AUTH_SECRET with AUTH_ISSUER and AUTH_AUDIENCE, or API_KEYS=true, or TRUST_LOCAL=true, with which everyone who reaches it is an editor (docs/access.md).`,
    2,
  )
}
