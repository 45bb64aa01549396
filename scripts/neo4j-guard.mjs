// Keeps a server alive exactly as long as its own standard input is open, and removes its folder when it was asked to end:
// `neo4j-guard.mjs <folder, or ''> <command> <args…>`.
// Anything that is written to it kills the server at once, as a crash would, and leaves its folder.
// The pipe closes however the owner ends, killed or crashed included, so no server outlives its owner.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

const PATIENCE_MS = 30_000
const [throwAway = '', command = '', ...args] = process.argv.slice(2)
let asked = false
const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })

server.on('error', () => process.exit(127))
server.on('exit', (code) => {
  // A server that ended by itself leaves its log behind.
  if (asked && throwAway) rmSync(throwAway, { recursive: true, force: true })
  process.exit(code ?? 1)
})
process.stdin
  .on('data', () => server.kill('SIGKILL'))
  .on('end', stop)
  .on('error', stop)
process.on('SIGTERM', stop)
// Ctrl-C reaches the whole process group; the owner decides when the server ends.
process.on('SIGINT', () => undefined)

function stop() {
  asked = true
  server.kill('SIGTERM')
  setTimeout(() => server.kill('SIGKILL'), PATIENCE_MS).unref()
}
