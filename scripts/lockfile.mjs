// Finds and describes the platform packages that npm left out of the lockfile.
// npm only locks an optional package it can see in its registry; a mirror that carries the binaries of one
// platform makes a lockfile with which `npm ci` fails on every machine.

/**
 * @typedef {{
 *   version?: string, integrity?: string, resolved?: string, dev?: boolean, devOptional?: boolean,
 *   optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string>
 * }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lockfile
 * @typedef {{ name: string, version: string, parentPath: string }} MissingPackage
 */

const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/
const PLATFORM = /-(darwin|win32|linux|freebsd|android|openharmony)-([a-z0-9]+)(?:-([a-z]+))?$/
const LIBC_BY_ABI = new Map([
  ['gnu', 'glibc'],
  ['gnueabihf', 'glibc'],
  ['musl', 'musl'],
  ['musleabihf', 'musl'],
])

/**
 * Lists the optional dependencies named in the lockfile which have no entry of their own.
 * @param {Lockfile} lockfile
 * @returns {MissingPackage[]}
 */
export function findMissingPackages(lockfile) {
  return Object.entries(lockfile.packages).flatMap(([parentPath, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, range]) => !isLocked(lockfile, parentPath, name, range))
      .map(([name, version]) => ({ name, version, parentPath })),
  )
}

/**
 * Returns the lockfile with an entry for each missing platform package, in npm's own order.
 * @param {Lockfile} lockfile
 * @returns {Lockfile}
 */
export function completeLockfile(lockfile) {
  const packages = { ...lockfile.packages }
  for (const missing of findMissingPackages(lockfile)) {
    const hoisted = `node_modules/${missing.name}`
    const path = hoisted in packages ? `${missing.parentPath}/${hoisted}` : hoisted
    packages[path] = describePackage(missing, lockfile.packages[missing.parentPath])
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lockfile, packages: Object.fromEntries(sorted) }
}

/**
 * @param {Lockfile} lockfile
 * @param {string} parentPath
 * @param {string} name
 * @param {string} range
 */
function isLocked(lockfile, parentPath, name, range) {
  const entry = resolveEntry(lockfile, parentPath, name)
  return entry !== undefined && (!EXACT_VERSION.test(range) || entry.version === range)
}

/**
 * Looks a package up as Node does: beside its parent first, then one folder further out each time.
 * @param {Lockfile} lockfile
 * @param {string} parentPath
 * @param {string} name
 * @returns {LockEntry | undefined}
 */
function resolveEntry({ packages }, parentPath, name) {
  const path = parentPath === '' ? `node_modules/${name}` : `${parentPath}/node_modules/${name}`
  if (packages[path] || parentPath === '') return packages[path]
  const outer = parentPath.slice(0, Math.max(0, parentPath.lastIndexOf('/node_modules/')))
  return resolveEntry({ packages }, outer, name)
}

/**
 * @param {MissingPackage} missing
 * @param {LockEntry | undefined} parent
 * @returns {LockEntry}
 */
function describePackage({ name, version }, parent) {
  const [, os, cpu, abi] = PLATFORM.exec(name) ?? []
  if (!os || !cpu || !EXACT_VERSION.test(version)) {
    throw new Error(`Cannot tell the platform of ${name}@${version}: add its lockfile entry by hand`)
  }
  const libc = LIBC_BY_ABI.get(abi ?? '')
  return {
    version,
    cpu: [cpu],
    ...(parent?.dev && { dev: true }),
    ...(parent?.devOptional && { devOptional: true }),
    ...(libc && os === 'linux' && { libc: [libc] }),
    optional: true,
    os: [os],
  }
}
