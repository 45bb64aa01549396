// Writes relationships, each once; one whose end is missing gives up the whole transaction.
import * as queries from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import type { RelationType } from '../graph/vocabulary.ts'
import type { RelationSeed } from '../entries/relation-rows.ts'

/** The query that writes relationships of each type. */
export const relationWriters = { ...queries.upsertRelations, ...queries.upsertKeyedRelations }

/** Writes relationships of one type. Throws where an end is missing. */
export async function writeRelations(
  run: WriteRun,
  type: RelationType,
  given: readonly RelationSeed[],
): Promise<void> {
  const relations = type === 'REPORTED_IN' ? await keepVerified(run, given) : given
  const once = new Map(
    relations.map((relation) => [JSON.stringify([relation.from, relation.to, relation.key]), relation]),
  )
  const rows = [...once.values()].map(({ from, to, key, properties, created }) => ({
    from,
    to,
    key,
    properties,
    created,
  }))
  requireAll(rows.length, await run(relationWriters[type], { rows }), type)
}

const passage = ['wording', 'start', 'end', 'prefix', 'suffix'] as const

/** Without the text at hand, an anchor that was found EXACT before stays so while its passage is the same. */
async function keepVerified(run: WriteRun, reports: readonly RelationSeed[]): Promise<RelationSeed[]> {
  const ids = [...new Set(reports.map(({ from }) => from))]
  const rows = await run(queries.reportsOfStatements, { ids })
  const stored = new Map(
    rows.map(({ key, articleId, report }) => [`${key} ${articleId} ${report.key}`, report]),
  )
  return reports.map((report) => {
    const before = stored.get(`${report.from} ${report.to} ${report.key ?? ''}`)
    const isSame = before && passage.every((field) => (report.properties[field] ?? null) === before[field])
    const isVerified = report.properties.anchor === 'EXACT'
    return isVerified || !isSame
      ? report
      : { ...report, properties: { ...report.properties, anchor: before.anchor } }
  })
}

/** A row that found no end is a broken reference: the whole transaction is given up. */
export function requireAll(wanted: number, [result]: { written: number }[], what: string): void {
  if (result?.written !== wanted)
    throw new TypeError(`${what}: ${result?.written ?? 0} of ${wanted} rows were written`)
}
