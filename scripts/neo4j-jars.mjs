// Finds Java and fetches the Neo4j server's jars through Maven, once for each version, into .cache/neo4j/.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SCRIPTS = dirname(fileURLToPath(import.meta.url))
const POM = join(SCRIPTS, 'neo4j-pom.xml')
const CACHE = join(dirname(SCRIPTS), '.cache', 'neo4j')
const OLDEST_JAVA = 17
const WINDOWS = process.platform === 'win32'

/** Says what keeps a local Neo4j from running here, or returns undefined when nothing does. */
export function whyNoLocalNeo4j() {
  const java = javaMajor()
  if (java === undefined) return `no Java ${OLDEST_JAVA}+ on this machine`
  if (java < OLDEST_JAVA) return `Java ${OLDEST_JAVA}+ is needed, this machine has ${java}`
  if (!existsSync(jarFolder()) && !mavenWorks()) return 'no Maven on this machine to fetch Neo4j with'
  return undefined
}

/** The Java to use: JAVA_HOME's, or else the one on the path. */
export function javaCommand() {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
}

/**
 * Returns the folder with the server's jars, fetching them first when they are not there yet.
 * @returns {Promise<string>}
 */
export async function provideJars() {
  const folder = jarFolder()
  if (existsSync(folder)) return folder
  console.log('Fetching Neo4j with Maven (once)…')
  mkdirSync(CACHE, { recursive: true })
  const fresh = mkdtempSync(join(CACHE, 'incoming-'))
  try {
    await copyJars(fresh)
    moveUnlessThere(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return folder
}

function jarFolder() {
  const pom = readFileSync(POM, 'utf8')
  const version = /<neo4j\.version>(.+?)</.exec(pom)?.[1] ?? 'unknown'
  const fingerprint = createHash('sha256').update(pom).digest('hex').slice(0, 8)
  return join(CACHE, `${version}-${fingerprint}`)
}

/**
 * Runs Maven off the event loop, so that whoever waits can still answer a signal.
 * @param {string} folder
 * @returns {Promise<void>}
 */
function copyJars(folder) {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  const maven = spawnMaven(['-B', '-q', '-ntp', '-f', POM, ...goal])
  let output = ''
  for (const stream of [maven.stdout, maven.stderr]) stream?.on('data', (chunk) => (output += String(chunk)))
  return new Promise((resolve, reject) => {
    maven.once('error', reject)
    maven.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`Maven could not fetch the Neo4j server:\n${output}`))
    })
  })
}

/** @param {string[]} args */
function spawnMaven(args) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'pipe', 'pipe']
  // Windows starts mvn.cmd through a shell only, and a shell needs spaces quoted.
  if (WINDOWS)
    return spawn(
      'mvn',
      args.map((arg) => `"${arg}"`),
      { stdio, shell: true },
    )
  return spawn('mvn', args, { stdio })
}

/**
 * Two runs may fetch at once: the rename is atomic, and the slower one finds the folder there already.
 * @param {string} from
 * @param {string} to
 */
function moveUnlessThere(from, to) {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(to)) throw error
  }
}

function mavenWorks() {
  return spawnSync('mvn', ['--version'], { shell: WINDOWS }).status === 0
}

function javaMajor() {
  const { stderr } = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8' })
  const version = /version "(\d+)(?:\.(\d+))?/.exec(stderr)
  return version ? Number(version[1]) : undefined
}
