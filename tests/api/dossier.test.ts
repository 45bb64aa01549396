// Everything about one claim in one answer: the same text and hash on every engine, in two languages, as of any moment.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readDossier } from '../../src/dossier/data.ts'
import { dossierPage } from '../../src/dossier/markdown.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSeeds } from '../../src/seeds/load.ts'
import { dataOf, openApi, type Api } from '../support/api.ts'
import { engines, openEmptyGraph, type TestEngine } from '../support/engines.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const orchard = fileURLToPath(new URL('../fixtures/orchard', import.meta.url))
const claims = ['claim:took-apples', 'claim:took-red-apples', 'claim:apples-taken', 'claim:will-return']
const hashes = new Map<string, Set<string>>()

async function open(engine: TestEngine, folder: string): Promise<{ graph: Graph; api: Api }> {
  const graph = await openEmptyGraph(engine)
  await loadSeeds(graph, folder)
  return { graph, api: await openApi(graph) }
}

describe.each(engines)('dossiers on $name', (engine) => {
  let graph: Graph
  let api: Api
  beforeAll(async () => {
    ;({ graph, api } = await open(engine, orchard))
  })
  afterAll(async () => {
    await api.close()
    await graph.close()
  })
  const ask = (query: string) => dataOf(api, query)

  test.each(claims)('%s: the hash is that of the JSON, and stays', async (id) => {
    const query = `{ dossier(claim: "${id}") { json sha256 citation claim { id } asOf { clock } } }`
    const { dossier } = await ask(query)
    expect(createHash('sha256').update(dossier.json).digest('hex')).toBe(dossier.sha256)
    expect(dossier.citation).toContain(dossier.sha256)
    expect(dossier.citation).toContain(id)
    expect(dossier.asOf).toBeNull()
    expect((await ask(query)).dossier).toEqual(dossier)
    hashes.set(id, (hashes.get(id) ?? new Set()).add(dossier.sha256))
  })

  test('its own fields say what the claim says', async () => {
    const fields = `sides { supporting { totalCount } denying { totalCount } } origins { origins voices } figures { low }
      conflicts { totalCount } accusations { nodes { state } }`
    const { dossier, claim } = await ask(`{
      dossier(claim: "claim:took-apples") { ${fields} gaps { nodes { id } } drift { kind } }
      claim(id: "claim:took-apples") { ${fields} gaps { nodes { id } } }
    }`)
    const { drift, ...rest } = dossier
    expect(rest).toEqual(claim)
    expect(Array.isArray(drift)).toBe(true)
  })

  test('as of a moment it holds what stood then, and leaves out what is only known now', async () => {
    const asOf = 'asOf: { clock: SAID, at: "2024-09-14T12:00:00+02:00" }'
    const { dossier } = await ask(`{ dossier(claim: "claim:took-apples", ${asOf}) {
      json citation summary(language: "en") asOf { clock at } gaps { totalCount } drift { kind } sides { denying { totalCount } } } }`)
    expect(dossier).toMatchObject({
      asOf: { clock: 'SAID', at: '2024-09-14T10:00:00.000Z' },
      gaps: null,
      drift: null,
      sides: { denying: { totalCount: 0 } },
    })
    expect(dossier.citation).toContain('as of 2024-09-14T10:00:00.000Z (SAID)')
    expect(dossier.summary).toContain('As of 2024-09-14T10:00:00.000Z')
    expect(JSON.parse(dossier.json)).not.toHaveProperty('positionChanges')
  })

  test('the summary counts in English and Indonesian', async () => {
    const { dossier } = await ask(
      '{ dossier(claim: "claim:took-apples") { en: summary(language: "en") id: summary(language: "id") } }',
    )
    expect(dossier.en.split('\n').slice(0, 4)).toEqual([
      'Borland took apples from the orchard.',
      'One statement supports the claim.',
      'One statement denies it.',
      'One statement questions it; one declines to take a side.',
    ])
    expect(dossier.id.split('\n').slice(1, 4)).toEqual([
      '1 pernyataan mendukung klaim ini.',
      '1 pernyataan membantahnya.',
      '1 meragukannya, dan 1 tidak memihak.',
    ])
    expect(dossier.en).toContain(
      'Behind the support stands one independent origin (0 read, 1 unread, 0 anonymous)',
    )
    expect(dossier.en).toContain('One accusation: 1 denied')
    expect(dossier.en.split('\n')).toHaveLength(dossier.id.split('\n').length)
  })

  test('a page in Markdown holds every part, and nothing that a text could break out with', async () => {
    const { dossier } = await ask('{ dossier(claim: "claim:took-apples") { json citation } }')
    const data = readDossier(dossier.json)
    const hostile = { ...data, claim: { ...data.claim, name: '<script>*x*' } }
    const page = dossierPage({ data: hostile, citation: dossier.citation, language: 'en' })
    expect(page).toContain(String.raw`# \<script\>\*x\*`)
    for (const heading of [
      'Supporting',
      'Denying',
      'Doubting',
      'Declining',
      'By implication',
      'Conflicts',
      'Accusations',
      'Gaps',
    ])
      expect(page).toContain(`\n## ${heading}\n`)
    expect(page).toContain('[Daily Pear](<https://pear.example/1>)')
    expect(page.trimEnd().endsWith(dossier.citation)).toBe(true)
  })

  test.each([
    ['claim: "claim:absent"', null],
    ['claim: "actor:watch"', 'claim'],
  ])('%s', async (args, field) => {
    const { data, errors } = await api.ask(`{ dossier(${args}) { sha256 } }`)
    expect(data?.dossier ?? null).toBeNull()
    expect(errors?.[0]?.extensions.field ?? null).toBe(field)
  })

  test('a language without messages is refused by name', async () => {
    const { errors } = await api.ask('{ dossier(claim: "claim:took-apples") { summary(language: "xx") } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'language' })
  })

  test('the shipped claim in dispute: seven support it, two deny it, two origins', async () => {
    await api.close()
    await graph.close()
    ;({ graph, api } = await open(engine, seeds))
    const { dossier } = await ask(`{ dossier(claim: "claim:turkey-sent-syrian-fighters") { sha256
      sides { supporting { totalCount } denying { totalCount } } origins { origins voices } accusations { nodes { state } } } }`)
    expect(dossier).toMatchObject({
      sides: { supporting: { totalCount: 7 }, denying: { totalCount: 2 } },
      origins: { origins: 2, voices: 2 },
    })
    hashes.set('seeds', (hashes.get('seeds') ?? new Set()).add(dossier.sha256))
  })
})

test('every engine gives the same hash for the same data', () => {
  for (const [claim, found] of hashes) expect([claim, found.size]).toEqual([claim, 1])
  expect(hashes.size).toBe(claims.length + 1)
})
