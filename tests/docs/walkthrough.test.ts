// The walk through the 2,000 fighters, and the question behind dossiers, are what the shipped seeds and the code say, on every engine.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import prettier from 'prettier'
import { dossierDocument, walkthrough } from '../../scripts/walkthrough/page.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { dataOf, openApi } from '../support/api.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const pathOf = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))

async function formatted(text: string, path: string): Promise<string> {
  return prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path })
}

test('docs/dossier.md prints the question that is asked', async () => {
  const path = pathOf('dossier.md')
  expect(readFileSync(path, 'utf8')).toBe(await formatted(dossierDocument(), path))
})

test.each(engines.map((engine) => [engine.name, engine] as const))(
  'docs/two-thousand-fighters.md is what the seeds say on %s',
  async (_, engine) => {
    const graph = await openEmptyGraph(engine)
    await loadSeeds(graph, seeds)
    const api = await openApi(graph)
    const path = pathOf('two-thousand-fighters.md')
    const page = await walkthrough((query) => dataOf(api, query))
    expect(readFileSync(path, 'utf8')).toBe(await formatted(page, path))
    await api.close()
    await graph.close()
  },
  180_000,
)
