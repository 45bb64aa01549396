// Examines a whole graph, a page at a time, and writes nothing.
import { verifyLog, type ChainEnd } from '../audit/verify.ts'
import { nameSortKey } from '../contract/fold.ts'
import { migrations as shipped } from '../generated/migrations.ts'
import {
  appliedMigrations,
  judgementsToCheck,
  leftOnMerged,
  mergesToCheck,
  nodesToCheck,
  nodesWithoutId,
} from '../generated/queries.ts'
import type { Graph } from '../graph/graph.ts'
import { migrationsFor } from '../graph/migrate.ts'
import { publicNodes, type PublicLabel } from '../graph/vocabulary.ts'
import type { Texts } from '../entries/texts.ts'
import { pages, patientRead, type Read } from '../graph/pages.ts'
import { checkActors } from './actors.ts'
import { checkAnchors, type AnchorCount } from './anchors.ts'
import { checkArticles } from './articles.ts'
import { checkClaims, checkReviews } from './claims.ts'
import { checks, collectFindings, type CheckName, type CheckReport, type Report } from './findings.ts'
import { checkLookups } from './lookups.ts'
import { checkStatements } from './statements.ts'

export interface Examination {
  readonly engine: string
  readonly healthy: boolean
  /** Nodes examined, by label. */
  readonly examined: Readonly<Record<string, number>>
  /** The number and the hash of the last sealed change. */
  readonly log: ChainEnd
  /** Null where no texts were given. */
  readonly anchors: AnchorCount | null
  readonly checks: readonly CheckReport[]
}

const labels = Object.keys(publicNodes) as PublicLabel[]
/** Ordered by their names. */
const named: readonly PublicLabel[] = ['Actor', 'Claim', 'Event', 'Place', 'Topic']

/** Examines everything. `texts` are private article texts, to check anchors against; `most` findings of each check are told in full. */
export async function examine(graph: Graph, texts: Texts, most: number): Promise<Examination> {
  const read = patientRead(graph)
  const anchors: AnchorCount | null = texts.size > 0 ? { passages: 0, exact: 0 } : null
  const names = (Object.keys(checks) as CheckName[]).filter((name) => name !== 'anchors' || anchors !== null)
  const { report, reports } = collectFindings(names, most)
  await checkMigrations(graph, read, report)
  const ofLabel = labelChecks(read, texts, anchors, report)
  const examined: Record<string, number> = {}
  for (const label of labels) examined[label] = await examineLabel(label, read, ofLabel[label], report)
  await checkLookups(read, report)
  const log = await verifyLog(read, (id, problem, repair) => report('log', id, problem, repair))
  const found = reports()
  return {
    engine: graph.engine,
    healthy: found.every((check) => check.found === 0),
    examined,
    log,
    anchors,
    checks: found,
  }
}

type PageCheck = (ids: readonly string[]) => Promise<void>

/** What is checked of each label, beside what every node has. */
function labelChecks(
  read: Read,
  texts: Texts,
  anchors: AnchorCount | null,
  report: Report,
): Partial<Record<PublicLabel, PageCheck>> {
  return {
    Actor: (ids) => checkActors(read, ids, report),
    Claim: (ids) => checkClaims(read, ids, report),
    Statement: (ids) => checkStatements(read, ids, report),
    Article: async (ids) => {
      const withText = await checkArticles(read, ids, report)
      if (anchors) await checkAnchors(read, withText, texts, anchors, report)
    },
    Review: (ids) => checkReviews(read, ids, report),
  }
}

async function examineLabel(
  label: PublicLabel,
  read: Read,
  check: PageCheck | undefined,
  report: Report,
): Promise<number> {
  let examined = 0
  const [lost] = await read(nodesWithoutId[label], {})
  if (lost && lost.nodes > 0) report('nodes', label, `${lost.nodes} nodes with this label have no id`)
  for await (const rows of pages(read, nodesToCheck[label])) {
    examined += rows.length
    for (const row of rows) judgeNode(label, row, report)
    const merged = rows.flatMap(({ id, mergedIntoId }) => (mergedIntoId === null ? [] : id))
    if (merged.length > 0) await checkMerged(read, merged, report)
    // Nothing else is asked of one that was merged: another stands for it.
    const ids = rows.filter(({ mergedIntoId }) => mergedIntoId === null).map(({ id }) => id)
    for (const { key, lacking } of await read(judgementsToCheck[label], { ids }))
      for (const problem of lacking) report('judgements', key, problem)
    await check?.(ids)
  }
  return examined
}

/** How much is told of what hangs on one node that was merged. */
const mostLeft = 100

async function checkMerged(read: Read, ids: readonly string[], report: Report): Promise<void> {
  for (const { key, type, otherId } of await read(leftOnMerged, { ids, limit: mostLeft }))
    report('merges', key, `was merged, and ${type} still joins it with ${otherId}`)
  for (const { key, survivor, further, standing } of await read(mergesToCheck, { ids })) {
    if (survivor === null) report('merges', key, 'was merged, and who stands for it is not there')
    if (further !== null)
      report('merges', key, `was merged, and leads to ${survivor}, for which ${further} stands`)
    if (standing !== 1) report('merges', key, `was merged, and ${standing} merges that stand say so, not one`)
  }
}

interface NodeFacts {
  readonly id: string
  readonly name: string | null
  readonly sortKey: string | null
  readonly mergedIntoId: string | null
  readonly missing: readonly string[]
}

function judgeNode(
  label: PublicLabel,
  { id, name, sortKey, mergedIntoId, missing }: NodeFacts,
  report: Report,
): void {
  if (missing.length > 0) report('nodes', id, `lacks ${missing.join(', ')}`)
  const expected = mergedIntoId === null ? nameSortKey(name ?? '', id) : null
  if (named.includes(label) && name !== null && sortKey !== expected)
    report('keys', id, `sortKey is ${sortKey}, and its name says ${expected}`, `set sortKey to ${expected}`)
}

async function checkMigrations({ engine }: Graph, read: Read, report: Report): Promise<void> {
  const applied = new Map((await read(appliedMigrations, {})).map((row) => [row.number, row.checksum]))
  for (const { number, name, checksum } of migrationsFor(engine)) {
    const id = `migration:${number}`
    const stored = applied.get(number)
    if (stored === undefined)
      report('migrations', id, `${name} is not applied`, 'apply it: counterclaim migrate')
    else if (stored !== checksum) report('migrations', id, `${name} is not the one that made this store`)
  }
  const known = new Set(shipped.map(({ number }) => number))
  for (const number of applied.keys())
    if (!known.has(number)) report('migrations', `migration:${number}`, 'is none of this program')
}
