// Gathers the entries that an input stands for, each with the field of the input that it came from, and checks them.
import { isNodeId } from '../contract/input.ts'
import { checkEntries, definedIn, referencesOf, type Elsewhere } from '../entries/check.ts'
import { retractedElsewhere, type Voices } from '../entries/check-statements.ts'
import { noSeeds, seedFile, type ListName, type Seeds } from '../entries/format.ts'
import type { Problem } from '../entries/problem.ts'
import { pathText, type Path, type SourceFile } from '../entries/source.ts'
import { DomainError } from '../errors.ts'
import * as queries from '../generated/queries.ts'
import type { WriteRun } from '../graph/graph.ts'
import { heldSurvivors, mergedSentence } from './holding.ts'
import { byLabel, type Ask } from './stored.ts'

/** One thing that is wrong with an input. */
export interface FieldProblem {
  /** The path of the field below `input`, such as `reports[0].wording`. */
  readonly field: string
  /** What is wrong, and what would be accepted. */
  readonly message: string
}

/** Entries under way: as the input gives them, not checked yet. */
export interface Draft {
  /** Adds an entry whose fields stand at `at` in the input. */
  add(list: ListName, entry: object, at: Path): void
  /** Something that is wrong already. */
  refuse(at: Path, message: string): void
  readonly problems: FieldProblem[]
  readonly entries: ReadonlyMap<ListName, readonly { entry: object; at: Path }[]>
}

/** An empty draft. */
export function newDraft(): Draft {
  const entries = new Map<ListName, { entry: object; at: Path }[]>()
  const problems: FieldProblem[] = []
  return {
    entries,
    problems,
    add: (list, entry, at) => {
      entries.set(list, [...(entries.get(list) ?? []), { entry: withoutNulls(entry) as object, at }])
    },
    refuse: (at, message) => problems.push({ field: pathText(at), message }),
  }
}

/** Null means that nothing is given, as leaving a field out does. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      inner === null || inner === undefined ? [] : [[name, withoutNulls(inner)] as const],
    ),
  )
}

/** Stands for a node that the input fails to name; what is wrong with that is told already. */
export const unnamed = 'unknown'

/** Fields that entries call otherwise than inputs do. */
const renames: Readonly<Partial<Record<ListName, Readonly<Record<string, string>>>>> = {
  actors: { outlet: 'isOutlet' },
  claims: { concerns: 'events', locatedIn: 'places', filedUnder: 'topics' },
}

/**
 * Checks a draft against the format, the rules of the model, and the graph. Throws INVALID_INPUT with all problems at once. `reported` are
 * statements of the draft that have reports on record.
 */
export async function checkDraft(
  run: WriteRun,
  draft: Draft,
  reported: readonly string[] = [],
): Promise<Seeds> {
  const problemAt = (path: Path, message: string): Problem => ({
    file: 'input',
    line: null,
    path: pathText(placeOf(draft, path)),
    message,
  })
  const lists = [...draft.entries].map(([list, placed]) => [list, placed.map(({ entry }) => entry)] as const)
  const parsed = seedFile.safeParse(Object.fromEntries(lists))
  if (!parsed.success) {
    const misfits = parsed.error.issues.map(({ path, message }) => problemAt(path as Path, message))
    const raw: SourceFile = { name: 'input', content: Object.fromEntries(lists), problemAt }
    const found = [...misfits, ...(await danglingIn(run, raw, misfits))]
    throw refusal([...draft.problems, ...found.map(fieldProblem)])
  }
  const file: SourceFile = { name: 'input', content: parsed.data, problemAt }
  const isTold = draft.problems.some(({ field }) => /^reports\b/.test(field))
  const elsewhere = await elsewhereOf(run, file, (id) => isTold || reported.includes(id))
  const found = checkEntries([file], elsewhere).map(fieldProblem)
  const all = [...draft.problems, ...found]
  if (all.length > 0) throw refusal(all)
  return { ...noSeeds, ...(parsed.data as Partial<Seeds>) }
}

