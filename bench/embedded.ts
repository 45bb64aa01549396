// All operations on the embedded engine, each size in a process of its own so that its memory can be told.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { announce } from './progress.ts'

export interface EmbeddedResult {
  readonly statements: number
  readonly rows: number
  readonly loadSeconds: number
  readonly disputeSeconds: number
  /** Bytes on disk, the write-ahead log included. */
  readonly fileBytes: number
  readonly memoryBytes: number
  readonly reopenSeconds: number
  /** Milliseconds, by operation. */
  readonly operations: readonly {
    readonly name: string
    readonly question: string
    readonly p50: number
    readonly p95: number
  }[]
}

export interface EmbeddedTask {
  readonly statements: number
  readonly only: readonly string[]
  readonly rounds: number
  readonly budgetMs: number
  readonly directory: string
}

const program = fileURLToPath(new URL('./embedded-process.ts', import.meta.url))

/** Fills an embedded graph, reopens it, and asks every operation of the application over it. */
export async function measureEmbedded(task: Omit<EmbeddedTask, 'directory'>): Promise<EmbeddedResult> {
  announce(`Embedded engine: ${task.statements} statements`)
  const directory = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
  const remove = () => rmSync(directory, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    return JSON.parse(await run({ ...task, directory })) as EmbeddedResult
  } finally {
    process.removeListener('exit', remove)
    remove()
  }
}

async function run(task: EmbeddedTask): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(task)], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const output = await text(child.stdout)
  process.removeListener('exit', endWithUs)
  const code = await ended
  if (code !== 0) throw new Error(`The embedded engine's process ended with code ${code ?? 'none'}.`)
  return output
}
