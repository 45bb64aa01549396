// Imports a file by the product, and writes what each of its transactions created once more by plain UNWIND, under other ids, in a transaction of the same size.
import { mkdtempSync, rmSync, writeFileSync, appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFiles } from '../src/bulk/import.ts'
import { groupBy } from '../src/analysis/grouping.ts'
import type { Seeds } from '../src/entries/format.ts'
import type { Graph, WriteRun } from '../src/graph/graph.ts'
import { relationships, type RelationType } from '../src/graph/vocabulary.ts'
import type { Bare } from './bare-driver.ts'
import { pieces, shapeOf } from './dataset.ts'

export interface ImportRace {
  readonly statements: number
  /** Nodes and relationships that the product created and the bare driver created again. */
  readonly rows: number
  readonly checkSeconds: number
  readonly writeSeconds: number
  readonly judgeSeconds: number
  readonly bareSeconds: number
}

type Properties = Readonly<Record<string, unknown>>
interface Row {
  readonly id?: string
  readonly from?: string
  readonly to?: string
  readonly properties: Properties
}
/** Rows of one label or type, as one query of the product created them. */
interface Created {
  readonly name: string
  readonly rows: readonly Row[]
}

/** Both write the same rows with the same properties in the same transactions, in turn, into one graph that is empty before. */
export async function raceImport(graph: Graph, bare: Bare, statements: number): Promise<ImportRace> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
  const path = join(folder, 'entries.jsonl')
  const spent = { rows: 0, bareSeconds: 0, aside: 0 }
  const replay = async (created: readonly Created[]) => {
    const start = performance.now()
    const writes = created.map(unwind)
    const began = performance.now()
    await bare.write(writes)
    spent.bareSeconds += secondsSince(began)
    spent.rows += created.reduce((sum, { rows }) => sum + rows.length, 0)
    spent.aside += secondsSince(start)
  }
  try {
    writeEntries(path, pieces(shapeOf(statements)))
    const at = { checked: 0, written: 0, judged: 0 }
    const start = performance.now()
    await importFiles(recording(graph, replay), [{ path, name: path }], {
      by: 'bench',
      dryRun: false,
      progress: (step) => (at[step] = secondsSince(start)),
    })
    const { rows, bareSeconds, aside } = spent
    return {
      statements,
      rows,
      checkSeconds: at.checked,
      writeSeconds: at.written - at.checked - aside,
      judgeSeconds: at.judged - at.written,
      bareSeconds,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const secondsSince = (start: number) => (performance.now() - start) / 1_000

/** A line for each entry, the reports of a statement behind it, as an importer would have them. */
function writeEntries(path: string, content: Iterable<Seeds>): void {
  writeFileSync(path, '')
  for (const { reports, ...others } of content) {
    const reportsOf = groupBy(reports, ({ statement }) => statement)
    const lines: object[] = []
    for (const [list, entries] of Object.entries(others))
      for (const entry of entries as readonly { id?: string }[]) {
        lines.push({ [list]: entry })
        if (list === 'statements')
          for (const report of reportsOf.get(entry.id ?? '') ?? []) lines.push({ reports: report })
      }
    appendFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
}

/** The graph, telling what each transaction created once it has ended. */
function recording(graph: Graph, tell: (created: readonly Created[]) => Promise<void>): Graph {
  return {
    ...graph,
    write: async (work) => {
      let created: Created[] = []
      const result = await graph.write((run) => {
        created = []
        const telling: WriteRun = async (query, params) => {
          const name = /^create-(?:nodes|relations)-(.+)$/.exec(query.name)?.[1]
          if (name !== undefined && 'rows' in params) created.push({ name, rows: params.rows as Row[] })
          return run(query, params)
        }
        return work(telling)
      })
      if (created.length > 0) await tell(created)
      return result
    },
  }
}

/** The plainest fast write there is. */
function unwind({ name, rows }: Created): { text: string; params: { rows: object[] } } {
  if (!(name in relationships))
    return {
      text: `UNWIND $rows AS row CREATE (n:${name} {id: row.id}) SET n += row.properties`,
      params: {
        rows: rows.map(({ id = '', properties }) => ({
          id: twin(id),
          properties: underOtherIds(properties),
        })),
      },
    }
  const { from, to } = relationships[name as RelationType]
  return {
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${name}]->(b) SET r += row.properties`,
    params: {
      rows: rows.map((row) => ({
        from: twin(row.from ?? ''),
        to: twin(row.to ?? ''),
        properties: row.properties,
      })),
    },
  }
}

const twin = (id: string) => `${id}-twin`

/** Copied ids of other nodes lead to their twins, so that indexes of them are as selective. */
function underOtherIds(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      name.endsWith('Id') && typeof value === 'string' ? twin(value) : value,
    ]),
  )
}
