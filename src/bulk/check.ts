// Checks all that is to be imported before anything is written: each entry, what it refers to, and what is on record under its id.
import { checkEntries, definedIn, referencesOf, type Elsewhere } from '../entries/check.ts'
import { seedFile, type ListName } from '../entries/format.ts'
import type { Problem } from '../entries/problem.ts'
import { pathText, type Path, type SourceFile } from '../entries/source.ts'
import { articlesWithoutAddress } from '../generated/queries.ts'
import { circleAmong } from '../entries/check-relations.ts'
import { knownIds } from '../recording/draft.ts'
import { mergedSentence, survivorsOf } from '../recording/holding.ts'
import type { Ask } from '../recording/stored.ts'
import { planBatch, prepared, type Prepared } from './plan.ts'
import type { Line } from './lines.ts'

/** Told in full; the others are counted. */
const mostTold = 1_000

/** What checking came to. */
export interface Checked {
  readonly problems: readonly Problem[]
  /** All problems, those that are not told included. */
  readonly found: number
  readonly entries: number
  /** Nodes and relationships that are not on record yet. */
  readonly fresh: number
}

/** A batch in the form of a file: entries by list, and the line behind each. */
export function sourceOf(batch: readonly Line[]): {
  content: Record<string, unknown[]>
  problemAt: SourceFile['problemAt']
} {
  const content: Record<string, unknown[]> = {}
  const lines = new Map<ListName, Line[]>()
  for (const line of batch) {
    ;(content[line.list] ??= []).push(line.entry)
    const others = lines.get(line.list)
    if (others) others.push(line)
    else lines.set(line.list, [line])
  }
  const problemAt = ([list, index, ...rest]: Path, message: string): Problem => {
    const at = lines.get(list as ListName)?.[Number(index)]
    return { file: at?.file ?? '', line: at?.line ?? null, path: pathText([list ?? '', ...rest]), message }
  }
  return { content, problemAt }
}

/** A batch that was checked, as it is to be written now. */
export function prepareBatch(batch: readonly Line[], by: string): Prepared {
  const at = new Date().toISOString()
  return prepared(seedFile.parse(sourceOf(batch).content), { by, at })
}

/** What is remembered from batch to batch: the ids of what is defined and not the entries. */
interface Memory {
  readonly problems: Problem[]
  readonly defined: Map<string, string>
  /** Ids that were referred to and not seen yet, each with the first problem that it may be. */
  readonly open: Map<string, Problem>
  readonly reported: Set<string>
  readonly narrowing: { from: string; to: string }[]
  readonly totals: { found: number; entries: number; fresh: number }
}

/** Checks batch after batch, and at the end what only the whole can tell. */
export function createChecker(ask: Ask, by: string) {
  const memory: Memory = {
    problems: [],
    defined: new Map(),
    open: new Map(),
    reported: new Set(),
    narrowing: [],
    totals: { found: 0, entries: 0, fresh: 0 },
  }
  const { problems, totals } = memory
  const refuse = (problem: Problem) => {
    totals.found += 1
    if (problems.length < mostTold) problems.push(problem)
  }
  return {
    refuse,
    check: async (batch: readonly Line[]) => {
      totals.entries += batch.length
      await checkBatch(ask, by, batch, memory, refuse)
    },
    end: async (): Promise<Checked> => {
      await checkWhole(ask, memory, refuse)
      return { problems, ...totals }
    },
  }
}

type Refuse = (problem: Problem) => void

