// Plans what entries make of the graph: gathers them from an input, checks them, and compares them with what is stored.
import type { Diff, NodeEdit } from '../../audit/diff.ts'
import type { GraphRows } from '../../entries/rows.ts'
import { rowsOf } from '../../entries/rows.ts'
import { pathText } from '../../entries/source.ts'
import type { WriteRun } from '../../graph/graph.ts'
import { checkDraft, newDraft, refusal } from '../draft.ts'
import { editsFor, type Replacing, type Writing } from '../edits.ts'
import type { Gathering } from '../input-entries.ts'
import type { Plan, Similar } from '../record.ts'
import { similarTo } from '../similar.ts'

/** What gathering came to. */
export interface Gathered {
  readonly targetId: string
  /** Entries of these ids are on record and may be changed; any other entry is new. */
  readonly known?: readonly string[]
  readonly replacing?: readonly Replacing[]
  /** Takes the next version even where only its relationships change. */
  readonly touches?: string
  /** Changes the rows before they are compared. */
  readonly adapt?: (rows: GraphRows) => Promise<GraphRows>
}

/** Plans what `gather` puts into a draft. Throws INVALID_INPUT with everything that is wrong with it. */
export async function planEntries(
  run: WriteRun,
  writing: Writing,
  gather: (gathering: Gathering) => Promise<Gathered>,
): Promise<Plan> {
  const similar: Similar[] = []
  const draft = newDraft()
  const {
    targetId,
    known = [],
    replacing = [],
    touches,
    adapt,
  } = await gather({
    ask: run,
    draft,
    by: writing.by,
    similar,
  })
  const seeds = await checkDraft(run, draft, known)
  const rows = rowsOf(seeds, new Map(), writing.at)
  const diff = await editsFor(run, adapt ? await adapt(rows) : rows, writing, replacing)
  const fields = new Map(
    [...draft.entries.values()].flat().flatMap(({ entry, at }) => {
      return 'id' in entry ? [[String(entry.id), pathText(['input', ...at])] as const] : []
    }),
  )
  refuseTaken(diff, known, fields)
  similar.push(...(await similarTo(run, newOnes(seeds, known), fields)))
  return { targetId, diff: touched(diff, touches), similar: once(similar) }
}

/** The same node is named once for each reason, however many fields it resembles. */
function once(similar: readonly Similar[]): Similar[] {
  return [
    ...new Map(similar.toReversed().map((one) => [`${one.reason} ${one.id}`, one])).values(),
  ].toReversed()
}

type Seeds = Awaited<ReturnType<typeof checkDraft>>

function newOnes(seeds: Seeds, known: readonly string[]): Seeds {
  const isNew = ({ id }: { id: string }) => !known.includes(id)
  return {
    ...seeds,
    actors: seeds.actors.filter(isNew),
    claims: seeds.claims.filter(isNew),
    articles: seeds.articles.filter(isNew),
    statements: seeds.statements.filter(isNew),
  }
}

/** What is new cannot take an id that is on record. */
function refuseTaken({ nodes }: Diff, known: readonly string[], fields: ReadonlyMap<string, string>): void {
  const taken = nodes.filter(({ id, before }) => before !== null && !known.includes(id))
  if (taken.length === 0) return
  throw refusal(
    taken.map(({ id }) => ({
      field: `${(fields.get(id) ?? '').replace(/^input\.?/, '')}.id`.replace(/^\./, ''),
      message: `${id} is on record: refer to it by its id, or give another`,
    })),
  )
}

/** A node whose relationships change takes the next version, so that whoever saw the old ones is told. */
export function touched(diff: Diff, id: string | undefined): Diff {
  const isEmpty = diff.nodes.length === 0 && diff.relations.length === 0
  if (id === undefined || isEmpty || diff.nodes.some((edit) => edit.id === id)) return diff
  return { ...diff, nodes: [...diff.nodes, touch(id)] }
}

const labels = { actor: 'Actor', claim: 'Claim', statement: 'Statement', article: 'Article' } as const

/** An edit that changes nothing but the version. */
export function touch(id: string): NodeEdit {
  const label = labels[id.slice(0, id.indexOf(':')) as keyof typeof labels]
  return { label, id, before: {}, after: {} }
}
