// The stream of an export: how much it asks for, and how it ends.
import { text } from 'node:stream/consumers'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { formats, streamOf, type Format } from '../../src/export/formats.ts'
import type { ExportPage } from '../../src/export/pages.ts'
import { defer } from '../support/deferred.ts'

const page = (nodes: object[]): ExportPage => ({ nodes, pageInfo: { hasNextPage: true, endCursor: 'c' } })

async function* some(...pages: object[][]) {
  for (const nodes of pages) yield page(nodes)
}

const written = (format: Format, pages: AsyncIterable<ExportPage>, mark = false) =>
  text(streamOf(format, pages, ['id', 'name'], mark))

test('CSV has a header row and ends every row by CRLF; what needs quotes has them', async () => {
  const pages = some([{ id: '1', name: 'a' }], [], [{ id: '2', name: 'b, "c"\nd' }])
  expect(await written('csv', pages)).toBe('id,name\r\n1,a\r\n2,"b, ""c""\nd"\r\n')
  expect(await written('csv', some([]))).toBe('id,name\r\n')
  expect(new TextEncoder().encode('\ufeff')).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
})

test('JSON is one array over all pages, also where some or all are empty', async () => {
  const pages = () => some([], [{ id: 1 }, { id: '=2' }], [], [{ id: 3 }])
  expect(JSON.parse(await written('json', pages()))).toEqual([{ id: 1 }, { id: '=2' }, { id: 3 }])
  expect(JSON.parse(await written('json', some([])))).toEqual([])
  expect(JSON.parse(await written('json', some()))).toEqual([])
})

test.each(formats)('%s asks for no more pages than its reader takes', async (format) => {
  let asked = 0
  const ended = defer()
  async function* endless() {
    try {
      for (;;) {
        asked += 1
        yield page([{ id: String(asked), name: 'x'.repeat(100_000) }])
      }
    } finally {
      ended.resolve()
    }
  }
  const stream = streamOf(format, endless(), ['id', 'name'], false)
  const reader = stream[Symbol.asyncIterator]()
  await reader.next()
  await reader.next()
  for (let turns = 0; turns < 1_000; turns += 1) await turn()
  expect(asked).toBeLessThan(4)
  stream.destroy()
  await ended.promise
})

test.each(formats)('%s that fails midway is an error, and is not closed', async (format) => {
  async function* broken() {
    yield page([{ id: '1', name: 'a' }])
    throw new Error('the store went away')
  }
  const stream = streamOf(format, broken(), ['id', 'name'], false)
  const chunks: string[] = []
  const reading = (async () => {
    for await (const chunk of stream) chunks.push(String(chunk))
  })()
  await expect(reading).rejects.toThrow('went away')
  expect(chunks.join('')).toContain('1')
  expect(chunks.join('')).not.toContain(']')
})
