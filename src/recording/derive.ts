// Makes anew what follows from what a diff touched: places in lists, words, captions.
import { createdIds, type Diff, type NodeEdit, type Properties } from '../audit/diff.ts'
import { derivedOf, derivedOfStatement, type StatementBasis } from '../entries/derived.ts'
import * as queries from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import type { Ask } from './stored.ts'

type NodesAfter = ReadonlyMap<string, Properties>

/** What follows from nodes themselves and is written with them; for new statements from what the diff joins to them, too. */
export async function derivedWith(ask: Ask, diff: Diff, after: NodesAfter): Promise<Map<string, Properties>> {
  const found = new Map<string, Properties>()
  for (const { label, id } of diff.nodes) {
    const properties = after.get(id)
    if (properties && label !== 'Statement') found.set(id, derivedOf(label, id, properties))
  }
  for (const basis of await newStatements(ask, diff, after)) found.set(basis.id, derivedOfStatement(basis))
  return found
}

const isNew = ({ label, before }: NodeEdit) => label === 'Statement' && before === null

/** All that is reported of a new statement stands in the diff. */
async function newStatements(ask: Ask, diff: Diff, after: NodesAfter): Promise<StatementBasis[]> {
  const created = diff.nodes.filter(isNew)
  if (created.length === 0) return []
  const reports = new Map<string, { article: string; wording: string | null }[]>(
    created.map(({ id }) => [id, []]),
  )
  for (const { type, from, to, after: report } of diff.relations)
    if (type === 'REPORTED_IN' && report)
      reports.get(from)?.push({ article: to, wording: textOf(report.wording) })
  const articles = [...reports.values()].flat().map(({ article }) => article)
  const speakers = created.map(({ after: statement }) => String(statement?.actorId))
  const [days, names] = await Promise.all([daysOf(ask, articles, after), namesOf(ask, speakers, after)])
  return created.map(({ id, after: statement }) => ({
    ...basisOf(id, statement ?? {}),
    days: (reports.get(id) ?? []).map(({ article }) => days.get(article) ?? null),
    wordings: (reports.get(id) ?? []).map(({ wording }) => wording),
    actorName: names.get(String(statement?.actorId)) ?? String(statement?.actorId),
  }))
}

const textOf = (value: Properties[string] | undefined): string | null =>
  typeof value === 'string' ? value : null

function basisOf(id: string, { stance, state, saidTo, quote }: Properties) {
  return {
    id,
    stance: String(stance),
    state: String(state),
    saidTo: textOf(saidTo),
    quote: textOf(quote),
  }
}

/** A property of some nodes: of those that a diff touched as they are now, of others as they are stored. */
async function within(
  ids: readonly string[],
  after: NodesAfter,
  property: string,
  read: (ids: string[]) => Promise<readonly { id: string; value: string | null }[]>,
): Promise<Map<string, string | null>> {
  const known = new Map<string, string | null>()
  const others = new Set<string>()
  for (const id of ids) {
    const properties = after.get(id)
    if (properties) known.set(id, textOf(properties[property]))
    else others.add(id)
  }
  if (others.size > 0) for (const { id, value } of await read([...others])) known.set(id, value)
  return known
}

const daysOf = (ask: Ask, ids: readonly string[], after: NodesAfter) =>
  within(ids, after, 'publishedTo', async (others) =>
    (await ask(queries.daysOfArticles, { ids: others })).map(({ id, publishedTo }) => ({
      id,
      value: publishedTo,
    })),
  )

const namesOf = (ask: Ask, ids: readonly string[], after: NodesAfter) =>
  within(ids, after, 'name', async (others) =>
    (await ask(queries.namesOfActors, { ids: others })).map(({ id, name }) => ({ id, value: name })),
  )

/** Writes what follows for statements that were there before, or that a later diff reported: their articles, speakers or reports changed. */
export async function rederive(run: WriteRun, diff: Diff): Promise<void> {
  const ids = await touchedStatements(run, diff)
  if (ids.length === 0) return
  const rows = await run(queries.statementsBeside, { ids })
  if (rows.length === 0) return
  const names = await namesOf(
    run,
    rows.map(({ actorId }) => actorId),
    new Map(),
  )
  const updates = rows.map(({ actorId, ...basis }) => ({
    id: basis.id,
    properties: derivedOfStatement({ ...basis, actorName: names.get(actorId) ?? actorId }),
  }))
  await run(queries.updateNodes.Statement, { rows: updates })
}

async function touchedStatements(ask: Ask, { nodes, relations }: Diff): Promise<string[]> {
  const created = createdIds(nodes)
  const gone = new Set(nodes.filter(({ after }) => after === null).map(({ id }) => id))
  const redated = nodes.filter((edit) => edit.label === 'Article' && changes(edit, 'publishedTo'))
  const renamed = nodes.filter((edit) => edit.label === 'Actor' && changes(edit, 'name'))
  const reported =
    redated.length === 0 ? [] : await ask(queries.statementsInArticles, { ids: redated.map(({ id }) => id) })
  const made =
    renamed.length === 0
      ? []
      : await ask(queries.statementsMade, { ids: renamed.map(({ id }) => id), limit: mostRenamed })
  const touched = [
    ...nodes.filter(({ label }) => label === 'Statement').map(({ id }) => id),
    ...relations.filter(({ type }) => type === 'REPORTED_IN').map(({ from }) => from),
    ...relations.filter(({ type }) => type === 'MADE').map(({ to }) => to),
    ...reported.map(({ id }) => id),
    ...made.map(({ toId }) => toId),
  ]
  return [...new Set(touched)].filter((id) => !created.has(id) && !gone.has(id))
}

/** How many captions are written anew when an actor gets another name. */
const mostRenamed = 100_000

const changes = ({ before, after }: NodeEdit, property: string) =>
  before !== null && after !== null && property in after
