// docs/exports.md: its columns are those of the files, and its examples answer as it says.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { exportColumns } from '../../src/export/columns.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const document = readFileSync('docs/exports.md', 'utf8')
const [prose = '', tables = ''] = document.split('\n## Columns\n')
const addresses = /^curl .*'http:\/\/127\.0\.0\.1:4000(\/export\/\S+)'\n```\n(?:\n```text\n([^]*?)\n```\n)?/gm
const examples = [...prose.matchAll(addresses)].map(([, path = '', answer]) => [path, answer] as const)

test('names the columns of every list, in their order', () => {
  const told = tables
    .split('\n### ')
    .slice(1)
    .map((section) => [section.split('\n')[0], [...section.matchAll(/`([^`]+)`/g)].map(([, name]) => name)])
  expect(Object.fromEntries(told)).toEqual(exportColumns)
  for (const list of Object.keys(exportColumns)) expect(prose).toContain(`\`${list}\``)
})

describe.each(engines)('on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    graph = await openEmptyGraph(engine)
    await loadSeeds(graph, fileURLToPath(new URL('../../seeds', import.meta.url)))
    api = await openApi(graph)
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })

  test('there are examples with and without answers', () => {
    expect(examples.filter(([, answer]) => answer !== undefined).length).toBeGreaterThan(3)
    expect(examples.some(([, answer]) => answer === undefined)).toBe(true)
  })

  test.each(examples)('%s answers as it is told', async (path, answer) => {
    const { statusCode, body } = await api.inject({ url: path })
    const text = body.replaceAll('\r\n', '\n').trimEnd()
    if (answer !== undefined) expect(text).toBe(answer)
    else expect([statusCode, text.includes('\n')]).toEqual([200, true])
  })
})