const fieldProblem = ({ path, message }: Problem): FieldProblem => ({ field: path, message })

function placeOf({ entries }: Draft, [list, index, ...rest]: Path): Path {
  const [first, ...others] = rest
  const name = renames[list as ListName]?.[String(first)] ?? first
  const at = entries.get(list as ListName)?.[Number(index)]?.at ?? []
  return name === undefined ? at : [...at, name, ...others]
}

/** INVALID_INPUT that names every problem. */
export function refusal(problems: readonly FieldProblem[]): DomainError {
  const [first] = problems
  const message = problems.map(({ field, message: text }) => `${field}: ${text}`).join('; ')
  return new DomainError('INVALID_INPUT', `Nothing was written. ${message}.`, {
    field: `input.${first?.field ?? ''}`.replace(/\.$/, ''),
    problems: problems.map(({ field, message: text }) => ({ field: `input.${field}`, message: text })),
  })
}

/** What entries that do not fit the format refer to and nobody can: told together with that. */
async function danglingIn(run: WriteRun, file: SourceFile, misfits: readonly Problem[]): Promise<Problem[]> {
  const told = new Set(misfits.map(({ path }) => path))
  const defined = definedIn([file])
  const references = referencesOf([file]).filter(
    ({ id, problem }) => isNodeId(id) && !defined.has(id) && !told.has(problem('').path),
  )
  const { refusalOf } = await lookUp(
    run,
    references.map(({ id }) => id),
  )
  return references.flatMap(({ id, problem }) => {
    const refused = refusalOf(id)
    return refused === null ? [] : [problem(refused)]
  })
}

/** Which of these ids are on record, and why one cannot be referred to. */
async function lookUp(run: WriteRun, ids: readonly string[]) {
  const known = await knownIds(run, ids)
  const survivors = await heldSurvivors(run, ids)
  const refusalOf = (id: string) => {
    const survivor = survivors.get(id)
    if (survivor !== undefined) return mergedSentence(id, survivor)
    return known.has(id) || id.endsWith(`:${unnamed}`) ? null : `${id} is not on record`
  }
  return { known, refusalOf }
}

async function elsewhereOf(
  run: WriteRun,
  file: SourceFile,
  isReported: Elsewhere['isReported'],
): Promise<Elsewhere> {
  const defined = definedIn([file])
  const ids = referencesOf([file])
    .map(({ id }) => id)
    .filter((id) => !defined.has(id))
  const { known, refusalOf } = await lookUp(run, ids)
  const read = (file.content.reports ?? []).map(({ article }) => article).filter((id) => known.has(id))
  const unaddressed = new Set((await run(queries.articlesWithoutAddress, { ids: read })).map(({ id }) => id))
  return {
    refusal: refusalOf,
    lacksAddress: (id) => unaddressed.has(id),
    isReported,
    voicesOf: await voicesOfRetracted(run, file),
  }
}

async function voicesOfRetracted(ask: Ask, { content }: SourceFile): Promise<Elsewhere['voicesOf']> {
  // Whose statement it is must be told first: until then it takes back nobody's.
  const said = (content.statements ?? []).filter(({ actor }) => actor !== `actor:${unnamed}`)
  const voices = await storedVoices(ask, retractedElsewhere(said))
  return (id) => voices.get(id) ?? null
}

/** Who speaks in these statements, as far as they are on record. */
export async function storedVoices(ask: Ask, ids: readonly string[]): Promise<Map<string, Voices>> {
  const rows = ids.length === 0 ? [] : await ask(queries.speakersOfStatements, { ids: [...ids] })
  return new Map(rows.map(({ key, speakerId, behalfIds }) => [key, [speakerId, ...behalfIds]]))
}

/** Those of these ids that are on record. */
export async function knownIds(ask: Ask, ids: Iterable<string>): Promise<Set<string>> {
  const known = new Set<string>()
  for (const [label, alike] of byLabel(ids))
    for (const { id } of await ask(queries.knownNodes[label], { ids: alike })) known.add(id)
  return known
}