async function checkBatch(
  ask: Ask,
  by: string,
  batch: readonly Line[],
  memory: Memory,
  refuse: Refuse,
): Promise<void> {
  const { content, problemAt } = sourceOf(batch)
  const parsed = seedFile.safeParse(content)
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) refuse(problemAt(path as Path, message))
    return
  }
  const file: SourceFile = { name: '', content: parsed.data, problemAt }
  refuseRepeats(batch, memory.defined, refuse)
  const found = checkEntries([file], await elsewhereOf(ask, file, memory))
  for (const problem of found) refuse(problem)
  for (const { from, to, type } of parsed.data.claimRelations ?? [])
    if (type === 'NARROWS') memory.narrowing.push({ from, to })
  if (found.length > 0) return
  const { diff, problems } = await planBatch(ask, prepared(parsed.data, { by, at: '' }))
  for (const { id, message } of problems) refuse(problemOf(batch, id, message))
  memory.totals.fresh += diff.nodes.length + diff.relations.length
}

async function checkWhole(ask: Ask, { open, defined, narrowing }: Memory, refuse: Refuse): Promise<void> {
  for (const [id, problem] of await stillOpen(ask, open, defined))
    refuse({ ...problem, message: whyNot(id, defined) })
  const circle = circleAmong(narrowing)
  if (circle)
    refuse({
      file: '',
      line: null,
      path: `${circle.from} NARROWS ${circle.to}`,
      message: 'claims narrow each other in a circle',
    })
}

const idOf = ({ entry }: Line): string | undefined => {
  const id = (entry as { id?: unknown }).id
  return typeof id === 'string' ? id : undefined
}

function problemOf(batch: readonly Line[], id: string, message: string): Problem {
  const at = batch.find((line) => idOf(line) === id)
  return { file: at?.file ?? '', line: at?.line ?? null, path: at?.list ?? id, message }
}

/** Remembers where each id is defined. */
function refuseRepeats(
  batch: readonly Line[],
  defined: Map<string, string>,
  refuse: (problem: Problem) => void,
): void {
  for (const line of batch) {
    const id = idOf(line)
    if (id === undefined) continue
    const first = defined.get(id)
    if (first === undefined) defined.set(id, `${line.file}:${line.line}`)
    else
      refuse({
        file: line.file,
        line: line.line,
        path: `${line.list}.id`,
        message: `${id} is defined already, at ${first}`,
      })
  }
}

async function elsewhereOf(
  ask: Ask,
  file: SourceFile,
  { defined, open, reported }: Memory,
): Promise<Elsewhere> {
  const own = definedIn([file])
  const references = referencesOf([file])
  const ids = [...new Set(references.map(({ id }) => id))].filter((id) => !own.has(id) && !defined.has(id))
  const known = await knownIds(ask, ids)
  const survivors = await survivorsOf(ask, ids)
  for (const { id, problem } of references)
    if (!own.has(id) && !defined.has(id) && !known.has(id) && !open.has(id)) open.set(id, problem(''))
  const read = (file.content.reports ?? []).map(({ article }) => article).filter((id) => known.has(id))
  const bare = new Set((await ask(articlesWithoutAddress, { ids: read })).map(({ id }) => id))
  for (const { statement } of file.content.reports ?? []) reported.add(statement)
  return {
    // What is not known yet may stand further below: that is told at the end.
    refusal: (id) => {
      const survivor = survivors.get(id)
      return survivor === undefined ? null : mergedSentence(id, survivor)
    },
    lacksAddress: (id) => bare.has(id),
    isReported: (id) => reported.has(id),
  }
}

async function stillOpen(
  ask: Ask,
  open: ReadonlyMap<string, Problem>,
  defined: ReadonlyMap<string, string>,
): Promise<[string, Problem][]> {
  const late = [...open].filter(([id, { path }]) => !(defined.has(id) && path.endsWith('mentionedIn')))
  const known = await knownIds(
    ask,
    late.map(([id]) => id).filter((id) => !defined.has(id)),
  )
  return late.filter(([id]) => !known.has(id))
}

function whyNot(id: string, defined: ReadonlyMap<string, string>): string {
  const at = defined.get(id)
  return at === undefined
    ? `${id} is neither in the files nor on record`
    : `${id} is defined only further below, at ${at}: an entry stands after what it refers to`
}
