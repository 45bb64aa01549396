// The shipped seeds: they load without a mistake, keep the rules of the model, and hold what they say they hold.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { foldName, nameSortKey, urlKey } from '../../src/contract/fold.ts'
import { countedStates, enums, publicNodes, relationships } from '../../src/graph/vocabulary.ts'
import { loadSeeds, type SeedSummary } from '../../src/seeds/load.ts'
import { entriesOf } from '../../src/entries/source.ts'
import { readSeedFiles } from '../../src/seeds/read.ts'
import { engines } from '../support/engines.ts'
import { openStore, type Content, type NodeContent, type Store } from './content.ts'

const folder = fileURLToPath(new URL('../../seeds', import.meta.url))

describe.each(engines)('on $name', (engine) => {
  let store: Store
  let summary: SeedSummary
  let content: Content
  beforeAll(async () => {
    store = await openStore(engine)
    summary = await loadSeeds(store.graph, folder)
    content = await store.content()
  })
  afterAll(() => store.graph.close())

  const withLabel = (label: string) => content.nodes.filter(({ labels }) => labels.includes(label))
  const edges = (type: string) => content.relations.filter((relation) => relation.type === type)
  const text = ({ properties }: NodeContent, name: string) => String(properties[name])

  test('every entry of every file is in the graph, once', () => {
    const { files, problems } = readSeedFiles(folder)
    expect(problems).toEqual([])
    const lists = {
      actors: 'Actor',
      claims: 'Claim',
      statements: 'Statement',
      articles: 'Article',
      events: 'Event',
      places: 'Place',
      topics: 'Topic',
    } as const
    for (const [list, label] of Object.entries(lists)) {
      const ids = entriesOf(files, list as keyof typeof lists).map(({ entry }) => entry.id)
      expect(
        withLabel(label)
          .map((node) => text(node, 'id'))
          .sort(),
      ).toEqual(ids.sort())
    }
    expect(edges('REPORTED_IN')).toHaveLength(entriesOf(files, 'reports').length)
  })

  test('a second load writes nothing and changes nothing', async () => {
    expect(await loadSeeds(store.graph, folder)).toEqual({ ...summary, written: 0 })
    expect(await store.content()).toEqual(content)
  })

  test('22 articles were read, each with an address', () => {
    const read = new Set(edges('REPORTED_IN').map(({ to }) => to))
    expect(read.size).toBe(22)
    for (const article of withLabel('Article').filter((node) => read.has(text(node, 'id')))) {
      expect(article.properties.canonicalUrl ?? (article.properties.urls as string[])[0]).toMatch(/^https?:/)
    }
  })

  test('every statement is sourced, and made by the actor and stands on the claim that it names', () => {
    const reported = new Set(edges('REPORTED_IN').map(({ from }) => from))
    const made = new Set(edges('MADE').map(({ from, to }) => `${from} ${to}`))
    const stances = new Set(
      enums.Stance.flatMap((stance) => edges(stance).map(({ from, to }) => `${stance} ${from} ${to}`)),
    )
    for (const node of withLabel('Statement')) {
      const id = text(node, 'id')
      expect(reported).toContain(id)
      expect(made).toContain(`${text(node, 'actorId')} ${id}`)
      const counts = (countedStates as readonly string[]).includes(text(node, 'state'))
      expect(stances.has(`${text(node, 'stance')} ${id} ${text(node, 'claimId')}`)).toBe(counts)
    }
  })

  test('every statement stands in lists by its last possible day, by its reports, or by none', () => {
    const published = new Map(
      withLabel('Article').map((node) => [
        text(node, 'id'),
        node.properties.publishedTo as string | undefined,
      ]),
    )
    for (const node of withLabel('Statement')) {
      const id = text(node, 'id')
      const days = edges('REPORTED_IN').flatMap(({ from, to }) =>
        from === id ? (published.get(to) ?? []) : [],
      )
      const bound = (node.properties.saidTo as string | undefined) ?? days.sort()[0] ?? '0000-00-00'
      expect(node.properties.orderKey).toBe(`${bound}|${id}`)
    }
  })

  test('every other list has its order too, in plain ASCII', () => {
    for (const label of Object.keys(publicNodes)) {
      for (const node of withLabel(label)) expect(node.properties.sortKey ?? '!').toMatch(/^[ -}]+$/)
    }
    for (const node of [...withLabel('Actor'), ...withLabel('Claim'), ...withLabel('Topic')]) {
      expect(node.properties.sortKey).toBe(nameSortKey(text(node, 'name'), text(node, 'id')))
    }
  })

  test('every name and alias of an actor leads to it, and so does every address of an article', () => {
    const aliases = new Set(
      withLabel('_Alias').map((node) => `${text(node, 'key')} ${text(node, 'actorId')}`),
    )
    for (const actor of withLabel('Actor')) {
      for (const name of [text(actor, 'name'), ...(actor.properties.aliases as string[])]) {
        expect(aliases).toContain(`${foldName(name)} ${text(actor, 'id')}`)
      }
    }
    const urls = new Map(withLabel('_Url').map((node) => [text(node, 'id'), text(node, 'articleId')]))
    for (const article of withLabel('Article')) {
      const { canonicalUrl, urls: further } = article.properties as { canonicalUrl?: string; urls: string[] }
      for (const url of [canonicalUrl ?? [], further].flat())
        expect(urls.get(urlKey(new URL(url)))).toBe(text(article, 'id'))
    }
  })

  test('every node has an id of its own and a short name', () => {
    const ids = content.nodes.map((node) => text(node, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { properties } of content.nodes) expect(properties.name).toMatch(/^.{1,200}$/u)
  })

  test('nodes of the system have no relationships', () => {
    const system = new Set(
      content.nodes
        .filter(({ labels }) => labels.some((label) => label.startsWith('_')))
        .map((node) => text(node, 'id')),
    )
    expect(system.size).toBeGreaterThan(100)
    expect(content.relations.filter(({ from, to }) => system.has(from) || system.has(to))).toEqual([])
  })

  test('every relationship joins the labels that the vocabulary gives it', () => {
    const labels = new Map(content.nodes.map((node) => [text(node, 'id'), node.labels]))
    for (const { type, from, to } of content.relations) {
      const ends = relationships[type as keyof typeof relationships]
      expect(labels.get(from)).toContain(ends.from)
      expect(labels.get(to)).toContain(ends.to)
    }
  })

  test('every judgement says who, why and when, and every relation between actors names a read article', () => {
    const read = new Set(edges('REPORTED_IN').map(({ to }) => to))
    const judged = [...enums.ClaimRelationType, ...enums.ActorRelationType].flatMap(edges)
    expect(judged.length).toBeGreaterThan(10)
    for (const { properties } of judged) {
      expect(properties).toMatchObject({
        by: expect.stringMatching(/./),
        reason: expect.stringMatching(/./),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })
    }
    for (const { properties } of enums.ActorRelationType.flatMap(edges))
      expect(read).toContain(properties.articleId)
  })

  test('an unnamed speaker belongs to the article that mentions it, and to no item elsewhere', () => {
    const unnamed = withLabel('Actor').filter(({ properties }) => properties.named === false)
    expect(unnamed.length).toBeGreaterThan(0)
    for (const actor of unnamed) {
      expect(actor.properties.mentionedIn).toMatch(/^article:/)
      expect(actor.properties).not.toHaveProperty('wikidataId')
    }
  })
})
