// Starts the contenders' servers, each a process of its own, and ends what it started.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { announce } from './progress.ts'

export interface Running {
  readonly address: string
  readonly stop: () => Promise<void>
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const readyWithinMs = 60_000

/** The product as it is built, with every limit on. */
export function startApp(neo4jUri: string): Promise<Running> {
  return start(['--enable-source-maps', here('../dist/main.js')], {
    NEO4J_URI: neo4jUri,
    PORT: '0',
  })
}

/** The peer, installed first where it is not there yet. */
export function startPeer(neo4jUri: string): Promise<Running> {
  installPeer()
  return start(['--import', 'tsx', here('./peer/server.ts')], { NEO4J_URI: neo4jUri })
}

function installPeer(): void {
  if (existsSync(here('./node_modules/@neo4j/graphql/package.json'))) return
  announce('Installing the peer (npm ci in bench/)')
  const { status } = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: here('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The peer could not be installed: see above.')
}

async function start(args: readonly string[], environment: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, args, {
    cwd: here('..'),
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  try {
    return {
      address: await addressOf(child),
      stop: async () => {
        process.removeListener('exit', endWithUs)
        await end(child)
      },
    }
  } catch (error) {
    await end(child)
    throw error
  }
}

/** Every server here prints its address once it answers. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const late = setTimeout(
      () => reject(new Error(`A server did not start in time:\n${output}`)),
      readyWithinMs,
    )
    child.stdout?.on('data', (chunk) => {
      output += String(chunk)
      const address = /answers at (https?:[^\s"]+)/.exec(output)?.[1]
      if (address === undefined) return
      clearTimeout(late)
      resolve(address)
    })
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`A server ended with code ${code ?? 'none'} before it answered:\n${output}`))
    })
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill()
  await ended
}
