// Invented graphs to explore: one at random, one of hubs; and what of a stored graph may be explored at all.
import type { Read } from '../../src/contract/context.ts'
import { expandFrom, expandLimits, type Expand } from '../../src/exploration/expand.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { enums } from '../../src/graph/vocabulary.ts'
import { noSeeds, type Seeds } from '../../src/entries/format.ts'
import { rowsOf } from '../../src/entries/rows.ts'
import { writeRows } from '../../src/recording/write-rows.ts'
import type { Content, RelationContent } from '../seeds/content.ts'

/** Follows relations through a graph as the application does. */
export function explore(graph: Graph): Expand {
  const read: Read = (query, params, options) => graph.read(query, params, options)
  return expandFrom(read, expandLimits)
}

const recordedAt = '2024-01-01T00:00:00.000Z'
export async function writeSeeds(graph: Graph, seeds: Partial<Seeds>): Promise<void> {
  const { nodes, relations } = rowsOf({ ...noSeeds, ...seeds }, new Map(), recordedAt)
  await graph.write((run) => writeRows(run, { nodes, relations: [] }, recordedAt))
  await graph.write((run) => writeRows(run, { nodes: [], relations }, recordedAt))
}

const claim = (id: string) => ({
  id,
  name: id,
  text: 'It was sold.',
  language: 'en',
  kind: 'FACTUAL' as const,
})
const judged = { by: 'tests', reason: 'invented', at: '2024-01-01' }

/** Claims, actors and topics, joined as the numbers say: the same numbers make the same graph. */
export function tangle(pairs: readonly (readonly [number, number])[], size: number): Partial<Seeds> {
  const ids = Array.from({ length: size }, (_, index) => `claim:c${index}`)
  const from = (index: number) => pairs.filter(([a]) => a === index).map(([, b]) => b)
  return {
    actors: ids.map((_, index) => ({ id: `actor:a${index}`, kind: 'PERSON', name: `A ${index}` })),
    topics: ids.map((_, index) => ({ id: `topic:t${index}`, name: `T ${index}` })),
    claims: ids.map((id, index) => ({
      ...claim(id),
      about: from(index)
        .filter((other) => other % 3 === 0)
        .map((other) => `actor:a${other}`),
      filedUnder: from(index)
        .filter((other) => other % 3 === 1)
        .map((other) => `topic:t${other}`),
    })),
    claimRelations: pairs
      .filter(([, other]) => other % 3 === 2)
      .map(([a, b]) => ({ from: `claim:c${a}`, to: `claim:c${b}`, type: 'RELATED_TO' as const, ...judged })),
  }
}

/** A graph in which each kind of hub has `size` neighbours: speakers, a claim, an outlet, what claims are tied to, a principal and a venue. */
export function hubs(size: number): Partial<Seeds> {
  const each = <T>(make: (index: number) => T) => Array.from({ length: size }, (_, index) => make(index))
  const day = (index: number) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10)
  const date = (index: number) => ({ from: day(index), to: day(index), precision: 'DAY' as const })
  const names = ['speaker', 'crowd', 'subject', 'principal']
  return {
    actors: [
      ...names.map((name) => ({ id: `actor:${name}`, kind: 'PERSON' as const, name })),
      { id: 'actor:paper', kind: 'ORGANIZATION', name: 'Paper', outlet: true },
      { id: 'actor:nobody', kind: 'PERSON', name: 'Nobody' },
    ],
    events: [{ id: 'event:fair', name: 'Fair' }],
    places: [{ id: 'place:square', name: 'Square' }],
    topics: [{ id: 'topic:kites', name: 'Kites' }],
    claims: [
      claim('claim:hub'),
      ...each((n) => ({
        ...claim(`claim:c${n}`),
        about: ['actor:subject'],
        filedUnder: ['topic:kites'],
        concerns: ['event:fair'],
        locatedIn: ['place:square'],
      })),
    ],
    articles: [
      ...each((n) => ({
        id: `article:a${n}`,
        url: `https://paper.example/${n}`,
        outlet: 'actor:paper',
        medium: 'NEWS_ITEM' as const,
        published: date(n),
      })),
      { id: 'article:venue', name: 'A broadcast', medium: 'BROADCAST' },
    ],
    statements: each((n) => [
      {
        id: `statement:s${n}`,
        actor: 'actor:speaker',
        claim: `claim:c${n}`,
        stance: 'ASSERTS' as const,
        said: date(n),
      },
      {
        id: `statement:t${n}`,
        actor: 'actor:crowd',
        claim: 'claim:hub',
        stance: 'DENIES' as const,
        said: date(n),
        saidIn: 'article:venue',
        onBehalfOf: ['actor:principal'],
      },
    ]).flat(),
    reports: each((n) => [
      {
        statement: `statement:s${n}`,
        article: `article:a${n}`,
        part: 'BODY' as const,
        attribution: 'NONE' as const,
      },
      {
        statement: `statement:t${n}`,
        article: `article:a${n}`,
        part: 'BODY' as const,
        attribution: 'NONE' as const,
      },
    ]).flat(),
  }
}

/** The relations of a stored graph that may be explored. */
export function explorable({ nodes, relations }: Content): RelationContent[] {
  const uncounted = new Set(
    nodes
      .filter(
        ({ labels, properties }) => labels.includes('Statement') && (properties.sortKey ?? null) === null,
      )
      .map(({ properties }) => properties.id as string),
  )
  return relations.filter(
    ({ type, from, to, properties }) =>
      (enums.RelationType as readonly string[]).includes(type) &&
      (properties.endedAt ?? null) === null &&
      !uncounted.has(from) &&
      !uncounted.has(to),
  )
}
