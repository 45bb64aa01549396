// What Neo4j Browser would run and draw: the saved queries, the guide's, and the nodes of their answers.
import { readFileSync } from 'node:fs'
import { savedQueries } from '../../scripts/generate/saved-queries.ts'
import type { Engine } from '../../src/graph/engine.ts'

export const saved = savedQueries('cypher/browser/queries')
export const guide = readFileSync('cypher/browser/guide.html', 'utf8')

/** The queries of the guide in its order, as its reader gets them. */
export const guideQueries = [...guide.matchAll(/<pre class="runnable">([^]*?)<\/pre\s*>/g)].map(
  ([, html = '']) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim(),
)

export interface Drawing {
  /** Ids of the nodes drawn, each once. */
  readonly nodes: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  readonly rows: number
}

/**
 * Runs a query and gives the nodes that Browser would draw. Every column of these queries is a path; as no two drivers hand paths over
 * alike, the paths are taken apart in the query itself.
 */
export async function draw(engine: Engine, text: string): Promise<Drawing> {
  const { query, columns } = takenApart(text)
  const rows = await engine.read(
    { text: query, params: {}, ints: [], columns },
    { signal: AbortSignal.timeout(60_000), timeoutMs: 60_000 },
  )
  const drawn = rows.flat().flatMap((path) => (path ?? []) as [string, string[]][])
  return {
    nodes: new Set(drawn.map(([id]) => id)),
    labels: new Set(drawn.flatMap(([, labels]) => labels)),
    rows: rows.length,
  }
}

/** The same query with `[id, labels]` of every node in place of each path that the last RETURN names. */
export function takenApart(text: string): { query: string; columns: string[] } {
  const at = text.lastIndexOf('\nRETURN ')
  const [, names = '', tail = ''] = /^\nRETURN ([\w, ]+)([^]*)$/.exec(text.slice(at)) ?? []
  const paths = names.trim().split(', ')
  const lists = paths.map((path) => `[n IN nodes(${path}) | [n.id, labels(n)]] AS ${path}_nodes`)
  return {
    query: `${text.slice(0, at)}\nRETURN ${lists.join(', ')}\n${tail}`,
    columns: paths.map((path) => `${path}_nodes`),
  }
}
