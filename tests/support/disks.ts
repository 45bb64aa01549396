// Folders on disks that are small, read-only, or fail: made where the system lets us, with the reason where it does not.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Disk {
  readonly folder: string
  /** Why there is none, or null. */
  readonly obstacle: string | null
  /** The obstacle as the end of a test's name. */
  readonly skipped: string
  /** Takes it away. */
  readonly end: () => void
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'counterclaim-disk-'))

/** What the system says where it refuses, or null. */
function refusal(command: string, args: string[]): string | null {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? null : (error?.message ?? stderr.trim())
}

function diskAt(folder: string, obstacle: string | null, end: () => void): Disk {
  const skipped = obstacle === null ? '' : ` (skipped: ${obstacle})`
  return { folder, obstacle, skipped, end }
}

/** A disk of this size in memory, such as `3m`. */
export function makeSmallDisk(size: string): Disk {
  const folder = emptyFolder()
  const obstacle = refusal('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  return diskAt(folder, obstacle, () => {
    if (obstacle === null) refusal('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  })
}

/** Makes a folder read-only. Permissions do not hold a superuser: for that one a read-only disk is laid over it. */
export function makeReadOnly(folder: string): Disk {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555)
    return diskAt(folder, null, () => chmodSync(folder, 0o755))
  }
  const obstacle = refusal('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder])
  return diskAt(folder, obstacle, () => {
    if (obstacle === null) refusal('umount', ['-l', folder])
  })
}

export interface FailingDisk extends Disk {
  /** Lets the disk fail: the system makes it read-only, also for files that are open. */
  readonly fail: () => void
  /** Puts a copy of what the disk had taken in its place. Whoever still has its files open keeps the old ones. */
  readonly repair: () => void
}

/** A disk in a file, which can fail as a broken one does. */
export function makeFailingDisk(): FailingDisk {
  const home = emptyFolder()
  const [image, folder] = [join(home, 'image'), join(home, 'disk')]
  mkdirSync(folder)
  writeFileSync(image, '')
  truncateSync(image, 16 * 1024 * 1024)
  const mount = (from: string) => refusal('mount', ['-o', 'loop', from, folder])
  const obstacle = refusal('mkfs.ext4', ['-q', '-F', image]) ?? mount(image)
  const require = (refused: string | null) => {
    if (refused !== null) throw new Error(refused)
  }
  const disk = diskAt(folder, obstacle, () => {
    if (obstacle === null) refusal('umount', ['-l', folder])
    rmSync(home, { recursive: true, force: true })
  })
  return {
    ...disk,
    fail: () => require(refusal('mount', ['-o', 'remount,abort', folder])),
    repair: () => {
      const copy = `${image}-copy`
      require(refusal('umount', ['-l', folder]))
      copyFileSync(image, copy)
      require(mount(copy))
    },
  }
}
