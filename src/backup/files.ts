// Backup files: read and written line by line, compressed where their name ends with .gz.
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, type Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { linesOf, notUtf8, withoutMark } from '../entries/utf8.ts'
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

/** The lines of a file, without their ends. Throws a StartupError where it cannot be read, or is no UTF-8. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let number = 0
  for await (const lines of readBlocks(path))
    for (const line of lines) {
      number += 1
      if (line === null) throw new StartupError(`${path} cannot be used: line ${number}: ${notUtf8}`, 13)
      yield line
    }
}

/** The lines of a file, some at a time, without their ends; null for one that is no UTF-8. Throws a StartupError where it cannot be read. */
export async function* readBlocks(path: string): AsyncGenerator<(string | null)[]> {
  let isFirst = true
  try {
    for await (const block of wholeLines(bytesOf(path))) {
      const lines = linesOf(block)
      const [first] = lines
      if (isFirst && first) lines[0] = withoutMark(first)
      isFirst = false
      yield lines
    }
  } catch (error) {
    throw refusal(path, error)
  }
}

/** Bytes in blocks that begin and end with a line; what ends a block is left out, and so is an empty last line. */
async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const waiting: Buffer[] = []
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf('\n')
    if (end >= 0) yield Buffer.concat([...waiting.splice(0), chunk.subarray(0, end)])
    waiting.push(chunk.subarray(end + 1))
  }
  const rest = Buffer.concat(waiting)
  if (rest.length > 0) yield rest
}

function bytesOf(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path)
  if (!isZipped(path)) return file
  const unzipped = createGunzip()
  file.once('error', (error) => unzipped.destroy(error))
  return file.pipe(unzipped)
}

/** A file that cannot be used is no failure of the program: the system names it by a code. */
export function refusal(path: string, error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: unknown; message?: unknown }
  if (!/^(E[A-Z]+|Z_[A-Z_]+)$/.test(String(code))) return error
  return new StartupError(`${path} cannot be used: ${String(message)}`, 13)
}
