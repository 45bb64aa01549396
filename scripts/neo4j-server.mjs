// Starts and stops a local Neo4j Community server from its jars, without Docker and without a password.
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { javaCommand, provideJars } from './neo4j-jars.mjs'

const HOST = '127.0.0.1'
const GUARD = fileURLToPath(new URL('./neo4j-guard.mjs', import.meta.url))
const READY_WITHIN_MS = 120_000
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
/** Java compiles what is called often a second time, to run faster: five times as often as it would by itself before that pays here. */
const LATER_OPTIMIZATION = [
  '-XX:Tier4InvocationThreshold=25000',
  '-XX:Tier4MinInvocationThreshold=3000',
  '-XX:Tier4CompileThreshold=75000',
  '-XX:Tier4BackEdgeThreshold=200000',
]

/**
 * @typedef {{
 *   home?: string, boltPort?: number, httpPort?: number, heap?: string, pageCache?: string, browserCommands?: string, shortLived?: boolean
 * }} ServerOptions
 * @typedef {{
 *   boltUri: string, httpUrl: string, ended: Promise<void>, stop: () => Promise<void>, kill: () => Promise<void>
 * }} Server
 */

/**
 * Starts a server on the loopback address, on free ports unless told which, and returns once it answers.
 * Its data stays under `home`, or is thrown away at its end when there is none.
 * Neo4j Browser runs `browserCommands` (without colons, separated by semicolons) when it has connected.
 * One that is `shortLived` spends less on being fast later.
 * It ends with `stop()`, or by itself when this process ends; `kill()` ends it as a crash would.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer({
  home: lastingHome,
  boltPort = 0,
  httpPort = 0,
  heap = '512m',
  pageCache = '64m',
  browserCommands = '',
  shortLived = false,
}) {
  const jars = await provideJars()
  const home = lastingHome ?? mkdtempSync(join(tmpdir(), 'counterclaim-neo4j-'))
  const bolt = await findFreePort(boltPort)
  const http = await findFreePort(httpPort)
  writeSettings(home, bolt, http, { pageCache, browserCommands, shortLived })
  const { ended, stop, kill } = launch(home, [
    lastingHome ? '' : home,
    javaCommand(),
    ...javaArguments(home, jars, heap, shortLived),
  ])
  const server = { boltUri: `bolt://${HOST}:${bolt}`, httpUrl: `http://${HOST}:${http}`, ended, stop, kill }
  await waitUntilReady(server, home)
  return server
}

/**
 * @param {string} home
 * @param {number} boltPort
 * @param {number} httpPort
 * @param {{ pageCache: string, browserCommands: string, shortLived: boolean }} own
 */
function writeSettings(home, boltPort, httpPort, { pageCache, browserCommands, shortLived }) {
  const settings = {
    'server.default_listen_address': HOST,
    'server.bolt.listen_address': `${HOST}:${boltPort}`,
    'server.bolt.advertised_address': `localhost:${boltPort}`,
    'server.http.listen_address': `${HOST}:${httpPort}`,
    'server.http.advertised_address': `localhost:${httpPort}`,
    'server.https.enabled': false,
    'server.memory.pagecache.size': pageCache,
    'dbms.security.auth_enabled': false,
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'browser.post_connect_cmd': browserCommands,
    'browser.remote_content_hostname_whitelist': 'localhost',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    // Half a gigabyte on disk otherwise, before the first write.
    'db.tx_log.preallocate': false,
    // A query whose time is over runs on until the next look, two seconds later otherwise.
    'db.transaction.monitor.check.interval': '100ms',
    // Ten seconds at every stop otherwise.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    // A graph that is emptied and filled by each suite would have every query planned anew each time.
    ...(shortLived ? { 'dbms.cypher.min_replan_interval': '1h' } : {}),
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${String(value)}\n`)
  mkdirSync(join(home, 'conf'), { recursive: true })
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''))
}

/**
 * @param {string} home
 * @param {string[]} guardArguments
 * @returns {Pick<Server, 'ended' | 'stop' | 'kill'>}
 */
function launch(home, guardArguments) {
  const log = openSync(logFile(home), 'w')
  const guard = spawn(process.execPath, [GUARD, ...guardArguments], {
    stdio: ['pipe', log, log],
    // Out of reach of Ctrl-C: the pipe alone says when to end, so the server always closes its files.
    detached: true,
  })
  closeSync(log)
  guard.unref()
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => guard.once('exit', () => resolve()))
  const stop = () => {
    guard.ref()
    guard.stdin?.end()
    return ended
  }
  const kill = () => {
    guard.ref()
    guard.stdin?.write('kill')
    return ended
  }
  return { ended, stop, kill }
}

/**
 * @param {string} home
 * @param {string} jars
 * @param {string} heap
 * @param {boolean} shortLived
 */
function javaArguments(home, jars, heap, shortLived) {
  return [
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    `-Xmx${heap}`,
    ...(shortLived ? LATER_OPTIMIZATION : []),
    ...['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'],
    ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'],
  ]
}

/**
 * Bolt opens before HTTP does, so an answer over HTTP means that both are there.
 * @param {Server} server
 * @param {string} home
 */
async function waitUntilReady(server, home) {
  const deadline = Date.now() + READY_WITHIN_MS
  const ended = server.ended.then(() => 'ended')
  while (Date.now() < deadline) {
    if (await answers(server.httpUrl)) return
    if ((await Promise.race([ended, sleep(100)])) === 'ended') break
  }
  const log = readFileSync(logFile(home), 'utf8').trimEnd().split('\n')
  await server.stop()
  throw new Error(`Neo4j did not start. The end of its log:\n${log.slice(-20).join('\n')}`)
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    return response.ok
  } catch {
    return false
  }
}

/**
 * Returns the wanted port, or any free one for 0; fails when something listens on it already.
 * @param {number} wanted
 * @returns {Promise<number>}
 */
function findFreePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', () => reject(new Error(`Port ${wanted} is in use`)))
    probe.listen(wanted, HOST, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => resolve(port))
    })
  })
}

/** @param {string} home */
function logFile(home) {
  return join(home, 'console.log')
}
