// A skewed graph of invented actors and claims: the hottest actor makes a fifth of all statements, the hottest claim draws a twentieth.
import { rebuildDisputes } from '../../src/conflicts/disputes.ts'
import { enums } from '../../src/graph/vocabulary.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { SeedFile } from '../../src/entries/format.ts'
import { rowsOf, type GraphRows } from '../../src/entries/rows.ts'
import { writeRows } from '../../src/recording/write-rows.ts'

export interface Size {
  readonly statements: number
  readonly actors: number
  readonly claims: number
}

const recordedAt = '2024-01-01T00:00:00.000Z'
const batch = 2_000

/** Writes the graph in batches and derives its disputes. */
export async function writeSynthetic(graph: Graph, size: Size): Promise<void> {
  const { nodes, relations } = syntheticRows(size)
  for (let at = 0; at < nodes.length; at += batch)
    await write(graph, { nodes: nodes.slice(at, at + batch), relations: [] })
  for (let at = 0; at < relations.length; at += batch)
    await write(graph, { nodes: [], relations: relations.slice(at, at + batch) })
  await rebuildDisputes(graph)
}

const write = (graph: Graph, rows: GraphRows) => graph.write((run) => writeRows(run, rows, recordedAt))

function syntheticRows({ statements, actors, claims }: Size): GraphRows {
  // A hash, so that who speaks, of what, and how are independent of each other.
  const hash = (index: number, salt: number) =>
    (Math.imul(index + 1, 2_654_435_761) ^ Math.imul(salt, 40_503)) >>> 8
  const pick = (index: number, count: number, hot: number) =>
    hash(index, hot) % hot === 0 ? 0 : hash(index, hot + 1) % count
  const day = (index: number) => new Date(Date.UTC(2000, 0, 1 + (index % 9_000))).toISOString().slice(0, 10)
  const date = (index: number) => ({ from: day(index), to: day(index), precision: 'DAY' as const })
  const each = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index))
  const topics = Math.max(1, Math.floor(claims / 50))
  const articles = Math.max(1, Math.floor(statements / 4))
  const cited = (article: string) => ({
    attribution: 'CITED' as const,
    hops: [{ article, via: 'WIRE' as const, certainty: 'STATED' as const }],
  })
  const seeds: Required<SeedFile> = {
    actors: each(actors, (n) => ({
      id: `actor:speaker-${n}`,
      kind: 'PERSON' as const,
      name: `Speaker ${n}`,
      outlet: n < 50,
    })),
    events: [{ id: 'event:fair', name: 'Fair' }],
    places: [{ id: 'place:square', name: 'Square' }],
    topics: each(topics, (n) => ({ id: `topic:topic-${n}`, name: `Topic ${n}` })),
    claims: each(claims, (n) => ({
      id: `claim:claim-${n}`,
      name: `Claim ${n}`,
      text: `The fair sold ${n} kites.`,
      language: 'en',
      kind: 'FACTUAL' as const,
      filedUnder: [`topic:topic-${n % topics}`],
      concerns: ['event:fair'],
      about: [`actor:speaker-${(n * 31) % actors}`],
    })),
    articles: each(articles, (n) => ({
      id: `article:article-${n}`,
      url: `https://example.org/${n}`,
      outlet: `actor:speaker-${n % Math.min(50, actors)}`,
      medium: 'NEWS_ITEM' as const,
      language: n % 3 === 0 ? 'en' : 'id',
      published: date(n),
    })),
    statements: each(statements, (n) => ({
      id: `statement:statement-${n}`,
      actor: `actor:speaker-${pick(n, actors, 5)}`,
      claim: `claim:claim-${pick(n, claims, 20)}`,
      stance: enums.Stance[hash(n, 3) % 5] ?? 'ASSERTS',
      said: date(n),
      quote: `The fair saw kite ${hash(n, 5) % 1_000} rise in wind ${n % 20}.`,
      language: 'en',
    })),
    reports: each(statements, (n) => ({
      statement: `statement:statement-${n}`,
      article: `article:article-${n % articles}`,
      part: 'BODY' as const,
      ...(n % 4 === 0 ? cited(`article:article-${(n + 1) % articles}`) : { attribution: 'NONE' as const }),
    })),
    actorRelations: [],
    claimRelations: each(Math.floor(claims / 10), (n) => ({
      from: `claim:claim-${n * 10 + 1}`,
      to: `claim:claim-${n * 10}`,
      type: 'NARROWS' as const,
      by: 'tests',
      reason: 'invented',
      at: '2024-01-01',
    })),
    reviews: [],
  }
  return rowsOf(seeds, new Map(), recordedAt)
}
