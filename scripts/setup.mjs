// Makes the project ready to run: installs dependencies, and with the argument `build` compiles src/ to dist/.
// Does nothing when neither the lockfile nor the sources have changed. Uses Node alone, for it runs before `npm ci`.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const INSTALL_STAMP = join(ROOT, 'node_modules', '.lockfile-hash')
const BUILD_STAMP = join(ROOT, 'dist', '.input-hash')
const BUILD_INPUTS = ['src', 'schema', 'cypher', 'tsconfig.json', 'tsconfig.build.json', 'package.json']
const OLDEST_NODE = [20, 19]

checkNodeVersion()
install()
if (process.argv[2] === 'build') build()

function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  fail(`Counterclaim needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`)
}

function install() {
  const hash = hashOf(['package-lock.json'])
  if (readStamp(INSTALL_STAMP) === hash || installedByHand()) return
  console.log('Installing dependencies…')
  // A NODE_ENV of production would leave out the compiler.
  const result = runNpm(['ci', '--include=dev', '--no-progress', '--loglevel=error'])
  if (result.status !== 0) fail('Installing dependencies failed (npm ci): see above.')
  writeFileSync(INSTALL_STAMP, hash)
}

/** Whether someone ran `npm ci` himself since the lockfile last changed: npm keeps its own copy of it. */
function installedByHand() {
  const copy = join(ROOT, 'node_modules', '.package-lock.json')
  if (existsSync(INSTALL_STAMP) || !existsSync(copy)) return false
  return statSync(copy).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs
}

function build() {
  const hash = hashOf(BUILD_INPUTS)
  if (readStamp(BUILD_STAMP) === hash) return
  console.log('Building…')
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  const result = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  if (result.status !== 0) fail('Building failed (tsc): see above.')
  writeFileSync(BUILD_STAMP, hash)
}

/** @param {string[]} args */
function runNpm(args) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }
  const npmCli = process.env.npm_execpath
  if (npmCli?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [npmCli, ...args], options)
  // Windows starts npm.cmd through a shell only.
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(listFiles)) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  const stats = statSync(join(ROOT, path), { throwIfNoEntry: false })
  if (!stats) return []
  if (stats.isFile()) return [path]
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => listFiles(`${path}/${name}`))
}

/** @param {string} path */
function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message)
  process.exit(1)
}
