// Backup files: read and written line by line, compressed where their name ends with .gz.
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, type Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { StartupError } from '../errors.ts'

const isZipped = (path: string) => path.endsWith('.gz')

/** Writes lines to a new file. Until the last of them the file is not there under its name; a failure leaves nothing. */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${path}.unfinished`
  const through: Duplex[] = isZipped(path) ? [createGzip()] : []
  try {
    await pipeline([Readable.from(lines), ...through, createWriteStream(unfinished, { flags: 'wx' })])
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw refusal(path, error)
  }
}

/** The lines of a file, without their ends. Throws a StartupError where it cannot be read. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = ''
  try {
    for await (const chunk of textOf(path)) {
      const lines = (rest + String(chunk)).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw refusal(path, error)
  }
  if (rest !== '') yield rest
}

function textOf(path: string): AsyncIterable<unknown> {
  const file = createReadStream(path)
  if (!isZipped(path)) return file.setEncoding('utf8')
  const unzipped = createGunzip()
  file.once('error', (error) => unzipped.destroy(error))
  return file.pipe(unzipped).setEncoding('utf8')
}

/** A file that cannot be used is no failure of the program: the system names it by a code. */
function refusal(path: string, error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: unknown; message?: unknown }
  if (!/^(E[A-Z]+|Z_[A-Z_]+)$/.test(String(code))) return error
  return new StartupError(`${path} cannot be used: ${String(message)}`, 13)
}
