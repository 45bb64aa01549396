// Starts the real program in a process of its own, as a person would, and waits for what it says.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Program {
  readonly child: ChildProcess
  /** What it has written so far. */
  output(): string
  errors(): string
  /** Waits until it has written this, and gives what was matched. Fails when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

const running = new Set<ChildProcess>()
const folders: string[] = []

/** A folder that is removed at the end. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-process-'))
  folders.push(folder)
  return folder
}

/** Starts a TypeScript file of this project with these settings and no others, in a folder without a .env file. */
export function start(file: string, settings: Record<string, string> = {}, args: string[] = []): Program {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--import', tsx, join(root, file), ...args], {
    cwd: makeFolder(),
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const text = { out: '', err: '' }
  const listeners = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => {
    text.out += chunk.toString()
    for (const listen of listeners) listen()
  })
  child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()))
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve(code ?? signal ?? 'unknown')
    })
  })
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text.out)
        if (match) resolve(match)
      }
      listeners.add(look)
      look()
      void ended.then((code) =>
        reject(new Error(`ended with ${code} before it said ${String(pattern)}: ${text.err}`)),
      )
    })
  return { child, output: () => text.out, errors: () => text.err, says, ended }
}

/** Ends what still runs and removes the folders. */
export function cleanUp(): void {
  for (const child of running) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
