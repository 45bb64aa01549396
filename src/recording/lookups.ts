// Keeps what is looked up and follows from nodes and hops: names of actors, addresses of articles, and which article cites which.
import type { Diff, NodeEdit, Properties, RelationEdit } from '../audit/diff.ts'
import { partition } from '../analysis/grouping.ts'
import { aliasKeys, urlKeys } from '../contract/keys.ts'
import * as queries from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import { enums } from '../graph/vocabulary.ts'

type NodesAfter = ReadonlyMap<string, Properties>

/** Makes look-ups anew for what a diff touched; `after` holds the nodes as they are now, whole. */
export async function renewLookups(run: WriteRun, diff: Diff, after: NodesAfter): Promise<void> {
  await renewAliases(run, touching(diff.nodes, 'Actor', ['name', 'aliases', 'mergedIntoId']), after)
  await renewUrls(run, touching(diff.nodes, 'Article', ['canonicalUrl', 'urls']), after)
  const relabelled = touching(diff.nodes, 'Actor', ['kind', 'isOutlet'])
  await labelActors(
    run,
    relabelled.flatMap(({ id }) => {
      const actor = after.get(id)
      return actor ? [{ id, kind: actor.kind, isOutlet: actor.isOutlet }] : []
    }),
  )
}

/** The nodes of a label of which one of these properties changed. */
function touching(
  edits: readonly NodeEdit[],
  label: NodeEdit['label'],
  fields: readonly string[],
): NodeEdit[] {
  return edits.filter(
    (edit) =>
      edit.label === label &&
      (edit.before === null || edit.after === null || fields.some((field) => field in (edit.after ?? {}))),
  )
}

const texts = (value: Properties[string] | undefined): string[] =>
  [value ?? []].flat().filter((text) => typeof text === 'string')

/** One that was merged is not found by its names: the one that stands for it took them over. */
async function renewAliases(run: WriteRun, edits: readonly NodeEdit[], after: NodesAfter): Promise<void> {
  if (edits.length === 0) return
  const old = edits.filter(({ before }) => before !== null).map(({ id }) => id)
  if (old.length > 0) await run(queries.forgetAliases, { ids: old })
  const rows = edits.flatMap(({ id }) => {
    const actor = after.get(id)
    if (!actor || texts(actor.mergedIntoId).length > 0) return []
    return aliasKeys([...texts(actor.name), ...texts(actor.aliases)]).map((key) => ({
      id: `alias:${key}|${id}`,
      properties: { name: key, key, actorId: id },
    }))
  })
  if (rows.length > 0) await run(queries.upsertNodes._Alias, { rows })
}

async function renewUrls(run: WriteRun, edits: readonly NodeEdit[], after: NodesAfter): Promise<void> {
  if (edits.length === 0) return
  const old = edits.filter(({ before }) => before !== null).map(({ id }) => id)
  if (old.length > 0) await run(queries.forgetUrls, { ids: old })
  const rows = edits.flatMap(({ id }) => {
    const article = after.get(id)
    if (!article) return []
    const keys = urlKeys([...texts(article.canonicalUrl), ...texts(article.urls)])
    return keys.map((key) => ({ id: key, properties: { name: key, articleId: id } }))
  })
  if (rows.length > 0) await run(queries.upsertNodes._Url, { rows })
}

interface Labelled {
  readonly id: string
  readonly kind: Properties[string] | undefined
  readonly isOutlet: Properties[string] | undefined
}

/** Gives actors the further labels of their kinds. */
export async function labelActors(run: WriteRun, actors: readonly Labelled[]): Promise<void> {
  for (const kind of enums.ActorKind) {
    const ids = actors.filter((actor) => actor.kind === kind).map(({ id }) => id)
    if (ids.length > 0) await run(queries.labelActors[kind], { ids })
  }
  const outlets = actors.filter(({ isOutlet }) => isOutlet === true).map(({ id }) => id)
  if (outlets.length > 0) await run(queries.labelOutlets, { ids: outlets })
}

/** An article cites another as long as some statement came from the one to the other. */
export async function renewCitations(run: WriteRun, relations: readonly RelationEdit[]): Promise<void> {
  const hops = relations.filter(({ type }) => type === 'CARRIED_BY')
  const [created, others] = partition(hops, ({ before, after }) => before === null && after !== null)
  if (created.length > 0) await run(queries.citeArticles, { rows: [...firstWays(created).values()] })
  if (others.length > 0) await recite(run, others)
}

/** Of new hops between each pair the first way by name. */
function firstWays(
  hops: readonly RelationEdit[],
): Map<string, { citing: string; target: string; via: string }> {
  const found = new Map<string, { citing: string; target: string; via: string }>()
  for (const { to, after } of hops) {
    const row = { citing: String(after?.citing), target: to, via: String(after?.via) }
    const name = `${row.citing} ${to}`
    const known = found.get(name)
    if (known === undefined || row.via < known.via) found.set(name, row)
  }
  return found
}

/** Where hops are gone or others now, all that are left between the same articles tell whether the one still cites the other. */
async function recite(run: WriteRun, hops: readonly RelationEdit[]): Promise<void> {
  const pairs = [
    ...new Map(
      hops.map(({ to, before, after }) => {
        const citing = String((after ?? before)?.citing)
        return [`${citing} ${to}`, { citing, target: to }] as const
      }),
    ).values(),
  ]
  const there = await run(queries.hopsBetween, { pairs })
  const found = new Set(there.map(({ citing, target }) => `${citing} ${target}`))
  const lost = pairs.filter(({ citing, target }) => !found.has(`${citing} ${target}`))
  const rows = there.map(({ citing, target, via }) => ({
    from: citing,
    to: target,
    properties: { via },
    created: {},
  }))
  if (rows.length > 0) await run(queries.upsertRelations.CITES, { rows })
  const without = lost.map(({ citing, target }) => ({ from: citing, to: target, key: '' }))
  if (without.length > 0) await run(queries.removeRelations.CITES, { rows: without })
}
