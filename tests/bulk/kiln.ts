// A small file of invented entries, and helpers for those who import it.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFiles } from '../../src/bulk/import.ts'
import { SeedError, describeProblem } from '../../src/entries/problem.ts'
import type { Graph } from '../../src/graph/graph.ts'

type Sources = Parameters<typeof importFiles>[1]
type Options = Partial<Parameters<typeof importFiles>[2]>

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-'))
const day = { from: '2031-03-02', to: '2031-03-02', precision: 'DAY' }

/** A file of JSON Lines. */
export function file(name: string, lines: readonly (object | string)[]): { path: string; name: string } {
  const path = join(folder, name)
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return { path, name }
}

export const kiln = [
  { actors: { id: 'actor:gil', kind: 'PERSON', name: 'Gil' } },
  { topics: { id: 'topic:clay', name: 'Clay' } },
  {
    claims: {
      id: 'claim:kiln-lit',
      name: 'Kiln lit',
      text: 'The kiln was lit.',
      language: 'en',
      kind: 'FACTUAL',
      filedUnder: ['topic:clay'],
    },
  },
  { articles: { id: 'article:kiln-1', url: 'https://kiln.example/1', medium: 'NEWS_ITEM' } },
  { articles: { id: 'article:kiln-2', url: 'https://kiln.example/2', medium: 'NEWS_ITEM' } },
  ...[1, 2, 3].flatMap((n) => [
    {
      statements: {
        id: `statement:gil-${n}`,
        actor: 'actor:gil',
        claim: 'claim:kiln-lit',
        stance: 'ASSERTS',
        said: day,
        quote: `Lit ${n}`,
      },
    },
    {
      reports: {
        statement: `statement:gil-${n}`,
        article: 'article:kiln-1',
        part: 'BODY',
        attribution: 'OWN_REPORTING',
        wording: `Lit ${n}`,
      },
    },
  ]),
  {
    reports: {
      statement: 'statement:gil-1',
      article: 'article:kiln-2',
      part: 'LEAD',
      attribution: 'CITED',
      hops: [{ article: 'article:kiln-1', via: 'REPRINT', certainty: 'STATED' }],
    },
  },
]

/** Imports into a graph. */
export const importInto = (graph: Graph, sources: Sources, options: Options = {}) =>
  importFiles(graph, sources, { by: 'cli:tests', dryRun: false, progress: () => undefined, ...options })

/** The problems for which an import was refused. */
export async function refusals(importing: Promise<unknown>): Promise<string[]> {
  const error = await importing.catch((thrown: unknown) => thrown)
  if (!(error instanceof SeedError)) throw new Error('it was not refused', { cause: error })
  return error.problems.map(describeProblem)
}

/** What a graph holds, without moments and what locks or notes it. */
export function plain(content: object, without: readonly string[] = []): unknown {
  const moments = new Set(['createdAt', 'updatedAt', 'recordedAt', 'recentKey', 'version', ...without])
  const { nodes, relations } = JSON.parse(
    JSON.stringify(content, (key: string, value: unknown) => (moments.has(key) ? undefined : value)),
  ) as { nodes: { labels: string[] }[]; relations: object[] }
  const kept = nodes.filter(
    ({ labels }) => !labels.some((label) => /^_(Lock|Write|Mark|Migration)$/.test(label)),
  )
  return {
    nodes: kept.map((node) => JSON.stringify(node)).sort(),
    relations: relations.map((relation) => JSON.stringify(relation)).sort(),
  }
}
