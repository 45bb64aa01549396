// Every saved query and every query of the guide, on the shipped seeds: it draws something, not too much, and nothing of the system.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Engine } from '../../src/graph/engine.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { draw, guideQueries, saved, type Drawing } from '../support/browser-queries.ts'
import { engines, openEmptyGraph } from '../support/engines.ts'

const folderOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const shipped = folderOf('../../seeds')
const orchard = folderOf('../fixtures/orchard')
const mostDrawn = 300
const queries = [
  ...saved.map(({ path, text }) => [path, text] as const),
  ...guideQueries.map((text, index) => [`query ${index + 1} of the guide`, text] as const),
]
const textOf = (path: string) => saved.find((query) => query.path === path)?.text ?? ''
const drawings = new Map<string, Map<string, Drawing>>()

/** A graph of these seeds, and the engine under it. */
async function openSeeded(engine: (typeof engines)[number], folder: string) {
  const store: Engine = await engine.open()
  const graph: Graph = await openEmptyGraph({ name: engine.name, open: async () => store })
  await loadSeeds(graph, folder)
  return { store, graph }
}

test('there are at least fifteen saved queries, in folders, each with a title of its own', () => {
  expect(saved.length).toBeGreaterThanOrEqual(15)
  expect(new Set(saved.map(({ title }) => title)).size).toBe(saved.length)
  for (const { path } of saved) expect(path).toMatch(/^[a-z]+\/[a-z-]+\.cypher$/)
  // Longer ones are cut off in Browser's list.
  for (const { title } of saved) expect(title.length).toBeLessThanOrEqual(28)
})

test('the page about Neo4j Browser names every saved query, and every picture on it is there', () => {
  const page = readFileSync('docs/browser.md', 'utf8')
  const inTable = page
    .match(/^\| (?:Claims|Statements|Sources|People) .*$/gm)
    ?.flatMap((row) => row.split(/ *[|·] */))
  expect(saved.filter(({ title }) => inTable?.includes(title) !== true)).toEqual([])
  for (const [, image = ''] of page.matchAll(/\((images\/\S+)\)/g)) {
    expect(readFileSync(`docs/${image}`).subarray(1, 4).toString()).toBe('PNG')
  }
})

describe.each(engines)('on $name', (engine) => {
  let store: Engine
  let graph: Graph
  const drawn = new Map<string, Drawing>()
  beforeAll(async () => {
    ;({ store, graph } = await openSeeded(engine, shipped))
    drawings.set(engine.name, drawn)
  }, 120_000)
  afterAll(() => graph.close())

  test.each(queries)('%s draws nodes of the public graph, and no more than fit', async (name, text) => {
    const drawing = await draw(store, text)
    drawn.set(name, drawing)
    expect(drawing.rows).toBeGreaterThan(0)
    expect(drawing.nodes.size).toBeGreaterThan(1)
    expect(drawing.nodes.size).toBeLessThanOrEqual(mostDrawn)
    expect([...drawing.labels].filter((label) => label.startsWith('_'))).toEqual([])
  })

  test('an accusation that the accused denied is answered, and one that nobody spoke to is not', async () => {
    const { nodes } = await draw(store, textOf('claims/unanswered-accusations.cypher'))
    expect(nodes).toContain('claim:turkey-directly-involved')
    expect(nodes).not.toContain('claim:turkey-sent-syrian-fighters')
    expect(nodes).not.toContain('claim:turkey-deployed-combatants')
  })

  test('a claim with a report of its own is not second-hand only', async () => {
    const { nodes } = await draw(store, textOf('claims/second-hand-only.cypher'))
    expect(nodes).toContain('claim:middle-east-fighters-in-karabakh-zone')
    expect(nodes).not.toContain('claim:turkey-sent-syrian-fighters')
    expect(nodes).not.toContain('claim:karabakh-lies-in-azerbaijan')
  })

  test('a denial of a broader claim is drawn with the claim that it bears on', async () => {
    const { nodes } = await draw(store, textOf('claims/denials-by-inference.cypher'))
    expect(nodes).toContain('statement:aliyev-2020-11-05-denies-middle-east-fighters')
  })
})

describe.each(engines)('on $name, with the invented orchard', (engine) => {
  let store: Engine
  let graph: Graph
  beforeAll(async () => {
    ;({ store, graph } = await openSeeded(engine, orchard))
  })
  afterAll(() => graph.close())

  test('a statement that takes back another is drawn with it', async () => {
    const { nodes } = await draw(store, textOf('statements/answers-and-retractions.cypher'))
    expect([...nodes]).toEqual(
      expect.arrayContaining(['statement:ben-2', 'statement:ben-1', 'statement:ana-1']),
    )
  })

  test('what was proposed or withdrawn is never drawn', async () => {
    for (const [, text] of queries) {
      const { nodes } = await draw(store, asked(text))
      for (const id of ['statement:proposed-1', 'statement:withdrawn-1']) expect(nodes).not.toContain(id)
    }
  })
})

/** The same query about the orchard. */
function asked(text: string): string {
  const ids = {
    actor: 'ben-bor',
    claim: 'apples-taken',
    statement: 'ana-1',
    article: 'pear-2',
    topic: 'fruit',
    event: 'harvest',
  }
  return text.replaceAll(/'(\w+):[^']+'/g, (_, type: string) => `'${type}:${ids[type as keyof typeof ids]}'`)
}

test('every engine draws the same', () => {
  const [first, ...others] = [...drawings.values()]
  for (const other of others) {
    for (const [name] of queries) {
      expect({ name, nodes: [...(other.get(name)?.nodes ?? [])].sort() }).toEqual({
        name,
        nodes: [...(first?.get(name)?.nodes ?? [])].sort(),
      })
    }
  }
})

test('the guide counts as the seeds do', () => {
  const drawing = (number: number) => drawings.get('embedded')?.get(`query ${number} of the guide`)
  const count = (number: number, type: string) =>
    [...(drawing(number)?.nodes ?? [])].filter((id) => id.startsWith(`${type}:`)).length
  // Seven articles of seven outlets; all hands together, with the five sources nobody read; three judgements; six that print the number.
  expect([count(2, 'article'), count(2, 'actor')]).toEqual([7, 7])
  expect(count(3, 'article')).toBe(12)
  expect(drawing(4)?.rows).toBe(3)
  expect(count(5, 'article')).toBe(6)
  // Three who support it and one who denies it, of two states.
  expect([count(6, 'statement'), count(6, 'actor')]).toEqual([4, 6])
})
