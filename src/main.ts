// What `npm start` and the image run: the command `serve`.
import { runCommand } from './cli/program.ts'

process.exitCode = await runCommand(['serve', ...process.argv.slice(2)])
